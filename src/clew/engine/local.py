"""The local engine: Ibis on DuckDB for relations, a spawn process pool for maps, SciPy for components."""

import multiprocessing
import os
import tempfile
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import ibis
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from clew.engine.interface import BatchFunction, Part, Progress
from clew.engine.plans import columns_of, named_table, quoted, schema_of, sql_of, text
from clew.engine.shelf import SHELF_ROWS, Shelf, fill_shelf

BATCH_ROWS = 512
_PART_ROWS = 64
_KEPT_ROWS = 16_384
_GIVEN = "rows_given"
_ALL_GIVEN = f"SELECT * FROM {_GIVEN}"  # noqa: S608 - our own name


class LocalEngine:
    """One machine. ``processes`` changes the speed and never a byte of the results."""

    def __init__(self, *, processes: int = 1, memory_limit: str | None = None) -> None:
        self.processes = processes
        # What does not fit into memory goes to a folder of our own, which nobody else can read, and away at the end.
        # Under a limit the tables lie there too, packed: what is not needed leaves the memory without being written again.
        self._spill = tempfile.TemporaryDirectory(prefix="clew-spill-", ignore_cleanup_errors=True)
        where = Path(self._spill.name) / "tables.duckdb" if memory_limit else ":memory:"
        self._connection = ibis.duckdb.connect(where, threads=processes)
        self._connection.raw_sql("SET TimeZone = 'UTC'")
        # Should a later DuckDB come in: 2.0.1 takes the two sides of a union over one join for the same and gives wrong rows
        # (tests/engine/test_union.py); without this optimiser it does not.
        self._connection.raw_sql("SET disabled_optimizers = 'common_subplan'")
        self._connection.raw_sql(f"SET temp_directory = '{self._spill.name}'")
        if memory_limit:
            self._connection.raw_sql(f"SET memory_limit = '{_checked_size(memory_limit)}'")
        self._database = self._connection.con
        self._known: dict[str, ibis.Table] = {}
        self._views: set[str] = set()
        self._sources: dict[str, tuple[Path, ...]] = {}
        self._shelves: dict[str, Shelf] = {}
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the worker processes and the database."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None
        self._connection.disconnect()
        self._shelves.clear()
        self._spill.cleanup()

    def read(self, name: str, paths: Sequence[Path]) -> ibis.Table:
        """Make the rows of Parquet files known under a name."""
        self._sources[name] = tuple(paths)
        return self._view(name, paths)

    def sources(self, name: str) -> Sequence[Path]:
        """Give the files that a table was read from."""
        return self._sources[name]

    def stream(
        self, expression: ibis.Table, *, order: Sequence[str], rows: int = 4096
    ) -> Iterator[pa.RecordBatch]:
        """Run an expression and give its rows in order, batch by batch."""
        yield from self._reader(expression, rows, order)

    def _reader(self, expression: ibis.Table, rows: int, order: Sequence[str]) -> Iterator[pa.RecordBatch]:
        yield from self._database.sql(sql_of(expression, order=order)).to_arrow_reader(rows)

    def table(self, name: str) -> ibis.Table:
        """Give a table by its name: an expression that every engine with such a table understands."""
        if name not in self._known:
            rows = self._database.execute(f"DESCRIBE {quoted(name)}").fetchall()
            self._known[name] = named_table(name, schema_of(tuple((row[0], row[1]) for row in rows)))
        return self._known[name]

    def put(self, name: str, rows: pa.Table) -> ibis.Table:
        """Make rows known under a name."""
        self._database.register(_GIVEN, rows)
        try:
            return self._create(name, _ALL_GIVEN, ibis.Schema.from_pyarrow(rows.schema))
        finally:
            self._database.unregister(_GIVEN)

    def keep(self, name: str, expression: ibis.Table) -> ibis.Table:
        """Run an expression once and make its rows known under a name."""
        return self._create(name, sql_of(expression), expression.schema())

    def shelve(self, name: str, expression: ibis.Table, *, column: str) -> ibis.Table:
        """Run an expression once, and keep one of its columns in a file beside the rows."""
        path = Path(self._spill.name) / f"{name}.arrow"
        reader = self._database.sql(sql_of(expression)).to_arrow_reader(SHELF_ROWS)
        self._shelves[name], rows = fill_shelf(path, reader, column)
        return self.put(name, rows)

    def taken(self, name: str, places: pa.Array) -> pa.Array:
        """Give what was shelved at each of these places."""
        return self._shelves[name].taken(places)

    def _view(self, name: str, paths: Sequence[Path]) -> ibis.Table:
        files = ", ".join(text(str(path)) for path in paths)
        rows = f"SELECT * FROM read_parquet([{files}])"  # noqa: S608 - quoted
        self._database.execute(f"CREATE OR REPLACE TEMP VIEW {quoted(name)} AS {rows}")
        self._views.add(name)
        self._known.pop(name, None)
        return self.table(name)

    def _create(self, name: str, query: str, schema: ibis.Schema) -> ibis.Table:
        statement = f"SELECT {columns_of(schema)} FROM ({query})"  # noqa: S608 - what Ibis wrote, and quoted names
        self._database.execute(f"CREATE OR REPLACE TABLE {quoted(name)} AS {statement}")
        if name in self._views:  # a view of files would hide the table
            self._database.execute(f"DROP VIEW temp.{quoted(name)}")
            self._views.remove(name)
        self._known[name] = named_table(name, schema)
        return self._known[name]

    def collect(self, expression: ibis.Table, *, order: Sequence[str]) -> pa.Table:
        """Run an expression and bring its rows here, sorted."""
        rows = self._database.sql(sql_of(expression, order=order)).to_arrow_table()
        return expression.__pyarrow_result__(rows)

    def map_rows(
        self, function: BatchFunction, rows: ibis.Table, *, schema: pa.Schema, order: Sequence[str]
    ) -> pa.Table:
        """Run the function over batches of the rows."""
        return pa.Table.from_batches(list(self.stream_rows(function, rows, order=order)), schema=schema)

    def keep_rows(
        self, name: str, function: BatchFunction, rows: ibis.Table, *, schema: pa.Schema, order: Sequence[str]
    ) -> ibis.Table:
        """Run the function over batches of the rows and keep the results in a file that goes away at the end."""
        path = Path(self._spill.name) / f"{name}.parquet"
        with pq.ParquetWriter(path, schema, compression="lz4") as writer:
            for batch in self.stream_rows(function, rows, order=order):
                writer.write_batch(batch, row_group_size=_KEPT_ROWS)
        return self._view(name, [path])

    def stream_rows(
        self, function: BatchFunction, rows: ibis.Table, *, order: Sequence[str]
    ) -> Iterator[pa.RecordBatch]:
        """Run the function over batches of the rows, in order, a few batches ahead of the reader."""
        batches = self._reader(rows, BATCH_ROWS, order)
        if self.processes == 1:
            yield from map(function, batches)
            return
        yield from _in_turn(self.pool(), function, batches, ahead=2 * self.processes)

    def spread(self, function: Callable[[Any], Any], items: Iterable[Any]) -> Iterable[Any]:
        """Run a function over items in as many threads as there are processes."""
        if self.processes == 1:
            yield from map(function, items)
            return
        with ThreadPoolExecutor(self.processes) as threads:
            yield from _in_turn(threads, function, items, ahead=2 * self.processes)

    def components(self, edges: pa.Table) -> pa.Table:
        """Label the connected components of the edges by their smallest node."""
        edges = edges.combine_chunks()
        both = pa.concat_arrays([_one_chunk(edges["a"]), _one_chunk(edges["b"])])
        nodes = pc.unique(both)
        nodes = nodes.take(pc.sort_indices(nodes))
        places = pc.index_in(both, value_set=nodes).to_numpy()
        left, right = places[: len(edges)], places[len(edges) :]
        ones = np.ones(len(left), dtype=np.int8)
        matrix = coo_matrix((ones, (left, right)), shape=(len(nodes), len(nodes)))
        _, labels = connected_components(matrix, directed=False)
        _, smallest = np.unique(labels, return_index=True)
        return pa.table({"node": nodes, "component": nodes.take(pa.array(smallest[labels]))})

    def map_parts(
        self, parts: Sequence[Part], *, schema: pa.Schema, progress: Progress | None = None
    ) -> None:
        """Run each part's function over its rows and keep the result, unless it is there already."""
        todo = [part for part in parts if not part.output.exists()]
        done = len(parts) - len(todo)
        if progress:
            progress(done, len(parts))
        work = [(part, schema) for part in todo]
        for _ in map(run_part, work) if self.processes == 1 else self._unordered(work):
            done += 1
            if progress:
                progress(done, len(parts))

    def _unordered(self, work: Sequence[tuple[Part, pa.Schema]]) -> Iterator[None]:
        futures = [self.pool().submit(run_part, item) for item in work]
        try:
            for future in as_completed(futures):
                yield future.result()
        finally:
            for future in futures:
                future.cancel()

    def pool(self) -> ProcessPoolExecutor:
        """Give the pool of worker processes, started when first asked for."""
        if self._pool is None:
            self._pool = ProcessPoolExecutor(self.processes, mp_context=multiprocessing.get_context("spawn"))
        return self._pool


def _in_turn(
    workers: Executor, function: Callable[[Any], Any], items: Iterable[Any], *, ahead: int
) -> Iterator[Any]:
    """Run a function over items by workers, some items ahead of the reader, and give the results in order."""
    waiting: deque[Future[Any]] = deque()
    for item in items:
        waiting.append(workers.submit(function, item))
        if len(waiting) > ahead:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def run_part(work: tuple[Part, pa.Schema]) -> None:
    """Map one file, batch by batch; the result appears under its name only when it is whole."""
    part, schema = work
    part.output.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=part.output.parent, prefix=".part-")
    os.close(handle)
    try:
        with (
            pq.ParquetFile(part.rows) as source,
            pq.ParquetWriter(name, schema, compression="zstd") as target,
        ):
            for batch in source.iter_batches(batch_size=_PART_ROWS):
                target.write_batch(part.function(batch))
        Path(name).replace(part.output)
    finally:
        Path(name).unlink(missing_ok=True)


def _one_chunk(column: pa.ChunkedArray) -> pa.Array:
    return column.chunk(0) if column.num_chunks else pa.array([], column.type)


def _checked_size(text: str) -> str:
    number, unit = text[:-2], text[-2:]
    if unit not in ("MB", "GB") or not number.strip().isdigit():
        raise ValueError(f"memory_limit {text!r}: expected a number with MB or GB, such as 4GB")
    return text
