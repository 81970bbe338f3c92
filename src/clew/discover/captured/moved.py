"""Sites that moved: the front page of a site of ours, or one of its hosts' front pages, leads on to another domain.

A redirect from any other page may be a counter or a partner's link, and tells nothing. Who sells domains is no successor.
"""

from collections.abc import Iterator
from urllib.parse import urlsplit

from clew.discover.address import site_of
from clew.engine import Engine
from clew.records.evidence import Evidence
from clew.records.site_candidate import Way
from clew.reference.parking import sells_domains

HOW = "moved"


def find(engine: Engine, own: frozenset[str]) -> Iterator[tuple[str, Way]]:
    """Give where the front pages of sites of ours lead, the first time that they did."""
    captures = engine.table("captures")
    away = captures.filter(captures.redirect_to.notnull(), captures.site_id.isin(sorted(own)))
    columns = ("capture_id", "site_id", "url", "redirect_to", "fetched_at")
    met: set[tuple[str, str]] = set()
    for row in engine.collect(away.select(*columns), order=["fetched_at", "capture_id"]).to_pylist():
        site, target = row["site_id"], row["redirect_to"]
        new = site_of(target)
        if new is None or new == site or (site, new) in met or not _is_front(row["url"]):
            continue
        if sells_domains(target):
            continue
        met.add((site, new))
        place = Evidence(row["capture_id"], selector=":root", quote=f"redirect to {target}"[:300])
        says = f"{row['url'][:200]} leads there"
        yield new, Way(HOW, site, target, row["fetched_at"], text=says, evidence=(place,))


def _is_front(url: str) -> bool:
    """Say whether an address is a host's front page.

    >>> _is_front("https://lantern.example"), _is_front("https://www.lantern.example/"), _is_front("https://lantern.example/out?to=2")
    (True, True, False)
    """
    parts = urlsplit(url)
    return parts.path in ("", "/") and not parts.query
