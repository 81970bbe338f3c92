"""The name under which a person is advertised: labelled, in headings and titles, in "my name is ...".

A name of the site, a city, "None" or a heading phrase ("New in town!") is no alias; emoji and decoration are
taken off, and a name in capitals is written as a name.

>>> from clew.extract.fact import example_context
>>> block = Block.from_text("Hallo, ich bin Mara aus Graz", title="✨ MARA ✨ | Night Board")
>>> sorted({fact.value for fact in extract(block, example_context())})
['Mara']
"""

import difflib
import functools
import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from clew.extract.alias_of_others import is_of_others
from clew.extract.fact import Context, Fact
from clew.extract.reading import as_datum_word, labelled_as, quote, text_facts
from clew.extract.weekdays import weekday_of
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
_HARDLY = 0.3
"""A word of a heading of several that is nobody's given name: what German writes with a capital, too."""
_NAME_WORDS = 2
_MOST_LINES = 40
_REACH = 40
_NAME_BEFORE = re.compile(r"(?:^|[\n,.!?:;*~✨]|[^\w\s,.])\s*([^\W\d_]{2,20})[ ,–-]{1,3}$")
_LOUD, _LEAST, _STEM, _LONG = 6, 2, 3, 6
_TOP = 4
_ENDING = 3
_BEFORE, _HEADED = 0.75, 0.95
_CODE = re.compile(r"[^\W\d_]{1,4}[-–]\d{2,}")
"""The number that a shop gives a thing: "VR-108"."""
_NICK = re.compile(r"(?=[\w.-]*[_\d])(?=[\w.-]*[^\W\d_])[\w.-]{3,30}")
_TWO = re.compile(
    r"\W*([^\W\d_]{2,20})(?: ?[&+] ?| (?:and|en|und|et|y|e|i|a|og|och|ja|ve|və|un|ir|și|si|és|мен|бен|пен|менен|bilan|bilen|da|и|і|та|й|с|και|და|և|եւ|ու|con|mit|with) )"
    r"([^\W\d_]{2,20})(?![^\W\d_])"
)
_ALONE = re.compile(r"\W*([^\W\d_]{2,20})(?: ?\([^()\d]{2,40}\))?\W*")
_HEADLINE = re.compile(r"[^\w:]*([^\W\d_]{2,20})[ ,(–·-]{1,3}\d{2}(?!\d)")
_LONGEST, _MOST_WORDS, _MOST_PLACE = 24, 3, 60
_MARKS = re.compile(r"(?:[:,–]| -)\s+")
_LONG_LINE = 80
_FIRST = 0.9
_SURE = 2
_TOWN = 60_000
"""A word that is the name of a town of this size is no alias, unless it is a given name."""


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give each stated alias, as ``alias`` and as one of ``aliases``."""
    forms = _forms_of_prose(block.text)
    facts = [
        replace(fact, value=_as_in_prose(fact.value, forms))
        for fact in _facts(block, context)
        if not (fact.evidence and _CODE.fullmatch(fact.evidence[0].quote.strip()))
        if fact.source not in ("prose", "title")
        or not (is_of_others(str(fact.value), block, context) or _is_of_site(str(fact.value), block))
    ]
    given = {fact.value for fact in facts if _is_sure(fact) and not _is_nick(fact, block.url)}
    for fact in facts:
        if given and _is_nick(fact, block.url):
            continue  # "@gerry_bs" below "Gergana": how the site calls her
        if fact.value not in given and _is_beside_a_name(fact, given):
            continue
        if fact.column == "alias":
            yield fact
        if fact.confidence >= _STATED:
            yield Fact("aliases", fact.value, fact.evidence, fact.source, fact.confidence)


def _is_of_site(name: str, block: Block) -> bool:
    """Say whether a name is made of words that head all ads of the site: its own name, "Profile"."""
    return bool(block.site_words) and set(fold(name).split()) <= set(block.site_words)


def _is_nick(fact: Fact, url: str) -> bool:
    """Say whether a reading is of a nick ("mara_utr", "@mara22"), not one by which the page's address names her; or of the
    step of the address ("daria-i-zhenia") that a page's state holds.
    """
    said = fact.evidence[0].quote.strip().lstrip("@") if fact.evidence else ""
    if fact.source == "pair" and _is_step(said.rpartition(": ")[2], url):
        return True
    return fact.confidence < 1 and _NICK.fullmatch(said) is not None


def _is_sure(fact: Fact) -> bool:
    """Say whether a reading is a name for certain: a given name, a labelled one, the heading's one word."""
    name = str(fact.value)
    is_headed = fact.source == "title" and fact.confidence >= _HEADED and " " not in name
    return packaged_names().is_given(name.split(maxsplit=1)[0]) or fact.source == "pair" or is_headed


def _is_beside_a_name(fact: Fact, given: set[str]) -> bool:
    """Say whether a word that is no given name is something else, or one of the given names with an ending."""
    folded = fold(str(fact.value))
    if any(folded.startswith(fold(name)) and len(folded) - len(fold(name)) <= _ENDING for name in given):
        return True
    is_weak = fact.confidence < (_FIRST if fact.source == "title" else _BEFORE + 0.01)
    return bool(given) and fact.source in ("title", "prose") and is_weak


@functools.lru_cache(maxsize=16)
def _forms_of_prose(text: str) -> dict[str, str]:
    """Give the words that the text writes with a capital and small letters, by their folded form."""
    forms: dict[str, str] = {}
    for word in _WORD.findall(text):
        if word[:1].isupper() and not word.isupper():
            forms.setdefault(fold(word), word)
    return forms


def _as_in_prose(name: str, forms: Mapping[str, str]) -> str:
    """Write a name with the accents that capitals leave out, where the text has them: ΖΩΗ is Ζωή."""
    return re.sub(r"[^\W\d_]+", lambda match: _accented(match.group(), forms), name)


def _accented(word: str, forms: Mapping[str, str]) -> str:
    form = forms.get(fold(word), word)
    return form if len(form) == len(word) and form.lower() != word.lower() else word


def _facts(block: Block, context: Context) -> Iterator[Fact]:
    site = _site_words(block)
    has_name = False
    for item in labelled_as(block, context.lexicons, "name"):
        for alias, confidence in _of_heading(item.value, context, site)[:1]:
            is_later = has_name and not packaged_names().is_given(alias.split()[0])
            has_name = True
            if is_later:  # the name of a thing: a service, a plan
                continue
            yield item.fact("alias", alias, confidence)
        for partner in _partners(item.value, context, site):
            yield item.fact("aliases", partner)
    for datum in block.data:
        if as_datum_word(datum) in ("alternate name", "nickname"):
            for alias, confidence in _of_heading(datum.value, context, site)[:1]:
                yield Fact("alias", alias, (block.mark_up(datum.selector, datum.value),), "data", confidence)
    yield from _headings(block, context, site)
    yield from _prose(block, context, site)


def _is_step(value: str, url: str) -> bool:
    """Say whether a value is how the ad's address writes a name, "daria-i-zhenia", and not how she does."""
    return value.islower() and value.isascii() and value in url.rstrip("/").rpartition("/")[2]


def _headings(block: Block, context: Context, site: str) -> Iterator[Fact]:
    rank = 0.95
    places = _named_places(block, context)
    for segment, line in block.lines("heading", "title"):
        if _heads_a_part(line, context):
            continue
        nick = _NICK.match(line.strip())
        if nick and rank >= _FIRST and fold(nick.group()) == fold(block.url.rstrip("/").rpartition("/")[2]):
            at, end = segment.at, segment.at + segment.length
            yield from text_facts(block, "alias", nick.group(), at, end, "title", 1.0)
            rank = _FIRST * 0.97
            continue
        for alias, confidence in _of_heading(_without(line, places), context, site)[:1]:
            # below the first heading stand the names of sections
            if rank >= _FIRST or packaged_names().is_given(alias.split()[0]):
                at, end = segment.at, segment.at + segment.length
                yield from text_facts(block, "alias", alias, at, end, "title", rank * confidence)
                for partner in _partners(line, context, site):
                    yield from text_facts(block, "aliases", partner, at, end, "title", rank * confidence)
        rank = min(rank, _FIRST) * 0.97
    yield from _page_title(block, context, places)
    for picture in block.pictures[:1]:
        for fact in _marked_up(block, picture.selector, picture.alt, 0.4, context):
            if packaged_names().is_given(str(fact.value).split()[0]):
                yield fact
    yield from _headlines(block, context, site)
    yield from _opening_lines(block, context, site)


def _heads_a_part(line: str, context: Context) -> bool:
    """Say whether a line heads what a member says of herself, or seeks: "Minä" is no Mina."""
    return line.strip(" :").lower() in _headings_of_parts(context.lexicons)


@functools.lru_cache(maxsize=8)
def _headings_of_parts(lexicons: Lexicons) -> frozenset[str]:
    topics = ("label.own", "label.sought")
    return frozenset(entry.term.lower() for topic in topics for entry in lexicons.entries(topic))


def _page_title(block: Block, context: Context, places: frozenset[str]) -> Iterator[Fact]:
    if block.title and not any(line == block.title for _, line in block.lines()):
        for fact in _marked_up(block, "title", _without(block.title, places), 0.9, context):
            yield replace(fact, evidence=(block.mark_up("title", block.title),))


def _named_places(block: Block, context: Context) -> frozenset[str]:
    """Give the words of the labelled place, folded: a district that no gazetteer has is no alias."""
    words = {
        word
        for item in labelled_as(block, context.lexicons, "city")
        if len(item.value) <= _MOST_PLACE
        for word in _WORD.findall(item.value)
    }
    return frozenset(fold(word) for word in words if not packaged_names().is_given(word))


def _without(line: str, places: frozenset[str]) -> str:
    """Leave the place's words out of a heading, in a case as well: "Nilüfer'de"."""
    if not places:
        return line
    return _WORD.sub(
        lambda match: " " if fold(re.split("['’]", match.group())[0]) in places else match.group(), line
    )


def _marked_up(block: Block, selector: str, words: str, weight: float, context: Context) -> Iterator[Fact]:
    for alias, confidence in _of_heading(words, context, _site_words(block))[:1]:
        yield Fact("alias", alias, (block.mark_up(selector, words),), "title", weight * confidence)


def _headlines(block: Block, context: Context, site: str) -> Iterator[Fact]:
    """Read "Irina, 27" in the first lines."""
    capitals = _forms_of_prose(block.text)
    for place, (segment, line) in enumerate(itertools.islice(block.lines(), _TOP)):
        names = _duo(line, context, site) if not place else []
        for number, name in enumerate(names):
            at, end = segment.at, segment.at + segment.length
            yield from text_facts(block, "aliases" if number else "alias", name, at, end, "title", 0.85)
        if names:
            continue
        match = _HEADLINE.match(line) or _ALONE.fullmatch(line)
        if _heads_a_part(line, context):
            continue
        is_named = match is not None and (
            packaged_names().is_given(match.group(1))
            or (not place and match.group(1).isupper() and fold(match.group(1)) in capitals)
        )
        if match is None or (match.re is _ALONE and not is_named):
            if not place:
                yield from _opening_name(block, segment.at, line, context, site)
            continue
        word, at = match.group(1), segment.at + match.start(1)
        alias = _alias([word], context, site, sure=False)
        if alias and (is_named or "," in match.group()):
            yield from text_facts(block, "alias", alias, at, at + len(word), "title", 0.85)


def _opening_lines(block: Block, context: Context, site: str) -> Iterator[Fact]:
    """Read the given name and the age with which a line further down begins: "Petra, 52, warm"."""
    for segment, line in itertools.islice(block.lines(), _TOP, _MOST_LINES):
        match = _HEADLINE.match(line) if segment.role != "quote" else None
        if match is None or "," not in match.group() or not packaged_names().is_given(match.group(1)):
            continue
        alias = _alias([match.group(1)], context, site, sure=False)
        if alias:
            at = segment.at + match.start(1)
            yield from text_facts(block, "alias", alias, at, at + len(match.group(1)), "prose", 0.5)
            return


def _opening_name(block: Block, at: int, line: str, context: Context, site: str) -> Iterator[Fact]:
    """Read the given name with which the first line of an ad begins: "Selma - strict lady", "Sandy visits Leeds"."""
    for start in (0, *(mark.end() for mark in _MARKS.finditer(line[:_LONG_LINE]))):
        word = _WORD.match(line, start)
        if word is None or not word.group()[:1].isupper() or not packaged_names().is_given(word.group()):
            continue
        phrases = context.lexicons.find("not_alias", line[word.start() : _LONG_LINE])
        if any(hit.start == 0 and hit.end > len(word.group()) for hit in phrases):
            continue  # "Ana sayfa", the way home
        alias = _alias([word.group()], context, site, sure=False)
        if alias:
            yield from text_facts(block, "alias", alias, at + word.start(), at + word.end(), "title", 0.5)
            return


def _of_heading(line: str, context: Context, site: str) -> list[tuple[str, float]]:
    """Give the aliases that a heading may hold, the likeliest first."""
    found: list[tuple[str, float]] = []
    parts = _PARTS.split(line)
    for index, part in enumerate(parts):
        if not part or _same_as_site(part, site) or (len(parts) > 1 and _is_of_house(part, context)):
            continue
        pair = _duo(part, context, site)
        if pair:
            found.append((pair[0], 1.0 - 0.1 * index))
            continue
        words = _WORD.findall(_without_places(part, context))
        if 1 <= len(words) <= _MOST_WORDS:
            alias = _alias(words, context, site, sure=len(words) == 1)
            if alias:
                given = packaged_names().is_given(words[0])
                sure = 1.0 if given or len(words) <= _NAME_WORDS or _has_given(alias) else _HARDLY
                found.append((alias, sure * (1.0 - (0.1 if given else 0.4) * index)))
                continue
        names = _names_among(words, context, site)
        if names and len(words) <= _PHRASE:
            sure = 1.0 if _has_given(names) else _HARDLY
            found.append((names, sure * (0.5 - 0.05 * index)))
    found.sort(key=lambda item: -item[1])
    return found


def _has_given(alias: str) -> bool:
    return any(packaged_names().is_given(word) for word in alias.split())


def _is_of_house(part: str, context: Context) -> bool:
    """Say whether a part of a heading names an agency: "Agentur Iris", not her."""
    hits = [hit for hit in context.lexicons.find("provider_kind", part) if hit.entry.value == "agency"]
    return bool(hits) and not any(packaged_names().is_given(word) for word in _WORD.findall(part))


def _duo(part: str, context: Context, site: str) -> list[str]:
    """Give the two names of "Carmen & Luz", "Ania i Magda" (with what may follow them); none where it isn't such."""
    match = _TWO.match(part)
    if match is None:
        return []
    one, other = match.group(1), match.group(2)
    is_known = [packaged_names().is_given(word) for word in (one, other)]
    if not (
        all(is_known)
        or (
            (any(is_known) or match.end() == len(part.rstrip())) and one[:1].isupper() and other[:1].isupper()
        )
    ):
        return []
    names = [_alias([word], context, site, sure=True) for word in (one, other)]
    return [name for name in names if name] if all(names) else []


def _partners(line: str, context: Context, site: str) -> list[str]:
    """Give the second names of a heading's duos."""
    return [name for part in _PARTS.split(line) if part for name in _duo(part, context, site)[1:]]


def line_of_two(block: Block, context: Context) -> tuple[int, int] | None:
    """Give the place of the heading that names two persons ("Lena & Tom"), null where none does."""
    site = _site_words(block)
    first = next(iter(block.lines()), None)
    for segment, line in (*block.lines("heading", "title"), *([first] if first else [])):
        if _partners(line, context, site):
            return segment.at, segment.at + segment.length
    return None


def _names_among(words: list[str], context: Context, site: str) -> str | None:
    """Give the one run of capitalised unknown words of a phrase ("Sweet Mara visits you")."""
    runs: list[list[str]] = [[]]
    for word in words:
        if _may_be_a_name(word) and not _is_other_word(word, context.lexicons):
            runs[-1].append(word)
        elif runs[-1]:
            runs.append([])
    runs = [run for run in runs if run]
    return _alias(runs[0], context, site, sure=False) if len(runs) == 1 and len(runs[0]) <= _SURE else None


def _may_be_a_name(word: str) -> bool:
    """Say whether a word has a capital, or is a given name in letters that have none."""
    return word[:1].isupper() or (_has_no_capitals(word) and packaged_names().is_given(word))


def _without_places(part: str, context: Context) -> str:
    kept = part
    for hit in reversed(list(context.gazetteer.find(part))):
        alone = not _WORD.search(part[: hit.start] + part[hit.end :])
        after_a_name = hit.start > 0 and packaged_names().is_given(part.split(maxsplit=1)[0])
        if (
            (hit.capital or (after_a_name and part.islower()))
            and (not hit.inflected or after_a_name)
            and not (hit.word and (hit.start == 0 or alone))
        ):
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
    for match in _WITH_AGE.finditer(text) if "(" in text else ():
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
            sureness = 0.8 if packaged_names().is_given(match.group(1)) else _BEFORE
            yield from text_facts(block, "alias", alias, at, end, "prose", sureness)


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


def as_alias(word: str, context: Context, block: Block, *, sure: bool) -> str | None:
    """Give a word as an alias is written; null where it is a town, the site, or another word."""
    return _alias([word], context, _site_words(block), sure=sure)


def _written(name: str) -> str:
    if (name.isupper() and len(name) > _SURE) or name.islower():
        return re.sub(r"[^\W\d_]+", lambda match: _capitalized(match.group()), name)
    return name


def _capitalized(word: str) -> str:
    """Write a word with one capital; the small form of "İ" would be two characters."""
    return word.capitalize().replace("i\u0307", "i")


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
        "service_item",
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
    folded = fold(word)
    words, stems = _other_words(lexicons)
    is_own_word = folded not in packaged_names().given and word.lower() in words
    if packaged_names().is_given(word) and not is_own_word:
        return False  # but Armenian "տարիք" (age), which sounds like Tarik, is a label
    if len(folded) > _STEM and weekday_of(folded) is not None:
        return True  # "Sreda 12:00–20:00" of a week's hours
    # a name with its accents ("Bára") is no word without ("bara")
    return word.lower() in words or (folded == word.lower() and folded in words) or folded.startswith(stems)


def _site_words(block: Block) -> str:
    host = block.site_id.lower().rpartition(".")[0] or block.site_id.lower()
    return re.sub(r"[\W_]", "", fold(host))


_SOUNDS_LIKE = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "ye", "ё": "e", "ж": "zh", "з": "z",
        "и": "i", "і": "i", "ї": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
        "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sht", "ъ": "a",
        "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    }
)  # fmt: skip
_ALIKE = 0.85


def _same_as_site(part: str, site: str) -> bool:
    plain = re.sub(r"[\W_]", "", fold(part))
    if plain != site and packaged_names().is_given(part.strip()):
        return False  # her own site bears her name: camillelenoir.example
    if len(plain) > _LONG and _SOUNDS_LIKE.keys() & set(map(ord, plain)):
        said = plain.translate(_SOUNDS_LIKE)  # the host writes the name in Latin letters
        return difflib.SequenceMatcher(None, said, site).ratio() >= _ALIKE
    return (
        len(plain) > _STEM
        and len(site) > _STEM
        and (plain == site or (len(plain) > _LONG and (plain in site or site in plain)))
    )
