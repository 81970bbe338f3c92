"""An export from the desk: what was asked for on the form, what would leave, and the file with its loss report.

It calls what ``clew export`` calls. Who exports is who is signed in; a second person is a colleague who agreed under her or his own name.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clew.exchange.export import Prepared, Request, Written, account_of, carry_out, draft, prepare
from clew.exchange.formats import Format, find_format
from clew.exchange.log import EXPORT, read_log
from clew.kernel.errors import BrokenInputError, ClewError, WrongUseError
from clew.store.lock import exclusive
from clew.store.project import Project
from clew.store.receivers import LEAST, Receiver, read_receiver, receiver_names
from clew.web.lead_view import find_lead
from clew.web.seat import Seat
from clew.web.words import translate

FOLDER = "exports/files"
FIELDS = ("format", "lead", "receiver", "purpose", "expires")
"""What the form holds."""
LOG_SHOWN = 50
LOSS = ".loss.json"


@dataclass(frozen=True, slots=True)
class Wish:
    """An export that somebody asks for. ``lead``: empty for the whole project."""

    form: Format
    lead: str
    receiver_name: str
    receiver: Receiver
    purpose: str | None
    expires: dt.date | None

    def asks_second(self, project: Project) -> bool:
        """Say whether a second person has to agree."""
        return project.settings.second_person or self.receiver.second_person


def read_wish(seat: Seat, form: Mapping[str, str]) -> Wish:
    """Read a form. Of an urgent lead nothing is said, not even that it is there (rule 10)."""
    lead = form.get("lead", "").strip()
    if lead:
        row = find_lead(seat.run, lead)
        if row is None or row["urgent"]:
            raise WrongUseError("This run has no lead of that id that is exported.")
    name = form.get("receiver", "").strip() or LEAST
    return Wish(
        form=find_format(form.get("format", "")),
        lead=lead,
        receiver_name=name,
        receiver=_receiver(seat.desk.project, name),
        purpose=form.get("purpose", "").strip() or None,
        expires=_day(form.get("expires", "").strip()),
    )


def drafted(seat: Seat, wish: Wish, by: str) -> Prepared:
    """Read what would leave; writes nothing."""
    request = _request(wish, by=by, approved_by=None, when=seat.now)
    return draft(seat.desk.project, wish.form, request, seat.decided.all.verdicts)


def make(seat: Seat, wish: Wish, *, by: str, approved_by: str | None) -> Written:
    """Write the file and its loss report, and put the event into the project's trail."""
    project = seat.desk.project
    request = _request(wish, by=by, approved_by=approved_by, when=seat.now)
    name = f"{request.when:%Y%m%dT%H%M%SZ}-{wish.form.name}-{wish.receiver_name}{wish.form.suffix}"
    with exclusive(project.root):
        prepared = prepare(project, wish.form, request, seat.decided.all.verdicts)
        return carry_out(project, wish.form, prepared, _folder(project) / name)


def told(wish: Wish, prepared: Prepared) -> dict[str, Any]:
    """Give what the page shows of a draft: the cover, and of each table what would be out and what the format can't hold."""
    ledger = account_of(wish.form, prepared)
    tables = []
    for name, fields in ledger.accounts().items():
        accounts = fields.values()
        tables.append(
            {
                "name": name,
                "rows": len(prepared.tables.get(name, ())),
                "out": sum(one.out for one in accounts),
                "lost": sum(one.lost for one in accounts),
                "altered": sum(one.altered for one in accounts),
                "fields": [
                    {"name": field, **one.as_row()}
                    for field, one in fields.items()
                    if one.lost or one.altered
                ],
            }
        )
    return {
        "cover": prepared.cover,
        "tables": tables,
        "totals": ledger.totals(),
        "kept_back": sorted(prepared.kept_back.items()),
        "sealed": prepared.sealed,
    }


def files(project: Project) -> dict[str, Path]:
    """Give the files that were made and their loss reports, by name."""
    folder = project.root / FOLDER
    found = sorted(folder.iterdir()) if folder.is_dir() else ()
    return {path.name: path for path in found if path.is_file() and not path.name.startswith(".")}


def log(seat: Seat) -> list[dict[str, Any]]:
    """Give what was exported, the newest first; nothing on what only a supervisor sees."""
    there = files(seat.desk.project)
    rows = [
        {**row, "file": _file_of(row, there)}
        for row in read_log(seat.desk.project, EXPORT)
        if all(seat.may_see(one) for one in row.get("scope", ()))
    ]
    return rows[::-1][:LOG_SHOWN]


def receiver_choices(project: Project) -> list[tuple[str, str]]:
    """Give each receiver with what it is; one whose file is broken is named as such, and refused when it is chosen."""
    return [(name, f"{name}: {_title(project, name)}") for name in receiver_names(project)]


def _title(project: Project, name: str) -> str:
    try:
        return translate(read_receiver(project, name).title)
    except ClewError as error:
        return str(error)


def _receiver(project: Project, name: str) -> Receiver:
    try:
        return read_receiver(project, name)
    except BrokenInputError as error:  # somebody's file: said beside the form, which stays
        raise WrongUseError(str(error)) from error


def _file_of(row: Mapping[str, Any], there: Mapping[str, Path]) -> str | None:
    """Give the name of the file that an event tells of; null where it is gone, or was made on the command line."""
    beginning = f"{dt.datetime.fromisoformat(row['made_at']):%Y%m%dT%H%M%SZ}-{row['format']}-"
    found = [
        name
        for name, path in there.items()
        if name.startswith(beginning) and not name.endswith(LOSS) and path.stat().st_size == row["bytes"]
    ]
    return found[0] if len(found) == 1 else None


def _request(wish: Wish, *, by: str, approved_by: str | None, when: dt.datetime) -> Request:
    return Request(
        subjects=(wish.lead,) if wish.lead else (),
        receiver_name=wish.receiver_name,
        receiver=wish.receiver,
        by=by,
        approved_by=approved_by,
        purpose=wish.purpose,
        expires=wish.expires,
        when=when.replace(microsecond=0),
    )


def _folder(project: Project) -> Path:
    folder = project.root / FOLDER
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _day(text: str) -> dt.date | None:
    if not text:
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise WrongUseError("Until when it may be kept: expected a day such as 2026-05-01.") from error
