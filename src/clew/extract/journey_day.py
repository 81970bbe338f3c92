"""The days that a line names: dates, days of the week, "tomorrow", and the day of a month told before ("... to the 15th").

>>> from clew.extract.fact import example_context
>>> [str(day.day) for day in find_days("13 июня, уезжаю 15-го", "ru", example_context(dt.date(2025, 6, 11)))]
['2025-06-13', '2025-06-15']
"""

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from clew.extract.dates import find_coming_days, find_dates, find_weekday_ranges
from clew.extract.fact import Context
from clew.extract.weekdays import names_weekday
from clew.kernel.digits import has_digit
from clew.reference.lexicon import Lexicons

_BESIDE = 8
"""How far a weekday may stand from its date: "Thursday the 19th", "od pondělí 16.6.", "zítra (12. 6.)"."""
_WEEK = 7
_SINCE = 4
_ORDINAL = re.compile(
    r"(?<![\d.,:/€£$-])(?P<day>[12]?\d|3[01])(?:\.(?=\s|,|$)|\s?[-–]?(?:st|nd|rd|th|e|er|º|го|е|ого|ого|ом|én|án|jén|ig|ei|ti|ті|ші|ші|[-'’]?[ıiuü]nc[ıiuü])?)(?![\w:/€£$%]|[.,]\d)",
    re.IGNORECASE,
)
_REACH_OF_WEEK = 60
_WORD, _LAST_WORD = re.compile(r"[^\W\d_]+"), re.compile(r"[^\W\d_]+\Z")
_TOPICS = ("coming_day", "journey.soon", "journey.today")


class Day(NamedTuple):
    """A day that is named from ``start`` to ``end``: ``is_weekday`` where only the name of a weekday says it,
    ``is_told`` where a word such as "tomorrow" does.
    """

    start: int
    end: int
    day: dt.date
    is_weekday: bool = False
    is_told: bool = False


def find_days(line: str, language: str | None, context: Context) -> list[Day]:
    """Give the days in the order of the line; a weekday beside its date is one with it."""
    dates = [Day(*found) for found in find_dates(line, context.today, language)] if has_digit(line) else []
    numbered = [*dates, *_of_the_month(line, dates)]
    named = list(_named(line, context))
    found = [_with_weekday(date, named, line) for date in numbered]
    return sorted(
        [*found, *(day for day in named if not any(_touches(day, date, line) for date in numbered))]
    )


def _with_weekday(date: Day, named: list[Day], line: str) -> Day:
    """Give a date with the weekday that belongs to it: "od pondělí 16.6."."""
    beside = [day for day in named if _touches(day, date, line)]
    start = min([date.start, *(day.start for day in beside)])
    return date._replace(start=start, end=max([date.end, *(day.end for day in beside)]))


def names_days(line: str, lexicons: Lexicons) -> bool:
    """Say whether a line names a day of the week, or a day to come, or says "soon"."""
    met = lexicons.meet(line)
    return any(map(met.all, _TOPICS)) or names_weekday(line)


def _named(line: str, context: Context) -> Iterator[Day]:
    lexicons, today = context.lexicons, context.today
    coming = {(hit.start, hit.end) for hit in lexicons.find("coming_day", line)}
    weeks = [(hit.start, hit.end) for hit in lexicons.find("coming_week", line)]
    for hit in lexicons.find("journey.today", line):
        yield Day(hit.start, hit.end, today, is_weekday=True, is_told=True)
    past = [(hit.start, hit.end) for hit in lexicons.find("date_since", line)]
    before: dt.date | None = None
    for start, end, said in _weekdays(line, context, weeks):
        if any(first <= start < last for first, last in weeks):
            continue
        is_told, day = (start, end) in coming, said
        if not is_told and weeks and min(abs(start - last) for _, last in weeks) <= _REACH_OF_WEEK:
            day = _in_next_week(day, today)
        if not is_told and day > today and any(_is_since(start, end, span) for span in past):
            day -= dt.timedelta(days=_WEEK)
        if before is not None and not is_told and day < before:
            day += dt.timedelta(days=-(-(before - day).days // _WEEK) * _WEEK)
        before = day
        yield Day(start, end, day, is_weekday=True, is_told=is_told)


def _is_since(start: int, end: int, word: tuple[int, int]) -> bool:
    """Say whether "since" stands beside a day: "since Monday", "hétfő óta"."""
    return 0 <= start - word[1] <= _SINCE or 0 <= word[0] - end <= _SINCE


def _weekdays(line: str, context: Context, weeks: list[tuple[int, int]]) -> list[tuple[int, int, dt.date]]:
    """Give the days said by words; short names ("Mo bis Mi") only where the coming week is spoken of."""
    found = list(find_coming_days(line, context.today, context.lexicons, on_its_own_day=True))
    for stretch in find_weekday_ranges(line, context.today) if weeks else ():
        if (
            stretch.first
            and stretch.last
            and not any(start < stretch.end and stretch.start < end for start, end, _ in found)
        ):
            first, last = (
                _WORD.match(line, stretch.start),
                _LAST_WORD.search(line, stretch.start, stretch.end),
            )
            if first and last:
                found += [(*first.span(), stretch.first), (*last.span(), stretch.last)]
    return sorted(found)


def _in_next_week(day: dt.date, today: dt.date) -> dt.date:
    monday = today + dt.timedelta(days=_WEEK - today.weekday())
    return monday + dt.timedelta(days=day.weekday())


def _touches(named: Day, date: Day, line: str) -> bool:
    """Say whether a weekday belongs to a date beside it, or stands in it."""
    if named.start < date.end and date.start < named.end:
        return True
    between = line[named.end : date.start] if named.end <= date.start else line[date.end : named.start]
    if len(between) > _BESIDE or (named.is_told and "(" not in between and "," not in between):
        return False
    return named.day.weekday() == date.day.weekday() or named.is_told


def _of_the_month(line: str, dates: list[Day]) -> Iterator[Day]:
    """Read a bare number as a day of the month of a date that stands in the line."""
    if not dates:
        return
    for found in _ORDINAL.finditer(line):
        if any(day.start < found.end() and found.start() < day.end for day in dates):
            continue
        date = min(dates, key=lambda day: abs(day.start - found.start()))
        month = date.day
        try:
            day = month.replace(day=int(found["day"]))
        except ValueError:  # no 31st in that month
            continue
        if month < day if date.start < found.start() else day < month:
            yield Day(found.start(), found.end(), day)
