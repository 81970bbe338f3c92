"""Queries for a search engine: words of the trade with towns, and what an ad of one site says, to be looked for on others.

Words come from the lexicons (the project's own included), in the languages of the market; towns from the gazetteer, the largest first,
as people of the country write them. Which words are taken stands in ``data/discovery/queries.yml``.
"""

import itertools
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import phonenumbers

from clew.discover.captured.back_search import KINDS
from clew.discover.captured.urgent import not_urgent
from clew.engine import Engine
from clew.kernel.text import fold
from clew.reference.discovery import packaged_query_words
from clew.reference.gazetteer import Gazetteer, Place
from clew.reference.lexicon import Entry, Lexicons

_LEAST_WORD = 4
_SCRIPTS = {
    "be": "а",
    "bg": "а",
    "el": "α",
    "hy": "ա",
    "ka": "ა",
    "kk": "а",
    "ky": "а",
    "mk": "а",
    "mn": "а",
    "ru": "а",
    "tg": "а",
    "uk": "а",
}
"""A letter of the script of languages that are not written in Latin letters."""
_SPAN = 64


@dataclass(frozen=True, slots=True)
class Query:
    """A query, and what it was made from: ``kind`` is ``keyword_city``, or for a back-search ``phone``, ``handle``, ``email``, ``alias``."""

    query: str
    kind: str
    language: str | None = None
    keyword: str | None = None
    city: str | None = None
    country: str | None = None
    about: str | None = None


def keyword_city(
    lexicons: Lexicons,
    gazetteer: Gazetteer,
    *,
    country: str,
    languages: Sequence[str],
    keywords: int,
    cities: int,
) -> list[Query]:
    """Give words x towns: the largest town first, of each town the languages in their order; no query twice."""
    places = sorted(
        (place for place in gazetteer.places.values() if place.country == country),
        key=lambda place: (-place.population, place.city_id),
    )
    words = {language: words_of(lexicons, language)[:keywords] for language in languages}
    found: dict[str, Query] = {}
    for place in places[:cities]:
        for language in languages:
            town = local_name(place, language)
            for word in words[language]:
                text = f"{word} {town}"
                found.setdefault(fold(text), Query(text, "keyword_city", language, word, place.city, country))
    return list(found.values())


def words_of(lexicons: Lexicons, language: str) -> list[str]:
    """Give the words of a language to search with: one of each kind in turn, so that the first few differ in kind."""
    entries: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    take = packaged_query_words().take
    for topic in dict.fromkeys(topic for topic, _ in take):
        for entry in lexicons.entries(topic, [language]):
            entries[topic, entry.value].append(entry)
    columns = [[entry.term for entry in entries[kind] if _is_a_word(entry.term)] for kind in take]
    turns = itertools.chain.from_iterable(itertools.zip_longest(*columns))
    unlike = {fold(term): term for term in reversed([term for term in turns if term])}
    return list(reversed(unlike.values()))


def _is_a_word(term: str) -> bool:
    """Say whether a term can be typed as it stands: no stem, no pattern."""
    return len(term) >= _LEAST_WORD and all(char.isalpha() or char in " -'’" for char in term)


def local_name(place: Place, language: str) -> str:
    """Give a town as it is written in the language: as told, else its one name in the language's script, else in English.

    >>> from clew.reference.gazetteer import packaged_gazetteer
    >>> local_name(packaged_gazetteer().named("Vienna"), "de"), local_name(packaged_gazetteer().named("Graz"), "de")
    ('Wien', 'Graz')
    """
    told = packaged_query_words().towns.get((place.country, language, place.city))
    if told is not None:
        return told
    letter = _SCRIPTS.get(language)
    names = [
        name
        for name in place.names
        if letter and all(_is_near(char, letter) or not char.isalpha() for char in name)
    ]
    return names[0].title() if len(names) == 1 else place.city


def _is_near(char: str, letter: str) -> bool:
    return char.isalpha() and abs(ord(char) - ord(letter)) < _SPAN


def back_search(engine: Engine, *, site: str) -> Iterator[Query]:
    """Give queries for what the ads of a site say: phones as people write them, handles, mails, and aliases with age and town.

    Nothing of an urgent lead is given: no value of it leaves the project.
    """
    ads = not_urgent(engine)
    ads = ads.filter(ads.site_id == site)
    contacts = engine.table("contacts").filter(lambda row: row.kind.isin(KINDS))
    rows = engine.collect(
        contacts.join(ads.select("ad_id"), "ad_id").select("kind", "value", "country").distinct(),
        order=["kind", "value"],
    )
    for row in rows.to_pylist():
        kind = row["kind"] if row["kind"] in ("phone", "email") else "handle"
        for text in _written(row["kind"], row["value"]):
            yield Query(f'"{text}"', kind, country=row["country"], about=site)
    told = (
        ads.filter(ads["alias"].notnull() & ads.city.notnull())
        .select("alias", "age", "city", "country")
        .distinct()
    )
    for row in engine.collect(told, order=["city", "alias", "age"]).to_pylist():
        age = f" {row['age']}" if row["age"] is not None else ""
        yield Query(
            f'"{row["alias"]}"{age} {row["city"]}',
            "alias",
            city=row["city"],
            country=row["country"],
            about=site,
        )


def _written(kind: str, value: str) -> list[str]:
    """Give the ways in which people write a contact: a phone as at home and from abroad, with spaces and without."""
    if not value.startswith("+"):
        return [value if kind == "email" else value.lstrip("@")]
    try:
        number = phonenumbers.parse(value)
    except phonenumbers.NumberParseException:
        return [value]
    home = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    abroad = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return list(dict.fromkeys([value, abroad, home, "".join(char for char in home if char.isdigit())]))
