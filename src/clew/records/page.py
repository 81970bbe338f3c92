"""page: what a capture of HTML says as a page."""

from dataclasses import dataclass, field
from typing import ClassVar, Literal

from clew.records.evidence import Evidence, Tracker

PageKind = Literal["listing", "ad", "profile", "thread", "review", "directory", "static", "error"]


@dataclass(frozen=True, slots=True)
class PageFact:
    """Something that a page says of its site: ``kind`` such as ``company``, ``search_filter``, ``age_gate``."""

    kind: str
    value: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A capture of HTML, read.

    ``kind``: listing (several ads), ad (one advertised person or pair), profile (a member's page on a
    dating, sponsorship or social site), thread (a forum topic), review (one review), directory (links to
    other sites), static, error (a soft 404 included). ``relevant`` is false for flats, cars, jobs.
    ``canonical_url``: variants of one page by tracking, session, sort, filter, print share one.
    """

    KEY: ClassVar = ("capture_id",)
    TABLE: ClassVar = "pages"

    capture_id: str
    site_id: str
    url: str
    canonical_url: str
    kind: PageKind
    relevant: bool
    language: str | None
    text_language: str | None
    title: str | None
    text: str
    skeleton: str
    trackers: tuple[Tracker, ...] = ()
    outlinks: tuple[str, ...] = ()
    ads: tuple[str, ...] = ()
    facts: tuple[PageFact, ...] = field(default=())
