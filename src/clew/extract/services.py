"""Services that the ad offers, as ids of the lexicons' topic ``service`` (tantra, massage, dinner_date ...).

A list of answers says most ("Massage: yes", a tick beside a word, ``{code: MASSAGE, enabled: false}``), then a labelled
list, then lists and sentences of the text. What is struck out, refused or answered with no is not offered.
A price for a whole night is a price, no service of its own.

>>> from clew.extract.fact import example_context
>>> block = Block.from_text("Tantramassagen und Dinner Date, keine Rollenspiele")
>>> [fact.value for fact in extract(block, example_context())]
['tantra', 'dinner_date']
"""

import functools
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from clew.extract.fact import Context, Fact
from clew.extract.reading import find_answer, is_negated, labelled_as, norm, path_words, quote, text_facts
from clew.extract.stance import stances
from clew.kernel.digits import has_digit, plain_digits
from clew.kernel.text import fold
from clew.records.block import Block, Datum, Pair, Segment
from clew.records.evidence import Evidence
from clew.reference.lexicon import Entry, Lexicons, TopicHit, TopicsMet

_SHORT = 60
_SHARE = 0.6
"""The share of a line's parts that are services, from which the line is a list of them."""
_PARTS = re.compile(
    r"[,;/|•·+&]| (?:and|und|y|и|et|e|și|és|та|і|i|og|och|ja|en|a|ve|və|un|ir|և|და|και|และ|und|или|oder|or) "
)
_SENTENCE = re.compile(r"[^.!?։。]+(?:[.!?։。]+|$)")
_SEVERAL = 2
_CODE = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|[a-z]+(?:[_-][a-z]+)+")
_MOST_NAME = 60
_ANSWERS = {"true": True, "1": True, "false": False, "0": False}
_WEAK = 0.4
_SURE = 0.7
_JOINT = frozenset({"duo", "four_hands", "couples", "group"})
"""What is done together with somebody: a friend who is named there does not do it instead of her."""
_WITHIN = {"four_hands": ("massage",)}
"""What a service is by its nature as well: said in prose; in a list each has an entry of its own."""
_ALONG = frozenset({"business", "dinner_date", "travel", "city_guide", "party"})
_ESCORT = re.compile("sco|sko|ско|სკო|սկո")
"""The word itself, in all scripts: who says it says more than that she comes along."""
_DUO = re.compile(r"du[oe]|ду[эе]|ντου|დუ|դու")
_NEAR_PLACE = 50
_CAPITALS = frozenset({"de", "ka", None})
"""Languages in which a capital letter tells no name: nouns have it, or nothing has."""
_NAME = re.compile(r"(?<=[\s'’(])[^\W\d_a-zа-яёіїєґўա-ֆα-ωάέήίόύώ][^\W\d_]{2,}")
_FAREWELL = re.compile(r"[,\s]+[^\s,.!?]+(?:[\s,]+[^\s,.!?]+){0,2}\s*[.!💋😘❤️]*\s*")
_NUMBER = re.compile(r"\d+(?!\d|\s?%)")
_HOBBIES = frozenset({"travel", "dancing", "party", "dinner_date", "business", "city_guide", "bath"})
"""What a sentence that offers nothing may name as well as somebody's taste: "I love travel and dancing"."""
_FEW_KEYS = 3
_FEWEST_NAMED = 2
_FEWEST_LISTED = 2
_MOST_KEYS = 12
"""A record of more keys is the person, not one service."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A service of a list of answers: offered or not, and where that is said."""

    service: str
    is_offered: bool
    evidence: Evidence
    is_pair: bool


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give each service that the ad offers."""
    told = list(_without_places(block, _answered(block, context), context))
    offered = {one.service for one in told if one.is_offered}
    refused = {one.service for one in told if not one.is_offered} - offered
    for one in told:
        if one.is_offered:
            yield Fact("services", one.service, (one.evidence,), "pair" if one.is_pair else "data")
    listed = [fact for fact in _listed(block, context) if fact.value not in refused]
    yield from listed
    if listed:
        beside = _beside(block, listed, context)
        yield from (fact for fact in beside if fact.value not in refused)
    # a list says it all, and prose beside it speaks of tastes; the name of a section is no list
    if len({fact.value for fact in listed}) < _FEWEST_NAMED and len(offered) < _FEWEST_LISTED:
        yield from (fact for fact in _in_text(block, context, told) if fact.value not in refused)


def _without_places(block: Block, told: Iterable[_Told], context: Context) -> Iterator[_Told]:
    """Leave out "Escort: yes" where another label says whether she receives: it says where to meet."""
    says_where = any(True for _ in labelled_as(block, context.lexicons, "incall"))
    yield from (one for one in told if not (says_where and one.is_pair and one.service == "escort"))


def _answered(block: Block, context: Context) -> Iterator[_Told]:
    """Give what pairs and data say service by service."""
    for pair in block.pairs:
        yield from _of_pair(pair, block, context)
    for one, other in itertools.pairwise(block.pairs):
        answer = _answer(other.value, context) if _is_answer_key(other.label, context.lexicons) else None
        if answer is not None:
            yield from _named(one.value, answer, _place(block, one), True, context)
    rows: dict[str, list[Datum]] = {}
    for datum in block.data:
        rows.setdefault(datum.path.rpartition(".")[0], []).append(datum)
        key = datum.path.rpartition(".")[2].strip("[]")
        answer = _ANSWERS.get(datum.value.strip().lower())
        if answer is not None:  # {services: {massage: true}}
            evidence = block.mark_up(datum.selector, f"{key}: {datum.value}")
            yield from _named(path_words(key), answer, evidence, False, context)
    for row in rows.values():
        if len(row) <= _MOST_KEYS:
            yield from _told(row, block, context)
        if len(row) <= _FEW_KEYS:
            yield from _flagged(row, block, context)


def _flagged(row: list[Datum], block: Block, context: Context) -> Iterator[_Told]:
    """Read a record that is a service and one flag, whatever the flag is called: ``{navn: Massage, tilbudt: false}``."""
    flags = [datum for datum in row if datum.value in ("true", "false")]
    if len(flags) != 1:
        return
    for named in row:
        if named is not flags[0]:
            evidence = block.mark_up(named.selector, named.value)
            yield from _named(named.value, flags[0].value == "true", evidence, False, context)


def _of_pair(pair: Pair, block: Block, context: Context) -> Iterator[_Told]:
    answer = _answer(pair.value, context)
    if answer is not None:
        yield from _named(pair.label, answer, _place(block, pair), True, context)
    said = _label_answer(pair.label, context.lexicons)
    if said is not None and len(pair.value) <= _MOST_NAME * 4:
        evidence = _place(block, pair)
        for service in services_in(pair.value, context.lexicons):
            yield _Told(service, said, evidence, True)


def _told(row: list[Datum], block: Block, context: Context) -> Iterator[_Told]:
    """Read a name and, beside it, a key that answers for it: ``name: Massage, ok: true``."""
    said = [
        (datum, answer)
        for datum in row
        if _is_answer_path(datum.path, context.lexicons)
        and (answer := _answer(datum.value, context)) is not None
    ]
    for named in row if said else ():
        for datum, answer in said:
            if datum is not named:
                evidence = block.mark_up(named.selector, named.value)
                yield from _named(named.value, answer, evidence, False, context)


def _named(name: str, answer: bool, evidence: Evidence, is_pair: bool, context: Context) -> Iterator[_Told]:
    if len(name) <= _MOST_NAME:
        for service in services_in(name, context.lexicons):
            yield _Told(service, answer, evidence, is_pair)


def _answer(value: str, context: Context) -> bool | None:
    stripped = value.strip()
    return _short_answer(stripped, context.lexicons) if len(stripped) <= _SHORT // 3 else None


@functools.lru_cache(maxsize=8192)
def _short_answer(value: str, lexicons: Lexicons) -> bool | None:
    return _ANSWERS.get(value.lower(), find_answer(value, lexicons))


@functools.lru_cache(maxsize=8192)
def _is_answer_path(path: str, lexicons: Lexicons) -> bool:
    return _is_answer_key(path_words(path.rpartition(".")[2]), lexicons)


def _is_answer_key(key: str, lexicons: Lexicons) -> bool:
    return norm(key) in _answer_keys(lexicons)


@functools.lru_cache(maxsize=8)
def _answer_keys(lexicons: Lexicons) -> frozenset[str]:
    return frozenset(norm(entry.term) for entry in lexicons.entries("answer.key"))


@functools.lru_cache(maxsize=8)
def _labels(lexicons: Lexicons) -> dict[str, bool]:
    said = {norm(entry.term): True for entry in lexicons.entries("label.offered")}
    return said | {norm(entry.term): False for entry in lexicons.entries("label.refused")}


def _label_answer(label: str, lexicons: Lexicons) -> bool | None:
    """Say whether a label means that what follows is offered (true) or not (false)."""
    return _labels(lexicons).get(norm(label))


def services_in(words: str, lexicons: Lexicons) -> tuple[str, ...]:
    """Give the services that a few words or a code (``DINNER_DATE``) name."""
    named = [hit.entry.value for hit in hits_in(words, lexicons)]
    if not named and _CODE.fullmatch(words.strip()):
        code = words.strip().lower()
        if code in _ids(lexicons):
            return (code,)
        named = [hit.entry.value for hit in hits_in(code.replace("_", " ").replace("-", " "), lexicons)]
    return tuple(dict.fromkeys(named))


def hits_in(words: str, lexicons: Lexicons) -> tuple[TopicHit, ...]:
    """Give the services named in a text, without the words that mean something else there.

    >>> from clew.reference.lexicon import packaged_lexicons
    >>> [hit.entry.value for hit in hits_in("Party or dinner for a couple of hours", packaged_lexicons())]
    ['party', 'dinner_date']
    >>> [hit.entry.value for hit in hits_in("massage, par, dans", packaged_lexicons())]
    ['massage', 'couples', 'dancing']
    >>> hits_in("no third party, no social media", packaged_lexicons())
    ()
    """
    return (_hits_in_few if len(words) <= _SHORT else _hits_in)(words, lexicons)


def _hits_in(words: str, lexicons: Lexicons) -> tuple[TopicHit, ...]:
    return (*_meant(lexicons.meet(words), 0, len(words)), *_items_in(words, lexicons))


_hits_in_few = functools.lru_cache(maxsize=8192)(_hits_in)
"""Labels and chips come back on page after page."""


def _items_in(words: str, lexicons: Lexicons) -> Iterator[TopicHit]:
    """Give the parts of a list that are a word of ``service_item``: alone it names a service, in prose it doesn't."""
    items = _items(lexicons)
    start = 0
    for mark in (*_PARTS.finditer(words), None):
        end = len(words) if mark is None else mark.start()
        entry = items.get(norm(words[start:end]))
        if entry is not None:
            yield TopicHit(start, end, entry)
        start = len(words) if mark is None else mark.end()


@functools.lru_cache(maxsize=8)
def _items(lexicons: Lexicons) -> dict[str, Entry]:
    return {norm(entry.term): entry for entry in lexicons.entries("service_item")}


def _meant(met: TopicsMet, start: int, end: int) -> tuple[TopicHit, ...]:
    """Give the services of a line, with their places in it; ``not_service`` hides the words that it covers."""
    hits = met.within("service", start, end)
    if not hits:
        return hits
    hidden = met.within("not_service", start, end)
    return tuple(
        hit for hit in hits if not any(other.start < hit.end and hit.start < other.end for other in hidden)
    )


@functools.lru_cache(maxsize=8)
def _ids(lexicons: Lexicons) -> frozenset[str]:
    return frozenset(entry.value for entry in lexicons.entries("service"))


def _place(block: Block, pair: Pair) -> Evidence:
    if pair.at is not None and pair.end is not None:
        found = quote(block, pair.at, pair.end)
        if found:
            return found[0]
    return block.mark_up(pair.selector or "pair", f"{pair.label}: {pair.value}")


def _listed(block: Block, context: Context) -> Iterator[Fact]:
    for item in labelled_as(block, context.lexicons, "services"):
        if _CODE.fullmatch(item.value.strip()):
            for service in services_in(item.value, context.lexicons):
                yield item.fact("services", service)
            continue
        for hit in hits_in(item.value, context.lexicons):
            if not is_negated(item.value, hit.start, context.lexicons, reach=10):
                yield item.fact("services", hit.entry.value)


def _beside(block: Block, listed: list[Fact], context: Context) -> Iterator[Fact]:
    """Give the services of the other items of a list of which some lines are known to hold services."""
    known = {fact.evidence[0].start for fact in listed}
    run: list[tuple[Segment, str]] = []
    for segment, line in (*block.lines(), (None, "")):
        if (
            segment is not None
            and len(line) <= _SHORT
            and (segment.role == "item" or _is_chip(line, context))
        ):
            run.append((segment, line))
            continue
        if any(item.start in known for item, _ in run):
            for item, words in run:
                for hit in hits_in(words, context.lexicons) if item.start not in known else ():
                    if not is_negated(words, hit.start, context.lexicons, reach=10):
                        at = item.at + hit.start
                        yield from text_facts(
                            block, "services", hit.entry.value, at, item.at + hit.end, "pair", 0.6
                        )
        run = []


def _is_chip(line: str, context: Context) -> bool:
    """Say whether a short line is hardly more than the name of a service, as the chips of a list are."""
    hits = hits_in(line, context.lexicons) if len(line) <= _SHORT // 2 else ()
    return sum(hit.end - hit.start for hit in hits) >= _SHARE * len(line.strip())


def _in_text(block: Block, context: Context, told: list[_Told]) -> Iterator[Fact]:
    refused = [(one.evidence.start, one.evidence.end) for one in told if not one.is_offered]
    sure: list[Fact] = []
    weak: list[Fact] = []
    for fact in _of_sentences(block, context):
        place = fact.evidence[0]
        if (place.start, place.end) not in refused:
            if fact.confidence > _WEAK:
                sure.append(fact)
            elif fact.value not in _HOBBIES:
                weak.append(fact)
    yield from sure
    yield from weak


def _of_sentences(block: Block, context: Context) -> Iterator[Fact]:
    met = context.lexicons.meet(block.text)
    if not any(topic in met.topics for topic in ("service", "service_item", "guide.show")):
        return
    for segment, line in block.lines("item", "value", "prose"):
        hits = _meant(met, segment.at, segment.at + segment.length)
        items = tuple(_items_in(line, context.lexicons)) if "service_item" in met.topics else ()
        if items and not (hits or _SEVERAL <= len(items) == len(_PARTS.split(line))):
            items = ()
        hits = (*hits, *items)
        if _is_priced(line, hits, context):
            continue
        if "guide.show" in met.topics:
            hits = (*hits, *_shown_around(line, block.language, context))
        offered = _offered(
            line, [hit for hit in hits if not _is_farewell(line, hit)], block.language, context
        )
        for sentence in _SENTENCE.finditer(line):
            inside = [hit for hit in offered if sentence.start() <= hit.start < sentence.end()]
            count = len({hit.entry.value for hit in inside})
            is_list = _is_list(sentence, inside)
            inside = _told_apart(inside, is_list=is_list)
            confidence = _SURE if is_list else _confidence(sentence.group(), count, block.language, context)
            for hit in inside:
                at, end = segment.at + hit.start, segment.at + hit.end
                sure = max(confidence, _SURE if hit.entry.topic == "guide.show" else 0.0)
                values = (hit.entry.value, *(() if is_list else _WITHIN.get(hit.entry.value, ())))
                for value in values:
                    yield from text_facts(block, "services", value, at, end, "prose", sure)


def _offered(line: str, hits: Sequence[TopicHit], language: str | None, context: Context) -> list[TopicHit]:
    """Give those of the named services that are offered: not refused, past, or somebody else's."""
    spans = [(hit.start, hit.end) for hit in hits]
    joint = [hit.entry.value in _JOINT for hit in hits]
    said = stances(line, spans, context.lexicons, language, joint=joint)
    return [hit for hit, stance in zip(hits, said, strict=True) if stance == "offered"]


def _told_apart(hits: list[TopicHit], *, is_list: bool) -> list[TopicHit]:
    """Leave out the broad words that a narrower one explains: she comes along, to a fair; two of them, for a massage."""
    values = {hit.entry.value for hit in hits}
    return [
        hit
        for hit in hits
        if not (hit.entry.value == "escort" and values & _ALONG and not _ESCORT.search(fold(hit.entry.term)))
        and not (
            hit.entry.value == "duo"
            and not is_list
            and "four_hands" in values
            and not _DUO.match(fold(hit.entry.term))
        )
    ]


def _shown_around(line: str, language: str | None, context: Context) -> Iterator[TopicHit]:
    """Give each "I'll show you" that goes on with a place: a town, "the old harbour", a name of the town's parts."""
    known = context.lexicons.by_language
    chosen = [language] if language in known else None
    for hit in context.lexicons.find("guide.show", line, chosen):
        around = line[max(0, hit.start - _NEAR_PLACE) : hit.end + _NEAR_PLACE]
        after = line[hit.end : hit.end + _NEAR_PLACE]
        if (
            any(True for _ in context.lexicons.find("guide.place", around, chosen))
            or (language not in _CAPITALS and _NAME.search(after))
            or next(iter(context.gazetteer.find(around)), None) is not None
        ):
            yield TopicHit(hit.start, hit.end, replace(hit.entry, value="city_guide"))


def _is_farewell(line: str, hit: TopicHit) -> bool:
    """Say whether kisses only close a letter: "See you soon. Kisses, Mara"."""
    before = line[: hit.start].rstrip()
    return (
        hit.entry.value == "kissing"
        and bool(before)
        and not before[-1].isalnum()
        and before[-1] not in ",;:&+/"
        and _FAREWELL.fullmatch(line[hit.end :]) is not None
    )


def _is_list(sentence: re.Match[str], inside: Sequence[TopicHit]) -> bool:
    """Say whether a sentence is a list of services, or one service in few words."""
    parts = [part for part in _PARTS.split(sentence.group()) if part.strip()]
    named = min(len({(hit.start, hit.entry.value) for hit in inside}), len(parts))
    return named >= _SHARE * len(parts) and (len(parts) > 1 or len(sentence.group()) <= _SHORT)


def _confidence(sentence: str, count: int, language: str | None, context: Context) -> float:
    """Say how surely a sentence, which is no list, offers the services that it names."""
    if _is_offer(sentence, language, context):
        return _SURE
    return 0.5 if count >= _SEVERAL else _WEAK


def _is_offer(line: str, language: str | None, context: Context) -> bool:
    """Say whether a sentence offers, or speaks to him whom it invites: "with you"."""
    if any(True for _ in context.lexicons.find("offer_before", line)):
        return True
    chosen = language if language in context.lexicons.by_language else None
    return chosen is not None and any(True for _ in context.lexicons.find("offer.you", line, [chosen]))


def _is_priced(line: str, hits: Sequence[TopicHit], context: Context) -> bool:
    """A row of a price list ("Overnight 750 EUR") names a duration, not a service; "90 minutes" is no price."""
    if len(line) >= _SHORT or not has_digit(line):
        return False
    rest = line
    for hit in hits:
        rest = rest[: hit.start] + "_" * (hit.end - hit.start) + rest[hit.end :]
    numbers = [match for match in _NUMBER.finditer(plain_digits(rest)) if len(match.group()) >= _SEVERAL]
    units = [hit.start for hit in context.lexicons.find("duration.unit", rest)]
    return any(not any(0 <= at - match.end() <= 1 for at in units) for match in numbers)
