"""The local engine: Ibis on DuckDB for relations, a spawn process pool for maps, SciPy for components."""

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Self

import ibis
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from clew.engine.interface import BatchFunction

_BATCH_ROWS = 512


class LocalEngine:
    """One machine. ``processes`` changes the speed and never a byte of the results."""

    def __init__(self, *, processes: int = 1, memory_limit: str | None = None) -> None:
        self.processes = processes
        self._connection = ibis.duckdb.connect(threads=processes)
        self._connection.raw_sql("SET TimeZone = 'UTC'")
        if memory_limit:
            self._connection.raw_sql(f"SET memory_limit = '{_checked_size(memory_limit)}'")
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

    def read(self, name: str, path: Path) -> ibis.Table:
        """Make a Parquet file known under a name."""
        return self._connection.read_parquet(str(path), table_name=name)

    def table(self, name: str) -> ibis.Table:
        """Give a table by its name."""
        return self._connection.table(name)

    def put(self, name: str, rows: pa.Table) -> ibis.Table:
        """Make rows known under a name."""
        return self._connection.create_table(name, rows, overwrite=True)

    def collect(self, expression: ibis.Table, *, order: Sequence[str]) -> pa.Table:
        """Run an expression and bring its rows here, sorted."""
        return expression.order_by(list(order)).to_pyarrow()

    def map_rows(
        self, function: BatchFunction, rows: ibis.Table, *, schema: pa.Schema, order: Sequence[str]
    ) -> pa.Table:
        """Run the function over batches of the rows."""
        # Ibis 12's to_pyarrow_batches asks DuckDB for a method that DuckDB 2 no longer has
        query = self._connection.compile(rows.order_by(list(order)))
        batches = self._connection.con.cursor().sql(query).to_arrow_reader(_BATCH_ROWS)
        return pa.Table.from_batches(list(self._mapped(function, batches)), schema=schema)

    def components(self, edges: pa.Table) -> pa.Table:
        """Label the connected components of the edges by their smallest node."""
        nodes = (
            pc.unique(pa.concat_arrays([*edges["a"].chunks, *edges["b"].chunks]))
            if len(edges)
            else pa.array([], pa.string())
        )
        nodes = nodes.take(pc.sort_indices(nodes))
        left = pc.index_in(edges["a"], value_set=nodes).to_numpy()
        right = pc.index_in(edges["b"], value_set=nodes).to_numpy()
        matrix = coo_matrix(
            (np.ones(len(left), dtype=np.int8), (left, right)), shape=(len(nodes), len(nodes))
        )
        _, labels = connected_components(matrix, directed=False)
        smallest: dict[int, int] = {}
        for place, label in enumerate(labels.tolist()):
            smallest.setdefault(label, place)
        names = nodes.take(pa.array([smallest[label] for label in labels.tolist()], pa.int64()))
        return pa.table({"node": nodes, "component": names})

    def _mapped(self, function: BatchFunction, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        if self.processes == 1:
            yield from map(function, batches)
            return
        yield from self.pool().map(function, batches)

    def pool(self) -> ProcessPoolExecutor:
        """Give the pool of worker processes, started when first asked for."""
        if self._pool is None:
            self._pool = ProcessPoolExecutor(self.processes, mp_context=multiprocessing.get_context("spawn"))
        return self._pool


def _checked_size(text: str) -> str:
    number, unit = text[:-2], text[-2:]
    if unit not in ("MB", "GB") or not number.strip().isdigit():
        raise ValueError(f"memory_limit {text!r}: expected a number with MB or GB, such as 4GB")
    return text
