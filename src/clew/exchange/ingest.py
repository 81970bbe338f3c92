"""Taking in what others give: read within bounds, counted, kept apart under a receipt. Nothing of it enters the project's own tables."""

import datetime as dt
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from clew.exchange.formats import Format
from clew.exchange.intake import Bounds, FoundCover, FoundRow, FoundValue, Skipped
from clew.exchange.log import FORGET, INGEST, log_event
from clew.exchange.parcel import key_columns
from clew.exchange.scope import ADULT
from clew.exchange.standard import model_schema
from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.store.project import Project
from clew.store.received import Receipt, find_receipt, forget, keep_received, load_receipts, receipt_id_of

_MOST_SKIPPED = 10_000
_DIGITS = re.compile(r"[^\d+]")
_LONGEST_SAID = 4_000
_LOOKED_FOR: Mapping[str, tuple[tuple[str, str], ...]] = {
    "ads": (("alias", "name"), ("aliases", "name"), ("url", "url"), ("text", "text")),
    "captures": (("url", "url"), ("payload_sha256", "sha256")),
    "images": (("payload_sha256", "picture"), ("pdq", "pdq")),
    "providers": (("aliases", "name"),),
    "reviews": (("about_value", "handle"), ("text", "text")),
    "sites": (("site_id", "site"), ("name", "name")),
}
"""By table, the columns that can be looked for, and as what; a contact is looked for under its own kind."""


@dataclass(slots=True)
class Read:
    """What a file holds, as it was read."""

    sha256: str
    size: int
    rows: dict[str, dict[tuple[Any, ...], dict[str, Any]]] = field(default_factory=dict)
    values: dict[tuple[str, ...], None] = field(default_factory=dict)
    said: dict[str, Any] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)
    n_skipped: int = 0
    n_young: int = 0

    @property
    def counts(self) -> dict[str, int]:
        """Rows by table."""
        return {name: len(rows) for name, rows in sorted(self.rows.items())}

    @property
    def expires(self) -> dt.date | None:
        """Until when the sender says that it may be kept; null where nothing readable is said."""
        try:
            return dt.date.fromisoformat(str(self.said.get("expires")))
        except ValueError:
            return None


def read_file(form: Format, path: Path, bounds: Bounds) -> Read:
    """Read a file of others. Raises where nothing of it can be read."""
    if form.read is None:
        raise WrongUseError(
            f"{form.name} is only written, not read; `clew export` lists the formats that `clew ingest` takes."
        )
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            size = file.tell()
    except OSError as error:
        raise BrokenInputError(f"{path}: can't be read: {error.strerror}.") from error
    if size > bounds.file_bytes:
        raise BrokenInputError(
            f"{path}: {size >> 20} MB; expected {bounds.file_bytes >> 20} MB at most: ask for it in parts."
        )
    read = Read(digest, size)
    n_rows = 0
    for found in form.read(path, bounds):
        n_rows += isinstance(found, FoundRow | FoundValue)
        if n_rows > bounds.rows:
            raise BrokenInputError(f"{path}: more than {bounds.rows:,} records; ask for it in parts.")
        _take(read, found)
    if not read.rows and not read.values:
        why = f" {read.skipped[0].place}: {read.skipped[0].why}." if read.skipped else ""
        raise BrokenInputError(f"{path}: nothing in it can be read as {form.title}.{why}")
    return read


def take_in(
    project: Project, form: Format, path: Path, read: Read, *, source: str, by: str, when: dt.datetime
) -> tuple[Receipt, bool]:
    """Keep what was read under a receipt and log it; give the receipt, and whether it is new."""
    receipt_id = receipt_id_of(source, read.sha256)
    known = {one.receipt_id: one for one in load_receipts(project)}
    if receipt_id in known:
        return known[receipt_id], False
    if read.expires is not None and read.expires < when.date():
        raise WrongUseError(
            f"{path}: its sender says that it was to be deleted after {read.expires}. Nothing was taken in; ask for it anew."
        )
    receipt = Receipt(
        receipt_id=receipt_id,
        source=source,
        file="".join(char if char.isprintable() else "?" for char in path.name)[:200],
        sha256=read.sha256,
        size=read.size,
        format=form.name,
        received_at=when,
        by=by,
        expires=read.expires,
        said=_bounded(read.said),
        rows=read.counts,
        values=len(read.values),
        skipped=read.n_skipped,
    )
    detail = {
        name: receipt.as_row()[name]
        for name in ("receipt_id", "source", "sha256", "format", "rows", "skipped", "expires")
    }
    log_event(project, INGEST, author=by, when=when, detail=detail)
    tables = {
        name: (model_schema(name), [rows[key] for key in sorted(rows, key=str)])
        for name, rows in sorted(read.rows.items())
    }
    values = [
        dict(zip(("kind", "value", "of", "record_id", "says"), one, strict=True))
        for one in sorted(read.values)
    ]
    skipped = [{"place": one.place, "why": one.why} for one in read.skipped]
    keep_received(project, receipt, tables, values, skipped)
    return receipt, True


def forget_receipt(project: Project, beginning: str, *, by: str, reason: str, when: dt.datetime) -> Receipt:
    """Delete what came with a receipt, and say so on the trail."""
    receipt = find_receipt(project, beginning)
    log_event(
        project, FORGET, author=by, when=when, detail={"receipt_id": receipt.receipt_id, "reason": reason}
    )
    forget(project, receipt.receipt_id)
    return receipt


def _take(read: Read, found: FoundRow | FoundValue | FoundCover | Skipped) -> None:
    if isinstance(found, FoundRow):
        _take_row(read, found)
    elif isinstance(found, FoundValue):
        _add(read, found.kind, found.value, found.says, found.record_id, "")
    elif isinstance(found, FoundCover):
        read.said = dict(found.said)
    else:
        _skip(read, found)


def _take_row(read: Read, found: FoundRow) -> None:
    key = tuple(found.values.get(name) for name in key_columns(found.table))
    rows = read.rows.setdefault(found.table, {})
    if key in rows:
        _skip(read, Skipped(f"{found.table} {key}"[:200], "a second row with the same key"))
        return
    rows[key] = dict(found.values)
    record = " ".join(str(part) for part in key)
    if found.table == "ads":
        ages = (found.values.get("age"), *(found.values.get("ages") or ()))
        read.n_young += any(age is not None and age < ADULT for age in ages)
    for kind, value in _values(found):
        _add(
            read,
            kind,
            value,
            found.table,
            str(key[0]) if found.table in ("contacts", "images") else record,
            "",
        )


def _values(found: FoundRow) -> Iterator[tuple[str, str]]:
    if found.table == "contacts":
        yield str(found.values["kind"]), str(found.values["value"])
    for column, kind in _LOOKED_FOR.get(found.table, ()):
        value = found.values.get(column)
        for one in value if isinstance(value, list) else [value]:
            if one:
                yield kind, str(one)
    for contact in found.values.get("contacts") or ():
        if contact.get("kind") and contact.get("value"):
            yield contact["kind"], contact["value"]


def _add(read: Read, *parts: str) -> None:
    kind, value, *rest = parts
    shown = _DIGITS.sub("", value) or value if kind == "phone" else value
    read.values[kind, shown, *rest] = None


def _skip(read: Read, skipped: Skipped) -> None:
    read.n_skipped += 1
    if len(read.skipped) < _MOST_SKIPPED:
        read.skipped.append(skipped)


def _bounded(said: Mapping[str, Any]) -> dict[str, str]:
    """Keep what a sender says of handling as short texts, whatever stood there."""
    kept = list(said.items())[:30]
    return {str(name)[:60]: str(value)[:_LONGEST_SAID] for name, value in kept if value not in (None, "")}
