"""A small market for these tests: tables written as the store writes them, and truth files, from plain rows.

Two visits, ten days apart. Columns that a row leaves out are null.
"""

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from clew.evaluation import Score
from clew.evaluation.inputs import Tables, Truth
from clew.evaluation.sheet import find_scorers
from clew.records import TABLES, arrow_schema

Rows = Sequence[Mapping[str, Any]]
SITE = "https://fair.example"


@dataclass(frozen=True, slots=True)
class Market:
    """The two folders of an evaluation."""

    folder: Path

    @property
    def tables(self) -> Path:
        return self.folder / "tables"

    @property
    def truth(self) -> Path:
        return self.folder / "truth"

    def table(self, name: str, rows: Rows) -> None:
        self.tables.mkdir(exist_ok=True)
        schema = arrow_schema(TABLES[name])
        unknown = {column for row in rows for column in row} - set(schema.names)
        assert not unknown, f"{name} has no column {unknown}"
        full = [{column: row.get(column) for column in schema.names} for row in rows]
        pq.write_table(pa.Table.from_pylist(full, schema=schema), self.tables / f"{name}.parquet")

    def true(self, name: str, rows: Rows) -> None:
        self.truth.mkdir(exist_ok=True)
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (self.truth / f"{name}.jsonl").write_text(lines, encoding="utf-8")

    def captured(self, *places: tuple[str, int]) -> None:
        """Write the captures of these (address, visit)."""
        rows = [
            {"capture_id": capture_id(*place), "url": place[0], "fetched_at": when(place[1])}
            for place in places
        ]
        self.table("captures", rows)

    def ads(self, *rows: Mapping[str, Any]) -> None:
        """Write ads; an ad's id is ``ad:`` and its address."""
        self.table("ads", [{"ad_id": ad_id(row["url"]), **row} for row in rows])

    def score(self, section: str) -> dict[tuple[str, str], Score]:
        """Score one section: its lines by (name, group)."""
        self.tables.mkdir(exist_ok=True)
        self.truth.mkdir(exist_ok=True)
        scorer = next(one for one in find_scorers() if one.name == section)
        lines = scorer.score(Tables(self.tables), Truth(self.truth))
        found = {(line.name, line.group): line for line in lines}
        assert len(found) == len(lines), "two lines of one name and group"
        return found


def when(visit: int) -> dt.datetime:
    return dt.datetime(2025, 6, 1 + 10 * (visit - 1), 7, 30, tzinfo=dt.UTC)


def ad_id(url: str) -> str:
    return f"ad:{url}"


def capture_id(url: str, visit: int) -> str:
    return f"capture:{visit}:{url}"


def counts(score: Score) -> tuple[int | None, int | None, int | None]:
    return score.tp, score.fp, score.fn


def url(name: str) -> str:
    return f"{SITE}/ad/{name}"
