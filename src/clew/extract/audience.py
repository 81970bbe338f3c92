"""Who is advertised: woman, man, trans or couple.

A labelled value, a category or a word of the text says so; a woman is meant where an ad says nothing else, and the
ad's first line then stands as its evidence with low confidence.

>>> from clew.extract.fact import example_context
>>> block = Block.from_text("Dario, Callboy in Graz")
>>> next(extract(block, example_context())).value
'man'
"""

import functools
import re
from collections.abc import Iterator

from clew.extract import alias, measures
from clew.extract.fact import Context, Fact
from clew.extract.reading import first_line, is_negated, labelled_as, quote, source_at
from clew.kernel.text import fold
from clew.records.block import Anchor, Block
from clew.reference.lexicon import Entry, Lexicons
from clew.reference.names import packaged_names

_PLAIN = frozenset({"woman", "man", "trans", "couple"})
_SHORT = 30
PAGE_SECTION = "page.section"
_WORD = re.compile(r"[^\W\d_]")
_M_IS_A_WOMAN = frozenset({"es", "pt", "ca"})
"""Where the letter stands for *mujer*, *mulher*."""
_SENTENCE_ENDS = ("", "\n", ".", "!", "|", "·", "•", ")")
_AGED = re.compile(
    r"[ ,(]{1,3}(?:(?:på|de|of|di|od|von|van)\s)?[2-7]\d(?!\d|[:.,/%+€$£]|\s?(?:min|cm|kg|eur|€|\+|-|–))",
    re.IGNORECASE,
)
_NAMES_REACH, _PAIR = 70, 2
_FOR_WOMEN, _FIRST_LINES = "for_women", 4
_TALL = 175
"""From so many centimetres on, a person with a man's name is taken for one; few women are as tall (NCD-RisC, eLife 2016;5:e13410)."""
_NAME = re.compile(r"(?<!\w)(?![a-zß-ÿα-ωά-ώа-џա-և])[^\W\d_]{2,16}(?!\w)")
_YEARS = re.compile(r"(?<![\d.,:/])(?:1[89]|[2-6]\d)(?!\d|[:.,/]\d|\s?[€£$%])")
_CAPITALS = frozenset({"ts", "tv", "тс"})


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give the readings of who is advertised."""
    for item in labelled_as(block, context.lexicons, "audience"):
        for hit in context.lexicons.find("audience", item.value):
            value = _who(hit.entry)
            if value in _PLAIN:
                yield item.fact("audience", value)
                break
        else:
            coded = _codes(context.lexicons).get(item.value.strip().lower())
            if coded and not (coded == "man" and block.page_language in _M_IS_A_WOMAN):
                yield item.fact("audience", coded)
    categories = [fact for anchor in block.anchors for fact in _category(block, anchor, context)]
    if len({fact.value for fact in categories}) == 1:  # several are a menu, not this ad's category
        yield from (fact for fact in categories if fact.value in ("man", "trans"))
    yield from _sections(block, context)
    yield from _text(block, context)
    for hit in context.lexicons.find("persons", block.text):
        evidence = quote(block, hit.start, hit.end)
        is_phrase = " " in hit.entry.term and hit.entry.value == "2"
        if is_phrase and evidence and not is_negated(block.text, hit.start, context.lexicons):
            yield Fact("audience", "couple", evidence, "prose", 0.5)
    pair = alias.line_of_two(block, context)
    if pair is None:
        yield from _man_for_women(block, context)
    else:
        yield Fact("audience", "couple", quote(block, *pair), "title", 0.45)
    evidence = first_line(block)
    if evidence:
        yield Fact("audience", "woman", evidence, "prose", 0.1)


def _man_for_women(block: Block, context: Context) -> Iterator[Fact]:
    """Read who is named as only men are and is as tall, or offers himself to women: "Marek, for ladies and couples"."""
    if not _is_named_as_a_man(block, context):
        return
    hits = [hit for hit in context.lexicons.find("audience", block.text) if hit.entry.value == _FOR_WOMEN]
    told = [hit for hit in hits if not is_negated(block.text, hit.start, context.lexicons)]
    if told and (evidence := quote(block, told[0].start, told[0].end)):
        yield Fact("audience", "man", evidence, "prose", 0.55)
    tall = (fact for fact in measures.extract(block, context) if fact.column == "height_cm")
    for fact in tall:
        if isinstance(fact.value, float) and fact.value >= _TALL:
            yield Fact("audience", "man", fact.evidence, fact.source, 0.35)
            return


def _is_named_as_a_man(block: Block, context: Context) -> bool:
    """Say whether the name of who is advertised is one that only men bear."""
    names = packaged_names()
    shown = [block.title or "", *(pair.value for pair in block.pairs), *block.text.split("\n")[:_FIRST_LINES]]
    if not any(names.is_male(word) for line in shown for word in _NAME.findall(line[:_NAMES_REACH])):
        return False
    stated = [fact for fact in alias.extract(block, context) if fact.column == "alias"]
    if not stated:
        return False
    first = max(stated, key=lambda fact: fact.confidence)
    return names.is_male(str(first.value).split(maxsplit=1)[0])


def _are_two(text: str, at: int) -> bool:
    """Say whether two names with their ages follow: "Paar aus Graz, Doris (38) und Harald (44)"."""
    line = text[at : at + _NAMES_REACH].partition("\n")[0]
    names = [word for word in _NAME.findall(line) if packaged_names().is_given(word)]
    return len(_YEARS.findall(line)) >= _PAIR and bool(names) and len(_NAME.findall(line)) >= _PAIR


def _who(entry: Entry) -> str:
    """Give whom a word for people means as a label or a section; "Men" are men, though no sentence about them is of one."""
    value = entry.value.removesuffix("_label").removesuffix("_weak")
    return "man" if value == "men" else value


@functools.lru_cache(maxsize=8)
def _codes(lexicons: Lexicons) -> dict[str, str]:
    return {entry.term.lower(): str(entry.value) for entry in lexicons.entries("audience.code")}


def _fills_its_sentence(text: str, at: int, end: int) -> bool:
    before = text[:at].rstrip(" \u00a0*✨💋")[-1:]
    after = text[end : end + 3].lstrip(" \u00a0")[:1]
    return before in _SENTENCE_ENDS and after in _SENTENCE_ENDS


def _opens_with_an_age(text: str, at: int, end: int) -> bool:
    """Know "Mand på 35 til kvinder", "Мужчина, 40 лет": who speaks, not "men over 30"."""
    before = text[:at].rstrip(" \u00a0*✨💋")[-1:]
    return before in _SENTENCE_ENDS and _AGED.match(text, end) is not None


def _category(block: Block, anchor: Anchor, context: Context) -> Iterator[Fact]:
    words = anchor.text
    if len(words) > _SHORT:
        return
    for hit in context.lexicons.find("audience", words):
        value = _who(hit.entry)
        whole = not re.search(r"\w", words[: hit.start] + words[hit.end :])
        if whole and value in _PLAIN and not hit.entry.value.endswith("_weak"):
            evidence = (block.mark_up(anchor.selector, words),)
            yield Fact("audience", value, evidence, "title", 0.5)


def _sections(block: Block, context: Context) -> Iterator[Fact]:
    """Read the section in which the site shows the ad: "Home > Men"."""
    for datum in block.data:
        if datum.path != PAGE_SECTION or len(datum.value) > _SHORT:
            continue
        for hit in context.lexicons.find("audience", datum.value):
            value = _who(hit.entry)
            rest = datum.value[: hit.start] + datum.value[hit.end :]
            if value in _PLAIN and not _WORD.search(rest):
                evidence = (block.mark_up(datum.selector, datum.value),)
                yield Fact("audience", value, evidence, "title", 0.55)


@functools.lru_cache(maxsize=1024)
def _means_else(entry: Entry, language: str | None, lexicons: Lexicons) -> bool:
    """Say whether another language's word means something else in the text's own: Turkish "boy" is the height."""
    if language in (None, entry.language):
        return False
    own = {fold(other.term) for other in lexicons.entries("audience", [language])}
    term = fold(entry.term)
    topics = ("height_after", "label.height", "label.measures", "number")
    return term not in own and any(
        term == fold(other.term) for topic in topics for other in lexicons.entries(topic, [language])
    )


def _text(block: Block, context: Context) -> Iterator[Fact]:
    text = block.text
    labels = {fold(pair.label) for pair in block.pairs}
    for hit in context.lexicons.find("audience", text):
        value = hit.entry.value
        written = text[hit.start : hit.end]
        opens = text[: hit.start].rstrip(" \u00a0*✨💋")[-1:] in _SENTENCE_ENDS
        speaks = opens and hit.entry.language == block.language and text[hit.end : hit.end + 1] in " ,"
        if value == "man_label" and (speaks or _opens_with_an_age(text, hit.start, hit.end)):
            evidence = quote(block, hit.start, hit.end)
            if evidence:
                yield Fact("audience", "man", evidence, "prose", 0.5)
        if value.endswith("_label") and _fills_its_sentence(text, hit.start, hit.end):
            is_service = value == "couple_label" and source_at(block, hit.start) != "title"
            value = value if is_service else _who(hit.entry)
        if value == "couple_label" and _are_two(text, hit.end):
            value = "couple"
        languages = [block.language, *([block.page_language] if fold(written) in labels else [])]
        if any(_means_else(hit.entry, language, context.lexicons) for language in languages):
            continue
        if value not in ("man", "trans", "couple") or is_negated(text, hit.start, context.lexicons):
            continue
        if written.lower() in _CAPITALS and not written.isupper():
            continue
        evidence = quote(block, hit.start, hit.end)
        if evidence:
            yield Fact("audience", value, evidence, source_at(block, hit.start), 0.6)
