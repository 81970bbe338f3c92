"""block: the part of a page that is one ad, as the extractors read it. A working table, not one of a project's.

Parse writes blocks, extract reads them: the two stages meet here and nowhere else.
"""

import bisect
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import ClassVar

from clew.records.evidence import Evidence

_at = attrgetter("at")


@dataclass(frozen=True, slots=True)
class Segment:
    """A line of the block: ``at`` is where it begins in the block's text, ``start`` where in the page's text.

    ``role``: title (the page's or the ad's heading), heading, label, value, item (short line of a list or a
    cell), prose, quote (words of somebody else).
    """

    at: int
    start: int
    length: int
    role: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A labelled value: "Age: 24", a row of a table, a ``dt`` and its ``dd``.

    ``at`` and ``end`` are the value's place in the block's text; null where it stands in mark-up only, which
    ``selector`` then names.
    """

    label: str
    value: str
    at: int | None = None
    end: int | None = None
    selector: str | None = None


@dataclass(frozen=True, slots=True)
class Datum:
    """A value of mark-up or embedded data: ``path`` such as ``Person.birthDate``, ``props.ad.phone`` or
    ``data-phone``; ``selector`` says where it stands.
    """

    path: str
    value: str
    selector: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """A link of the block: where it leads (absolute, or ``tel:``, ``mailto:`` ...), its text and its place."""

    href: str
    text: str
    at: int | None
    end: int | None
    selector: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the block: absolute URL, alternative text, place."""

    url: str
    alt: str
    selector: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A badge or an icon: the words of its class, title, alternative text or label ("badge verified")."""

    words: str
    selector: str


@dataclass(frozen=True, slots=True)
class HouseLine:
    """What the site says of itself around the ad: "Massage salon Vlna, daily 9 to 23". ``start`` is its place in the
    page's text.
    """

    text: str
    start: int

    def evidence(self, capture_id: str, begin: int, end: int) -> Evidence:
        """Make evidence of a stretch of the line."""
        return Evidence(capture_id, self.start + begin, self.start + end, quote=self.text[begin:end])


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One ad on one captured page. ``text`` is its lines joined by line feeds.

    ``url`` is the ad's; ``region`` the site's default phone region; ``page_language`` the interface's and
    ``language`` the text's. ``site_contacts`` are tokens of numbers and channels that are the site's own, ``site_words`` words in the titles of all its ads, ``house`` what its frame says, ``owner`` whose the site is (house, own; see clew.parse.owner). ``kind`` is ad, post (of a thread or a review), or site (the site speaking
    of itself).
    """

    KEY: ClassVar = ("ad_id", "capture_id")
    TABLE: ClassVar = "blocks"
    WORKING: ClassVar = True

    ad_id: str
    capture_id: str
    site_id: str
    url: str
    seen_at: dt.datetime
    kind: str = "ad"
    key: str | None = None
    author: str | None = None
    region: str | None = None
    page_language: str | None = None
    language: str | None = None
    title: str | None = None
    text: str = ""
    segments: tuple[Segment, ...] = ()
    pairs: tuple[Pair, ...] = ()
    data: tuple[Datum, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    pictures: tuple[Picture, ...] = ()
    marks: tuple[Mark, ...] = ()
    site_marks: tuple[str, ...] = ()
    site_contacts: tuple[str, ...] = ()
    site_words: tuple[str, ...] = ()
    house: tuple[HouseLine, ...] = ()
    owner: str | None = None

    @classmethod
    def from_text(cls, text: str, **fields: object) -> "Block":
        """Make a block of a bare text, as ``clew extract`` and the tests do; every line is prose."""
        segments = []
        at = 0
        for line in text.split("\n"):
            if line:
                segments.append(Segment(at, at, len(line), "prose"))
            at += len(line) + 1
        plain = cls(
            ad_id="text",
            capture_id="text",
            site_id="text",
            url="text:",
            seen_at=dt.datetime(1970, 1, 1, tzinfo=dt.UTC),
            text=text,
            segments=tuple(segments),
        )
        return replace(plain, **fields)  # type: ignore[arg-type]

    def lines(self, *roles: str) -> Iterator[tuple[Segment, str]]:
        """Give the lines with their text, of these roles or of all."""
        for segment in self.segments:
            if not roles or segment.role in roles:
                yield segment, self.text[segment.at : segment.at + segment.length]

    def evidence(self, at: int, end: int) -> Evidence:
        """Make evidence of a stretch of the block's text; one that runs over a gap of the page is cut there."""
        first = self._segment_of(at)
        segment = self.segments[first]
        start = segment.start + at - segment.at
        stop = min(end, segment.at + segment.length)
        for index in range(first + 1, len(self.segments)):
            following = self.segments[index]
            if following.at >= end or following.start - following.at != segment.start - segment.at:
                break
            stop = min(end, following.at + following.length)
        return Evidence(self.capture_id, start, start + stop - at, quote=self.text[at:stop])

    def mark_up(self, selector: str, quote: str) -> Evidence:
        """Make evidence of something that stands in the mark-up."""
        return Evidence(self.capture_id, selector=selector, quote=quote[:400])

    def _segment_of(self, at: int) -> int:
        index = bisect.bisect_right(self.segments, at, key=_at) - 1
        if index < 0 or at >= self.segments[index].at + self.segments[index].length:
            raise ValueError(f"no line of the block stands at {at}")
        return index
