"""When each site is due again: soon where ads come and go fast, rarely where nothing changes, never more than is allowed.

How fast a site changes is estimated from its own visits, item by item (:mod:`clew.kernel.change_rate`): an ad that came
or went between two visits has changed, one that both showed has not. The next visit is due when the share ``due_share``
of the ads is expected to have changed, between ``min_days`` and ``max_days``. Pure: whoever calls it says what time it is.
"""

import dataclasses
import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Protocol

from clew.kernel.change_rate import Between, change_rate, days_until
from clew.kernel.counts import counted
from clew.kernel.visits import GAP
from clew.monitor.sites import AttemptLike

_DAY = dt.timedelta(days=1)
_REFUSED = frozenset({"blocked", "signs_in", "asked_to_stop"})


class Bounds(Protocol):
    """What ``[watch]`` of the settings says of the schedule."""

    @property
    def min_days(self) -> float: ...
    @property
    def max_days(self) -> float: ...
    @property
    def first_days(self) -> float: ...
    @property
    def due_share(self) -> float: ...


@dataclass(frozen=True, slots=True)
class VisitNote:
    """A visit of a site: when, how many pages came, how many ads it showed; and since the one before, how many came, went, stayed."""

    site_id: str
    first: dt.datetime
    last: dt.datetime
    n_read: int
    n_ads: int
    came: int
    went: int
    kept: int

    def as_row(self) -> dict[str, object]:
        """Give it as plain values, times as ISO 8601."""
        times = {"first": self.first.isoformat(), "last": self.last.isoformat()}
        return {**dataclasses.asdict(self), **times}

    @classmethod
    def of_row(cls, row: Mapping[str, Any]) -> "VisitNote":
        """Read what :meth:`as_row` gave."""
        times = {name: dt.datetime.fromisoformat(row[name]) for name in ("first", "last")}
        return cls(**{**row, **times})


@dataclass(frozen=True, slots=True)
class Due:
    """When a site is due: the time, the days between two visits, the changes an ad and day, and why, in words."""

    site_id: str
    due_at: dt.datetime
    interval_days: float
    rate: float | None
    why: str

    def overdue(self, now: dt.datetime) -> float:
        """Say how late it is, in intervals; below 0 it is not due."""
        return (now - self.due_at) / (self.interval_days * _DAY)


def plan(
    sites: Sequence[str],
    visits: Mapping[str, Sequence[VisitNote]],
    attempts: Sequence[AttemptLike],
    *,
    bounds: Bounds,
    now: dt.datetime,
) -> list[Due]:
    """Give when each site is due, the most overdue first."""
    tried: dict[str, list[AttemptLike]] = {}
    for one in attempts:
        tried.setdefault(one.site_id, []).append(one)
    found = [_due(site, visits.get(site, ()), tried.get(site, ()), bounds, now) for site in sites]
    return sorted(found, key=lambda due: (-due.overdue(now), due.site_id))


def _due(
    site: str,
    visits: Sequence[VisitNote],
    attempts: Sequence[AttemptLike],
    bounds: Bounds,
    now: dt.datetime,
) -> Due:
    good = sorted((visit for visit in visits if visit.n_read), key=lambda visit: visit.first)
    last = good[-1].last if good else None
    tried = [(one.at, one.state) for one in attempts]
    tried += [(visit.first, "unreachable") for visit in visits if not visit.n_read]
    failed = sorted((at, state) for at, state in tried if last is None or at > last + GAP)
    if failed:
        return _after_failures(site, failed, bounds)
    if last is None:
        return Due(site, now, bounds.first_days, None, "never visited")
    days, rate, why = _interval(good, bounds)
    return Due(site, last + days * _DAY, days, rate, why)


def _after_failures(site: str, failed: Sequence[tuple[dt.datetime, str]], bounds: Bounds) -> Due:
    """A site that does not answer is tried again at ever longer distance; one that refuses has answered."""
    at, state = failed[-1]
    longest = bounds.max_days
    if state in _REFUSED:
        why = f"it refused on {at:%Y-%m-%d} ({state.replace('_', ' ')}): left alone for {_days(longest)}"
        return Due(site, at + longest * _DAY, longest, None, why)
    if state == "moved":
        why = f"it leads elsewhere since {at:%Y-%m-%d}: looked at again after {_days(longest)}"
        return Due(site, at + longest * _DAY, longest, None, why)
    times = len({one.date() for one, other in failed if other == state})
    days = min(longest, bounds.min_days * 2 ** min(times - 1, 30))
    on = "1 day" if times == 1 else f"{times} days"
    why = (
        f"nothing came on {on} since it was last read, last on {at:%Y-%m-%d}: tried again after {_days(days)}"
    )
    return Due(site, at + days * _DAY, days, None, why)


def _interval(good: Sequence[VisitNote], bounds: Bounds) -> tuple[float, float | None, str]:
    pairs = [
        Between(days=(after.first - before.first) / _DAY, changed=after.came + after.went, kept=after.kept)
        for before, after in pairwise(good)
    ]
    rate = change_rate(pairs)
    if rate is None:
        return (
            bounds.first_days,
            None,
            f"no ads to compare yet ({len(good)} visit{'s' if len(good) != 1 else ''}): again after {_days(bounds.first_days)}",
        )
    changed, all_of = sum(one.changed for one in pairs), sum(one.changed + one.kept for one in pairs)
    span = (good[-1].first - good[0].first) / _DAY
    told = f"{changed} of {counted(all_of, 'ad')} came or went in {_days(span)}"
    wanted = days_until(bounds.due_share, rate)
    days = min(max(wanted, bounds.min_days), bounds.max_days)
    if wanted > bounds.max_days:
        return days, rate, f"{told}: rarely, so at the longest distance of {_days(days)}"
    expected = f"{bounds.due_share:.0%} are expected to have changed after {_days(wanted)}"
    if wanted < bounds.min_days:
        return days, rate, f"{told}; {expected}, but not more often than every {_days(days)}"
    return days, rate, f"{told}; {expected}"


def _days(days: float) -> str:
    """Write a number of days.

    >>> _days(1), _days(3.25), _days(0.5)
    ('1 day', '3.2 days', '12 hours')
    """
    if days < 1:
        hours = round(days * 24)
        return f"{hours} hour{'s' if hours != 1 else ''}"
    text = f"{days:.1f}".removesuffix(".0")
    return f"{text} day{'s' if text != '1' else ''}"


def within_budget(due: Sequence[tuple[str, int]], *, budget: int, most: int) -> tuple[list[str], int]:
    """Choose from the sites that are due, in order, those for which the day's requests last; and how many each may get.

    ``due``: site and requests it is expected to take. ``most``: what one site may get at all. Each that is chosen gets at
    least what it is expected to take, so far as anything does, and all together never more than ``budget``.

    >>> within_budget([("a", 100), ("b", 300), ("c", 900)], budget=700, most=2000)
    (['a', 'b'], 350)
    >>> within_budget([("a", 5000)], budget=700, most=2000)
    (['a'], 700)
    """
    chosen: list[str] = []
    largest = 0
    for site, expected in due:
        share = min(most, budget // (len(chosen) + 1))
        if chosen and max(largest, min(expected, most)) > share:
            break
        if share < 1:
            break
        chosen.append(site)
        largest = max(largest, min(expected, most))
    return chosen, min(most, budget // len(chosen)) if chosen else 0
