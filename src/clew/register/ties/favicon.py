"""Same icon, byte for byte. Weak alone: builders and themes bring icons along."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from clew.records.evidence import Evidence
from clew.records.site_link import SiteLink
from clew.register.sketch import SiteSketch
from clew.register.ties.tie import TieContext, tie_sharers

KINDS = ("favicon",)
MEANINGS = {
    "common_icon": "many sites have it: it comes with a theme",
    "hosted_platform": "sites of a builder have its icon",
}
_COMMON = 10


def find(sites: Sequence[SiteSketch], context: TieContext) -> Iterator[SiteLink]:
    """Tie sites with the same icon."""
    sharers: dict[str, dict[str, Evidence]] = defaultdict(dict)
    hosted = {site.site_id for site in sites if context.platforms.is_hosted(site.generator or "")}
    for site in sites:
        for digest, evidence in site.favicons.items():
            sharers[digest][site.site_id] = evidence
    for digest, shared in sorted(sharers.items()):
        filtered = "common_icon" if len(shared) > _COMMON else None
        if shared.keys() <= hosted:
            filtered = "hosted_platform"
        yield from tie_sharers("favicon", digest, shared, strength=0.5, filtered=filtered)
