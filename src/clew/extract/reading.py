"""What the extractors of a person share: labelled values wherever they stand, words around a place, quotes.

A labelled value is a pair of the page ("Age", "24"), a value of embedded data whose path ends in a label's word
(``Person.address.addressLocality``, ``props.ad.heightCm``), or a label with a colon in a line of text
("... | Edad: 27"). The labels are topics ``label.*`` of the lexicons.
"""

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from anyascii import anyascii

from clew.extract.fact import Fact, Source
from clew.kernel.terms import TermFinder
from clew.kernel.text import fold
from clew.records.block import Block, Datum, Pair
from clew.records.evidence import Evidence
from clew.reference.lexicon import Lexicons

_SIDES = ' \t\n:：=.,;?!*•·–—-|#>»«"“”()[]\ufe0f'
_COLON = re.compile(r"[ \u00a0]?[:：=][ \u00a0]*|\ufe0f?[ \u00a0]*[:：]?[ \u00a0]*")
_VALUE_END = re.compile(r"[\n|;•·]| [-–—] |\. (?=\W*[^\W\d_])|  +")
_MOST_VALUE = 120
_AMBIGUOUS = 3
_NEGATED_WORDS = 3
_BRACKETS = re.compile(r"\(.*?\)|\[.*?\]")
_PATH_SIGNS = re.compile(r"[./\[\]:@]+")
_CAMEL = re.compile(r"[^\W\d_][^\W\d_]*?(?=[A-Z][a-z]|[\W\d_]|$)")
_GENERIC = frozenset(
    [
        "name",
        "title",
        "label",
        "value",
        "text",
        "code",
        "slug",
        "id",
        "content",
        "display",
        "key",
        "nome",
        "nom",
        "nombre",
        "navn",
        "namn",
        "naam",
        "nimi",
        "nazwa",
        "nazev",
        "nazov",
        "naziv",
        "nev",
        "titel",
        "titre",
        "titulo",
        "titolo",
        "tytul",
        "etiqueta",
        "libelle",
        "bezeichnung",
    ]
)
_OTHERS = frozenset(
    {
        "organization",
        "website",
        "webpage",
        "brand",
        "publisher",
        "seller",
        "author",
        "breadcrumblist",
        "itemlistelement",
        "imageobject",
        "creator",
        "provider",
        "category",
        "site",
        "localbusiness",
        "corporation",
        "item",
        "offer",
        "offers",
        "aggregateoffer",
        "listitem",
        "itemlist",
        "place",
        "city",
        "country",
        "areaserved",
        "photo",
        "image",
        "rating",
        "review",
        "plan",
        "package",
    }
)
_UNIT = re.compile(
    r"(?<=\w) (?:id|kg|kgs|cm|mm|m|lbs?|years?|yrs|anni|ani|anos|ans|jahre|jaar|let|lat|h|hours|eur|gbp|usd)\Z"
)
"""What a key says of its measure: "peso kg", "height cm"."""
_LEAST_KEY = 3
_ADULT = 18
_AGES = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_SPELT = str.maketrans({"ж": "j", "ғ": "g", "й": "i"})
"""How keys spell what ``anyascii`` has other letters for: "jas", "baga", "qai"."""
_DOUBLED = re.compile(r"(?P<first>[aou])(?:e|(?<=a)a)")
_AUTHORS = frozenset({"author", "publisher", "review", "reviews", "comment", "comments", "organization"})
"""Things of structured data whose name is not the advertised person's."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A labelled value: ``topic`` is the label's ("age" for ``label.age``); ``at`` where the value begins in
    the block's text, null where it stands in mark-up only.
    """

    topic: str
    value: str
    evidence: Evidence
    source: Source
    at: int | None = None

    def fact(self, column: str, value: object, confidence: float = 1.0) -> Fact:
        """Make a fact of the labelled value."""
        return Fact(column, value, (self.evidence,), self.source, confidence)


@functools.lru_cache(maxsize=8)
def label_topics(lexicons: Lexicons) -> dict[str, tuple[str, ...]]:
    """Give the topics that each folded label means, over all languages."""
    meant: dict[str, list[str]] = {}
    for topic in lexicons.topics():
        if not topic.startswith("label."):
            continue
        for entry in lexicons.entries(topic):
            known = meant.setdefault(norm(entry.term), [])
            if topic[6:] not in known:
                known.append(topic[6:])
    return {label: tuple(topics) for label, topics in meant.items()}


@functools.lru_cache(maxsize=8)
def _label_finder(lexicons: Lexicons) -> tuple[TermFinder, tuple[str, ...]]:
    labels = tuple(sorted(label for label in label_topics(lexicons) if label))
    return TermFinder(labels), labels


@functools.lru_cache(maxsize=32768)
def norm(label: str) -> str:
    """Give a label as it is compared: folded, without marks at its sides."""
    return " ".join(fold(label).strip(_SIDES).split()) or fold(label).strip(" :\ufe0f")


class _Latest:
    """The latest block's labelled values: the extractors ask for one block's many times."""

    def __init__(self) -> None:
        self._read: tuple[Block, Lexicons, tuple[Labelled, ...]] | None = None

    def labelled(self, block: Block, lexicons: Lexicons) -> tuple[Labelled, ...]:
        read = self._read
        if read is None or read[0] is not block or read[1] is not lexicons:
            found = (*_pairs(block, lexicons), *_data(block, lexicons), *_inline(block, lexicons))
            sought = sought_part(block, lexicons)
            own = tuple(one for one in found if not _is_sought(one, sought))
            read = self._read = block, lexicons, own
        return read[2]


_latest = _Latest()


def labelled(block: Block, lexicons: Lexicons) -> tuple[Labelled, ...]:
    """Give all labelled values of the block: pairs, then embedded data, then those inside lines."""
    return _latest.labelled(block, lexicons)


def _is_sought(item: Labelled, part: tuple[int, int]) -> bool:
    """Say whether a labelled value is of who is sought. An age under 18 is kept wherever it stands: a person looks at it."""
    if item.at is None or not part[0] <= item.at < part[1]:
        return False
    return item.topic != "age" or not any(int(age) < _ADULT for age in _AGES.findall(item.value))


def sought_part(block: Block, lexicons: Lexicons) -> tuple[int, int]:
    """Give where a member says who is sought: below a heading such as "Looking for", with labels of its own, up to
    one such as "About me". What is labelled there is not the member's.
    """
    start, at = len(block.text), 0
    if not lexicons.has("label.sought", block.text):
        return start, start
    lines = block.text.split("\n")
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else ""
        heads_labels = bool(following) and bool(_topics_of(following.partition(":")[0], lexicons))
        if heads_labels and _fills_a_line("label.sought", line, lexicons):
            start = min(start, at)
        elif start < at and heads_labels and _fills_a_line("label.own", line, lexicons):
            return start, at
        at += len(line) + 1
    return start, len(block.text)


@functools.lru_cache(maxsize=8192)
def _fills_a_line(topic: str, line: str, lexicons: Lexicons) -> bool:
    said = norm(line)
    return bool(said) and any(hit.end - hit.start == len(said) for hit in lexicons.find(topic, said))


def labelled_as(block: Block, lexicons: Lexicons, *topics: str) -> Iterator[Labelled]:
    """Give the labelled values of these topics."""
    for item in labelled(block, lexicons):
        if item.topic in topics:
            yield item


def _pairs(block: Block, lexicons: Lexicons) -> Iterator[Labelled]:
    for pair in block.pairs:
        value = pair.value.strip()
        if not value:
            continue
        topics = _topics_of(pair.label, lexicons)
        if not topics:
            continue
        evidence = place_of_pair(block, pair)
        for topic in topics:
            yield Labelled(topic, pair.value, evidence, "pair", pair.at)


def place_of_pair(block: Block, pair: Pair) -> Evidence:
    """Give where the value of a labelled pair stands."""
    return _place(block, pair.at, pair.end, pair.selector or "", pair.value.strip())


def _place(block: Block, at: int | None, end: int | None, selector: str, value: str) -> Evidence:
    if at is not None and end is not None and 0 <= at < end <= len(block.text):
        try:
            return block.evidence(at, end)
        except ValueError:  # the pair points into a gap between lines: its value is then quoted as mark-up
            return block.mark_up(selector, value)
    return block.mark_up(selector, value)


@functools.lru_cache(maxsize=8192)
def _topics_of(label: str, lexicons: Lexicons) -> tuple[str, ...]:
    meant = label_topics(lexicons)
    for form in (
        label,
        _BRACKETS.sub("", label),
        label.partition("(")[0],
        label.split(",", maxsplit=1)[0],
    ):
        topics = meant.get(norm(form))
        if topics:
            return topics
    if label.isascii() and label.islower():  # as a programmer writes it: "vazrast", "publikuvana"
        return _plainly_written(lexicons).get(norm(label), ())
    return ()


def _data(block: Block, lexicons: Lexicons) -> Iterator[Labelled]:
    for datum in block.data:
        if not datum.value.strip():
            continue
        for topic in path_topics(datum.path, lexicons):
            yield Labelled(topic, datum.value, block.mark_up(datum.selector, datum.value), "data")


@functools.lru_cache(maxsize=8192)
def path_topics(path: str, lexicons: Lexicons) -> tuple[str, ...]:
    """Give the topics that a path of embedded data means, by its last words."""
    parts = [words for part in _PATH_SIGNS.split(path) if (words := path_words(part))]
    if not parts:
        return ()
    last, before = parts[-1], parts[-2] if len(parts) > 1 else ""
    meant = label_topics(lexicons)
    if last in _GENERIC and before:
        if before in meant and "name" not in meant[before]:
            return meant[before]
        if before.replace(" ", "") in _OTHERS or not _AUTHORS.isdisjoint(parts):
            return ()
    return key_topics(last, lexicons) or key_topics(last.removeprefix("data ").removeprefix("is "), lexicons)


def key_topics(key: str, lexicons: Lexicons) -> tuple[str, ...]:
    """Give the topics of a key, which programmers write in plain letters: "hoejde", "vozrast", "plata"."""
    meant, plainly = label_topics(lexicons), _plainly_written(lexicons)
    key = _UNIT.sub("", key) if key not in meant else key
    return meant.get(key) or plainly.get(key) or meant.get(undoubled(key)) or ()


@functools.lru_cache(maxsize=8192)
def is_key_of(path: str, topic: str, lexicons: Lexicons) -> bool:
    """Say whether the last step of a path is one of a topic's words, as programmers write them."""
    parts = [words for part in _PATH_SIGNS.split(path) if (words := path_words(part))]
    key = parts[-1].removeprefix("data ") if parts else ""
    return bool(key) and not {key, undoubled(key)}.isdisjoint(_keys_of(topic, lexicons))


@functools.lru_cache(maxsize=16)
def _keys_of(topic: str, lexicons: Lexicons) -> frozenset[str]:
    terms = {norm(entry.term) for entry in lexicons.entries(topic)}
    return frozenset(terms | {plain for term in terms for plain in _plain_forms(term)})


def _plain_forms(label: str) -> tuple[str, ...]:
    """Give a label in plain letters, in both spellings where there are two: "zhasy" and "jasy", "bagha" and "baga"."""
    if label.isascii():
        return ()
    forms = (anyascii(form).lower().replace("'", "") for form in (label, label.translate(_SPELT)))
    return tuple(dict.fromkeys(form for form in forms if len(form) >= _LEAST_KEY))


@functools.lru_cache(maxsize=8)
def _plainly_written(lexicons: Lexicons) -> dict[str, tuple[str, ...]]:
    """Give the topics that labels of other letters mean when they are written in plain ones."""
    meant: dict[str, list[str]] = {}
    for label, topics in label_topics(lexicons).items():
        for plain in _plain_forms(label):
            known = meant.setdefault(plain, [])
            known += [topic for topic in topics if topic not in known]
    return {label: tuple(topics) for label, topics in meant.items()}


def undoubled(key: str) -> str:
    """Give a folded key with one letter for two that stand for a marked one: "groesse" and "größe" alike.

    >>> undoubled("hoejde"), undoubled("aabent")
    ('hojde', 'abent')
    """
    return _DOUBLED.sub(r"\g<first>", key)


@functools.lru_cache(maxsize=4096)
def path_words(part: str) -> str:
    """Give a part of a path as words: ``addressLocality`` and ``height_cm`` alike; numbers say nothing."""
    spaced = re.sub(r"(?<=[a-zа-я])(?=[A-ZА-Я])|[_\-\s\d]+", " ", part)
    return " ".join(fold(spaced).split())


def _inline(block: Block, lexicons: Lexicons) -> Iterator[Labelled]:
    finder, labels = _label_finder(lexicons)
    meant = label_topics(lexicons)
    text = block.text
    if not text:
        return
    pair_places = {pair.at for pair in block.pairs if pair.at is not None}
    hits = []
    for hit in finder.find(text, overlapping=True):
        colon = _COLON.match(text, hit.end)
        written = colon.group() if colon else ""
        is_sign = not text[hit.start].isalnum()
        if colon and colon.end() < len(text) and (is_sign or written.strip(" \u00a0\ufe0f")):
            hits.append((hit.start, colon.end(), labels[hit.index]))
    last_value = -1
    for start, value_at, label in hits:
        if value_at == last_value or value_at in pair_places:
            continue
        last_value = value_at
        end = _value_end(text, value_at, [other for other, _, _ in hits if other > start])
        value = text[value_at:end].rstrip()
        if not value:
            continue
        evidence = _place(block, value_at, value_at + len(value), "", value)
        for topic in meant[label]:
            yield Labelled(topic, value, evidence, "pair", value_at)


def _value_end(text: str, at: int, starts: list[int]) -> int:
    stop = _VALUE_END.search(text, at, at + _MOST_VALUE)
    end = stop.start() if stop else min(len(text), at + _MOST_VALUE)
    following = [start for start in starts if at < start < end]
    return min([end, *following])


def quote(block: Block, at: int, end: int) -> tuple[Evidence, ...]:
    """Give the evidence of a stretch of the block's text, nothing where no line stands there."""
    try:
        return (block.evidence(at, end),)
    except ValueError:  # a place between two lines: no fact without a quote
        return ()


def first_line(block: Block) -> tuple[Evidence, ...]:
    """Give evidence of the block's first heading or line: what stands for the ad as a whole."""
    for roles in (("heading", "title"), ()):
        for segment, line in block.lines(*roles):
            if line.strip():
                return quote(block, segment.at, segment.at + segment.length)
    for picture in block.pictures:
        return (block.mark_up(picture.selector, picture.alt or picture.url),)
    return ()


def text_facts(
    block: Block, column: str, value: object, at: int, end: int, source: Source, confidence: float
) -> Iterator[Fact]:
    """Give a fact of a stretch of text, none where no line stands there."""
    evidence = quote(block, at, end)
    if evidence:
        yield Fact(column, value, evidence, source, confidence)


def source_at(block: Block, at: int) -> Source:
    """Say whether a place of the text is a heading or prose."""
    for segment in block.segments:
        if segment.at <= at < segment.at + segment.length:
            return "title" if segment.role in ("title", "heading") else "prose"
    return "prose"


_CLAUSE = re.compile(r"[.!?;؛؟\n|•·]+(?=\s|$|[^\w])|[\n|•·]")


def clause(text: str, at: int, end: int) -> tuple[int, int]:
    """Give the bounds of the clause around a stretch of text."""
    begin = 0
    for stop in _CLAUSE.finditer(text, max(0, at - 160), at):
        begin = stop.end()
    begin = max(begin, at - 160, 0)
    found = _CLAUSE.search(text, end, end + 160)
    return begin, found.start() if found else min(len(text), end + 160)


def is_negated(
    text: str, at: int, lexicons: Lexicons, *, reach: int = 24, language: str | None = None
) -> bool:
    """Say whether a word of negation stands shortly before a place, in its clause.

    ``language`` is the one of the words at the place: there a negation of up to three letters has to be of it, for
    "en" denies in Finnish and joins in Dutch, "no" is "in the" in Portuguese.
    """
    begin = max(clause(text, at, at)[0], at - reach)
    before = text[begin:at]
    return any(
        not {",", "،"} & set(before[hit.end :])
        and before[hit.end :].count(" ") <= _NEGATED_WORDS
        and _denies_in(hit.entry.term, language, lexicons)
        for hit in lexicons.find("negation", before)
    )


def _denies_in(term: str, language: str | None, lexicons: Lexicons) -> bool:
    return language is None or len(term) > _AMBIGUOUS or language in _negations(lexicons)[fold(term)]


@functools.lru_cache(maxsize=8)
def _negations(lexicons: Lexicons) -> dict[str, set[str]]:
    """Give the languages in which a word denies."""
    found: dict[str, set[str]] = {}
    for entry in lexicons.entries("negation"):
        found.setdefault(fold(entry.term), set()).add(entry.language)
    return found


@functools.lru_cache(maxsize=64)
def folded_terms(lexicons: Lexicons, topic: str) -> tuple[tuple[str, str], ...]:
    """Give a topic's terms, folded and without stars, the longest first, with their values."""
    pairs = {(fold(entry.term.strip("*")), entry.value) for entry in lexicons.entries(topic)}
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))


@functools.lru_cache(maxsize=64)
def _by_letter(lexicons: Lexicons, topic: str, edge: Literal["first", "last"]) -> dict[str, tuple[str, ...]]:
    """Give a topic's terms by their first or last letter."""
    groups: dict[str, list[str]] = {}
    for term, _ in folded_terms(lexicons, topic):
        groups.setdefault(term[:1] if edge == "first" else term[-1:], []).append(term)
    return {letter: tuple(terms) for letter, terms in groups.items()}


def begins_with(folded: str, at: int, lexicons: Lexicons, topic: str) -> str | None:
    """Give the topic's term that stands at a place of a folded text, spaces aside; null where there is none."""
    while at < len(folded) and folded[at] in " \u00a0":
        at += 1
    for term in _by_letter(lexicons, topic, "first").get(folded[at : at + 1], ()):
        if folded.startswith(term, at):
            end = at + len(term)
            if end >= len(folded) or not (folded[end].isalnum() and term[-1].isalnum()):
                return term
    return None


def ends_with(folded: str, lexicons: Lexicons, topic: str) -> str | None:
    """Give the topic's term on which a folded text ends, spaces and commas aside; null where there is none."""
    trimmed = folded.rstrip(" \u00a0:,-–—'’\"“(*~=")
    for term in _by_letter(lexicons, topic, "last").get(trimmed[-1:], ()):
        if trimmed.endswith(term):
            before = trimmed[: -len(term)]
            if not before or not (before[-1].isalnum() and term[0].isalnum()):
                return term
    return None


def find_answer(value: str, lexicons: Lexicons, language: str | None = None) -> bool | None:
    """Read a yes or a no at the beginning of a value; null where it says neither.

    Some words are a yes in one language and a no in another ("jo"): the language of the page decides.
    """
    return _answer_of(value[:60], lexicons, language)


@functools.lru_cache(maxsize=8192)
def _answer_of(value: str, lexicons: Lexicons, language: str | None) -> bool | None:
    # the same few values are asked for by several readers, on page after page
    if language is not None:
        said = lexicons.find("answer", value, languages=[language])
        for hit in said:
            return hit.entry.value == "yes"
    for hit in lexicons.find("answer", value):
        return hit.entry.value == "yes"
    return None


def as_datum_word(datum: Datum) -> str:
    """Give the last word of a datum's path, folded."""
    return _last_words(datum.path)


@functools.lru_cache(maxsize=8192)
def _last_words(path: str) -> str:
    # the paths of a site's data come back on page after page
    return path_words(_PATH_SIGNS.split(path.rstrip("]"))[-1])
