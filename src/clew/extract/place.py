"""Where the ad's person can be met: one resolved place, as the column ``place`` that the assembler spreads out.

A labelled value comes first, then headings, breadcrumbs and lines that are nothing but a place, then prose.
"Not in Graz", a place of origin and the stops of a tour are not the place. The ad's region decides between
namesakes. A country alone is the column ``country``.

>>> from clew.extract.fact import example_context
>>> block = Block.from_text("Я из Киева, сейчас в Алматы")
>>> [fact.value.city for fact in extract(block, example_context())]
['Almaty']
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from clew.extract.dates import find_ranges
from clew.extract.fact import Context, Fact
from clew.extract.reading import clause, ends_with, is_negated, labelled_as, text_facts
from clew.kernel.geo import great_circle_km
from clew.kernel.text import fold
from clew.records.block import Block, Segment
from clew.reference.gazetteer import Place, PlaceHit
from clew.reference.names import packaged_names

PAGE_TITLE = "page.title"
"""The path of the title of a page that holds several ads."""
_CODE = re.compile(r"[A-Z]{2}")
_NEAR = 24
_TIMES_LARGER, _QUARTER_KM, _OF_A_PART = 5, 15, 0.3
"""How much larger and how near a city is of which a place is a part, and what a statement of the part then weighs."""
_MOST_VALUE, _SHORT = 160, 40
_CASES_ALONE = frozenset({"hu", "fi", "et", "tr", "az", "uz", "kk", "ky", "ka", "hy", "lt", "lv"})
"""Languages whose endings say "in" without a word before the name."""
_ABROAD = 0.3
_PARTING = r"[|·•»›><,]| [-–—/] "
_DIGIT = re.compile(r"\d")
_ROW = 100
_SMALL = 40_000
"""In prose, a smaller town abroad counts only after a word such as "in"."""


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give the places that the ad may stand for, and the countries it names."""
    found = [*_labelled(block, context), *_title(block, context), *_lines(block, context)]
    pages = list(_page(block, context))
    places = {fact.value for fact in found}
    for fact in found:
        is_part = any(_is_part_of(fact.value, other) for other in places)
        # where the page names its town, one abroad in her words is where she was or goes
        is_abroad = bool(pages) and fact.source == "prose" and fact.value.country != context.region
        weight = _OF_A_PART if is_part else _ABROAD if is_abroad else 1.0
        yield replace(fact, confidence=fact.confidence * weight)
    yield from pages
    yield from _house(block, context)
    yield from _countries(block, context)


def _is_part_of(place: Place, city: Place) -> bool:
    """Say whether a place is a quarter or a suburb of a city that the ad names as well."""
    if place.country != city.country or place.population * _TIMES_LARGER > city.population:
        return False
    away = great_circle_km(place.latitude, place.longitude, city.latitude, city.longitude)
    return away <= _QUARTER_KM


def _labelled(block: Block, context: Context) -> Iterator[Fact]:
    for item in labelled_as(block, context.lexicons, "city"):
        place = find_place(item.value, context)
        if place:
            yield item.fact("place", place)


def find_place(value: str, context: Context) -> Place | None:
    """Give the place that a labelled value names."""
    if len(value) > _MOST_VALUE:
        return None
    whole = context.gazetteer.named(value.strip(" .,!📍"), region=context.region)
    if whole:
        return whole
    hits = [hit for hit in context.gazetteer.find(value, region=context.region) if hit.capital]
    for hit in sorted(hits, key=lambda hit: (hit.word, hit.start)):
        return hit.place
    return context.gazetteer.named(re.split(r"[,/(|-]", value)[0].strip(), region=context.region)


def _title(block: Block, context: Context) -> Iterator[Fact]:
    if not block.title or any(line == block.title for _, line in block.lines("title", "heading")):
        return
    evidence = (block.mark_up("title", block.title),)
    for hit in _of_heading(block.title, context):
        yield Fact("place", hit.place, evidence, "title", _at_home(hit, context, 0.85))


def _at_home(hit: PlaceHit, context: Context, confidence: float) -> float:
    """A word of a heading that is a town abroad (Latina, Wesel) weighs less than any town of the site's country."""
    return confidence if context.region in (None, hit.place.country) else confidence / 2


def _page(block: Block, context: Context) -> Iterator[Fact]:
    """Read the town of the page, where the ad is one of several under it and names none of its own."""
    for datum in block.data:
        if datum.path == PAGE_TITLE:
            for hit in _of_heading(datum.value, context):
                if context.region in (None, hit.place.country):
                    evidence = (block.mark_up(datum.selector, datum.value),)
                    yield Fact("place", hit.place, evidence, "prose", 0.25)


def _house(block: Block, context: Context) -> Iterator[Fact]:
    """Read the town of a house that the site's frame names: "Massage salon Vlna, Brno, Long Street 4"."""
    for line in block.house:
        named = [
            hit
            for hit in context.lexicons.find("provider_kind", line.text)
            if hit.entry.value == "agency" and not is_negated(line.text, hit.start, context.lexicons)
        ]
        places = [
            hit
            for hit in context.gazetteer.find(line.text, region=context.region)
            if named and hit.capital and not hit.word and hit.place.country == context.region
        ]
        if len({hit.place for hit in places}) == 1:
            evidence = (line.evidence(block.capture_id, places[0].start, places[0].end),)
            yield Fact("place", places[0].place, evidence, "prose", 0.22)


def _of_heading(line: str, context: Context) -> list[PlaceHit]:
    hits = [
        hit
        for hit in context.gazetteer.find(line, region=context.region)
        if hit.capital
        and (not hit.inflected or _after(line, hit.start, context, "place_before"))
        and not _is_another_name(line[hit.start : hit.end], hit, context)
    ]
    # "Zoe from Budapest" says in a heading of another country where she is from
    hits = [
        hit
        for hit in hits
        if context.region in (None, hit.place.country) or not _after(line, hit.start, context, "origin_place")
    ]
    hits = [
        hit
        for hit in hits
        if not _is_a_name(line, hit, context) or _after(line, hit.start, context, "place_before")
    ]
    sure = [hit for hit in hits if not hit.word or _after(line, hit.start, context, "place_before")]
    sure = [hit for hit in sure if not _after(line, hit.start, context, "place_not")]
    others = [hit for hit in hits if hit.start > 0]
    return (sure or (others if len(hits) > 1 else []))[:1]


def _lines(block: Block, context: Context) -> Iterator[Fact]:
    for segment, line in block.lines():
        if segment.role == "quote":
            continue
        if segment.role in ("title", "heading"):
            for hit in _of_heading(line, context):
                yield from _fact(block, segment, hit, "title", _at_home(hit, context, 0.9))
        else:
            yield from _prose(block, segment, line, context)


def _prose(block: Block, segment: Segment, line: str, context: Context) -> Iterator[Fact]:
    hits = [
        hit
        for hit in context.gazetteer.find(line, region=context.region)
        if not _is_another_name(line[hit.start : hit.end], hit, context)
    ]
    if not hits:
        return
    ranges = [(found.start, found.end) for found in find_ranges(line, context.today, block.language)]
    met = context.lexicons.meet(block.text).within("movement", segment.at, segment.at + segment.length)
    tours = [hit.start for hit in met if hit.entry.value == "touring"]
    short = segment.role in ("item", "value", "label") or len(line) < _SHORT
    for hit in hits:
        confidence = _confidence(line, hit, context, short=short, language=block.language)
        if confidence is None or _is_stop(line, hit, ranges, tours):
            continue
        source = "title" if confidence > 0.7 else "prose"  # noqa: PLR2004 - a place that fills its line
        yield from _fact(block, segment, hit, source, confidence)


def _confidence(
    line: str, hit: PlaceHit, context: Context, *, short: bool, language: str | None
) -> float | None:
    """Say how likely a place in running text is the ad's, null where it is not."""
    alone = (short or "|" in line or "·" in line) and _is_alone(line, hit)
    named = alone and _is_a_name(line, hit, context)
    if alone and hit.capital and not named:
        return 0.5 if hit.word else 0.8
    if named or _after(line, hit.start, context, "place_not"):
        return None
    if _after(line, hit.start, context, "origin_place"):
        # "aus Kassel" may say where she is, if Kassel is in the ad's own country
        return 0.2 if hit.capital and not hit.word and hit.place.country == context.region else None
    # "la salon" is no town of France
    is_a_word = not hit.capital and context.region not in (None, hit.place.country)
    announced = not is_a_word and _after(line, hit.start, context, "place_before")
    if not announced and (hit.word or not hit.capital or (hit.inflected and language not in _CASES_ALONE)):
        return None
    if not announced and hit.place.population < _SMALL and hit.place.country != context.region:
        return None
    at_home = 0.1 if hit.place.country == context.region else 0.0
    return (0.6 if announced else 0.4 if short else 0.3) + at_home


def _is_alone(line: str, hit: PlaceHit) -> bool:
    """Say whether a place fills its line, or its part of a line of parts: "Vera | Graz", "Vera, 31, 172/60, Graz"."""
    parts = line[: hit.start].split(",") if len(line) < _ROW else []
    is_row = any(_DIGIT.search(part) for part in parts[:-1])
    before = re.split(_PARTING if is_row else _PARTING.replace(",", ""), line[: hit.start])[-1]
    after = re.split(_PARTING if is_row else _PARTING.replace(",", ""), line[hit.end :])[0]
    return not re.search(r"\w", before + after)


def _after(line: str, at: int, context: Context, topic: str) -> bool:
    return ends_with(fold(line[max(0, at - 40) : at]), context.lexicons, topic) is not None


def _is_another_name(word: str, hit: PlaceHit, context: Context) -> bool:
    """Know a language or somebody's name that is written like a town of another country: "Engels", "Leonie"."""
    if context.region in (None, hit.place.country):
        return False
    names = packaged_names()
    return fold(word) in names.languages or (hit.inflected and names.is_given(word))


def _is_a_name(line: str, hit: PlaceHit, context: Context) -> bool:
    """Know somebody's name that is a town of another country, too: "Artem"."""
    is_abroad = context.region not in (None, hit.place.country)
    return is_abroad and packaged_names().is_given(line[hit.start : hit.end])


def _is_stop(line: str, hit: PlaceHit, ranges: list[tuple[int, int]], tours: list[int]) -> bool:
    if any(abs(start - hit.end) <= _NEAR or abs(hit.start - end) <= _NEAR for start, end in ranges):
        return True
    begin, end = clause(line, hit.start, hit.end)
    return any(begin <= tour <= hit.start or hit.end <= tour <= min(end, hit.end + 12) for tour in tours)


def _fact(block: Block, segment: Segment, hit: PlaceHit, source: str, confidence: float) -> Iterator[Fact]:
    at, end = segment.at + hit.start, segment.at + hit.end
    yield from text_facts(
        block, "place", hit.place, at, end, "title" if source == "title" else "prose", confidence
    )


def _countries(block: Block, context: Context) -> Iterator[Fact]:
    names = packaged_names()
    for item in labelled_as(block, context.lexicons, "country"):
        value = item.value.strip()
        code = value if _CODE.fullmatch(value) else names.country(value)
        if code:
            yield item.fact("country", code, 0.5)
