"""The profile as Markdown: tables of GitHub's kind; what could be mark-up is escaped."""

import re
from typing import Any

from clew.report.profile.sheet import Section, Table
from clew.report.profile.view import sheet_of
from clew.report.profile.words import Words

TITLE = "Markdown"
SUFFIX = ".md"
_MARKUP = re.compile(r"([\\`*_\[\]<>|#~!])")


def write(made: dict[str, Any], words: Words) -> bytes:
    """Give the file's bytes."""
    sheet = sheet_of(made, words)
    lines = [
        f"# {_plain(sheet.title)}",
        "",
        _plain(sheet.about) + ". " + _plain(". ".join(sheet.facts)) + ".",
    ]
    lines += [f"\n> **{_plain(banner)}**" for banner in sheet.banners]
    lines += ["", f"> {_plain(sheet.lead)}"]
    if sheet.tiles:
        lines += ["", f"## {_plain(sheet.brief)}", ""]
        lines += [
            f"- {_plain(name)}: **{_plain(value)}**" + (f" ({_plain(said)})" if said else "")
            for value, name, said in sheet.tiles
        ]
    for section in sheet.sections:
        lines += _section(section)
    lines += ["", *(f"{_plain(note)}\n" for note in sheet.notes), _plain(sheet.footer)]
    return ("\n".join(lines).rstrip("\n") + "\n").encode()


def _section(section: Section) -> list[str]:
    lines = ["", f"## {_plain(section.title)}"]
    if section.intro:
        lines += ["", _plain(section.intro)]
    lines += [line for said in section.said for line in ("", _plain(said))]
    for table in section.tables:
        lines += _table(table)
    lines += ["", f"### {_plain(section.points_title)}"] if section.points_title else []
    lines += ["", _plain(section.points_intro)] if section.points_intro else []
    if section.points:
        lines += ["", *(f"- {_plain(point)}" for point in section.points)]
    return lines


def _table(table: Table) -> list[str]:
    lines = ["", f"### {_plain(table.title)}"] if table.title else []
    heads = [_plain(head) for head in table.heads]
    lines += ["", f"| {' | '.join(heads)} |", "|---" + "|---:" * (len(heads) - 1) + "|"]
    for row in table.rows:
        cells = [_plain(cell) or " " for cell in row.cells]
        lines.append(f"| {_plain(row.name)} | {' | '.join(cells)} |")
    if table.note:
        lines += ["", _plain(table.note)]
    return lines


def _plain(text: str) -> str:
    """Escape what Markdown would take as mark-up."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))
