"""The ad's price per hour lies far outside what is usual in this market.

``side`` (low, high); ``times`` how far from the median (2: half or double); ``min_n`` how many prices a norm needs;
``many_services: true`` asks for more services than three in four ads of the market offer.
Far means both: beyond the 5th or 95th percentile, and beyond ``times`` the median.
"""

from collections.abc import Iterator
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


def detect(subject: AdSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Compare the price of an hour, of the ad's city where the norm is rich enough, else of the market."""
    norm = _norm(subject, params, context)
    priced = [price for price in subject.prices if price.eur_per_hour and price.duration_min == _HOUR]
    if norm is None or norm.median is None or not priced:
        return
    if params.get("many_services") and not _is_broad(subject, context):
        return
    low = params["side"] == "low"
    price = min(priced, key=lambda one: (one.eur_per_hour or 0.0) * (1 if low else -1))
    if price.evidence and _is_far(price.eur_per_hour or 0.0, norm, low=low, times=params["times"]):
        yield context.found(
            subject,
            strength=0.8,
            value=f"{price.eur_per_hour:.0f} EUR an hour, usual {norm.median:.0f}",
            evidence=price.evidence,
        )


def _is_far(price: float, norm: Norm, *, low: bool, times: float) -> bool:
    if norm.median is None or norm.p05 is None or norm.p95 is None:
        return False
    if low:
        return price < norm.p05 and price * times <= norm.median
    return price > norm.p95 and price >= norm.median * times


def _norm(subject: AdSubject, params: dict[str, Any], context: Context) -> Norm | None:
    for segment in (f"city={subject.version.city},duration=60", "duration=60"):
        norm = context.norms.get((subject.market or "", "eur_per_hour", segment))
        if norm is not None and norm.n >= params["min_n"]:
            return norm
    return None


def _is_broad(subject: AdSubject, context: Context) -> bool:
    norm = context.norms.get((subject.market or "", "n_services", "all"))
    return norm is not None and norm.p75 is not None and len(subject.version.services) > norm.p75
