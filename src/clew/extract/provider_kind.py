"""Who placed the ad, as far as it says: independent, agency, or unknown.

>>> from clew.extract.fact import example_context
>>> next(extract(Block.from_text("I work alone, no agency"), example_context())).value
'independent'
"""

import functools
import re
from collections.abc import Iterator

from clew.extract.fact import Context, Fact
from clew.extract.reading import (
    find_answer,
    first_line,
    is_negated,
    labelled_as,
    place_of_pair,
    quote,
    source_at,
    text_facts,
)
from clew.kernel.text import fold
from clew.records.block import Block
from clew.records.evidence import Evidence
from clew.reference.lexicon import Lexicons, TopicHit

SALON = re.compile(r"sal[oaeu]n|szalon|салон|სალონ|σαλον|սրահ|parlou?r")
"""Words, folded, of houses where clients are received."""
_CLUB = re.compile(r"(?:club|klub|kulub|клуб)")
_RIGHT_BEFORE, _REACH = 10, 32
"""How far before a word for an agency a site denies it: "we publish no ads of agencies"."""
_NAME = re.compile(r"\W{0,2}[^\W\d_]")
"""How the name of a house begins: with a letter, maybe in quotes; a flat's size is none."""
_NUMBER, _TAIL = re.compile(r"\d(?:[\s().\-/·–]{0,3}\d){7,14}"), 8
"""A number as it is written, and how many of its last figures are its token (see clew.parse.shared)."""
_PARTS = re.compile(r"\s(?:[|·•«»:]+|::|[-–—])\s")
"""What parts a title: the page's own, and the site's name."""


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give the readings of who placed the ad."""
    for item in labelled_as(block, context.lexicons, "provider_kind"):
        for hit in context.lexicons.find("provider_kind", item.value):
            yield item.fact("provider_kind", hit.entry.value.removesuffix("_label"))
            break
    yield from _of_named_house(block, context)
    for mark in block.marks:
        if ":" in mark.words:
            continue  # a field and its name, "Privát: Dom pri rieke", read as the pair that it is
        for hit in context.lexicons.find("provider_kind", mark.words):
            badge = (block.mark_up(mark.selector, mark.words),)
            yield Fact("provider_kind", hit.entry.value.removesuffix("_label"), badge, "mark", 0.7)
            break
    text = block.text
    for hit in context.lexicons.find("provider_kind", text):
        if hit.entry.value.endswith("_label"):
            continue
        denied = is_negated(text, hit.start, context.lexicons, reach=16, language=block.language)
        value = {"agency": "independent"}.get(hit.entry.value) if denied else hit.entry.value
        if value:
            source = source_at(block, hit.start)
            yield from text_facts(block, "provider_kind", value, hit.start, hit.end, source, 0.5)
    yield from _of_house(block, context)
    yield from _of_frame(block, context)
    yield from _of_owner(block)
    evidence = first_line(block)
    if evidence:
        yield Fact("provider_kind", "unknown", evidence, "prose", 0.05)


def _speaks_of_itself(text: str, hit: TopicHit, context: Context, language: str | None) -> bool:
    """Say whether a site says what it is not: "a register and not an agency", where "no agencies" is of its ads."""
    is_one = fold(text[hit.start : hit.end]) == fold(hit.entry.term)
    return is_one and is_negated(text, hit.start, context.lexicons, reach=_RIGHT_BEFORE, language=language)


def is_salon(term: str) -> bool:
    """Say whether a word for a house is one for a place where rooms may be let as well, or people just meet."""
    return SALON.search(fold(term)) is not None or _CLUB.match(fold(term)) is not None


def _of_named_house(block: Block, context: Context) -> Iterator[Fact]:
    """Read the house that an ad names under its own word: "Studio: Lotos, Kyiv", "Agency: Iris"."""
    for pair in block.pairs:
        value = pair.value.strip()
        if not (_NAME.match(value) and _is_house(pair.label, context.lexicons)):
            continue
        if find_answer(value, context.lexicons, block.page_language) is None:
            evidence = place_of_pair(block, pair)
            yield Fact("provider_kind", "agency", (evidence,), "pair", 0.8)


@functools.lru_cache(maxsize=4096)
def _is_house(label: str, lexicons: Lexicons) -> bool:
    """Say whether a label is a word for a house and nothing else."""
    word = label.strip().rstrip(":").strip()
    return any(
        hit.start == 0 and hit.end == len(word) and hit.entry.value.startswith("agency")
        for hit in lexicons.find("provider_kind", word)
    )


def _of_house(block: Block, context: Context) -> Iterator[Fact]:
    """Read the name of the site, which ends its pages' titles: "Nora | Agentur Iris"."""
    titles = [block.title or "", *(datum.value for datum in block.data if datum.path == "page.title")]
    for title in titles:
        name = _PARTS.split(title)[-1] if _PARTS.search(title) else ""
        for hit in context.lexicons.find("provider_kind", name):
            if not hit.entry.value.endswith("_label") and not is_salon(hit.entry.term):
                named = (block.mark_up("title", name.strip()),)
                yield Fact("provider_kind", hit.entry.value, named, "title", 0.1)
                return


def _of_owner(block: Block) -> Iterator[Fact]:
    """Read whose site it is: her own, or a house's, which has one number for all who work there."""
    if block.owner == "own":
        evidence = first_line(block)
        if evidence:
            yield Fact("provider_kind", "independent", evidence, "prose", 0.08)
    elif block.owner == "house":
        evidence = next(_numbers_of_house(block), ()) or first_line(block)
        if evidence:
            yield Fact("provider_kind", "agency", evidence, "prose", 0.08)


def _numbers_of_house(block: Block) -> Iterator[tuple[Evidence, ...]]:
    """Give the places, in the ad and around it, of the number that is the house's."""
    for number in _NUMBER.finditer(block.text):
        if _is_of_house(number[0], block) and (evidence := quote(block, *number.span())):
            yield evidence
    for line in block.house:
        for number in _NUMBER.finditer(line.text):
            if _is_of_house(number[0], block):
                yield (line.evidence(block.capture_id, *number.span()),)


def _is_of_house(number: str, block: Block) -> bool:
    return f"t:{''.join(filter(str.isdigit, number))[-_TAIL:]}" in block.site_contacts


def _of_frame(block: Block, context: Context) -> Iterator[Fact]:
    """Read what the site says of all its ads: "Massage salon Vlna", "Independent companions only".

    Who has room for both says so of neither: a portal that names agencies among its advertisers.
    """
    told: dict[str, tuple[Evidence, ...]] = {}
    for line in block.house:
        for hit in context.lexicons.find("provider_kind", line.text):
            value = hit.entry.value
            if value.endswith("_label") or _CLUB.match(fold(hit.entry.term)):
                continue
            if is_negated(line.text, hit.start, context.lexicons, reach=_REACH, language=block.page_language):
                if _speaks_of_itself(line.text, hit, context, block.page_language):
                    continue
                value = "independent"
            told.setdefault(value, (line.evidence(block.capture_id, hit.start, hit.end),))
    if len(told) == 1:
        value, evidence = told.popitem()
        yield Fact("provider_kind", value, evidence, "prose", 0.1)
