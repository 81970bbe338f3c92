"""The day on which the ad was placed: a labelled date, a ``time`` element, "yesterday", "vor 3 Tagen".

>>> from clew.extract.fact import example_context
>>> block = Block.from_text("Eingestellt: 27.05.2025")
>>> [fact.value.isoformat() for fact in extract(block, example_context())]
['2025-05-27']
"""

import datetime as dt
import functools
import re
from collections.abc import Iterator

from clew.extract.dates import find_dates
from clew.extract.fact import Context, Fact
from clew.extract.reading import as_datum_word, labelled_as, text_facts
from clew.records.block import Block

_ISO = re.compile(r"(?<!\d)(20\d{2})-(\d{2})-(\d{2})(?!\d)")
_EPOCH = re.compile(r"1[4-9]\d{8}(?:\d{3})?")
_REACH, _GAP = 40, 6
_HEAD, _FOOT, _SHORT_LINE = 8, 2, 70
"""Lines at the beginning and at the end of an ad, and how long one of several small facts is."""
_SIGN = re.compile(r"\s*[|·•]\s*|\s[–—-]\s|,\s")
_OPENS = re.compile(r"(?:^|\n|[|·•,–—])\s*$")
_CLOCK = re.compile(r"[,\s]*\b\d{1,2}[:.]\d\d(?::\d\d)?\b")
_LONGEST_RELATIVE = 30
_RECENT = dt.timedelta(days=400)
_COUNT = re.compile(r"\d{1,2}")
_POSTED = re.compile(
    r"\b(?:date ?(?:posted|published|created)?|datetime|time|published|posted|created|upload|valid from|added)\b"
)
_NOT_POSTED = re.compile(
    r"birth|expir|until|through|modified|update|seen|visit|end|depart|arriv|from date|to date"
)
_JOINED = 0.2
"""How sure it is that she advertises since the day on which she signed up: on a board that is years before."""
_DAYS = {"d": 1, "w": 7, "m": 30, "h": 0}


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give the days on which the ad may have been placed."""
    for item in labelled_as(block, context.lexicons, "posted"):
        day = find_day(item.value, context, block.language or block.page_language)
        if day:
            yield item.fact("posted_at", day)
    for item in labelled_as(block, context.lexicons, "joined"):
        day = find_day(item.value, context, block.language or block.page_language)
        if day:
            yield item.fact("posted_at", day, _JOINED)
    yield from _announced(block, context)
    yield from _alone(block, context)
    for datum in block.data:
        word = as_datum_word(datum)
        if not _is_of_posting(word):
            continue
        day = find_day(datum.value, context, block.page_language)
        if day:
            confidence = 0.8 if re.search(r"post|publ|creat|upload|date$|datetime", word) else 0.5
            yield Fact("posted_at", day, (block.mark_up(datum.selector, datum.value),), "data", confidence)


@functools.lru_cache(maxsize=4096)
def _is_of_posting(word: str) -> bool:
    return _POSTED.search(word) is not None and _NOT_POSTED.search(word) is None


def _announced(block: Block, context: Context) -> Iterator[Fact]:
    """Read "published on 7 June 2025" in a line, where no colon makes it a labelled value."""
    joined = [(hit.start, hit.end) for hit in context.lexicons.find("label.joined", block.text)]
    for hit in context.lexicons.find("label.posted", block.text):
        if any(start <= hit.start < end for start, end in joined):
            continue  # the "since" of "member since"
        line_end = block.text.find("\n", hit.end)
        said = block.text[hit.end : min(line_end if line_end >= 0 else len(block.text), hit.end + _REACH)]
        dates = list(find_dates(said, context.today, block.language or block.page_language))
        if dates and dates[0][0] <= _GAP and dates[0][2] <= context.today:
            start, end, day = dates[0]
            yield from text_facts(block, "posted_at", day, hit.end + start, hit.end + end, "prose", 0.6)
        elif not dates and _OPENS.search(block.text[max(0, hit.start - _GAP) : hit.start]):
            part = _SIGN.split(said)[0]
            yield from _relative_part(block, hit.end, part, context, 0.6)  # "Graz, written 3 days ago"


def _alone(block: Block, context: Context) -> Iterator[Fact]:
    """Read a day that stands alone near the beginning or at the end, or parted by a sign from other facts: "Graz ·
    7.6.2025".
    """
    labelled = [(pair.at, pair.end) for pair in block.pairs if pair.at is not None and pair.end is not None]
    lines = list(block.lines())
    for place, (segment, line) in enumerate(lines):
        if _HEAD <= place < len(lines) - _FOOT:
            continue
        if len(line) > _SHORT_LINE or segment.role == "quote":
            continue
        at = 0
        for part in (*_SIGN.finditer(line), None):
            end = len(line) if part is None else part.start()
            begin = segment.at + at
            if not any(first < segment.at + end and begin < last for first, last in labelled):
                yield from _day_of_part(block, begin, line[at:end], context)
            at = len(line) if part is None else part.end()


def _day_of_part(block: Block, at: int, text: str, context: Context) -> Iterator[Fact]:
    """Read a part that says a day and nothing else, in figures or as "3 days ago"."""
    dates = [*find_dates(text, context.today, block.language or block.page_language)]
    if len(dates) == 1 and not re.search(r"\w", text[: dates[0][0]] + _CLOCK.sub("", text[dates[0][1] :])):
        start, end, day = dates[0]
        if dt.timedelta(0) <= context.today - day <= _RECENT:
            yield from text_facts(block, "posted_at", day, at + start, at + end, "prose", 0.3)
    elif not dates and not _counts_hours_only(text, context):
        yield from _relative_part(block, at, text, context, 0.25)


def _counts_hours_only(text: str, context: Context) -> bool:
    """Say whether a text is hours and no word for the past: "1 hora" alone is what is paid for."""
    units = {hit.entry.value for hit in context.lexicons.find("relative_day", text)}
    return units == {"h"}


def _relative_part(block: Block, at: int, text: str, context: Context, confidence: float) -> Iterator[Fact]:
    if not _is_relative(text, context):
        return
    told = _relative(text, context)
    if told is not None and told <= context.today:
        said = text.strip()
        start = at + text.index(said)
        yield from text_facts(block, "posted_at", told, start, start + len(said), "prose", confidence)


def _is_relative(text: str, context: Context) -> bool:
    """Say whether a text is of words for days past, and counts of them, alone."""
    left = list(_CLOCK.sub(lambda match: " " * len(match[0]), text))
    for hit in context.lexicons.find("relative_day", text):
        left[hit.start : hit.end] = " " * (hit.end - hit.start)
    rest = _COUNT.sub("", "".join(left), count=1)
    return 0 < len(text.strip()) <= _LONGEST_RELATIVE and not any(map(str.isalnum, rest))


def find_day(value: str, context: Context, language: str | None) -> dt.date | None:
    """Read a day: ISO, numbers, month names, seconds since 1970, or relative to the day of the capture."""
    stripped = value.strip()
    match = _ISO.search(stripped)
    if match:
        return _made(int(match.group(1)), int(match.group(2)), int(match.group(3)), context.today)
    if _EPOCH.fullmatch(stripped):
        seconds = int(stripped[:10])
        return _not_later(dt.datetime.fromtimestamp(seconds, dt.UTC).date(), context.today)
    for _, _, day in find_dates(stripped[:80], context.today, language):
        if day <= context.today:
            return day
        earlier = _made(day.year - 1, day.month, day.day, context.today)
        return None if str(day.year) in stripped else earlier
    return _relative(stripped[:60], context)


def _made(year: int, month: int, day: int, today: dt.date) -> dt.date | None:
    try:
        return _not_later(dt.date(year, month, day), today)
    except ValueError:  # a day that no calendar has
        return None


def _not_later(day: dt.date, today: dt.date) -> dt.date | None:
    return day if day <= today else None


def _relative(value: str, context: Context) -> dt.date | None:
    count = _COUNT.search(value)
    units = []
    for hit in context.lexicons.find("relative_day", value):
        meaning = hit.entry.value
        if re.fullmatch(r"-?\d+", meaning):
            return context.today + dt.timedelta(days=int(meaning))
        units.append(meaning)
    for unit in units:
        if unit in _DAYS and (count or "ago" in units):
            return context.today - dt.timedelta(days=_DAYS[unit] * int(count.group() if count else 1))
    return None
