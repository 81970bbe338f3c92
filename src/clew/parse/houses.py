"""Sites of houses (agencies, clubs, salons): several persons, and one number for all of them. Pure.

A portal's advertisers have numbers of their own, and it asks visitors to place ads.
"""

import functools
import itertools
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable

from clew.parse.topic import hits_in
from clew.records.draft import Draft
from clew.records.sketch import Sketch
from clew.reference.lexicon import Lexicons

LEAST, FEW = 4, 3
"""So many persons a house shows, at least; and at most one of three has a number or a channel of her own, too."""
_SHORT = 40
_ASKING = ("site.open", "site.advertise")


def takes_ads(draft: Draft, lexicons: Lexicons) -> bool:
    """Say whether a page asks its visitors to place ads, or to become members: links and lines that say that and hardly more."""
    lines = (
        draft.text[line.start : line.start + line.length] for line in draft.lines if line.length <= _SHORT
    )
    links = (anchor.text for anchor in draft.anchors if 0 < len(anchor.text) <= _SHORT)
    return any(_asks(words, lexicons) for words in itertools.chain(links, lines))


@functools.lru_cache(maxsize=20_000)
def _asks(words: str, lexicons: Lexicons) -> bool:
    return any(
        (hit.end - hit.start) * 2 > len(words) for topic in _ASKING for hit in hits_in(words, topic, lexicons)
    )


def is_a_house(live: Iterable[Sketch], ads: Iterable[Sketch], shared: Collection[str]) -> bool:
    """Say whether hardly anybody on a site has a number of her own, and the site has one, or each of its branches.
    ``shared``: tokens of its own.
    """
    if any(sketch.takes_ads or sketch.guess == "profile" for sketch in live):
        return False  # members have no numbers, or hide them
    told: dict[str, set[str]] = defaultdict(set)
    for sketch in ads:
        told[sketch.canonical] |= set(sketch.contacts)
    counts = Counter(token for tokens in told.values() for token in tokens)
    apart = [any(counts[token] < FEW for token in tokens.difference(shared)) for tokens in told.values()]
    has_one = bool(shared) or any(count >= FEW for count in counts.values())
    return has_one and len(apart) >= LEAST and sum(apart) * FEW <= len(apart)
