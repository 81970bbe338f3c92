"""Dates and stretches of days in ads: "20.-25.6.", "du 5 au 9 juin", "June 20-25", "06.20-06.25", "8.06.-13.06.2025".

Days without a year lie near the day of the capture; months by name are those of forty languages. The order of
numbers is day, month, except in the languages that write the month first. Hours, prices and phones are no dates.

>>> [(found.first.isoformat(), found.last.isoformat())
...  for found in find_ranges("de passage du 5 au 9 juin", dt.date(2025, 6, 1))]
[('2025-06-05', '2025-06-09')]
"""

import datetime as dt
import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from clew.kernel.text import fold
from clew.reference.lexicon import packaged_lexicons
from clew.reference.names import packaged_names

MONTH_FIRST = frozenset({"hu", "lt", "lv-numeric", "en-US"})
_TOKEN = re.compile(r"\d+|[^\W\d_]+|[^\w\s]")
_DASHES = frozenset("-–—−~")
_ORDINALS = frozenset(
    {"st", "nd", "rd", "th", "er", "ere", "го", "е", "ого", "ом", "de", "of", "di", "del", "den", "d", "ter", "a", "i", "en", "an", "ban", "iga", "the", "г", "года", "року", "roku", "ci", "nci", "inci"}
)
_PAST_DAYS, _MOST_DAYS = 120, 120
"""A day without a year is at most four months past; a stay is at most four months long."""
_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Partial:
    """A date as far as it is written; ``next`` is the token after it."""

    day: int | None
    month: int | None
    year: int | None
    next: int
    numeric: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class DateRange:
    """A stretch of days written at ``start`` to ``end`` of a text; a bound that is not written is null."""

    start: int
    end: int
    first: dt.date | None
    last: dt.date | None


@functools.lru_cache(maxsize=64)
def find_ranges(text: str, today: dt.date, language: str | None = None) -> tuple[DateRange, ...]:
    """Give the stretches of days that a text names."""
    return tuple(_ranges(text, today, language)) if any(char.isdigit() for char in text) else ()


def _ranges(text: str, today: dt.date, language: str | None) -> Iterator[DateRange]:
    tokens = [_Token(match.group(), match.start(), match.end()) for match in _TOKEN.finditer(text)]
    at = 0
    while at < len(tokens):
        found = _range_at(tokens, at, today, language) if _may_begin(tokens, at) else None
        if found is None:
            at += 1
            continue
        date_range, at = found
        yield date_range


def _may_begin(tokens: list[_Token], at: int) -> bool:
    """A date begins with a figure, or with a word and a figure."""
    return tokens[at].text.isdigit() or any(token.text.isdigit() for token in tokens[at + 1 : at + 3])


def find_dates(text: str, today: dt.date, language: str | None = None) -> Iterator[tuple[int, int, dt.date]]:
    """Give the single full dates of a text (day and month at least)."""
    tokens = [_Token(match.group(), match.start(), match.end()) for match in _TOKEN.finditer(text)]
    at = 0
    while at < len(tokens):
        partial = _date_at(tokens, at, language) if _may_begin(tokens, at) else None
        day = _resolve(partial, today, language) if partial and partial.month else None
        if partial and day:
            yield tokens[at].start, tokens[partial.next - 1].end, day
            at = partial.next
        else:
            at += 1


def _range_at(
    tokens: list[_Token], at: int, today: dt.date, language: str | None
) -> tuple[DateRange, int] | None:
    first = _date_at(tokens, at, language)
    if first is None or (first.day is None):
        return None
    joint = _joint(tokens, first.next)
    if joint is None:
        return None
    second = _date_at(tokens, joint, language)
    if second is None or second.day is None or (first.month is None and second.month is None):
        return None
    if _goes_on(tokens, at, second.next):
        return None
    first = replace(first, month=first.month or second.month, numeric=first.numeric if first.month else None)
    if second.month is None:
        second = replace(second, month=first.month)
    if first.year is None:
        first = replace(first, year=second.year)
    begin = _resolve(first, today, language)
    last = _resolve(replace(second, year=second.year or (begin.year if begin else None)), today, language)
    if begin and last and last < begin:
        if second.year is None:
            last = _resolve(replace(second, year=begin.year + 1), today, language)
        elif first.year == second.year:
            begin = _resolve(replace(first, year=second.year - 1), today, language)
    if not begin or not last or not 0 <= (last - begin).days <= _MOST_DAYS:
        return None
    return DateRange(tokens[at].start, tokens[second.next - 1].end, begin, last), second.next


def _goes_on(tokens: list[_Token], at: int, after: int) -> bool:
    """Say whether figures go on without a gap on either side, as in a phone number or an hour."""
    if at and tokens[at - 1].end == tokens[at].start and tokens[at - 1].text in "+:.,/€$£":
        return True
    if after + 1 >= len(tokens):
        return False
    return tokens[after].text in ":.,/-" and tokens[after + 1].text.isdigit() and (
        tokens[after - 1].end == tokens[after].start and tokens[after].end == tokens[after + 1].start
    )


@functools.cache
def _joints() -> frozenset[str]:
    words = {"-"}
    for entry in packaged_lexicons().entries("date_joint"):
        words.add(fold(entry.term.strip("* ")))
    return frozenset(words)


def _joint(tokens: list[_Token], at: int) -> int | None:
    """Give the token after "to", "bis zum", "-" ..., null where none stands there."""
    joints = _joints()
    place = at
    while place < len(tokens) and tokens[place].text in ".,)" and place - at < 2:
        place += 1
    for count in (3, 2, 1):
        words = " ".join(fold(token.text) for token in tokens[place : place + count])
        if words in joints or (count == 1 and words in _DASHES):
            place += count
            while place < len(tokens) and fold(tokens[place].text) in ("the", "le", "el", "il", "den", "am", "o"):
                place += 1
            return place
    return None


def _date_at(tokens: list[_Token], at: int, language: str | None) -> _Partial | None:
    if at >= len(tokens):
        return None
    token = tokens[at]
    if token.text.isdigit():
        return _iso(tokens, at) or _numeric(tokens, at) or _day_month(tokens, at, language)
    month = _month(token.text, language)
    if month is None:
        return None
    place = at + 1
    if place < len(tokens) and tokens[place].text == ".":
        place += 1
    day = _number(tokens, place, 31)
    if day is None:
        return None
    place = _skip_ordinal(tokens, place + 1)
    year, place = _year(tokens, place)
    return _Partial(day, month, year, place)


def _iso(tokens: list[_Token], at: int) -> _Partial | None:
    if len(tokens[at].text) != 4:
        return None
    parts = [token.text for token in tokens[at : at + 5]]
    if len(parts) < 5 or parts[1] != parts[3] or parts[1] not in "-./" or not (parts[2].isdigit() and parts[4].isdigit()):
        return None
    month, day = int(parts[2]), int(parts[4])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    place = at + 5
    if parts[1] == "." and place < len(tokens) and tokens[place].text == ".":
        place += 1
    return _Partial(day, month, int(parts[0]), place)


def _numeric(tokens: list[_Token], at: int) -> _Partial | None:
    first = _number(tokens, at, 31)
    if first is None or at + 2 >= len(tokens) or tokens[at + 1].text not in "./":
        return None
    mark = tokens[at + 1]
    second = _number(tokens, at + 2, 31)
    if second is None or mark.start != tokens[at].end or tokens[at + 2].start - mark.end > 1:
        return None
    if min(first, second) > 12 or len(tokens[at + 2].text) > 2:
        return None
    place = at + 3
    year = None
    if place < len(tokens) and tokens[place].text == mark.text and tokens[place].start == tokens[place - 1].end:
        year, after = _year(tokens, place + 1)
        place = after if year else (place + 1 if mark.text == "." else place)
    return _Partial(first, second, year, place, (first, second))


def _day_month(tokens: list[_Token], at: int, language: str | None) -> _Partial | None:
    day = _number(tokens, at, 31)
    if day is None:
        return None
    place = _skip_ordinal(tokens, at + 1)
    month = _month(tokens[place].text, language) if place < len(tokens) else None
    if month is None:
        after = at + 1
        if after < len(tokens) and tokens[after].text == ".":
            after += 1
        elif after < len(tokens) and fold(tokens[after].text) in ("st", "nd", "rd", "th", "er", "го"):
            after += 1
        return _Partial(day, None, None, after)
    place += 1
    if place < len(tokens) and tokens[place].text == "." and place + 1 < len(tokens) and tokens[place + 1].text.isdigit():
        place += 1
    year, place = _year(tokens, _skip_ordinal(tokens, place) if _year_follows(tokens, place) else place)
    return _Partial(day, month, year, place)


def _year_follows(tokens: list[_Token], at: int) -> bool:
    return any(len(token.text) == 4 and token.text.isdigit() for token in tokens[at : at + 2])


def _skip_ordinal(tokens: list[_Token], at: int) -> int:
    place = at
    while place < len(tokens) and place - at < 3 and (
        fold(tokens[place].text) in _ORDINALS or tokens[place].text in ".-º°"
    ):
        if tokens[place].text == "-" and place + 1 < len(tokens) and tokens[place + 1].text.isdigit():
            break
        place += 1
    return place


def _year(tokens: list[_Token], at: int) -> tuple[int | None, int]:
    place = at
    if place < len(tokens) and tokens[place].text == ",":
        place += 1
    if place < len(tokens) and tokens[place].text.isdigit():
        number = int(tokens[place].text[:5])
        if len(tokens[place].text) == 4 and 2000 <= number <= 2099:
            return number, place + 1
        if len(tokens[place].text) == 2 and 20 <= number <= 39 and place == at and at and tokens[at - 1].text in "./":
            return 2000 + number, place + 1
    return None, at


def _number(tokens: list[_Token], at: int, most: int) -> int | None:
    if at >= len(tokens) or not tokens[at].text.isdecimal() or len(tokens[at].text) > 2:
        return None
    value = int(tokens[at].text)
    return value if 1 <= value <= most else None


@functools.lru_cache(maxsize=4096)
def _month(word: str, language: str | None) -> int | None:
    if len(word) < 3 or word.isdigit():
        return None
    names = packaged_names()
    month = names.month(word, language)
    if month is None and len(word) > 5:
        for cut in (1, 2, 3, 4):
            month = names.month(word[:-cut], language) if len(word) - cut >= 5 else None
            if month:
                break
    return month


def _resolve(partial: _Partial, today: dt.date, language: str | None) -> dt.date | None:
    day, month = partial.day, partial.month
    if partial.numeric:
        first, second = partial.numeric
        day, month = (second, first) if (language in MONTH_FIRST and first <= 12) or second > 12 else (first, second)
    if day is None or month is None:
        return None
    years = [partial.year] if partial.year else [today.year, today.year + 1, today.year - 1]
    for year in years:
        try:
            found = dt.date(year, month, day)
        except ValueError:  # 31 June, 29 February: no such day in that year
            continue
        if partial.year or (found - today).days >= -_PAST_DAYS:
            return found
    return None
