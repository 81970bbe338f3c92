"""Looking into an archive: that each record is as it was sealed, and which one is not.

An archive whose digest fits is read once more record by record: what its seal says of each must be what is there, and what a
record says of itself must fit, as ``warcio check`` looks. Of one whose digest does not fit, each stretch of bytes that the
seal names is compared alone, so that one hurt record does not take the others with it.
"""

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from clew.capture.seal.check import Checks
from clew.capture.seal.record_facts import iter_record_facts
from clew.capture.seal.source import Read, Source
from clew.store.canonical import to_canonical
from clew.store.warc_records import Trouble

_CHUNK = 1 << 20
_MOST_NAMED = 20


def check_records(source: Source, archive: str, records: str, checks: Checks) -> int:
    """Compare an archive that is whole with what its seal says of its records; give how many there are."""
    count = 0
    name = source.own_name(archive)
    with source.open(archive) as read, source.open(records) as stated:
        lines = _lines(stated)
        for item in iter_record_facts(read):
            if isinstance(item, Trouble):
                checks.wrong("records", item.detail, file=name, record=item.offset)
                continue
            count += 1
            if next(lines, b"") != to_canonical(item.as_row()) + b"\n":
                what = "what its seal says of this record is not what the record is"
                checks.wrong("records", what, file=name, record=item.offset, url=item.url)
            elif item.digests == "differ":
                what = "its own digests don't fit it; so it came, and so it was sealed"
                checks.unchecked("records", what, file=name, record=item.offset, url=item.url)
        if next(lines, None) is not None:
            checks.wrong("records", "its seal names more records than there are", file=name)
    return count


def find_hurt(source: Source, archive: str, records: str, size: int, checks: Checks) -> None:
    """Say which records of a changed archive are hurt; ``size``: how long it was when it was sealed."""
    name = source.own_name(archive)
    named = 0
    sealed_end = 0
    with source.open(archive) as read, source.open(records) as stated:
        place = _Place(read)
        for line in _lines(stated):
            one = _parsed(line)
            if one is None:
                return  # told where the digest of the list is compared
            sealed_end = one["offset"] + one["length"]
            why = place.why_hurt(one["offset"], one["length"], one["sha256"])
            if why:
                named += 1
                if named <= _MOST_NAMED:
                    checks.wrong("records", why, file=name, record=one["offset"], url=one["url"])
        if named > _MOST_NAMED:
            checks.wrong("records", f"{named - _MOST_NAMED} more records are hurt", file=name)
        extra = place.rest()
    if place.position < size:
        checks.wrong("records", f"torn: it ends at byte {place.position} of {size}", file=name)
    elif extra:
        what = f"{extra} bytes after the last record, which ends at byte {sealed_end}"
        checks.wrong("records", what, file=name)
    elif not named:
        checks.wrong("records", "bytes between its records were changed", file=name)


class _Place:
    """A stream that is read forward."""

    def __init__(self, read: Read) -> None:
        self.read = read
        self.position = 0

    def why_hurt(self, offset: int, length: int, sha256: str) -> str | None:
        """Read a stretch and compare its digest; say what is wrong."""
        if offset < self.position:
            return "its seal names overlapping records"
        self._take(offset - self.position)
        digest = hashlib.sha256()
        got = self._take(length, digest)
        if got < length:
            return f"torn: {got} of its {length} bytes are there"
        return None if digest.hexdigest() == sha256 else "its bytes were changed"

    def rest(self) -> int:
        """Read to the end; give how many bytes there were."""
        before = self.position
        while self._take(_CHUNK):
            pass
        return self.position - before

    def _take(self, size: int, digest: Any = None) -> int:
        left = size
        while left:
            piece = self.read(min(left, _CHUNK))
            if not piece:
                break
            if digest is not None:
                digest.update(piece)
            left -= len(piece)
        self.position += size - left
        return size - left


def _lines(read: Read) -> Iterator[bytes]:
    waiting = b""
    for piece in iter(lambda: read(_CHUNK), b""):
        *whole, waiting = (waiting + piece).split(b"\n")
        for line in whole:
            yield line + b"\n"
    if waiting:
        yield waiting


def _parsed(line: bytes) -> dict[str, Any] | None:
    try:
        one = json.loads(line)
        return one if isinstance(one, dict) and {"offset", "length", "sha256", "url"} <= one.keys() else None
    except ValueError:
        return None
