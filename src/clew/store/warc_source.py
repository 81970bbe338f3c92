"""Reading records of foreign WARC files one by one.

A file from outside may be anything: cut off, broken in the middle, not a WARC. What can be read is given, in
order, with its bytes exactly as they stood; what can't is given as a :class:`Trouble`, and reading goes on at
the next record that begins. No more than one record is in memory. Three forms are read:

- each record a gzip member of its own (the rule): ``raw`` is that member as it stood;
- the whole file, or several records, in one gzip member; no compression at all: ``raw`` is the record wrapped
  into a member of its own.
(WARC: ISO 28500; gzip members: RFC 1952.)
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from clew.kernel.errors import BrokenInputError
from clew.store.warc import MAX_RECORD, as_member
from clew.store.warc_records import Reader, Trouble, cut_records

_CHUNK = 1 << 17
_MEMBER = re.compile(rb"\x1f\x8b\x08[\x00-\x1f]")


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """A record: ``data`` as it stood, unpacked; ``raw`` as a gzip member: the file's own where it has one."""

    offset: int
    raw: bytes
    data: bytes


def iter_source_records(path: Path) -> Iterator[SourceRecord | Trouble]:
    """Give the records of a WARC file, compressed or not, each with its bytes unaltered."""
    try:
        file = path.open("rb")
    except OSError as error:
        raise BrokenInputError(f"{path}: can't be read: {error.strerror}.") from error
    with file:
        head = file.read(8)
        file.seek(0)
        if head.startswith(b"\x1f\x8b"):
            items = _of_members(_Members(file))
        elif head.startswith(b"WARC/"):
            items = _of_plain(Reader(file.read))
        elif not head:
            raise BrokenInputError(f"{path}: the file is empty; expected a WARC archive.")
        else:
            raise BrokenInputError(
                f"{path}: not a WARC archive: it begins with {head!r}, not with WARC/ or gzip."
            )
        count = 0
        for item in items:
            count += 1
            yield item
        if not count:
            raise BrokenInputError(f"{path}: the archive holds no record.")


class _BrokenError(Exception):
    """The compressed data can't be unpacked further."""

    def __init__(self, kind: str, detail: str) -> None:
        super().__init__(detail)
        self.trouble_kind = kind


class _Members:
    """The gzip members of a file, one after another; the compressed bytes of the present one are kept."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.waiting = b""
        self.offset = 0
        self.raw = bytearray()
        self.keeps = False
        self.unpacker = zlib.decompressobj(31)

    def begin(self) -> bool:
        """Begin the next member; false at the end of the file. Padding with zero bytes is passed over."""
        while True:
            if not self.waiting:
                self.waiting = self.file.read(_CHUNK)
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
                self.waiting = self.file.read(_CHUNK)
                if not self.waiting:
                    raise _BrokenError("truncated", "the file ends in the middle of a compressed record")
            try:
                piece = self.unpacker.decompress(self.waiting, _CHUNK)
            except zlib.error as error:
                raise _BrokenError("corrupt", f"the compressed data are broken ({error})"[:160]) from error
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
            more = self.file.read(_CHUNK)
            if not more:
                self.waiting = b""
                return
            self.offset += max(0, len(self.waiting) - 3)
            self.waiting = self.waiting[-3:] + more


def _of_members(members: _Members) -> Iterator[SourceRecord | Trouble]:
    while members.begin():
        start = members.offset
        try:
            yield from _of_member(members, start)
        except _BrokenError as error:
            yield Trouble(start, error.trouble_kind, str(error))
            members.find_next()


def _of_member(members: _Members, start: int) -> Iterator[SourceRecord | Trouble]:
    """Give a member's record with the member itself; where it holds several, wrap each."""
    items = cut_records(Reader(members.read))
    first = next(items, None)
    second = next(items, None)
    if first is None:
        return
    if second is None and isinstance(first, bytes) and members.keeps:
        yield SourceRecord(start, bytes(members.raw), first)
        return
    members.forget()
    yield _wrapped(first, start)
    if second is not None:
        yield _wrapped(second, start)
    for item in items:
        yield _wrapped(item, members.offset)


def _of_plain(reader: Reader) -> Iterator[SourceRecord | Trouble]:
    offset = 0
    for item in cut_records(reader):
        yield _wrapped(item, offset)
        offset = reader.position


def _wrapped(item: bytes | Trouble, offset: int) -> SourceRecord | Trouble:
    if isinstance(item, Trouble):
        return Trouble(offset, item.kind, item.detail)
    return SourceRecord(offset, as_member(item), item)
