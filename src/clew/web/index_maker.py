"""Making the index of a run out of its tables: streamed, whole or not at all, readable by its owner only."""

import json
import os
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from clew.web.relations import RELATIONS
from clew.web.run_index import digest_of_sealed, kinds

if TYPE_CHECKING:
    from clew.web.run import Run

_AT_ONCE = 4_000
_PART = 500_000
"""Rows of a part of the columns that are kept as a whole."""
_LONG = 400
"""Texts of lists and of pages that are longer than so many characters are kept packed."""
_SHAPE = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -65536;
CREATE TABLE made (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sealed (subject_id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE columns (name TEXT NOT NULL, part INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (name, part));
CREATE TABLE found_by (key BLOB NOT NULL, kind TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (key, kind, n)) WITHOUT ROWID;
"""
_FOUND_BY = """
SELECT DISTINCT unhex(left(sha256(way || ':' || value), 32)) AS key, kind, n FROM found_by ORDER BY 1, 2, 3
"""


def make_index(path: Path, run: "Run", tell: Callable[[float], None] = lambda _: None) -> None:
    """Write the index of a run. ``tell`` is given the share that is done, from time to time."""
    part = path.with_name(f".part-{path.name}-{os.getpid()}")
    _delete_left_over(path)
    part.touch(mode=0o600)
    try:
        with closing(sqlite3.connect(part)) as connection:
            connection.executescript(_SHAPE)
            with connection:
                _fill(connection, run, _Told(run, tell))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _delete_left_over(path: Path) -> None:
    """Delete what a desk left that was killed while it made an index: those whose process is there no more, and our own."""
    for left in path.parent.glob(".part-*.sqlite-*"):
        said = left.name.rpartition("-")[2]
        if said.isdecimal() and (int(said) == os.getpid() or not Path(f"/proc/{said}").exists()):
            left.unlink(missing_ok=True)


class _Told:
    """Tells the share that is done, by rows: of each ad about ten are written, of each lead two."""

    def __init__(self, run: "Run", tell: Callable[[float], None]) -> None:
        self._expected = max(1, 10 * len(run.ads) + 2 * run.leads.n)
        self._done = 0
        self._tell = tell

    def __call__(self, n: int) -> None:
        self._done += n
        self._tell(min(0.99, self._done / self._expected))


def _fill(connection: sqlite3.Connection, run: "Run", told: _Told) -> None:
    kept = {name: _fill_relation(connection, run, name, told) for name in RELATIONS}
    for batch in run.stream(_FOUND_BY, _AT_ONCE):
        connection.executemany("INSERT INTO found_by VALUES (?, ?, ?)", _tuples(batch))
        told(len(batch))
    connection.executemany("INSERT INTO sealed VALUES (?)", ((one,) for one in sorted(run.sealed)))
    for name, columns in (("ad", run.ad_columns()), ("lead", run.lead_columns())):
        for part, bytes_ in enumerate(_packed(columns)):
            connection.execute("INSERT INTO columns VALUES (?, ?, ?)", (name, part, bytes_))
    said = {
        "sealed": digest_of_sealed(run.sealed, run.urgent),
        "kinds": json.dumps(kept),
        "urgent": json.dumps(run.urgent),
        "order": run.draw.name,
        "stamp": run.made_of,
    }
    connection.executemany("INSERT INTO made VALUES (?, ?)", said.items())


def _fill_relation(connection: sqlite3.Connection, run: "Run", name: str, told: _Told) -> dict[str, str]:
    """Write the rows of a relation, then what they are found by; gives how each column is kept."""
    relation = RELATIONS[name]
    types = {row["column_name"]: row["column_type"] for row in run.rows(f'DESCRIBE "{name}"')}
    how = kinds(relation, types)
    connection.execute(f'CREATE TABLE "{name}" ({", ".join(map(_quoted, relation.columns))})')
    marks = ", ".join("?" * len(relation.columns))
    asked = ", ".join(_asked(column, how[column]) for column in relation.columns)
    long = [place for place, column in enumerate(relation.columns) if how[column] in ("json", "packed")]
    for batch in run.stream(f'SELECT {asked} FROM "{name}"', _AT_ONCE):
        connection.executemany(f'INSERT INTO "{name}" VALUES ({marks})', _tuples(batch, long))
        told(len(batch))
    for key in relation.keys:
        connection.execute(f'CREATE INDEX "{name} {key}" ON "{name}" ("{key}")')
    return how


def _quoted(name: str) -> str:
    return f'"{name}"'


def _asked(column: str, kind: str) -> str:
    """Write how a column is read out of the tables, so that SQLite can keep it."""
    said = {"time": 'epoch_us("{}")', "json": 'to_json("{}")::VARCHAR'}.get(kind, '"{}"')
    return f"{said.format(column)} AS {_quoted(column)}"


def _tuples(batch: pa.RecordBatch, long: list[int] | None = None) -> Iterator[tuple[Any, ...]]:
    columns = [column.to_pylist() for column in batch.columns]
    for place in long or ():
        columns[place] = [_shortened(value) for value in columns[place]]
    return zip(*columns, strict=True)


def _shortened(value: str | None) -> str | bytes | None:
    return zlib.compress(value.encode(), 1) if value is not None and len(value) > _LONG else value


def _packed(table: pa.Table) -> Iterator[bytes]:
    for at in range(0, max(1, len(table)), _PART):
        sink = pa.BufferOutputStream()
        options = pa.ipc.IpcWriteOptions(compression="zstd")
        with pa.ipc.new_stream(sink, table.schema, options=options) as writer:
            writer.write_table(table.slice(at, _PART))
        yield sink.getvalue().to_pybytes()
