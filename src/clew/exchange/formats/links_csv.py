"""Links as CSV for i2 Analyst's Notebook, Maltego and their like: a ZIP with ``entities.csv`` and ``links.csv``, a link a line.

Both are in the form that an import specification reads: one header, no line break inside a cell, ends named by id, type and label. What a
spreadsheet would run is disarmed by an apostrophe; a number with its sign (a phone) is none and stays as it is.
"""

import csv
import io
import re
from typing import BinaryIO

from clew.exchange.archive import write_zip
from clew.exchange.graph import Attributes, Drawing, draw
from clew.exchange.parcel import Parcel, without_controls

TITLE = "Links and entities as CSV (i2 style)"
MIME_TYPE = "application/zip"
SUFFIX = ".zip"
READ_BY = "i2 Analyst's Notebook, Maltego, Gephi (import by column)"
_FORMULA = re.compile(r"\s*(?:[=@]|[+-](?![\d .()/-]+$))")  # as in reading lists: a signed number is none
_BREAKS = re.compile(r"[\r\n\t\v\f\u0085\u2028\u2029]+")
_ENDS = (
    "link_id",
    "source_id",
    "source_type",
    "source_label",
    "target_id",
    "target_type",
    "target_label",
    "link_type",
)
_ENTITY = ("id", "type", "label")


def write(parcel: Parcel, out: BinaryIO) -> None:
    """Write the ZIP: the cover as README.txt, entities, links."""
    drawing = draw(parcel, _safe)
    write_zip(
        out,
        [
            ("README.txt", parcel.cover.text().encode("utf-8")),
            ("entities.csv", _entities(drawing)),
            ("links.csv", _links(drawing)),
        ],
    )


def _entities(drawing: Drawing) -> bytes:
    things = drawing.sorted_things()
    columns = _columns([thing.attributes for thing in things])
    rows = [[one.id, one.kind, one.label, *_cells(one.attributes, columns)] for one in things]
    return _csv([*_ENTITY, *columns], rows)


def _links(drawing: Drawing) -> bytes:
    ties = sorted(drawing.ties, key=lambda one: one.id)
    columns = _columns([tie.attributes for tie in ties])
    rows = []
    for tie in ties:
        ends = [drawing.things[tie.source], drawing.things[tie.target]]
        named = [text for one in ends for text in (one.id, one.kind, one.label)]
        rows.append([tie.id, *named, tie.kind, *_cells(tie.attributes, columns)])
    return _csv([*_ENDS, *columns], rows)


def _columns(found: list[Attributes]) -> list[str]:
    return sorted({name for one in found for name in one})


def _cells(attributes: Attributes, columns: list[str]) -> list[str]:
    return [_text(attributes[name]) if name in attributes else "" for name in columns]


def _text(value: str | float) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _csv(header: list[str], rows: list[list[str]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode("utf-8")


def _safe(text: str) -> str:
    flat = without_controls(_BREAKS.sub(" ", text))
    return f"'{flat}" if _FORMULA.match(flat) else flat
