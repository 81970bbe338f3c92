"""Weight in kilograms and height in centimetres: labelled, "170/55", "1,72 m", "63kg auf 167cm", "5'6", "110 lbs".

A bare number counts beside a word for what it measures: the labels before it ("рост 170"), the topic
``height_after`` behind it ("1,68 boyunda", "170 tall"); and metres may be words ("un metru șaptezeci și cinci").

>>> from clew.extract.fact import example_context
>>> block = Block.from_text("bin 27j., 1,72 m, 54 kg")
>>> [(fact.column, fact.value) for fact in extract(block, example_context())]
[('height_cm', 172.0), ('weight_kg', 54.0)]
"""

import functools
import re
from collections.abc import Iterator

from clew.extract.fact import Context, Fact
from clew.extract.numbers import find_numbers
from clew.extract.reading import clause, labelled_as, source_at, text_facts
from clew.kernel.text import fold
from clew.records.block import Block
from clew.reference.lexicon import Lexicons

_CM = r"(?:de\s)?(?:cms?|centimet\w*|zentimet\w*|см|сантиметр\w*|სმ|սմ|εκ|εκατοστ\w*)"
_KG = r"(?:de\s)?(?:kgs?|kilo\w*|кг|килограм\w*|кілограм\w*|კგ|կգ|κιλ\w*|кило)"
_TALL = r"(?:1[3-9]\d|20\d|21\d)"
_REST_OF_TALL = r"(?:(?<=1)[3-9]\d|(?<=2)[01]\d)"
_HEAVY = r"(?:[3-9]\d|1[0-4]\d)"
_REST_OF_HEAVY = r"(?:(?<=[3-9])\d|(?<=1)[0-4]\d)"
"""What follows a first figure. A pattern begins with that figure, and then says what may not stand before it: one that
begins with what may not stand there is tried at every place of the text.
"""
_HEIGHTS = (
    (re.compile(rf"([12](?<![\d.,][12]){_REST_OF_TALL})(?:[.,]\d)?\s?{_CM}(?![^\W\d_])", re.IGNORECASE), 1.0),
    (
        re.compile(
            r"([12](?<![\d.,:/][12])[.,]\d{2})\s?(?:m|м|მ|մ|μ|meter|metr\w*|метр\w*)(?![^\W\d_])",
            re.IGNORECASE,
        ),
        100.0,
    ),
    (re.compile(r"(1)(?<![\d.,:/]1)\s?m\s?(\d{2})(?!\d)", re.IGNORECASE), 100.0),
)
_WEIGHT = re.compile(rf"(\d(?<![\d.,/+]\d){_REST_OF_HEAVY})(?:[.,]\d)?\s?{_KG}(?![^\W\d_])", re.IGNORECASE)
_POUNDS = re.compile(r"(?<![\d.,])(\d{2,3})\s?(?:lbs?|pounds)\b", re.IGNORECASE)
_STONES = re.compile(
    r"(?<![\d.,])(\d{1,2})\s?(?:stones?|st)\b\.?\s?(?:(\d{1,2})\s?(?:lbs?|pounds)?\b)?", re.IGNORECASE
)
_FEET = re.compile(
    r"(?<!\d)([4-6])\s?(?:'|’|′|ft\.?|feet)\s?(1[01]|\d)?(?:\"|”|″|''|\s?in\b)?", re.IGNORECASE
)
_FEET_AND_INCHES = re.compile(
    r"[4-6](?<![\d.,:/][4-6])\s?(?:['’′]|ft\.?|feet)\s?(?:1[01]|\d)(?!\d)(?:\"|”|″|''|\s?in\b)?",
    re.IGNORECASE,
)
_BOTH = re.compile(
    rf"([12](?<![\d.,/:+][12])(?:{_REST_OF_TALL}|(?<=1)[.,][4-9]\d))\s?{_CM}?\s?[/|\\xх×,;–-]\s?({_HEAVY})\s?{_KG}?(?![\d/:.])",
    re.IGNORECASE,
)
TRIPLE = re.compile(
    rf"([1-6](?<![\d.,/:+][1-6])(?:(?<=1)[89]|(?<=[2-6])\d))\s?/\s?({_TALL}|1[.,][4-9]\d)\s?(?:{_CM}|m)?\s?/\s?({_HEAVY})\s?{_KG}?(?![\d/:]|[.,]\d)",
    re.IGNORECASE,
)
"""Age, height and weight as terse ads have them: "33/185/80"."""
_NO_MORE = r"(?![\d/%€$£₽₴₸₺]|[.,:]\d|\s?[/%€$£₽₴₸₺])"
_BARE_CM = rf"(?<![\d.,:/+])(1[.,][4-9]\d|2[.,][01]\d|1[4-9]\d|20\d|21\d){_NO_MORE}"
_BARE_KG = rf"(?<![\d.,:/+])({_HEAVY}){_NO_MORE}"
_GAP = r"[ \u00a0]?[:=–-]?[ \u00a0]?"
_CM_NEXT, _KG_NEXT = re.compile(rf"{_GAP}{_BARE_CM}"), re.compile(rf"{_GAP}{_BARE_KG}")
_CM_BEFORE = re.compile(rf"{_BARE_CM}[ \u00a0]?$")
_BEFORE_A_WEIGHT = re.compile(
    rf"([12](?<![\d.,:/+][12])(?:{_REST_OF_TALL}|[.,][4-9]\d))(?: ?,)? (?:[^\W\d_]{{1,5}} ){{0,2}}(?={_HEAVY} ?{_KG}(?![^\W\d_]))",
    re.IGNORECASE,
)
"""How tall somebody is where how heavy follows: "I am 1.71 and 60 kilos"."""
_METRE = re.compile(
    r"(?<![^\W\d_])(?:m[eèéē]t(?:er|re|ro|ru|r|ar|ras|rs|ri)|meeter|метр|метър|метар|μέτρο|მეტრი|մետր)(?![^\W\d_])",
    re.IGNORECASE,
)
_AND, _LEAST_OVER, _MOST_OVER = 5, 40, 99
_FIRST = re.compile(r"\d+(?:[.,]\d+)?")
_CLIENT_REACH, _NEAR = 40, 12
KG_PER_POUND, POUNDS_PER_STONE, CM_PER_FOOT, CM_PER_INCH = 0.45359237, 14, 30.48, 2.54
LEAST_KG, MOST_KG, LEAST_CM, MOST_CM, METRES = 25, 180, 120, 220, 3


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give the weights and heights that the ad states."""
    for item in labelled_as(block, context.lexicons, "height"):
        height = _height(item.value)
        if height:
            yield item.fact("height_cm", height)
    for item in labelled_as(block, context.lexicons, "weight"):
        weight = _weight(item.value)
        if weight:
            yield item.fact("weight_kg", weight)
    for item in labelled_as(block, context.lexicons, "measures", "height", "weight"):
        both = _BOTH.search(item.value)
        height = _height(both.group(1)) if both else None
        if both and height:
            yield item.fact("height_cm", height)
            yield item.fact("weight_kg", float(both.group(2)))
    read = [*_prose(block, context), *_imperial(block)]
    yield from read
    told = {(fact.column, fact.value) for fact in read}
    yield from (fact for fact in _beside_words(block, context) if (fact.column, fact.value) not in told)


def _height(value: str) -> float | None:
    feet = _FEET.match(value.strip())
    if feet:
        return round(int(feet.group(1)) * CM_PER_FOOT + int(feet.group(2) or 0) * CM_PER_INCH)
    number = _FIRST.search(value)
    if number is None:
        return None
    height = float(number.group().replace(",", "."))
    height = height * 100 if height < METRES else height
    return round(height, 1) if LEAST_CM <= height <= MOST_CM else None


def _weight(value: str) -> float | None:
    stones, pounds = _STONES.search(value), _POUNDS.search(value)
    if stones:
        return round((int(stones.group(1)) * POUNDS_PER_STONE + int(stones.group(2) or 0)) * KG_PER_POUND)
    if pounds:
        return round(int(pounds.group(1)) * KG_PER_POUND)
    number = _FIRST.search(value)
    weight = float(number.group().replace(",", ".")) if number else 0.0
    return round(weight, 1) if LEAST_KG <= weight <= MOST_KG else None


def _prose(block: Block, context: Context) -> Iterator[Fact]:
    text = block.text
    for pattern, factor in _HEIGHTS:
        for match in pattern.finditer(text):
            height = _metres(match) * factor if factor > 1 else float(match.group(1))
            if LEAST_CM <= height <= MOST_CM and not _is_of_clients(block, match, context):
                yield from _fact(block, "height_cm", round(height, 1), match)
    for match in _WEIGHT.finditer(text):
        if not _is_of_clients(block, match, context):
            yield from _fact(block, "weight_kg", float(match.group(1)), match)
    for match in _BOTH.finditer(text):
        tall = _height(match.group(1))
        if tall and re.search(rf"{_CM}|{_KG}|/|\\|х|x", match.group(), re.IGNORECASE):
            yield from _fact(block, "height_cm", tall, match)
            yield from _fact(block, "weight_kg", float(match.group(2)), match)
    for match in TRIPLE.finditer(text):
        tall = _height(match.group(2))
        if tall:
            yield from _fact(block, "height_cm", tall, match)
            yield from _fact(block, "weight_kg", float(match.group(3)), match)


def _imperial(block: Block) -> Iterator[Fact]:
    """Read feet and inches in running text, and the stones on the same line: "24 / 5′3″ / 8 st 4"."""
    for match in _FEET_AND_INCHES.finditer(block.text):
        height = _height(match.group())
        if height is None:
            continue
        yield from _fact(block, "height_cm", height, match)
        stop = block.text.find("\n", match.end())
        stones = _STONES.search(block.text, match.end(), stop if stop >= 0 else len(block.text))
        weight = _weight(stones.group()) if stones else None
        if stones and weight is not None and LEAST_KG <= weight <= MOST_KG:
            yield from _fact(block, "weight_kg", weight, stones)


def _beside_words(block: Block, context: Context) -> Iterator[Fact]:
    """Read bare numbers beside a word for what they measure: "boy 165 kilo 60", "1,68 boyunda", "рост 170"."""
    text, lexicons = block.text, context.lexicons
    for topic, pattern, column in (
        ("label.height", _CM_NEXT, "height_cm"),
        ("label.weight", _KG_NEXT, "weight_kg"),
    ):
        for hit in lexicons.find(topic, text):
            match = pattern.match(text, hit.end)
            if match and not _is_of_another(block, match, context):
                yield from _bare(block, column, match)
    for hit in lexicons.find("height_after", text):
        match = _CM_BEFORE.search(text, max(0, hit.start - _NEAR), hit.start)
        if match and not _is_of_another(block, match, context):
            yield from _bare(block, "height_cm", match)
    for match in _BEFORE_A_WEIGHT.finditer(text):
        if not _is_of_another(block, match, context):
            yield from _bare(block, "height_cm", match)
    for metre in _METRE.finditer(text):
        over = next(find_numbers(text[metre.end() : metre.end() + _CLIENT_REACH], lexicons), None)
        if over and over.start <= _AND and _LEAST_OVER <= over.value <= _MOST_OVER:
            yield from text_facts(
                block, "height_cm", 100.0 + over.value, metre.start(), metre.end() + over.end, "prose", 0.7
            )


def _is_of_another(block: Block, match: re.Match[str], context: Context) -> bool:
    """Say whether the number is money, or of the visitors."""
    following = block.text[match.end() : match.end() + _NEAR]
    is_money = any(hit.start <= 1 for hit in context.lexicons.find("currency", following))
    return is_money or _is_of_clients(block, match, context)


def _bare(block: Block, column: str, match: re.Match[str]) -> Iterator[Fact]:
    number = float(match.group(1).replace(",", "."))
    value = round(number * 100 if number < METRES else number, 1)
    yield from text_facts(block, column, value, match.start(1), match.end(1), "prose", 0.7)


def _metres(match: re.Match[str]) -> float:
    if match.lastindex and match.lastindex > 1:
        return float(f"{match.group(1)}.{match.group(2)}")
    return float(match.group(1).replace(",", "."))


def _is_of_clients(block: Block, match: re.Match[str], context: Context) -> bool:
    begin, _ = clause(block.text, match.start(), match.end())
    before = fold(block.text[max(begin, match.start() - _CLIENT_REACH) : match.start()])
    own = _own_words(context.lexicons, block.language)
    return any(before[hit.start : hit.end] not in own for hit in context.lexicons.find("client", before))


@functools.lru_cache(maxsize=64)
def _own_words(lexicons: Lexicons, language: str | None) -> frozenset[str]:
    """Give the words by which a language speaks of oneself: "man" is no client in Latvian, "nimeni" in Finnish."""
    entries = (
        entry
        for topic in ("age_before", "alias_before")
        for entry in lexicons.entries(topic, [language or ""])
    )
    return frozenset(word for entry in entries for word in fold(entry.term).split())


def _fact(block: Block, column: str, value: float, match: re.Match[str]) -> Iterator[Fact]:
    source = source_at(block, match.start())
    yield from text_facts(block, column, value, match.start(), match.end(), source, 0.8)
