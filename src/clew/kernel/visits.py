"""Visits: the times at which a site was read, put into groups.

A crawl of one site goes on without long pauses, and the next one starts hours or days later. So a new visit
begins where more than ``GAP`` passes between two captures that follow one another.

>>> day = dt.datetime(2025, 6, 1, 8, tzinfo=dt.UTC)
>>> times = [day, day + dt.timedelta(minutes=5), day + dt.timedelta(days=10)]
>>> [(visit.number, visit.first.day, visit.last.minute) for visit in to_visits(times)]
[(1, 1, 5), (2, 11, 0)]
"""

import bisect
import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

GAP = dt.timedelta(hours=6)
"""Polite crawls wait seconds between requests, schedules revisit daily at most: six hours tells them apart."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit of a site: its number (from 1), the first and the last capture's time."""

    number: int
    first: dt.datetime
    last: dt.datetime


def to_visits(times: Iterable[dt.datetime], gap: dt.timedelta = GAP) -> tuple[Visit, ...]:
    """Group times into visits, in order."""
    visits: list[Visit] = []
    for time in sorted(set(times)):
        if visits and time - visits[-1].last <= gap:
            visits[-1] = Visit(visits[-1].number, visits[-1].first, time)
        else:
            visits.append(Visit(len(visits) + 1, time, time))
    return tuple(visits)


def find_visit(visits: Sequence[Visit], time: dt.datetime) -> Visit | None:
    """Give the visit in which the time lies."""
    place = bisect.bisect_right(visits, time, key=lambda visit: visit.first) - 1
    if place < 0 or time > visits[place].last:
        return None
    return visits[place]
