"""``python -m benchmarks.link_run TABLES OUT``: run the link stage on tables and write what it gives; used by linking.py."""

import argparse
from pathlib import Path

from clew.engine.local import LocalEngine
from clew.link import link
from clew.records import TABLES, arrow_schema, key_of
from clew.store.tables import write_batches


def main() -> None:
    """Link the tables of a folder."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.link_run", description=__doc__)
    parser.add_argument("tables", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--memory", default="4GB")
    options = parser.parse_args()
    run(options.tables, options.out, processes=options.processes, memory=options.memory)


def run(tables: Path, out: Path, *, processes: int, memory: str) -> None:
    """Link, and write every table as a run does."""
    with LocalEngine(processes=processes, memory_limit=memory) as engine:
        for path in sorted(tables.glob("*.parquet")):
            engine.read(path.stem, [path])
        for name, parts in link(engine).items():
            schema, order = arrow_schema(TABLES[name]), list(key_of(TABLES[name]))
            ordered = (
                batch for rows in parts for batch in engine.stream(rows.select(*schema.names), order=order)
            )
            write_batches(out / f"{name}.parquet", schema, ordered)


if __name__ == "__main__":
    main()
