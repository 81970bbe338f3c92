"""Estimate the points of candidates' signs from simulated webs: `python scripts/discovery_points.py TRAIN... --test TEST...`.

Each file is one web's `candidates-SEED.jsonl`, which `python -m benchmarks.discovery` writes: candidates that are known to be of the
trade or not, with the signs that were seen. Each gives two cases: as it was when it was only named, and as it was when it was read.

Logistic regression with a ridge that draws towards the points that stand today (le Cessie and van Houwelingen, *Ridge estimators in
logistic regression*, 1992), so that a sign which no web shows keeps its points. `start` is not estimated: it holds how common sites of
the trade are among what is named, and invented webs know nothing of that; what they have of their own is fitted beside it and dropped
(King and Zeng, *Logistic regression in rare events data*, 2001, prior correction). Printed are the points, and beside today's how well they
order the webs that were not learnt from. Nothing is written: whether a table is taken is a person's word. Same files, same output.
"""  # noqa: INP001 - a script beside the package, not part of one

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit, log_expit

from clew.reference.discovery import packaged_points

PRIOR_SD = 1.0
"""Of a point around where it stands: a sign may well be worth a point of log-odds more or less than was reasoned."""
_WIDE = 10.0
"""Of a web's own share of sites of the trade: whatever it is."""
_READ = "read_"
Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Case:
    """A candidate at one time: how often each sign was seen, whether it had been read, whether it is of the trade."""

    signs: Mapping[str, float]
    is_read: bool
    is_trade: bool


def standing() -> dict[str, float]:
    """Give today's points by sign; a way of finding is ``how:NAME``."""
    points = packaged_points()
    return {**points.signs, **{f"how:{how}": value for how, value in points.how.items()}}


def cases(path: Path) -> Iterator[Case]:
    """Read the cases of a web; how often a sign counts is what its points hold of today's."""
    today = standing()
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        seen = {
            one["sign"]: one["points"] / today[one["sign"]] if today[one["sign"]] else 1.0
            for one in row["reasons"]
        }
        named = {sign: times for sign, times in seen.items() if not sign.startswith(_READ)}
        yield Case(named, is_read=False, is_trade=bool(row["trade"]))
        if len(named) < len(seen):
            yield Case(seen, is_read=True, is_trade=bool(row["trade"]))


def fitted(known: Sequence[Case]) -> dict[str, float]:
    """Give the points that fit the cases best, drawn towards today's."""
    today = standing()
    names = sorted(today)
    start = names.index("start")
    table = _table(known, names)
    answers = np.array([1.0 if case.is_trade else -1.0 for case in known])
    prior = np.array([today[name] for name in names])
    spread = np.where(np.arange(len(names)) == start, _WIDE, PRIOR_SD)

    def loss(points: Numbers) -> tuple[float, Numbers]:
        margins = answers * (table @ points)
        away = points - prior
        value = -log_expit(margins).sum() + (away**2 / (2 * spread**2)).sum()
        slope = -(table.T @ (answers * expit(-margins))) + away / spread**2
        return float(value), slope

    best = minimize(loss, prior, jac=True, method="L-BFGS-B").x
    best[start] = today["start"]
    return {name: round(float(point), 2) for name, point in zip(names, best, strict=True)}


def _table(known: Sequence[Case], names: Sequence[str]) -> Numbers:
    rows = [[1.0 if name == "start" else case.signs.get(name, 0.0) for name in names] for case in known]
    return np.array(rows, dtype=np.float64)


def figures(known: Sequence[Case], points: Mapping[str, float]) -> Iterator[str]:
    """Give how well points order and tell apart, of those only named and of those read."""
    for is_read, title in ((False, "named only"), (True, "read")):
        some = [case for case in known if case.is_read is is_read]
        names = sorted(points)
        odds = _table(some, names) @ np.array([points[name] for name in names])
        true = np.array([case.is_trade for case in some])
        scores = 100 * expit(odds)
        loss = -np.where(true, log_expit(odds), log_expit(-odds)).mean()
        chosen = scores >= (50 if is_read else 25)
        precision = true[chosen].mean() if chosen.any() else float("nan")
        yield (
            f"| {title} | {len(some)} | {int(true.sum())} | {loss:.3f} | {average_precision(scores, true):.3f} | {precision:.3f} | "
            f"{chosen[true].mean():.3f} |"
        )


def average_precision(scores: Numbers, true: NDArray[np.bool_]) -> float:
    """Give the average precision; those of one score count as found together."""
    found, total = 0.0, 0.0
    for score in sorted(set(scores.tolist()), reverse=True):
        upto, here = scores >= score, scores == score
        total += true[here].sum() * true[upto].mean()
        found += true[here].sum()
    return total / found if found else float("nan")


def main() -> None:
    """Read the files, print points and figures."""
    parser = argparse.ArgumentParser(description="Estimate the points of candidates' signs.")
    parser.add_argument("train", type=Path, nargs="+")
    parser.add_argument("--test", type=Path, nargs="*", default=[])
    options = parser.parse_args()
    today = standing()
    learnt = fitted([case for path in options.train for case in cases(path)])
    lines = ["| sign | today | estimated |", "|---|---|---|"]
    lines += [f"| {name} | {today[name]:g} | {learnt[name]:g} |" for name in sorted(today)]
    head = "| points | cases | n | of the trade | log loss | average precision | precision | recall |"
    for title, paths in (("learnt from", options.train), ("not seen", options.test)):
        known = [case for path in paths for case in cases(path)]
        if known:
            lines += ["", f"On the webs {title}:", "", head, "|---|---|---|---|---|---|---|---|"]
            lines += [
                f"| {name} {row}"
                for name, points in (("today's", today), ("estimated", learnt))
                for row in figures(known, points)
            ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
