"""A site's WARC of one visit, growing: what was written is never written again.

An exchange (request, response, certificate) is appended with one call, and its place goes into the journal after that.
So a kill leaves at most one exchange that the journal doesn't know: whole, and then it is taken up; or torn, and then
what there is of it is set aside in a file of its own, and the archive ends where its last whole record does.
"""

import io
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fastwarc.warc import WarcRecordType

from clew.capture.response import target_of
from clew.kernel.errors import BrokenInputError
from clew.store.gzip_members import GZIP
from clew.store.warc import open_record
from clew.store.warc_records import Trouble
from clew.store.warc_source import SourceRecord, iter_stream

_FLUSH_AT = 64


@dataclass(frozen=True, slots=True)
class Tail:
    """What stands in an archive behind the last exchange of the journal: whole records, and where they end."""

    records: tuple[SourceRecord, ...]
    end: int
    torn: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where an answer stands: in which archive, from which byte, to which."""

    path: Path
    start: int
    end: int


class ArchiveFile:
    """A WARC that is appended to."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self.size = os.fstat(self._file).st_size
        self._unflushed = 0

    def append(self, data: bytes) -> int:
        """Append members; give the size of the file after them."""
        written = 0
        while written < len(data):
            written += os.write(self._file, data[written:])
        self.size += len(data)
        self._unflushed += 1
        if self._unflushed >= _FLUSH_AT:
            self.flush()
        return self.size

    def flush(self) -> None:
        """See that all is on the disk."""
        os.fsync(self._file)
        self._unflushed = 0

    def close(self) -> None:
        """End writing."""
        self.flush()
        os.close(self._file)


def read_tail(path: Path, start: int) -> Tail:
    """Read what stands in an archive from a byte on."""
    size = path.stat().st_size
    records = []
    end = start
    for item in _iter_from(path, start):
        if isinstance(item, Trouble):
            break
        records.append(item)
        end = start + item.offset + len(item.raw)
    return Tail(tuple(records), end, size - end)


def read_response_at(place: Place, url: str) -> tuple[str, bytes]:
    """Read the response for an address where it stands in an archive; give its record's id and the whole record."""
    with place.path.open("rb") as file:
        file.seek(place.start)
        data = file.read(place.end - place.start)
    for item in iter_stream(io.BytesIO(data).read):
        if isinstance(item, Trouble):
            break
        record = open_record(item.data)
        if record is not None and record.record_type == WarcRecordType.response and target_of(record) == url:
            return str(record.headers.get("WARC-Record-ID")), item.data
    raise BrokenInputError(
        f"{place.path}: expected the response of {url[:200]} from byte {place.start} to {place.end}, as the journal beside it tells. Bring the "
        "file back, or begin anew with --fresh."
    )


def set_torn_aside(path: Path, end: int) -> Path:
    """Move what stands behind the last whole record into a file of its own; give that file."""
    number = 1
    while (aside := path.with_name(f"{path.name}.torn-{number}")).exists():
        number += 1
    with path.open("rb") as file:
        file.seek(end)
        torn = file.read()
    part = aside.with_name(f"{aside.name}.part")
    part.touch(mode=0o600)
    with part.open("wb") as file:
        file.write(torn)
        file.flush()
        os.fsync(file.fileno())
    part.replace(aside)
    os.truncate(path, end)
    return aside


def _iter_from(path: Path, start: int) -> Iterator[SourceRecord | Trouble]:
    with path.open("rb") as file:
        file.seek(start)
        if file.read(2) != GZIP:
            return
        file.seek(start)
        yield from iter_stream(file.read)
