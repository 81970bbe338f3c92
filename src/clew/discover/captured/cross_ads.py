"""Cross-advertising: a site that stands in the frame of another, so that many of its pages link to it."""

from collections.abc import Iterator

from clew.discover.captured.outlinks import BOARDS, iter_outlinks
from clew.engine import Engine
from clew.records.site_candidate import Way

HOW = "cross_ad"
FRAME_PAGES = 3
"""A link on three different pages belongs to the site and not to one ad; the register counts lines so."""


def find(engine: Engine, own: frozenset[str]) -> Iterator[tuple[str, Way]]:  # noqa: ARG001 - the one signature
    """Give what pages other than a board's and a directory's link to from their frame."""
    for link in iter_outlinks(engine):
        if link.kind not in (*BOARDS, "directory") and link.n_pages >= FRAME_PAGES:
            says = f"linked from {link.n_pages} of {link.of_pages} pages ({link.kind})"
            yield link.target, Way(HOW, link.site, link.host, link.when, text=says, evidence=link.evidence)
