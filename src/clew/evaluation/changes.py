"""changes: what is new, vanished, moved, came back or shows other pictures, from one visit to the next.

A change of the truth and an alert are the same when kind and visit agree and they share an ad: an alert's
subject may be an ad, or a provider or network with all its ads. ``in any visit`` forgives the visit. Several
alerts of one change are one; an alert that meets no change is false. Alerts of watch-lists are not scored.
"""

from dataclasses import dataclass, replace

from clew.evaluation.compare import url_form
from clew.evaluation.inputs import Row, Tables, Truth
from clew.evaluation.score import ALL, Score, Tally
from clew.evaluation.subjects import ad_urls, network_ads, provider_ads, true_providers
from clew.evaluation.visits import find_visits

TITLE = "Changes"
PLACE = 140
TRUTH = ("changes",)
TABLES = ("captures", "ads", "providers", "alerts")
HEADLINES = ("changes",)

WATCHED = "matched"


@dataclass(frozen=True, slots=True)
class Change:
    """A kind of change, in a visit (null: in any), of these ads."""

    kind: str
    visit: int | None
    ads: frozenset[str]

    def traits(self) -> set[tuple[str, int | None, str]]:
        """Give what another change must share with this one to be the same."""
        return {(self.kind, self.visit, url) for url in self.ads}


def score(tables: Tables, truth: Truth) -> list[Score]:
    """Score the changes of each kind."""
    providers = {name: frozenset(row["ads"]) for name, row in true_providers(truth).items()}
    stated = [_stated(row, providers) for row in truth.rows("changes")]
    found = _found(tables, truth)
    tally = Tally()
    _add(tally, "changes", stated, found)
    _add(
        tally,
        "in any visit",
        [replace(change, visit=None) for change in stated],
        [replace(change, visit=None) for change in found],
    )
    return list(tally.scores())


def _add(tally: Tally, name: str, stated: list[Change], found: list[Change]) -> None:
    true_keys = {key for change in stated for key in change.traits()}
    found_keys = {key for change in found for key in change.traits()}
    for change in stated:
        hit = bool(change.traits() & found_keys)
        tally.add(name, (ALL, f"kind={change.kind}"), tp=hit, fn=not hit)
    for change in found:
        if not change.traits() & true_keys:
            tally.add(name, (ALL, f"kind={change.kind}"), fp=1)


def _stated(row: Row, providers: dict[str, frozenset[str]]) -> Change:
    named = [*(row.get("ads") or ()), row.get("ad"), row.get("earlier_ad")]
    urls = {url_form(url) for url in named if url}
    if row["kind"] == "moved":
        urls |= providers.get(row.get("provider", ""), frozenset())
    return Change(row["kind"], int(row["visit"]), frozenset(urls))


def _found(tables: Tables, truth: Truth) -> list[Change]:
    visits = find_visits(tables, truth)
    ads = {ad: frozenset({url}) for ad, url in ad_urls(tables).items()}
    groups = {**ads, **provider_ads(tables), **network_ads(tables)}
    return [
        Change(row["kind"], visits.number(row["seen_at"]), groups.get(row["subject_id"], frozenset()))
        for row in tables.rows("alerts", ["kind", "subject_id", "seen_at"])
        if row["kind"] != WATCHED
    ]
