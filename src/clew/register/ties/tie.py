"""What a way to tie sites gets, and how sites that share a value are tied."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from clew.records.evidence import Evidence
from clew.records.site_link import SiteLink
from clew.reference.platforms import Platforms
from clew.register.sketch import SiteSketch

ALL_PAIRS_UP_TO = 50
"""Beyond so many sites a value ties them to its first site only: enough to join them, and not n² rows."""


@dataclass(frozen=True, slots=True)
class AdTie:
    """Ads of two sites that links join: kind of the site link, how many pairs, one place."""

    site_a: str
    site_b: str
    kind: str
    n_ads: int
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class TieContext:
    """What a tie may know beside the sketches."""

    platforms: Platforms
    ad_ties: Sequence[AdTie] = ()
    linked_from: Mapping[str, tuple[tuple[str, Evidence], ...]] = field(default_factory=dict)


class Find(Protocol):
    """The one signature of all ways to tie."""

    def __call__(self, sites: Sequence[SiteSketch], context: TieContext) -> Iterator[SiteLink]: ...


def tie_sharers(
    kind: str, value: str, sharers: Mapping[str, Evidence], *, strength: float, filtered: str | None
) -> Iterator[SiteLink]:
    """Tie all sites that share a value."""
    sites = sorted(sharers)
    firsts = sites if len(sites) <= ALL_PAIRS_UP_TO else sites[:1]
    for place, site_a in enumerate(firsts):
        for site_b in sites[place + 1 :]:
            evidence = (sharers[site_a], sharers[site_b])
            yield SiteLink(site_a, site_b, kind, value, strength, filtered, evidence)
