"""changes: what is new, vanished, moved, came back or shows other pictures, from one visit to the next.

A change of the truth and an alert are the same when kind and visit agree and they share an ad: an alert's
subject may be an ad, or a provider or network with all its ads. ``in any visit`` forgives the visit. Several
alerts of one change are one; an alert that meets no change is false. Alerts of watch-lists are not scored.
"""

from dataclasses import dataclass

from clew.evaluation.compare import url_form
from clew.evaluation.inputs import Row, Tables, Truth
from clew.evaluation.score import ALL, Score, Tally
from clew.evaluation.subjects import ad_urls, network_ads, provider_ads, true_providers
from clew.evaluation.visits import find_visits

TITLE = "Changes"
PLACE = 140
TRUTH = ("changes",)
TABLES = ("captures", "ads", "providers", "alerts")

WATCHED = "matched"


@dataclass(frozen=True, slots=True)
class Change:
    """A kind of change, in a visit, of these ads."""

    kind: str
    visit: int
    ads: frozenset[str]

    def meets(self, other: "Change", *, any_visit: bool) -> bool:
        """Say whether both tell of the same change."""
        same_visit = any_visit or self.visit == other.visit
        return self.kind == other.kind and same_visit and bool(self.ads & other.ads)


def score(tables: Tables, truth: Truth) -> list[Score]:
    """Score the changes of each kind."""
    providers = {name: frozenset(row["ads"]) for name, row in true_providers(truth).items()}
    stated = [_stated(row, providers) for row in truth.rows("changes")]
    found = _found(tables, truth)
    tally = Tally()
    for name, any_visit in (("changes", False), ("in any visit", True)):
        for kind in sorted({change.kind for change in (*stated, *found)}):
            mine = [change for change in stated if change.kind == kind]
            read = [change for change in found if change.kind == kind]
            hits = sum(any(true.meets(one, any_visit=any_visit) for one in read) for true in mine)
            false = sum(not any(one.meets(true, any_visit=any_visit) for true in mine) for one in read)
            tally.add(name, (ALL, f"kind={kind}"), tp=hits, fp=false, fn=len(mine) - hits)
    return list(tally.scores())


def _stated(row: Row, providers: dict[str, frozenset[str]]) -> Change:
    urls = {url_form(url) for url in row.get("ads") or ()}
    if row.get("ad"):
        urls.add(url_form(row["ad"]))
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
