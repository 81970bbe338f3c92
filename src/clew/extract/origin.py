"""Nationality (ISO 3166-1) and ethnicity as the ad states them; recorded for the indicator list, weighing nothing.

Labelled values first; in prose only a nationality beside a word for the person ("Colombian lady", "ich bin
Rumänin", "из Грузии"), so that a "Thai massage" or a French dinner names nobody.

>>> from clew.extract.fact import example_context
>>> block = Block.from_text("Thai massage by a Colombian lady")
>>> [(fact.column, fact.value) for fact in extract(block, example_context())]
[('nationality', 'CO')]
"""

import functools
import re
from collections.abc import Iterator

from clew.extract.fact import Context, Fact
from clew.extract.language_names import find_languages
from clew.extract.named_terms import NamedTerms
from clew.extract.origin_of_her import is_of_others, is_she, part_of
from clew.extract.reading import Labelled, ends_with, folded_terms, is_negated, labelled_as, text_facts
from clew.kernel.text import fold
from clew.records.block import Block
from clew.reference.lexicon import Lexicons
from clew.reference.names import packaged_names

_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_CODE = re.compile(r"[A-Z]{2}")
_STARRED_FROM = 5
_ENDINGS = {
    "a": ["i", "u", "e", "y", "ie", "o", "oje", "os", "as", "am", "oj", "om", "ou", "ej", "en", "in"],
    "o": ["a", "u", "em", "om", "ie"],
    "e": ["a", "i", "ju", "ji"],
    "а": ["и", "у", "е", "ы", "ой", "ою", "і", "о", "ом"],
    "я": ["и", "ю", "і", "ї", "ей", "єю", "ею"],
    "ь": ["и", "і", "ю"],
}
"""What a name's last letter becomes in the cases of Slavic and Baltic languages, folded."""
_FROM = re.compile(
    r"(?<!\w)(?:from|aus|de|du|da|dal|dalla|dall'|d'|do|uit|van|din|z|ze|zo|iz|od|из|з|із|зі|од|от|с|со|iš|is|no|fra|från|fran"
    r"|frá|από|aπό|nga|prej|аз|из)\s?\Z"
)
"""Words for "from", after a word for the person: "signora dall'Ucraina"."""
_CLIENTS_NEAR = 24
_LISTED = re.compile(r"\s*[,/·|]\s*|\s[^\W\d]{1,3}\s")
"""What stands between two languages of a list: "ucraino, inglese", "русский и английский"."""
_NEAR, _AND = 24, 2
_OPENS = re.compile(r"(?:^|[\n.!?;|·•])\W*$")
_CLOSES = re.compile(r"\s*(?:[,;.!|·•\n]|$)")
_AGE_NEXT = re.compile(r"\s?,\s(?:de\s)?[1-6]\d\s(?!min|eur|lei|€)[^\W\d_]|\s?,\s[1-6]\d[,.;!]")
_AGE_BEFORE = re.compile(r"(?<!\d)[1-6]\d(?:\s[^\W\d_]{1,12}){0,3}\s?[,;]\s$")


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give the nationalities and ethnicities that the ad states."""
    here = {
        item.evidence
        for item in labelled_as(block, context.lexicons, "country")
        if _country_of(item.value, context.lexicons, block.language) == context.region
    }
    for item in labelled_as(block, context.lexicons, "nationality", "ethnicity"):
        if item.evidence not in here:  # "país: PT" on a Portuguese site says where the ad stands
            yield from _labelled(item, context, block.language)
    yield from _prose(block, context)


def _spoken_values(block: Block, context: Context) -> list[tuple[int, int]]:
    """Give where the values of labels for spoken languages stand: "мови: українська" names no origin."""
    found = labelled_as(block, context.lexicons, "languages")
    return [(item.at, item.at + len(item.value)) for item in found if item.at is not None]


def _labelled(item: Labelled, context: Context, language: str | None) -> Iterator[Fact]:
    value = item.value
    country = _country_of(value, context.lexicons, language)
    kinds = [hit.entry.value for hit in context.lexicons.find("ethnicity", value)]
    if item.topic == "nationality":
        if country:
            yield item.fact("nationality", country)
        elif kinds:
            yield item.fact("ethnicity", kinds[0], 0.6)
    elif kinds:
        yield item.fact("ethnicity", kinds[0])
    elif country:
        yield item.fact("nationality", country, 0.6)


def _country_of(value: str, lexicons: Lexicons, language: str | None) -> str | None:
    stripped = value.strip(" .,;")
    if _CODE.fullmatch(stripped) and stripped in _known():
        return stripped
    for flag in _FLAG.findall(value):
        return "".join(chr(ord(char) - 0x1F1E6 + ord("A")) for char in flag)
    for _, _, country in find_countries(value, lexicons, language):
        return country
    return None


@functools.cache
def _known() -> frozenset[str]:
    return frozenset(packaged_names().countries.values())


@functools.lru_cache(maxsize=8)
def _named(lexicons: Lexicons) -> NamedTerms:
    """Give the words of all languages; "slovenka" is another in Slovak and in Slovene."""
    meant = {entry.term: entry.value for entry in reversed(lexicons.entries("nationality"))}
    for name, code in sorted(packaged_names().countries.items()):
        meant.setdefault(f"{name}*" if len(name) >= _STARRED_FROM else name, code)
    for name, code in sorted(packaged_names().countries.items()):
        for form in _cases(name):
            meant.setdefault(form, code)
    return NamedTerms(meant, lexicons, "nationality")


def _cases(name: str) -> Iterator[str]:
    """Give the forms of a country's name that do not begin with it: "Летонији", "Ukrajiny", "מאוקראינה"."""
    if "\u05d0" <= name[:1] <= "\u05ea":
        yield from (prefix + name for prefix in "מבהל")
    elif len(name) > _STARRED_FROM:
        yield from (name[:-1] + ending for ending in _ENDINGS.get(name[-1], ()))


def find_countries(
    text: str, lexicons: Lexicons, language: str | None = None
) -> Iterator[tuple[int, int, str]]:
    """Give the nationalities and countries named in a text."""
    for start, end, code in _named(lexicons).find(text, language):
        yield start, end, packaged_names().country(text[start:end]) or code


def _prose(block: Block, context: Context) -> Iterator[Fact]:
    text = block.text
    folded = ""
    spoken = _spoken_values(block, context)
    for start, end, code in find_countries(text, context.lexicons, block.language):
        if any(first <= start < last for first, last in spoken):
            continue
        folded = folded or fold(text)
        is_hers = (
            is_she(text, start, end, block.language, context.lexicons)
            or _is_of_person(folded, start, end, context)
            or _introduces(folded, start, end, block.language, context)
        )
        if (
            is_hers
            and not is_negated(text, start, context.lexicons)
            and not is_of_others(text, start, end, block.language, context.lexicons)
            and not _is_of_clients(text, start, context.lexicons)
            and not _is_spoken(text, start, end, block.language, context.lexicons)
        ):
            yield from text_facts(block, "nationality", code, start, end, "prose", 0.6)
    for hit in context.lexicons.find("ethnicity", text):
        folded = folded or fold(text)
        if _is_of_person(folded, hit.start, hit.end, context) and not is_negated(
            text, hit.start, context.lexicons
        ):
            yield from text_facts(block, "ethnicity", hit.entry.value, hit.start, hit.end, "prose", 0.6)


def _is_of_person(folded: str, start: int, end: int, context: Context) -> bool:
    after = re.match(r"\s{1,2}([^\W\d_]+)(?:\s([^\W\d_]+))?", folded[end : end + 40])
    if after:
        next_words = [word for word in after.groups() if word]
        persons = _persons(context.lexicons)
        if any(word in persons for word in next_words):
            return True
    before = folded[max(0, start - 40) : start]
    if ends_with(before, context.lexicons, "person_word") and before[-1:] == " " and "\n" not in before[-3:]:
        return True
    came = _FROM.search(before)
    if came and ends_with(before[: came.start()], context.lexicons, "person_word"):
        return True
    if not ends_with(before, context.lexicons, "origin_sure"):
        return False
    following = after.group(1) if after else ""
    is_a_word = len(following) > _AND
    return not any(True for _ in context.lexicons.find("service", following)) if is_a_word else True


def _is_of_clients(text: str, start: int, lexicons: Lexicons) -> bool:
    """Say whether a word for clients stands close before: "niente clienti marocchini o turchi"."""
    before = text[max(0, start - _CLIENTS_NEAR) : start]
    found = list(lexicons.find("client", before))
    return bool(found) and not re.search(r"[.!?\n,;:]", before[found[-1].end :])


def _is_spoken(text: str, start: int, end: int, language: str | None, lexicons: Lexicons) -> bool:
    """Say whether a word names a language that is spoken: "hablo polaco y un poco de italiano", "ucraino, inglese"."""
    if packaged_names().country(text[start:end]) is not None:
        return False
    if next(find_languages(text[start:end], lexicons, language), None) is not None:
        begin = text.rfind("\n", 0, start) + 1
        listed = [until for _, until, _ in find_languages(text[begin:start], lexicons, language)]
        if listed and _LISTED.fullmatch(text, begin + listed[-1], start):
            return True
    if not _is_language(fold(text[start:end]), language, lexicons):
        return False
    first, last = part_of(text, start, end)
    own = [language, "mul"] if language in lexicons.by_language else None
    before = any(True for _ in lexicons.find("language_before", text[first:start], languages=own))
    return before or any(True for _ in lexicons.find("language_after", text[end:last], languages=own))


def _introduces(folded: str, start: int, end: int, language: str | None, context: Context) -> bool:
    """Know a demonym that stands for her: "Hungarian, 29 years old", "30, Ukrainian;", "Moldovan from Chisinau"."""
    if packaged_names().country(folded[start:end]) is not None:
        return False
    before, after = folded[max(0, start - _NEAR) : start], folded[end : end + _NEAR]
    begins = _OPENS.search(before) is not None or start == 0
    if begins and (_AGE_NEXT.match(after) or _comes_from(after, context)):
        return True
    closes = _AGE_BEFORE.search(before) is not None and _CLOSES.match(after) is not None
    return closes and not _is_language(folded[start:end], language, context.lexicons)


def _is_language(word: str, language: str | None, lexicons: Lexicons) -> bool:
    """Say whether a word is one of the languages she speaks: what the text's own lexicon has as a demonym is none."""
    own = [language or ""]
    is_demonym = any(True for _ in lexicons.find("nationality", word, languages=own))
    if is_demonym and not any(True for _ in lexicons.find("language_name", word, languages=own)):
        return False
    return any(True for _ in find_languages(word, lexicons))


def _comes_from(after: str, context: Context) -> bool:
    words = after[1:] if after[:1] == " " else ""
    return words.startswith(_places_before(context.lexicons))


@functools.lru_cache(maxsize=8)
def _places_before(lexicons: Lexicons) -> tuple[str, ...]:
    return tuple(f"{term} " for term, _ in folded_terms(lexicons, "origin_place"))


@functools.lru_cache(maxsize=8)
def _persons(lexicons: Lexicons) -> frozenset[str]:
    return frozenset(fold(entry.term) for entry in lexicons.entries("person_word"))
