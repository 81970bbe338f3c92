"""Words of recent or coming movement (``movement``: arriving, leaving, touring, new_here) and announced stays
(``tour``).

A phrase that is denied ("I never travel"), or that speaks of the client ("please arrive on time"), says nothing.
A city with days, or after a phrase of movement, is a stay.

>>> from clew.extract.fact import example_context
>>> context = example_context(dt.date(2025, 6, 1))
>>> block = Block.from_text("Neu in der Stadt! Tour: Graz 5.-9.6., danach Wien")
>>> [fact.value for fact in extract(block, context) if fact.column == "movement"]
['new_here', 'touring']
>>> [(stop.city, str(stop.to)) for stop in (f.value for f in extract(block, context) if f.column == "tour")]
[('Graz', '2025-06-09'), ('Vienna', 'None')]
"""

import bisect
import datetime as dt
import functools
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from clew.extract.dates import (
    DateRange,
    find_bare_row,
    find_coming_days,
    find_dates,
    find_ranges,
    find_weekday_ranges,
)
from clew.extract.fact import Context, Fact
from clew.extract.journey import Journey, find_journeys, off_spans
from clew.extract.journey_day import names_days
from clew.extract.movement_reader import is_of_the_reader
from clew.extract.reading import Labelled, clause, ends_with, is_key_of, is_negated, labelled_as, text_facts
from clew.extract.spoken_days import find_spoken_ranges
from clew.extract.weekdays import names_weekday, weekday_at
from clew.kernel.digits import has_digit
from clew.kernel.text import fold
from clew.records.ad import TourStop
from clew.records.block import Block, Datum, Segment
from clew.reference.gazetteer import Place, PlaceHit
from clew.reference.lexicon import Lexicons, TopicHit
from clew.reference.names import packaged_names

UNDATED = 0.3
"""How sure a stop without any day is: "just arrived in Athens" tells where she is, "from Cluj" where she came from."""
_NEW_CLAUSE = re.compile(r"[.;!?]\s|,\s[^\W\d_]{3,}")
_STOPS = re.compile(r"[.;!?\n]\s")
_NEXT_TO = 4
_BEFORE, _AFTER = 34, 30
_LEAD, _LEAD_WORDS = 24, 3
"""How far a city may stand from its days, in characters."""
_WORDS = re.compile(r"[^\W\d_]+")
_ISO_DAY = re.compile(r"20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=T|\s|\Z)")
_BOUNDS = 2
_STAY_LEAVES = 5
_LIST_GAP = re.compile(r"\s?[,/&+•·|]\s?|\s[-–]\s|,?\s[^\W\d_]{1,3}\s")
"""What stands between the places of a list: a mark, or "and"."""

_LONGEST_TOWN = 40
_BESIDE, _TOUCHES = 30, 3
_COMING = ("coming_day", "coming_week")
"""Words by which days to come are told."""


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give the labels and the stays, each once for each place where it is said."""
    labelled = tuple(labelled_as(block, context.lexicons, "tour"))
    phrases = list(find_phrases(block.text, context))
    bounds = sorted(
        hit.start for topic in ("date_until", "date_from") for hit in context.lexicons.find(topic, block.text)
    )
    coming = sorted(hit.start for topic in _COMING for hit in context.lexicons.find(topic, block.text))
    for segment, line in block.lines():
        end = segment.at + segment.length
        told = _shifted(phrases, segment.at, end)
        toured = any(_stands_in(item, segment, line) for item in labelled)
        until = bisect.bisect_left(bounds, segment.at) < bisect.bisect_left(bounds, end)
        spoken = bisect.bisect_left(coming, segment.at) < bisect.bisect_left(coming, end)
        days = find_spoken_ranges(line, context.today, context.lexicons) if spoken else ()
        if segment.role != "quote" and (
            told or toured or until or days or has_digit(line) or names_days(line, context.lexicons)
        ):
            yield from _of_line(block, segment, line, told, context, days, toured=toured, until=until)
    yield from _of_two_lines(block, context)
    yield from _of_data(block, context)


def _of_two_lines(block: Block, context: Context) -> Iterator[Fact]:
    """Read a town that stands alone on a line, and on the next (or, where the first days of a plan have no town above them, on
    the one before) nothing but the days from which and until which: the rows of a plan.
    """
    lines = list(block.lines())
    days_first: bool | None = None
    for place, (segment, line) in enumerate(lines):
        days = _days_alone(segment, line, block, context)
        if days is None:
            continue
        above = lines[place - 1] if place else None
        below = lines[place + 1] if place + 1 < len(lines) else None
        if days_first is None:
            days_first = above is None or _town_alone(above[1], context) is None
        beside = below if days_first else above
        town = _town_alone(beside[1], context) if beside else None
        if beside and town:
            stop = TourStop(town.city, town.city_id, days.first, days.last)
            start, end = min(segment.at, beside[0].at), max(_end_of(segment), _end_of(beside[0]))
            yield from text_facts(block, "tour", stop, start, end, "prose", 0.9)
            yield from text_facts(block, "movement", "touring", start, end, "prose", 0.9)


def _end_of(segment: Segment) -> int:
    return segment.at + segment.length


def _days_alone(segment: Segment, line: str, block: Block, context: Context) -> DateRange | None:
    """Give the days of a line that says from which and until which day, and nothing else."""
    if segment.role == "quote" or not has_digit(line):
        return None
    found = next(iter(find_ranges(line, context.today, block.language)), None)
    if found is None or None in (found.first, found.last) or _says_more(line, found, context.lexicons):
        return None
    return found


def _town_alone(line: str, context: Context) -> Place | None:
    """Give the town that a line names, and nothing else."""
    if len(line) > _LONGEST_TOWN or has_digit(line):
        return None
    hit = next(iter(context.gazetteer.find(line, region=context.region)), None)
    return hit.place if hit is not None and hit.capital and (hit.start, hit.end) == (0, len(line)) else None


def _says_more(line: str, days: DateRange, lexicons: Lexicons) -> bool:
    """Say whether a line says more than its days, and the word by which they begin: "du 3 au 5 juin"."""
    left = re.findall(r"[^\W_]+", line[: days.start] + " " + line[days.end :])
    return any(fold(word) not in _words_of_days(lexicons) for word in left)


def _of_data(block: Block, context: Context) -> Iterator[Fact]:
    """Read the stays that embedded data lists: ``tour: [{city: "Graz", from: "2025-06-05", to: "2025-06-09"}]``."""
    rows: dict[str, list[Datum]] = {}
    for datum in block.data:
        parent = datum.path.rpartition(".")[0]
        if parent.endswith("]"):
            rows.setdefault(parent, []).append(datum)
    for parent, row in rows.items():
        days = sorted({day for datum in row if (day := _iso_day(datum.value))})
        is_stay = len(days) == _BOUNDS and len(row) <= _STAY_LEAVES  # a town and two days, whatever its name
        if not is_stay and not is_key_of(parent, "label.tour", context.lexicons):
            continue
        for datum in row:
            place = next(iter(context.gazetteer.find(datum.value, region=context.region)), None)
            if place is None or not 1 <= len(days) <= _BOUNDS:
                continue
            evidence = (block.mark_up(datum.selector, datum.value),)
            last = days[-1] if len(days) > 1 else None
            stop = TourStop(place.place.city, place.place.city_id, days[0], last)
            yield Fact("tour", stop, evidence, "data", 0.9)
            yield Fact("movement", "touring", evidence, "data", 0.9)
            break


def _tells_more(labels: set[str]) -> bool:
    """Say whether a line has the word, or says of one stay that it began and that it ends."""
    return "touring" in labels or labels >= {"arriving", "leaving"}


def _iso_day(value: str) -> dt.date | None:
    found = _ISO_DAY.match(value)
    try:
        return dt.date.fromisoformat(found.group()) if found else None
    except ValueError:  # "2025-02-30"
        return None


def _shifted(phrases: list[TopicHit], at: int, end: int) -> list[TopicHit]:
    """Give the phrases of a line, counted from its beginning; they stand in the order of the text."""
    first = bisect.bisect_left(phrases, at, key=lambda phrase: phrase.start)
    last = bisect.bisect_left(phrases, end, key=lambda phrase: phrase.start)
    return [
        TopicHit(phrase.start - at, phrase.end - at, phrase.entry)
        for phrase in phrases[first:last]
        if phrase.end <= end
    ]


@dataclass(frozen=True, slots=True)
class _Stay:
    hit: PlaceHit
    days: tuple[dt.date | None, dt.date | None]
    start: int
    end: int


def _of_line(
    block: Block,
    segment: Segment,
    line: str,
    phrases: list[TopicHit],
    context: Context,
    spoken: tuple[DateRange, ...],
    *,
    toured: bool,
    until: bool,
) -> Iterator[Fact]:
    ranges = list(find_ranges(line, context.today, block.language)) or list(spoken)
    ranges = ranges or _bare_row(line, block.language, context)
    labels = [(hit.entry.value, hit.start, hit.end) for hit in phrases]
    if until:
        labels += [*_until_weekday(block, segment, line, context), *_from_weekday(line, context)]
    toured = toured or any(value == "touring" for value, _, _ in labels)
    by_weekday = find_weekday_ranges(line, context.today) if toured and not ranges else ()
    if by_weekday:
        ranges = list(by_weekday)
        labels = [
            label
            for label in labels
            if not any(label[1] < found.end and found.start < label[2] for found in ranges)
        ]
    stays: list[_Stay] = []
    opened = not ranges and until and _has_open_day(line, context)
    if ranges or phrases or toured or opened:
        hits = [
            hit
            for hit in context.gazetteer.find(line, region=context.region)
            if (hit.capital or (ranges and not by_weekday and not hit.inflected))
            and not _is_in_a_phrase(hit, phrases)
            and not (hit.word and fold(line[hit.start : hit.end]) in _words_of_days(context.lexicons))
        ]
        if spoken and ranges == list(spoken):
            hits = [hit for hit in hits if any(_is_beside(hit, found) for found in spoken)]
        stays = list(_stays(line, hits, ranges, phrases, context, toured=toured, opened=opened))
    stays = _with_journeys(block, line, stays, phrases, context)
    ranged = any(None not in stay.days for stay in stays)
    dated = any(stay.days != (None, None) for stay in stays)
    if ranged or (dated and not labels) or (toured and stays):
        first = stays[0]
        if not _tells_more({value for value, _, _ in labels}):
            labels.append(("touring", first.start, first.end))
    for value, start, end in sorted(set(labels), key=lambda item: (item[1], item[0], item[2])):
        yield from text_facts(block, "movement", value, segment.at + start, segment.at + end, "prose", 0.9)
    announced = any(True for _ in context.lexicons.find("journey.soon", line)) if stays else False
    for stay in stays:
        stop = TourStop(stay.hit.place.city, stay.hit.place.city_id, *stay.days)
        sureness = 0.9 if announced or stay.days != (None, None) else UNDATED
        yield from text_facts(
            block, "tour", stop, segment.at + stay.start, segment.at + stay.end, "prose", sureness
        )


def _bare_row(line: str, language: str | None, context: Context) -> list[DateRange]:
    """Read "Vlorë 12-14, Sarandë 15-17": days of no month that each stand beside a town of their own."""
    row = find_bare_row(line, context.today, language)
    of_hours = (hit for topic in ("hours.clock", "hours.label") for hit in context.lexicons.find(topic, line))
    if not row or names_weekday(line) or next(of_hours, None) is not None:
        return []
    hits = [hit for hit in context.gazetteer.find(line, region=context.region) if hit.capital]
    beside = {
        hit.place.city_id
        for hit in hits
        for days in row
        if 0 <= hit.start - days.end <= _TOUCHES or 0 <= days.start - hit.end <= _TOUCHES
    }
    return list(row) if len(beside) >= len(row) else []


@functools.lru_cache(maxsize=8)
def _words_of_days(lexicons: Lexicons) -> frozenset[str]:
    """Give the words by which days begin and end: Dutch "Van" before a day is no town of Turkey."""
    return frozenset(
        fold(entry.term) for topic in ("date_from", "date_until") for entry in lexicons.entries(topic)
    )


def _with_journeys(
    block: Block, line: str, stays: list[_Stay], phrases: list[TopicHit], context: Context
) -> list[_Stay]:
    """Add the stays that sentences tell by their days, in place of those of the same town that are told less of."""
    hits = list(context.gazetteer.find(line, region=context.region))
    if not hits:
        return stays
    off = off_spans(line, block.language, context)
    stays = [stay for stay in stays if not any(start <= stay.hit.start < end for start, end in off)]
    told = {
        found.hit.place.city_id: found
        for found in find_journeys(line, hits, phrases, block.language, context)
        if not any(start <= found.hit.start < end for start, end in off)
    }
    kept = [stay for stay in stays if _bounds_of(stay.days) >= _bounds_of(_days_told(told, stay))]
    known = {stay.hit.place.city_id for stay in kept}
    new = [
        _Stay(found.hit, (found.first, found.last), found.start, found.end)
        for city, found in told.items()
        if city not in known
    ]
    return sorted([*kept, *new], key=lambda stay: (stay.days[0] or dt.date.max, stay.hit.start))


def _days_told(told: dict[int, Journey], stay: _Stay) -> tuple[dt.date | None, dt.date | None]:
    found = told.get(stay.hit.place.city_id)
    return (found.first, found.last) if found else (None, None)


def _bounds_of(days: tuple[dt.date | None, dt.date | None]) -> int:
    return sum(day is not None for day in days)


def _is_beside(hit: PlaceHit, days: DateRange) -> bool:
    """Say whether a place stands right beside days to come: "I live in Linz and can be called today and tomorrow" says none."""
    return 0 <= hit.start - days.end <= _BESIDE or 0 <= days.start - hit.end <= _TOUCHES


def find_phrases(text: str, context: Context) -> Iterator[TopicHit]:
    """Give the phrases of movement that are meant: not denied, not about something else."""
    others = [(hit.start, hit.end) for hit in context.lexicons.find("movement_not", text)]
    reach = -1
    for hit in context.lexicons.find("movement", text, overlapping=True):
        if hit.end <= reach:  # a phrase inside a longer one says nothing of its own
            continue
        reach = hit.end
        inside = any(start <= hit.start < end or hit.start <= start < hit.end for start, end in others)
        if inside or is_of_the_reader(text, hit.start):
            continue
        if not is_negated(text, hit.start, context.lexicons, reach=20, language=hit.entry.language):
            yield hit


_EVERY_WEEK = re.compile(r"(?<!\w)(?:по|па)\s+[^\W\d_]+[ая][мх]\Z", re.IGNORECASE)
"""Week after week: "рисую по воскресеньям", which is no "по воскресенье", until Sunday."""


def _until_weekday(
    block: Block, segment: Segment, line: str, context: Context
) -> Iterator[tuple[str, int, int]]:
    names = packaged_names()
    met = context.lexicons.meet(block.text)
    for hit in met.within("date_until", segment.at, segment.at + segment.length):
        day = weekday_at(line, hit.end + 1)
        if day is None:
            continue
        before = _WORDS.findall(line[max(0, hit.start - 16) : hit.start])
        if before and names.weekday(before[-1]) is not None:
            continue
        if re.match(r"\W{0,3}\d", line[day[0] :]) or _EVERY_WEEK.search(line, 0, day[0]):
            continue
        yield "leaving", hit.start, day[0]


def _from_weekday(line: str, context: Context) -> Iterator[tuple[str, int, int]]:
    """Read "from Monday in Leeds" as an arrival; "from Monday to Friday" are hours."""
    names = packaged_names()
    untils = [(hit.start, hit.end) for hit in context.lexicons.find("date_until", line)]
    for hit in context.lexicons.find("date_from", line):
        if any(start <= hit.start < end for start, end in untils):
            continue
        day = weekday_at(line, hit.end + 1)
        if day is None:
            continue
        words = list(itertools.islice(_WORDS.finditer(line, day[0]), _LEAD_WORDS + 1))
        if any(names.weekday(word.group()) is not None for word in words):
            continue
        for before, place in itertools.pairwise(words):
            if re.search(r"[.!?;,\d]", line[day[0] : place.start()]):
                continue
            if place.group()[0].isupper() and ends_with(
                fold(before.group()), context.lexicons, "place_before"
            ):
                yield "arriving", hit.start, place.end()
                break


def _stands_in(item: Labelled, segment: Segment, line: str) -> bool:
    if item.at is None:
        return item.value == line
    return segment.at <= item.at < segment.at + segment.length


def _has_open_day(line: str, context: Context) -> bool:
    return any(
        ends_with(fold(line[max(0, start - 24) : start]), context.lexicons, topic)
        for start, _, _ in find_dates(line, context.today)
        for topic in ("date_until", "date_from")
    )


def _stays(
    line: str,
    hits: list[PlaceHit],
    ranges: list[DateRange],
    phrases: list[TopicHit],
    context: Context,
    *,
    toured: bool,
    opened: bool,
) -> Iterator[_Stay]:
    used: set[int] = set()
    pairs = []
    order = _cities_come_first(line, hits, ranges)
    chosen = {found: _city_of(found, hits, ranges, before=order) for found in ranges}
    free = [hit for hit in hits if hit not in chosen.values()]
    for found in ranges:
        hit = chosen[found]
        if hit is None:  # "28.12.-3.1. Wien, danach Linz 4.-7.1."
            hit = _city_of(found, free, ranges, before=not order)
        if hit is not None:
            used.add(hit.start)
            span = min(hit.start, found.start), max(hit.end, found.end)
            pairs.append(_Stay(hit, (found.first, found.last), *span))
    listed = _listed(line, hits)
    for hit in hits:
        if hit.start in used:
            continue
        told = _is_told(line, hit, phrases, context)
        days = _open_days(line, hit, context) if opened else None
        if told and not days and not ranges:
            days = _day_of_phrase(line, hit, phrases, context)
        if days and (told or not hit.word):
            pairs.append(_Stay(hit, days, hit.start, hit.end))
        elif told or (toured and (not hit.word or hit in listed) and _in_tour_list(line, hit, phrases)):
            pairs.append(_Stay(hit, (None, None), hit.start, hit.end))
    pairs.sort(key=lambda stay: (stay.days[0] or dt.date.max, stay.hit.start))
    yield from pairs


def _listed(line: str, hits: list[PlaceHit]) -> list[PlaceHit]:
    """Give the places that may be other words and stand in a list with one that is none: "Oxford, Reading"."""
    found = []
    for first, second in itertools.pairwise(hits):
        if first.word != second.word and _LIST_GAP.fullmatch(line[first.end : second.start]):
            found.append(first if first.word else second)
    return found


def _cities_come_first(line: str, hits: list[PlaceHit], ranges: list[DateRange]) -> bool:
    """Say whether in this line the city stands before its days, as the first of them shows: not where they begin another
    clause, "I live in Padua; from 20 to 24 June in Venice".
    """
    if not ranges:
        return True
    first = ranges[0]
    before = [hit for hit in hits if 0 <= first.start - hit.end <= _BEFORE]
    if not before or _NEW_CLAUSE.search(line[before[-1].end : first.start]) is None:
        return bool(before)
    following = ranges[1].start if len(ranges) > 1 else len(line) + _BEFORE
    return not any(
        first.end <= hit.start
        and following - hit.end > _NEXT_TO
        and _STOPS.search(line[first.end : hit.start]) is None
        for hit in hits
    )


def _city_of(
    found: DateRange, hits: list[PlaceHit], ranges: list[DateRange], *, before: bool
) -> PlaceHit | None:
    if before:
        floor = max((other.end for other in ranges if other.end <= found.start), default=0)
        near = [hit for hit in hits if floor <= hit.start and 0 <= found.start - hit.end <= _BEFORE]
        return near[-1] if near else None
    ceiling = min(
        (other.start for other in ranges if other.start >= found.end), default=found.end + _AFTER * 2
    )
    near = [hit for hit in hits if hit.end <= ceiling and 0 <= hit.start - found.end <= _AFTER]
    return near[0] if near else None


def _open_days(line: str, hit: PlaceHit, context: Context) -> tuple[dt.date | None, dt.date | None] | None:
    """Read "in Graz until 20 June" and "from 20 June in Graz": one bound only."""
    for at, _, day in find_dates(line, context.today):
        if abs(at - hit.end) > _BEFORE and abs(hit.start - at) > _BEFORE:
            continue
        before = fold(line[max(0, at - 24) : at])
        if ends_with(before, context.lexicons, "date_until"):
            return None, day
        if ends_with(before, context.lexicons, "date_from"):
            return day, None
    return None


def _day_of_phrase(
    line: str, hit: PlaceHit, phrases: list[TopicHit], context: Context
) -> tuple[dt.date | None, dt.date | None] | None:
    """Read "arriving in León on 8 June", "leaving Bari tomorrow": the one day that stands beside the city."""
    days = [day for at, _, day in find_dates(line, context.today) if 0 <= at - hit.end <= _LEAD]
    if not days:
        begin, stop = clause(line, hit.start, hit.end)
        days = [day for _, _, day in find_coming_days(line[begin:stop], context.today, context.lexicons)]
    values = {phrase.entry.value for phrase in phrases}
    if len(days) != 1 or not values & {"arriving", "leaving"}:
        return None
    return (days[0], None) if "arriving" in values else (None, days[0])


def _is_in_a_phrase(hit: PlaceHit, phrases: list[TopicHit]) -> bool:
    """Say whether a word of a phrase only looks like a place: Swedish "på turné" and Tournai."""
    is_name = hit.capital and not hit.word  # "érkezem Szegedre" is a phrase with a place in it
    return any(
        (phrase.start == hit.start or not is_name) and phrase.start <= hit.start and hit.end <= phrase.end
        for phrase in phrases
    )


def _is_told(line: str, hit: PlaceHit, phrases: list[TopicHit], context: Context) -> bool:
    """Say whether a phrase of movement leads to the city: "last days in", "touring", "just arrived in"."""
    before = fold(line[: hit.start])
    if ends_with(before, context.lexicons, "origin_place"):  # "leaving from Samara", not "I am from Samara"
        phrases = [phrase for phrase in phrases if phrase.entry.value == "leaving"]
    announced = hit.inflected or ends_with(before, context.lexicons, "place_before") is not None
    return any(_leads_to(line, phrase, hit, announced=announced) for phrase in phrases)


def _leads_to(line: str, phrase: TopicHit, hit: PlaceHit, *, announced: bool) -> bool:
    if phrase.start <= hit.start < phrase.end:
        return not hit.word and phrase.end <= hit.end  # a phrase is no place: Czech "turné"
    if 0 <= phrase.start - hit.end <= _LEAD // 2 and announced:  # "in Bath for a few days"
        return not re.search(r"[.!?;,\n]", line[hit.end : phrase.start])
    if hit.word and not announced and line[phrase.end : hit.start].strip():
        return False
    between = line[phrase.end : hit.start]
    near = 0 <= hit.start - phrase.end <= _LEAD and len(_WORDS.findall(between)) <= _LEAD_WORDS
    return near and not re.search(r"[.!?;\n]", between)


def _in_tour_list(line: str, hit: PlaceHit, phrases: list[TopicHit]) -> bool:
    tours = [phrase.end for phrase in phrases if phrase.entry.value == "touring"]
    return (
        any(tour <= hit.start and not re.search(r"[.!?](?=\s)", line[tour : hit.start]) for tour in tours)
        or not tours
    )
