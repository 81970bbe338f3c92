"""ad: one advertised person or pair on one site; ad_version: the ad as it stood in one capture."""

import datetime as dt
from dataclasses import dataclass, field
from typing import ClassVar

from clew.records.evidence import Candidate, Evidence


@dataclass(frozen=True, slots=True)
class TourStop:
    """An announced stay: city in English where known, first and last day where stated."""

    city: str
    city_id: int | None = None
    from_: dt.date | None = None
    to: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdFields:
    """What an ad says; unknown is null. The same columns stand in ``ads`` and ``ad_versions``."""

    alias: str | None = None
    aliases: tuple[str, ...] = ()
    age: int | None = None
    ages: tuple[int, ...] = ()
    n_persons: int | None = None
    text: str | None = None
    language: str | None = None
    audience: str | None = None
    provider_kind: str | None = None
    country: str | None = None
    city: str | None = None
    city_id: int | None = None
    latitude: float | None = None
    longitude: float | None = None
    nationality: str | None = None
    ethnicity: str | None = None
    languages_spoken: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    incall: bool | None = None
    outcall: bool | None = None
    hours: str | None = None
    weight_kg: float | None = None
    height_cm: float | None = None
    max_duration_h: float | None = None
    tour: tuple[TourStop, ...] = ()
    movement: tuple[str, ...] = ()
    verified: bool | None = None
    paid_placement: bool | None = None
    n_images: int | None = None
    posted_at: dt.date | None = None
    period: str | None = None
    evidence: dict[str, tuple[Evidence, ...]] = field(default_factory=dict)
    candidates: dict[str, tuple[Candidate, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ad(AdFields):
    """One ad: its newest version's fields, and when it was seen.

    ``ad_id`` is the SHA-256 of (site_id, canonical URL); an ad that is one of several on a page has the URL
    ``page#anchor``. ``market``: country of the ad's place, else the site's, else the project's default.
    """

    KEY: ClassVar = ("ad_id",)
    TABLE: ClassVar = "ads"

    ad_id: str
    site_id: str
    market: str | None = None
    url: str
    first_seen: dt.datetime
    last_seen: dt.datetime
    captures: tuple[str, ...]
