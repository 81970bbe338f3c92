"""Where somebody was advertised and when, what was announced beside what was seen, and the ways that several went.

Nobody is followed: a city is where an ad says, a day is when a page was captured. A *stay* is a city with the first and the last day that it was
seen; a *way* leads from one city to the next. A *hub* is a city that movements of several lead to or from, joining it with two others at
least: the nodes of high degree of Ibanez and Gazan, *Detecting sex trafficking circuits in the U.S. through analysis of online escort advertisements*
(ASONAM 2016).
"""

import datetime as dt
import statistics
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

_SEVERAL = 2
_SLACK = dt.timedelta(days=1)
"""Around announced days: an ad changes its city the evening before, or the morning after."""

Kept = Literal["seen", "elsewhere", "not looked", "not seen"]


@dataclass(frozen=True, slots=True)
class Sight:
    """An ad that named a city when it was captured."""

    when: dt.datetime
    city: str


@dataclass(frozen=True, slots=True)
class Stop:
    """An announced stay: the city, the days where they are stated, and when an ad first announced it."""

    city: str
    first_day: dt.date | None
    last_day: dt.date | None
    said: dt.datetime


@dataclass(frozen=True, slots=True)
class Stay:
    """A city of somebody's ads, with the first and the last time it was seen and how many captures named it."""

    city: str
    first_seen: dt.datetime
    last_seen: dt.datetime
    n_seen: int


@dataclass(frozen=True, slots=True)
class Announced:
    """An announced stop beside what was seen.

    ``kept``: ``seen`` (an ad named the city in these days), ``elsewhere`` (only other cities then), ``not looked`` (no capture in
    these days), ``not seen`` (no days were stated, and the city was never named since).
    """

    stop: Stop
    kept: Kept
    cities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Move:
    """A movement: who, from where to where, last seen there, first seen here, kilometres where both places are known."""

    who: str
    from_city: str
    to_city: str
    left: dt.datetime
    came: dt.datetime
    km: float | None

    @property
    def days(self) -> int:
        """Give the days between: at most so long was the way, for nobody saw her or him go."""
        return (self.came - self.left).days


@dataclass(frozen=True, slots=True)
class Way:
    """A way that several went: how many, the first and the last of them to come, the days between as the middle of all, kilometres."""

    from_city: str
    to_city: str
    n_persons: int
    first: dt.datetime
    last: dt.datetime
    median_days: float
    km: float | None


@dataclass(frozen=True, slots=True)
class Hub:
    """A city that the movements of several lead to or from: how many persons, movements, and which cities it is joined with."""

    city: str
    n_persons: int
    n_moves: int
    cities: tuple[str, ...]


def stays_of(sights: Iterable[Sight]) -> list[Stay]:
    """Give the cities in the order in which they were first seen."""
    seen: dict[str, list[dt.datetime]] = defaultdict(list)
    for sight in sights:
        seen[sight.city].append(sight.when)
    found = [Stay(city, min(times), max(times), len(times)) for city, times in seen.items()]
    return sorted(found, key=lambda stay: (stay.first_seen, stay.city))


def compare_announced(stops: Iterable[Stop], sights: Sequence[Sight]) -> list[Announced]:
    """Hold each announced stop against what was seen, in the order of the days.

    >>> def on(day):
    ...     return dt.datetime(2026, 5, day, 12, tzinfo=dt.UTC)
    >>> stop = Stop("Linz", dt.date(2026, 5, 10), dt.date(2026, 5, 12), on(1))
    >>> [one.kept for one in compare_announced([stop], [Sight(on(11), "Linz")])]
    ['seen']
    >>> [one.kept for one in compare_announced([stop], [Sight(on(11), "Graz")])]
    ['elsewhere']
    >>> [one.kept for one in compare_announced([stop], [Sight(on(20), "Linz")])]
    ['not looked']
    """
    first: dict[tuple[str, dt.date | None, dt.date | None], Stop] = {}
    for stop in sorted(stops, key=lambda stop: stop.said):
        first.setdefault((stop.city, stop.first_day, stop.last_day), stop)
    return sorted((_held_against(stop, sights) for stop in first.values()), key=_in_order)


def _held_against(stop: Stop, sights: Sequence[Sight]) -> Announced:
    begins, ends = stop.first_day or stop.last_day, stop.last_day or stop.first_day
    if begins is None or ends is None:
        later = sorted({sight.city for sight in sights if sight.when >= stop.said})
        return Announced(stop, "seen" if stop.city in later else "not seen", tuple(later))
    then = [sight for sight in sights if begins - _SLACK <= sight.when.date() <= ends + _SLACK]
    cities = tuple(sorted({sight.city for sight in then}))
    kept: Kept = "seen" if stop.city in cities else "elsewhere" if cities else "not looked"
    return Announced(stop, kept, cities)


def _in_order(one: Announced) -> tuple[dt.date, str]:
    return one.stop.first_day or one.stop.last_day or one.stop.said.date(), one.stop.city


def ways_of(moves: Iterable[Move]) -> list[Way]:
    """Give the ways that several went, what most went first."""
    held: dict[tuple[str, str], list[Move]] = defaultdict(list)
    for move in moves:
        held[move.from_city, move.to_city].append(move)
    found = [
        Way(
            *cities,
            n_persons=len({move.who for move in went}),
            first=min(move.came for move in went),
            last=max(move.came for move in went),
            median_days=statistics.median(move.days for move in went),
            km=next((move.km for move in went if move.km is not None), None),
        )
        for cities, went in held.items()
    ]
    several = [way for way in found if way.n_persons >= _SEVERAL]
    return sorted(several, key=lambda way: (-way.n_persons, way.from_city, way.to_city))


def hubs_of(moves: Iterable[Move]) -> list[Hub]:
    """Give the cities where ways of several meet, what most movements lead to or from first."""
    persons: dict[str, set[str]] = defaultdict(set)
    others: dict[str, set[str]] = defaultdict(set)
    counted: dict[str, int] = defaultdict(int)
    for move in moves:
        for city, other in ((move.from_city, move.to_city), (move.to_city, move.from_city)):
            persons[city].add(move.who)
            others[city].add(other)
            counted[city] += 1
    found = [
        Hub(city, len(persons[city]), counted[city], tuple(sorted(others[city])))
        for city in counted
        if len(persons[city]) >= _SEVERAL and len(others[city]) >= _SEVERAL
    ]
    return sorted(found, key=lambda hub: (-hub.n_moves, -hub.n_persons, hub.city))
