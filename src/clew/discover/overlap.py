"""The project's sites held against the lists of others: what is shared, what each lacks, how many there may be in all.

A list holds sites by their registered domain: two pages of one site are one. Sites that the project rejected are no part of what is
counted: a person saw that they don't belong. They are told apart, with their list, since the other body may know better.
"""

import itertools
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from clew.discover import loglinear
from clew.discover.chapman import chapman
from clew.discover.estimate import Estimate, histories_of
from clew.discover.lower_bound import lower_bound

OURS = "this project"


@dataclass(frozen=True, slots=True)
class Shared:
    """Two lists: how many sites stand on both and on either alone; ``share``: of the smaller list, how much the other has."""

    first: str
    second: str
    both: int
    only_first: int
    only_second: int
    share: float | None


@dataclass(frozen=True, slots=True)
class Lacking:
    """A site that some lists have and others lack; ``rejected`` where this project decided that it does not belong."""

    site: str
    on: tuple[str, ...]
    lacking: tuple[str, ...]
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that lists tell when they are held against each other."""

    sizes: Mapping[str, int]
    shared: tuple[Shared, ...]
    lacking: tuple[Lacking, ...]
    estimates: tuple[Estimate, ...]
    assumptions: tuple[str, ...]


def compare(
    lists: Mapping[str, AbstractSet[str]], *, rejected: AbstractSet[str] = frozenset(), copied: bool = False
) -> Comparison:
    """Hold two or more lists against each other. ``copied``: lists took from one another, and totals are lower bounds."""
    counted = {name: frozenset(sites - rejected) for name, sites in lists.items()}
    names = list(counted)
    return Comparison(
        {name: len(sites) for name, sites in counted.items()},
        tuple(_shared(a, b, counted[a], counted[b]) for a, b in itertools.combinations(names, 2)),
        tuple(_lacking(lists, counted, rejected)),
        tuple(estimates(list(counted.values()), names, copied=copied)),
        tuple(assumptions(len(names), copied=copied)),
    )


def estimates(lists: Sequence[AbstractSet[str]], names: Sequence[str], *, copied: bool) -> list[Estimate]:
    """Give the estimates that so many lists allow: the one to go by first."""
    histories = histories_of(lists)
    if not histories:
        return []
    if len(lists) == 2:  # noqa: PLR2004 - a pair
        return [chapman(histories, copied=copied)]
    found = [lower_bound(histories)]
    if len(lists) <= loglinear.MOST:
        found.insert(0, loglinear.loglinear(histories, names=names, copied=copied))
    return found


def assumptions(n_lists: int, *, copied: bool) -> list[str]:
    """Say in plain words what has to be so for the totals to be right, and which way they err where it isn't."""
    said = [
        "Every list means the same market at the same time: sites that came or went between the lists make the total too high.",
        "A site is recognised on every list: one that changed its domain counts as two and makes the total too high.",
        "Every site could be found: sites that no search and no link leads to are on no list and in no total.",
        "Sites are equally easy to find. Large ones are easier, on every list: that makes the total too low, so read it as at least so many.",
    ]
    if copied:
        return [
            *said,
            "Lists took from one another (as you said): they share more than chance gives, so the total is a lower bound.",
        ]
    if n_lists == 2:  # noqa: PLR2004 - a pair
        return [
            *said,
            (
                "Neither list took from the other, nor both from a third. Two lists can't show whether they did: where they did, "
                "the total is too low (say --copied), where one was made of what the other lacked, too high."
            ),
        ]
    return [
        *said,
        (
            "Lists may depend on each other in pairs: the log-linear model allows for it. Where all took from one source nothing "
            "in them shows it, and the total is too low (say --copied)."
        ),
    ]


def _shared(first: str, second: str, a: AbstractSet[str], b: AbstractSet[str]) -> Shared:
    both = len(a & b)
    smaller = min(len(a), len(b))
    return Shared(
        first, second, both, len(a) - both, len(b) - both, round(both / smaller, 4) if smaller else None
    )


def _lacking(
    lists: Mapping[str, AbstractSet[str]], counted: Mapping[str, AbstractSet[str]], rejected: AbstractSet[str]
) -> list[Lacking]:
    found = []
    for site in sorted(frozenset().union(*lists.values())):
        on = tuple(name for name, sites in lists.items() if site in sites)
        if site in rejected:
            found.append(Lacking(site, on, (), rejected=True))
        elif len(on) < len(lists):
            found.append(Lacking(site, on, tuple(name for name in counted if name not in on)))
    return found
