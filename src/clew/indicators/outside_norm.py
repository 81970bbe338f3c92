"""The ad's price per hour lies far outside what is usual: in its market, and in each part of it that the ad belongs to.

``side`` (low, high); ``times`` how far from the median (2: half or double); ``min_n`` how many prices the market's norm
needs; ``many_services: true`` asks for more services than three in four ads of the market offer.
Far means both: beyond the 5th or 95th percentile, and beyond ``times`` the median. It has to be far from the norm of
the whole market, of the ad's city, of its audience and of its kind of provider: a cheap district or dear agencies are
no signal. A part with few prices borrows its median and its spread from the market (:mod:`clew.norms`).
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
OPTIONAL = ("many_services",)
_HOUR = 60
_PARTS = ("city", "audience", "provider_kind")


@dataclass(frozen=True, slots=True)
class _Usual:
    """A norm to hold a price against: its middle and the edges of what is usual."""

    median: float
    low: float
    high: float

    def is_far(self, price: float, *, low: bool, times: float) -> bool:
        if low:
            return price < self.low and price * times <= self.median
        return price > self.high and price >= self.median * times


def detect(subject: AdSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Compare the price of an hour with each norm that the ad falls under."""
    norms = _norms(subject, params["min_n"], context)
    priced = [price for price in subject.prices if price.eur_per_hour and price.duration_min == _HOUR]
    if not norms or not priced:
        return
    if params.get("many_services") and not _is_broad(subject, context):
        return
    low = params["side"] == "low"
    price = min(priced, key=lambda one: (one.eur_per_hour or 0.0) * (1 if low else -1))
    paid = price.eur_per_hour or 0.0
    if price.evidence and all(norm.is_far(paid, low=low, times=params["times"]) for norm in norms):
        nearest = min(norms, key=lambda norm: norm.median * (1 if low else -1))
        yield context.found(
            subject,
            strength=0.8,
            value=f"{paid:.0f} EUR an hour, usual {nearest.median:.0f}",
            evidence=price.evidence,
        )


def _norms(subject: AdSubject, min_n: int, context: Context) -> list[_Usual]:
    """Give the norm of the market and those of the parts of it that the ad belongs to; none where too few are priced."""
    whole = _norm(subject, f"duration={_HOUR}", context)
    if whole is None or whole.n < min_n or not whole.median or whole.p05 is None or whole.p95 is None:
        return []
    found = [_Usual(whole.median, whole.p05, whole.p95)]
    for name in _PARTS:
        part = _norm(subject, f"{name}={getattr(subject.version, name)},duration={_HOUR}", context)
        if part is None or not part.usual:
            continue
        if part.n >= min_n and part.p05 is not None and part.p95 is not None:
            found.append(_Usual(part.usual, part.p05, part.p95))
        else:
            ratio = part.usual / whole.median
            found.append(_Usual(part.usual, whole.p05 * ratio, whole.p95 * ratio))
    return found


def _norm(subject: AdSubject, segment: str, context: Context) -> Norm | None:
    return context.norms.get((subject.market or "", "eur_per_hour", segment))


def _is_broad(subject: AdSubject, context: Context) -> bool:
    norm = context.norms.get((subject.market or "", "n_services", "all"))
    return norm is not None and norm.p75 is not None and len(subject.version.services) > norm.p75
