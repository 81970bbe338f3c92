"""changes: what is new, vanished, moved, came back or shows other pictures, from one visit to the next.

A change of the truth and an alert are the same when kind and visit agree and they share an ad: an alert's
subject may be an ad, or a provider or network with all its ads. ``in any visit`` forgives the visit. Several
alerts of one change are one; an alert that meets no change is false. Alerts of watch-lists and on sites are not scored.

``shown``: the same without what nobody can read in these captures, as for movements: a movement of the truth of which the
captured ads don't show both cities, a return of which one of the two ads was not captured; and a movement found that is
not the truth's where the captured ads do show both cities, of somebody also advertised in a city that none of them shows.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from clew.evaluation.compare import city_form, city_names, url_form
from clew.evaluation.inputs import Row, Tables, Truth
from clew.evaluation.routes import Move, Route, leads_through_hidden, routes_of
from clew.evaluation.score import ALL, Score, Tally
from clew.evaluation.subjects import (
    ad_urls,
    network_ads,
    owners,
    provider_ads,
    true_provider_of,
    true_providers,
)
from clew.evaluation.visits import find_visits

TITLE = "Changes"
PLACE = 140
TRUTH = ("changes",)
TABLES = ("captures", "ads", "providers", "alerts")
HEADLINES = ("changes", "changes, shown")

KINDS = frozenset({"new", "vanished", "moved", "returned", "changed_photos"})


@dataclass(frozen=True, slots=True)
class Change:
    """A kind of change, in a visit (null: in any), of these ads; ``move``: the provider and cities of a movement."""

    kind: str
    visit: int | None
    ads: frozenset[str]
    move: Move | None = None

    def traits(self) -> set[tuple[str, int | None, str]]:
        """Give what another change must share with this one to be the same."""
        return {(self.kind, self.visit, url) for url in self.ads}


def score(tables: Tables, truth: Truth) -> list[Score]:
    """Score the changes of each kind."""
    names = city_names(truth)
    providers = {name: frozenset(row["ads"]) for name, row in true_providers(truth).items()}
    rows = truth.rows("changes")
    stated = [_stated(row, providers, names) for row in rows]
    found = _found(tables, truth, names)
    tally = Tally()
    _add(tally, "changes", stated, found)
    _add(
        tally,
        "in any visit",
        [replace(change, visit=None) for change in stated],
        [replace(change, visit=None) for change in found],
    )
    if truth.rows("ads"):
        _add_shown(tally, truth, rows, stated, found)
    return list(tally.scores())


def _add_shown(
    tally: Tally, truth: Truth, rows: list[Row], stated: list[Change], found: list[Change]
) -> None:
    names = city_names(truth)
    routes = routes_of(truth, true_providers(truth), names)
    captured = {url_form(row["url"]) for row in truth.rows("ads")}
    asked = [
        change for row, change in zip(rows, stated, strict=True) if _is_shown(change, row, routes, captured)
    ]
    known = {key for change in stated for key in change.traits()}
    judged = [
        change
        for change in found
        if change.traits() & known or change.move is None or not leads_through_hidden(change.move, routes)
    ]
    unseen = {key for change in stated if change not in asked for key in change.traits()}
    seen = {key for change in asked for key in change.traits()}
    judged = [change for change in judged if change.traits() & seen or not change.traits() & unseen]
    _add(tally, "changes, shown", asked, judged)


def _is_shown(change: Change, row: Row, routes: Mapping[str, Route], captured: set[str]) -> bool:
    if change.kind == "returned":
        return all(url_form(row[name]) in captured for name in ("ad", "earlier_ad") if row.get(name))
    if change.kind != "moved" or change.move is None:
        return True
    return routes.get(change.move[0], Route()).shows(change.move, change.visit)


def _add(tally: Tally, name: str, stated: list[Change], found: list[Change]) -> None:
    true_keys = {key for change in stated for key in change.traits()}
    found_keys = {key for change in found for key in change.traits()}
    for change in stated:
        hit = bool(change.traits() & found_keys)
        tally.add(name, (ALL, f"kind={change.kind}"), tp=hit, fn=not hit)
    for change in found:
        if not change.traits() & true_keys:
            tally.add(name, (ALL, f"kind={change.kind}"), fp=1)


def _stated(row: Row, providers: dict[str, frozenset[str]], names: Mapping[str, str]) -> Change:
    named = [*(row.get("ads") or ()), row.get("ad"), row.get("earlier_ad")]
    urls = {url_form(url) for url in named if url}
    move: Move | None = None
    if row["kind"] == "moved":
        provider = row.get("provider", "")
        urls |= providers.get(provider, frozenset())
        if row.get("from_city") and row.get("to_city"):
            move = (provider, city_form(row["from_city"], names), city_form(row["to_city"], names))
    return Change(row["kind"], int(row["visit"]), frozenset(urls), move)


def _found(tables: Tables, truth: Truth, names: Mapping[str, str]) -> list[Change]:
    visits = find_visits(tables, truth)
    owner = owners(true_providers(truth))
    ads = {ad: frozenset({url}) for ad, url in ad_urls(tables).items()}
    groups = {**ads, **provider_ads(tables), **network_ads(tables)}
    changes = []
    for row in tables.rows("alerts", ["kind", "subject_id", "seen_at", "value"]):
        if row["kind"] in KINDS:
            urls = groups.get(row["subject_id"], frozenset())
            start, _, end = (row["value"] or "").partition(" → ")
            provider = true_provider_of(urls, owner) if row["kind"] == "moved" and end else None
            move = (provider, city_form(start, names), city_form(end, names)) if provider else None
            changes.append(Change(row["kind"], visits.number(row["seen_at"]), urls, move))
    return changes
