"""site: the register's entry of a website, data points a-n and what stands beside them."""

import datetime as dt
from dataclasses import dataclass, field
from typing import ClassVar

from clew.records.evidence import Evidence, KindValue, Tracker


@dataclass(frozen=True, slots=True)
class FoundBy:
    """A way in which a site was found: ``how`` (sites_csv, import, link, and those of a site_candidate), from where, when."""

    how: str
    from_: str | None
    when: dt.datetime | None


@dataclass(frozen=True, slots=True)
class CategoryReason:
    """Points that a ``sign`` (structure, sections, contacts, words) gives to a category; the one with most is taken."""

    category: str
    sign: str
    points: float


@dataclass(frozen=True, slots=True)
class Site:
    """A website: its registered domain, and the data points a-n of the register.

    ``confidence``: by column how sure a value is, 0-1; a value that a person set has none.
    """

    KEY: ClassVar = ("site_id",)
    TABLE: ClassVar = "sites"

    site_id: str
    hosts: tuple[str, ...] = ()
    name: str | None = None
    market: str | None = None
    region: str | None = None
    region_inferred: bool = False
    category: str | None = None
    category_confidence: float | None = None
    category_reasons: tuple[CategoryReason, ...] = ()
    languages: tuple[str, ...] = ()
    scope: str | None = None
    n_ads: int | None = None
    n_ads_stated: int | None = None
    n_new_ads: int | None = None
    services: tuple[str, ...] = ()
    company: str | None = None
    trackers: tuple[Tracker, ...] = ()
    contacts: tuple[KindValue, ...] = ()
    ad_space: str | None = None
    search_filters: tuple[str, ...] = ()
    safety_features: tuple[str, ...] = ()
    lingo: tuple[str, ...] = ()
    contact_channels: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    extras: tuple[str, ...] = ()
    payment_means: tuple[str, ...] = ()
    host_country: str | None = None
    notes: str | None = None
    status: str = "candidate"
    found_by: tuple[FoundBy, ...] = ()
    evidence: dict[str, tuple[Evidence, ...]] = field(default_factory=dict)
    confidence: dict[str, float] = field(default_factory=dict)
