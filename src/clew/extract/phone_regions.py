"""Where a number of the ad may be dialled: the site's region, and countries that the ad names.

Those are the countries of its places, of nationalities, and of the languages spoken, in this order: people who
travel keep the number they have. They are hints for mobiles only (see kernel.phone); that is why a nationality
is read here and nowhere scored. What else a number may be is not guessed: a national form of a country that
nothing on the page names stays unread, or is read by the rules of the site's own region.
"""

import functools
import re

from clew.extract.fact import Context
from clew.extract.latest import OfLatestBlock
from clew.extract.vocabulary import vocabulary
from clew.kernel.digits import plain_digits
from clew.kernel.text import fold
from clew.records.block import Block
from clew.reference.gazetteer import Gazetteer
from clew.reference.lexicon import Lexicons
from clew.reference.market import Markets

_LONGEST_LINE = 60
_PROSE = 300
_MOST_TEXT = 800
_MOST = 8


def regions_of(block: Block, context: Context) -> tuple[str, ...]:
    """Give the countries, likeliest first."""
    return _latest(block, context)


def _regions(block: Block, context: Context) -> tuple[str, ...]:
    home = (context.region,) if context.region else ()
    text = _said(block)
    places = _of_places(context.gazetteer, text, context.region)
    people = _of_people(context.lexicons, context.markets, text)
    return tuple(dict.fromkeys((*home, *places, *people)))[:_MOST]


_latest = OfLatestBlock(_regions)


def _said(block: Block) -> str:
    """Give the short lines, where places and languages stand; of an ad that is all prose its beginning."""
    lines = [block.title or "", *(pair.value for pair in block.pairs if pair.at is None)]
    lines.extend(line for _, line in block.lines() if len(line) <= _LONGEST_LINE)
    short = [line for line in lines if not re.search(r"\d", line)]
    return "\n".join(short)[:_MOST_TEXT] or block.text[:_PROSE]


@functools.lru_cache(maxsize=64)
def _of_places(gazetteer: Gazetteer, text: str, region: str | None) -> tuple[str, ...]:
    hits = [hit for hit in gazetteer.find(text, region=region) if hit.capital and not hit.word]
    hits.sort(key=lambda hit: fold(text[hit.start : hit.end]) not in map(fold, hit.place.names))
    return tuple(dict.fromkeys(hit.place.country for hit in hits))


@functools.lru_cache(maxsize=64)
def _of_people(lexicons: Lexicons, markets: Markets, text: str) -> tuple[str, ...]:
    words = vocabulary(lexicons, "nationality", "language_name")
    found = tuple(dict.fromkeys(word.value for word in words.find(plain_digits(text))))
    nations = [value for value in found if value in markets.by_country]
    spoken = [country for value in found for country in _first_language(markets).get(value, ())]
    return tuple(dict.fromkeys((*nations, *spoken)))


@functools.lru_cache(maxsize=8)
def _first_language(markets: Markets) -> dict[str, tuple[str, ...]]:
    """Give the countries of a language, the one that has its name first (``de``: DE, then AT, CH)."""
    found: dict[str, list[str]] = {}
    for country, market in sorted(markets.by_country.items()):
        for language in market.languages[:1]:
            found.setdefault(language, []).append(country)
    return {
        language: tuple(sorted(countries, key=lambda country: country.lower() != language))
        for language, countries in found.items()
    }
