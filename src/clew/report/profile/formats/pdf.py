"""The profile as a tagged PDF (PDF/UA-1), set by Typst with the fonts that come with it: the same bytes for the same profile."""

import datetime as dt
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import typst

from clew.report.profile.view import sheet_of
from clew.report.profile.words import Words

TITLE = "PDF"
SUFFIX = ".pdf"
_TEMPLATE = Path(__file__).parents[1] / "templates" / "profile.typ"


def write(made: dict[str, Any], words: Words) -> bytes:
    """Give the file's bytes; texts go in as data, never as mark-up."""
    sheet = sheet_of(made, words)
    day = dt.date.fromisoformat(sheet.made_on)
    pdf = typst.compile(
        _TEMPLATE.read_bytes(),
        format="pdf",
        ignore_system_fonts=True,
        sys_inputs={"sheet": json.dumps(asdict(sheet), ensure_ascii=False)},
        pdf_standards="ua-1",
        timestamp=dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC),
    )
    return bytes(pdf)
