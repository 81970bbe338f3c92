"""What detectors look at: an ad, a review, a provider, a network, a site, each with what belongs to it.

All subjects share ``kind``, ``subject_id``, ``market``, ``city``, ``first_seen`` and ``last_seen``. A subject
with a text (ad, review) can make evidence of a stretch of it: :meth:`Passage.evidence` finds the quote in the
page's text at or after the place where the ad begins, so that the quote equals the page's slice.
"""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar, Literal

from clew.records.ad_version import AdVersion
from clew.records.contact import Contact
from clew.records.evidence import Evidence
from clew.records.image import Image
from clew.records.movement import Movement
from clew.records.network import Network
from clew.records.price import Price
from clew.records.provider import Provider
from clew.records.review import Review
from clew.records.site import Site

LONGEST_QUOTE = 300
MOST_EVIDENCE = 6


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of a subject, and how a stretch of it is shown in the page.

    ``anchors`` are the evidence of the whole text; the first says where it begins. ``language`` is the text's (BCP 47),
    null where it is unknown.
    """

    text: str
    page_text: str | None
    anchors: tuple[Evidence, ...]
    language: str | None = None

    def evidence(self, start: int, end: int) -> tuple[Evidence, ...]:
        """Give the evidence of a stretch: its quote in the page, else the text's own evidence."""
        quote = self.text[start : min(end, start + LONGEST_QUOTE)]
        first = next((one for one in self.anchors if one.start is not None), None)
        if first is not None and self.page_text is not None and quote:
            place = self.page_text.find(quote, first.start)
            if place >= 0:
                return (Evidence(first.capture_id, place, place + len(quote), quote=quote),)
        return self.anchors[:1]


@dataclass(frozen=True, slots=True, kw_only=True)
class AdSubject:
    """An ad as it stood in one capture."""

    kind: ClassVar[Literal["ad"]] = "ad"
    version: AdVersion
    contacts: tuple[Contact, ...] = ()
    prices: tuple[Price, ...] = ()
    images: tuple[Image, ...] = ()
    page_text: str | None = None

    @property
    def subject_id(self) -> str:
        return self.version.ad_id

    @property
    def market(self) -> str | None:
        return self.version.market or self.version.country

    @property
    def city(self) -> str | None:
        return self.version.city

    @property
    def first_seen(self) -> dt.datetime | None:
        return self.version.seen_at

    @property
    def last_seen(self) -> dt.datetime | None:
        return self.version.seen_at

    @property
    def passage(self) -> Passage:
        version = self.version
        return Passage(version.text or "", self.page_text, version.evidence.get("text", ()), version.language)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewSubject:
    """A client's post."""

    kind: ClassVar[Literal["review"]] = "review"
    review: Review
    market: str | None = None
    city: str | None = None
    page_text: str | None = None

    @property
    def subject_id(self) -> str:
        return self.review.review_id

    @property
    def first_seen(self) -> dt.datetime | None:
        day = self.review.written_at
        return None if day is None else dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC)

    @property
    def last_seen(self) -> dt.datetime | None:
        return self.first_seen

    @property
    def passage(self) -> Passage:
        return Passage(self.review.text, self.page_text, self.review.evidence, self.review.language)


@dataclass(frozen=True, slots=True)
class Tie:
    """Something that a provider has in common with others: ``kind`` phone, handle, email, wallet, text ..."""

    kind: str
    value: str
    others: tuple[str, ...]
    filtered: str | None
    strength: float
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderSubject:
    """One advertised person with all versions of all her or his ads (in order of time) and what is shared."""

    kind: ClassVar[Literal["provider"]] = "provider"
    provider: Provider
    versions: tuple[AdVersion, ...] = ()
    images: tuple[Image, ...] = ()
    ties: tuple[Tie, ...] = ()

    @property
    def subject_id(self) -> str:
        return self.provider.provider_id

    @property
    def market(self) -> str | None:
        return self.provider.market

    @property
    def city(self) -> str | None:
        return self.provider.cities[0] if len(self.provider.cities) == 1 else None

    @property
    def first_seen(self) -> dt.datetime | None:
        return self.provider.first_seen

    @property
    def last_seen(self) -> dt.datetime | None:
        return self.provider.last_seen


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkSubject:
    """A group of providers with the movements of each, and where each city was stated."""

    kind: ClassVar[Literal["network"]] = "network"
    network: Network
    movements: tuple[Movement, ...] = ()
    city_evidence: tuple[tuple[str, str, tuple[Evidence, ...]], ...] = ()

    city: ClassVar = None

    @property
    def subject_id(self) -> str:
        return self.network.network_id

    @property
    def market(self) -> str | None:
        return self.network.market

    @property
    def first_seen(self) -> dt.datetime | None:
        return self.network.first_seen

    @property
    def last_seen(self) -> dt.datetime | None:
        return self.network.last_seen


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSubject:
    """A site of the register."""

    kind: ClassVar[Literal["site"]] = "site"
    site: Site
    city: ClassVar = None
    first_seen: ClassVar = None
    last_seen: ClassVar = None

    @property
    def subject_id(self) -> str:
        return self.site.site_id

    @property
    def market(self) -> str | None:
        return self.site.market


Subject = AdSubject | ReviewSubject | ProviderSubject | NetworkSubject | SiteSubject
