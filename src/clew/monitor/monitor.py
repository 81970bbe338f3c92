"""The stage: histories of all sites -> what changed; watch-lists -> what matched."""

from collections.abc import Iterable, Sequence

import pyarrow as pa

from clew.engine import Engine
from clew.monitor.appearance import find_appearances
from clew.monitor.history import AdHistory, iter_histories
from clew.monitor.moves import find_moves
from clew.monitor.notice import Notice, to_alerts
from clew.monitor.phones import find_returned_phones, read_phones
from clew.monitor.photos import find_changed_photos, read_pictures
from clew.monitor.watches import find_matches
from clew.records import TABLES, arrow_schema, key_of
from clew.records.decision import Watch
from clew.records.schema import to_row


def monitor(engine: Engine, *, watches: Sequence[Watch] = ()) -> dict[str, pa.Table]:
    """Give the ``alerts`` table: what is new, vanished, moved, returned, changed, and what was watched for."""
    notices = [*_changes(engine), *find_moves(engine), *find_matches(engine, watches)]
    return {"alerts": _table(notices)}


def _changes(engine: Engine) -> list[Notice]:
    pictures = read_pictures(engine)
    holders = read_phones(engine)
    wanted = {holder.ad_id for group in holders.values() for holder in group}
    found: list[Notice] = []
    ads: dict[str, AdHistory] = {}
    for history in iter_histories(engine):
        found += find_appearances(history)
        found += find_changed_photos(history, pictures)
        ads |= {ad_id: ad for ad_id, ad in history.ads.items() if ad_id in wanted}
    new = {notice.subject_id: notice for notice in found if notice.kind == "new"}
    vanished = {notice.subject_id for notice in found if notice.kind == "vanished"}
    return [*found, *find_returned_phones(holders, ads, new, vanished)]


def _table(notices: Iterable[Notice]) -> pa.Table:
    record = TABLES["alerts"]
    alerts = {alert.alert_id: to_row(alert) for alert in to_alerts(notices)}
    rows = [alerts[alert_id] for alert_id in sorted(alerts)]
    return pa.Table.from_pylist(rows, schema=arrow_schema(record)).sort_by(
        [(column, "ascending") for column in key_of(record)]
    )
