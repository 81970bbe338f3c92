"""``python -m benchmarks.hard_markets``: leads of hard markets beside simple baselines, seed by seed.

The market is :mod:`clew_market.hard`: its people are honest with signals that are usual where they advertise, or
controlled with few. Printed are the average precision of priority, number of findings, ads per phone and network size,
as ``clew evaluate`` scores them, and the share of benign leads and providers among the first k of the ranking, k being how
many are controlled. ``--table`` prints the table of docs/norms.md. It measures and never judges: no figure fails it.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from clew.engine import Engine
from clew.engine.local import LocalEngine
from clew.evaluation.inputs import Tables, Truth
from clew.evaluation.leads import score
from clew.evaluation.score import ALL
from clew.indicators import find_signals
from clew.leads import rank_leads
from clew.link import link
from clew.norms import norms
from clew.records import RECORDS, TABLES, arrow_schema, plural_of
from clew.reference.lexicon import packaged_lexicons
from clew.reference.ontology import packaged_ontology
from clew.store.tables import write_table
from clew_market.hard import simulate_hard

_MADE = ("ad", "ad_version", "contact", "price", "site", "site_profile", "image")
SCHEMAS = {plural_of(RECORDS[name]): arrow_schema(RECORDS[name]) for name in _MADE}
WAYS = ("priority", "findings", "ads per phone", "size", "any order")
BENIGN = ("leads", "providers")


def main() -> None:
    """Measure and print JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3, 4, 5])
    parser.add_argument("--size", type=int, default=300)
    parser.add_argument("--table", action="store_true")
    options = parser.parse_args()
    found = {}
    for seed in options.seeds:
        with tempfile.TemporaryDirectory(prefix="clew-hard-") as folder:
            found[seed] = measure(Path(folder) / "market", seed=seed, size=options.size)
    sys.stdout.write(_table(found) if options.table else json.dumps(found, indent=1) + "\n")


def _table(found: Mapping[int, Mapping[str, float]]) -> str:
    """Give the figures as a table of Markdown."""
    columns = [*WAYS, *(f"benign {what}" for what in BENIGN)]
    lines = [f"| seed | {' | '.join(columns)} |", "|---" * (len(columns) + 1) + "|"]
    lines += [
        f"| {seed} | {' | '.join(f'{row[name]:.3f}' for name in columns)} |" for seed, row in found.items()
    ]
    return "\n".join(lines) + "\n"


def measure(out: Path, *, seed: int, size: int) -> dict[str, float]:
    """Give the average precision of each way to rank the leads of a market, and who is benign among the first k."""
    simulate_hard(out, seed=seed, size=size, schemas=SCHEMAS)
    with LocalEngine() as engine:
        run(engine, out / "tables")
    lines = score(Tables(out / "tables"), Truth(out / "truth"))
    named = {line.name: line.value for line in lines if line.group == ALL}
    precision = {way: named[f"leads by {way}, AP"] or 0.0 for way in WAYS}
    benign = {f"benign {what}": named[f"{what} by priority, benign in the first k"] or 0.0 for what in BENIGN}
    return {**precision, **benign}


def run(engine: Engine, tables: Path) -> None:
    """Link, take norms, find signals and rank; the tables that scoring reads are written beside those given."""
    for record in RECORDS.values():
        name = plural_of(record)
        path = tables / f"{name}.parquet"
        engine.put(name, pq.read_table(path) if path.exists() else arrow_schema(record).empty_table())
    for name, batches in link(engine, judgements=()).items():
        held = pa.Table.from_batches(batches, arrow_schema(TABLES[name]))
        write_table(tables / f"{name}.parquet", TABLES[name], held)
        engine.put(name, held)
    engine.put("norms", norms(engine)["norms"])
    ontology = packaged_ontology()
    _keep(engine, tables, find_signals(engine, ontology=ontology, lexicons=packaged_lexicons()))
    _keep(engine, tables, rank_leads(engine, ontology=ontology))


def _keep(engine: Engine, tables: Path, made: Mapping[str, pa.Table]) -> None:
    for name, rows in made.items():
        engine.put(name, rows)
        write_table(tables / f"{name}.parquet", TABLES[name], rows)


if __name__ == "__main__":
    main()
