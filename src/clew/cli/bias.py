"""``clew bias``: whether priorities differ between groups that show the same evidence."""

import json as jsons
from pathlib import Path
from typing import Any

import typer

from clew.cli.options import (
    PARTIAL,
    JsonOption,
    ProjectOption,
    cell,
    errors,
    opened,
    show,
    tables_of,
    wants_json,
    warn_if_partial,
)
from clew.kernel.errors import WrongUseError

_COLUMNS = ("proxy", "group", "leads", "mean_priority", "gap", "interval", "note")
DIFFERS = "differs"
_FEW = "too few to show"


def command(project: ProjectOption = Path(), json: JsonOption = None) -> None:
    """Compare the priorities of groups of leads at equal evidence: same market, same number of families.

    Origin, nationality and languages weigh nothing; what can still differ is which signals are seen on whom. gap is a
    group's mean priority less that of all leads of the same evidence: near 0 where it is treated alike. Groups of
    fewer than ten leads are counted and not shown.

    Example: clew bias --project graz
    """
    opened_project = opened(project)
    path = tables_of(opened_project) / "bias.json"
    if not path.exists():
        raise WrongUseError(
            f"{opened_project.root} has no comparison of groups yet: make it with `clew run`."
        )
    rows: list[dict[str, Any]] = [_noted(row) for row in jsons.loads(path.read_text("utf-8"))]
    as_json = wants_json(json)
    shown = rows if as_json else [{**row, "interval": _interval(row)} for row in rows]
    show(shown, as_json=as_json, title="Priorities of groups at equal evidence", columns=_COLUMNS)
    if any(row["note"] == DIFFERS for row in rows):
        errors().print(
            "Where a group differs, read its leads: which signals are seen on it that others don't show, and do they hold?"
        )
    if warn_if_partial(opened_project):
        raise typer.Exit(PARTIAL)


def _noted(row: dict[str, Any]) -> dict[str, Any]:
    if row["gap"] is None:
        return {**row, "note": _FEW}
    return {**row, "note": DIFFERS if row["low"] > 0 or row["high"] < 0 else None}


def _interval(row: dict[str, Any]) -> str | None:
    return None if row["low"] is None else f"{cell(row['low'])} to {cell(row['high'])}"
