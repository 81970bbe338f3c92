"""Candidates put together: what was found, by site, joined with what was known of it, and judged anew."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from clew.discover.address import is_hidden, site_of, tidy
from clew.discover.captured.imported import HOW as IMPORTED
from clew.discover.captured.outlinks import iter_outlinks
from clew.discover.found import Found
from clew.discover.score import Judge, SiteRead
from clew.engine import Engine
from clew.kernel.web import host_of, registered_domain
from clew.records.site_candidate import SiteCandidate, Way
from clew.store.candidates import merged_ways

HOWS = ("search", "list", "media", "affiliation", "forum", "directory", "bookmark")
"""The ways that a file can stand for."""
BY_FORM = {
    "bookmarks": "bookmark",
    "bookmarks_json": "bookmark",
    "csv_results": "search",
    "json_results": "search",
    "plain_list": "list",
    "saved_page": "list",
}
"""What a file stands for where nobody says it."""
_HOME_PAGE = 3


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of the addresses of a file: (site, way) of each, how many were no sites, how many were hidden services."""

    ways: tuple[tuple[str, Way], ...]
    no_site: int
    hidden: int


def take_found(found: Sequence[Found], *, how: str, source: str, now: dt.datetime) -> Taken:
    """Turn addresses of a file into ways; ``source`` is the file's name. What is no site of the surface web is counted."""
    ways = []
    counted: Counter[str] = Counter()
    for one in found:
        url = tidy(one.url)
        site = site_of(url)
        if site is None:
            counted["hidden" if is_hidden(one.url) else "no_site"] += 1
            continue
        way = Way(how, source, url, one.when or now, one.title, one.text, one.query, one.place)
        ways.append((site, way))
    return Taken(tuple(ways), counted["no_site"], counted["hidden"])


def join(
    known: Mapping[str, SiteCandidate], found: Iterable[tuple[str, Way]], judge: Judge
) -> dict[str, SiteCandidate]:
    """Join what was found to what is known, and judge all anew: by site, every way is kept for ever."""
    added: dict[str, list[Way]] = defaultdict(list)
    for site, way in found:
        added[site].append(way)
    joined = {}
    for site in sorted({*known, *added}):
        before = known.get(site)
        ways = merged_ways(before.ways if before else (), added.get(site, ()))
        joined[site] = judge.judged(site, _address(site, ways), ways)
    return joined


def unnamed_or_new(
    known: Mapping[str, SiteCandidate], found: Iterable[tuple[str, Way]]
) -> Iterator[tuple[str, Way]]:
    """Leave out that a site was captured without a name where one is known that named it: it was visited for that, and then rejected."""
    for site, way in found:
        one = known.get(site)
        if way.how != IMPORTED or one is None or all(before.how == IMPORTED for before in one.ways):
            yield site, way


def read_of(engine: Engine, in_trade: Mapping[str, bool]) -> dict[str, SiteRead]:
    """Give what was captured of each site. ``in_trade``: what reading took each site for, all its pages together.

    A page alone is no witness: only ads and lists are asked what they sell, and a bakery's imprint sells nothing.
    """
    pages = engine.table("pages").filter(lambda page: page.kind != "error")
    counted = pages.group_by("site_id").aggregate(n_pages=pages.canonical_url.nunique())
    lists = _lists_of_trade(engine, in_trade)
    ads = engine.table("ads")
    n_ads = ads.group_by("site_id").aggregate(n_ads=ads.ad_id.nunique())
    rows = engine.collect(
        counted.left_join(n_ads, "site_id").drop("site_id_right"), order=["site_id"]
    ).to_pylist()
    return {
        row["site_id"]: SiteRead(
            row["n_pages"], in_trade.get(row["site_id"]), row["n_ads"] or 0, lists.get(row["site_id"], 0)
        )
        for row in rows
    }


def _lists_of_trade(engine: Engine, in_trade: Mapping[str, bool]) -> dict[str, int]:
    """Say of each site directory how many sites of the trade it lists, where they are half or more of those that were read.

    A directory may say nothing of what it lists but their names; the company tells.
    """
    listed: dict[str, set[str]] = defaultdict(set)
    for link in iter_outlinks(engine):
        if link.kind == "directory" and link.target in in_trade:
            listed[link.site].add(link.target)
    counts = {site: sum(in_trade[target] for target in targets) for site, targets in listed.items()}
    return {site: n for site, n in counts.items() if 2 * n >= len(listed[site])}


def _address(site: str, ways: Sequence[Way]) -> str:
    """Give the address to visit: the shortest that was met of the site's front page, else the host that was named most often.

    Not every site answers under its bare domain: one that is always named as ``app.kite.example`` lives there.
    """
    full = [
        way.url
        for way in ways
        if way.url.startswith(("http://", "https://")) and way.url.count("/") <= _HOME_PAGE
    ]
    fronts = [url for url in full if url.rstrip("/").count("/") < _HOME_PAGE and "?" not in url]
    named = Counter(host_of(way.url) for way in ways if registered_domain(way.url) == site)
    named += Counter({site: 0})
    host = min(named, key=lambda host: (-named[host], len(host), host), default=site)
    return min(
        fronts,
        key=lambda url: (not url.startswith("https"), len(url), url),
        default=f"https://{host or site}/",
    )
