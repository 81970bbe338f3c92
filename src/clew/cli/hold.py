"""``clew hold``: legal holds with their days: what a purge must leave alone."""

import datetime as dt
from pathlib import Path
from typing import Annotated, Any

import typer

from clew.cli.options import JsonOption, ProjectOption, errors, opened, show, wants_json
from clew.cli.purge import AsOfOption, ByOption, ReasonOption, as_day, now, one_line
from clew.kernel.counts import counted
from clew.kernel.errors import WrongUseError
from clew.retention.groups import Groups
from clew.retention.holds import Standing, standing_holds
from clew.store.casework import add_decisions
from clew.store.decision_file import make_hold
from clew.store.project import Project
from clew.store.visit_files import iter_visits


def command(
    kind: Annotated[
        str | None,
        typer.Argument(help="site, ad, provider, network, lead or capture.", show_default="list all holds"),
    ] = None,
    subject: Annotated[str | None, typer.Argument(help="Its id.", show_default=False)] = None,
    project: ProjectOption = Path(),
    until: Annotated[
        str | None, typer.Option("--until", help="The last day (YYYY-MM-DD).", metavar="DAY")
    ] = None,
    review: Annotated[
        str | None,
        typer.Option("--review", help="Without an end: the day to look at it again.", metavar="DAY"),
    ] = None,
    release: Annotated[
        str | None, typer.Option("--release", help="End the hold with this id.", metavar="ID")
    ] = None,
    by: ByOption = None,
    reason: ReasonOption = None,
    as_of: AsOfOption = None,
    json: JsonOption = None,
) -> None:
    """List legal holds, set one, or release one. What it rests on is kept until its day has passed.

    A referred lead (verdict `refer`) is held by itself for `referral_hold_days`; a hold set on it since takes that one's place.

    Example: clew hold

    Example: clew hold lead p-70d61153ea76e51f57ac --until 2027-12-31 --by "A. Example" --reason "asked for by the court"

    Example: clew hold --release 0f3a9c --by "A. Example" --reason "the case is closed"
    """
    opened_project = opened(project)
    if release is not None:
        _release(opened_project, release, by, reason)
    elif kind is not None:
        _set(opened_project, kind, subject, until=until, review=review, by=by, reason=reason)
    day = as_day(as_of)
    rows = [
        {
            "hold": hold.hold_id,
            "on": hold.subject_kind,
            "subject": hold.subject,
            "until": hold.until.isoformat() if hold.until else None,
            "review": hold.review.isoformat() if hold.review else None,
            "stands": hold.stands_on(day),
            "review_due": hold.is_due_for_review(day),
            "by_itself": hold.by_itself,
            "author": hold.author,
            "reason": hold.reason,
        }
        for hold in standing_holds(opened_project)
    ]
    show(rows, as_json=wants_json(json), title=counted(len(rows), "hold"))


def _set(project: Project, kind: str, subject: str | None, **given: str | None) -> None:
    groups = Groups(project)
    subject = subject or ""
    if kind in ("ad", "provider", "network", "lead") and subject not in groups:
        raise WrongUseError(
            f"no {kind} {subject!r} in the tables of the last run; ids stand in `clew leads` and `clew show`."
        )
    if kind in ("site", "capture") and not any(
        visit.site_id == subject or subject in visit.capture_ids() for visit in iter_visits(project)
    ):
        errors().print(
            f"[yellow]Nothing of {kind} {subject!r} is captured:[/] the hold keeps what comes; see that it is spelled right."
        )
    members = sorted(groups.captures_of(subject)) if subject in groups else []
    _add(project, subject_kind=kind, subject=subject, members_seen=members, **given)


def _release(project: Project, hold_id: str, by: str | None, reason: str | None) -> None:
    found = [hold for hold in standing_holds(project) if hold.hold_id.startswith(hold_id)]
    if len(found) != 1:
        raise WrongUseError(
            f"{len(found)} holds have an id that begins with {hold_id!r}; `clew hold` lists all."
        )
    (hold,) = found
    day = now().date()
    ended = {"until": (day - dt.timedelta(days=1)).isoformat()}
    _add(project, **_same(hold), **ended, by=by, reason=reason)


def _same(hold: Standing) -> dict[str, Any]:
    """Give the subject of a hold again; one that follows from a verdict is not superseded: the verdict stands."""
    supersedes = None if hold.by_itself else hold.hold_id
    return {
        "subject_kind": hold.subject_kind,
        "subject": hold.subject,
        "members_seen": list(hold.members),
        "supersedes": supersedes,
    }


def _add(project: Project, *, by: str | None, reason: str | None, **values: Any) -> None:
    made_at = now()
    hold = make_hold(
        author=one_line(by, "name"), reason=one_line(reason, "reason"), made_at=made_at.isoformat(), **values
    )
    add_decisions(project, [hold], source="clew hold", clock=lambda: made_at)
    errors().print("Kept in the audit trail.")
