"""Where a fact stands: a quote of a page's text by offset, or a place in its mark-up."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """A place in a capture that says so.

    ``start`` and ``end`` are code points into the page's ``text``, and ``quote`` equals that slice. A fact
    taken from mark-up or embedded data has a ``selector`` instead, and no offsets.
    """

    capture_id: str
    start: int | None = None
    end: int | None = None
    selector: str | None = None
    quote: str = ""

    def __post_init__(self) -> None:
        has_place = self.start is not None and self.end is not None
        if has_place == (self.selector is not None):
            raise ValueError("evidence has either offsets into the text or a selector into the mark-up")
        if has_place and not 0 <= (self.start or 0) < (self.end or 0):
            raise ValueError(f"evidence from {self.start} to {self.end} covers no text")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Another reading of a column: the value that was not taken, as text, with where it stands."""

    value: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Tracker:
    """An account that a page reports to: ``kind`` (analytics, adsense, tag_manager, pixel ...) and its id."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class KindValue:
    """A value with its kind, such as a contact of a site."""

    kind: str
    value: str
