"""The same contact in the frames of both sites, or an address of one site's domain in the other's frame."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from clew.records.evidence import Evidence
from clew.records.site_link import SiteLink
from clew.register.sketch import SiteSketch
from clew.register.ties.tie import TieContext, tie_sharers

KINDS = ("shared_contact",)
MEANINGS = {
    "common_contact": "very many sites give it: a help desk or an advertising agency",
}
_COMMON = 50


def find(sites: Sequence[SiteSketch], context: TieContext) -> Iterator[SiteLink]:
    """Tie sites that give the same contact as their own."""
    sharers: dict[str, dict[str, Evidence]] = defaultdict(dict)
    for site in sites:
        for contact, evidence in site.contacts.items():
            sharers[contact][site.site_id] = evidence
    by_id = {site.site_id: site for site in sites}
    for contact in sorted(sharers):
        domain = contact.rpartition("@")[2] if contact.startswith("email ") else ""
        owner = by_id.get(domain)
        if owner is not None and owner.site_id not in sharers[contact]:
            sharers[contact][owner.site_id] = next(iter(sharers[contact].values()))
    for contact, shared in sorted(sharers.items()):
        filtered = "common_contact" if len(shared) > _COMMON else None
        yield from tie_sharers("shared_contact", contact, shared, strength=0.8, filtered=filtered)
