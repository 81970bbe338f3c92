"""Parcels for tests: one row of every table with a value of its own in every field, and rows with hostile values."""

import datetime as dt
import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq

from clew.exchange.cover import Cover
from clew.exchange.formats import Format, find_format
from clew.exchange.ledger import leaves
from clew.exchange.parcel import Parcel, plain
from clew.exchange.standard import model_schema
from clew.store.receivers import tables_that_leave

WHEN = dt.datetime(2026, 5, 4, 9, 30, tzinfo=dt.UTC)
COVER = Cover(
    export_id="3d4cbd5e-45a4-5b5c-9d4e-0f6f6f2f7a11",
    format="any",
    project="Desk of Graz",
    receiver="Unit North",
    purpose="to go on with a case",
    legal_basis="Act 1, section 2",
    tlp="AMBER",
    pap="RED",
    made_at=WHEN,
    expires=dt.date(2026, 8, 2),
    by="A. Example",
    approved_by="B. Example",
    tool="Clew 0.1.0",
    partial=False,
    scope=("p-1",),
)
AD, OTHER_AD, CAPTURE, SITE = "ad" + "1" * 62, "ad" + "2" * 62, "ca" + "3" * 62, "lantern.example"
SHARED: Mapping[str, Any] = {
    "ad_id": AD,
    "ad_a": AD,
    "ad_b": OTHER_AD,
    "ad_ids": [AD, OTHER_AD],
    "provider_id": "p-1",
    "provider_ids": ["p-1"],
    "network_id": "n-1",
    "lead_id": "p-1",
    "lead": "p-1",
    "subject_id": "p-1",
    "subject_kind": "provider",
    "site_id": SITE,
    "site_a": SITE,
    "site_b": "harbour.example",
    "site_ids": [SITE],
    "capture_id": CAPTURE,
    "captures": [CAPTURE],
    "country": "AT",
    "nationality": "HU",
    "host_country": "NL",
    "market": "DE",
    "payload_sha256": "5" * 64,
}
"""Values that tie rows together, or that are of so few that none is of its own."""
HOSTILE = (
    "=cmd|' /C calc'!A0",
    "+43 660 0000001",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "<script>alert(1)</script>",
    "]]></data><data>",
    "a\x00b\x01c\x1f\x7f\x85d",
    "x\ud800y\udfff",
    "Ma\u202era\u2066\u200f",
    "two\r\nlines\rand\u2028more",
    '"quoted", semi;colon',
    "{{7*7}}%s${x}",
    "'single",
    "  spaces  ",
    "_x0041_",
    "\ufeffbom\ufffe\uffff",
    "🌹" * 3,
    "../../etc/passwd",
    "null",
)


class Marks:
    """Gives values of which no two are the same."""

    def __init__(self) -> None:
        self._n = 0

    def value(self, kind: pa.DataType, name: str) -> Any:
        """Make a value of a type; one of the shared where the column is such."""
        if name in SHARED:
            return SHARED[name]
        self._n += 1
        if pa.types.is_struct(kind):
            return {field.name: self._inner(field.type, field.name) for field in kind}
        if pa.types.is_map(kind):
            return [("alias", self._inner(kind.item_type, name))]
        if pa.types.is_list(kind):
            return [self._inner(kind.value_type, name)]
        return self._flat(kind, name)

    def _inner(self, kind: pa.DataType, name: str) -> Any:
        return self.value(kind, f"inner {name}")

    def _flat(self, kind: pa.DataType, name: str) -> Any:
        n = self._n
        by_type = {
            pa.timestamp("us", tz="UTC"): WHEN - dt.timedelta(days=900 - n, seconds=n),
            pa.date32(): dt.date(1990, 1, 1) + dt.timedelta(days=n),
            pa.bool_(): True,
            pa.int64(): 70_000 + n,
            pa.float64(): {"latitude": 47.07, "longitude": 15.43}.get(name, (90_000 + n) / 8),
        }
        if kind in by_type:
            return by_type[kind]
        if name == "kind":
            return "telegram"
        return f"https://lantern.example/mark{n}q" if name.endswith("url") else f"mark{n}q"


def full_tables() -> dict[str, list[dict[str, Any]]]:
    """Give one row of every table, every field filled."""
    marks = Marks()
    tables = {
        table: [{field.name: marks.value(field.type, field.name) for field in model_schema(table)}]
        for table in tables_that_leave()
    }
    tables["ads"].append({**tables["ads"][0], "ad_id": OTHER_AD, "city": tables["movements"][0]["to_city"]})
    tables["ads"][0]["city"] = tables["movements"][0]["from_city"]
    for row in tables["ads"]:
        row["last_seen"] = row["first_seen"] + dt.timedelta(days=3)
    return tables


def hostile_tables() -> dict[str, list[dict[str, Any]]]:
    """Give rows that hold hostile texts wherever a text can stand, and one field of a megabyte."""
    tables: dict[str, list[dict[str, Any]]] = {}
    for table, (row, *_) in full_tables().items():
        schema = model_schema(table)
        rows = tables.setdefault(table, [])
        for n, text in enumerate((*HOSTILE, "x" * 1_000_000)):
            long = {"ads": "alias", "leads": "why", "findings": "value"}.get(table)
            if n == len(HOSTILE) and long is None:
                continue
            names = [str(long)] if n == len(HOSTILE) else list(schema.names)
            made = {**row, **{name: _with(row[name], name, text) for name in names}}
            made.update({name: f"{table[:2]}{n}{SHARED[name]}" for name in _OWN.get(table, ())})
            rows.append(made)
    return tables


_OWN = {
    "ads": ("ad_id",),
    "captures": ("capture_id",),
    "contacts": ("ad_id",),
    "leads": ("lead_id",),
    "networks": ("network_id",),
    "providers": ("provider_id",),
    "links": ("ad_a",),
}


def _with(value: Any, name: str, text: str) -> Any:
    """Put a text in the place of every text of a value that ties nothing together."""
    if name in SHARED and name not in ("market", "country", "payload_sha256", "nationality"):
        return value
    if isinstance(value, str):
        return text
    if isinstance(value, list):
        return [_with(one, "", text) for one in value]
    if isinstance(value, tuple):
        return (value[0], _with(value[1], "", text))
    if isinstance(value, Mapping):
        return {key: _with(one, "", text) for key, one in value.items()}
    return value


def parcel(tables: Mapping[str, list[dict[str, Any]]], form: str = "any") -> Parcel:
    """Make a parcel of whole rows."""
    columns = {name: model_schema(name).names for name in tables}
    kept = {
        name: [{column: row.get(column) for column in columns[name]} for row in rows]
        for name, rows in tables.items()
    }
    return Parcel(replace(COVER, format=form), kept, columns)


def written(form: Format | str, packed: Parcel) -> bytes:
    """Write a parcel."""
    chosen = find_format(form) if isinstance(form, str) else form
    out = io.BytesIO()
    chosen.write(packed, out)
    return out.getvalue()


def all_text(data: bytes) -> str:
    """Give all that a reader of a file would find, as one text."""
    if not data.startswith(b"PK"):
        text = data.decode("utf-8")
        return text if text.startswith("<") else "\n".join(_strings(text))
    found = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        if "[Content_Types].xml" in names:
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True)
            return "\n".join(
                str(plain(_seen(cell)))
                for sheet in book
                for row in sheet.iter_rows(values_only=True)
                for cell in row
            )
        for name in names:
            inner = archive.read(name)
            if name.endswith(".parquet"):
                found += [
                    str(plain(one))
                    for row in pq.read_table(io.BytesIO(inner)).to_pylist()
                    for key, value in row.items()
                    for _, one in leaves(key, value)
                ]
            else:
                found.append(inner.decode("utf-8-sig"))
    return "\n".join(found)


def _seen(cell: Any) -> Any:
    return cell.replace(tzinfo=dt.UTC) if isinstance(cell, dt.datetime) else cell


def _strings(text: str) -> Iterator[str]:
    """Give every value of JSON, or of JSON lines."""
    for line in text.splitlines() if text.count("\n") > 1 else [text]:
        for _, value in leaves("", json.loads(line)):
            yield str(value)
