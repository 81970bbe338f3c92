"""The history of a site: its visits, what each asked for and met, and which ads it saw.

An address that was asked for was *read* (a whole page came), is *gone* (404, 410, a page that says so in words, or a
redirect to another page of the site that was read), or failed: an error of the server, a refusal, a page cut off. What
failed says nothing of the ads that stood there.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Any

import ibis

from clew.engine import Engine
from clew.kernel.urls import without_page
from clew.kernel.visits import Visit, find_visit, to_visits
from clew.records.evidence import Evidence

Row = dict[str, Any]
_GROUP = 200_000
_ERRORS = 400
_GONE = frozenset({404, 410})


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
    aliases: tuple[str, ...]
    city: str | None
    verified: bool | None
    posted_at: dt.date | None
    first_seen: dt.datetime
    last_seen: dt.datetime


@dataclass(slots=True)
class VisitView:
    """One visit: the addresses it asked for, those that it read, those that are gone, and the ads it saw.

    ``listings``: of each list that was read, where. ``listed``: the lists on which an ad stood. ``pages``: those that came.
    """

    visit: Visit
    asked: set[str] = field(default_factory=set)
    read: set[str] = field(default_factory=set)
    gone: dict[str, Evidence] = field(default_factory=dict)
    refused: dict[str, Evidence] = field(default_factory=dict)
    led: dict[str, tuple[str, Evidence]] = field(default_factory=dict)
    pages: dict[str, Evidence] = field(default_factory=dict)
    ad_pages: set[str] = field(default_factory=set)
    listings: dict[str, Evidence] = field(default_factory=dict)
    listed: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    seen: dict[str, Sighting] = field(default_factory=dict)
    versions: dict[str, list[Sighting]] = field(default_factory=lambda: defaultdict(list))

    def is_settled(self, url: str) -> bool:
        """Say whether the visit tells what stands at an address: it was read, or it is gone."""
        return url in self.read or url in self.gone

    def pages_like(self, url: str) -> set[str]:
        """Give the pages of one list, as far as they showed ads here."""
        form = without_page(url)
        return {other for other in self.listings if without_page(other) == form} | {url}

    def _is_the_only_one(self) -> bool:
        """Say whether one page was asked for and no more: where several are gone and none is read, the site itself is."""
        return not self.refused and len({place.capture_id for place in self.gone.values()}) == 1

    def where_gone(self, page: str) -> Evidence | None:
        """Give what shows that a page is there no more; null where the visit can't tell, or met a site out of order."""
        if page in self.read:
            return None
        if page in self.gone:
            return self.gone[page] if self.read or self._is_the_only_one() else None
        target, place = self.led.get(page, (None, None))
        is_elsewhere = target in self.read and target not in self.ad_pages
        return place if is_elsewhere and self.seen else None


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
    asked = ("capture_id", "url", "fetched_at", "status", "redirect_to", "truncated")
    captures = _rows(engine, "captures", asked, group, "fetched_at")
    pages = _rows(
        engine, "pages", ("capture_id", "url", "canonical_url", "kind", "title", "ads"), group, "capture_id"
    )
    versions = _rows(engine, "ad_versions", ("ad_id", "capture_id", "seen_at", "n_images"), group, "ad_id")
    columns = tuple(each.name for each in fields(AdHistory))
    ads = _rows(engine, "ads", columns, group, "ad_id")
    for site_id in group:
        known = {row["ad_id"]: _ad_history(row) for row in ads[site_id]}
        yield SiteHistory(
            site_id, known, _visit_views(captures[site_id], pages[site_id], versions[site_id], known)
        )


def _ad_history(row: Row) -> AdHistory:
    values = {each.name: row[each.name] for each in fields(AdHistory)}
    return AdHistory(**{**values, "aliases": tuple(row["aliases"] or ())})


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
    by_id = {row["capture_id"]: row for row in captures}

    def view_at(capture_id: str) -> VisitView | None:
        visit = find_visit(visits, by_id[capture_id]["fetched_at"]) if capture_id in by_id else None
        return views[visit.number] if visit else None

    for row in captures:
        view = view_at(row["capture_id"])
        if view is not None:
            _note_capture(view, row)
    for row in pages:
        view = view_at(row["capture_id"])
        if view is not None:
            _note_page(view, row, by_id[row["capture_id"]], ads)
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
    status = row["status"] or 0
    if row["redirect_to"]:
        said = f"redirect to {row['redirect_to']}"
        place = Evidence(row["capture_id"], selector=":root", quote=said[:300])
        view.led.setdefault(row["url"], (row["redirect_to"], place))
    elif status >= _ERRORS:
        place = Evidence(row["capture_id"], selector=":root", quote=f"status {status}")
        (view.gone if status in _GONE else view.refused).setdefault(row["url"], place)


def _note_page(view: VisitView, row: Row, capture: Row, ads: Mapping[str, AdHistory]) -> None:
    place = Evidence(row["capture_id"], selector="title", quote=(row["title"] or row["url"])[:200])
    addresses = {row["url"], row["canonical_url"]}
    view.asked |= addresses
    status = capture["status"] or 0
    if row["kind"] == "error" or status >= _ERRORS:
        if status in _GONE or status < _ERRORS:
            view.gone |= dict.fromkeys(addresses - view.read, place)
        return
    view.pages.setdefault(row["canonical_url"], place)
    if not capture["truncated"]:
        view.read |= addresses
        for address in addresses:
            view.gone.pop(address, None)
    if row["kind"] == "ad":
        view.ad_pages.add(row["canonical_url"])
    elif row["ads"]:
        view.listings.setdefault(row["canonical_url"], place)
    for ad_id in row["ads"] or ():
        if ad_id in ads:
            view.seen.setdefault(ad_id, Sighting(ad_id, row["capture_id"], capture["fetched_at"]))
            if row["kind"] != "ad":
                view.listed[ad_id].add(row["canonical_url"])
