"""Unaltered CSV with a Table Schema: a data package in a ZIP, for programs.

Each table is one CSV (RFC 4180, UTF-8) with the data model's column names; ``datapackage.json`` (Frictionless Data Package, version 1) holds
their schemas and the cover. Nothing is altered: a cell may begin with ``=`` and be run by a spreadsheet; for spreadsheets there are
``csv-guarded`` and ``xlsx``. Unknown is an empty cell. What is not flat stands as JSON in its cell.
"""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from clew.exchange.archive import is_zip, member, read_zip, write_zip
from clew.exchange.cells import machine_cell
from clew.exchange.coerce import known_table, row_of
from clew.exchange.intake import Bounds, Found, FoundCover, Skipped
from clew.exchange.parcel import Parcel
from clew.exchange.standard import table_schema
from clew.kernel.errors import BrokenInputError
from clew.store.json_stream import parse_json

TITLE = "CSV, unaltered, with Table Schema (a data package)"
MIME_TYPE = "application/zip"
SUFFIX = ".zip"
READ_BY = "programs: frictionless, R, pandas, DuckDB; Clew"
_PROFILE = "tabular-data-package"


def write(parcel: Parcel, out: BinaryIO) -> None:
    """Write a ZIP with a CSV for each table, and ``datapackage.json``."""
    members = [(f"{name}.csv", _table(parcel, name)) for name in parcel.names]
    write_zip(out, [("datapackage.json", _package(parcel)), *members])


def _table(parcel: Parcel, name: str) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(parcel.columns[name])
    for row in parcel.rows(name):
        writer.writerow([machine_cell(row.take(column)) for column in parcel.columns[name]])
    return text.getvalue().encode("utf-8")


def _package(parcel: Parcel) -> bytes:
    resources = [
        {
            "name": name.replace("_", "-"),
            "path": f"{name}.csv",
            "profile": "tabular-data-resource",
            "encoding": "utf-8",
            "mediatype": "text/csv",
            "schema": table_schema(name, parcel.columns[name]),
        }
        for name in parcel.names
    ]
    package = {
        "profile": _PROFILE,
        "name": f"clew-{parcel.cover.export_id}",
        "title": "An export of Clew",
        "description": parcel.cover.notice,
        "id": parcel.cover.export_id,
        "created": parcel.cover.as_row()["made_at"],
        "clew": parcel.cover.as_row(),
        "resources": resources,
    }
    return json.dumps(package, ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8") + b"\n"


def read(path: Path, bounds: Bounds) -> Iterator[Found]:
    """Read a data package, or one CSV that has the name of a table (``contacts.csv``)."""
    if not is_zip(path):
        yield from _rows(path.name, known_table(path.stem), path.read_bytes(), bounds)
        return
    with read_zip(path, bounds) as members:
        for name, info in sorted(members.items()):
            if name == "datapackage.json":
                yield from _cover(member(path, info))
            elif name.endswith(".csv"):
                table = known_table(PurePosixPath(name).stem)
                yield from _rows(name, table, member(path, info), bounds)


def _cover(data: bytes) -> Iterator[Found]:
    try:
        package = parse_json(data)
    except (ValueError, UnicodeDecodeError) as error:
        yield Skipped("datapackage.json", f"not JSON: {error}"[:200])
        return
    said = package.get("clew") if isinstance(package, dict) else None
    if isinstance(said, dict):
        yield FoundCover(said)


def _rows(name: str, table: str, data: bytes, bounds: Bounds) -> Iterator[Found]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BrokenInputError(f"{name[:80]}: not UTF-8, at byte {error.start}.") from error
    try:
        reader = csv.reader(io.StringIO(text, newline=""), strict=True)
        header = _next(reader, bounds) or []
        _check_header(name, table, header)
        while True:
            try:
                cells = _next(reader, bounds)
            except csv.Error as error:
                yield Skipped(f"{name}, line {reader.line_num}", f"not a CSV: {error}")
                continue
            if cells is None:
                return
            yield _row(f"{name}, line {reader.line_num}", table, header, cells, bounds)
    except csv.Error as error:
        raise BrokenInputError(f"{name[:80]}: not a CSV: {error}.") from error


def _next(reader: Iterator[list[str]], bounds: Bounds) -> list[str] | None:
    """Read a line with cells of up to a record's size; the limit is the whole program's, and is put back at once."""
    former = csv.field_size_limit(bounds.record_bytes)
    try:
        return next(reader, None)
    finally:
        csv.field_size_limit(former)


def _check_header(name: str, table: str, header: list[str]) -> None:
    """Refuse a file whose first line names a column twice, or none of the table's."""
    known = {field["name"] for field in table_schema(table)["fields"]}
    if len(set(header)) < len(header) or not known.intersection(header):
        found = ", ".join(header) or "nothing"
        raise BrokenInputError(
            f"{name[:80]}, line 1: expected columns of {table}, each once; found {found[:120]}."
        )


def _row(place: str, table: str, header: list[str], cells: list[str], bounds: Bounds) -> Found:
    if len(cells) != len(header):
        return Skipped(place, f"{len(cells)} cells, expected {len(header)}")
    try:
        return row_of(table, dict(zip(header, cells, strict=True)), bounds, from_text=True)
    except ValueError as error:
        return Skipped(place, str(error)[:300])
