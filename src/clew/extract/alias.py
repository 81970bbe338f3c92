"""The name under which a person is advertised: labelled, in headings and titles, in "my name is ...".

A name of the site, a city, "None" or a heading phrase ("New in town!") is no alias; emoji and decoration are
taken off, and a name in capitals is written as a name.

>>> from clew.extract.fact import example_context
>>> block = Block.from_text("Hallo, ich bin Mara aus Graz", title="✨ MARA ✨ | Night Board")
>>> sorted({fact.value for fact in extract(block, example_context())})
['Mara']
"""

import functools
import itertools
import re
from collections.abc import Iterator

from clew.extract.fact import Context, Fact
from clew.extract.reading import as_datum_word, labelled_as, quote, text_facts
from clew.kernel.text import fold
from clew.records.block import Block
from clew.reference.lexicon import Lexicons
from clew.reference.names import packaged_names

_PARTS = re.compile(r"\s*(?:[|•·»«:★☆!?;/\n\"“”„()\[\]]+|\s[-–—~]+\s|,|\.\s|\.$)\s*")
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_NAME = re.compile(
    r"[\s,:!\-–—\"“„'*~_✨💋❤🌹😘️]*([^\W\d_]+(?:['’\-][^\W\d_]+)*)(?:[ ]([^\W\d_]+(?:['’\-][^\W\d_]+)*))?"
)
_WITH_AGE = re.compile(r"(?<![^\W\d_])([^\W\d_]{2,16}) ?\((?:1[6-9]|[2-6]\d)(?: [^\W\d_]{1,6}\.?)?\)")
_STATED = 0.4
"""A reading below this may be the alias when there is no better one, but is not one more alias."""
_PHRASE = 9
_REACH = 40
_NAME_BEFORE = re.compile(r"(?:^|[\n,.!?:;*~✨]|[^\w\s,.])\s*([^\W\d_]{2,20})[ ,–-]{1,3}$")
_LOUD, _LEAST, _STEM, _LONG = 6, 2, 3, 6
_TOP = 4
_ALONE = re.compile(r"\W*([^\W\d_]{2,20})\W*")
_HEADLINE = re.compile(r"[^\w:]*([^\W\d_]{2,20})[ ,(–·-]{1,3}\d{2}(?!\d)")
_LONGEST, _MOST_WORDS = 24, 3
_FIRST = 0.9
_SURE = 2
_TOWN = 60_000
"""A word that is the name of a town of this size is no alias, unless it is a given name."""


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give each stated alias, as ``alias`` and as one of ``aliases``."""
    for fact in _facts(block, context):
        yield fact
        if fact.confidence >= _STATED:
            yield Fact("aliases", fact.value, fact.evidence, fact.source, fact.confidence)


def _facts(block: Block, context: Context) -> Iterator[Fact]:
    site = _site_words(block)
    for item in labelled_as(block, context.lexicons, "name"):
        for alias, confidence in _of_heading(item.value, context, site)[:1]:
            yield item.fact("alias", alias, confidence)
    for datum in block.data:
        if as_datum_word(datum) in ("alternate name", "nickname"):
            for alias, confidence in _of_heading(datum.value, context, site)[:1]:
                yield Fact("alias", alias, (block.mark_up(datum.selector, datum.value),), "data", confidence)
    yield from _headings(block, context, site)
    yield from _prose(block, context, site)


def _headings(block: Block, context: Context, site: str) -> Iterator[Fact]:
    rank = 0.95
    for segment, line in block.lines("heading", "title"):
        for alias, confidence in _of_heading(line, context, site)[:1]:
            # below the first heading stand the names of sections
            if rank >= _FIRST or packaged_names().is_given(alias.split()[0]):
                at, end = segment.at, segment.at + segment.length
                yield from text_facts(block, "alias", alias, at, end, "title", rank * confidence)
        rank = min(rank, _FIRST) * 0.97
    if block.title and not any(line == block.title for _, line in block.lines()):
        yield from _marked_up(block, "title", block.title, 0.9, context)
    for picture in block.pictures[:1]:
        yield from _marked_up(block, picture.selector, picture.alt, 0.4, context)
    yield from _headlines(block, context, site)


def _marked_up(block: Block, selector: str, words: str, weight: float, context: Context) -> Iterator[Fact]:
    for alias, confidence in _of_heading(words, context, _site_words(block))[:1]:
        yield Fact("alias", alias, (block.mark_up(selector, words),), "title", weight * confidence)


def _headlines(block: Block, context: Context, site: str) -> Iterator[Fact]:
    """Read "Irina, 27" in the first lines."""
    for segment, line in itertools.islice(block.lines(), _TOP):
        match = _HEADLINE.match(line) or _ALONE.fullmatch(line)
        if match is None or (match.re is _ALONE and not packaged_names().is_given(match.group(1))):
            continue
        word, at = match.group(1), segment.at + match.start(1)
        alias = _alias([word], context, site, sure=False)
        if alias and (packaged_names().is_given(word) or "," in match.group()):
            yield from text_facts(block, "alias", alias, at, at + len(word), "title", 0.85)


def _of_heading(line: str, context: Context, site: str) -> list[tuple[str, float]]:
    """Give the aliases that a heading may hold, the likeliest first."""
    found: list[tuple[str, float]] = []
    for index, part in enumerate(_PARTS.split(line)):
        if not part or _same_as_site(part, site):
            continue
        words = _WORD.findall(_without_places(part, context))
        if 1 <= len(words) <= _MOST_WORDS:
            alias = _alias(words, context, site, sure=len(words) == 1)
            if alias:
                given = packaged_names().is_given(words[0])
                found.append((alias, 1.0 - (0.1 if given else 0.4) * index))
                continue
        names = _names_among(words, context, site)
        if names and len(words) <= _PHRASE:
            found.append((names, 0.5 - 0.05 * index))
    found.sort(key=lambda item: -item[1])
    return found


def _names_among(words: list[str], context: Context, site: str) -> str | None:
    """Give the one run of capitalised unknown words of a phrase ("Sweet Mara visits you")."""
    runs: list[list[str]] = [[]]
    for word in words:
        if word[:1].isupper() and not _is_other_word(word, context.lexicons):
            runs[-1].append(word)
        elif runs[-1]:
            runs.append([])
    runs = [run for run in runs if run]
    return _alias(runs[0], context, site, sure=False) if len(runs) == 1 and len(runs[0]) <= _SURE else None


def _without_places(part: str, context: Context) -> str:
    kept = part
    for hit in reversed(list(context.gazetteer.find(part))):
        alone = not _WORD.search(part[: hit.start] + part[hit.end :])
        if hit.capital and not hit.inflected and not (hit.word and (hit.start == 0 or alone)):
            kept = kept[: hit.start] + " " + kept[hit.end :]
    return kept


def _prose(block: Block, context: Context, site: str) -> Iterator[Fact]:
    text = block.text
    for hit in context.lexicons.find("alias_before", text):
        match = _NAME.match(text, hit.end)
        weak = hit.entry.value == "weak"
        if match is None or not _is_written_as_name(text, hit.start, match, weak=weak):
            continue
        words = [match.group(1)]
        if match.group(2) and match.group(2)[:1].isupper() and packaged_names().is_given(match.group(2)):
            words.append(match.group(2))
        alias = _alias(words, context, site, sure=not weak)
        if alias:
            sureness = _sureness(weak=weak, given=packaged_names().is_given(words[0]))
            at, end = match.start(1), match.end(len(words))
            yield from text_facts(block, "alias", alias, at, end, "prose", sureness)
    for match in _WITH_AGE.finditer(text):
        alias = _alias([match.group(1)], context, site, sure=True)
        if alias:
            yield from text_facts(block, "alias", alias, match.start(1), match.end(1), "prose", 0.4)
    yield from _before(block, context, site)


def _is_written_as_name(text: str, start: int, match: re.Match[str], *, weak: bool) -> bool:
    first = match.group(1)
    if _has_no_capitals(first):
        return not weak or packaged_names().is_given(first)
    if weak:
        return first[:1].isupper() and not _is_loud(text, start, match.end(1))
    return not first.islower() or packaged_names().is_given(first)


def _has_no_capitals(word: str) -> bool:
    return "\u10d0" <= word[:1] <= "\u10ff"


def _before(block: Block, context: Context, site: str) -> Iterator[Fact]:
    """Read "Mara here" and "Zara vagyok", where the name stands first."""
    text = block.text
    for hit in context.lexicons.find("alias_after", text):
        begin = max(0, hit.start - _REACH)
        match = _NAME_BEFORE.search(text[begin : hit.start])
        if match is None or not (match.group(1)[:1].isupper() or _has_no_capitals(match.group(1))):
            continue
        alias = _alias([match.group(1)], context, site, sure=True)
        at, end = begin + match.start(1), begin + match.end(1)
        if alias and quote(block, at, end):
            yield from text_facts(block, "alias", alias, at, end, "prose", 0.8)


def _sureness(*, weak: bool, given: bool) -> float:
    if given:
        return 0.7 if weak else 0.95
    return 0.3 if weak else 0.8


def _is_loud(text: str, at: int, end: int) -> bool:
    stretch = text[at:end]
    return stretch.isupper() and len(stretch) > _LOUD


def _alias(words: list[str], context: Context, site: str, *, sure: bool) -> str | None:
    while words and not sure and len(words) > 1 and _is_other_word(words[0], context.lexicons):
        words = words[1:]
    if not words or any(_is_other_word(word, context.lexicons) for word in words):
        return None
    name = " ".join(words)
    if not _LEAST <= len(name) <= _LONGEST or _same_as_site(name, site):
        return None
    if not packaged_names().is_given(words[0]) and context.gazetteer.is_exactly(name, population=_TOWN):
        return None
    return _written(name)


def _written(name: str) -> str:
    if (name.isupper() and len(name) > _SURE) or name.islower():
        return re.sub(r"[^\W\d_]+", lambda match: match.group().capitalize(), name)
    return name


@functools.lru_cache(maxsize=8)
def _other_words(lexicons: Lexicons) -> tuple[frozenset[str], tuple[str, ...]]:
    """Give the words that are no names, and the stems of such words."""
    words: set[str] = set()
    stems: set[str] = set()
    for topic in (
        "not_alias",
        "nationality",
        "ethnicity",
        "service",
        "audience",
        "age_unit",
        "answer",
        "language_name",
    ):
        for entry in lexicons.entries(topic):
            term = fold(entry.term)
            (stems if term.endswith("*") else words).add(term.strip("*"))
            words.add(entry.term.lower().strip("*"))
    for topic in lexicons.topics():
        if topic.startswith("label."):
            words |= {
                form for entry in lexicons.entries(topic) for form in (fold(entry.term), entry.term.lower())
            }
    return frozenset(words), tuple(sorted(stem for stem in stems if len(stem) > _STEM))


@functools.lru_cache(maxsize=16384)
def _is_other_word(word: str, lexicons: Lexicons) -> bool:
    if packaged_names().is_given(word):
        return False
    folded = fold(word)
    words, stems = _other_words(lexicons)
    # a name with its accents ("Bára") is no word without ("bara")
    return word.lower() in words or (folded == word.lower() and folded in words) or folded.startswith(stems)


def _site_words(block: Block) -> str:
    host = block.site_id.lower().rpartition(".")[0] or block.site_id.lower()
    return re.sub(r"[\W_]", "", fold(host))


def _same_as_site(part: str, site: str) -> bool:
    plain = re.sub(r"[\W_]", "", fold(part))
    return (
        len(plain) > _STEM
        and len(site) > _STEM
        and (plain == site or (len(plain) > _LONG and (plain in site or site in plain)))
    )
