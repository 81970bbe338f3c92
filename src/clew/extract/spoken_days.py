"""Stretches of days said by words for days to come: "from tomorrow to Sunday", "next week Monday to Wednesday".

Such words are no hours of work, as days of the week alone may be, so that a line needs no other word of a journey.

>>> from clew.extract.fact import example_context
>>> context = example_context(dt.date(2025, 6, 11))
>>> [(str(found.first), str(found.last)) for found in find_spoken_ranges(
...     "next week Monday to Wednesday in Leeds", context.today, context.lexicons)]
[('2025-06-16', '2025-06-18')]
"""

import datetime as dt
import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from clew.extract.dates import DateRange, find_coming_days
from clew.kernel.text import fold
from clew.reference.lexicon import Lexicons

_WEEK = 7
_GAP = re.compile(r"[\s,.]*(?P<joint>[^\s,.][^,.;!?\n]{0,22}?|[-–—→/])?[\s,.]*")
_DASHES = frozenset("-–—→/+&")
_NEAR = 40
_ENDS_OPEN = re.compile(r"(?:tol|tul|dan|den|ден|тан|дан|წლიდან|იდან)\Z")
"""Endings that say "from" by themselves: "péntektől", "bugünden"."""


class _Day(NamedTuple):
    start: int
    end: int
    day: dt.date
    is_told: bool
    """Whether the word is one for a day to come ("tomorrow", "today") and no day of the week."""


def find_spoken_ranges(line: str, today: dt.date, lexicons: Lexicons) -> tuple[DateRange, ...]:
    """Give the stretches of days of a line of which a word for a day to come, or for the coming week, is a part."""
    weeks = [(hit.start, hit.end) for hit in lexicons.find("coming_week", line)]
    days = list(_days(line, today, lexicons, weeks))
    found: list[DateRange] = []
    place = 0
    while place + 1 < len(days):
        first, last = days[place], days[place + 1]
        shift = _is_of_next_week(first, weeks)
        if (first.is_told or last.is_told or shift) and _are_joined(line, first, last, lexicons):
            begin = _in_next_week(first.day, today) if shift else first.day
            end = last.day if last.is_told else begin + dt.timedelta(days=(last.day - begin).days % _WEEK)
            if begin <= end:
                found.append(DateRange(first.start, last.end, begin, end))
                place += 2
                continue
        place += 1
    return tuple(found)


def _days(line: str, today: dt.date, lexicons: Lexicons, weeks: list[tuple[int, int]]) -> Iterator[_Day]:
    coming = {(hit.start, hit.end) for hit in lexicons.find("coming_day", line)}
    now = [
        _Day(hit.start, hit.end, today, is_told=True)
        for hit in lexicons.find("relative_day", line)
        if hit.entry.value == "0" and " " not in hit.entry.term
    ]
    said = [
        _Day(start, end, day, is_told=(start, end) in coming)
        for start, end, day in find_coming_days(line, today, lexicons, on_its_own_day=True)
        if not any(first <= start < last for first, last in weeks)
    ]
    yield from sorted(day for day in (*now, *said))


def _is_of_next_week(day: _Day, weeks: list[tuple[int, int]]) -> bool:
    return any(0 <= day.start - end <= _NEAR or 0 <= start - day.end <= _NEAR for start, end in weeks)


def _in_next_week(day: dt.date, today: dt.date) -> dt.date:
    """Give the same day of the week in the week after this one."""
    monday = today + dt.timedelta(days=_WEEK - today.weekday())
    return monday + dt.timedelta(days=day.weekday())


def _are_joined(line: str, first: _Day, last: _Day, lexicons: Lexicons) -> bool:
    gap = line[first.end : last.start]
    match = _GAP.fullmatch(gap)
    if match is None:
        return False
    said = fold((match["joint"] or "").strip())
    if not said:
        return _ENDS_OPEN.search(fold(line[first.start : first.end])) is not None
    return said in _DASHES or said in _joints(lexicons)


@functools.lru_cache(maxsize=8)
def _joints(lexicons: Lexicons) -> frozenset[str]:
    topics = ("date_joint", "date_until")
    return frozenset(fold(entry.term).strip("* ") for topic in topics for entry in lexicons.entries(topic))
