"""Where a number of the ad may be dialled: the site's region, and countries that the ad names.

Those are the countries of its places, of nationalities, and of the languages spoken, in this order: people who
travel keep the number they have. They are hints for mobiles only (see kernel.phone); that is why a nationality
is read here and nowhere scored. What else a number may be is not guessed: a national form of a country that nothing on the page names stays
unread, or is read by the rules of the site's own region.
"""

import functools

from clew.extract.fact import Context
from clew.extract.vocabulary import vocabulary
from clew.kernel.digits import plain_digits
from clew.kernel.text import fold
from clew.records.block import Block
from clew.reference.gazetteer import Gazetteer

_MOST_TEXT = 1500
_MOST = 8


def regions_of(block: Block, context: Context) -> tuple[str, ...]:
    """Give the countries, likeliest first."""
    home = (context.region,) if context.region else ()
    if context.gazetteer is None:
        return home
    said = [block.title or "", block.text[:_MOST_TEXT], *(pair.value for pair in block.pairs if pair.at is None)]
    text = "\n".join(said)[: 2 * _MOST_TEXT]
    places = _of_places(context.gazetteer, text, context.region)
    people = _of_people(context, text)
    return tuple(dict.fromkeys((*home, *places, *people)))[:_MOST]


@functools.lru_cache(maxsize=64)
def _of_places(gazetteer: Gazetteer, text: str, region: str | None) -> tuple[str, ...]:
    hits = [hit for hit in gazetteer.find(text, region=region) if hit.capital and not hit.word]
    hits.sort(key=lambda hit: fold(text[hit.start : hit.end]) not in map(fold, hit.place.names))
    return tuple(dict.fromkeys(hit.place.country for hit in hits))


def _of_people(context: Context, text: str) -> tuple[str, ...]:
    markets = context.markets.by_country
    words = vocabulary(context.lexicons, "nationality", "language_name")
    found = [word.value for word in words.find(plain_digits(text))]
    nations = [value for value in found if value in markets]
    spoken = [
        market.country
        for value in found
        for market in sorted(markets.values(), key=lambda market: market.country != value.upper())
        if market.languages[:1] == (value,) 
    ]
    return tuple(dict.fromkeys((*nations, *spoken)))
