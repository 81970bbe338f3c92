"""A notice: an alert before it has its id."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from clew.monitor.history import Sighting
from clew.records.alert import Alert
from clew.records.evidence import Evidence
from clew.records.ids import make_id


@dataclass(frozen=True, slots=True)
class Notice:
    """What changed, on what, when, with where it is seen.

    ``about``: whose the change is where the subject is a group whose name may change, such as the ad of a provider.
    """

    kind: str
    subject_id: str
    value: str
    seen_at: dt.datetime
    evidence: tuple[Evidence, ...]
    watch: str | None = None
    about: str | None = None


def place_of(sighting: Sighting) -> Evidence:
    """Point to the page that showed the ad."""
    return Evidence(sighting.capture_id, selector=":root", quote=sighting.ad_id)


def to_alerts(notices: Iterable[Notice], acknowledged: Mapping[str, str]) -> Iterator[Alert]:
    """Make the alerts. The id says what happened and for the how-manieth time, not when the run was made.

    ``acknowledged``: who has seen an alert, by its id. Neither a new run, nor an import of captures that were made in between, makes a new thing of an old one.
    """
    times: Counter[tuple[str, ...]] = Counter()
    for notice in sorted(notices, key=lambda one: (one.seen_at, one.kind, one.subject_id, one.value)):
        what = notice.about or notice.subject_id
        value = "" if notice.kind == "matched" else notice.value
        sign = (notice.kind, notice.watch or "", what, value)
        times[sign] += 1
        alert_id = make_id("alert", *sign, str(times[sign]))
        yield Alert(
            alert_id,
            notice.watch,
            notice.kind,
            notice.subject_id,
            notice.value,
            notice.seen_at,
            notice.evidence,
            acknowledged.get(alert_id),
        )
