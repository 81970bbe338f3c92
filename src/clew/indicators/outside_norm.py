"""The ad's price per hour lies far outside what is usual for such an ad in its market.

``side`` (low, high); ``times`` how far from the median (2: half or double); ``min_n`` how many prices the market's norm
needs; ``many_services: true`` asks for more services than three in four ads of the market offer.
Far means both: beyond the 5th or 95th percentile, and beyond ``times`` the median. The median is that of the market,
multiplied by how much dearer or cheaper the ad's city is, its audience, and its kind of provider: a price in a cheap
district or of a dear agency is no signal, one that is low for a dear city is. Each of these borrows from the market what
its own few prices don't say (:mod:`clew.norms.segments`); the percentiles are those of the city where it has prices
enough, relative to its median, else the market's.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import AdSubject
from clew.records.finding import Finding
from clew.records.norm import Norm

SEES = "norms"
KINDS = ("ad",)
REQUIRED = ("side", "times", "min_n")
OPTIONAL = ("many_services", "strength")
_HOUR = 60
_PARTS = ("city", "audience", "provider_kind")


@dataclass(frozen=True, slots=True)
class _Usual:
    """What to hold a price against: its middle and the edges of what is usual."""

    median: float
    low: float
    high: float

    def is_far(self, price: float, *, low: bool, times: float) -> bool:
        if low:
            return price < self.low and price * times <= self.median
        return price > self.high and price >= self.median * times


def detect(subject: AdSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Compare the price of an hour with what is usual for such an ad."""
    usual = _usual(subject, params["min_n"], context)
    priced = [price for price in subject.prices if price.eur_per_hour and price.duration_min == _HOUR]
    if usual is None or not priced:
        return
    if params.get("many_services") and not _is_broad(subject, context):
        return
    low = params["side"] == "low"
    price = min(priced, key=lambda one: (one.eur_per_hour or 0.0) * (1 if low else -1))
    paid = price.eur_per_hour or 0.0
    if price.evidence and usual.is_far(paid, low=low, times=params["times"]):
        yield context.found(
            subject,
            strength=params.get("strength", 0.8),
            value=f"{paid:.0f} EUR an hour, usual {usual.median:.0f}",
            evidence=price.evidence,
        )


def _usual(subject: AdSubject, min_n: int, context: Context) -> _Usual | None:
    """Give what is usual for the ad's city, audience and kind of provider; null where the market has too few prices."""
    whole = _norm(subject, f"duration={_HOUR}", context)
    if whole is None or whole.n < min_n or not whole.median:
        return None
    median, spread = whole.median, whole
    for name in _PARTS:
        part = _norm(subject, f"{name}={getattr(subject.version, name)},duration={_HOUR}", context)
        if part is None or not part.usual:
            continue
        median *= part.usual / whole.median
        if name == "city" and part.n >= min_n and part.median:
            spread = part
    if spread.p05 is None or spread.p95 is None or not spread.median:
        return None
    return _Usual(median, median * spread.p05 / spread.median, median * spread.p95 / spread.median)


def _norm(subject: AdSubject, segment: str, context: Context) -> Norm | None:
    return context.norms.get((subject.market or "", "eur_per_hour", segment))


def _is_broad(subject: AdSubject, context: Context) -> bool:
    norm = context.norms.get((subject.market or "", "n_services", "all"))
    return norm is not None and norm.p75 is not None and len(subject.version.services) > norm.p75
