"""Indicators: the share of persons with each family and each signal, and examples that name nobody.

A signal counts for a person where it was seen on one of her or his ads, on all of them together, or on the network. Urgent signals
are in no count. Not seen is not absent: some signals only an analyst can see. An example is composed of families that were seen
together on at least as many persons as a cell must have; it is nobody's ad.
"""

import itertools
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from clew.kernel.disclosure import rounded
from clew.reference.ontology import packaged_ontology
from clew.report.profile.market import Market
from clew.report.profile.press import Block, Press

ORDER = 60
_EXAMPLES = 3
_TOGETHER = (3, 2)


def blocks(market: Market, press: Press) -> Iterator[Block]:
    """Give the chapter's blocks."""
    persons = market.persons
    families = counted_families()
    by_person = [market.signals.get(int(code), frozenset()) for code in persons.persons]
    shown = [frozenset(families[name] for name in held) for held in by_person]
    yield press.lists("families", persons, shown, most=len(set(families.values())), names="families")
    yield press.lists("signals", persons, by_person, most=len(families), names="signals")
    yield press.table("together", persons, [_how_many(len(held)) for held in shown])
    yield {"id": "examples", "kind": "examples", "of": "persons", "examples": _examples(shown, press)}


@cache
def counted_families() -> Mapping[str, str]:
    """Give the family of each indicator that may be counted; urgent ones are not there."""
    return {name: one.family for name, one in packaged_ontology().indicators.items() if not one.urgent}


def _how_many(n: int) -> str:
    return ("none", "one", "two")[n] if n < 3 else "three_or_more"  # noqa: PLR2004 - the classes


def _examples(shown: list[frozenset[str]], press: Press) -> list[dict[str, Any]]:
    """Give families that come together on enough persons, and not on nearly all: three together before two."""
    found: list[dict[str, Any]] = []
    for size in _TOGETHER:
        counts = Counter(
            group
            for held in shown
            for group in itertools.combinations(sorted(held - {"ethnicity_nationality"}), size)
        )
        for group, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
            is_known = any(set(group) <= set(one["families"]) for one in found)
            if count >= press.smallest and len(shown) - count >= press.smallest and not is_known:
                found.append({"families": list(group), "n": rounded(count)})
            if len(found) == _EXAMPLES:
                return found
    return found
