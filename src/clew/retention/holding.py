"""Setting and releasing a hold, whoever asks for it: the command line or the desk."""

import datetime as dt
from typing import Any

from clew.kernel.errors import WrongUseError
from clew.records.decision import Hold
from clew.retention.groups import Groups
from clew.retention.holds import Standing
from clew.store.casework import add_decisions
from clew.store.decision_file import make_hold
from clew.store.project import Project
from clew.store.visit_files import iter_visits

KINDS = ("lead", "network", "provider", "ad", "site", "capture")
"""On what a hold can be set."""
_OF_TABLES = ("ad", "provider", "network", "lead")


def set_hold(
    project: Project,
    kind: str,
    subject: str,
    *,
    until: str | None,
    review: str | None,
    author: str,
    reason: str,
    when: dt.datetime,
    source: str,
) -> bool:
    """Set a hold; say whether anything is captured that it keeps now. Raises :class:`WrongUseError` where nobody can tell what it keeps."""
    groups = Groups(project)
    if kind in _OF_TABLES and subject not in groups:
        raise WrongUseError(
            f"no {kind} {subject!r} in the tables of the last run; ids stand in `clew leads` and `clew show`."
        )
    members = sorted(groups.captures_of(subject)) if subject in groups else []
    hold = _made(
        subject_kind=kind,
        subject=subject,
        members_seen=members,
        until=until,
        review=review,
        author=author,
        reason=reason,
        when=when,
    )
    add_decisions(project, [hold], source=source, clock=lambda: when)
    return kind not in ("site", "capture") or any(
        visit.site_id == subject or subject in visit.capture_ids() for visit in iter_visits(project)
    )


def release_hold(
    project: Project, hold: Standing, *, author: str, reason: str, when: dt.datetime, source: str
) -> None:
    """End a hold yesterday. One that follows from a verdict is not superseded, for the verdict stands: it gives way to one that has ended."""
    ended = _made(
        subject_kind=hold.subject_kind,
        subject=hold.subject,
        members_seen=list(hold.members),
        supersedes=None if hold.by_itself else hold.hold_id,
        until=(when.date() - dt.timedelta(days=1)).isoformat(),
        review=None,
        author=author,
        reason=reason,
        when=when,
    )
    add_decisions(project, [ended], source=source, clock=lambda: when)


def _made(*, when: dt.datetime, **values: Any) -> Hold:
    return make_hold(made_at=when.isoformat(), **values)
