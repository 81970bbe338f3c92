"""The stage: histories of all sites -> what changed; watch-lists -> what matched."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import pyarrow as pa

from clew.engine import Engine
from clew.kernel.visits import find_visit
from clew.monitor.appearance import find_appearances
from clew.monitor.history import AdHistory, SiteHistory, iter_histories
from clew.monitor.moves import find_moves
from clew.monitor.notice import Notice, to_alerts
from clew.monitor.phones import find_returned_phones, read_phones
from clew.monitor.photos import find_changed_photos, read_pictures
from clew.monitor.schedule import VisitNote
from clew.monitor.sites import AttemptLike, Lifetime, find_successors, follow_site
from clew.monitor.watches import find_matches
from clew.records import TABLES, arrow_schema, key_of
from clew.records.decision import Acknowledgement, Watch
from clew.records.schema import to_row


@dataclass(slots=True)
class Monitored:
    """The table ``alerts``, and of each site its visits with the ads that came, went and stayed."""

    alerts: pa.Table
    visits: list[VisitNote] = field(default_factory=list)


def monitor(
    engine: Engine,
    *,
    watches: Sequence[Watch] = (),
    acknowledgements: Sequence[Acknowledgement] = (),
    attempts: Sequence[AttemptLike] = (),
) -> Monitored:
    """Tell what is new, vanished, moved, returned, changed, what was watched for, and what became of sites.

    ``attempts``: visits that read nothing.
    """
    notices, visits = _changes(engine, attempts)
    notices += [*find_moves(engine), *find_matches(engine, watches)]
    acknowledged = {one.alert: one.author for one in acknowledgements}
    return Monitored(_table(notices, acknowledged), visits)


def _changes(engine: Engine, attempts: Sequence[AttemptLike]) -> tuple[list[Notice], list[VisitNote]]:
    pictures = read_pictures(engine)
    holders = read_phones(engine)
    wanted = {holder.ad_id for group in holders.values() for holder in group}
    tried: dict[str, list[AttemptLike]] = defaultdict(list)
    for one in attempts:
        tried[one.site_id].append(one)
    found: list[Notice] = []
    visits: list[VisitNote] = []
    ads: dict[str, AdHistory] = {}
    lifetimes: dict[str, Lifetime] = {}
    for history in iter_histories(engine):
        appeared = list(find_appearances(history))
        of_site, lifetimes[history.site_id] = follow_site(history, tried[history.site_id])
        found += [*appeared, *of_site, *find_changed_photos(history, pictures)]
        visits += _visit_notes(history, appeared)
        ads |= {ad_id: ad for ad_id, ad in history.ads.items() if ad_id in wanted}
    new = {notice.subject_id: notice for notice in found if notice.kind == "new"}
    vanished = {notice.subject_id for notice in found if notice.kind == "vanished"}
    found += find_returned_phones(holders, ads, new, vanished)
    return [*found, *find_successors(engine, lifetimes)], visits


def _visit_notes(history: SiteHistory, appeared: Sequence[Notice]) -> list[VisitNote]:
    """Count for each visit the ads of which it tells: come, gone, or still there since the visit before."""
    numbers = [view.visit for view in history.visits]
    counts: dict[tuple[int, str], int] = defaultdict(int)
    for notice in appeared:
        visit = find_visit(numbers, notice.seen_at)
        if visit is not None:
            counts[visit.number, "went" if notice.kind == "vanished" else "came"] += 1
    notes = []
    before: set[str] = set()
    for view in history.visits:
        number, seen = view.visit.number, set(view.seen)
        notes.append(
            VisitNote(
                history.site_id,
                view.visit.first,
                view.visit.last,
                n_read=len(view.pages),
                n_ads=len(seen),
                came=counts[number, "came"],
                went=counts[number, "went"],
                kept=len(seen & before),
            )
        )
        before = seen or before
    return notes


def _table(notices: Iterable[Notice], acknowledged: Mapping[str, str]) -> pa.Table:
    record = TABLES["alerts"]
    alerts = {alert.alert_id: to_row(alert) for alert in to_alerts(notices, acknowledged)}
    rows = [alerts[alert_id] for alert_id in sorted(alerts)]
    return pa.Table.from_pylist(rows, schema=arrow_schema(record)).sort_by(
        [(column, "ascending") for column in key_of(record)]
    )
