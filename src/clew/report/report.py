"""The stage: read the tables, make the chapters, fill the template, write the file at one stroke."""

import base64
import hashlib
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

import jinja2

from clew.__about__ import __version__
from clew.reference.ontology import packaged_ontology
from clew.report import alerts, figures, leads, market, moves, plots, provenance, sites
from clew.report.reading import Book, read_book
from clew.report.show import (
    amount,
    as_text,
    country_name,
    day,
    language_name,
    moment,
    plain_name,
    short_id,
    whole,
)
from clew.report.whys import Explain

TEMPLATES = Path(__file__).parent / "templates"
TOP = 50


class Definition(Protocol):
    """What an indicator or an explanation of the ontology says of itself."""

    @property
    def label(self) -> str: ...
    @property
    def meaning(self) -> str: ...
    @property
    def caveat(self) -> str: ...


def write_report(
    tables: Path,
    out: Path,
    *,
    project: Mapping[str, str],
    definitions: Mapping[str, Definition] | None = None,
    explain: Explain | None = None,
    top: int = TOP,
) -> Path:
    """Write the report of the tables in a folder to ``out`` and give its path.

    ``project``: the project's settings (``name``, ``market``, ``purpose``, ``legal_basis``, ``retention_days``).
    ``definitions``: indicators and explanations by id, for their labels (:meth:`Ontology.definitions`); those that come with
    Clew where none are given.
    ``explain``: who says why ads are one person's and providers one network; without one the cards don't say it.
    ``top``: how many leads get a card.
    """
    known = packaged_ontology().definitions() if definitions is None else definitions
    html = render(read_book(tables), project=project, definitions=known, explain=explain, top=top)
    out.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=out.parent, prefix=".report-")
    with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
        file.write(html)
    Path(name).replace(out)
    return out


def render(
    book: Book,
    *,
    project: Mapping[str, str],
    definitions: Mapping[str, Definition],
    explain: Explain | None = None,
    top: int = TOP,
) -> str:
    """Make the HTML of a report."""
    chapters = environment(definitions)
    style = (TEMPLATES / "style.css").read_text("utf-8")
    template = chapters.get_template("report.html.j2")
    labels = {name: one.label for name, one in definitions.items()}
    return template.render(
        version=__version__,
        style=style,
        style_hash=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii"),
        project=project,
        provenance=provenance.chapter(book),
        market=market.chapter(book),
        sites=sites.chapter(book),
        leads=leads.chapter(book, top=top, explain=explain),
        alerts=alerts.chapter(book),
        drawn=plots.plots(book, labels),
        moved=[*moves.price_moves(book.over_time or []), *moves.signal_moves(book.over_time or [], labels)],
        signals=book.signals or [],
        plots=plots,
        figures=figures,
    )


def environment(definitions: Mapping[str, Definition]) -> jinja2.Environment:
    """Give the templates: everything is escaped, and nothing that is missing is passed over."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )

    def label(name: str) -> str:
        return definitions[name].label if name in definitions else plain_name(name)

    def meaning(name: str) -> str:
        return definitions[name].meaning if name in definitions else ""

    def caveat(name: str) -> str:
        return definitions[name].caveat if name in definitions else ""

    made.filters |= {
        "amount": amount,
        "caveat": caveat,
        "country": country_name,
        "day": day,
        "label": label,
        "language": language_name,
        "meaning": meaning,
        "moment": moment,
        "plain": plain_name,
        "short": short_id,
        "text": as_text,
        "whole": whole,
    }
    return made
