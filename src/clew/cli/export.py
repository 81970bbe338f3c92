"""``clew export FORMAT``: give a receiver what is on her list, in a format that her tools read, with what it loses. Nothing is sent."""

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from clew.cli.ids import the_only
from clew.cli.options import (
    PARTIAL,
    DryRunOption,
    JsonOption,
    ProjectOption,
    errors,
    opened,
    show,
    tables_of,
    wants_json,
    warn_if_partial,
)
from clew.exchange.export import Prepared, Request, account_of, carry_out, prepare
from clew.exchange.formats import Format, find_format, formats
from clew.exchange.ledger import Ledger
from clew.exchange.log import EXPORT, read_log
from clew.kernel.errors import WrongUseError
from clew.store.casework import load_decisions
from clew.store.lock import exclusive
from clew.store.project import Project
from clew.store.receivers import LEAST, read_receiver, receiver_text

_LOG_COLUMNS = ("event", "made_at", "author", "approved_by", "format", "receiver", "tlp", "expires", "sha256")


def command(
    format_: Annotated[
        str | None, typer.Argument(metavar="FORMAT", help="Which format.", show_default="list all formats")
    ] = None,
    project: ProjectOption = Path(),
    lead: Annotated[
        list[str] | None,
        typer.Option("--lead", help="Only what belongs to this lead. May be given again.", metavar="ID"),
    ] = None,
    network: Annotated[
        list[str] | None,
        typer.Option(
            "--network", help="Only what belongs to this network. May be given again.", metavar="ID"
        ),
    ] = None,
    receiver: Annotated[
        str,
        typer.Option("--receiver", help="Whose list of fields, from receivers/NAME.toml.", metavar="NAME"),
    ] = LEAST,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="The file to write.", show_default=False)
    ] = None,
    by: Annotated[str | None, typer.Option("--by", help="The name of who exports.", metavar="NAME")] = None,
    approved_by: Annotated[
        str | None, typer.Option("--approved-by", help="The name of who agreed.", metavar="NAME")
    ] = None,
    purpose: Annotated[
        str | None,
        typer.Option(
            "--purpose", help="What for.", metavar="TEXT", show_default="the receiver's, else the project's"
        ),
    ] = None,
    expires: Annotated[
        str | None,
        typer.Option(
            "--expires",
            help="Until when it may be kept.",
            metavar="DAY",
            show_default="as the receiver's file says",
        ),
    ] = None,
    dry_run: DryRunOption = False,
    log: Annotated[bool, typer.Option("--log", help="List what was exported, and stop.")] = False,
    show_receiver: Annotated[
        str | None,
        typer.Option("--show-receiver", help="Print the file of a receiver, and stop.", metavar="NAME"),
    ] = None,
    json: JsonOption = None,
) -> None:
    """Write a lead, a network or the whole project in a format that others read, with a report of what the format loses.

    Only what is on the receiver's list leaves. What belongs to an urgent lead never does. The loss report lies beside the file,
    and the export log keeps the digest of what left. Nothing is sent.

    Example: clew export

    Example: clew export stix --lead p-70d61153 --receiver partner --by "A. Example" --dry-run

    Example: clew export stix --lead p-70d61153 --receiver partner --by "A. Example" -o lead.json
    """
    as_json = wants_json(json)
    if format_ is None and not log and show_receiver is None:
        _list_formats(as_json=as_json)
        return
    opened_project = opened(project)
    if log:
        rows = read_log(opened_project, EXPORT)
        show(rows, as_json=as_json, title=f"{len(rows)} exports", columns=_LOG_COLUMNS)
        return
    if show_receiver is not None:
        typer.echo(receiver_text(opened_project, show_receiver), nl=False)
        return
    form = find_format(format_ or "")
    tables = tables_of(opened_project)
    if not dry_run and out is None:
        raise WrongUseError(f"where to? Give -o FILE{form.suffix}, or --dry-run to see what would leave.")
    request = Request(
        subjects=_subjects(tables, lead or [], network or []),
        receiver_name=receiver,
        receiver=read_receiver(opened_project, receiver),
        by=by,
        approved_by=approved_by,
        purpose=purpose,
        expires=_day(expires),
        when=dt.datetime.now(dt.UTC).replace(microsecond=0),
    )
    with exclusive(opened_project.root):
        prepared = prepare(opened_project, form, request, load_decisions(opened_project).verdicts)
        if dry_run or out is None:
            _tell(form, prepared, as_json=as_json)
        else:
            _write(opened_project, form, prepared, out, as_json=as_json)
    if warn_if_partial(opened_project):
        raise typer.Exit(PARTIAL)


def _list_formats(*, as_json: bool) -> None:
    rows = [
        {
            "format": one.name,
            "what": one.title,
            "suffix": one.suffix,
            "read_by": one.readers,
            "ingest": one.read is not None,
        }
        for one in formats().values()
    ]
    show(rows, as_json=as_json, title="Formats")


def _subjects(tables: Path, leads: list[str], networks: list[str]) -> tuple[str, ...]:
    found = [the_only(tables, "leads", one)["lead_id"] for one in leads]
    found += [the_only(tables, "networks", one)["network_id"] for one in networks]
    return tuple(dict.fromkeys(found))


def _day(text: str | None) -> dt.date | None:
    if text is None:
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise WrongUseError(f"--expires {text!r}: expected a day, YYYY-MM-DD.") from error


def _write(project: Project, form: Format, prepared: Prepared, out: Path, *, as_json: bool) -> None:
    written = carry_out(project, form, prepared, out)
    row = {
        "file": str(written.path),
        "sha256": written.sha256,
        "rows": prepared.n_rows,
        "values": written.totals.came,
        "lost": written.totals.lost,
        "altered": written.totals.altered,
        "expires": prepared.cover.expires.isoformat(),
    }
    show([row], as_json=as_json)
    say = errors().print
    say(f"What the format loses: {written.loss_path}", markup=False)
    say(
        f"On the export log as event {written.event}. Nothing was sent. {prepared.cover.notice}", markup=False
    )
    _tell_sealed(prepared)


def _tell(form: Format, prepared: Prepared, *, as_json: bool) -> None:
    ledger = account_of(form, prepared)
    rows = [
        {"table": table, "field": field, **account.as_row()}
        for table, fields in ledger.accounts().items()
        for field, account in fields.items()
    ]
    show(rows, as_json=as_json, title=f"What would leave as {form.title}, in values")
    say = errors().print
    say(_summary(prepared, ledger), markup=False)
    for name, n in prepared.kept_back.items():
        say(f"Stays: all {n} rows of {name}; the receiver's list has no field of it.", markup=False)
    _tell_sealed(prepared)
    say("Nothing was written, logged or sent.")


def _summary(prepared: Prepared, ledger: Ledger) -> str:
    totals, cover = ledger.totals(), prepared.cover
    counts = ", ".join(f"{len(rows)} {name}" for name, rows in prepared.tables.items() if rows)
    return (
        f"For {cover.receiver}, TLP:{cover.tlp}, PAP:{cover.pap}, to be deleted after {cover.expires}: {counts}. "
        f"{totals.came} values: {totals.out} out, {totals.lost} lost, {totals.altered} altered."
    )


def _tell_sealed(prepared: Prepared) -> None:
    if prepared.sealed:
        errors().print(
            "Urgent leads, and all that belongs to them, were left out: they go to the supervisor at once."
        )
