"""``python -m benchmarks.link_run TABLES OUT``: run the link stage on tables and write what it gives; used by linking.py.

``--steps`` prints the seconds of processor of each step, by one process.
"""

import argparse
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow as pa

from benchmarks.link_steps import TimedEngine
from clew.engine import Engine
from clew.engine.local import LocalEngine
from clew.link import link
from clew.link.estimate import FILE as MATCH_WEIGHTS
from clew.records import TABLES, arrow_schema
from clew.store.run import write_json
from clew.store.tables import write_batches


def main() -> None:
    """Link the tables of a folder."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.link_run", description=__doc__)
    parser.add_argument("tables", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--memory", default="4GB")
    parser.add_argument(
        "--steps", action="store_true", help="print seconds of processor by step; one process"
    )
    options = parser.parse_args()
    if options.steps:
        sys.stdout.write(run_by_steps(options.tables, options.out, memory=options.memory))
        return
    run(options.tables, options.out, processes=options.processes, memory=options.memory)


def run(tables: Path, out: Path, *, processes: int, memory: str) -> None:
    """Link, and write every table as a run does."""
    with LocalEngine(processes=processes, memory_limit=memory) as engine:
        for name, batches in _linked(engine, tables).items():
            _write(out, name, batches)
        _write_weights(engine, out)


def run_by_steps(tables: Path, out: Path, *, memory: str) -> str:
    """Link and write by one process, and give the seconds of each step as lines of text."""
    start = time.process_time()
    with TimedEngine(memory_limit=memory) as engine:
        for name, batches in _linked(engine, tables).items():
            with engine.step(f"{name}, written"):
                _write(out, name, batches)
        _write_weights(engine, out)
        return engine.table_of_steps(time.process_time() - start)


def _write_weights(engine: Engine, out: Path) -> None:
    """Write what was estimated of this market's pairs, as a run does."""
    rows = engine.collect(engine.table("link_match_weights"), order=["comparison", "level"])
    write_json(out / MATCH_WEIGHTS, rows.to_pylist())


def _linked(engine: Engine, tables: Path) -> dict[str, Iterator[pa.RecordBatch]]:
    for path in sorted(tables.glob("*.parquet")):
        engine.read(path.stem, [path])
    return link(engine)


def _write(out: Path, name: str, batches: Iterable[pa.RecordBatch]) -> None:
    write_batches(out / f"{name}.parquet", arrow_schema(TABLES[name]), batches)


if __name__ == "__main__":
    main()
