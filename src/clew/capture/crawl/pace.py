"""When a site may be asked next: one request at a time, a pause after each, longer where the site says so.

Pure: time comes in as numbers (seconds of any clock that only goes forward), chance from a seeded source.
"""

import datetime as dt
import email.utils
import random
from collections.abc import Sequence

_DAY_MINUTES = 24 * 60
_FIRST_BACK_OFF_S = 30.0
_LONGEST_STATED = 10


class Pace:
    """The pauses of one site."""

    def __init__(self, delay_s: float, jitter: float, chance: random.Random) -> None:
        self.delay_s = delay_s
        self._jitter = jitter
        self._chance = chance
        self._next_at = 0.0
        self._refusals = 0

    def slow_down(self, crawl_delay_s: float | None) -> None:
        """Take a pause that robots.txt asks for, where it is longer."""
        self.delay_s = max(self.delay_s, crawl_delay_s or 0.0)

    def wait_s(self, now: float) -> float:
        """Give how long to wait from now on."""
        return max(0.0, self._next_at - now)

    def answered(self, now: float) -> None:
        """Note that a request has ended; the next may follow after the pause."""
        share = 1.0 + self._jitter * (2.0 * self._chance.random() - 1.0)
        self._next_at = now + self.delay_s * share
        self._refusals = 0

    def back_off(self, now: float, stated_s: float | None) -> float:
        """Note that the site asks to slow down; give the pause: what it states, else twice the last one."""
        doubled = max(self.delay_s, _FIRST_BACK_OFF_S) * 2.0**self._refusals
        pause = doubled if stated_s is None else max(stated_s, self.delay_s)
        self._refusals += 1
        self._next_at = now + pause
        return pause


def read_retry_after(value: str | None, now: dt.datetime) -> float | None:
    """Read ``Retry-After`` (RFC 9110, 10.2.3) as seconds from now; null where there is none that makes sense.

    >>> read_retry_after("120", dt.datetime(2026, 3, 2, tzinfo=dt.UTC))
    120.0
    >>> read_retry_after("Mon, 02 Mar 2026 00:01:00 GMT", dt.datetime(2026, 3, 2, tzinfo=dt.UTC))
    60.0
    """
    text = (value or "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:_LONGEST_STATED])
    try:
        when = email.utils.parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return None
    when = when.replace(tzinfo=dt.UTC) if when.tzinfo is None else when
    return max(0.0, (when - now).total_seconds())


def is_open(windows: Sequence[tuple[int, int]], now: dt.datetime) -> bool:
    """Say whether requests may be made now; windows are minutes of the day in UTC, none means always.

    >>> night = [(22 * 60, 5 * 60 + 30)]
    >>> [is_open(night, dt.datetime(2026, 3, 2, hour, tzinfo=dt.UTC)) for hour in (4, 12, 23)]
    [True, False, True]
    """
    utc = now.astimezone(dt.UTC)
    minute = (utc.hour * 60 + utc.minute) % _DAY_MINUTES
    return not windows or any(
        begin <= minute < end if begin <= end else (minute >= begin or minute < end) for begin, end in windows
    )
