"""Out-links: a site that another one links to, on a page or two."""

from collections.abc import Iterator

from clew.discover.captured.cross_ads import FRAME_PAGES
from clew.discover.captured.outlinks import BOARDS, iter_outlinks
from clew.engine import Engine
from clew.records.site_candidate import Way

HOW = "link"
_OTHERWISE = (*BOARDS, "directory")


def find(engine: Engine, own: frozenset[str]) -> Iterator[tuple[str, Way]]:  # noqa: ARG001 - the one signature
    """Give what pages other than a board's and a directory's link to, on fewer pages than a frame has."""
    for link in iter_outlinks(engine):
        if link.kind not in _OTHERWISE and link.n_pages < FRAME_PAGES:
            says = f"linked from {link.n_pages} of {link.of_pages} pages ({link.kind})"
            yield link.target, Way(HOW, link.site, link.host, link.when, text=says, evidence=link.evidence)
