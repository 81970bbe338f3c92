"""Dates and stretches of days in ads: "20.-25.6.", "du 5 au 9 juin", "June 20-25", "06.20-06.25", "8.06.-13.06.2025".

Days without a year lie near the day of the capture; months by name are those of forty languages. The order of
numbers is day, month, except in the languages that write the month first. Hours, prices and phones are no dates.

>>> [(found.first.isoformat(), found.last.isoformat())
...  for found in find_ranges("de passage du 5 au 9 juin", dt.date(2025, 6, 1))]
[('2025-06-05', '2025-06-09')]
"""

import datetime as dt
import functools
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from clew.extract.weekdays import Token, find_weekdays, weekday_of, with_long_names
from clew.kernel.text import fold
from clew.reference.lexicon import Lexicons, packaged_lexicons
from clew.reference.names import packaged_names

MONTH_FIRST = frozenset({"hu", "lt"})
_TOKEN = re.compile(r"\d+|[^\W\d_]+|[^\w\s]")
_FIGURES = re.compile(r"\d+")
_FROM = re.compile(r"(?:tol|[dt][ae]n|dən|[дт][ае]н)$")
"""Endings that say "from", folded: Hungarian, and the Turkic languages."""
_GEORGIAN = re.compile("[\u10d0-\u10ff]")
_DASHES = frozenset("-–—−~")
_ORDINALS = frozenset(
    {
        "st",
        "nd",
        "rd",
        "th",
        "er",
        "ere",
        "го",
        "е",
        "ого",
        "ом",
        "de",
        "of",
        "di",
        "del",
        "den",
        "d",
        "ter",
        "a",
        "i",
        "en",
        "an",
        "ban",
        "iga",
        "the",
        "г",
        "ти",
        "ви",
        "ри",
        "ми",
        "то",
        "года",
        "року",
        "roku",
        "ci",
        "nci",
        "inci",
        "nji",
        "njy",
        "nchi",
        "шы",
        "ші",
    }
)
_MOST_APART, _MOST_FIGURES = 4, 3
_LEAST_OF_A_ROW = 3
"""Figures of two stretches, of which one may end where the other begins."""
_COLONS = ([":", "e"], [":", "a"])
"""Swedish ordinals: "den 5:e juni", "den 1:a juli"."""
_WITH_ENDINGS = frozenset(["az", "et", "fi", "hu", "kk", "ky", "mn", "tk", "tr", "uz"])
"""Languages that write cases as endings on the name itself: "mayda", "5-martta"."""
_PREFIXES = re.compile("[בלמהו]{1,2}(?=[א-ת]{3})")
"""Hebrew "in", "to", "from", "the", "and", written on the word: "5 ביוני"."""
_PAST_DAYS, _MOST_DAYS = 120, 120
"""A day without a year is at most four months past; a stay is at most four months long."""
_MONTHS, _DAYS, _YEAR_DIGITS, _DAY_DIGITS, _LEAST_NAME, _STEM, _LEAST_MONTH = 12, 31, 4, 2, 3, 5, 4
_MOST_ORDINALS, _MOST_MARKS = 3, 2
_MOST_BETWEEN = 5
_ROMANS = {
    name: place
    for place, name in enumerate(
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"], start=1
    )
}
"""Days of a tour whose month is not written come so soon before or after others."""
_WEEK = 7
_FIRST_YEAR, _LAST_YEAR, _SHORT_YEARS = 2000, 2099, range(20, 40)


@dataclass(frozen=True, slots=True)
class _Partial:
    """A date as far as it is written; ``next`` is the token after it."""

    day: int
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


@dataclass(frozen=True, slots=True)
class _Days:
    """A stretch of days of a month that is not written."""

    start: int
    end: int
    first: int
    last: int


@functools.lru_cache(maxsize=1024)
def find_ranges(text: str, today: dt.date, language: str | None = None) -> tuple[DateRange, ...]:
    """Give the stretches of days that a text names."""
    if len(_FIGURES.findall(text)) <= 1:
        return ()
    return _with_borrowed_months(list(_stretches(text, today, language)))


def find_bare_row(text: str, today: dt.date, language: str | None = None) -> tuple[DateRange, ...]:
    """Give days that follow one another and name no month, as of the month to come: "Vlorë 12-14, Sarandë 15-17".

    A single stretch may be anything; nothing where one of them begins before the last has ended, or after a gap.

    >>> [(str(row.first), str(row.last)) for row in find_bare_row("Graz 12-14, Linz 15-17", dt.date(2025, 6, 13))]
    [('2025-06-12', '2025-06-14'), ('2025-06-15', '2025-06-17')]
    >>> find_bare_row("Graz 12-14, Linz 10-12", dt.date(2025, 6, 13))
    ()
    """
    figures = len(_FIGURES.findall(text))
    if figures < _LEAST_OF_A_ROW:
        return ()
    found = [stretch for stretch in _stretches(text, today, language) if isinstance(stretch, _Days)]
    is_row = len(found) > 1 and all(
        0 <= after.first - before.last <= _MOST_APART for before, after in itertools.pairwise(found)
    )
    if not is_row or figures > _MOST_FIGURES * len(found):
        return ()
    month = today.replace(day=1)
    if found[-1].last < today.day:
        month = (month + dt.timedelta(days=31)).replace(day=1)
    try:
        days = [(month.replace(day=stretch.first), month.replace(day=stretch.last)) for stretch in found]
    except ValueError:  # no 31st in that month
        return ()
    return tuple(
        DateRange(stretch.start, stretch.end, *days) for stretch, days in zip(found, days, strict=True)
    )


def _with_borrowed_months(found: list[DateRange | _Days]) -> tuple[DateRange, ...]:
    """Give stretches without a month that of the stretch they lead to, or else that they follow: "5th to 9th, then 10-12 June"."""
    for near, order in ((1, range(len(found) - 2, -1, -1)), (-1, range(1, len(found)))):
        for at in order:
            bare, dated = found[at], found[at + near]
            if isinstance(bare, _Days) and isinstance(dated, DateRange):
                found[at] = _borrowed(bare, dated, comes_first=near > 0) or bare
    return tuple(stretch for stretch in found if isinstance(stretch, DateRange))


def _borrowed(bare: _Days, dated: DateRange, *, comes_first: bool) -> DateRange | None:
    """Put days beside dated ones in their month, where the ones come soon after the others."""
    day = dated.first if comes_first else dated.last
    if day is None:
        return None
    gap = day.day - bare.last if comes_first else bare.first - day.day
    if not 0 <= gap <= _MOST_BETWEEN:
        return None
    try:
        return DateRange(bare.start, bare.end, day.replace(day=bare.first), day.replace(day=bare.last))
    except ValueError:  # no 31st in that month
        return None


@functools.lru_cache(maxsize=256)
def _stretches(text: str, today: dt.date, language: str | None) -> tuple[DateRange | _Days, ...]:
    # a line without a stretch that has its month is asked again, for a row of bare days
    return tuple(_ranges(text, today, language))


def _ranges(text: str, today: dt.date, language: str | None) -> Iterator[DateRange | _Days]:
    tokens = [Token(match.group(), match.start(), match.end()) for match in _TOKEN.finditer(text)]
    begins = _beginnings(tokens)
    at = 0
    while at < len(tokens):
        found = _range_at(tokens, at, today, language) if at in begins else None
        if found is not None:
            date_range, at = found
            yield date_range
            continue
        bare = _days_at(tokens, at, language) if at in begins else None
        if bare is not None:
            yield bare
        at += 1


def _beginnings(tokens: list[Token]) -> set[int]:
    """Give where dates may begin: at a figure, or one or two tokens before it (a month and a point)."""
    return {place - step for place, token in enumerate(tokens) if token.text.isdecimal() for step in range(3)}


def find_dates(text: str, today: dt.date, language: str | None = None) -> Iterator[tuple[int, int, dt.date]]:
    """Give the single full dates of a text (day and month at least)."""
    return iter(_dates(text, today, language) if _FIGURES.search(text) else ())


@functools.lru_cache(maxsize=1024)
def _dates(text: str, today: dt.date, language: str | None) -> tuple[tuple[int, int, dt.date], ...]:
    return tuple(_iter_dates(text, today, language))


def _iter_dates(text: str, today: dt.date, language: str | None) -> Iterator[tuple[int, int, dt.date]]:
    tokens = [Token(match.group(), match.start(), match.end()) for match in _TOKEN.finditer(text)]
    begins = _beginnings(tokens)
    at = 0
    while at < len(tokens):
        partial = _date_at(tokens, at, language) if at in begins else None
        day = _resolve(partial, today, language) if partial and partial.month else None
        if partial and day:
            yield tokens[at].start, tokens[partial.next - 1].end, day
            at = partial.next
        else:
            at += 1


def find_weekday_ranges(text: str, today: dt.date) -> tuple[DateRange, ...]:
    """Give the stretches of days named by days of the week, from today on: "Monday to Thursday", "hétfőtől szerdáig".

    For lines that announce a tour; elsewhere such words are rather hours of work.
    """
    tokens = with_long_names([Token(match.group(), *match.span()) for match in _TOKEN.finditer(text)])
    found = []
    reach = 0
    for at, token in enumerate(tokens):
        first = weekday_of(token.text) if at >= reach else None
        after = _weekday_after(tokens, at) if first else None
        last = weekday_of(tokens[after].text) if after is not None else None
        if first is None or last is None or after is None:
            continue
        begin = today + dt.timedelta(days=(first - today.isoweekday()) % _WEEK)
        end = begin + dt.timedelta(days=(last - first) % _WEEK)
        found.append(DateRange(token.start, tokens[after].end, begin, end))
        reach = after + 1
    return tuple(found)


def find_coming_days(
    text: str, today: dt.date, lexicons: Lexicons, *, on_its_own_day: bool = False
) -> tuple[tuple[int, int, dt.date], ...]:
    """Give (start, end, day) of words for a day to come: "tomorrow", "mardi", "у п'ятницю".

    For clauses that speak of a journey; elsewhere "morgen" is the morning, and a weekday one of every week. What is
    said on its own day is left out (today, or in a week?) unless it is asked for: then it is today.
    """
    found = {
        hit.start: (hit.start, hit.end, today + dt.timedelta(days=int(hit.entry.value)))
        for hit in lexicons.find("coming_day", text)
    }
    for start, end, day in find_weekdays(text):
        away = (day - today.isoweekday()) % _WEEK
        if (away or on_its_own_day) and start not in found:
            found[start] = start, end, today + dt.timedelta(days=away)
    return tuple(found[start] for start in sorted(found))


def _weekday_after(tokens: list[Token], at: int) -> int | None:
    """Give the place of the second day: after "to" or a dash, or next where endings say it."""
    joint = _joint(tokens, at + 1)
    if joint is not None and joint < len(tokens):
        return joint
    return at + 1 if at + 1 < len(tokens) and _FROM.search(fold(tokens[at].text)) else None


def _range_at(
    tokens: list[Token], at: int, today: dt.date, language: str | None
) -> tuple[DateRange, int] | None:
    ends = _ends_at(tokens, at, language)
    if ends is None:
        return None
    days = _resolve_both(*ends, today, language)
    if days is None or not 0 <= (days[1] - days[0]).days <= _MOST_DAYS:
        return None
    after = ends[1].next
    return DateRange(tokens[at].start, tokens[after - 1].end, *days), after


def _ends_at(tokens: list[Token], at: int, language: str | None) -> tuple[_Partial, _Partial] | None:
    first = _date_at(tokens, at, language)
    joint = _joint(tokens, first.next) if first else None
    second = _date_at(tokens, joint, language) if joint is not None else None
    if first is None or second is None or (first.month is None and second.month is None):
        return None
    if (
        second.month
        and _is_of_another_language(tokens[at].text, language)
        and not _begins_with_month(tokens, joint, language)
    ):
        return None  # "Niš 10-13 jun": "nis" is April in Turkish
    return None if _goes_on(tokens, at, second.next) else (first, second)


def _is_of_another_language(word: str, language: str | None) -> bool:
    """Say whether a word is no month of the text's own language."""
    return word[:1].isalpha() and packaged_names().month_in(word, language) is None


def _begins_with_month(tokens: list[Token], at: int | None, language: str | None) -> bool:
    return at is not None and at < len(tokens) and _month(tokens[at].text, language) is not None


def _days_at(tokens: list[Token], at: int, language: str | None) -> _Days | None:
    """Read "5th to 9th", days whose month another stretch may tell."""
    first = _date_at(tokens, at, language)
    joint = _joint(tokens, first.next) if first and first.month is None else None
    second = _date_at(tokens, joint, language) if joint is not None else None
    if first is None or second is None or second.month is not None or first.day >= second.day:
        return None
    if _goes_on(tokens, at, second.next):
        return None
    return _Days(tokens[at].start, tokens[second.next - 1].end, first.day, second.day)


def _resolve_both(
    first: _Partial, second: _Partial, today: dt.date, language: str | None
) -> tuple[dt.date, dt.date] | None:
    """Give both days; what one end leaves out, the other says."""
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
    return (begin, last) if begin and last else None


def _goes_on(tokens: list[Token], at: int, after: int) -> bool:
    """Say whether figures go on without a gap on either side, as in a phone number or an hour."""
    if at and tokens[at - 1].end == tokens[at].start and tokens[at - 1].text in "+:.,/€$£":
        return True
    if after + 1 >= len(tokens):
        return False
    return (
        tokens[after].text in ":.,/-"
        and tokens[after + 1].text.isdecimal()
        and (tokens[after - 1].end == tokens[after].start and tokens[after].end == tokens[after + 1].start)
    )


@functools.cache
def _joints() -> frozenset[str]:
    words = {"-"}
    for entry in packaged_lexicons().entries("date_joint"):
        words.add(" ".join(_TOKEN.findall(fold(entry.term.strip("* ")))))
    return frozenset(words)


def _joint(tokens: list[Token], at: int) -> int | None:
    """Give the token after "to", "bis zum", "-" ..., null where none stands there."""
    joints = _joints()
    place = at
    while place < len(tokens) and tokens[place].text in ".,)" and place - at < _MOST_MARKS:
        place += 1
    for count in (3, 2, 1):
        words = " ".join(fold(token.text) for token in tokens[place : place + count])
        if words in joints or words.replace(" ", "") in joints or (count == 1 and words in _DASHES):
            place += count
            while place < len(tokens) and fold(tokens[place].text) in (
                "the",
                "le",
                "el",
                "il",
                "den",
                "am",
                "o",
            ):
                place += 1
            return place
    return None


def _month_follows(tokens: list[Token], at: int, language: str | None) -> bool:
    """Say whether the name of a month stands there, or behind a stop."""
    at += at < len(tokens) and tokens[at].text == "."
    return (
        at < len(tokens) and not tokens[at].text.isdecimal() and _month(tokens[at].text, language) is not None
    )


def _date_at(tokens: list[Token], at: int, language: str | None) -> _Partial | None:
    if at >= len(tokens):
        return None
    token = tokens[at]
    if token.text.isdecimal():
        figures = _iso(tokens, at) or _numeric(tokens, at) or _roman(tokens, at)
        return figures or _day_month(tokens, at, language)
    month = _month(token.text, language)
    if month is None:
        return None
    place = at + 1
    if place < len(tokens) and tokens[place].text == ".":
        place += 1
    if weekday_of(token.text) and _month_follows(tokens, place + 1, language):
        return None  # Tuesday in Italian and March: "mar 27 mag 2025"
    day = _number(tokens, place, _DAYS)
    if day is None:
        return None
    place = _skip_ordinal(tokens, place + 1)
    year, place = _year(tokens, place)
    return _Partial(day, month, year, place)


def _iso(tokens: list[Token], at: int) -> _Partial | None:
    if len(tokens[at].text) != _YEAR_DIGITS:
        return None
    parts = [token.text for token in tokens[at : at + 5]]
    if (
        len(parts) < len("y-m-d")
        or parts[1] != parts[3]
        or parts[1] not in "-./"
        or not (parts[2].isdecimal() and parts[4].isdecimal())
    ):
        return None
    month, day = int(parts[2]), int(parts[4])
    if not (1 <= month <= _MONTHS and 1 <= day <= _DAYS):
        return None
    place = at + 5
    if parts[1] == "." and place < len(tokens) and tokens[place].text == ".":
        place += 1
    return _Partial(day, month, int(parts[0]), place)


def _numeric(tokens: list[Token], at: int) -> _Partial | None:
    first = _number(tokens, at, _DAYS)
    if first is None or at + 2 >= len(tokens) or tokens[at + 1].text not in "./-":
        return None
    mark = tokens[at + 1]
    second = _number(tokens, at + 2, _DAYS)
    if second is None or mark.start != tokens[at].end or tokens[at + 2].start - mark.end > 1:
        return None
    if min(first, second) > _MONTHS or len(tokens[at + 2].text) > _DAY_DIGITS:
        return None
    place = at + 3
    year = None
    if (
        place < len(tokens)
        and tokens[place].text == mark.text
        and tokens[place].start == tokens[place - 1].end
    ):
        year, after = _year(tokens, place + 1)
        place = after if year else (place + 1 if mark.text == "." else place)
    if mark.text == "-" and year is None:
        return None  # "02-10-2023" is a day, "5-9" are days, hours, prices
    return _Partial(first, second, year, place, (first, second))


def _roman(tokens: list[Token], at: int) -> _Partial | None:
    """Read "12.V.2025", "3 / VI / 2025"; with its year only, for an "I" alone is much else."""
    day = _number(tokens, at, _DAYS)
    parts = [token.text for token in tokens[at + 1 : at + 5]]
    if day is None or len(parts) < len(".m.y") or parts[0] not in "./-" or parts[2] != parts[0]:
        return None
    year, after = _year(tokens, at + 4)
    return _Partial(day, _ROMANS[parts[1]], year, after) if parts[1] in _ROMANS and year else None


def _day_month(tokens: list[Token], at: int, language: str | None) -> _Partial | None:
    day = _number(tokens, at, _DAYS)
    if day is None:
        return None
    place = _skip_ordinal(tokens, at + 1)
    month = _month(tokens[place].text, language) if place < len(tokens) else None
    if month is None:
        after = at + 1
        if after < len(tokens) and fold(tokens[after].text) in (".", "st", "nd", "rd", "th", "er", "го"):
            after += 1
        return _Partial(day, None, None, after)
    place += 1
    if (
        place < len(tokens)
        and tokens[place].text == "."
        and place + 1 < len(tokens)
        and tokens[place + 1].text.isdecimal()
    ):
        place += 1
    year, place = _year(tokens, _skip_ordinal(tokens, place) if _year_follows(tokens, place) else place)
    return _Partial(day, month, year, place)


def _year_follows(tokens: list[Token], at: int) -> bool:
    return any(len(token.text) == _YEAR_DIGITS and token.text.isdecimal() for token in tokens[at : at + 2])


def _skip_ordinal(tokens: list[Token], at: int) -> int:
    place = at
    while (
        place < len(tokens)
        and place - at < _MOST_ORDINALS
        and (fold(tokens[place].text) in _ORDINALS or tokens[place].text in ".-º°")
    ):
        if tokens[place].text == "-" and place + 1 < len(tokens) and tokens[place + 1].text.isdecimal():
            break
        place += 2 if _is_elided(tokens, place) else 1
    if place == at and [token.text for token in tokens[at : at + 2]] in _COLONS:
        place += 2
    return place


def _is_elided(tokens: list[Token], at: int) -> bool:
    """Say whether "d'" stands here: "5 d'agost"."""
    return tokens[at].text in "dD" and at + 1 < len(tokens) and tokens[at + 1].text in "'’"


def _year(tokens: list[Token], at: int) -> tuple[int | None, int]:
    place = at
    if place < len(tokens) and tokens[place].text == ",":
        place += 1
    if place < len(tokens) and tokens[place].text.isdecimal():
        number = int(tokens[place].text[:5])
        if len(tokens[place].text) == _YEAR_DIGITS and _FIRST_YEAR <= number <= _LAST_YEAR:
            return number, place + 1
        if (
            len(tokens[place].text) == _DAY_DIGITS
            and number in _SHORT_YEARS
            and place == at
            and at
            and tokens[at - 1].text in "./"
        ):
            return _FIRST_YEAR + number, place + 1
    return None, at


def _number(tokens: list[Token], at: int, most: int) -> int | None:
    if at >= len(tokens) or not tokens[at].text.isdecimal() or len(tokens[at].text) > _DAY_DIGITS:
        return None
    value = int(tokens[at].text)
    return value if 1 <= value <= most else None


@functools.lru_cache(maxsize=4096)
def _month(word: str, language: str | None) -> int | None:
    if len(word) < _LEAST_NAME or word.isdecimal():
        return None
    names = packaged_names()
    month = names.month(word, language)
    if month is None and _PREFIXES.match(word):
        month = names.month(_PREFIXES.sub("", word, count=1), "he")
    return month or next(filter(None, _months_inflected(word, language)), None)


def _months_inflected(word: str, language: str | None) -> Iterator[int | None]:
    """Give the months of which a word may be a case: "iyundan" in its own language, "сентябре" in any."""
    names = packaged_names()
    for stem in (word[:-cut] for cut in range(1, 6)):
        if _GEORGIAN.match(stem):
            yield names.month(stem + "ი", "ka")  # "ივლისამდე" is a case of "ივლისი"
        if len(stem) >= _STEM:
            yield names.month(stem, language)
        elif len(stem) >= (_LEAST_NAME if language in _WITH_ENDINGS else _LEAST_MONTH):
            yield names.month_in(stem, language)


def _resolve(partial: _Partial, today: dt.date, language: str | None) -> dt.date | None:
    day, month = partial.day, partial.month
    if partial.numeric:
        first, second = partial.numeric
        day, month = (
            (second, first)
            if (language in MONTH_FIRST and first <= _MONTHS) or second > _MONTHS
            else (first, second)
        )
    if month is None:
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
