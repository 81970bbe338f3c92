"""Changes between visits and matches of watch-lists; what concerns an urgent lead is left to the supervisor."""

from collections import Counter
from dataclasses import dataclass

from clew.report.figures import Bar, bars
from clew.report.reading import Book, Row
from clew.report.show import plain_name
from clew.report.urgent import is_sealed, sealed_of

MOST = 120
ORDER = (
    "matched", "returned", "changed_photos", "moved", "site_moved", "site_gone", "site_back", "vanished", "new",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Alerts:
    """What the chapter shows: all kinds counted, and the first of each."""

    n: int
    left_out: int
    acknowledged: int
    counts: list[Bar]
    rows: list[Row]


def chapter(book: Book) -> Alerts:
    """Gather the chapter, watch-list matches first, then by time; those that somebody has acknowledged come last."""
    sealed = sealed_of(book)
    alerts = book.rows("alerts")
    shown = [alert for alert in alerts if not is_sealed(alert, sealed)]
    counts = Counter(alert["kind"] for alert in shown)
    for alert in shown:
        alert["place"] = ORDER.index(alert["kind"]) if alert["kind"] in ORDER else len(ORDER)
    shown.sort(
        key=lambda alert: (
            bool(alert["acknowledged_by"]),
            alert["place"],
            alert["seen_at"],
            alert["alert_id"],
        )
    )
    return Alerts(
        n=len(shown),
        left_out=len(alerts) - len(shown),
        acknowledged=len([alert for alert in shown if alert["acknowledged_by"]]),
        counts=bars((plain_name(kind), float(counts[kind])) for kind in ORDER if counts[kind]),
        rows=shown[:MOST],
    )
