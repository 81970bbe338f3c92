"""``python -m benchmarks.cluster``: a run over pages by the local engine, and on Spark with one worker and with two.

The workers are processes of one core each on this machine; needs ``make setup-spark``. It prints JSON, and fails only
where the tables differ.
"""

import argparse
import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.run import machine
from benchmarks.runs import launched
from benchmarks.standalone import LOCAL, cluster
from clew.capture.archive import import_archives, iter_captures
from clew.parse.stage import is_page
from clew.store.project import Project, create_project
from clew_market import simulate


def main() -> None:
    """Measure and print JSON."""
    options = _options()
    os.environ.update(LOCAL)
    with tempfile.TemporaryDirectory(prefix="clew-cluster-", dir=options.work) as folder:
        market = Path(folder) / "market"
        simulate(market, seed=options.seed, sites=options.sites, size=options.size)
        rows = [_run(market, Path(folder) / "local" / "project", "local, 1 process", ["--processes", "1"])]
        for workers in (1, 2):
            place = Path(folder) / f"spark-{workers}"
            place.mkdir()
            with cluster(place, workers=workers) as standalone:
                arguments = ["--processes", "1", "--engine", "spark", "--master", standalone.url]
                rows.append(_run(market, place / "project", f"Spark, workers: {workers}", arguments))
    if len({row["tables"] for row in rows}) > 1:
        raise SystemExit(f"The tables differ: {json.dumps(rows, indent=1)}")
    sys.stdout.write(json.dumps({"machine": machine(), "runs": rows}, indent=1) + "\n")


def _run(market: Path, root: Path, name: str, arguments: Sequence[str]) -> dict[str, Any]:
    project = create_project(root, market="DE", sites_csv=market / "sites.csv")
    import_archives(project, sorted(market.glob("captures/*.warc.gz")))
    pages = sum(1 for capture in iter_captures(project) if is_page(capture))
    row = launched([sys.executable, "-m", "clew", "run", "--project", str(root), *arguments])
    load = os.getloadavg()[0]
    return {"engine": name, "pages": pages, **row, "load": load, "tables": _digest(project)}


def _digest(project: Project) -> str:
    digest = hashlib.sha256()
    for path in sorted(project.tables_dir.iterdir()):
        digest.update(f"{path.name}:".encode() + path.read_bytes())
    return digest.hexdigest()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=120, help="advertised persons")
    parser.add_argument("--sites", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", type=Path, help="where to work; the system's own place when not given")
    return parser.parse_args()


if __name__ == "__main__":
    main()
