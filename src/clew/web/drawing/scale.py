"""Scales: from numbers and times to places along a line, and the round steps that label it.

>>> scale = Scale.over(0, 50)
>>> scale.at(12.5), scale.at(99)
(25.0, 100.0)
>>> ticks(0, 430)
[0.0, 100.0, 200.0, 300.0, 400.0]
"""

import datetime as dt
import math
from collections.abc import Iterable
from dataclasses import dataclass

_DIGITS = 2
_DAY = dt.timedelta(days=1)
_MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Scale:
    """A straight scale of percentages: ``low`` stands at 0 and ``high`` at 100; what lies outside stands at the edge."""

    low: float
    high: float

    @classmethod
    def over(cls, low: float, high: float) -> "Scale":
        """Make a scale; where there is no room between the two numbers, one is made around them."""
        if not (math.isfinite(low) and math.isfinite(high)):
            raise ValueError(f"a scale needs finite ends, not {low} and {high}")
        if high <= low:
            low, high = low - 0.5, low + 0.5
        return cls(low, high)

    def at(self, value: float) -> float:
        """Give the place of a number, in percent of the width, to two decimals."""
        if math.isnan(value):
            return 0.0
        part = (value - self.low) / (self.high - self.low)
        return round(100 * min(max(part, 0.0), 1.0), _DIGITS)

    def holds(self, value: float) -> bool:
        """Say whether the number lies on the scale."""
        return self.low <= value <= self.high


def ticks(low: float, high: float, *, about: int = 5) -> list[float]:
    """Give round numbers between two numbers, roughly ``about`` of them: steps of 1, 2 or 5 times a power of ten."""
    if not (math.isfinite(low) and math.isfinite(high)) or high <= low:
        return [low] if math.isfinite(low) else []
    rough = (high - low) / max(about, 1)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [round(n * step, 10) + 0.0 for n in range(first, last + 1)]


@dataclass(frozen=True, slots=True)
class TimeScale:
    """A scale of times, in percent of the width."""

    start: dt.datetime
    end: dt.datetime

    @classmethod
    def over(cls, times: Iterable[dt.datetime]) -> "TimeScale | None":
        """Make a scale that holds all of the times with a little room at both ends; null where there are none."""
        known = [as_utc(time) for time in times]
        if not known:
            return None
        first, last = min(known), max(known)
        room = max((last - first) * 0.03, _DAY / 2)
        return cls(_less(first, room), _more(last, room))

    def at(self, time: dt.datetime) -> float:
        """Give the place of a time, in percent of the width, to two decimals."""
        part = (as_utc(time) - self.start) / (self.end - self.start)
        return round(100 * min(max(part, 0.0), 1.0), _DIGITS)

    def ticks(self, *, most: int = 6) -> list[tuple[float, dt.date]]:
        """Give places and dates of a few round days: days, weeks, months, quarters or years, whichever fit."""
        days = _round_days(self.start.date(), self.end.date(), most)
        made = []
        for day in days:
            time = dt.datetime.combine(day, dt.time(), dt.UTC)
            if self.start <= time <= self.end:
                made.append((self.at(time), day))
        return made


def as_utc(time: dt.datetime) -> dt.datetime:
    """Give a time in UTC; one without a zone is meant so."""
    return time.replace(tzinfo=dt.UTC) if time.tzinfo is None else time.astimezone(dt.UTC)


def _less(time: dt.datetime, room: dt.timedelta) -> dt.datetime:
    floor = dt.datetime.min.replace(tzinfo=dt.UTC)
    return time - room if time - floor > room else floor


def _more(time: dt.datetime, room: dt.timedelta) -> dt.datetime:
    ceiling = dt.datetime.max.replace(tzinfo=dt.UTC)
    return time + room if ceiling - time > room else ceiling


def _round_days(first: dt.date, last: dt.date, most: int) -> list[dt.date]:
    span = (last - first).days
    for step in (1, 2, 7, 14):
        if span / step <= most:
            start = first.toordinal()
            if step >= 7:  # noqa: PLR2004 - a week
                start += -first.weekday() % 7
            return [dt.date.fromordinal(n) for n in range(start, last.toordinal() + 1, step)]
    months = (last.year - first.year) * _MONTHS_A_YEAR + last.month - first.month
    steps = (1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 6000, 12000, 60000)
    step = next((step for step in steps if months / step <= most), 120000)
    begin = -(-(first.year * _MONTHS_A_YEAR + first.month - 1) // step) * step
    end = last.year * _MONTHS_A_YEAR + last.month - 1
    return [dt.date(n // 12, n % 12 + 1, 1) for n in range(begin, end + 1, step) if n >= _MONTHS_A_YEAR]
