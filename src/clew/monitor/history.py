"""The history of a site: its visits, what each asked for and met, and which ads it saw."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import ibis

from clew.engine import Engine
from clew.kernel.visits import Visit, find_visit, to_visits
from clew.records.evidence import Evidence

Row = dict[str, Any]
COVERED = 0.8
"""A visit covers another when it asked again for so large a part of the pages on which ads had stood."""
_GROUP = 200_000
_FAILED = 400


@dataclass(frozen=True, slots=True)
class Sighting:
    """An ad as one capture showed it, on its own page or in a listing (then without fields)."""

    ad_id: str
    capture_id: str
    seen_at: dt.datetime
    n_images: int | None = None


@dataclass(frozen=True, slots=True)
class AdHistory:
    """What is told of an ad in an alert."""

    ad_id: str
    url: str
    alias: str | None
    verified: bool | None
    posted_at: dt.date | None
    first_seen: dt.datetime
    last_seen: dt.datetime


@dataclass(slots=True)
class VisitView:
    """One visit: the addresses it asked for, those that failed, and the ads it saw."""

    visit: Visit
    asked: set[str] = field(default_factory=set)
    failed: dict[str, Evidence] = field(default_factory=dict)
    ad_pages: set[str] = field(default_factory=set)
    listings: dict[str, Evidence] = field(default_factory=dict)
    seen: dict[str, Sighting] = field(default_factory=dict)
    versions: dict[str, list[Sighting]] = field(default_factory=lambda: defaultdict(list))

    def covers(self, other: "VisitView") -> bool:
        """Say whether this visit read again where the other had seen ads, and saw any itself."""
        wanted = set(other.listings) or other.ad_pages
        if not wanted or not self.seen:
            return False
        return len(wanted & self.asked) >= COVERED * len(wanted)


@dataclass(frozen=True)
class SiteHistory:
    """All visits of a site and its ads."""

    site_id: str
    ads: Mapping[str, AdHistory]
    visits: tuple[VisitView, ...]

    @cached_property
    def by_visit(self) -> dict[int, VisitView]:
        """Visits by their number."""
        return {view.visit.number: view for view in self.visits}


def iter_histories(engine: Engine) -> Iterator[SiteHistory]:
    """Give every site's history; sites in groups, so that memory holds some of them at a time."""
    captures = engine.table("captures")
    counted = engine.collect(captures.group_by("site_id").aggregate(n=ibis._.count()), order=["site_id"])
    group: list[str] = []
    rows = 0
    for site in counted.to_pylist():
        if group and rows + site["n"] > _GROUP:
            yield from _histories(engine, group)
            group, rows = [], 0
        group.append(site["site_id"])
        rows += site["n"]
    if group:
        yield from _histories(engine, group)


def _histories(engine: Engine, group: list[str]) -> Iterator[SiteHistory]:
    captures = _rows(
        engine, "captures", ("capture_id", "url", "fetched_at", "status", "redirect_to"), group, "fetched_at"
    )
    pages = _rows(
        engine, "pages", ("capture_id", "url", "canonical_url", "kind", "title", "ads"), group, "capture_id"
    )
    versions = _rows(engine, "ad_versions", ("ad_id", "capture_id", "seen_at", "n_images"), group, "ad_id")
    columns = ("ad_id", "url", "alias", "verified", "posted_at", "first_seen", "last_seen")
    ads = _rows(engine, "ads", columns, group, "ad_id")
    for site_id in group:
        known = {row["ad_id"]: AdHistory(**{name: row[name] for name in columns}) for row in ads[site_id]}
        yield SiteHistory(
            site_id, known, _visit_views(captures[site_id], pages[site_id], versions[site_id], known)
        )


def _rows(
    engine: Engine, name: str, columns: tuple[str, ...], group: list[str], order: str
) -> dict[str, list[Row]]:
    table = engine.table(name)
    chosen = table.filter(table.site_id.isin(group)).select("site_id", *columns)
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in engine.collect(
        chosen, order=list(dict.fromkeys(["site_id", order, *columns[:2]]))
    ).to_pylist():
        grouped[row["site_id"]].append(row)
    return grouped


def _visit_views(
    captures: list[Row], pages: list[Row], versions: list[Row], ads: Mapping[str, AdHistory]
) -> tuple[VisitView, ...]:
    visits = to_visits(row["fetched_at"] for row in captures)
    views = {visit.number: VisitView(visit) for visit in visits}
    times = {row["capture_id"]: row["fetched_at"] for row in captures}

    def view_at(capture_id: str) -> VisitView | None:
        visit = find_visit(visits, times[capture_id]) if capture_id in times else None
        return views[visit.number] if visit else None

    for row in captures:
        view = view_at(row["capture_id"])
        if view is not None:
            _note_capture(view, row)
    ad_ids = {ad.url: ad.ad_id for ad in ads.values()}
    for row in pages:
        view = view_at(row["capture_id"])
        if view is not None:
            _note_page(view, row, times[row["capture_id"]], ad_ids)
    for row in versions:
        view = view_at(row["capture_id"])
        if view is not None:
            sighting = Sighting(row["ad_id"], row["capture_id"], row["seen_at"], row["n_images"])
            view.versions[row["ad_id"]].append(sighting)
            view.seen[row["ad_id"]] = min(
                view.versions[row["ad_id"]], key=lambda seen: (seen.seen_at, seen.capture_id)
            )
    return tuple(views[visit.number] for visit in visits)


def _note_capture(view: VisitView, row: Row) -> None:
    view.asked.add(row["url"])
    if row["redirect_to"] or (row["status"] or 0) >= _FAILED:
        said = f"redirect to {row['redirect_to']}" if row["redirect_to"] else f"status {row['status']}"
        view.failed.setdefault(row["url"], Evidence(row["capture_id"], selector=":root", quote=said))


def _note_page(view: VisitView, row: Row, seen_at: dt.datetime, ad_ids: Mapping[str, str]) -> None:
    place = Evidence(row["capture_id"], selector="title", quote=(row["title"] or row["url"])[:200])
    addresses = {row["url"], row["canonical_url"]}
    view.asked |= addresses
    if row["kind"] == "error":
        for address in addresses:
            view.failed[address] = place
        return
    for address in addresses:
        view.failed.pop(address, None)
    if row["kind"] == "ad":
        view.ad_pages.add(row["canonical_url"])
    elif row["ads"]:
        view.listings.setdefault(row["canonical_url"], place)
    for url in row["ads"] or ():
        ad_id = ad_ids.get(url)
        if ad_id is not None:
            view.seen.setdefault(ad_id, Sighting(ad_id, row["capture_id"], seen_at))
