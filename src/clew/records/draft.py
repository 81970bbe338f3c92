"""draft: one page as it reads alone, before it is known what its site's pages share. A working table of parse.

``order`` is the place of an element in reading order; a block of a page is a stretch of orders.
"""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from clew.records.evidence import Tracker
from clew.records.page import PageFact


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A line of the page's text; ``frame`` is true in navigation, header, footer, side bar or dialog, ``linked`` where
    it is a link and nothing else.
    """

    start: int
    length: int
    order: int
    role: str
    frame: bool
    linked: bool


@dataclass(frozen=True, slots=True)
class DraftPair:
    """A labelled value and where the value stands in the page's text."""

    label: str
    value: str
    start: int | None
    end: int | None
    selector: str
    order: int


@dataclass(frozen=True, slots=True)
class DraftSlot:
    """A filled slot of the page's template: its name (see clew.parse.slots), its value and where that stands."""

    key: str
    value: str
    start: int | None
    end: int | None
    order: int


@dataclass(frozen=True, slots=True)
class DraftDatum:
    """A value of mark-up or embedded data; ``order`` is -1 where it speaks for the page as a whole."""

    path: str
    value: str
    selector: str
    order: int


@dataclass(frozen=True, slots=True)
class DraftAnchor:
    """A link of the page."""

    href: str
    text: str
    start: int | None
    end: int | None
    selector: str
    order: int


@dataclass(frozen=True, slots=True)
class DraftPicture:
    """A picture of the page."""

    url: str
    alt: str
    selector: str
    order: int


@dataclass(frozen=True, slots=True)
class DraftMark:
    """A badge or icon of the page."""

    words: str
    selector: str
    order: int


@dataclass(frozen=True, slots=True)
class DraftRecord:
    """One of several alike stretches of the page: a card of a listing, a row, a post.

    ``how``: link (each leads to another page of one kind), structure (each has the same mark-up) or anchor (the page's
    own index leads to each).
    ``group`` tells groups apart; ``target`` is where a card leads; ``anchor`` its id or name in the page.
    """

    group: int
    how: str
    first: int
    stop: int
    target: str | None
    anchor: str | None
    external: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A page read alone."""

    KEY: ClassVar = ("capture_id",)
    TABLE: ClassVar = "drafts"
    WORKING: ClassVar = True

    capture_id: str
    site_id: str
    url: str
    fetched_at: dt.datetime
    status: int | None
    title: str | None
    heading: str | None
    text: str
    html_language: str | None
    text_language: str | None
    charset: str
    skeleton: str
    canonical_hint: str | None
    alternates: tuple[str, ...]
    trackers: tuple[Tracker, ...]
    outlinks: tuple[str, ...]
    facts: tuple[PageFact, ...]
    lines: tuple[DraftLine, ...]
    pairs: tuple[DraftPair, ...]
    slots: tuple[DraftSlot, ...]
    data: tuple[DraftDatum, ...]
    anchors: tuple[DraftAnchor, ...]
    pictures: tuple[DraftPicture, ...]
    marks: tuple[DraftMark, ...]
    records: tuple[DraftRecord, ...]
    problems: tuple[str, ...]
