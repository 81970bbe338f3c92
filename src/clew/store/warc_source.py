"""Reading records of foreign archives one by one.

A file from outside may be anything: cut off, broken in the middle, not a WARC. What can be read is given, in
order, with its bytes exactly as they stood; what can't is given as a :class:`Trouble`, and reading goes on at
the next record that begins. No more than one record is in memory. Three forms are read:

- each record a gzip member of its own (the rule): ``raw`` is that member as it stood;
- the whole file, or several records, in one gzip member; no compression at all: ``raw`` is the record wrapped
  into a member of its own.

Where a record ends is told by ``cut``: that of WARC, or of another format of the same forms. (WARC: ISO 28500.)
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from clew.kernel.errors import BrokenInputError
from clew.store.gzip_members import GZIP, BrokenStreamError, Members
from clew.store.warc import as_member
from clew.store.warc_records import Reader, Trouble, cut_records

_CHUNK = 1 << 17
Cut = Callable[[Reader], Iterator[bytes | Trouble]]


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """A record: ``data`` as it stood, unpacked; ``raw`` as a gzip member: the file's own where it has one."""

    offset: int
    raw: bytes
    data: bytes


def iter_source_records(path: Path) -> Iterator[SourceRecord | Trouble]:
    """Give the records of a WARC file, compressed or not, each with its bytes unaltered."""
    with opened(path) as file:
        head = file.read(8)
        file.seek(0)
        if not head:
            raise BrokenInputError(f"{path}: the file is empty; expected a WARC archive.")
        if not head.startswith((GZIP, b"WARC/")):
            raise BrokenInputError(
                f"{path}: not a WARC archive: it begins with {head!r}, not with WARC/ or gzip."
            )
        count = 0
        for item in iter_stream(file.read):
            count += 1
            yield item
        if not count:
            raise BrokenInputError(f"{path}: the archive holds no record.")


def iter_stream(read: Callable[[int], bytes], cut: Cut = cut_records) -> Iterator[SourceRecord | Trouble]:
    """Give the records of a stream, compressed or not."""
    first = read(_CHUNK)
    if first.startswith(GZIP):
        yield from iter_members(Members(read, first), cut)
    else:
        yield from _of_plain(Reader(read, first), cut)


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Open a file from outside; one that can't be is said in a sentence."""
    try:
        file = path.open("rb")
    except OSError as error:
        raise BrokenInputError(f"{path}: can't be read: {error.strerror}.") from error
    with file:
        yield file


def iter_members(members: Members, cut: Cut = cut_records) -> Iterator[SourceRecord | Trouble]:
    """Give the records of gzip members, wherever they begin."""
    while members.begin():
        start = members.offset
        try:
            yield from _of_member(members, start, cut)
        except BrokenStreamError as error:
            yield Trouble(start, error.kind, str(error))
            members.find_next()


def _of_member(members: Members, start: int, cut: Cut) -> Iterator[SourceRecord | Trouble]:
    """Give a member's record with the member itself; where it holds several, wrap each."""
    items = cut(Reader(members.read))
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


def _of_plain(reader: Reader, cut: Cut) -> Iterator[SourceRecord | Trouble]:
    offset = 0
    for item in cut(reader):
        yield _wrapped(item, offset)
        offset = reader.position


def _wrapped(item: bytes | Trouble, offset: int) -> SourceRecord | Trouble:
    if isinstance(item, Trouble):
        return replace(item, offset=offset)
    return SourceRecord(offset, as_member(item), item)
