"""``make bench``: how fast Clew reads and how much memory it takes, side by side with peers, as ratios.

It measures and never judges: no figure fails it. What is measured and how: docs/benchmarks.md.
"""

import argparse
import json
import os
import platform
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.runs import WholeRun, launched, measure_run
from benchmarks.stages import measure_stages
from benchmarks.timing import Pair
from benchmarks.workload import make_market

_PEERS = ("selectolax", "trafilatura", "phonenumbers", "fastwarc", "pyarrow", "duckdb")


def main() -> None:
    """Measure and print."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="clew-bench-") as folder:
        report = measure(Path(folder), size=options.size, rounds=options.rounds)
    if options.json:
        sys.stdout.write(json.dumps(report, indent=1, sort_keys=True) + "\n")
    else:
        sys.stdout.write(as_text(report))


def measure(work: Path, *, size: int, rounds: int) -> dict[str, Any]:
    """Measure everything in a folder."""
    _note("markets")
    markets = [make_market(work / f"market-{seed}", seed=seed, size=size) for seed in range(1, rounds + 2)]
    _note("stages")
    pairs = measure_stages(markets, work)
    runs = []
    for times in (1, 2, 4):
        _note(f"run of {times}x")
        market = make_market(work / f"times-{times}", seed=1, size=size * times, visits=2)
        runs.append(measure_run(market, work / f"run-{times}", processes=1))
    _note("run with 2 processes")
    runs.append(measure_run(market, work / "run-two", processes=2))
    _note("start")
    start = launched([sys.executable, "-m", "clew", "--help"])
    return {
        "machine": machine(),
        "stages": [_pair_row(pair) for pair in pairs],
        "runs": [_run_row(run, runs[0]) for run in runs],
        "start": {
            "command": "clew --help",
            "cpu_s": round(start["cpu_s"], 2),
            "wall_s": round(start["wall_s"], 2),
        },
    }


def machine() -> dict[str, Any]:
    """Say where it was measured and with which versions."""
    return {
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "peers": {name: version(name) for name in _PEERS},
    }


def as_text(report: dict[str, Any]) -> str:
    """Write the report as tables."""
    where = report["machine"]
    peers = ", ".join(f"{name} {number}" for name, number in where["peers"].items())
    lines = [
        f"{where['cores']} cores, {where['system']}, Python {where['python']}; {peers}",
        "",
        f"{'stage':<24}{'count':>9} {'unit':<16}{'clew/s':>9}{'peer/s':>9}{'time ratio':>12}  {'(rounds)':<15}peer",
    ]
    for row in report["stages"]:
        low, high = row["ratio_range"]
        lines.append(
            f"{row['stage']:<24}{row['count']:>9} {row['unit']:<16}{row['clew_per_s']:>9}{row['peer_per_s']:>9}"
            f"{row['time_ratio']:>12}  {f'({low}-{high})':<15}{row['peer']}"
        )
    lines += [
        "",
        f"{'whole run':<14}{'pages':>9}{'processes':>11}{'pages/s':>9}{'cpu s':>9}{'peak MB':>9}{'memory ratio':>14}",
    ]
    lines += [
        f"{'clew run':<14}{row['pages']:>9}{row['processes']:>11}{row['pages_per_s']:>9}{row['cpu_s']:>9}"
        f"{row['peak_mb']:>9}{row['memory_ratio']:>14}"
        for row in report["runs"]
    ]
    start = report["start"]
    lines += ["", f"{start['command']}: {start['cpu_s']} s of processor, {start['wall_s']} s on the wall"]
    return "\n".join(lines) + "\n"


def _pair_row(pair: Pair) -> dict[str, Any]:
    return {
        "stage": pair.name,
        "unit": pair.unit,
        "count": round(pair.count, 1),
        "clew_per_s": round(pair.own_rate, 1),
        "peer_per_s": round(pair.peer_rate, 1),
        "time_ratio": round(pair.ratio, 2),
        "ratio_range": [round(end, 2) for end in pair.spread],
        "peer": pair.peer,
    }


def _run_row(run: WholeRun, first: WholeRun) -> dict[str, Any]:
    return {
        "pages": run.pages,
        "processes": run.processes,
        "pages_per_s": round(run.pages_per_s, 1),
        "cpu_s": round(run.cpu_s, 1),
        "peak_mb": round(run.peak_mb),
        "memory_ratio": round(run.peak_mb / first.peak_mb, 2),
    }


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON instead of tables")
    parser.add_argument("--size", type=int, default=30, help="advertised persons of a market (20 and more)")
    parser.add_argument("--rounds", type=int, default=3, help="markets that are measured, each another")
    return parser.parse_args()


def _note(what: str) -> None:
    sys.stderr.write(f"measuring: {what}\n")


if __name__ == "__main__":
    main()
