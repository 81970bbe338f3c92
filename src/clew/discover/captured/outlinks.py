"""Which sites the captured ones link to: on how many pages of which kind, with the first page that does."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from clew.discover.address import site_of
from clew.engine import Engine
from clew.records.evidence import Evidence

BOARDS = ("thread", "review")


@dataclass(frozen=True, slots=True)
class Outlink:
    """From a site to a host of another: on ``n_pages`` of the site's ``of_pages`` pages of these kinds, first on a page, then."""

    site: str
    target: str
    host: str
    kind: str
    n_pages: int
    of_pages: int
    capture_id: str
    when: dt.datetime | None

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Where the link stands."""
        return (Evidence(self.capture_id, selector="a[href]", quote=self.host),)


def iter_outlinks(engine: Engine) -> Iterator[Outlink]:
    """Give the links from each site to each host of another one, by kind of page."""
    pages = engine.table("pages").filter(lambda page: page.kind != "error")
    counted = pages.group_by("site_id", "kind").aggregate(of_pages=pages.canonical_url.nunique())
    hosts = pages.select("site_id", "kind", "capture_id", "canonical_url", host=pages.outlinks.unnest())
    first = hosts.group_by("site_id", "kind", "host").aggregate(
        n_pages=hosts.canonical_url.nunique(), capture_id=hosts.capture_id.min()
    )
    times = engine.table("captures").select("capture_id", when="fetched_at")
    joined = first.join(counted, ["site_id", "kind"]).left_join(times, "capture_id")
    columns = ("site_id", "kind", "host", "n_pages", "of_pages", "capture_id", "when")
    for row in engine.collect(joined.select(*columns), order=["site_id", "kind", "host"]).to_pylist():
        target = site_of(row["host"])
        if target is not None and target != row["site_id"]:
            yield Outlink(
                row["site_id"],
                target,
                row["host"],
                row["kind"],
                row["n_pages"],
                row["of_pages"],
                row["capture_id"],
                row["when"],
            )
