"""Site directories: what a page of links to other sites lists."""

from collections.abc import Iterator

from clew.discover.captured.outlinks import iter_outlinks
from clew.engine import Engine
from clew.records.site_candidate import Way

HOW = "directory"


def find(engine: Engine, own: frozenset[str]) -> Iterator[tuple[str, Way]]:  # noqa: ARG001 - the one signature
    """Give what pages of the kind ``directory`` link to."""
    for link in iter_outlinks(engine):
        if link.kind == "directory":
            says = f"listed on {link.n_pages} of {link.of_pages} pages of a directory"
            yield link.target, Way(HOW, link.site, link.host, link.when, text=says, evidence=link.evidence)
