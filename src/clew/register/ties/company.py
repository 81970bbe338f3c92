"""Same company in imprint or copyright line, however its name is spelt."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from clew.records.evidence import Evidence
from clew.records.site_link import SiteLink
from clew.register.sketch import SiteSketch
from clew.register.ties.tie import TieContext, tie_sharers

KINDS = ("company",)


def find(sites: Sequence[SiteSketch], context: TieContext) -> Iterator[SiteLink]:
    """Tie sites of one company; the value is the name as the first of them writes it."""
    sharers: dict[str, dict[str, Evidence]] = defaultdict(dict)
    names: dict[str, str] = {}
    for site in sites:
        for key, (name, evidence) in site.companies.items():
            sharers[key][site.site_id] = evidence
            names.setdefault(key, name)
    for key, shared in sorted(sharers.items()):
        yield from tie_sharers("company", names[key], shared, strength=0.8, filtered=None)
