"""What a data point gives, and what it may know."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from clew.records.evidence import Evidence
from clew.records.site import FoundBy
from clew.reference.lexicon import Lexicons
from clew.register.view import SiteView

MAX_EVIDENCE = 3
"""Places quoted for one value: enough to check it, few enough to read."""


_OF_THE_REGISTER = frozenset({"found_by", "status"})
"""What the register says of its own entry, not of the site, may have no place in a capture."""


@dataclass(frozen=True, slots=True)
class SiteFact:
    """A value for a column of the site, with where it stands.

    For a column that holds several values each fact holds one; of a column that holds one the first fact
    counts.
    """

    column: str
    value: Any
    evidence: tuple[Evidence, ...]

    def __post_init__(self) -> None:
        if not self.evidence and self.column not in _OF_THE_REGISTER:
            raise ValueError(f"site fact {self.column}={self.value!r} has no evidence")


@dataclass(frozen=True, slots=True)
class Server:
    """Where a site's server stands: the country of its address by the project's table, and the capture that notes the address."""

    country: str
    address: str
    capture_id: str


@dataclass(frozen=True, slots=True)
class Context:
    """What a data point may know beside the site: words, the other sites, what people said.

    ``linked_from``: the sites that link to a site, with where; ``usual_words``: (language, word) -> number of
    ads of all sites, and (language, "") -> all ads of the language; ``decisions``: site -> accepted, rejected;
    ``ways``: site -> how discovery found it; ``servers``: site -> where its server stands.
    """

    lexicons: Lexicons
    linked_from: Mapping[str, tuple[tuple[str, Evidence], ...]] = field(default_factory=dict)
    usual_words: Mapping[tuple[str, str], int] = field(default_factory=dict)
    decisions: Mapping[str, str] = field(default_factory=dict)
    ways: Mapping[str, Sequence[FoundBy]] = field(default_factory=dict)
    servers: Mapping[str, Server] = field(default_factory=dict)


class Fill(Protocol):
    """The one signature of all data points."""

    def __call__(self, site: SiteView, context: Context) -> Iterator[SiteFact]: ...


def first_places(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Give the first few places, each once."""
    return tuple(dict.fromkeys(evidence))[:MAX_EVIDENCE]


def mark_up(capture_id: str, selector: str, quote: str) -> Evidence:
    """Make evidence of something that stands in a page's mark-up."""
    return Evidence(capture_id, selector=selector, quote=quote[:400])
