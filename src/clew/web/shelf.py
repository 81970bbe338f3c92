"""The tables of the last run, read through DuckDB: always those of one run, and never written.

A run puts each of its tables into place of the old one, ``run.json`` last. The shelf opens all files of a run at once and reads
those open files from then on, so that no page mixes two runs; a newer run is taken up when it is whole. Nothing is copied to disk,
and a file that a purge deletes is let go at the next look.
"""

import fcntl
import hashlib
import json
import logging
import os
import sqlite3
import threading
import weakref
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq

from clew.kernel.errors import ClewError
from clew.leads.sample import mix_in
from clew.records import TABLES, arrow_schema
from clew.store.project import Project
from clew.web.decided import Casework
from clew.web.word_index import WordIndex, delete_others, make_index, path_of

Row = dict[str, Any]
_BUILD = Path(__file__).parent / "shelf.sql"
_LOG = logging.getLogger(__name__)
_MEMORY = "1GB"
"""What reading may take of the machine's memory: a run beside it has its own."""
_TEXTS_AT_ONCE = 5_000
_FEW = 16


class NoRunError(ClewError):
    """There is nothing to read: no run yet, or one that is being written just now."""


class Run:
    """One run's tables, open for reading. ``run_id``: a digest of ``run.json``; ``said``: what it says."""

    def __init__(self, folder: Path) -> None:
        text = (folder / "run.json").read_bytes()
        self.run_id = hashlib.sha256(text).hexdigest()[:16]
        self.said: Mapping[str, Any] = json.loads(text)
        self.beside = {
            name: _json(folder / f"{name}.json") for name in ("bias", "visits", "signals", "over_time")
        }
        self.stamp = _stamp(folder)
        self._handles: list[int] = []
        self._close = weakref.finalize(self, _close_all, self._handles)
        self._connection = duckdb.connect(
            config={"memory_limit": _MEMORY, "threads": 2, "enable_external_file_cache": False}
        )
        for name, record in sorted(TABLES.items()):
            self._open(name, folder / f"{name}.parquet", record)
        self._connection.execute(_BUILD.read_text("utf-8"))
        self.words: WordIndex | None = None
        """The index of the words of ads; null until it is made."""
        self._connection.execute("SET lock_configuration = true")
        self._thread = threading.local()

    def _open(self, name: str, path: Path, record: type) -> None:
        """Open a table; one that the run did not make is empty."""
        try:
            handle = os.open(path, os.O_RDONLY)
        except FileNotFoundError:
            handle = _empty(record)
        self._handles.append(handle)
        # a name by which the open file is read even when another has taken its place
        self._connection.execute(
            f"CREATE VIEW \"{name}\" AS SELECT * FROM read_parquet('/proc/self/fd/{handle}')"
        )
        if name == "ads":  # with the number of each row, by which the index of words names it
            self._connection.execute(
                f"CREATE VIEW ad_rows AS SELECT * FROM read_parquet('/proc/self/fd/{handle}', file_row_number = true)"
            )

    @property
    def is_partial(self) -> bool:
        """Say whether something that was captured could not be read."""
        return bool(self.said.get("partial"))

    def rows(self, sql: str, values: Mapping[str, Any] | None = None) -> list[Row]:
        """Give the rows of a query; what comes from a user is in ``values`` alone."""
        found: list[Row] = self._cursor().execute(sql, values or {}).to_arrow_table().to_pylist()
        return found

    def arrow(self, sql: str, values: Mapping[str, Any] | None = None) -> Any:
        """Give the rows of a query as an Arrow table."""
        return self._cursor().execute(sql, values or {}).to_arrow_table()

    def row(self, sql: str, values: Mapping[str, Any] | None = None) -> Row | None:
        """Give the first row of a query, null where there is none."""
        return next(iter(self.rows(sql, values)), None)

    def texts(self) -> Iterator[tuple[int, str | None]]:
        """Give the text of each ad with the number of its row."""
        reader = (
            self._connection.cursor()
            .execute("SELECT file_row_number, text FROM ad_rows")
            .to_arrow_reader(_TEXTS_AT_ONCE)
        )
        for batch in reader:
            if not threading.main_thread().is_alive():  # the desk is closed: nobody will look anything up
                raise InterruptedError("the program ends")
            yield from zip(batch.column(0).to_pylist(), batch.column(1).to_pylist(), strict=True)

    def one(self, table: str, column: str, value: str) -> Row | None:
        """Give the row of a table whose column holds a value."""
        _known(table, column)
        return self.row(f'SELECT * FROM "{table}" WHERE "{column}" = $value', {"value": value})

    def some(
        self, table: str, column: str, values: Iterable[str], columns: Iterable[str] = ("*",)
    ) -> list[Row]:
        """Give the rows of a table whose column holds one of the values."""
        _known(table, column)
        wanted = ", ".join(columns)
        asked = sorted(set(values))
        if (
            len(asked) <= _FEW
        ):  # named one by one they let groups of rows be passed over that hold none of them
            named = {f"v{place}": value for place, value in enumerate(asked)}
            holds = ", ".join(f"${name}" for name in named) or "NULL"
            return self.rows(
                f'SELECT {wanted} FROM "{table}" WHERE "{column}" IN ({holds}) ORDER BY "{column}"', named
            )
        sql = f'SELECT {wanted} FROM "{table}" WHERE "{column}" IN (SELECT unnest($values::VARCHAR[])) ORDER BY "{column}"'
        return self.rows(sql, {"values": asked})

    def keep_order(self, lead_ids: list[str], drawn: list[bool]) -> None:
        """Keep the order in which leads are read, and which of them were drawn at random."""
        self._connection.execute(
            "CREATE TABLE queue_order AS SELECT unnest(range(1, len($leads) + 1)) AS place, "
            "unnest($leads::VARCHAR[]) AS lead_id, unnest($drawn::BOOLEAN[]) AS drawn",
            {"leads": lead_ids, "drawn": drawn},
        )

    def is_sealed(self, subject_id: str) -> bool:
        """Say whether a lead, network, provider or ad belongs to an urgent lead: only a supervisor sees it (rule 10)."""
        return self.row("SELECT 1 FROM sealed WHERE subject_id = $id", {"id": subject_id}) is not None

    def _cursor(self) -> duckdb.DuckDBPyConnection:
        """Give this thread's own cursor: one can't be shared."""
        if not hasattr(self._thread, "cursor"):
            self._thread.cursor = self._connection.cursor()
        cursor: duckdb.DuckDBPyConnection = self._thread.cursor
        return cursor


class Shelf:
    """Gives the newest whole run of a project."""

    def __init__(self, project: Project, casework: Casework) -> None:
        self._project = project
        self._casework = casework
        self._lock = threading.Lock()
        self._indexing = threading.Lock()
        self._run: Run | None = None

    def current(self) -> Run:
        """Give the newest run that is whole; raises :class:`NoRunError` where there is none."""
        folder = self._project.tables_dir
        with self._lock:
            if self._run is None or self._run.stamp != _stamp(folder):
                if not (folder / "run.json").exists():
                    self._run = None
                    raise NoRunError("There are no tables yet: make them with `clew run`.")
                if self._is_whole(folder):
                    self._run = self._opened(folder)
            if self._run is None:
                raise NoRunError("A run is at work. Its results are shown here as soon as it has ended.")
            return self._run

    def is_still(self, run: Run) -> bool:
        """Say whether the project's tables are still those of a run, all of them: what reads them by their names may."""
        return run.stamp == _stamp(self._project.tables_dir) and self._is_whole(self._project.tables_dir)

    def _opened(self, folder: Path) -> Run:
        """Open a run, and fix the order in which its leads are read: it does not change under a reader's hands."""
        run = Run(folder)
        settings = self._project.settings
        ranked = run.rows("SELECT lead_id, urgent, priority FROM queue WHERE NOT urgent")
        mixed = mix_in(
            ranked,
            share=settings.random_share,
            salt=settings.name,
            decided=self._casework.current().verdicts.keys(),
        )
        run.keep_order([row["lead_id"] for row in mixed], [row["drawn"] for row in mixed])
        threading.Thread(target=self.index_words, args=(run,)).start()
        return run

    def index_words(self, run: Run) -> None:
        """Make the index of a run's words, where it is not there yet; until then searches look through the texts themselves."""
        work = self._project.work_dir
        path = path_of(work, run.run_id)
        with self._indexing:
            try:
                if not path.exists():
                    work.mkdir(mode=0o700, exist_ok=True)
                    make_index(path, run.texts())
                    delete_others(work, run.run_id)
                run.words = WordIndex(path)
            except (OSError, sqlite3.Error) as error:
                # a purge or a run may clear the folder meanwhile, the disk may be full
                _LOG.warning("no index of words (%s): searches go through the texts, and are slower", error)

    def _is_whole(self, folder: Path) -> bool:
        """Say whether all tables are of the run that ``run.json`` tells of.

        It is written last, so none is newer. Where one is (a run is at work, or the project was copied), the lock that runs
        hold tells.
        """
        told = (folder / "run.json").stat().st_mtime_ns
        if all(path.stat().st_mtime_ns <= told for path in folder.glob("*.parquet")):
            return True
        path = self._project.work_dir / ".lock"
        if not path.exists():
            return True
        with path.open() as file:
            try:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
        return True


def _empty(record: type) -> int:
    """Open a table without rows; it lies in memory only."""
    handle = os.memfd_create("clew-empty")
    with os.fdopen(os.dup(handle), "wb") as file:
        pq.write_table(arrow_schema(record).empty_table(), file)
    return handle


def _stamp(folder: Path) -> tuple[int, int] | None:
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
