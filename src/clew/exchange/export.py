"""Making an export: what leaves is read and covered (:func:`prepare`), written with its loss report and logged (:func:`carry_out`). Nothing is sent."""

import datetime as dt
import hashlib
import io
import os
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from clew.__about__ import __version__
from clew.exchange.cover import Cover, export_id_of
from clew.exchange.formats import Format
from clew.exchange.ledger import Account, Ledger
from clew.exchange.log import EXPORT, log_event
from clew.exchange.parcel import Parcel, json_text
from clew.exchange.scope import find_scope
from clew.exchange.select import MOST_ROWS, count_kept_back, read_rows
from clew.kernel.errors import WrongUseError
from clew.records.decision import Verdict
from clew.store.project import Project
from clew.store.receivers import Receiver
from clew.store.run import read_run, write_json

LOSS = "clew-loss-report-1"
_LONGEST = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Who asks for what. ``subjects``: ids of leads, networks or providers; none for the whole project."""

    subjects: tuple[str, ...]
    receiver_name: str
    receiver: Receiver
    by: str | None
    approved_by: str | None
    purpose: str | None
    expires: dt.date | None
    when: dt.datetime


@dataclass(frozen=True, slots=True)
class Prepared:
    """What would leave, before any format has it. ``kept_back``: by table the rows of which nothing is on the receiver's list."""

    cover: Cover
    tables: Mapping[str, list[dict[str, Any]]]
    columns: Mapping[str, Sequence[str]]
    kept_back: Mapping[str, int]
    sealed: int

    def parcel(self) -> Parcel:
        """Make a parcel to be written once."""
        return Parcel(self.cover, self.tables, self.columns)

    @property
    def n_rows(self) -> int:
        """How many rows leave."""
        return sum(map(len, self.tables.values()))


@dataclass(frozen=True, slots=True)
class Written:
    """An export that was written: the file, its loss report, the digest, and the event of the trail."""

    path: Path
    loss_path: Path
    sha256: str
    size: int
    totals: Account
    event: int


def prepare(project: Project, form: Format, request: Request, verdicts: Sequence[Verdict]) -> Prepared:
    """Read what leaves. Raises where the request is not whole, or asks for what never leaves."""
    check_people(project, request)
    return draft(project, form, request, verdicts)


def draft(project: Project, form: Format, request: Request, verdicts: Sequence[Verdict]) -> Prepared:
    """Read what would leave, for people to look at before anybody agrees. Raises as :func:`prepare`, but for the people."""
    receiver = request.receiver
    if receiver.formats and form.name not in receiver.formats:
        raise WrongUseError(
            f"receiver {request.receiver_name}: takes {', '.join(receiver.formats)}, not {form.name}."
        )
    scope = find_scope(project.tables_dir, request.subjects)
    tables = read_rows(project.tables_dir, scope, receiver, verdicts)
    n_rows = sum(map(len, tables.values()))
    if not n_rows:
        raise WrongUseError("nothing would leave: no row in scope is on the receiver's list.")
    if n_rows > MOST_ROWS:
        raise WrongUseError(
            f"{n_rows:,} rows are more than one export holds ({MOST_ROWS:,}): name leads with --lead, or fewer tables in the receiver's file."
        )
    columns = {name: _ordered(rows, receiver.fields[name]) for name, rows in tables.items()}
    cover = _cover(project, form, request, tables)
    sealed = len(scope.sealed) if scope.whole else 0
    return Prepared(cover, tables, columns, count_kept_back(project.tables_dir, receiver, scope), sealed)


def check_people(project: Project, request: Request) -> None:
    """See that somebody is named who exports, and another who agrees where the project or the receiver asks for that."""
    _name(request.by, "--by")
    if request.approved_by is not None:
        _name(request.approved_by, "--approved-by")
        if _same(request.by or "", request.approved_by):
            raise WrongUseError("--approved-by has to name another person than --by.")
    elif project.settings.second_person or request.receiver.second_person:
        asks = "the project (second_person)" if project.settings.second_person else "the receiver"
        raise WrongUseError(f"{asks} asks for a second person: name who agreed with --approved-by NAME.")
    if request.expires is not None and request.expires <= request.when.date():
        raise WrongUseError(f"--expires {request.expires}: expected a day to come.")


def account_of(form: Format, prepared: Prepared) -> Ledger:
    """Say what a format would carry and lose, without writing a file."""
    parcel = prepared.parcel()
    form.write(parcel, io.BytesIO())
    return parcel.ledger


def carry_out(project: Project, form: Format, prepared: Prepared, path: Path) -> Written:
    """Write the file and its loss report, and log it. The event stands before the file has its name: nothing leaves unlogged."""
    loss_path = path.with_name(f"{path.name}.loss.json")
    for one in (path, loss_path):
        if one.exists():
            raise WrongUseError(f"{one} is there already: choose another name; nothing was written.")
    if not path.parent.is_dir():
        raise WrongUseError(f"{path.parent} is no folder; nothing was written.")
    parcel = prepared.parcel()
    handle, part = tempfile.mkstemp(dir=path.parent, prefix=".export-")
    try:
        with os.fdopen(handle, "w+b") as file:
            form.write(parcel, file)
            file.flush()
            os.fsync(file.fileno())
            size = file.seek(0, os.SEEK_END)
            file.seek(0)
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        report = loss_report(prepared.cover, parcel.ledger, sha256=digest, size=size)
        event = log_event(
            project,
            EXPORT,
            author=prepared.cover.by,
            when=prepared.cover.made_at,
            detail=_logged(prepared, parcel.ledger, digest, size),
        )
        write_json(loss_path, report)
        Path(part).replace(path)
    finally:
        Path(part).unlink(missing_ok=True)
    return Written(path, loss_path, digest, size, parcel.ledger.totals(), event)


def loss_report(cover: Cover, ledger: Ledger, *, sha256: str, size: int) -> dict[str, Any]:
    """Give the loss report: what came, what is out, what the format can't hold, by table and field, in counts of values."""
    return {
        "format": LOSS,
        "cover": cover.as_row(),
        "file": {"sha256": sha256, "bytes": size},
        "totals": ledger.totals().as_row(),
        "tables": {
            table: {field: account.as_row() for field, account in fields.items()}
            for table, fields in ledger.accounts().items()
        },
    }


def _cover(
    project: Project, form: Format, request: Request, tables: Mapping[str, list[dict[str, Any]]]
) -> Cover:
    settings, receiver = project.settings, request.receiver
    purpose = request.purpose or receiver.purpose or settings.purpose.strip()
    if not purpose:
        raise WrongUseError("what for? Give --purpose TEXT, or state a purpose in clew.toml.")
    _line(purpose, "--purpose")
    run = read_run(project.tables_dir) or {}
    cover = Cover(
        export_id="",
        format=form.name,
        project=settings.name,
        receiver=receiver.title,
        purpose=purpose,
        legal_basis=settings.legal_basis.strip(),
        tlp=receiver.tlp,
        pap=receiver.pap,
        made_at=request.when,
        expires=request.expires or request.when.date() + dt.timedelta(days=receiver.expires_days),
        by=(request.by or "").strip(),
        approved_by=request.approved_by.strip() if request.approved_by else None,
        tool=f"Clew {__version__}",
        partial=bool(run.get("partial")),
        scope=request.subjects,
    )
    rows = hashlib.sha256(json_text(dict(tables)).encode("utf-8", "replace")).hexdigest()
    return replace(cover, export_id=export_id_of({**cover.as_row(), "rows": rows}))


def _ordered(rows: Sequence[Mapping[str, Any]], fields: Sequence[str]) -> tuple[str, ...]:
    """Give the columns in the order in which the rows have them."""
    return tuple(rows[0]) if rows else tuple(dict.fromkeys(fields))


def _logged(prepared: Prepared, ledger: Ledger, digest: str, size: int) -> dict[str, Any]:
    cover = prepared.cover.as_row()
    kept = ("export_id", "format", "receiver", "purpose", "tlp", "pap", "expires", "approved_by", "scope")
    return {
        **{name: cover[name] for name in kept},
        "sha256": digest,
        "bytes": size,
        "rows": {name: len(rows) for name, rows in prepared.tables.items()},
        "fields": {name: list(columns) for name, columns in prepared.columns.items()},
        "values": ledger.totals().as_row(),
    }


def _name(text: str | None, option: str) -> None:
    if not text or not text.strip():
        raise WrongUseError(f"nothing leaves without a named person: {option} NAME.")
    _line(text, option)


def _line(text: str, option: str) -> None:
    if not text.isprintable() or len(text) > _LONGEST:
        raise WrongUseError(f"{option}: expected one line of up to {_LONGEST} characters.")


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
