"""Carrying the rest of a visit over when some of its captures have to go: record by record, the bytes of each unaltered.

A WARC is never rewritten: the rest becomes a new visit with a name of its own, and the former one is deleted as a whole.
"""

import hashlib
import os
from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path

from fastwarc.warc import WarcRecordType

from clew.records.capture import Capture
from clew.records.image_fact import ImageFact
from clew.store.tables import read_records, write_table
from clew.store.visit_files import INDEX, VisitFiles
from clew.store.warc import open_record
from clew.store.warc_records import Trouble
from clew.store.warc_source import SourceRecord, iter_source_records


def rest_of(visit: VisitFiles, gone: Collection[str]) -> list[Capture]:
    """Give the captures that stay, in the order of the index."""
    return [one for one in visit.captures() if one.capture_id not in gone]


def name_of_rest(visit: VisitFiles, gone: Collection[str]) -> str | None:
    """Name the new visit, as an import would; null where nothing is left."""
    rest = rest_of(visit, gone)
    if not rest:
        return None
    first = min(one.fetched_at for one in rest)
    digest = hashlib.sha256("".join(one.capture_id for one in rest).encode())
    return f"{first:%Y%m%dT%H%M%SZ}-{digest.hexdigest()[:12]}"


def carry_over(visit: VisitFiles, gone: Collection[str]) -> Path | None:
    """Write the new visit; give its archive, null where nothing is left. Done again, it gives the same bytes."""
    stem = name_of_rest(visit, gone)
    if stem is None:
        return None
    folder = visit.index.parent
    facts = [one for one in read_records(visit.images, ImageFact) if one.capture_id not in gone]
    write_table(folder / f"{stem}.images.parquet", ImageFact, facts)
    archive = folder / f"{stem}.warc.gz"
    places = _copy(visit, frozenset(gone), archive)
    rows = [
        _placed(one, f"{folder.parent.name}/{folder.name}/{archive.name}", places)
        for one in rest_of(visit, gone)
    ]
    write_table(folder / f"{stem}{INDEX}", Capture, rows)
    return archive


def _placed(capture: Capture, archive: str, places: dict[int, int]) -> Capture:
    if capture.warc_offset is None:
        return capture
    return replace(capture, warc_file=archive, warc_offset=places[capture.warc_offset])


def _copy(visit: VisitFiles, gone: frozenset[str], archive: Path) -> dict[int, int]:
    """Copy the records that stay; give by former offset the new one."""
    part = archive.with_name(f".part-{archive.name}")
    part.touch(mode=0o600)
    places: dict[int, int] = {}
    with part.open("wb") as file:
        for record in _kept_records(visit, gone):
            places[record.offset] = file.tell()
            file.write(record.raw)
        file.flush()
        os.fsync(file.fileno())
    part.replace(archive)
    return places


def _kept_records(visit: VisitFiles, gone: frozenset[str]) -> Iterator[SourceRecord]:
    """Give the records that stay: not the answers that go, nor requests for addresses of which no answer stays."""
    offsets: set[int] = set()
    urls: set[str] = set()
    kept_urls: set[str] = set()
    for one in visit.captures():
        (urls if one.capture_id in gone else kept_urls).add(one.url)
        if one.capture_id in gone and one.warc_offset is not None:
            offsets.add(one.warc_offset)
    lost = urls - kept_urls
    for item in iter_source_records(visit.archive):
        if isinstance(item, Trouble):
            raise OSError(f"{visit.archive}: byte {item.offset}: {item.detail}")
        if item.offset not in offsets and not _asks_for(item, lost):
            yield item


def _asks_for(item: SourceRecord, urls: Collection[str]) -> bool:
    record = open_record(item.data)
    if record is None or record.record_type not in (WarcRecordType.request, WarcRecordType.metadata):
        return False
    return (record.headers.get("WARC-Target-URI") or "").strip("<> ") in urls
