"""A site's part of one source file: its archive, the index of its captures, the facts of its pictures.

All grow in a folder of the import's own, and are put into ``captures/<site>/`` at its end: the pictures' facts
first, then the archive, and last the index of captures, which makes them count. Whatever a kill leaves behind
before that, the next import of the same file writes again under the same names.
"""

import datetime as dt
import hashlib
import os
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from clew.records import arrow_schema
from clew.records.capture import Capture
from clew.records.image_fact import ImageFact
from clew.store.tables import to_batch, write_table

_BATCH = 1024


class Rows:
    """Rows of a record, packed into Arrow as they come, which takes a tenth of the memory of objects."""

    def __init__(self, record: type) -> None:
        self.record = record
        self.rows: list[Any] = []
        self.batches: list[pa.RecordBatch] = []

    def add(self, row: Any) -> None:
        """Add a row."""
        self.rows.append(row)
        if len(self.rows) >= _BATCH:
            self._pack()

    def to_table(self) -> pa.Table:
        """Give all rows as a table."""
        self._pack()
        return pa.Table.from_batches(self.batches, arrow_schema(self.record))

    def _pack(self) -> None:
        if self.rows:
            self.batches.append(to_batch(self.record, self.rows))
            self.rows = []


class Visit:
    """A site's part of one source file, growing."""

    def __init__(self, site_id: str, path: Path) -> None:
        self.site_id = site_id
        self.path = path
        self.path.touch(mode=0o600)
        self.size = 0
        self.first: dt.datetime | None = None
        self.about: bytes | None = None
        self.captures = Rows(Capture)
        self.images = Rows(ImageFact)
        self.digest = hashlib.sha256()

    def append(self, raw: bytes) -> int:
        """Append a record to the archive; give its offset."""
        with self.path.open("ab") as file:
            file.write(raw)
        offset = self.size
        self.size += len(raw)
        return offset

    def append_about(self, raw: bytes | None) -> None:
        """Append the source's record about itself (warcinfo), once before the records that follow it."""
        if raw is not None and raw is not self.about:
            self.append(raw)
            self.about = raw

    def add(self, capture: Capture) -> None:
        """Add a capture to the index."""
        self.captures.add(capture)
        self.digest.update(capture.capture_id.encode())
        self.first = min(self.first or capture.fetched_at, capture.fetched_at)

    def put_away(self, captures_dir: Path) -> str | None:
        """Move everything to its place, and give the archive's name within ``captures/``."""
        if self.first is None:
            return None
        stem = f"{self.first:%Y%m%dT%H%M%SZ}-{self.digest.hexdigest()[:12]}"
        folder = captures_dir / self.site_id
        folder.mkdir(mode=0o700, exist_ok=True)
        name = f"{self.site_id}/{stem}.warc.gz"
        write_table(folder / f"{stem}.images.parquet", ImageFact, self.images.to_table())
        _flush(self.path)
        self.path.replace(folder / f"{stem}.warc.gz")
        index = _with_archive(self.captures.to_table(), f"{captures_dir.name}/{name}")
        write_table(folder / f"{stem}.captures.parquet", Capture, index)
        return name


def _with_archive(captures: pa.Table, warc_file: str) -> pa.Table:
    """Name the archive in each capture that stands in it."""
    place = captures.schema.get_field_index("warc_file")
    names = pc.if_else(captures["warc_offset"].is_valid(), warc_file, pa.scalar(None, pa.string()))
    return captures.set_column(place, captures.schema.field(place), names)


def _flush(path: Path) -> None:
    """See that a file is on the disk before the index says that it is."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
