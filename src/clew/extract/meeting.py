"""Where the person meets clients: ``incall`` (at her place) and ``outcall`` (at theirs), true or false.

Read from labelled answers ("Hausbesuch: Nein", "La mine ✅"), from price rows that name a place, and from prose;
"in-call only" denies out-call and the other way round.

>>> from clew.extract.fact import example_context
>>> block = Block.from_text("I receive at home. No hotel visits.")
>>> [(fact.column, fact.value) for fact in extract(block, example_context())]
[('incall', True), ('outcall', False)]
"""

import functools
import re
from collections.abc import Iterator, Sequence

from clew.extract.fact import Context, Fact, Source
from clew.extract.meeting_words import find_place_word, place_of_code
from clew.extract.own_place import find_own_places
from clew.extract.price import iter_priced
from clew.extract.price_grid import refused_places
from clew.extract.provider_kind import SALON
from clew.extract.reading import (
    Labelled,
    find_answer,
    is_negated,
    key_topics,
    label_topics,
    labelled_as,
    norm,
    path_words,
    quote,
    source_at,
    text_facts,
)
from clew.extract.stance import stances
from clew.kernel.text import fold
from clew.records.block import Block
from clew.reference.lexicon import Lexicons, TopicHit

_MEANINGS = {
    "both": (("incall", True), ("outcall", True)),
    "incall": (("incall", True),),
    "outcall": (("outcall", True),),
    "incall_only": (("incall", True), ("outcall", False)),
    "outcall_only": (("outcall", True), ("incall", False)),
    "no_incall": (("incall", False),),
    "no_outcall": (("outcall", False),),
}
_VENUE = re.compile(
    rf"{SALON.pattern}|stud|stuud|студ|στου|სტუდ|ստուդ|\bspa\b|klini|bordel|laufhaus|massa[gz]|masaz|maszz|масаж|массаж|club|klub|kulub|клуб"
)
"""Words, folded, of houses of any kind where clients are received; an agency or a bureau is none."""
_ICON_AFTER = re.compile(r"[ \u00a0]?[:：=\-–]?[ \u00a0]*(\S{1,12})")
_TWO_DIGITS = re.compile(r"\d{2}")
_SHORT, _SHORT_ANSWER, _LONG_PATH = 60, 20, 200
_BESIDE = re.compile(r"\s*(?:[^\W\d]+\s+){0,2}")
_OR = re.compile(r"\s*[/,&+]?\s*(?:[^\W\d][\w-]{0,7}\s+){0,2}")
"""What may stand between the two places: "or", "as well as"."""
_SILENT = frozenset({"other", "leisure", "past"})
_ONLY = frozenset({"incall_only", "outcall_only"})
_DENIED = 0.85
_PLACES = frozenset({"incall", "outcall"})
_TRUE_FALSE = {"true": True, "1": True, "false": False, "0": False}


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give what the ad says of meeting places."""
    taken: list[tuple[int, int]] = []
    for item in labelled_as(block, context.lexicons, "incall", "outcall"):
        answer = _answer_of(item, context, block.page_language)
        if answer is not None:
            yield item.fact(item.topic, answer)
        else:
            for hit in context.lexicons.find("meeting", item.value):
                yield from (
                    item.fact(column, value, 0.8) for column, value in _meant(hit.entry.value, priced=False)
                )
        if item.at is not None:
            taken.append((item.at - 24, item.at + len(item.value)))
    for item in labelled_as(block, context.lexicons, "meeting"):
        for hit in context.lexicons.find("meeting", item.value):
            for column, value in _meant(hit.entry.value, priced=True):
                yield item.fact(column, value, 0.9)
    yield from _coded(block, context)
    yield from _answers(block, context)
    yield from _lines(block, context, taken)
    yield from _own(block, context, taken)
    yield from _priced(block, context)
    yield from _of_salon(block, context)
    for place, head in refused_places(block, context):
        yield from text_facts(block, place, False, head.at, head.at + head.length, "prose", 0.7)


def _of_salon(block: Block, context: Context) -> Iterator[Fact]:
    """Where a salon advertises those who work in it, that is where they receive, whoever does not say otherwise."""
    met = context.lexicons.meet(block.text)
    for segment, line in block.lines():
        for hit in met.within("provider_kind", segment.at, segment.at + segment.length):
            at, end = segment.at + hit.start, segment.at + hit.end
            if (
                segment.role != "quote"
                and _is_a_venue(hit, line)
                and not is_negated(block.text, at, context.lexicons, reach=16, language=block.language)
            ):
                yield from text_facts(block, "incall", True, at, end, "prose", 0.1)
                return
    for said in block.house:
        for hit in context.lexicons.find("provider_kind", said.text):
            if hit.entry.value == "agency" and SALON.search(fold(hit.entry.term)):
                evidence = (said.evidence(block.capture_id, hit.start, hit.end),)
                yield Fact("incall", True, evidence, "prose", 0.1)
                return


def _is_a_venue(hit: TopicHit, line: str) -> bool:
    """Say whether a word for who placed the ad is one for a house where clients are received; one that is much else as
    well ("estudio": I study) has the house's name behind it.
    """
    behind = line[hit.end :].lstrip(" :\"'«„“‚")[:1]
    is_named = hit.entry.value == "agency" or (behind.isalpha() and not behind.islower())
    is_one = hit.entry.value.startswith("agency") and _VENUE.search(fold(hit.entry.term)) is not None
    return is_one and is_named


def _answer_of(item: Labelled, context: Context, language: str | None) -> bool | None:
    """Say what a labelled value answers: a yes or a no, a price, or the words of the place again."""
    answer = _TRUE_FALSE.get(item.value.strip().lower(), find_answer(item.value, context.lexicons, language))
    if answer is None and re.search(r"\d{2}", item.value):
        return True
    if answer is None and find_place_word(item.value, context.lexicons) == item.topic:
        said = (hit.entry.value for hit in context.lexicons.find("meeting", item.value))
        if any(value.startswith("no_") for value in said):
            return None
        length = len(item.value)
        return not is_negated(item.value, length, context.lexicons, reach=length)  # an icon, "at mine"
    return answer


def _coded(block: Block, context: Context) -> Iterator[Fact]:
    """Read ``places: {SELF: true, CLIENT: false}`` of a page's state."""
    for datum in block.data:
        answer = _TRUE_FALSE.get(datum.value.strip().lower())
        parent, _, last = datum.path.rpartition(".")
        if answer is None or not parent or len(datum.path) > _LONG_PATH:
            continue
        place = place_of_code(last, context.lexicons)
        if place and _is_of_places(parent.rpartition(".")[2], context.lexicons):
            yield Fact(place, answer, (block.mark_up(datum.selector, datum.value),), "data", 0.9)


@functools.lru_cache(maxsize=1024)
def _is_of_places(key: str, lexicons: Lexicons) -> bool:
    words = path_words(key)
    keyed = {
        hit.entry.value
        for part in (words, words.removesuffix("s"))
        for hit in lexicons.find("price.key", part)
    }
    return "place" in keyed or bool(set(key_topics(words, lexicons)) & {"meeting", *_PLACES})


def _answers(block: Block, context: Context) -> Iterator[Fact]:
    """Read "At mine: yes" where the label is a word that prices have for the place."""
    for pair in block.pairs:
        if (
            len(pair.value) > _SHORT_ANSWER
            or not set(label_topics(context.lexicons).get(norm(pair.label), ())) <= _PLACES
        ):
            continue
        place = find_place_word(pair.label, context.lexicons)
        answer = _TRUE_FALSE.get(pair.value.strip().lower(), find_answer(pair.value, context.lexicons))
        if place is not None and answer is not None:
            evidence = quote(block, pair.at, pair.end) if pair.at is not None and pair.end is not None else ()
            marked = block.mark_up(pair.selector or "pair", f"{pair.label}: {pair.value}")
            yield Fact(place, answer, evidence or (marked,), "pair", 0.9)


def _priced(block: Block, context: Context) -> Iterator[Fact]:
    """A price at a place says that it is offered there."""
    for found in iter_priced(block, context):
        if found.value.place:
            yield Fact(found.value.place, True, (found.evidence,), "prose", 0.75)


def _meant(value: str, *, priced: bool) -> tuple[tuple[str, bool], ...]:
    if value.endswith("_price"):
        return _MEANINGS[value.removesuffix("_price")] if priced else ()
    return _MEANINGS.get(value, ())


def _lines(block: Block, context: Context, taken: list[tuple[int, int]]) -> Iterator[Fact]:
    text = block.text
    met = context.lexicons.meet(text)
    if not met.all("meeting"):
        return
    own = block.language if block.language in context.lexicons.by_language else None
    labels = {segment.at for segment in block.segments if segment.role in ("label", "quote")}
    for segment, line in block.lines():
        if segment.at in labels:
            continue
        hits = met.within("meeting", segment.at, segment.at + segment.length)
        if not hits:
            continue
        priced = len(line) < _SHORT and bool(_TWO_DIGITS.search(line))
        said = _said(line, hits, block.language, context)
        for hit, stance in zip(hits, said, strict=True):
            at, end = segment.at + hit.start, segment.at + hit.end
            if any(start <= at < stop for start, stop in taken):
                continue
            answer = _answer_after(text, end, context)
            source: Source = "pair" if answer is not None or priced else source_at(block, at)
            if answer is None and stance in _SILENT:
                continue
            meaning = stance if answer is None and stance in _MEANINGS else hit.entry.value
            sureness = _sureness(meaning) if answer is not None or stance != "refused" else _DENIED
            is_told = priced or answer is not None or _is_paired(line, hit, hits)
            for column, value in _meant(meaning, priced=is_told):
                denied = (
                    value
                    and answer is None
                    and meaning not in _ONLY
                    and (
                        stance == "refused"
                        or is_negated(
                            text, at, context.lexicons, reach=16, language=own or hit.entry.language
                        )
                    )
                )
                stated = value if answer is None else value is answer
                yield from text_facts(block, column, stated and not denied, at, end, source, sureness)


def _own(block: Block, context: Context, taken: list[tuple[int, int]]) -> Iterator[Fact]:
    """Read a place of her own that no phrase for receiving names: "eine eigene, ruhige Wohnung"."""
    known = [(hit.start, hit.end) for hit in context.lexicons.find("meeting", block.text)]
    for segment, line in block.lines():
        if segment.role in ("label", "quote"):
            continue
        spans = find_own_places(line, block.language, context.lexicons)
        said = stances(line, spans, context.lexicons, block.language)
        for (start, end), stance in zip(spans, said, strict=True):
            at, stop = segment.at + start, segment.at + end
            if stance in _SILENT or any(first < stop and at < last for first, last in (*known, *taken)):
                continue
            denied = stance == "refused" or is_negated(
                block.text, at, context.lexicons, reach=16, language=block.language
            )
            source = source_at(block, at)
            yield from text_facts(block, "incall", not denied, at, stop, source, _DENIED if denied else 0.6)


def _is_paired(line: str, hit: TopicHit, hits: Sequence[TopicHit]) -> bool:
    """Say whether the other place stands beside: "hos dig" alone is much else, "hos mig eller hos dig" is a place."""
    value = hit.entry.value.removesuffix("_price")
    return any(
        {value, other.entry.value.removesuffix("_price")} == _PLACES
        and _OR.fullmatch(line, min(hit.end, other.end), max(hit.start, other.start)) is not None
        for other in hits
    )


def _said(line: str, hits: Sequence[TopicHit], language: str | None, context: Context) -> list[str]:
    """Say of each place how the line stands to it; ``outcall_only`` and the like where another word makes it so.

    What is past is denied where the line says that it has ended, or what is the case now.
    """
    lexicons = context.lexicons
    spans = [(hit.start, hit.end) for hit in hits]
    chosen = [language] if language in lexicons.by_language else None
    has_turned = any(
        True for topic in ("offer.now", "offer.ended") for _ in lexicons.find(topic, line, chosen)
    )
    only = [(hit.start, hit.end) for hit in lexicons.find("signal.only", line, chosen)]
    said: list[str] = []
    for hit, stance in zip(hits, stances(line, spans, lexicons, language), strict=True):
        value = hit.entry.value.removesuffix("_price")
        if value not in _PLACES:
            said.append("leisure" if stance == "leisure" else "offered")
        elif stance == "past":
            said.append(f"no_{value}" if has_turned else "past")
        elif stance == "offered" and _is_only(line, hit, hits, only):
            said.append(f"{value}_only")
        else:
            said.append(stance)
    return said


def _is_only(line: str, hit: TopicHit, hits: Sequence[TopicHit], only: Sequence[tuple[int, int]]) -> bool:
    """Say whether "only" stands close before a place, or right behind it, and the line offers no other place."""
    value = hit.entry.value.removesuffix("_price")
    other = "outcall" if value == "incall" else "incall"
    if any(one.entry.value.removesuffix("_price") in (other, "both") for one in hits):
        return False
    return any(
        (end <= hit.start and _BESIDE.fullmatch(line[end : hit.start]) is not None)
        or (start >= hit.end and not line[hit.end : start].strip())
        for start, end in only
    )


def _sureness(value: str) -> float:
    """An "only" or a denial outweighs a mere mention."""
    return 0.9 if value in ("incall_only", "outcall_only", "no_incall", "no_outcall") else 0.7


def _answer_after(text: str, end: int, context: Context) -> bool | None:
    match = _ICON_AFTER.match(text, end)
    if match is None or "\n" in text[end : match.start(1)]:
        return None
    word = match.group(1).strip(".,;|)")
    is_sign = bool(word) and not word[0].isalnum()
    has_colon = bool(re.search(r"[:：=\-–]", text[end : match.start(1)]))
    return find_answer(word, context.lexicons) if is_sign or has_colon else None
