"""Forums: what posts link to, and what they name without a link."""

from collections.abc import Iterator

from clew.discover.address import site_of, sites_in, tidy
from clew.discover.captured.outlinks import BOARDS, iter_outlinks
from clew.engine import Engine
from clew.records.evidence import Evidence
from clew.records.site_candidate import Way

HOW = "forum"
_AROUND = 80


def find(engine: Engine, own: frozenset[str]) -> Iterator[tuple[str, Way]]:  # noqa: ARG001 - the one signature
    """Give what threads and reviews link to and what stands in their words, each once a site."""
    met: set[tuple[str, str]] = set()
    for link in iter_outlinks(engine):
        if link.kind in BOARDS and (link.site, link.target) not in met:
            met.add((link.site, link.target))
            says = f"linked from {link.n_pages} of {link.of_pages} pages of a board"
            yield link.target, Way(HOW, link.site, link.host, link.when, text=says, evidence=link.evidence)
    pages = engine.table("pages")
    boards = pages.filter(pages.kind.isin(BOARDS)).select("capture_id", "site_id", "text")
    times = engine.table("captures").select("capture_id", when="fetched_at")
    for row in engine.collect(
        boards.left_join(times, "capture_id").drop("capture_id_right"), order=["capture_id"]
    ).to_pylist():
        for address in sites_in(row["text"]):
            target = site_of(tidy(address))
            if target is not None and target != row["site_id"] and (row["site_id"], target) not in met:
                met.add((row["site_id"], target))
                start = row["text"].index(address)
                place = Evidence(row["capture_id"], start, start + len(address), quote=address)
                around = row["text"][max(0, start - _AROUND) : start + len(address) + _AROUND]
                yield (
                    target,
                    Way(
                        HOW,
                        row["site_id"],
                        address,
                        row["when"],
                        text=" ".join(around.split()),
                        evidence=(place,),
                    ),
                )
