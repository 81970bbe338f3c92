"""The data points of the register on simulated markets: `python -m benchmarks.data_points FOLDER --seed 301 --seed 302 --size 40`.

Each seed is a market of eight sites: invented, imported, run, and held against its truth, data point by data point. Printed are the
counts over all seeds, and each value that is missed or false. Figures stand in `docs/evaluation.md`.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from clew.capture.archive import import_archives
from clew.engine.local import LocalEngine
from clew.evaluation.score import ALL, Score
from clew.evaluation.sheet import evaluate
from clew.pipeline import run_pipeline
from clew.records.decision import Decisions
from clew.store.lock import exclusive
from clew.store.project import Project, create_project
from clew_market import simulate

NOT_OF_PAGES = frozenset({"in the register", "host_country"})
"""Lines that are no data point which a page shows."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Values of a data point: right, false, missed."""

    right: int
    false: int
    missed: int

    @property
    def f1(self) -> float:
        total = 2 * self.right + self.false + self.missed
        return 2 * self.right / total if total else 1.0


def measured(folder: Path, seed: int, size: int) -> tuple[Project, list[Score]]:
    """Make a market, read it, and give the lines of its sites."""
    market = folder / f"market-{seed}"
    simulate(market, seed=seed, size=size, visits=2)
    project = create_project(folder / f"project-{seed}", market="DE", sites_csv=market / "sites.csv")
    import_archives(project, sorted(market.glob("captures/*.warc.gz")))
    with exclusive(project.root), LocalEngine(processes=1) as engine:
        run_pipeline(project, engine, Decisions(), progress=lambda *_: None)
    sheet = evaluate(project.tables_dir, market / "truth")
    (part,) = [part for part in sheet.sections if part.name == "sites"]
    return project, list(part.scores)


def counts_of(scores: list[Score]) -> dict[str, Counts]:
    """Give the counts of each data point over all sites."""
    return {
        one.name: Counts(one.tp or 0, one.fp or 0, one.fn or 0)
        for one in scores
        if one.group == ALL and one.name not in NOT_OF_PAGES
    }


def total_of(parts: list[dict[str, Counts]]) -> dict[str, Counts]:
    """Add the counts of several markets."""
    sums: dict[str, Counter[str]] = {}
    for part in parts:
        for name, one in part.items():
            sums.setdefault(name, Counter()).update(right=one.right, false=one.false, missed=one.missed)
    return {name: Counts(one["right"], one["false"], one["missed"]) for name, one in sums.items()}


def wrong(project: Project, scores: list[Score], truth: Path) -> Iterator[str]:
    """Name each data point of a site that is not right, with what was read and what is true."""
    rows = {row["site_id"]: row for row in pq.read_table(project.tables_dir / "sites.parquet").to_pylist()}
    true: dict[str, dict[str, Any]] = {}
    for line in (truth / "sites.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        true[row["registered_domain"]] = row
    for one in scores:
        if one.group.startswith("site=") and (one.fp or one.fn) and one.name not in NOT_OF_PAGES:
            site = one.group.partition("=")[2]
            column = one.name.partition(",")[0]
            read, stated = rows.get(site, {}).get(column), true[site].get(column)
            yield f"{site} {one.name}: {one.tp} right, {one.fp} false, {one.fn} missed; read {read!r}, true {stated!r}"


def main() -> None:
    """Read the options, measure, print."""
    parser = argparse.ArgumentParser(description="Data points of sites on simulated markets.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, action="append", required=True)
    parser.add_argument("--size", type=int, default=40)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    parts = []
    for seed in options.seed:
        project, scores = measured(options.folder, seed, options.size)
        parts.append(counts_of(scores))
        truth = options.folder / f"market-{seed}" / "truth"
        _say("\n".join(f"{seed}: {line}" for line in wrong(project, scores, truth)))
        _say(f"After {len(parts)} of {len(options.seed)} markets:")
        _say_table(total_of(parts))


def _say_table(total: dict[str, Counts]) -> None:
    every = total_of([{"all": one} for one in total.values()])["all"]
    _say("| data point | right | false | missed | F1 |\n|---|---|---|---|---|")
    for name, one in [*total.items(), ("all", every)]:
        _say(f"| {name} | {one.right} | {one.false} | {one.missed} | {one.f1:.3f} |")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
