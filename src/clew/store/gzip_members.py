"""The gzip members of a stream, one after another, within bounds and with the bytes of each.

Archives pack each record into a member of its own, so that one can be read without the others. After a broken
member reading goes on where the next one seems to begin. (gzip members: RFC 1952.)
"""

import re
import zlib
from collections.abc import Callable

from clew.store.warc import MAX_RECORD

GZIP = b"\x1f\x8b"
MAX_RATIO = 200  # text packs to a tenth, rarely to a hundredth
_SMALL = 256 * 1024 * 1024  # no bomb, whatever its ratio
_CHUNK = 1 << 17
_MEMBER = re.compile(rb"\x1f\x8b\x08[\x00-\x1f]")


class BrokenStreamError(Exception):
    """The data can't be read further; ``kind`` and the sentence go into the list of issues."""

    def __init__(self, kind: str, detail: str) -> None:
        super().__init__(detail)
        self.kind = kind


def unpacked(read: Callable[[int], bytes], size: int) -> Callable[[int], bytes]:
    """Take gzip off a file of that size, where there is some; what unpacks to far too much is broken."""
    first = read(_CHUNK)
    if not first.startswith(GZIP):
        rest = [first]
        return lambda wanted: rest.pop() if rest else read(wanted)
    members = Members(read, first)
    left = [max(_SMALL, size * MAX_RATIO)]
    members.begin()
    members.forget()

    def more(_wanted: int) -> bytes:
        piece = members.read(0)
        while not piece and members.begin():
            members.forget()
            piece = members.read(0)
        left[0] -= len(piece)
        if left[0] < 0:
            raise BrokenStreamError(
                "too_large", f"{size} bytes unpack to more than {MAX_RATIO} times as many"
            )
        return piece

    return more


class Members:
    """The gzip members of a stream, one after another; the compressed bytes of the present one are kept."""

    def __init__(self, read: Callable[[int], bytes], first: bytes = b"") -> None:
        self.source = read
        self.waiting = first
        self.offset = 0
        self.raw = bytearray()
        self.keeps = False
        self.unpacker = zlib.decompressobj(31)

    def begin(self) -> bool:
        """Begin the next member; false at the end of the file. Padding with zero bytes is passed over."""
        while True:
            if not self.waiting:
                self.waiting = self.source(_CHUNK)
                if not self.waiting:
                    return False
            rest = self.waiting.lstrip(b"\0")
            self.offset += len(self.waiting) - len(rest)
            self.waiting = rest
            if rest:
                break
        self.raw.clear()
        self.keeps = True
        self.unpacker = zlib.decompressobj(31)
        return True

    def read(self, _size: int) -> bytes:
        """Give the next piece of the member, unpacked; empty at its end."""
        while not self.unpacker.eof:
            if not self.waiting:
                self.waiting = self.source(_CHUNK)
                if not self.waiting:
                    raise BrokenStreamError("truncated", "the file ends in the middle of a compressed record")
            try:
                piece = self.unpacker.decompress(self.waiting, _CHUNK)
            except zlib.error as error:
                raise BrokenStreamError(
                    "corrupt", f"the compressed data are broken ({error})"[:160]
                ) from error
            self._used(self.unpacker.unused_data if self.unpacker.eof else self.unpacker.unconsumed_tail)
            if piece:
                return piece
        return b""

    def _used(self, rest: bytes) -> None:
        used = len(self.waiting) - len(rest)
        if self.keeps:
            self.raw += self.waiting[:used]
            if len(self.raw) > MAX_RECORD:
                self.forget()
        self.offset += used
        self.waiting = rest

    def forget(self) -> None:
        """Stop keeping the compressed bytes."""
        self.keeps = False
        self.raw.clear()

    def find_next(self) -> None:
        """After a broken member: go to where the next one seems to begin, or to the end of the file."""
        if self.keeps:
            self.waiting = bytes(self.raw[1:]) + self.waiting
            self.offset -= max(0, len(self.raw) - 1)
            if not self.raw:
                self.waiting, self.offset = self.waiting[1:], self.offset + 1
        while True:
            found = _MEMBER.search(self.waiting)
            if found:
                self.offset += found.start()
                self.waiting = self.waiting[found.start() :]
                return
            more = self.source(_CHUNK)
            if not more:
                self.waiting = b""
                return
            self.offset += max(0, len(self.waiting) - 3)
            self.waiting = self.waiting[-3:] + more
