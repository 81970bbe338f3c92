"""XLSX with typed cells: a sheet for each table, the cover first. Texts stay texts: no cell is a formula, no address a link.

What a cell can't hold is cut (32,767 characters) or taken out (control characters), and counted as altered; what is not flat stands as JSON.
"""

import datetime as dt
import io
from typing import Any, BinaryIO

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from clew.exchange.cells import is_day_only, reader_cell
from clew.exchange.ledger import Row, leaves
from clew.exchange.parcel import Parcel, without_controls
from clew.kernel.errors import WrongUseError

TITLE = "Excel workbook, typed cells"
MIME_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
SUFFIX = ".xlsx"
READ_BY = "people with Excel or LibreOffice"
_LONGEST = 32_767
_MOST_ROWS = 1_048_575
_EXACT = 2**53
_EPOCH = 1900  # a workbook counts days from there
_WIDE = 14
_WIDTHS = {"url": 40, "why": 60, "text": 60, "lead_id": 26, "provider_id": 26, "network_id": 26, "value": 22}


def write(parcel: Parcel, out: BinaryIO) -> None:
    """Write the workbook."""
    buffer = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = xlsxwriter.Workbook(buffer, options)
    cover = parcel.cover
    book.set_properties(
        {"title": "An export of Clew", "comments": cover.notice, "created": _naive(cover.made_at)}
    )
    formats = {
        "head": book.add_format({"bold": True, "bottom": 1, "bg_color": "#E8EEF4"}),
        "wrap": book.add_format({"text_wrap": True, "valign": "top"}),
        "time": book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss", "align": "left"}),
        "day": book.add_format({"num_format": "yyyy-mm-dd", "align": "left"}),
        "text": book.add_format({"num_format": "@"}),
    }
    _cover_sheet(book.add_worksheet("Read first"), parcel, formats)
    for name in parcel.names:
        if len(parcel.rows(name)) > _MOST_ROWS:
            raise WrongUseError(
                f"{name}: more rows than a sheet holds ({_MOST_ROWS:,}). Export a lead, or take csv or parquet."
            )
        _sheet(book.add_worksheet(name), parcel, name, formats)
    book.close()
    out.write(buffer.getvalue())


def _cover_sheet(sheet: Worksheet, parcel: Parcel, formats: dict[str, Format]) -> None:
    sheet.set_column(0, 0, 18)
    sheet.set_column(1, 1, 90)
    for place, (label, text) in enumerate(parcel.cover.lines()):
        sheet.write_string(place, 0, label, formats["head"])
        sheet.write_string(place, 1, text, formats["wrap"])


def _sheet(sheet: Worksheet, parcel: Parcel, name: str, formats: dict[str, Format]) -> None:
    columns = parcel.columns[name]
    for place, column in enumerate(columns):
        sheet.write_string(0, place, column, formats["head"])
        sheet.set_column(place, place, _WIDTHS.get(column, _WIDE))
    sheet.freeze_panes(1, 0)
    rows = parcel.rows(name)
    if rows:
        sheet.autofilter(0, 0, len(rows), len(columns) - 1)
    for line, row in enumerate(rows, start=1):
        for place, column in enumerate(columns):
            _cell(sheet, line, place, row, column, formats)


def _cell(sheet: Worksheet, line: int, place: int, row: Row, column: str, formats: dict[str, Format]) -> None:
    value = row.take(column)
    if value is None or value == []:
        return
    if isinstance(value, bool):
        sheet.write_boolean(line, place, value)
    elif isinstance(value, int | float) and abs(value) < _EXACT:
        sheet.write_number(line, place, value)
    elif isinstance(value, dt.datetime) and value.year > _EPOCH and not value.microsecond % 1000:
        sheet.write_datetime(line, place, _naive(value), formats["time"])
    elif is_day_only(value) and value.year > _EPOCH:
        sheet.write_datetime(line, place, dt.datetime.combine(value, dt.time.min), formats["day"])
    else:
        sheet.write_string(line, place, _fitted(row, column, value), formats["text"])


def _fitted(row: Row, column: str, value: Any) -> str:
    """Write a value as a text that fits; what does not is altered, and counts so."""
    text = reader_cell(value)
    fitting = without_controls(text)[:_LONGEST]
    if fitting != text:
        for path, one in leaves(column, value):
            if len(text) > _LONGEST or (isinstance(one, str) and without_controls(one) != one):
                row.altered(path)
    return fitting


def _naive(when: dt.datetime) -> dt.datetime:
    """Give a time as a workbook knows it: UTC, without a zone."""
    return when.astimezone(dt.UTC).replace(tzinfo=None)
