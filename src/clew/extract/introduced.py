"""Who introduces herself in passing: several names with their ages, couples, a name as a part of a sentence, a signature.

>>> from clew.extract.fact import example_context
>>> block = Block.from_text("Mia 22 und Lotte 25, zusammen oder getrennt")
>>> [(fact.column, fact.value) for fact in extract(block, example_context())]
[('alias', 'Mia'), ('aliases', 'Mia'), ('ages', 22), ('aliases', 'Lotte'), ('ages', 25)]
"""

import re
from collections.abc import Iterator

from clew.extract.alias import as_alias
from clew.extract.fact import Context, Fact, Source
from clew.extract.reading import source_at, text_facts
from clew.records.block import Block
from clew.reference.names import packaged_names

_NAME = r"(?![a-zß-ÿα-ωά-ώа-џա-և])[^\W\d_][^\W\d_'’-]{1,15}"
_AGE = r"(?:1[89]|[2-6]\d)"
_NO_AGE = r"(?!\d|\s?(?:[€£$%+]|[.,/:-]\d|cm|kg|min|km|eur|h\b|hod|uhr|лв|см|кг|мин|ч\b|zł|kč|ft\b|lei|tl\b))"
_WITH_AGE = re.compile(
    rf"(?<![^\W\d_])(?P<name>{_NAME})(?:\s?\(|[,:]?\s(?:[^\W\d_]{{1,4}}\.?\s)?)(?P<age>{_AGE}){_NO_AGE}\)?",
)
"""A name and the number behind it: "Mia (22)", "Mia 22", "Gabi lat 23", "Стела на 22"."""
_TWO = re.compile(
    rf"(?<![^\W\d_])(?P<one>{_NAME})(?: ?[&+] ?|\s[^\W\d_]{{1,4}}\s)(?P<other>{_NAME})(?![^\W\d_])"
)
_TWO_AGES = re.compile(
    rf"[^\d\n.!?]{{0,30}}?(?<!\d)(?P<first>{_AGE})(?!\d)(?:[^\d\n.!?]{{1,12}})(?P<second>{_AGE}){_NO_AGE}"
)
_AGES_BEFORE = re.compile(rf"(?<!\d)(?P<first>{_AGE})\s?/\s?(?P<second>{_AGE})[\s,:–-]{{1,3}}\Z")
_AGE_NEXT = re.compile(rf",?\s(?P<age>{_AGE}){_NO_AGE}(?=[\s,.;:!?)–-]|\Z)")
_NAME_NEXT = re.compile(rf"[\s,:]{{1,3}}(?P<name>{_NAME})(?![^\W\d_])")
_PARTS = re.compile(r"[^,.;:!?()\n–—|·•]+")
_AFTER_KIND = re.compile(rf"[\s,:]{{1,3}}(?:[^\W\d_]{{2,9}}\s)?(?P<name>{_NAME})(?![^\W\d_])")
_STATES_AGE = re.compile(rf"(?<!\d){_AGE}(?!\d)")
_GAP, _MOST_LINE, _LAST, _SAID = 40, 160, 3, 5
_ALWAYS_NAMED = frozenset({"trans", "trans_label"})
_KINDS = frozenset(
    {"trans", "man", "couple", "trans_label", "man_label", "men_label", "woman_label", "couple_label"}
)


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give the names, and the ages, with which people introduce themselves in passing."""
    yield from _several(block, context)
    yield from _two(block, context)
    yield from _after_kind(block, context)
    yield from _parts_of_a_line(block, context)
    yield from _signature(block, context)
    yield from _age_behind(block, context)


def _age_behind(block: Block, context: Context) -> Iterator[Fact]:
    """Read the age right behind a name that is told: "my name is Ljilja, 46", "Vivi vagyok, 29"."""
    for hit in context.lexicons.find("alias_before", block.text):
        name = _NAME_NEXT.match(block.text, hit.end)
        age = _AGE_NEXT.match(block.text, name.end()) if name and _is_a_name(name["name"]) else None
        if age:
            yield from text_facts(block, "age", int(age["age"]), *age.span("age"), "prose", 0.55)
    for hit in context.lexicons.find("alias_after", block.text):
        before = block.text[: hit.start].rstrip().rpartition(" ")[2]
        age = _AGE_NEXT.match(block.text, hit.end) if _is_a_name(before) else None
        if age:
            yield from text_facts(block, "age", int(age["age"]), *age.span("age"), "prose", 0.55)


def _several(block: Block, context: Context) -> Iterator[Fact]:
    """Read two or more names in a row, each with an age behind it."""
    rows: list[list[re.Match[str]]] = []
    for match in _WITH_AGE.finditer(block.text):
        if not _looks_a_name(match["name"]) or _is_limited(match, context):
            continue
        near = bool(rows) and 0 <= match.start() - rows[-1][-1].end() <= _GAP
        if near and "\n" not in block.text[rows[-1][-1].end() : match.start()]:
            rows[-1].append(match)
        else:
            rows.append([match])
    for row in rows:
        if len(row) > 1 and any(_is_a_name(match["name"]) for match in row):
            for number, match in enumerate(row):
                yield from _named(block, context, match, "name", 0.75, first=number == 0)
                yield from text_facts(
                    block, "ages", int(match["age"]), *match.span("age"), _source(block, match), 0.75
                )


def _is_limited(match: re.Match[str], context: Context) -> bool:
    """Say whether what stands between limits the age of others: "Gäste ab 30"."""
    between = match.group()[len(match["name"]) :]
    return any(True for _ in context.lexicons.find("limit", between))


def _two(block: Block, context: Context) -> Iterator[Fact]:
    """Read the names of a pair whose ages follow them, or stand before them: "Roos en Fleur, 22 en 25"."""
    for match in _pairs(block.text):
        names = match["one"], match["other"]
        if not all(map(_looks_a_name, names)) or not any(map(_is_a_name, names)):
            continue
        ages = _TWO_AGES.match(block.text, match.end()) or _AGES_BEFORE.search(block.text, 0, match.start())
        if ages is None:
            continue
        for number, group in enumerate(("one", "other")):
            yield from _named(block, context, match, group, 0.75, first=number == 0)
        for group in ("first", "second"):
            yield from text_facts(block, "ages", int(ages[group]), *ages.span(group), "prose", 0.7)


def _pairs(text: str) -> Iterator[re.Match[str]]:
    """Give pairs of names; a word before the first of them hides none: "We are Dana and Cristina"."""
    match = _TWO.search(text)
    while match is not None:
        is_pair = all(map(_looks_a_name, (match["one"], match["other"])))
        ages = _TWO_AGES.match(text, match.end()) or _AGES_BEFORE.search(text, 0, match.start())
        if is_pair and ages is not None:
            yield match
        match = _TWO.search(text, match.end() if is_pair and ages else match.end("one"))


def _after_kind(block: Block, context: Context) -> Iterator[Fact]:
    """Read the given name right behind a word for a kind of person: "Transfrau Valeria"."""
    for hit in context.lexicons.find("audience", block.text):
        match = _AFTER_KIND.match(block.text, hit.end)
        if match is None or hit.entry.value not in _KINDS:
            continue
        age = _AGE_NEXT.match(block.text, match.end())
        is_told = age is not None and hit.entry.value in _ALWAYS_NAMED and _looks_a_name(match["name"])
        if _is_a_name(match["name"]) or is_told:
            yield from _named(block, context, match, "name", 0.6, first=True)
            if age:
                yield from text_facts(block, "age", int(age["age"]), *age.span("age"), "prose", 0.6)


def _parts_of_a_line(block: Block, context: Context) -> Iterator[Fact]:
    """Read a given name that is a part of its own in a line with an age: "Man, 38, Gábor, calm"."""
    for segment, line in block.lines():
        if segment.role == "quote" or len(line) > _MOST_LINE or not _STATES_AGE.search(line):
            continue
        parts = [(part.start(), part.group().strip()) for part in _PARTS.finditer(line)]
        for place, (at, word) in enumerate(parts):
            beside = "\n".join(said for _, said in parts[max(0, place - 1) : place + 2])
            is_told = (
                place > 0
                and _looks_a_name(word)
                and _STATES_AGE.search(beside) is not None
                and _is_between_commas(line, at + len(word) + 1)
            )
            if word and (_is_a_name(word) or is_told):
                where = segment.at + line.index(word, at)
                yield from _told(block, context, word, where, 0.5 if _is_a_name(word) else 0.42)
                age = _AGE_NEXT.match(block.text, where + len(word))
                if age and _is_a_name(word):
                    yield from text_facts(block, "age", int(age["age"]), *age.span("age"), "prose", 0.55)
                break


def _signature(block: Block, context: Context) -> Iterator[Fact]:
    """Read the given name that ends what is said: "See you soon, Elena"; a greeting may stand before it."""
    told = [
        (segment, line) for segment, line in block.lines() if segment.role != "quote" and " " in line.strip()
    ]
    for segment, line in told[-_LAST:]:
        parts = [part for part in _PARTS.finditer(line) if any(map(str.isalpha, part.group()))]
        words = parts[-1].group().split() if len(parts) > 1 else []
        is_told = len(line.split()) > _SAID and line[parts[-1].start() - 1] in ".!?,–—" if words else False
        if is_told and len(words) <= 2 and _is_a_name(words[-1]):  # noqa: PLR2004 - a greeting and a name
            at = segment.at + line.rindex(words[-1])
            yield from _told(block, context, words[-1], at, 0.45)


def _is_between_commas(line: str, end: int) -> bool:
    """Say whether a part of a line is parted by commas: a full stop may end an abbreviation ("Parkpl.")."""
    before, _, _ = line[: end - 1].rpartition(",")
    return (
        line[end : end + 1] in ("", ",")
        and "," in line[:end]
        and not re.search(r"[.;:!?()–—|]", line[len(before) : end])
    )


def _looks_a_name(word: str) -> bool:
    """Say whether a word is written as a name: with one capital, in a script that has them."""
    is_capitalized = word[:1].isupper() and word[1:].islower()
    return (word.isalpha() and (is_capitalized or _has_no_case(word))) or _is_a_name(word)


def _has_no_case(word: str) -> bool:
    return "\u10d0" <= word[:1] <= "\u10ff"


def _is_a_name(word: str) -> bool:
    return (word[:1].isupper() or _has_no_case(word)) and packaged_names().is_given(word)


def _source(block: Block, match: re.Match[str]) -> Source:
    return source_at(block, match.start())


def _named(
    block: Block, context: Context, match: re.Match[str], group: str, sureness: float, *, first: bool
) -> Iterator[Fact]:
    if first:
        yield from _told(block, context, match[group], match.start(group), sureness, sure=True)
        return
    name = as_alias(match[group], context, block, sure=True)
    if name:
        yield from text_facts(block, "aliases", name, *match.span(group), "prose", sureness)


def _told(
    block: Block, context: Context, word: str, at: int, sureness: float, *, sure: bool = False
) -> Iterator[Fact]:
    is_town = any(hit.end - hit.start == len(word) for hit in context.gazetteer.find(word))
    name = None if is_town else as_alias(word, context, block, sure=sure)
    for column in ("alias", "aliases") if name else ():
        yield from text_facts(block, column, name, at, at + len(word), "prose", sureness)
