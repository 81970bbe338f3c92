"""A notice: an alert before it has its id."""

import datetime as dt
from dataclasses import dataclass

from clew.monitor.history import Sighting
from clew.records.alert import Alert
from clew.records.evidence import Evidence
from clew.records.ids import make_id


@dataclass(frozen=True, slots=True)
class Notice:
    """What changed, on what, when, with where it is seen."""

    kind: str
    subject_id: str
    value: str
    seen_at: dt.datetime
    evidence: tuple[Evidence, ...]
    watch: str | None = None


def place_of(sighting: Sighting) -> Evidence:
    """Point to the page that showed the ad."""
    return Evidence(sighting.capture_id, selector=":root", quote=sighting.ad_id)


def to_alert(notice: Notice) -> Alert:
    """Make the alert; its id follows from what it says and not from when the run was made."""
    parts = (notice.kind, notice.watch or "", notice.subject_id, notice.value, notice.seen_at.isoformat())
    return Alert(
        make_id("alert", *parts),
        notice.watch,
        notice.kind,
        notice.subject_id,
        notice.value,
        notice.seen_at,
        notice.evidence,
    )
