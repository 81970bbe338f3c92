"""``clew subject VALUE``: answer a person's request for access, or for erasure."""

import datetime as dt
import json as json_module
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from clew.cli.options import JsonOption, ProjectOption, cell, errors, opened, wants_json
from clew.cli.progress import StageProgress
from clew.cli.purge import AsOfOption, ByOption, ReasonOption, as_day, carried_out, now, one_line, tell_done
from clew.extract.search import normalised
from clew.kernel.errors import WrongUseError
from clew.retention.answer import as_report, to_text
from clew.retention.carry_out import Done
from clew.retention.erasure import can_tell_holds, holds_on, plan_erasure
from clew.retention.plan import as_document
from clew.retention.sought import guess_kind, sought
from clew.retention.subject import Held, find_subject
from clew.retention.trail import ACCESS, REFUSED, note_request
from clew.store.lock import exclusive
from clew.store.project import Project


class Kind(StrEnum):
    """What a value can be."""

    PHONE = "phone"
    EMAIL = "email"
    HANDLE = "handle"
    NAME = "name"
    URL = "url"


def command(
    value: Annotated[
        str,
        typer.Argument(
            help="A phone in any form, an e-mail, a handle, a name or an address.", show_default=False
        ),
    ],
    project: ProjectOption = Path(),
    kind: Annotated[
        Kind | None, typer.Option("--kind", help="What it is.", show_default="as it looks")
    ] = None,
    region: Annotated[
        str | None,
        typer.Option(
            "--region",
            help="The country of a phone given without its prefix.",
            metavar="CC",
            show_default="the project's market",
        ),
    ] = None,
    erase: Annotated[
        bool, typer.Option("--erase", help="Delete all captures and ads in which it stands.")
    ] = False,
    with_links: Annotated[
        bool,
        typer.Option(
            "--with-links",
            help="Delete also pages of others that lead to these ads: a teaser may name the person.",
        ),
    ] = False,
    by: ByOption = None,
    reason: ReasonOption = None,
    as_of: AsOfOption = None,
    json: JsonOption = None,
) -> None:
    """Say all that is held on a person, with the draft of an answer; with --erase delete it.

    Looks in captures, ads, reviews, ties, leads, decisions, candidates, notes and searches of the desk, and the trail, in any spelling.
    What concerns only others is left out. A legal hold on any of it refuses the erasure: exit code 1, and nothing is changed. Each request stands on the audit
    trail, without the value: as a digest under the project's key.

    Example: clew subject "+43 660 0000123"

    Example: clew subject "+43 660 0000123" --erase --by "A. Example" --reason "request of 3 May"
    """
    opened_project = opened(project)
    chosen = kind.value if kind else guess_kind(value)
    market = (region or opened_project.settings.market).upper()
    what = sought(chosen, value, normalised(value, region=market))
    day = as_day(as_of, acts=erase)
    for given, named in ((by, "name"), (reason, "reason")):
        if erase or given is not None:
            one_line(given, named)
    with exclusive(opened_project.root):
        with StageProgress("captures") as progress:
            held = find_subject(
                opened_project, what, progress=lambda done, total: progress("captures", done, total)
            )
        if with_links:
            held.captures += held.leading
        told = erase or can_tell_holds(opened_project, day)
        keeping = holds_on(opened_project, held, day) if told else []
        if not told:
            errors().print(
                "Which holds keep it can't be told: the tables are not of the present captures. Run `clew run`."
            )
        if not erase:
            report = as_report(
                opened_project, held, keeping=keeping, holds=[c.hold for c in keeping], day=day
            )
            note_request(opened_project, held, action=ACCESS, author=by, reason=reason, when=now())
            typer.echo(_dumped(report) if wants_json(json) else cell(to_text(report)))
            return
        if keeping:
            for cover in keeping:
                errors().print(f"Kept by {cover.hold.named}.", markup=False)
            note_request(opened_project, held, action=REFUSED, author=by, reason=reason, when=now())
            errors().print(
                "Refused: a legal hold needs some of it. Nothing was erased. The hold ends on its day, or by `clew hold --release`."
            )
            raise typer.Exit(1)
        done = _erased(opened_project, held, day, by=by, reason=reason)
    tell_done(done, as_json=wants_json(json))
    for name in held.by_hand:
        errors().print(f"Left to you: it stands in {name}.", markup=False)
    if held.by_hand:
        raise typer.Exit(3)


def _erased(project: Project, held: Held, day: dt.date, *, by: str | None, reason: str | None) -> Done:
    if held.is_empty:
        raise WrongUseError(f"nothing is held in which {held.sought.typed!r} stands; nothing was changed.")
    for said, what in ((by, "--by"), (reason, "--reason")):
        if said is not None and held.sought.is_in(said):
            raise WrongUseError(
                f"{what} states the value itself, and would stay in the tombstone and on the trail: say it without. Nothing was erased."
            )
    if (project.work_dir / "capture").exists():
        raise WrongUseError(
            "a visit is under way; end it first (`clew capture`, or `clew capture --fresh`). Nothing was erased."
        )
    plan = plan_erasure(project, held, day)
    document = as_document(
        plan,
        project,
        action="erasure",
        author=one_line(by, "name"),
        reason=one_line(reason, "reason"),
        when=now(),
        rule={"request_of_a_person": True},
    )
    return carried_out(project, document)


def _dumped(report: dict[str, object]) -> str:
    return json_module.dumps(report, ensure_ascii=False, indent=1, default=str)
