"""Guarded CSV: a ZIP of tables that a spreadsheet can open without running anything.

A cell that a spreadsheet could run (``= + - @``, tab; OWASP, "CSV Injection") gets an apostrophe before it, numbers of phones among them; line
breaks become spaces, control characters go. Every such change is counted in the loss report. UTF-8 with a byte order mark, for Excel.
"""

import csv
import io
from typing import BinaryIO

from clew.exchange.archive import write_zip
from clew.exchange.cells import guarded, reader_cell, take_cell
from clew.exchange.parcel import Parcel

TITLE = "CSV for spreadsheets, formulas disarmed"
MIME_TYPE = "application/zip"
SUFFIX = ".zip"
READ_BY = "people with a spreadsheet"


def write(parcel: Parcel, out: BinaryIO) -> None:
    """Write a ZIP with the cover as README.txt and a CSV for each table."""
    members = [("README.txt", parcel.cover.text().encode("utf-8"))]
    for name in parcel.names:
        text = io.StringIO(newline="")
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow(parcel.columns[name])
        for row in parcel.rows(name):
            writer.writerow([take_cell(row, column, reader_cell, guarded) for column in parcel.columns[name]])
        members.append((f"{name}.csv", text.getvalue().encode("utf-8-sig")))
    write_zip(out, members)
