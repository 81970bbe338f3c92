"""A link from one site to the other. Site directories link to everybody, so theirs are muted."""

from collections.abc import Iterator, Sequence

from clew.records.site_link import SiteLink
from clew.register.sketch import SiteSketch
from clew.register.ties.tie import TieContext

KINDS = ("cross_link",)
MEANINGS = {
    "common_target": "very many sites link there",
    "directory": "a site that lists sites links to everybody",
}
_COMMON = 50
_LISTS = frozenset({"site_directory", "aggregator", "hobby_board"})


def find(sites: Sequence[SiteSketch], context: TieContext) -> Iterator[SiteLink]:
    """Tie each site to those of the register that it links to; the value is the site that is linked to."""
    categories = {site.site_id: site.category for site in sites}
    for target in sorted(context.linked_from):
        sources = context.linked_from[target]
        for source, evidence in sources:
            if target not in categories or source not in categories or source == target:
                continue
            filtered = "common_target" if len(sources) > _COMMON else None
            if categories[source] in _LISTS:
                filtered = "directory"
            site_a, site_b = sorted((source, target))
            yield SiteLink(site_a, site_b, "cross_link", target, 0.1, filtered, (evidence,))
