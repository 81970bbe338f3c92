"""An engine that notes the seconds of processor of each step of linking, under the name of what the step makes."""

import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import ibis
import pyarrow as pa

from clew.engine import BatchFunction
from clew.engine.local import LocalEngine


class TimedEngine(LocalEngine):
    """The local engine by one process, so that all that is done is done in it."""

    def __init__(self, *, memory_limit: str | None = None) -> None:
        super().__init__(memory_limit=memory_limit)
        self.seconds: defaultdict[str, float] = defaultdict(float)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Note what is done within."""
        start = time.process_time()
        try:
            yield
        finally:
            self.seconds[name] += time.process_time() - start

    def keep(self, name: str, expression: ibis.Table) -> ibis.Table:
        """Note the keeping of a table."""
        with self.step(name):
            return super().keep(name, expression)

    def keep_rows(
        self, name: str, function: BatchFunction, rows: ibis.Table, *, schema: pa.Schema, order: Sequence[str]
    ) -> ibis.Table:
        """Note the mapping of rows."""
        with self.step(name):
            return super().keep_rows(name, function, rows, schema=schema, order=order)

    def collect(self, expression: ibis.Table, *, order: Sequence[str]) -> pa.Table:
        """Note the bringing of rows, all under one name."""
        with self.step("collected"):
            return super().collect(expression, order=order)

    def table_of_steps(self, total: float) -> str:
        """Give a line a step, the dearest first; ``total``: seconds of all, of which what is no step is told last."""
        rows = sorted(self.seconds.items(), key=lambda row: (-row[1], row[0]))
        rows.append(("beside these", total - sum(self.seconds.values())))
        return "".join(f"{seconds:9.2f}  {name}\n" for name, seconds in rows)
