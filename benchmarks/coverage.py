"""How often the interval of an estimate of the number of sites holds the true number: ``python -m benchmarks.coverage``.

Lists are drawn from a market of known size, 500 times for each case; the same seed gives the same table. *Holds*: the share of
intervals with the true number in them (of a lower bound: the share not above it), meant to be 0.95. *Median*: the middle estimate
beside the truth. *Width*: of the middle interval, beside the truth. *None*: how often no total can be told.
"""

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from clew.discover.chapman import chapman
from clew.discover.estimate import Estimate, histories_of
from clew.discover.loglinear import loglinear
from clew.discover.lower_bound import lower_bound

Lists = Sequence[set[str]]
Draw = Callable[[np.random.Generator], Lists]
Method = Callable[[Lists], Estimate]


@dataclass(frozen=True, slots=True)
class Case:
    """A kind of market and lists, and what is asked of them."""

    name: str
    total: int
    draw: Draw
    methods: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """How a method did in a case; nulls where no total could be told."""

    case: str
    method: str
    holds: float | None
    median: float | None
    width: float | None
    none: float


def _names(lists: Lists) -> list[str]:
    return [f"list {number}" for number in range(1, len(lists) + 1)]


METHODS: dict[str, Method] = {
    "Chapman": lambda lists: chapman(histories_of(lists)),
    "Chapman, at least": lambda lists: chapman(histories_of(lists), copied=True),
    "log-linear": lambda lists: loglinear(histories_of(lists), names=_names(lists)),
    "Chao, at least": lambda lists: lower_bound(histories_of(lists)),
}
TWO, THREE = ("Chapman",), ("log-linear", "Chao, at least")


def independent(total: int, *shares: float) -> Draw:
    """Each list has each site with its own chance."""

    def draw(chance: np.random.Generator) -> Lists:
        return [_set(chance.random(total) < share) for share in shares]

    return draw


def copied(total: int, taken: float, *shares: float) -> Draw:
    """As independent, but the second list also takes a share of what the first has."""

    def draw(chance: np.random.Generator) -> Lists:
        on = [chance.random(total) < share for share in shares]
        on[1] |= on[0] & (chance.random(total) < taken)
        return [_set(one) for one in on]

    return draw


def unlike(total: int, *shares: float) -> Draw:
    """Large sites are easy to find, small ones hard: chances are spread around each share (beta, with a weight of two sites)."""

    def draw(chance: np.random.Generator) -> Lists:
        size = chance.random(total)
        return [_set(chance.random(total) < np.clip(2 * share * size, 0.02, 0.98)) for share in shares]

    return draw


def _set(on: npt.NDArray[np.bool_]) -> set[str]:
    return {str(site) for site in np.flatnonzero(on)}


def cases() -> Iterator[Case]:
    """Give all cases of the table."""
    for total, *shares in (
        (60, 0.5, 0.3),
        (60, 0.7, 0.6),
        (200, 0.3, 0.2),
        (200, 0.6, 0.5),
        (1000, 0.4, 0.3),
    ):
        yield Case(
            f"two lists of {_percent(shares)}, {total} sites",
            int(total),
            independent(int(total), *shares),
            TWO,
        )
    both = ("Chapman", "Chapman, at least")
    yield Case("the second takes half of the first, 200 sites", 200, copied(200, 0.5, 0.5, 0.3), both)
    for total, *shares in (
        (60, 0.5, 0.4, 0.3),
        (200, 0.5, 0.4, 0.3),
        (200, 0.3, 0.2, 0.2),
        (1000, 0.4, 0.3, 0.3),
        (200, 0.4, 0.3, 0.3, 0.2),
    ):
        name = f"{len(shares)} lists of {_percent(shares)}, {total} sites"
        yield Case(name, int(total), independent(int(total), *shares), THREE)
    for size in (200, 1000):
        half = copied(size, 0.5, 0.5, 0.3, 0.3)
        yield Case(f"the second of 3 takes half of the first, {size} sites", size, half, THREE)
        spread = unlike(size, 0.45, 0.35, 0.3)
        yield Case(f"3 lists, large sites easier to find, {size} sites", size, spread, THREE)


def _percent(shares: Sequence[float]) -> str:
    return f"{', '.join(f'{100 * share:.0f}' for share in shares)} %"


def coverage(case: Case, method: str, *, times: int, seed: int) -> Coverage:
    """Draw the lists of a case again and again, and count."""
    chance = np.random.default_rng(seed)
    found = [METHODS[method](case.draw(chance)) for _ in range(times)]
    told = [one for one in found if one.total is not None]
    if not told:
        return Coverage(case.name, method, None, None, None, 1.0)
    holds = sum(holds_truth(one, case.total) for one in told) / len(told)
    widths = [(one.high or np.inf) - (one.low or 0) for one in told if not one.at_least]
    return Coverage(
        case.name,
        method,
        holds,
        float(np.median([one.total for one in told if one.total is not None])) / case.total,
        float(np.median(widths)) / case.total if widths else None,
        1 - len(told) / len(found),
    )


def holds_truth(estimate: Estimate, total: int) -> bool:
    """Say whether the interval has the true number in it; of a lower bound, whether its lower end is not above it."""
    over = not estimate.at_least and estimate.high is not None and estimate.high < total
    return not over and (estimate.low or 0) <= total


def main() -> None:
    """Print the table, as Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    print("| lists | method | holds | median | width | none |")  # noqa: T201 - the result
    print("|---|---|---|---|---|---|")  # noqa: T201
    for case in cases():
        for method in case.methods:
            row = coverage(case, method, times=given.times, seed=given.seed)
            numbers = " | ".join(
                "" if n is None else f"{n:.3f}" for n in (row.holds, row.median, row.width, row.none)
            )
            print(f"| {row.case} | {row.method} | {numbers} |", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
