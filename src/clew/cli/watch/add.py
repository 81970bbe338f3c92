"""``clew watch add``: be told when a phone, a handle, a picture, a text or a name in a town is met."""

from pathlib import Path
from typing import Annotated

import typer

from clew.cli.options import JsonOption, ProjectOption, errors, opened, show, wants_json
from clew.cli.watch._shared import ByOption, ReasonOption, check_signed, now, stamp
from clew.kernel.counts import counted
from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.monitor.watches import KINDS, check_watch
from clew.records.decision import Watch, make_decision
from clew.store.casework import add_decisions, load_decisions
from clew.store.project import Project, read_csv
from clew.store.received import find_receipt, values_of

_COLUMNS = ("kind", "value", "reason")
_AS_WATCH = {
    **dict.fromkeys(("phone", "whatsapp", "viber", "signal"), "phone"),
    **dict.fromkeys(
        ("email", "handle", "telegram", "skype", "instagram", "x", "facebook", "onlyfans", "wallet"), "handle"
    ),
    **dict.fromkeys(("pdq", "picture"), "image"),
}
"""The kinds of values that others give, by the kind of watch that they feed. Names and addresses would match too much."""


def command(
    by: ByOption,
    kind: Annotated[
        str | None, typer.Argument(help=f"One of {', '.join(KINDS)}.", show_default=False)
    ] = None,
    value: Annotated[str | None, typer.Argument(help="What to look for.", show_default=False)] = None,
    reason: ReasonOption = "",
    file: Annotated[
        Path | None,
        typer.Option(
            "--file", help="A CSV with the columns kind, value, reason: one watch a line.", show_default=False
        ),
    ] = None,
    received: Annotated[
        str | None,
        typer.Option(
            "--received",
            help="Every phone, handle and picture hash of this receipt of `clew ingest`.",
            metavar="ID",
            show_default=False,
        ),
    ] = None,
    project: ProjectOption = Path(),
    json: JsonOption = None,
) -> None:
    """Add watches, each a decision with its author and reason. The next `clew run` looks for them, in past captures too.

    A match is one alert for each ad, once for ever.

    Example: clew watch add phone "+43 660 0000001" --by "A. Example" --reason "asked for by a partner"

    Example: clew watch add alias "Mara, Graz" --by "A. Example" --reason "named by a caller"

    Example: clew watch add --file watches.csv --by "A. Example"

    Example: clew watch add --received r-70d61153 --by "A. Example" --reason "asked for by Unit North"
    """
    opened_project = opened(project)
    if (kind is not None and value is not None) + (file is not None) + (received is not None) != 1:
        raise WrongUseError(
            'expected a kind and a value, or --file, or --received: clew watch add phone "+43 660 0000001" --by NAME --reason TEXT.'
        )
    if received is not None:
        wanted = _of_receipt(opened_project, received, reason)
    else:
        wanted = _of_file(file, reason) if file else [(kind or "", value or "", reason)]
    for _, _, why in wanted:
        check_signed(by, why)
    if file is None and received is None:
        check_watch(*wanted[0][:2])
    added, known = _add(opened_project, wanted, by)
    show([{"new": added, "already_known": known}], as_json=wants_json(json))
    errors().print("Next: clew run")


def _of_file(path: Path, reason: str) -> list[tuple[str, str, str]]:
    """Read a CSV of watches; each line is checked before any is used."""
    found = []
    for line, row in read_csv(path, required=("kind", "value"), allowed=_COLUMNS):
        kind, value = row["kind"].strip().lower(), row["value"].strip()
        why = (row.get("reason") or "").strip() or reason
        try:
            check_watch(kind, value)
        except WrongUseError as error:
            raise BrokenInputError(f"{path}, line {line}: {error} Nothing was written.") from error
        if not why:
            raise BrokenInputError(f"{path}, line {line}: no reason, and no --reason. Nothing was written.")
        found.append((kind, value, why))
    if not found:
        raise BrokenInputError(f"{path}: holds no watch; expected the columns {', '.join(_COLUMNS)}.")
    return found


def _of_receipt(project: Project, beginning: str, reason: str) -> list[tuple[str, str, str]]:
    """Give what can be watched of what others gave; what can't be is left out and counted."""
    receipt = find_receipt(project, beginning)
    found: dict[tuple[str, str], None] = {}
    left_out = 0
    for row in values_of(project, receipt):
        kind = _AS_WATCH.get(row["kind"])
        if kind is None:
            continue
        try:
            check_watch(kind, row["value"])
        except WrongUseError:
            left_out += 1
            continue
        found[kind, row["value"]] = None
    if not found:
        raise WrongUseError(f"{receipt.receipt_id}: holds no phone, handle or picture hash to watch for.")
    if left_out:
        errors().print(f"Left out, since nothing can be watched for by it: {counted(left_out, 'value')}.")
    return [
        (kind, value, f"{reason} (received from {receipt.source})" if reason else "") for kind, value in found
    ]


def _add(project: Project, wanted: list[tuple[str, str, str]], by: str) -> tuple[int, int]:
    standing = {(one.watch_kind, one.value) for one in load_decisions(project).watches}
    when = now()
    new: dict[tuple[str, str], Watch] = {}
    for kind, value, why in wanted:
        if (kind, value) not in standing:
            values = {"watch_kind": kind, "value": value, "author": by.strip(), "reason": why.strip()}
            values |= {"made_at": stamp(when)}
            decision = make_decision("watch", {**values, "members_seen": (), "supersedes": None})
            assert isinstance(decision, Watch)
            new.setdefault((kind, value), decision)
    added = add_decisions(project, list(new.values()), source="clew watch add", clock=lambda: when)
    return added.new, len(wanted) - added.new
