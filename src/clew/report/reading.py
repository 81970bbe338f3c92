"""The tables of a project, as the chapters ask for them. A table that is not there is empty, and said to be missing."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from clew.records import TABLES, arrow_schema
from clew.records.site_candidate import SiteCandidate

Row = dict[str, Any]
_OF_A_RUN = sorted(set(TABLES) - {SiteCandidate.TABLE})
"""Candidates are kept beside the tables: no run makes them, and no chapter shows them."""


@dataclass(frozen=True)
class Book:
    """All that a report is made of."""

    folder: Path
    missing: tuple[str, ...]
    run: Mapping[str, Any] | None
    bias: Any
    signals: Any = None
    over_time: Any = None
    _kept: dict[tuple[str, tuple[str, ...]], pa.Table] = field(default_factory=dict)

    def table(self, name: str, *columns: str) -> pa.Table:
        """Give columns of a table; every chapter reads only what it shows."""
        key = (name, columns)
        if key not in self._kept:
            self._kept[key] = self._read(name, columns)
        return self._kept[key]

    def rows(self, name: str, *columns: str) -> list[Row]:
        """Give all rows of a small table."""
        rows: list[Row] = self.table(name, *columns).to_pylist()
        return rows

    def rows_where(self, name: str, column: str, values: Iterable[str], columns: Sequence[str]) -> list[Row]:
        """Give the rows whose column holds one of the values."""
        wanted = pa.array(sorted(set(values)), pa.string())
        table = self.table(name, *columns)
        rows: list[Row] = table.filter(pc.is_in(table[column], value_set=wanted)).to_pylist()
        return rows

    def _read(self, name: str, columns: tuple[str, ...]) -> pa.Table:
        schema = arrow_schema(TABLES[name])
        wanted = list(columns) or schema.names
        if name in self.missing:
            return schema.empty_table().select(wanted)
        return pq.read_table(self.folder / f"{name}.parquet", columns=wanted)


def read_book(folder: Path) -> Book:
    """Open the tables of a folder, with ``run.json``, ``bias.json``, ``signals.json`` and ``over_time.json`` where they are."""
    missing = tuple(name for name in _OF_A_RUN if not (folder / f"{name}.parquet").exists())
    said = {name: _json(folder / f"{name}.json") for name in ("run", "bias", "signals", "over_time")}
    return Book(folder, missing, **said)


def _json(path: Path) -> Any:
    return json.loads(path.read_text("utf-8")) if path.exists() else None


def counted(column: pa.ChunkedArray, *, most: int | None = None) -> list[tuple[Any, int]]:
    """Count the values of a column, the most frequent first; lists are taken apart, nulls left out."""
    if pa.types.is_list(column.type):
        column = pc.list_flatten(column)
    counts = [(item["values"], item["counts"]) for item in pc.value_counts(column).to_pylist()]
    ordered = sorted(
        (pair for pair in counts if pair[0] is not None), key=lambda pair: (-pair[1], str(pair[0]))
    )
    return ordered[:most]
