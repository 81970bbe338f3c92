"""Reading an invented site from its bytes to its ads, without a project folder."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from clew.extract.fact import ContactValue, PriceValue
from clew.extract.read import Knowledge, read_block
from clew.kernel.web import registered_domain
from clew.parse.decide import decide
from clew.parse.draft import Source, read_draft
from clew.parse.profile import learn
from clew.parse.site import Site
from clew.parse.sketch import sketch
from clew.records.ad_version import AdVersion
from clew.records.page import Page
from clew.records.review import Review
from clew.reference.gazetteer import packaged_gazetteer
from clew.reference.lexicon import packaged_lexicons
from clew.reference.market import packaged_markets

VISIT = dt.datetime(2025, 6, 1, 9, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answers."""

    body: bytes
    status: int = 200
    mime: str = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class FoundAd:
    """An ad with its contacts and prices."""

    version: AdVersion
    contacts: tuple[ContactValue, ...]
    prices: tuple[PriceValue, ...]

    @property
    def phones(self) -> list[str]:
        return [contact.value for contact in self.contacts if contact.kind == "phone"]

    @property
    def amounts(self) -> set[float]:
        return {price.amount for price in self.prices}


@dataclass(frozen=True, slots=True)
class FoundSite:
    """What a site's pages turned out to be, by the address they were saved under."""

    pages: dict[str, Page]
    ads: dict[str, FoundAd]
    reviews: tuple[Review, ...]

    def kinds(self) -> dict[str, str]:
        return {url: page.kind for url, page in self.pages.items()}


def answer(html: str, *, status: int = 200) -> Answer:
    """Answer with a page in UTF-8."""
    return Answer(html.encode(), status)


def read_site(answers: Mapping[str, Answer]) -> FoundSite:
    """Read all pages of one site."""
    lexicons = packaged_lexicons()
    drafts = [
        read_draft(
            Source(f"c{number:03}", registered_domain(url), url, VISIT, found.status, found.mime, found.body),
            lexicons,
        )
        for number, (url, found) in enumerate(sorted(answers.items()))
    ]
    sketches = [sketch(draft, lexicons) for draft in drafts]
    sites = {draft.site_id for draft in drafts}
    assert len(sites) == 1, "one site at a time"
    site = Site.of(learn(min(sites), sketches))
    knowledge = Knowledge(lexicons, packaged_gazetteer(), packaged_markets())
    pages: dict[str, Page] = {}
    ads: dict[str, FoundAd] = {}
    reviews: list[Review] = []
    for draft, seen in zip(drafts, sketches, strict=True):
        reading = decide(draft, seen, site, lexicons)
        pages[draft.url] = reading.page
        for block in reading.blocks:
            facts = read_block(block, knowledge)
            if block.kind == "ad" and facts.version is not None:
                contacts = tuple(contact for contact, _ in facts.contacts)
                ads[block.url] = FoundAd(facts.version, contacts, tuple(price for price, _ in facts.prices))
            if facts.review is not None:
                reviews.append(facts.review)
    return FoundSite(pages, ads, tuple(reviews))
