"""The ad asks other prices of other clients: a price that names for whom it is, beside one that doesn't.

Whichever the origin: what scores is the conduct.
"""

from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import AdSubject
from clew.records.finding import Finding

SEES = "columns"
KINDS = ("ad",)
REQUIRED = ()
OPTIONAL = ("strength",)


def detect(subject: AdSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Fire where prices name clients and differ."""
    named = [price for price in subject.prices if price.clients]
    groups = {(price.clients, price.amount) for price in subject.prices if price.duration_min is not None}
    if named and (len({clients for clients, _ in groups}) > 1 or not groups):
        yield context.found(
            subject,
            strength=params.get("strength", 0.8),
            value=", ".join(sorted({price.clients or "" for price in named})),
            evidence=[one for price in named for one in price.evidence],
        )
