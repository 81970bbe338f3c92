"""alert: something changed between two visits, or a watched value was met."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from clew.records.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Alert:
    """A change: ``kind`` new, vanished, moved, returned, changed_photos, matched. ``value`` says what changed."""

    KEY: ClassVar = ("alert_id",)
    TABLE: ClassVar = "alerts"

    alert_id: str
    watch: str | None
    kind: str
    subject_id: str
    value: str | None
    seen_at: dt.datetime
    evidence: tuple[Evidence, ...] = ()
