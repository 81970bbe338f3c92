"""What all estimates of the number of sites have in common, and the ways of meeting that they are made from.

A *history* says on which lists a site stands: ``(True, False)`` is on the first and not on the second.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

Histories = Mapping[tuple[bool, ...], int]
"""How many sites have each history; nobody's own history (on no list) is not there: it is what is asked for."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """How many sites there are in all, seen or not.

    ``seen``: on any list. ``total``, ``low`` and ``high`` (an interval of 95 %): numbers of sites; null where the lists can't tell.
    ``at_least``: the total is a lower bound, and ``high`` is null. ``detail``: what was chosen on the way, in words.
    """

    method: str
    seen: int
    total: float | None
    low: float | None
    high: float | None
    at_least: bool = False
    detail: str | None = None
    too_few: str | None = None


def histories_of(lists: Sequence[Collection[str]]) -> dict[tuple[bool, ...], int]:
    """Count on which of the lists each site stands.

    >>> histories_of([{"a", "b"}, {"b", "c"}])
    {(False, True): 1, (True, False): 1, (True, True): 1}
    """
    sets = [frozenset(one) for one in lists]
    counted = Counter(tuple(site in one for one in sets) for site in sorted(frozenset().union(*sets)))
    return dict(sorted(counted.items()))


def seen_in(histories: Histories) -> int:
    """Count the sites that stand on any list."""
    return sum(histories.values())
