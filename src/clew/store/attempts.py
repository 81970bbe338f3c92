"""Visits that did not come to what they were made for: what ``clew capture`` says of the sites it could not read.

They stand in ``captures/capture-DATE.issues.parquet``, one file a visit, named by when it began. A site that nothing was
read of leaves no capture, and would else not be known to have been tried.
"""

import datetime as dt
import re
from dataclasses import dataclass

from clew.records.issue import Issue
from clew.store.project import Project
from clew.store.tables import read_records

STATES = frozenset({"unreachable", "blocked", "signs_in", "asked_to_stop", "parked", "moved"})
_NAME = re.compile(r"capture-(\d{8}T\d{6}Z)\.issues")


@dataclass(frozen=True, slots=True)
class Attempt:
    """A visit of a site that ended otherwise than by reading it. ``state``: one of :data:`STATES`."""

    site_id: str
    at: dt.datetime
    state: str
    why: str


def read_attempts(project: Project) -> list[Attempt]:
    """Give the attempts, in the order of their times."""
    found = []
    for path in sorted(project.captures_dir.glob("capture-*.issues.parquet")):
        named = _NAME.match(path.name)
        if named is None:
            continue
        at = dt.datetime.strptime(named[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=dt.UTC)
        found += [
            Attempt(issue.record_id, at, issue.kind, issue.detail)
            for issue in read_records(path, Issue)
            if issue.stage == "capture" and issue.kind in STATES
        ]
    return sorted(found, key=lambda one: (one.at, one.site_id, one.state))
