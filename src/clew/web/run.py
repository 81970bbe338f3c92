"""One run's tables, open for reading: by key from the run's index, else from the tables themselves, through DuckDB. They are never written."""

import hashlib
import json
import logging
import os
import re
import threading
import weakref
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from clew.leads.sample import mixed_order
from clew.records import TABLES, arrow_schema
from clew.web import run_index
from clew.web.leads_in_order import LeadsInOrder
from clew.web.relations import OF_A_LEAD, OF_AN_AD, check_asked
from clew.web.run_index import IndexLostError, RunIndex
from clew.web.word_index import WordIndex

Row = dict[str, Any]
_DERIVED, _RELATIONS = (Path(__file__).parent / name for name in ("derived.sql", "relations.sql"))
_NEEDS_DERIVED = re.compile(
    r"\b(member|member_ad|queue|queue_order|lead_card|person|ad_card|found_by|quoted_page|quoted_value|read_version|address_time)\b"
)
_LOG = logging.getLogger(__name__)
_MEMORY = "4GB"
"""What reading may take of the machine's memory: a run beside it has its own. With an index it takes a small part of that; to make one of
three million ads takes between one and three.
"""
_TEXTS_AT_ONCE = 5_000
_FEW = 16


@dataclass(frozen=True, slots=True)
class Draw:
    """How the order of reading is drawn: by which share and salt, and what was decided when it was."""

    share: float
    salt: str
    decided: Callable[[], Collection[str]]

    @property
    def name(self) -> str:
        """Name it by what it depends on but for decisions: the order doesn't change under a reader's hands."""
        return hashlib.sha256(f"{self.share}\n{self.salt}".encode()).hexdigest()[:16]


class Run:
    """One run's tables, open for reading. ``run_id``: a digest of ``run.json``; ``said``: what it says.

    ``made_of``: a digest of the tables; ``words``: the index of the words of ads, null until it is made; ``making``: the share of the run's index
    that is made, null where it is not at it; ``trouble``: why it has none. ``urgent``: ids of urgent leads; ``sealed``: every id under them, which
    only a supervisor sees (rule 10).
    """

    def __init__(self, folder: Path, *, draw: Draw, work: Path | None = None) -> None:
        text = (folder / "run.json").read_bytes()
        self.run_id = hashlib.sha256(text).hexdigest()[:16]
        self.said: Mapping[str, Any] = json.loads(text)
        self.beside = {
            name: _json(folder / f"{name}.json") for name in ("bias", "visits", "signals", "over_time")
        }
        self.stamp = stamp_of(folder)
        self.draw = draw
        self.words: WordIndex | None = None
        self.making: float | None = None
        self.trouble: str | None = None
        self._handles: list[int] = []
        self._close = weakref.finalize(self, _close_all, self._handles)
        spill = {"temp_directory": str(work)} if work is not None and work.is_dir() else {}
        self._connection = duckdb.connect(
            config={
                "memory_limit": _MEMORY,
                "threads": 2,
                "enable_external_file_cache": False,
                **spill,
            }
        )
        ends = {
            name: self._open(name, folder / f"{name}.parquet", record)
            for name, record in sorted(TABLES.items())
        }
        self.made_of = run_index.stamp_of(text, ends)
        self._lock = threading.RLock()
        self._thread = threading.local()
        self._kept: dict[str, pa.Table] = {}
        self._is_derived = self._is_deriving = False
        self._index: RunIndex | None = None
        index = self._found_index(work)
        if index is None or not self._take_up(index):
            self._derive()
        self._connection.execute("SET lock_configuration = true")

    def _open(self, name: str, path: Path, record: type) -> bytes:
        """Open a table, one that the run did not make is empty; gives its size and footer."""
        try:
            handle = os.open(path, os.O_RDONLY)
        except FileNotFoundError:
            handle = _empty(record)
        self._handles.append(handle)
        # a name by which the open file is read even when another has taken its place
        self._connection.execute(
            f"CREATE VIEW \"{name}\" AS SELECT * FROM read_parquet('/proc/self/fd/{handle}')"
        )
        if name == "ads":  # with the number of each row, by which the indexes name it
            self._connection.execute(
                f"CREATE VIEW ad_rows AS SELECT * FROM read_parquet('/proc/self/fd/{handle}', file_row_number = true)"
            )
        return _end_of(handle)

    def _found_index(self, work: Path | None) -> RunIndex | None:
        """Give the index, where one is there that was made of these tables."""
        if work is None or not (path := run_index.path_of(work, self.run_id)).exists():
            return None
        try:
            index = RunIndex(path, self.made_of)
        except IndexLostError as error:
            _LOG.warning("the index %s is not used: %s", path.name, error)
            return None
        return index if index.order == self.draw.name else None

    def _take_up(self, index: RunIndex) -> bool:
        """Read from an index from now on; false where it turns out to be broken."""
        try:
            self.ads = index.columns("ad").unify_dictionaries().combine_chunks()
            leads = index.columns("lead")
            held = index.some("ad_card", "ad_id", sorted(index.sealed), ("n",))
        except IndexLostError as error:
            self._lose(error)
            return False
        self._index = index
        self.urgent, self.sealed = index.urgent, index.sealed
        self.sealed_rows = pa.array(sorted(row["n"] for row in held), pa.int64())
        self.leads = LeadsInOrder(leads, self._places)
        self._connection.register(
            "sealed_ids", pa.table({"subject_id": pa.array(sorted(self.sealed), pa.string())})
        )
        self._connection.execute("CREATE OR REPLACE TABLE sealed AS SELECT subject_id FROM sealed_ids")
        self._connection.unregister("sealed_ids")
        return True

    def _derive(self) -> None:
        """Work out what screens ask, in memory: where there is no index."""
        with self._lock:
            if self._is_derived or self._is_deriving:
                return
            self._is_deriving = True
            try:
                self._connection.execute(_DERIVED.read_text("utf-8"))
                self._keep_order()
                self._connection.execute(_RELATIONS.read_text("utf-8"))
                if not hasattr(self, "leads"):
                    self._read_columns()
                self._is_derived = True
            finally:
                self._is_deriving = False

    def _read_columns(self) -> None:
        """Read what is held of the run in memory, out of its tables."""
        urgent = self.rows("SELECT lead_id FROM queue WHERE urgent ORDER BY 1")
        self.urgent = tuple(row["lead_id"] for row in urgent)
        self.sealed = frozenset(row["subject_id"] for row in self.rows("SELECT subject_id FROM sealed"))
        self.ads = self.ad_columns()
        held = self.some("ad_card", "ad_id", self.sealed, ("n",))
        self.sealed_rows = pa.array(sorted(row["n"] for row in held), pa.int64())
        self.leads = LeadsInOrder(self.lead_columns(), self._places)

    def _keep_order(self) -> None:
        """Keep the order in which leads are read, and which of them were drawn at random."""
        ranked = self.arrow("SELECT lead_id, priority FROM queue WHERE NOT urgent")
        leads = ranked["lead_id"].to_pylist()
        order, drawn = mixed_order(
            leads,
            ranked["priority"].to_pylist(),
            share=self.draw.share,
            salt=self.draw.salt,
            decided=self.draw.decided(),
        )
        made = pa.table(
            {
                "place": pa.array(range(1, len(order) + 1), pa.int64()),
                "lead_id": pa.array([leads[place] for place in order], pa.string()),
                "drawn": pa.array(drawn, pa.bool_()),
            }
        )
        self._connection.register("order_made", made)
        self._connection.execute("CREATE OR REPLACE TABLE queue_order AS SELECT * FROM order_made")
        self._connection.unregister("order_made")

    def ad_columns(self) -> pa.Table:
        """Read of every ad, in the order of the rows, what searches filter and sort by."""
        columns = {}
        for name in OF_AN_AD:  # one by one: only one of them is in memory as text
            column = self.arrow(f'SELECT "{name}" FROM ad_rows ORDER BY file_row_number')[name]
            columns[name] = column.combine_chunks() if pa.types.is_timestamp(column.type) else _coded(column)
        return pa.table(columns)

    def lead_columns(self) -> pa.Table:
        """Read of every lead, in the order of reading, what the queue filters and counts by."""
        wanted = ", ".join(f"q.{name}" for name in OF_A_LEAD)
        found: pa.Table = self.arrow(
            f"SELECT {wanted} FROM queue_order o JOIN queue q USING (lead_id) ORDER BY o.place"
        )
        return found

    @property
    def is_partial(self) -> bool:
        """Say whether something that was captured could not be read."""
        return bool(self.said.get("partial"))

    @property
    def has_index(self) -> bool:
        """Say whether an index is read from."""
        return self._index is not None

    def rows(self, sql: str, values: Mapping[str, Any] | None = None) -> list[Row]:
        """Give the rows of a query over the tables; what comes from a user is in ``values`` alone."""
        found: list[Row] = self.arrow(sql, values).to_pylist()
        return found

    def arrow(self, sql: str, values: Mapping[str, Any] | None = None) -> pa.Table:
        """Give the rows of a query as an Arrow table."""
        return self._cursor(sql).execute(sql, values or {}).to_arrow_table()

    def row(self, sql: str, values: Mapping[str, Any] | None = None) -> Row | None:
        """Give the first row of a query, null where there is none."""
        return next(iter(self.rows(sql, values)), None)

    def kept(self, sql: str) -> pa.Table:
        """Give the rows of a query without anybody's values, as an Arrow table: it is asked once for each run, and kept in memory."""
        found = self._kept.get(sql)
        if found is None:
            found = self._kept[sql] = self.arrow(sql)
        return found

    def stream(self, sql: str, at_once: int) -> Iterator[pa.RecordBatch]:
        """Give the rows of a query a batch at a time."""
        self._needs(sql)
        for batch in self._connection.cursor().execute(sql).to_arrow_reader(at_once):
            if not threading.main_thread().is_alive():  # the desk is closed: nobody will look anything up
                raise InterruptedError("the program ends")
            yield batch

    def texts(self) -> Iterator[tuple[int, str | None]]:
        """Give the text of each ad with the number of its row."""
        for batch in self.stream("SELECT file_row_number, text FROM ad_rows", _TEXTS_AT_ONCE):
            yield from zip(batch.column(0).to_pylist(), batch.column(1).to_pylist(), strict=True)

    def one(self, table: str, column: str, value: str) -> Row | None:
        """Give the row of a table whose column holds a value."""
        _known(table, column)
        return self.row(f'SELECT * FROM "{table}" WHERE "{column}" = $value', {"value": value})

    def some(self, name: str, column: str, values: Iterable[Any], columns: tuple[str, ...]) -> list[Row]:
        """Give the rows of a relation whose column holds one of the values, in no order (:mod:`clew.web.relations`)."""
        check_asked(name, column, columns)
        asked = sorted(set(values))
        if not asked:
            return []
        if (index := self._index) is not None:
            try:
                return index.some(name, column, asked, columns)
            except IndexLostError as error:
                self._lose(error)
        return self._some_of_tables(name, column, asked, columns)

    def _some_of_tables(
        self, name: str, column: str, asked: list[Any], columns: tuple[str, ...]
    ) -> list[Row]:
        wanted = ", ".join(f'"{one}"' for one in columns)
        if len(asked) <= _FEW:
            # named one by one they let groups of rows be passed over that hold none of them
            named = {f"v{place}": value for place, value in enumerate(asked)}
            holds = ", ".join(f"${one}" for one in named)
            return self.rows(f'SELECT {wanted} FROM "{name}" WHERE "{column}" IN ({holds})', named)
        kind = "BIGINT" if isinstance(asked[0], int) else "VARCHAR"
        sql = f'SELECT {wanted} FROM "{name}" WHERE "{column}" IN (SELECT unnest($values::{kind}[]))'
        return self.rows(sql, {"values": asked})

    def found_by(self, way: str, values: Collection[str]) -> list[tuple[str, int]]:
        """Give which ads are found by one of the values, and what of them matched: kind and number of the row."""
        if not values:
            return []
        if (index := self._index) is not None:
            try:
                return index.found_by(way, values)
            except IndexLostError as error:
                self._lose(error)
        rows = self.rows(
            "SELECT DISTINCT kind, n FROM found_by WHERE way = $way AND value IN (SELECT unnest($values::VARCHAR[]))",
            {"way": way, "values": sorted(values)},
        )
        return [(row["kind"], row["n"]) for row in rows]

    def is_sealed(self, subject_id: str) -> bool:
        """Say whether a lead, network, provider or ad belongs to an urgent lead: only a supervisor sees it (rule 10)."""
        return subject_id in self.sealed

    def read_from(self, index: RunIndex) -> None:
        """Read from an index from now on; it is of these tables."""
        self._index = index

    def _lose(self, error: IndexLostError) -> None:
        """Go on without the index."""
        _LOG.warning(
            "the index of this run is lost (%s): screens are read from its tables, and are slower", error
        )
        self.trouble = str(error)
        self._index = None

    def _places(self, lead_ids: Collection[str]) -> dict[str, int]:
        rows = self.some("lead_card", "lead_id", lead_ids, ("lead_id", "place"))
        return {row["lead_id"]: row["place"] for row in rows if row["place"] is not None}

    def _needs(self, sql: str) -> None:
        if not self._is_derived and _NEEDS_DERIVED.search(sql):
            self._derive()

    def _cursor(self, sql: str) -> duckdb.DuckDBPyConnection:
        """Give this thread's own cursor: one can't be shared."""
        self._needs(sql)
        if not hasattr(self._thread, "cursor"):
            self._thread.cursor = self._connection.cursor()
        cursor: duckdb.DuckDBPyConnection = self._thread.cursor
        return cursor


def _empty(record: type) -> int:
    """Open a table without rows; it lies in memory only."""
    handle = os.memfd_create("clew-empty")
    with os.fdopen(os.dup(handle), "wb") as file:
        pq.write_table(arrow_schema(record).empty_table(), file)
    return handle


def _end_of(handle: int) -> bytes:
    """Give the size of a table's file and its footer, which tells of all its parts."""
    size = os.fstat(handle).st_size
    length = int.from_bytes(os.pread(handle, 4, max(0, size - 8)), "little")
    return size.to_bytes(8) + os.pread(handle, length + 8, max(0, size - length - 8))


def _coded(column: pa.ChunkedArray) -> pa.Array:
    """Give a column of texts as numbers of its distinct ones."""
    coded = column.dictionary_encode().combine_chunks()
    return coded if isinstance(coded, pa.Array) else pa.array([], coded.type)


def stamp_of(folder: Path) -> tuple[int, int] | None:
    """Give by what a folder's run is told from another, null where it holds none."""
    try:
        found = (folder / "run.json").stat()
    except FileNotFoundError:
        return None
    return found.st_ino, found.st_mtime_ns


def _json(path: Path) -> Any:
    return json.loads(path.read_text("utf-8")) if path.exists() else None


def _known(table: str, column: str) -> None:
    """Refuse a table or column that the records don't know: names go into the text of a query."""
    if table not in TABLES or column not in arrow_schema(TABLES[table]).names:
        raise KeyError(f"{table}.{column}")


def _close_all(handles: list[int]) -> None:
    for handle in handles:
        with suppress(OSError):
            os.close(handle)
