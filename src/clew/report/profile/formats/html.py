"""The profile as one HTML file: no request to the outside, no script, prints well; a content security policy holds it to that."""

import base64
import hashlib
from pathlib import Path
from typing import Any

import jinja2

from clew.report.profile.view import sheet_of
from clew.report.profile.words import Words

TITLE = "HTML"
SUFFIX = ".html"
_TEMPLATES = Path(__file__).parents[1] / "templates"


def write(made: dict[str, Any], words: Words) -> bytes:
    """Give the file's bytes."""
    chapters = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    style = (_TEMPLATES / "profile.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii")
    template = chapters.get_template("profile.html.j2")
    return template.render(sheet=sheet_of(made, words), style=style, style_hash=digest).encode()
