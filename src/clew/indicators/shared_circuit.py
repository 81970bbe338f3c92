"""Several providers of a network were moved through the same cities.

``min_members``: how many have to share at least two cities of the circuit.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import NetworkSubject
from clew.records.finding import Finding

SEES = "history"
KINDS = ("network",)
REQUIRED = ("min_members",)
OPTIONAL = ()


def detect(subject: NetworkSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Count in how many members' movements each pair of cities occurs."""
    cities: dict[str, set[str]] = {}
    for movement in subject.movements:
        cities.setdefault(movement.provider_id, set()).update((movement.from_city, movement.to_city))
    pairs = Counter(
        (left, right) for held in cities.values() for left in held for right in held if left < right
    )
    shared = sorted(pair for pair, n in pairs.items() if n >= params["min_members"])
    if not shared:
        return
    names = sorted({city for pair in shared for city in pair})
    movers = sorted(who for who, held in cities.items() if any(set(pair) <= held for pair in shared))
    evidence = [
        one
        for who, city, found in subject.city_evidence
        if who in movers and city in names
        for one in found[:1]
    ]
    if evidence:
        yield context.found(
            subject,
            strength=len(movers) / max(len(subject.network.provider_ids), 1),
            value=f"{len(movers)} members through {', '.join(names)}",
            evidence=evidence,
        )
