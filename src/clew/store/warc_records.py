"""Cutting a stream of bytes into WARC records at the lengths that they state.

After a broken place the next record is looked for by its first line after an empty one. A page's own text
could hold such a line; in a file without broken places lengths alone decide, and it is never looked for.
(WARC: ISO 28500.)
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from clew.store.warc import MAX_RECORD

_CHUNK = 1 << 17
_LONGEST_LINE = 65_536
_MOST_HEADERS = 200
_LONGEST_NUMBER = 15
_RECORD = re.compile(rb"\n\r?\n(WARC/1\.\d\r?\n)")
_OVERLAP = 16


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something in an archive that could not be read: near which byte, of what kind, and why."""

    offset: int
    kind: str
    detail: str
    done: str = "the record was left out; the rest was read"


class Reader:
    """A stream of bytes that can be read by line and by length, and given back to."""

    def __init__(self, read: Callable[[int], bytes], first: bytes = b"") -> None:
        self.read = read
        self.buffer = bytearray(first)
        self.position = 0

    def take(self, size: int) -> bytes:
        """Take that many bytes, or all that are left."""
        while len(self.buffer) < size and self._more():
            pass
        return self._cut(min(size, len(self.buffer)))

    def line(self) -> bytes:
        """Take a line with its end; a very long one comes in pieces."""
        searched = 0
        while True:
            end = self.buffer.find(b"\n", searched, _LONGEST_LINE)
            if end >= 0:
                return self._cut(end + 1)
            searched = len(self.buffer)
            if searched >= _LONGEST_LINE or not self._more():
                return self._cut(min(searched, _LONGEST_LINE))

    def skip(self, size: int) -> bool:
        """Pass over that many bytes; false where there are fewer."""
        while size > len(self.buffer):
            size -= len(self._cut(len(self.buffer)))
            if not self._more():
                return False
        self._cut(size)
        return True

    def give_back(self, data: bytes) -> None:
        """Put bytes back in front."""
        self.buffer[:0] = data
        self.position -= len(data)

    def find_record(self, begins: re.Pattern[bytes] = _RECORD, *, longest: int = _OVERLAP) -> bool:
        """Go to where the next record begins (the pattern's first group); false where there is none."""
        while True:
            found = begins.search(self.buffer)
            if found:
                self._cut(found.start(1))
                return True
            self._cut(max(0, len(self.buffer) - longest))
            if not self._more():
                self._cut(len(self.buffer))
                return False

    def _more(self) -> bool:
        piece = self.read(_CHUNK)
        self.buffer += piece
        return bool(piece)

    def _cut(self, size: int) -> bytes:
        data = bytes(self.buffer[:size])
        del self.buffer[:size]
        self.position += size
        return data


def cut_records(reader: Reader) -> Iterator[bytes | Trouble]:
    """Cut a stream into records at the lengths that they state."""
    while True:
        line = reader.line()
        while line in (b"\r\n", b"\n"):
            line = reader.line()
        if not line:
            return
        item = _cut_record(reader, line)
        yield item
        if isinstance(item, Trouble) and item.kind != "too_large" and not reader.find_record():
            return


def _cut_record(reader: Reader, line: bytes) -> bytes | Trouble:
    if not line.startswith(b"WARC/"):
        reader.give_back(b"\n" if line.endswith(b"\n") else b"")  # the next record may begin right after
        return Trouble(0, "foreign", f"expected WARC/1.0 or WARC/1.1, found {line[:40]!r}")
    header, length = _header(reader, line)
    if length is None:
        return Trouble(0, "corrupt", "a record's headers state no usable Content-Length")
    if length > MAX_RECORD:
        return _passed_over(reader, length)
    body = reader.take(length)
    end = reader.take(4)
    gap = len(end) - len(end.lstrip(b"\r\n"))
    if len(body) == length and (gap or not end):
        reader.give_back(end[gap:])
        return header + body + end[:gap]
    reader.give_back(body + end)
    if len(body) < length:
        return Trouble(0, "truncated", f"a record of {length} bytes ends after {len(body)}")
    return Trouble(0, "corrupt", f"a record doesn't end where it says, after {length} bytes")


def _passed_over(reader: Reader, length: int) -> Trouble:
    if reader.skip(length):
        return Trouble(0, "too_large", f"a record of {length} bytes; the most is {MAX_RECORD >> 20} MB")
    return Trouble(0, "truncated", f"a record that says it has {length} bytes ends before")


def _header(reader: Reader, first: bytes) -> tuple[bytes, int | None]:
    """Read a record's headers and the length that they state; null where they don't end or state none."""
    lines = [first]
    length = None
    for _ in range(_MOST_HEADERS):
        line = reader.line()
        lines.append(line)
        if line in (b"\r\n", b"\n"):
            return b"".join(lines), length
        name, _, value = line.partition(b":")
        digits = value.strip()
        if name.strip().lower() == b"content-length" and digits.isdigit() and len(digits) <= _LONGEST_NUMBER:
            length = int(digits)
    return b"".join(lines), None
