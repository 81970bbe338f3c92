"""Affiliation lists: a site's own page that names its partners, which is a page without ads that links to several other sites."""

from collections import defaultdict
from collections.abc import Iterator

from clew.discover.captured.outlinks import Outlink, iter_outlinks
from clew.engine import Engine
from clew.records.site_candidate import Way
from clew.reference.everyday import packaged_everyday

HOW = "affiliation"
_LEAST = 3
"""Fewer than three other sites are the maker of the page and its host."""


def find(engine: Engine, own: frozenset[str]) -> Iterator[tuple[str, Way]]:  # noqa: ARG001 - the one signature
    """Give what ``static`` pages link to, of sites whose static pages name three other sites or more, everyday ones not counted."""
    everyday = packaged_everyday()
    by_site: dict[str, list[Outlink]] = defaultdict(list)
    for link in iter_outlinks(engine):
        if link.kind == "static" and everyday.kind_of(link.target) is None:
            by_site[link.site].append(link)
    for links in by_site.values():
        n_named = len({link.target for link in links})
        if n_named >= _LEAST:
            for link in links:
                says = f"named with {n_named - 1} others on pages of the site's own"
                yield (
                    link.target,
                    Way(HOW, link.site, link.host, link.when, text=says, evidence=link.evidence),
                )
