"""What a writer of a test site hands over: its pages as bytes with their truth, and its ads with theirs.

One file per site, ``SITE = WrittenSite(...)``. The page keeps the mark-up that a server would have sent; the truth
says what a careful person would read from it, in the layout of `docs/evaluation.md` (the same as a market's truth).
"""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class WrittenPage:
    """One answer of the site's server, and what a careful person would say of it."""

    url: str
    html: str
    kind: str  # listing, ad, profile, review, thread, directory, static, error
    language: str | None  # of the interface, BCP 47
    text_language: str | None = None  # of most of the text, where it differs
    ads: tuple[str, ...] = ()  # canonical addresses of the ads that are this page's own content
    canonical: str | None = None  # where it differs from url
    relevant: bool = True  # False: flats, cars, jobs, ordinary dating
    status: int = 200
    content_type: str = "text/html; charset=utf-8"  # as the server says it
    encoding: str = "utf-8"  # as the bytes are


@dataclass(frozen=True, slots=True)
class WrittenSite:
    """A site: its pages, and for each of its ads the truth as a plain dict (see `AD`)."""

    host: str
    region: str  # ISO 3166-1, the default phone region
    pages: tuple[WrittenPage, ...]
    ads: tuple[dict[str, Any], ...] = field(default=())
    note: str = ""  # what makes the mark-up hard


AD: dict[str, Any] = {
    "url": None,
    "alias": None,
    "aliases_stated": [],
    "age": None,
    "ages_stated": [],
    "text_language": None,
    "audience": "woman",
    "provider_kind": None,
    "city": None,
    "country": None,
    "nationality": None,
    "ethnicity": None,
    "languages_spoken": [],
    "services": [],
    "incall": None,
    "outcall": None,
    "hours": None,
    "weight_kg": None,
    "height_cm": None,
    "max_duration_h": None,
    "tour": [],
    "verified": None,
    "paid_placement": None,
    "n_images": 0,
    "posted_at": None,
    "phones": [],
    "handles": [],
    "prices": [],
}
"""The truth of an ad, at 'not stated'."""
