"""Changes between visits and matches of watch-lists; what concerns an urgent lead is left to the supervisor."""

from collections import Counter
from dataclasses import dataclass

from clew.report.figures import Bar, bars
from clew.report.reading import Book, Row
from clew.report.show import plain_name
from clew.report.urgent import sealed_subjects

MOST = 120
_ORDER = ("matched", "returned", "changed_photos", "moved", "vanished", "new")


@dataclass(frozen=True, slots=True)
class Alerts:
    """What the chapter shows: all kinds counted, and the first of each."""

    n: int
    left_out: int
    counts: list[Bar]
    rows: list[Row]


def chapter(book: Book) -> Alerts:
    """Gather the chapter, watch-list matches first, then by time."""
    sealed = sealed_subjects(book)
    alerts = book.rows("alerts")
    shown = [alert for alert in alerts if alert["subject_id"] not in sealed]
    counts = Counter(alert["kind"] for alert in shown)
    for alert in shown:
        alert["place"] = _ORDER.index(alert["kind"]) if alert["kind"] in _ORDER else len(_ORDER)
    shown.sort(key=lambda alert: (alert["place"], alert["seen_at"], alert["alert_id"]))
    return Alerts(
        n=len(shown),
        left_out=len(alerts) - len(shown),
        counts=bars((plain_name(kind), float(counts[kind])) for kind in _ORDER if counts[kind]),
        rows=shown[:MOST],
    )
