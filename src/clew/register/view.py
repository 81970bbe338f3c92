"""A site as its data points see it: visits, pages, clues of the text, ads, contacts, and its common frame."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from clew.kernel.visits import Visit
from clew.records.evidence import Evidence, KindValue, Tracker
from clew.records.page import PageFact

FRAME_PAGES = 3
"""A line on three different pages belongs to the site and not to one ad."""


@dataclass(frozen=True, slots=True)
class CaptureView:
    """What the register needs of a capture."""

    capture_id: str
    url: str
    host: str
    fetched_at: dt.datetime
    status: int | None
    payload_sha256: str
    tool: str | None


@dataclass(frozen=True, slots=True)
class PageView:
    """A page without its text."""

    capture_id: str
    seen_at: dt.datetime
    canonical_url: str
    kind: str
    relevant: bool
    language: str | None
    title: str | None
    skeleton: str
    trackers: tuple[Tracker, ...]
    outlinks: tuple[str, ...]
    ads: tuple[str, ...]
    facts: tuple[PageFact, ...]


@dataclass(frozen=True, slots=True)
class Clue:
    """Words of a page that tell of its site: topic and value of the lexicon, place, and the line around."""

    capture_id: str
    canonical_url: str
    page_kind: str
    topic: str
    value: str
    line: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class AdView:
    """What the register needs of an ad."""

    ad_id: str
    url: str
    market: str | None
    country: str | None
    city: str | None
    latitude: float | None
    longitude: float | None
    language: str | None
    audience: str | None
    provider_kind: str | None
    services: tuple[str, ...]
    verified: bool | None
    paid_placement: bool | None
    first_seen: dt.datetime
    last_seen: dt.datetime
    captures: tuple[str, ...]
    evidence: Mapping[str, tuple[Evidence, ...]]
    contacts: tuple[tuple[str, str, tuple[Evidence, ...]], ...] = ()
    code_currencies: tuple[tuple[str, tuple[Evidence, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the site's ads: in how many of them it stands, and one place."""

    language: str
    word: str
    n_ads: int
    evidence: Evidence


class KnownSite(Protocol):
    """A site that the project names itself."""

    @property
    def site_id(self) -> str: ...
    @property
    def url(self) -> str: ...
    @property
    def notes(self) -> str | None: ...


@dataclass(frozen=True)
class SiteView:
    """One site. Everything is sorted: pages and captures by time, ads and clues by id and place."""

    site_id: str
    captures: tuple[CaptureView, ...] = ()
    visits: tuple[Visit, ...] = ()
    pages: tuple[PageView, ...] = ()
    clues: tuple[Clue, ...] = ()
    ads: tuple[AdView, ...] = ()
    region: str | None = None
    region_inferred: bool = True
    languages: tuple[str, ...] = ()
    contacts: tuple[KindValue, ...] = ()
    profile_evidence: Mapping[str, tuple[Evidence, ...]] = field(default_factory=dict)
    words: tuple[Word, ...] = ()
    versions: Mapping[str, tuple[AdView, ...]] = field(default_factory=dict)
    """Of each ad what it stated in each of its captures, in the order of time."""
    known: KnownSite | None = None

    @cached_property
    def readable(self) -> tuple[PageView, ...]:
        """Pages that are no error."""
        return tuple(page for page in self.pages if page.kind != "error")

    @cached_property
    def last_visit(self) -> Visit | None:
        """The last visit in which any page could be read, else the last."""
        for visit in reversed(self.visits):
            if any(visit.first <= page.seen_at <= visit.last for page in self.readable):
                return visit
        return self.visits[-1] if self.visits else None

    def pages_of(self, visit: Visit) -> tuple[PageView, ...]:
        """Readable pages of a visit."""
        return tuple(page for page in self.readable if visit.first <= page.seen_at <= visit.last)

    def facts(self, *kinds: str) -> Iterator[PageFact]:
        """Page facts of these kinds, the earliest page first."""
        for page in self.pages:
            for fact in page.facts:
                if fact.kind in kinds and fact.evidence:
                    yield fact

    @cached_property
    def _line_pages(self) -> Counter[str]:
        return Counter(line for line, _ in {(clue.line, clue.canonical_url) for clue in self.clues})

    def is_frame(self, clue: Clue) -> bool:
        """Say whether the words are the site's own: on a page about itself, or on several pages."""
        return clue.page_kind in ("static", "error") or self._line_pages[clue.line] >= FRAME_PAGES

    def frame_clues(self, topic: str, *, longest_line: int | None = None) -> Iterator[Clue]:
        """Clues of a topic in the site's own words."""
        for clue in self.clues:
            if clue.topic != topic or not self.is_frame(clue):
                continue
            if longest_line is None or len(clue.line) <= longest_line:
                yield clue


def by_value(clues: Iterable[Clue]) -> dict[str, list[Evidence]]:
    """Group the places of clues by value, values in alphabetical order."""
    grouped: dict[str, list[Evidence]] = {}
    for clue in clues:
        grouped.setdefault(clue.value, []).append(clue.evidence)
    return dict(sorted(grouped.items()))
