"""``clew hold``: legal holds with their days: what a purge must leave alone."""

from pathlib import Path
from typing import Annotated

import typer

from clew.cli.options import JsonOption, ProjectOption, errors, opened, show, wants_json
from clew.cli.purge import AsOfOption, ByOption, ReasonOption, as_day, now, one_line
from clew.kernel.counts import counted
from clew.kernel.errors import WrongUseError
from clew.retention.holding import release_hold, set_hold
from clew.retention.holds import standing_holds
from clew.store.project import Project

_SOURCE = "clew hold"


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


def _set(
    project: Project,
    kind: str,
    subject: str | None,
    *,
    until: str | None,
    review: str | None,
    by: str | None,
    reason: str | None,
) -> None:
    keeps = set_hold(
        project,
        kind,
        subject or "",
        until=until,
        review=review,
        author=one_line(by, "name"),
        reason=one_line(reason, "reason"),
        when=now(),
        source=_SOURCE,
    )
    if not keeps:
        errors().print(
            f"[yellow]Nothing of {kind} {subject!r} is captured:[/] the hold keeps what comes; see that it is spelled right."
        )
    errors().print("Kept in the audit trail.")


def _release(project: Project, hold_id: str, by: str | None, reason: str | None) -> None:
    found = [hold for hold in standing_holds(project) if hold.hold_id.startswith(hold_id)]
    if len(found) != 1:
        raise WrongUseError(
            f"{len(found)} holds have an id that begins with {hold_id!r}; `clew hold` lists all."
        )
    release_hold(
        project,
        found[0],
        author=one_line(by, "name"),
        reason=one_line(reason, "reason"),
        when=now(),
        source=_SOURCE,
    )
    errors().print("Kept in the audit trail.")
