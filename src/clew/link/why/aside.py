"""Values that tie ads and do not count: the reason in words, and how each is spread."""

from collections import Counter
from collections.abc import Iterable

from clew.kernel.some import Some
from clew.link.plugged import all_filters
from clew.link.weights import MOST_PROVIDERS
from clew.link.why.reading import Reading, Row
from clew.link.why.shapes import Aside

TOO_MANY = "shared_by_many"
TOO_MANY_MEANING = f"more than {MOST_PROVIDERS} providers share it: ties no network, whatever it is"


def aside_of(reading: Reading, links: Iterable[Row], most: int) -> Some[Aside]:
    """Gather what was set aside of these links, the most widely spread first.

    What more than ``MOST_PROVIDERS`` providers share ties no network, whatever it is: it is listed as ``shared_by_many``.
    """
    meanings = {item.reason: item.meaning for item in all_filters()}
    counts: Counter[tuple[str, str, str]] = Counter()
    for link in links:
        if link["filtered"]:
            counts[link["filtered"], link["kind"], link["value"]] += 1
        elif reading.spreads[link["kind"], link["value"]].n_providers > MOST_PROVIDERS:
            counts[TOO_MANY, link["kind"], link["value"]] += 1
    meanings[TOO_MANY] = TOO_MANY_MEANING
    found = [
        Aside(reason, meanings.get(reason, reason), reading.spreads[kind, value], n)
        for (reason, kind, value), n in counts.items()
    ]
    found.sort(
        key=lambda item: (
            -item.spread.n_ads,
            -item.n_links,
            item.filtered,
            item.spread.kind,
            item.spread.value,
        )
    )
    return Some.of(found, most)
