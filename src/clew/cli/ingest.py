"""``clew ingest FORMAT FILE``: take in what another agency gave, apart from all that the project captured itself."""

from pathlib import Path
from typing import Annotated

import typer

from clew.cli.options import (
    PARTIAL,
    DryRunOption,
    JsonOption,
    ProjectOption,
    errors,
    opened,
    show,
    wants_json,
)
from clew.cli.purge import ByOption, ReasonOption, now, one_line
from clew.exchange.formats import find_format
from clew.exchange.ingest import Read, forget_receipt, read_file, take_in
from clew.exchange.intake import Bounds
from clew.kernel.errors import WrongUseError
from clew.store.lock import exclusive
from clew.store.project import Project
from clew.store.received import load_receipts

_SHOWN = 10
_COLUMNS = ("receipt", "source", "format", "received_at", "by", "expires", "rows", "values", "skipped")


def command(
    format_: Annotated[
        str | None, typer.Argument(metavar="FORMAT", help="ftm, stix, csv or parquet.", show_default=False)
    ] = None,
    file: Annotated[Path | None, typer.Argument(help="What came.", show_default=False)] = None,
    project: ProjectOption = Path(),
    source: Annotated[
        str | None, typer.Option("--source", help="Who gave it: an agency, a unit.", metavar="NAME")
    ] = None,
    by: ByOption = None,
    reason: ReasonOption = None,
    dry_run: DryRunOption = False,
    list_: Annotated[bool, typer.Option("--list", help="List what was taken in, and stop.")] = False,
    forget: Annotated[
        str | None, typer.Option("--forget", help="Delete what came with this receipt.", metavar="ID")
    ] = None,
    json: JsonOption = None,
) -> None:
    """Read a file of another agency and keep it under a receipt that names its source. `clew find` then finds what it holds.

    It stays apart: no run reads it, and nothing of it enters tables, leads or exports. A record that can't be taken is
    skipped, counted and listed; then the exit code is 3. What its sender wants deleted on a day is past its time then.

    Example: clew ingest stix partner.stix.json --source "Unit North" --by "A. Example"

    Example: clew watch add --received r-70d61153 --by "A. Example" --reason "asked for by Unit North"

    Example: clew ingest --forget r-70d61153 --by "A. Example" --reason "withdrawn by Unit North"
    """
    opened_project = opened(project)
    as_json = wants_json(json)
    if list_:
        _list(opened_project, as_json=as_json)
        return
    when = now().replace(microsecond=0)
    if forget is not None:
        name, why = one_line(by, "name"), one_line(reason, "reason")
        with exclusive(opened_project.root):
            gone = forget_receipt(opened_project, forget, by=name, reason=why, when=when)
        show([{"forgotten": gone.receipt_id, "source": gone.source}], as_json=as_json)
        return
    if format_ is None or file is None:
        raise WrongUseError("expected a format and a file: clew ingest stix FILE --source NAME --by NAME.")
    form = find_format(format_)
    giver = one_line(source, "source (--source)") if source else None
    if giver is None:
        raise WrongUseError("who gave it? Name the source: --source NAME.")
    name = one_line(by, "name")
    with exclusive(opened_project.root):
        read = read_file(form, file, Bounds())
        row: dict[str, object] = {
            "source": giver,
            "rows": read.counts,
            "values": len(read.values),
            "skipped": read.n_skipped,
        }
        if dry_run:
            show([row], as_json=as_json)
            errors().print("Nothing was taken in.")
        else:
            receipt, is_new = take_in(opened_project, form, file, read, source=giver, by=name, when=when)
            show([{"receipt": receipt.receipt_id, "new": is_new, **row}], as_json=as_json)
            errors().print(
                f"Next: clew find VALUE; clew watch add --received {receipt.receipt_id}", markup=False
            )
    _tell(read)
    if read.n_skipped:
        raise typer.Exit(PARTIAL)


def _list(project: Project, *, as_json: bool) -> None:
    rows = []
    for one in load_receipts(project):
        told = one.as_row()
        rows.append({"receipt": told["receipt_id"], **told, "rows": sum(one.rows.values())})
    show(rows, as_json=as_json, title=f"{len(rows)} receipts", columns=_COLUMNS)


def _tell(read: Read) -> None:
    say = errors().print
    for one in read.skipped[:_SHOWN]:
        say(f"Skipped: {one.place}: {one.why}", markup=False)
    if read.n_skipped > _SHOWN:
        say(f"... and {read.n_skipped - _SHOWN} more; all are in skipped.json beside the receipt.")
    if read.expires is not None:
        say(f"Its sender says: delete after {read.expires}.")
    if read.n_young:
        say(
            f"[bold]{read.n_young} ads in it state an age under 18:[/] they go to the supervisor at once, who calls the national reporting point."
        )
