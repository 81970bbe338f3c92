"""alert: something changed between two visits, or a watched value was met."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from clew.records.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Alert:
    """Something that a person may want to know of, once.

    ``kind``: new, vanished, moved, returned, changed_photos of ads and providers; matched of a ``watch``; site_gone,
    site_back and site_moved of sites. ``value`` says what changed. The id says what happened and for the how-manieth
    time. ``acknowledged_by``: who said that she or he has seen it.
    """

    KEY: ClassVar = ("alert_id",)
    TABLE: ClassVar = "alerts"

    alert_id: str
    watch: str | None
    kind: str
    subject_id: str
    value: str | None
    seen_at: dt.datetime
    evidence: tuple[Evidence, ...] = ()
    acknowledged_by: str | None = None
