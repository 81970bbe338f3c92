"""The files of a site's visit: archive, index of captures, facts of pictures, and whatever else lies under the same name."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pyarrow.compute as pc
import pyarrow.parquet as pq

from clew.records.capture import Capture
from clew.store.project import Project
from clew.store.tables import read_records

INDEX = ".captures.parquet"


@dataclass(frozen=True, slots=True)
class VisitFiles:
    """One visit of a site on disk. ``n_captures`` counts pictures that were left out, too."""

    site_id: str
    stem: str
    index: Path
    files: tuple[Path, ...]
    n_captures: int
    first: dt.datetime
    last: dt.datetime

    @property
    def name(self) -> str:
        """Its name within ``captures/``."""
        return f"{self.site_id}/{self.stem}"

    @property
    def size(self) -> int:
        """The bytes of all its files."""
        return sum(path.stat().st_size for path in self.files)

    @property
    def archive(self) -> Path:
        """Its WARC."""
        return self.index.with_name(f"{self.stem}.warc.gz")

    @property
    def images(self) -> Path:
        """The facts of its pictures."""
        return self.index.with_name(f"{self.stem}.images.parquet")

    def capture_ids(self) -> list[str]:
        """Give the ids of its captures."""
        ids: list[str] = pq.read_table(self.index, columns=["capture_id"])["capture_id"].to_pylist()
        return ids

    def captures(self) -> Iterator[Capture]:
        """Give its captures, in the order of the index."""
        yield from read_records(self.index, Capture)


def iter_visits(project: Project) -> Iterator[VisitFiles]:
    """Give all visits that count (that have an index), by site and time."""
    for index in sorted(project.captures_dir.glob(f"*/*{INDEX}")):
        yield read_visit(index)


def read_visit(index: Path) -> VisitFiles:
    """Read what an index says of its visit."""
    stem = index.name.removesuffix(INDEX)
    times = pc.min_max(pq.read_table(index, columns=["fetched_at"])["fetched_at"]).as_py()
    files = tuple(sorted(path for path in index.parent.iterdir() if path.name.startswith(f"{stem}.")))
    count = pq.read_metadata(index).num_rows
    return VisitFiles(index.parent.name, stem, index, files, count, times["min"], times["max"])
