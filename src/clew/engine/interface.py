"""The small interface that the local and the cluster engine fill.

Map stages are functions from Arrow batch to Arrow batch; relational stages are Ibis expressions over tables
that the engine knows by name.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import ibis
import pyarrow as pa

BatchFunction = Callable[[pa.RecordBatch], pa.RecordBatch]
"""A pure, picklable function (of a module, or a ``functools.partial`` of one) from batch to batch."""


Progress = Callable[[int, int], None]
"""Told how many of how many parts are done."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a map stage: rows to read, and the file that keeps what came of them.

    ``output`` is named after everything that its content depends on; if it exists, the work is done.
    """

    rows: Path
    output: Path
    function: BatchFunction


class Engine(Protocol):
    """What a stage may ask for."""

    def table(self, name: str) -> ibis.Table:
        """Give a table by its name (``ads``, ``links`` ...) as an Ibis relation."""

    def put(self, name: str, rows: pa.Table) -> ibis.Table:
        """Make rows known under a name and give them as a relation."""

    def keep(self, name: str, expression: ibis.Table) -> ibis.Table:
        """Run an expression once and make its rows known under a name, without bringing them here."""

    def shelve(self, name: str, expression: ibis.Table, *, column: str) -> ibis.Table:
        """Run an expression once and make its rows known under a name, but for one column, which lies on disk as it is.

        In its stead the rows have ``place``, a number, for which :meth:`taken` gives what lay there: what is large and
        is not looked into need not go through joins and sorts.
        """

    def taken(self, name: str, places: pa.Array) -> pa.Array:
        """Give what was shelved under a name at each of these places, in their order; null where the place is null."""

    def collect(self, expression: ibis.Table, *, order: Sequence[str]) -> pa.Table:
        """Run an expression and bring its rows here, sorted by the columns of ``order``."""

    def map_rows(
        self, function: BatchFunction, rows: ibis.Table, *, schema: pa.Schema, order: Sequence[str]
    ) -> pa.Table:
        """Run the function over batches of the rows (which reach it sorted by ``order``), results in order."""

    def keep_rows(
        self, name: str, function: BatchFunction, rows: ibis.Table, *, schema: pa.Schema, order: Sequence[str]
    ) -> ibis.Table:
        """Run the function as :meth:`map_rows` does, and make the results known under a name, not all in memory."""

    def stream_rows(
        self, function: BatchFunction, rows: ibis.Table, *, order: Sequence[str]
    ) -> Iterator[pa.RecordBatch]:
        """Run the function over batches of the rows as :meth:`map_rows` does, and give the results as they come."""

    def map_parts(
        self, parts: Sequence[Part], *, schema: pa.Schema, progress: Progress | None = None
    ) -> None:
        """Run each part's function over its rows and keep the result, unless it is there already."""

    def read(self, name: str, paths: Sequence[Path]) -> ibis.Table:
        """Make the rows of Parquet files known under a name."""

    def sources(self, name: str) -> Sequence[Path]:
        """Give the files that a table was read from."""

    def stream(
        self, expression: ibis.Table, *, order: Sequence[str], rows: int = 4096
    ) -> Iterator[pa.RecordBatch]:
        """Run an expression and give its rows in order, batch by batch of about so many rows."""

    def spread(self, function: Callable[[Any], Any], items: Iterable[Any]) -> Iterable[Any]:
        """Run a function over items, several at once where there are processors for it, and give the results in order.

        In threads of this process: for work on large arrays, which NumPy does without keeping others waiting.
        """

    def components(self, edges: pa.Table) -> pa.Table:
        """Give (node, component) of an undirected graph of edges (a, b); a component's name is its smallest node.

        Nodes are texts or numbers.
        """
