"""What is measured: small invented markets, made anew in a temporary folder, the same each time."""

import functools
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from clew.capture.archive import import_archives, iter_captures
from clew.extract.fact import Context
from clew.extract.read import Knowledge
from clew.parse.decide import Reading, decide
from clew.parse.draft import Source, read_draft
from clew.parse.profile import learn
from clew.parse.site import Site
from clew.parse.sketch import sketch
from clew.parse.stage import is_page
from clew.records.block import Block
from clew.records.draft import Draft
from clew.records.sketch import Sketch
from clew.reference.gazetteer import packaged_gazetteer
from clew.reference.lexicon import packaged_lexicons
from clew.reference.market import packaged_markets
from clew.store.project import Project, create_project
from clew.store.warc import read_payload
from clew_market import simulate


@dataclass(frozen=True, slots=True)
class Market:
    """A market on disk: its archives and its list of sites."""

    folder: Path

    @property
    def archives(self) -> list[Path]:
        """Give the WARC files."""
        return sorted((self.folder / "captures").glob("*.warc.gz"))

    def project(self, root: Path) -> Project:
        """Make a project that knows the market's sites."""
        return create_project(root, market="DE", sites_csv=self.folder / "sites.csv")


@dataclass(frozen=True, slots=True)
class Read:
    """A page read: its draft, its sketch, and the site that it is of."""

    draft: Draft
    sketch: Sketch
    site: Site


def make_market(folder: Path, *, seed: int, size: int, visits: int = 1) -> Market:
    """Write an invented market."""
    simulate(folder, seed=seed, size=size, visits=visits)
    return Market(folder)


def sources_of(market: Market, root: Path) -> list[Source]:
    """Import the market into a project and give its pages."""
    project = market.project(root)
    import_archives(project, market.archives)
    found = []
    for capture in iter_captures(project):
        if is_page(capture):
            payload = read_payload(project.root, capture)
            found.append(
                Source(
                    capture.capture_id,
                    capture.site_id,
                    capture.url,
                    capture.fetched_at,
                    capture.status,
                    payload.header("content-type"),
                    payload.body,
                )
            )
    return found


def read_all(sources: list[Source]) -> list[Read]:
    """Read pages as the first pass of parse does, and learn their sites."""
    lexicons = packaged_lexicons()
    drafts = [read_draft(source, lexicons) for source in sources]
    sketches = [sketch(draft, lexicons) for draft in drafts]
    by_site: dict[str, list[Sketch]] = defaultdict(list)
    for one in sketches:
        by_site[one.site_id].append(one)
    sites = {site_id: Site.of(learn(site_id, found, region="DE")) for site_id, found in by_site.items()}
    return [Read(draft, one, sites[draft.site_id]) for draft, one in zip(drafts, sketches, strict=True)]


def decide_all(pages: list[Read]) -> list[Reading]:
    """Read pages as the second pass of parse does."""
    lexicons = packaged_lexicons()
    return [decide(page.draft, page.sketch, page.site, lexicons) for page in pages]


def ads_of(pages: list[Read]) -> list[Block]:
    """Give the ads of pages."""
    return [block for reading in decide_all(pages) for block in reading.blocks if block.kind == "ad"]


@functools.cache
def knowledge() -> Knowledge:
    """Give what extraction knows beside the ads."""
    return Knowledge(packaged_lexicons(), packaged_gazetteer(), packaged_markets())


def context_of(block: Block) -> Context:
    """Give the context in which an ad is read."""
    known = knowledge()
    currency = known.markets.currency(block.region)
    day = block.seen_at.date()
    return Context(known.lexicons, known.gazetteer, known.markets, day, block.region, currency)
