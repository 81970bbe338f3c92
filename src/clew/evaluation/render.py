"""render: the score sheet as plain text, aligned, with the counts beside every ratio.

First the headlines of all sections, then each section with a table: what was scored, the group, the counts, precision, recall and F1, and the value of
lines that have another measure. Without groups only the totals are shown.
"""

from collections.abc import Iterable, Sequence

from clew.evaluation.score import ALL, DECIMALS, Score
from clew.evaluation.sheet import ScoreSheet, Section

_HEAD = ("", "group", "tp", "fp", "fn", "right", "of n", "P", "R", "F1", "value", "note")
_LEFT = {0, 1, len(_HEAD) - 1}
_SPLIT = ("language=", "site=")


def render_text(sheet: ScoreSheet, *, groups: bool = True) -> str:
    """Write the sheet; ``groups`` shows the lines of each language and site too."""
    parts = [_section_text(section, groups=groups) for section in sheet.sections]
    return "\n".join([*_headlines(sheet), *parts])


def _headlines(sheet: ScoreSheet) -> list[str]:
    rows = [
        (f"{section.title}: {cells[0]}", *cells[1:])
        for section in sheet.sections
        for score in section.scores
        if score.group == ALL and score.name in section.headlines
        for cells in _cells([score])
    ]
    return ["\n".join(["In short", "========", *_table([_HEAD, *rows]), ""])] if rows else []


def _section_text(section: Section, *, groups: bool) -> str:
    lines = [section.title, "=" * len(section.title)]
    if section.note:
        lines.append(f"({section.note})")
    shown = [score for score in section.scores if groups or not score.group.startswith(_SPLIT)]
    if shown:
        lines += _table([_HEAD, *_cells(shown)])
    elif not section.note:
        lines.append("(nothing to score: neither the truth nor the tables say anything)")
    return "\n".join([*lines, ""])


def _cells(scores: Iterable[Score]) -> Iterable[tuple[str, ...]]:
    last = ""
    for score in scores:
        yield (
            "" if score.name == last else score.name,
            "" if score.group == ALL else score.group,
            *(_count(count) for count in (score.tp, score.fp, score.fn, score.right, score.n)),
            *(_ratio(value) for value in (score.precision, score.recall, score.f1, score.value)),
            score.note or "",
        )
        last = score.name


def _table(rows: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(len(row[at]) for row in rows) for at in range(len(_HEAD))]
    used = [at for at in range(len(_HEAD)) if any(row[at] for row in rows[1:])]
    return ["  ".join(_aligned(row[at], widths[at], at) for at in used).rstrip() for row in rows]


def _aligned(cell: str, width: int, at: int) -> str:
    return cell.ljust(width) if at in _LEFT else cell.rjust(width)


def _count(value: int | None) -> str:
    return "" if value is None else str(value)


def _ratio(value: float | None) -> str:
    return "" if value is None else f"{value:.{DECIMALS}f}"
