"""Ages of advertised people: labelled, in headings, in prose, in words and keycaps.

An age in prose is a number with a unit ("23 years old", "27j.", "huszonöt éves") or after words that announce it
("I am 24", "мне 19", "жасым 26-да"). Years of experience, limits for clients ("men over 30", "nur ab 30") and
measures are not ages. An age under 18 is kept like any other.

>>> from clew.extract.fact import example_context
>>> block = Block.from_text("bin 27j., 1,72 m. Keine Männer unter 25 bitte.")
>>> [fact.value for fact in extract(block, example_context()) if fact.column == "age"]
[27]
"""

import functools
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from clew.extract.age_denials import corrections, is_denied, is_of_guests, is_of_herself, is_of_readers
from clew.extract.fact import Context, Fact
from clew.extract.measures import TRIPLE
from clew.extract.numbers import Number, find_numbers
from clew.extract.reading import (
    begins_with,
    clause,
    ends_with,
    label_topics,
    labelled_as,
    norm,
    source_at,
    text_facts,
)
from clew.kernel.text import fold
from clew.records.block import Block
from clew.reference.lexicon import Lexicons
from clew.reference.names import packaged_names

YOUNGEST, OLDEST = 10, 89
"""What can be a stated age. Below, a number is something else; nothing between is dropped as noise."""
_WEAK_FROM = 13
_LONG_NUMBER = re.compile(r"\d(?:[ .()/-]{0,3}\d){7}")
"""So many digits are a telephone number, whatever the label before it says."""
_LEAST_GLUED = 3
"""A unit of so many letters that runs on a word of numbers makes it an age: "třicetiletá"."""
_OF_ADULTS = (18, 21)
"""Ages that visitors confirm; words of a confirmation count in all of their clause."""
_RANGE = re.compile(
    r"\s?(?:-|–|—|&|to|bis|до|a|à|al|și|si|és|and|und|y|i|та|и|ile|et|e|og|och|ja|en|oraz|a|ve|και|ir|un|dhe|da|және|va|ու|և|έως|til|do|až|tot|от)\s?",
    re.IGNORECASE,
)
_OTHER_UNIT = re.compile(
    r"\s?(?:[:/.,](?!\d{3})\d|[-–]\s?\d|%|€|\$|£|₽|₸|₴|°|\+|kg|cm|mm?\b|km|eur|usd|gbp|chf|min|std|h\b|hr|st\b|nd\b|rd\b|th\b"
    r"|am\b|pm\b|x\b|кг|см|мин|час|ч\b|тг|руб|грн|lei|ron|huf|ft\b|zł|kč|kr\b|tl\b|lari|лар|сом)",
    re.IGNORECASE,
)
_NAMED_AGE = re.compile(r"(?<![^\W\d_])[^\W\d_a-zа-яё][^\W\d_]{1,16} ?\((1[4-9]|[2-6]\d)\)")
_TITLE_AGE = re.compile(
    r"^[^\w:]*((?:[^\W\d_]['’\-]?){2,20})[ ,(–\-·|]{1,4}(\d{2})(?![\d:.,/%+€$£h]|\s?(?:cm|kg|€|eur|km|min|h\b|см|кг))"
)
_ROW = re.compile(
    r"\W*(1[4-9]|[2-6]\d)\s?[·|•,/]\s?(?:1[.,]\d\d\s?(?:m|м)\b|1[3-9]\d\s?(?:cm|см)\b|\d{2,3}\s?(?:kg|кг)\b|[4-6]\s?['’′]\s?\d)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"(?:^|[\n.,;!?])[^\S\n]*([^\n.,;:!?\d]{2,40})(:[^\S\n]?|:?[^\S\n]*\n)\Z")
_LABEL_REACH = 60
"""What stands before a colon, or on the line before, labels a number."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_BIRTHDAY = re.compile(r"(?<!\d)(?:19|20)\d{2}-(\d{2})-(\d{2})(?!\d)")
_AFTER_NAME = re.compile(
    r"(?<![^\W\d_])([^\W\d_]{2,16}), ?(\d{2})(?=[,.!)\n]|$| [^\W\d_])(?! ?(?:min|std|eur|km|kg|cm|uhr|h\b))",
    re.IGNORECASE,
)
_NAME_BEFORE = re.compile(r"(?<![^\W\d_])([^\W\d_]{2,16})(,?) ?\Z")
_LONGEST_NAME = 18
_NAME_WITH_AGE = re.compile(r"([^\W\d_]{2,16}),? ?\(?(1[4-9]|[2-6]\d)\)?(?![\d:.,/%+€$£]\d|\d|\s?[€$£%])")
_NAMES_WITH_AGES = re.compile(
    rf"(?<![^\W\d_]){_NAME_WITH_AGE.pattern}(?:\s?(?:[,;/&+\n]|\s[^\W\d_]{{1,3}}\s)\s?{_NAME_WITH_AGE.pattern}){{1,12}}"
)
_OF = re.compile(r" (?:de|di|of|von|din|d'|od|од)\s*$")
_NAME_AND_UNIT = re.compile(r"(?<![^\W\d_])([^\W\d_]{2,16}),?\s\(?([^\W\d_]{1,8}\.?) ?\Z")
_ENDING = re.compile(r"[^\W\d_]{1,4}(?=\s)")
_OWN = re.compile(r"['’]y?[iu]m(?:dayim|deyim)?(?!\w)")
"""The Turkish ending that makes a number one's own age, folded: "31'im"."""
_COUNTED = re.compile(r"\d\s?$")
_HEADLINE = 48
_WORDS, _SOON = re.compile(r"[^\W\d_]{3,}"), 2
_WIDE, _ADULT = 5, 18
_TOP = 4
"""Lines at the top of an ad, where \"Irina, 27\" stands."""


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give each stated age, as ``age`` and as one of ``ages``."""
    for fact in _facts(block, context):
        if fact.column == "age":
            yield fact
        yield Fact("ages", fact.value, fact.evidence, fact.source, fact.confidence)


def _facts(block: Block, context: Context) -> Iterator[Fact]:
    lexicons = context.lexicons
    taken: list[tuple[int, int]] = []
    told = [
        (item, list(_labelled_ages(item.value, lexicons))) for item in labelled_as(block, lexicons, "age")
    ]
    has_own = any(ages and not _is_wide(ages) for _, ages in told) and lexicons.has(
        "label.sought", block.text
    )
    for item, ages in told:
        if item.at is not None:
            taken.append((item.at, item.at + len(item.value)))
        if not (has_own and _is_wide(ages)):
            yield from (item.fact("age", age) for age in ages)
    yield from _of_births(block, context)
    seen: set[int] = set()
    for found in find_ages(block.text, lexicons):
        if not any(start <= found.start < end for start, end in taken):
            seen.add(found.start)
            source = source_at(block, found.start)
            yield from text_facts(block, "age", found.value, found.start, found.end, source, 0.9)
    yield from _introduced(block, lexicons, seen)
    yield from _lists(block, lexicons, seen)
    yield from _named(block, seen)
    yield from _after_names(block, seen)
    yield from _headlines(block, lexicons, seen)
    yield from _in_rows(block, seen)


def _introduced(block: Block, lexicons: Lexicons, seen: set[int]) -> Iterator[Fact]:
    """Read "im Tess 27", "I'm Ella, twenty-six": a name that is introduced, and a number that has no unit."""
    folded = fold(block.text)
    for number in find_numbers(block.text, lexicons):
        if number.start in seen or not _WEAK_FROM <= number.value <= OLDEST:
            continue
        name = _NAME_BEFORE.search(block.text, max(0, number.start - _LONGEST_NAME), number.start)
        if (
            name is None
            or number.in_words != bool(name[2])
            or not name.group(1)[0].isupper()
            or _OTHER_UNIT.match(folded, number.end)
        ):
            continue
        before = folded[max(0, name.start() - 40) : name.start()]
        begins = not before.rpartition("\n")[2].strip()
        told = begins or any(ends_with(before, lexicons, topic) for topic in ("alias_before", "age_before"))
        if told and packaged_names().is_given(name.group(1)):
            seen.add(number.start)
            source = source_at(block, number.start)
            yield from text_facts(block, "age", number.value, number.start, number.end, source, 0.7)


def _lists(block: Block, lexicons: Lexicons, seen: set[int]) -> Iterator[Fact]:
    """Read "Our girls: Ada 22, Bel 29 and Cleo 35": names with ages after a word for several persons."""
    for found in _NAMES_WITH_AGES.finditer(block.text):
        before = fold(block.text[max(0, found.start() - 40) : found.start()])
        is_of_persons = any(lexicons.has(topic, before) for topic in ("person.several", "third_party"))
        pairs = list(_NAME_WITH_AGE.finditer(found.group()))
        if not is_of_persons or not any(packaged_names().is_given(pair.group(1)) for pair in pairs):
            continue
        for pair in pairs:
            start, end = found.start() + pair.start(2), found.start() + pair.end(2)
            if start not in seen:
                seen.add(start)
                yield from text_facts(block, "ages", int(pair.group(2)), start, end, "prose", 0.7)


def _after_names(block: Block, seen: set[int]) -> Iterator[Fact]:
    """Read "ich bin die Lena, 29, ..."."""
    for match in _AFTER_NAME.finditer(block.text):
        age = int(match.group(2))
        if match.start(2) in seen or not _WEAK_FROM <= age <= OLDEST:
            continue
        if match.group(1)[:1].isupper() and packaged_names().is_given(match.group(1)):
            source = source_at(block, match.start(2))
            seen.add(match.start(2))
            yield from text_facts(block, "age", age, match.start(2), match.end(2), source, 0.6)


def _of_births(block: Block, context: Context) -> Iterator[Fact]:
    for item in labelled_as(block, context.lexicons, "birth"):
        year = _YEAR.search(item.value)
        age = context.today.year - int(year.group()) if year else 0
        full = _BIRTHDAY.search(item.value)
        if full and (int(full.group(1)), int(full.group(2))) > (context.today.month, context.today.day):
            age -= 1
        if YOUNGEST <= age <= OLDEST:
            yield item.fact("age", age, 0.5)


def _in_rows(block: Block, seen: set[int]) -> Iterator[Fact]:
    """Read the first of bare values beside a height or a weight: "27 · 1.62 m · 52 kg", "33/185/80"."""
    for found in TRIPLE.finditer(block.text):
        start, end = found.span(1)
        if start not in seen:
            seen.add(start)
            yield from text_facts(block, "age", int(found.group(1)), start, end, "prose", 0.7)
    for segment, line in block.lines():
        match = _ROW.match(line)
        if match and segment.role != "quote" and segment.at + match.start(1) not in seen:
            at = segment.at + match.start(1)
            yield from text_facts(block, "age", int(match.group(1)), at, at + 2, "prose", 0.6)


def _named(block: Block, seen: set[int]) -> Iterator[Fact]:
    """Read "Mara (24)" in prose; of two people who are named with their ages, neither's is the ad's."""
    found = _NAMED_AGE.finditer(block.text) if "(" in block.text else ()
    named = [match for match in found if match.start(1) not in seen]
    column = "ages" if len(named) > 1 else "age"
    for match in named:
        if source_at(block, match.start(1)) != "title":
            seen.add(match.start(1))
            age = int(match.group(1))
            yield from text_facts(block, column, age, match.start(1), match.end(1), "prose", 0.8)


def _headlines(block: Block, lexicons: Lexicons, seen: set[int]) -> Iterator[Fact]:
    """Read "Irina, 27" in headings and in the first lines of the ad."""
    for place, (segment, line) in enumerate(block.lines()):
        is_heading = segment.role in ("title", "heading")
        match = _TITLE_AGE.match(line) if place < _TOP or is_heading else None
        if match is None or norm(match.group(1)) in label_topics(lexicons) or _is_of_a_day(line, match):
            continue
        at, age = segment.at + match.start(2), int(match.group(2))
        if YOUNGEST <= age <= OLDEST and at not in seen and (is_heading or _is_headline(line, match)):
            yield from text_facts(block, "age", age, at, at + 2, "title", 0.7)


def _is_of_a_day(line: str, match: re.Match[str]) -> bool:
    """Say whether a headline tells when: "du 16 au 20 juin", "od 16. lipnja"; a small word and a number, or a month soon after."""
    word = match.group(1)
    names = packaged_names()
    if (word[:1].islower() or names.month(word)) and not names.is_given(word):
        return True
    following = _WORDS.findall(line, match.end(2))[:_SOON]
    return any(names.month(one) for one in following)


def _is_headline(line: str, match: re.Match[str]) -> bool:
    """Say whether a line that begins with a word and a number is "Irina, 27 · Győr" rather than a sentence."""
    if packaged_names().is_given(match.group(1)):
        return True
    between = line[match.end(1) : match.start(2)]
    goes_on = line[match.end(2) :].lstrip()[:1].isalpha()  # "Preis, 50 Euro"
    return match.group(1)[:1].isupper() and bool(between.strip()) and len(line) < _HEADLINE and not goes_on


def _is_wide(ages: Sequence[int]) -> bool:
    """Say whether ages are the range that a member seeks, beside her own age: "40 – 60". One under 18 is read all the same."""
    return len(ages) == 2 and ages[1] - ages[0] >= _WIDE and ages[0] >= _ADULT  # noqa: PLR2004 - from and to


def _labelled_ages(value: str, lexicons: Lexicons) -> Iterator[int]:
    numbers = [number for number in find_numbers(value[:60], lexicons) if _possible(number.value)]
    if not numbers or _LONG_NUMBER.search(value[:60]):
        return
    yield numbers[0].value
    for first, second in itertools.pairwise(numbers):
        if not _RANGE.fullmatch(value[first.end : second.start]):
            return
        yield second.value


@dataclass(frozen=True, slots=True)
class _Unit:
    end: int
    sure: bool
    languages: frozenset[str]


def find_ages(text: str, lexicons: Lexicons) -> Iterator[Number]:
    """Give the ages of advertised people that a text states."""
    numbers = [number for number in find_numbers(text, lexicons) if _possible(number.value)]
    if not numbers:
        return
    folded = fold(text)
    pairs = list(_set_right(text, folded, numbers, lexicons))
    taken = {number.start for pair in pairs for number in pair} | _of_guests(text, folded, numbers, lexicons)
    found = list(_stated(text, folded, numbers, taken, lexicons)) + [right for _, right in pairs]
    kept = [number for number in found if not is_denied(text, number, lexicons)]
    yield from sorted(kept or found, key=lambda number: number.start)


def _stated(
    text: str, folded: str, numbers: list[Number], accepted: set[int], lexicons: Lexicons
) -> Iterator[Number]:
    for place, number in enumerate(numbers):
        if number.start in accepted:
            continue
        following = numbers[place + 1] if place + 1 < len(numbers) else None
        if following and _RANGE.fullmatch(text[number.end : following.start]):
            unit = _unit_after(folded, following, lexicons)
            told = unit or _has_no_other_unit(folded, following, lexicons)
            if told and _is_age(folded, number, unit, lexicons, ranged=True):
                yield from _listed_before(text, numbers[:place], number, accepted)
                accepted |= {number.start, following.start}
                yield number
                yield following
                continue
        if _is_age(folded, number, _unit_after(folded, number, lexicons), lexicons):
            accepted.add(number.start)
            yield number


def _set_right(
    text: str, folded: str, numbers: list[Number], lexicons: Lexicons
) -> Iterator[tuple[Number, Number]]:
    """Give the ages of which one is denied and the other is hers: "not 40 but 36"."""
    for wrong, right in corrections(text, numbers, lexicons):
        has_unit = any(_unit_after(folded, number, lexicons) for number in (wrong, right))
        is_measure = not has_unit and not all(
            _has_no_other_unit(folded, number, lexicons) for number in (wrong, right)
        )
        if not is_measure and (has_unit or is_of_herself(folded, wrong)):
            yield wrong, right


def _of_guests(text: str, folded: str, numbers: list[Number], lexicons: Lexicons) -> set[int]:
    """Give where the ranges of ages stand that are of guests."""
    return {
        start
        for first, last in itertools.pairwise(numbers)
        if _RANGE.fullmatch(text[first.end : last.start]) and is_of_guests(folded, first, last, lexicons)
        for start in (first.start, last.start)
    }


def _listed_before(text: str, before: list[Number], number: Number, accepted: set[int]) -> Iterator[Number]:
    """Read "21, 23 and 26 years": what a list of ages holds before its last two."""
    row: list[Number] = []
    for other in reversed(before):
        if other.start in accepted or text[other.end : number.start].strip(" \u00a0") not in (",", "/"):
            break
        row.append(other)
        number = other
    for other in reversed(row):
        accepted.add(other.start)
        yield other


def _possible(value: int) -> bool:
    return YOUNGEST <= value <= OLDEST


@functools.lru_cache(maxsize=8)
def _units(lexicons: Lexicons) -> dict[str, tuple[tuple[str, bool, bool, frozenset[str]], ...]]:
    languages: dict[tuple[str, bool, bool], set[str]] = {}
    for entry in lexicons.entries("age_unit"):
        key = (fold(entry.term.strip("*")), entry.value == "sure", entry.term.endswith("*"))
        languages.setdefault(key, set()).add(entry.language)
    groups: dict[str, list[tuple[str, bool, bool, frozenset[str]]]] = {}
    for key in sorted(languages, key=lambda item: (-len(item[0]), item)):
        groups.setdefault(key[0][:1], []).append((*key, frozenset(languages[key])))
    return {first: tuple(terms) for first, terms in groups.items()}


def _unit(folded: str, at: int, lexicons: Lexicons) -> _Unit | None:
    while at < len(folded) and folded[at] in " \u00a0-–.'’":
        at += 1
    for term, sure, is_open, languages in _units(lexicons).get(folded[at : at + 1], ()):
        if folded.startswith(term, at):
            end = at + len(term)
            if is_open or end >= len(folded) or not folded[end].isalnum():
                return _Unit(end, sure, languages)
    return None


def _unit_after(folded: str, number: Number, lexicons: Lexicons) -> _Unit | None:
    """Give the unit after a number, also after the ending of a word: "u dvadeset devetoj godini"."""
    own = _OWN.match(folded, number.end)
    if own is not None:
        return _Unit(own.end(), sure=True, languages=frozenset({"tr"}))
    unit = _unit(folded, number.end, lexicons)
    if unit is not None or number.goes_on or not number.in_words:
        return unit
    ending = _ENDING.match(folded, number.end)
    return _unit(folded, ending.end(), lexicons) if ending else None


def _is_age(
    folded: str, number: Number, unit: _Unit | None, lexicons: Lexicons, *, ranged: bool = False
) -> bool:
    before = folded[max(0, number.start - 40) : number.start]
    announced = _is_announced(before, lexicons)
    if number.goes_on and not (unit and (unit.sure or unit.end - number.end >= _LEAST_GLUED)):
        return False
    if unit is None and not (announced and _has_no_other_unit(folded, number, lexicons)):
        return False
    if unit and not unit.sure and not announced and number.value < _WEAK_FROM:
        return False
    end = unit.end if unit else number.end
    if unit and not unit.sure and not announced and folded[end : end + 2].lstrip().startswith("?"):
        return False  # "Married 25 years?" asks the reader
    if _is_asked_of_the_reader(folded, number, end, lexicons):
        return False
    return not _is_of_others(folded, number, end, unit, lexicons, announced=announced, ranged=ranged)


def _has_no_other_unit(folded: str, number: Number, lexicons: Lexicons) -> bool:
    is_small = number.in_words and number.value < _WEAK_FROM
    other = _OTHER_UNIT.match(folded, number.end) or begins_with(
        folded, number.end, lexicons, "not_age_after"
    )
    return not is_small and not other


def _is_announced(before: str, lexicons: Lexicons) -> bool:
    """Say whether words before a number announce an age; of "5 lat 27" the years are those of the five."""
    if _is_name_and_unit(before, lexicons):
        return True
    term = ends_with(before, lexicons, "age_before")
    if term is None:
        return _is_of_person(before, lexicons)
    return not _COUNTED.search(before[: before.rindex(term)]) or _unit(term, 0, lexicons) is None


def _is_name_and_unit(before: str, lexicons: Lexicons) -> bool:
    """Say whether a text ends like "Ola l.", "Mia J.": a given name and a unit of ages."""
    found = _NAME_AND_UNIT.search(before)
    if found is None or not packaged_names().is_given(found[1]):
        return False
    unit = _unit(found[2] + " ", 0, lexicons)
    return unit is not None and unit.end >= len(found[2].rstrip("."))


def _is_of_person(before: str, lexicons: Lexicons) -> bool:
    """Say whether a text ends like "madura de", "lady of": a word for the person, and "of"."""
    match = _OF.search(before)
    return match is not None and ends_with(before[: match.start()], lexicons, "person_word") is not None


def _is_asked_of_the_reader(folded: str, number: Number, end: int, lexicons: Lexicons) -> bool:
    """Know "by entering you confirm that you are 18", "for those who have turned 18"."""
    if number.value not in _OF_ADULTS:
        return False
    return lexicons.has("not_age", _clause_of(folded, number, end)) or is_of_readers(folded, number)


def _clause_of(folded: str, number: Number, end: int) -> str:
    """Give the clause of an age; of 21 without what follows a comma: "21 years, experience" is hers."""
    begin, stop = clause(folded, number.start, end)
    comma = folded.find(",", end, stop)
    return folded[begin : comma if comma >= 0 and number.value == _OF_ADULTS[1] else stop]


def _is_of_others(
    folded: str,
    number: Number,
    end: int,
    unit: _Unit | None,
    lexicons: Lexicons,
    *,
    announced: bool,
    ranged: bool,
) -> bool:
    begin, stop = clause(folded, number.start, end)
    if any(begins_with(folded, at, lexicons, "limit_after") for at in (number.end, end)):
        return True
    if _is_labelled_otherwise(folded, number, lexicons):
        return True
    comma = max(folded.rfind(",", begin, number.start), folded.rfind(":", begin, number.start)) + 1
    sub_begin = max(begin, comma)
    before = folded[sub_begin : number.start]
    limited = _is_limited(before, unit, lexicons) and (ranged or not _is_told_of(before, lexicons))
    ladies = ranged and _is_about_advertised(folded[begin:stop], lexicons)
    if limited and not ladies:
        return True
    if not announced and not ladies and _names_clients(before, unit, lexicons):
        return True
    around = (
        folded[max(sub_begin, number.start - 40) : number.start]
        + " 0 "
        + re.split("[,،;]", folded[number.end : min(stop, end + 32)], maxsplit=1)[0]
    )
    return any(True for _ in lexicons.find("not_age", around))


def _is_labelled_otherwise(folded: str, number: Number, lexicons: Lexicons) -> bool:
    """Say whether a label tells that a number is another's: "Experience: 16 years". A line above without a colon is one
    only if it says nothing else: "no experience" and below it "16 years" are two things that she tells; and so is what stands
    before an age under 18, which a person is to see rather than not: "I work alone: 17 years".
    """
    label = _LABEL.search(folded, max(0, number.start - _LABEL_REACH), number.start)
    if label is None or lexicons.has("negation", label[1]):
        return False  # "without experience: 16 years" is of her
    said = label[1].strip()
    least = 0 if label[2].startswith(":") and number.value >= _ADULT else len(said)
    return any(hit.end - hit.start >= least for hit in lexicons.find("not_age", said))


def _is_limited(before: str, unit: _Unit | None, lexicons: Lexicons) -> bool:
    """Say whether a limit stands before; a lone letter is one in the language of the unit only: Danish "i 10 år"."""
    term = ends_with(before, lexicons, "limit")
    if term is None or len(term) > 1 or unit is None:
        return term is not None
    return any(
        fold(entry.term) == term and entry.language in unit.languages for entry in lexicons.entries("limit")
    )


def _is_told_of(before: str, lexicons: Lexicons) -> bool:
    """Say whether the limit is the end of a phrase for one's age: "im Alter von", "a woman of"."""
    phrase, limit = (ends_with(before, lexicons, topic) for topic in ("age_before", "limit"))
    is_longer = phrase is not None and limit is not None and len(phrase) > len(limit)
    return (is_longer or _is_of_person(before, lexicons)) and not lexicons.has("client", before)


def _names_clients(before: str, unit: _Unit | None, lexicons: Lexicons) -> bool:
    """Say whether clients are named, in the language of a sure unit: "men" is "I" before "yoshdaman"."""
    sure = unit.languages if unit and unit.sure else None
    return any(sure is None or hit.entry.language in sure for hit in lexicons.find("client", before))


def _is_about_advertised(words: str, lexicons: Lexicons) -> bool:
    if any(True for _ in lexicons.find("client", words)):
        return False
    return any(True for topic in ("third_party", "person_word") for _ in lexicons.find(topic, words))
