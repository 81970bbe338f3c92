"""Days of a stay as sentences tell them: "I arrive on Friday and leave on Monday", "в Туле ещё до пятницы".

Each day that a sentence names (a date, a weekday, "tomorrow") stands after "from" or "until", beside a word of coming or
leaving, or in a row of days; of a town's days the first two make its stay. Weekdays alone may be hours of work as well: a
sentence with a time of the clock, with a word of opening hours, or from Monday to Friday and longer says no stay.

>>> from clew.extract.fact import example_context
>>> context = example_context(dt.date(2025, 6, 11))
>>> line = "From Friday to Sunday in Leeds"
>>> [(stay.hit.place.city, str(stay.first), str(stay.last)) for stay in find_journeys(
...     line, list(context.gazetteer.find(line)), [], "en", context)]
[('Leeds', '2025-06-13', '2025-06-15')]
"""

import datetime as dt
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from clew.extract.fact import Context
from clew.extract.journey_day import Day, find_days
from clew.extract.journey_words import JourneyWords, words_of
from clew.extract.reading import ends_with, is_negated
from clew.kernel.text import fold
from clew.reference.gazetteer import PlaceHit
from clew.reference.lexicon import TopicHit

_SHORT_LINE = 170
"""A line of one town up to this length is read as a whole: "Bath, see you! I arrive on 3 July"."""
_SENTENCE = re.compile(r"[!?;\n|•·]+|(?<!\d)(?<!\W\w)\.(?=\s)|(?<=\d)\.(?=\s+[^\W\d_]{0,30}\s*$)")
_FIGURE = re.compile(r"\d+")
_LONGEST_WEEK = 4
"""From Monday on, five days and more are a working week."""
_MOST_DAYS = 120
_PAIR, _SINGLE_REACH = 64, 70
"""How far two days of a stay, and a day and its town, may stand apart."""
_SOON_WORDS = 4
_WORDS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Journey:
    """A stay in a town; a bound that is not told is null. ``start`` to ``end`` is where it is said."""

    hit: PlaceHit
    first: dt.date | None
    last: dt.date | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Zone:
    """A town and the stretch of its line that speaks of it."""

    hit: PlaceHit
    start: int
    end: int


def find_journeys(
    line: str, hits: Sequence[PlaceHit], phrases: Sequence[TopicHit], language: str | None, context: Context
) -> Iterator[Journey]:
    """Give the stays that the sentences of a line tell by their days."""
    days = find_days(line, language, context)
    words = words_of(line, language, context.lexicons)
    towns = [hit for hit in hits if _may_be_town(hit, days)]
    zones = list(_zones(line, [hit for hit in towns if _is_town(line, hit, towns, words, context)], days))
    told = [[day for day in days if zone.start <= day.start and day.end <= zone.end] for zone in zones]
    of_one = [len(_distinct(said)) == 1 for said in told]
    for place, (zone, said) in enumerate(zip(zones, told, strict=True)):
        is_in_a_row = of_one[place] and True in (
            *of_one[max(0, place - 1) : place],
            *of_one[place + 1 : place + 2],
        )
        yield from _of_zone(line, zone, said, words, phrases, context, is_in_a_row=is_in_a_row)


def off_spans(line: str, language: str | None, context: Context) -> list[tuple[int, int]]:
    """Give the sentences of a line that speak of a journey that is over or off, or somebody else's."""
    words = words_of(line, language, context.lexicons)
    return [span for span in _sentences(line) if words.is_no_journey(*span) or words.is_of_other(span[0])]


def _sentences(line: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for stop in [*(found.start() for found in _SENTENCE.finditer(line)), len(line)]:
        yield begin, stop
        begin = stop


def _may_be_town(hit: PlaceHit, days: Sequence[Day]) -> bool:
    """Say whether a place is written as a name, or in small letters exactly so, and is no day ("lundi" is not Lund)."""
    return (hit.capital or not hit.inflected) and not any(
        day.start < hit.end and hit.start < day.end for day in days
    )


def _is_town(
    line: str, hit: PlaceHit, hits: Sequence[PlaceHit], words: JourneyWords, context: Context
) -> bool:
    """Say whether a place that may be another word is meant: after "in", or first of the line with no town beside it."""
    before = fold(line[: hit.start])
    if words.comes_from(hit.start, context.lexicons):
        return False
    if is_negated(line, hit.start, context.lexicons, language=words.language):
        return False
    if not hit.word:
        return hit.capital or len(hits) == 1
    is_named = ends_with(before, context.lexicons, "place_before") is not None
    is_alone = all(other.word for other in hits)
    return (is_named and hit.capital) or (is_alone and (is_named or before.rstrip()[-1:] in ("", ":")))


def _zones(line: str, hits: list[PlaceHit], days: Sequence[Day]) -> Iterator[_Zone]:
    if len(hits) == 1 and len(line) <= _SHORT_LINE:
        yield _Zone(hits[0], 0, len(line))
        return
    for begin, stop in _sentences(line):
        inside = [hit for hit in hits if begin <= hit.start < stop]
        told = [day for day in days if begin <= day.start < stop]
        is_first = bool(inside and told) and inside[0].start < told[0].start
        for number, hit in enumerate(inside):
            start, end = begin, stop
            if is_first:
                start = hit.start if number else begin
                end = inside[number + 1].start if number + 1 < len(inside) else stop
            elif number:
                start, end = inside[number - 1].end, hit.end if number + 1 < len(inside) else stop
            elif len(inside) > 1:
                end = hit.end
            yield _Zone(hit, start, end)


def _of_zone(
    line: str,
    zone: _Zone,
    days: list[Day],
    words: JourneyWords,
    phrases: Sequence[TopicHit],
    context: Context,
    *,
    is_in_a_row: bool,
) -> Iterator[Journey]:
    days = _distinct(days)
    if not days:
        if _is_soon(line, zone, words, context):
            yield Journey(zone.hit, None, None, zone.hit.start, zone.hit.end)
        return
    told = _bounds(zone, days, words, phrases) or (_next_in_a_row(days[0], words) if is_in_a_row else None)
    if told is None:
        return
    first, last, used = told
    if any(is_negated(line, day.start, context.lexicons, reach=20) for day in used):
        return
    by_week = all(day.is_weekday for day in used)
    if by_week and (_has_figures(line, zone, days, context) or words.is_of_hours(zone.start, zone.end)):
        return
    is_coming = bool(phrases) or words.has_week(zone.start, zone.end)
    if by_week and first and last and not is_coming and _is_working_week(first, last):
        return
    places = [zone.hit.start, zone.hit.end, *(place for day in used for place in (day.start, day.end))]
    yield Journey(zone.hit, first, last, min(places), max(places))


def _distinct(days: list[Day]) -> list[Day]:
    """Give the days, each once: "tomorrow, only tomorrow"."""
    found: list[Day] = []
    for day in days:
        if not found or found[-1].day != day.day:
            found.append(day)
    return found


_Bounds = tuple[dt.date | None, dt.date | None, list[Day]]


def _bounds(zone: _Zone, days: list[Day], words: JourneyWords, phrases: Sequence[TopicHit]) -> _Bounds | None:
    for first, last in itertools.pairwise(days):
        span = _of_pair(zone, first, last, words, phrases)
        if span is not None:
            row = _row(days, first, words)
            return (row[0].day, row[-1].day, row) if len(row) > len("ab") else (*span, [first, last])
    day = _nearest(zone.hit, days)
    if len(days) > 1 and not words.is_until(day):
        return None
    return _of_one(zone, day, words, phrases)


def _of_pair(
    zone: _Zone, first: Day, last: Day, words: JourneyWords, phrases: Sequence[TopicHit]
) -> tuple[dt.date, dt.date] | None:
    if last.start - first.end > _PAIR:
        return None
    if words.is_until(first) and words.is_from(last) and last.day < first.day:
        return last.day, first.day
    length = (last.day - first.day).days
    if not 0 < length <= _MOST_DAYS:
        return None
    joint = words.joint(first, last)
    is_span = words.is_until(last) or joint == "to" or (joint == "and" and length == 1)
    if not is_span and words.is_from(first):
        is_span = joint == "and"
    return (first.day, last.day) if is_span or _leaves(zone, first, last, phrases) else None


def _leaves(zone: _Zone, first: Day, last: Day, phrases: Sequence[TopicHit]) -> bool:
    """Say whether a word of leaving or staying stands at the second of two days, and none at the first."""
    leaving = [phrase for phrase in phrases if phrase.entry.value == "leaving"]
    return any(first.end <= phrase.start < min(zone.end, last.end + _SINGLE_REACH // 2) for phrase in leaving)


def _row(days: list[Day], first: Day, words: JourneyWords) -> list[Day]:
    """Give the days that follow one another in a list: "Monday, Tuesday and Wednesday"."""
    row = [first]
    for day in days[days.index(first) + 1 :]:
        if words.joint(row[-1], day) != "and" or (day.day - row[-1].day).days != 1:
            break
        row.append(day)
    return row


def _nearest(hit: PlaceHit, days: list[Day]) -> Day:
    return min(days, key=lambda day: max(day.start - hit.end, hit.start - day.end))


def _of_one(zone: _Zone, day: Day, words: JourneyWords, phrases: Sequence[TopicHit]) -> _Bounds | None:
    hit = zone.hit
    if max(day.start - hit.end, hit.start - day.end) > _SINGLE_REACH:
        return None
    if words.is_until(day):
        return None, day.day, [day]
    if words.is_one_day(zone.start, zone.end):
        return day.day, day.day, [day]
    values = {phrase.entry.value for phrase in phrases if zone.start <= phrase.start < zone.end}
    if "arriving" in values or (words.is_from(day) and (day.is_told or not day.is_weekday)):
        return day.day, None, [day]
    return None


def _next_in_a_row(day: Day, words: JourneyWords) -> _Bounds | None:
    """Read a day of a row of towns that have one each: "tomorrow Lublin, from Monday Rzeszów"."""
    if words.is_from(day):
        return day.day, None, [day]
    return (day.day, day.day, [day]) if day.is_told else None


def _is_working_week(first: dt.date, last: dt.date) -> bool:
    return first.isoweekday() == 1 and (last - first).days >= _LONGEST_WEEK


def _has_figures(line: str, zone: _Zone, days: list[Day], context: Context) -> bool:
    """Say whether figures stand beside the days that count no days themselves: times, prices, phones."""
    counted = {
        hit.start for hit in context.lexicons.find("relative_day", line) if hit.entry.value in ("d", "w")
    }
    return any(
        found.end() + 1 not in counted and not any(day.start <= found.start() < day.end for day in days)
        for found in _FIGURE.finditer(line, zone.start, zone.end)
    )


def _is_soon(line: str, zone: _Zone, words: JourneyWords, context: Context) -> bool:
    """Say whether "soon" stands some words from the town: "soon in Ghent too"."""
    for start, end in words.soon:
        if not zone.start <= start < zone.end or is_negated(line, start, context.lexicons):
            continue
        between = line[end : zone.hit.start] if end <= zone.hit.start else line[zone.hit.end : start]
        if len(_WORDS.findall(between)) <= _SOON_WORDS and not re.search(r"[.!?;:]", between):
            return True
    return False
