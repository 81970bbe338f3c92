"""The law of an invented country: what is so of its sites, ads and persons, and what that comes to over all of them.

Kinds of sites differ, sites of one kind differ again (each draws shares of its own around those of its kind), and sites are of very
unequal size. So ads of one site are alike, as in real markets. :func:`truth` gives the shares, medians and means that the law
implies, in closed form: those of the market of which sixty sites are a draw.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

COUNTRY = "AT"
HOME, ABROAD = "AT", ("RO", "HU", "UA", "CO")
LIKENESS = 14.0
"""How alike sites of a kind are: the two numbers of the beta distribution of a site's share sum to this."""
TWICE = 0.2
"""Of a hundred ads so many persons have another one, on a site drawn at random."""
SAME_OPERATOR = 0.15
"""So many sites have the operator of the one before, and then its kind too."""
SITE_SPREAD, AD_SPREAD = 0.15, 0.35
"""Standard deviations of the logarithm of the price of an hour: of sites of a kind, and of ads of a site."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of site: its share of the sites, how many ads it has on average, and how usual things are on it.

    ``site``: shares of its sites; ``ad``: of its ads; ``person``: of the persons first seen on it. ``hour``: the median price of an hour.
    """

    share: float
    ads: float
    hour: float
    site: Mapping[str, float]
    ad: Mapping[str, float]
    person: Mapping[str, float]


KINDS: Mapping[str, Kind] = {
    "escort_directory": Kind(
        0.55, 45.0, 150.0,
        {"local": 0.35, "filter": 0.3, "age_gate": 0.7},
        {"whatsapp": 0.45, "telegram": 0.3, "viber": 0.15, "priced": 0.6, "tour": 0.2, "hidden": 0.35, "verified": 0.4,
         "round_the_clock": 0.3, "incall_only": 0.35},
        {"restricted_movement": 0.35, "frequent_movement": 0.3, "third_party": 0.2, "photo": 0.12},
    ),
    "classifieds": Kind(
        0.25, 70.0, 90.0,
        {"local": 0.8, "filter": 0.1, "age_gate": 0.25},
        {"whatsapp": 0.6, "telegram": 0.2, "viber": 0.3, "priced": 0.4, "tour": 0.08, "hidden": 0.6, "verified": 0.1,
         "round_the_clock": 0.15, "incall_only": 0.5},
        {"restricted_movement": 0.45, "frequent_movement": 0.15, "third_party": 0.15, "photo": 0.2},
    ),
    "escort_agency": Kind(
        0.2, 15.0, 260.0,
        {"local": 0.65, "filter": 0.15, "age_gate": 0.5},
        {"whatsapp": 0.7, "telegram": 0.1, "viber": 0.1, "priced": 0.9, "tour": 0.3, "hidden": 0.2, "verified": 0.5,
         "round_the_clock": 0.5, "incall_only": 0.1},
        {"restricted_movement": 0.15, "frequent_movement": 0.35, "third_party": 0.6, "photo": 0.1},
    ),
}  # fmt: skip
PERSON = {"woman": 0.85, "foreign": 0.6, "origin_stated": 0.7, "agency": 0.25, "kind_stated": 0.8}
"""Shares that are the same everywhere."""
SHAPE = 1.5
"""The shape of the gamma distribution of sizes: the largest of sixty sites has about a twelfth of all ads."""

_ADS = {
    "places.channels.whatsapp": "whatsapp",
    "places.channels.telegram": "telegram",
    "places.channels.viber": "viber",
    "prices.stated": "priced",
    "places.tour": "tour",
    "people.hidden_faces": "hidden",
    "people.verified": "verified",
    "places.hours.round_the_clock": "round_the_clock",
    "places.meeting.incall_only": "incall_only",
}


def truth() -> dict[str, float]:
    """Give what the law implies, by the path of the figure that a profile gives of it."""
    return {**_of_sites(), **_of_ads(), **_of_persons(), **_of_prices()}


def _of_sites() -> dict[str, float]:
    local = _mean(lambda kind: kind.share, lambda kind: kind.site["local"])
    return {
        "sites.local": local,
        "sites.any_filter": _mean(lambda kind: kind.share, lambda kind: kind.site["filter"]),
        "sites.features.age_gate": _mean(lambda kind: kind.share, lambda kind: kind.site["age_gate"]),
        **{f"sites.category.{name}": kind.share for name, kind in KINDS.items()},
    }


def _of_ads() -> dict[str, float]:
    found = {path: _mean(_ads_of, _shares("ad", name)) for path, name in _ADS.items()}
    all_hours = found["places.hours.round_the_clock"]
    return {
        **found,
        "places.hours.shorter": 1 - all_hours,
        "places.meeting.both": 1 - found["places.meeting.incall_only"],
        "people.audience.woman": PERSON["woman"],
        "people.audience.trans": 1 - PERSON["woman"],
        "people.foreign": PERSON["foreign"],
        "people.nationality.AT": 1 - PERSON["foreign"],
        **{f"people.nationality.{one}": PERSON["foreign"] / len(ABROAD) for one in ABROAD},
        "people.provider_kind.agency": PERSON["agency"],
        "people.provider_kind.independent": 1 - PERSON["agency"],
    }


def _of_persons() -> dict[str, float]:
    names = sorted(next(iter(KINDS.values())).person)
    return {
        f"signals.families.{name}": _mean(lambda kind: kind.share * kind.ads, _shares("person", name))
        for name in names
    }


def _of_prices() -> dict[str, float]:
    spread = math.hypot(SITE_SPREAD, AD_SPREAD)
    found = {
        "prices.booking.hour": _median([(_priced(kind), kind.hour) for kind in KINDS.values()], spread),
        "prices.booking.hour.mean": _mean(_priced, lambda kind: kind.hour) * math.exp(spread**2 / 2),
    }
    for name, kind in KINDS.items():
        found[f"prices.category.{name}"] = kind.hour
        found[f"prices.category.{name}.mean"] = kind.hour * math.exp(spread**2 / 2)
    return found


def _ads_of(kind: Kind) -> float:
    """Give how many ads the sites of a kind have of all, those of persons with two ads included."""
    everywhere = sum(one.share * one.ads for one in KINDS.values())
    return kind.share * (kind.ads + TWICE * everywhere)


def _priced(kind: Kind) -> float:
    return _ads_of(kind) * kind.ad["priced"]


def _shares(of: str, name: str) -> Callable[[Kind], float]:
    return lambda kind: float(getattr(kind, of)[name])


def _mean(weight: Callable[[Kind], float], value: Callable[[Kind], float]) -> float:
    weights = [weight(kind) for kind in KINDS.values()]
    return math.fsum(w * value(kind) for w, kind in zip(weights, KINDS.values(), strict=True)) / math.fsum(
        weights
    )


def _median(parts: list[tuple[float, float]], spread: float) -> float:
    """Give the median of log-normal parts of one spread, by halving."""
    low, high = min(middle for _, middle in parts), max(middle for _, middle in parts)
    total = math.fsum(weight for weight, _ in parts)
    for _ in range(60):
        at = (low + high) / 2
        below = math.fsum(
            weight * 0.5 * (1 + math.erf(math.log(at / middle) / spread / math.sqrt(2)))
            for weight, middle in parts
        )
        low, high = (at, high) if below < total / 2 else (low, at)
    return (low + high) / 2
