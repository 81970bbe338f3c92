"""``clew bias``: whether priorities differ between groups that show the same evidence, and whom the ranking gets wrong."""

import json as jsons
from pathlib import Path
from typing import Annotated, Any

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
from clew.evaluation import error_rates
from clew.evaluation.errors_by_group import SMALLEST
from clew.kernel.errors import WrongUseError
from clew.store.project import Project

_COLUMNS = ("proxy", "group", "leads", "mean_priority", "gap", "interval", "note")
_ERRORS = (
    "proxy",
    "group",
    "false_alarms",
    "fp_rate",
    "fp_between",
    "misses",
    "fn_rate",
    "fn_between",
    "note",
)
DIFFERS = "differs"
_FEW = "too few to show"


def command(
    project: ProjectOption = Path(),
    truth: Annotated[
        Path | None,
        typer.Option(
            "--truth",
            help="A folder of truth, as `clew simulate` writes it: error rates by group.",
            show_default=False,
        ),
    ] = None,
    json: JsonOption = None,
) -> None:
    """Compare the priorities of groups of leads at equal evidence: same market, same number of families.

    Origin, nationality and languages weigh nothing; what can still differ is which signals are seen on whom. gap is a
    group's mean priority less that of all leads of the same evidence: near 0 where it is treated alike. Groups of
    fewer than ten leads are counted and not shown.

    With --truth it says whom the ranking gets wrong: a desk reads the first k people of each market, k being how many are
    controlled; benign people among them are false positives, controlled ones further down false negatives. A rate over
    fewer than ten people is left out.

    Example: clew bias --project graz

    Example: clew bias --project demo --truth market/truth
    """
    opened_project = opened(project)
    if truth is not None:
        _errors(opened_project, truth, as_json=wants_json(json))
        return
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


def _errors(project: Project, truth: Path, *, as_json: bool) -> None:
    """Print error rates by group."""
    tables = tables_of(project)
    if not truth.is_dir():
        raise WrongUseError(f"{truth} is not a folder of truth; `clew simulate` makes one.")
    rows = error_rates(tables, truth)
    shown = rows if as_json else [_for_a_table(row) for row in rows]
    show(shown, as_json=as_json, title="False alarms and misses by group", columns=_ERRORS)
    if warn_if_partial(project):
        raise typer.Exit(PARTIAL)


def _for_a_table(row: dict[str, Any]) -> dict[str, Any]:
    few = [name for name in ("benign", "controlled") if row[name] < SMALLEST]
    return {
        **row,
        "false_alarms": f"{row['false_positives']} of {row['benign']}",
        "fp_rate": row["false_positive"],
        "fp_between": _between(row, "false_positive"),
        "misses": f"{row['false_negatives']} of {row['controlled']}",
        "fn_rate": row["false_negative"],
        "fn_between": _between(row, "false_negative"),
        "note": f"too few: {', '.join(few)}" if few else None,
    }


def _between(row: dict[str, Any], rate: str) -> str | None:
    low, high = row[f"{rate}_low"], row[f"{rate}_high"]
    return None if low is None else f"{cell(low)} to {cell(high)}"
