"""``clew purge``: what is past its time, and, when told to, its deletion."""

import datetime as dt
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from clew.cli.options import JsonOption, ProjectOption, errors, opened, show, wants_json
from clew.kernel.counts import counted
from clew.kernel.errors import WrongUseError
from clew.retention.carry_out import Done, begin, finish, pending
from clew.retention.plan import Plan, plan_purge
from clew.retention.purging import purge
from clew.store.keys import SigningKey, passphrase_of, signing_key
from clew.store.project import Project
from clew.store.seal_log import signer_of

AsOfOption = Annotated[
    str | None,
    typer.Option(
        "--as-of", help="As if it were this day (YYYY-MM-DD).", metavar="DAY", show_default="today, UTC"
    ),
]
ByOption = Annotated[str | None, typer.Option("--by", help="The name of who decides.", metavar="NAME")]
ReasonOption = Annotated[str | None, typer.Option("--reason", help="Why.", metavar="TEXT")]
_LONGEST = 500


def command(
    project: ProjectOption = Path(),
    as_of: AsOfOption = None,
    yes: Annotated[
        bool, typer.Option("--yes", help="Delete what is listed; without it nothing is changed.")
    ] = False,
    by: ByOption = None,
    reason: ReasonOption = None,
    json: JsonOption = None,
) -> None:
    """List what is past `retention_days` and what a legal hold keeps; with --yes delete what is listed to go.

    A visit of a site goes as a whole: archive, indexes, journal. Tables and report go too; `clew run` makes them anew from what
    stays. A signed tombstone in seals/ and the audit trail tell that it was done, without the data. Killed, it goes on when
    called again.

    Example: clew purge

    Example: clew purge --yes --by "A. Example" --reason "yearly"
    """
    opened_project = opened(project)
    day = as_day(as_of, acts=yes)
    if not yes:
        _tell(opened_project, plan_purge(opened_project, day), as_json=wants_json(json))
        return
    done = purge(
        opened_project,
        lambda: key_of(opened_project),
        when=now(),
        day=day,
        author=lambda: one_line(by, "name"),
        reason=lambda: one_line(reason or "past its time", "reason"),
        resumes=lambda: errors().print("A purge was broken off; going on with it."),
    )
    if done is None:
        errors().print("Nothing is past its time.")
        return
    tell_done(done, as_json=wants_json(json))


def carried_out(project: Project, document: dict[str, Any]) -> Done:
    """Carry a plan out from its beginning; the key is asked for before anything goes."""
    key = key_of(project)
    begin(project, document)
    return finish(project, key)


def key_of(project: Project) -> SigningKey:
    """Give the key under which a tombstone is signed."""
    return signing_key(project, passphrase=passphrase_of(os.environ), expected=signer_of(project.root))


def tell_done(done: Done, *, as_json: bool) -> None:
    """Show what was deleted."""
    counts = {name: number for name, number in done.tombstone["counts"].items() if isinstance(number, int)}
    show([{**counts, "tombstone": done.path.name}], as_json=as_json)
    errors().print("Next: clew run, which makes tables and report from what stays.")


def _tell(project: Project, plan: Plan, *, as_json: bool) -> None:
    rows = list(_rows(plan))
    if rows:
        show(rows, as_json=as_json, title="What is past its time")
    say = errors().print
    if pending(project) is not None:
        say("[yellow]A purge was broken off:[/] clew purge --yes goes on with it.")
    for hold in plan.holds:
        say(f"Stands: {hold.named}", markup=False)
    if plan.is_empty:
        say("Nothing would be deleted.")
        return
    parts = [
        counted(len(plan.gone), "capture"),
        f"the text of {counted(len(plan.decisions), 'decision')}",
        f"{counted(len(plan.notes), 'note')} and {counted(len(plan.searches), 'kept search', 'kept searches')} of the desk",
        f"{counted(len(plan.others), 'file')} in exports/",
    ]
    lists = counted(len(plan.changed), "journal or list", "journals and lists")
    say(f"Would delete {', '.join(parts)}; tables, report and pieces of work; and parts of {lists}.")
    say('Nothing was deleted. To do it: clew purge --yes --by "YOUR NAME"')


def _rows(plan: Plan) -> Iterator[dict[str, object]]:
    for fate in plan.fates:
        if fate.outcome != "stays" or not fate.why.startswith("due on"):
            visit = fate.visit
            yield {
                "site": visit.site_id,
                "visit": visit.stem,
                "captures": visit.n_captures,
                "bytes": visit.size,
                "first": visit.first,
                "last": visit.last,
                "due": fate.due.isoformat(),
                "outcome": fate.outcome,
                "why": fate.why,
            }


def as_day(text: str | None, *, acts: bool = False) -> dt.date:
    """Read a day; today where none is given. Who ``acts`` can't do so on a day to come: holds would have ended by then."""
    today = now().date()
    if text is None:
        return today
    try:
        day = dt.date.fromisoformat(text)
    except ValueError as error:
        raise WrongUseError(f"{text!r} is no day; expected YYYY-MM-DD.") from error
    if acts and day > today:
        raise WrongUseError(
            f"{day} is to come: on that day holds may have ended that stand now. Nothing was deleted."
        )
    return day


def now() -> dt.datetime:
    """Give the time."""
    return dt.datetime.now(dt.UTC)


def one_line(text: str | None, what: str) -> str:
    """Check a name or a reason: one line, and there."""
    if not text or not text.strip() or not text.isprintable() or len(text) > _LONGEST:
        raise WrongUseError(
            f"who does this has to be named: --by NAME and, where asked for, --reason TEXT; the {what} is one line of up to {_LONGEST} characters."
        )
    return text.strip()
