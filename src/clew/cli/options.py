"""Options that commands share, and how results are shown: tables on a terminal, NDJSON when piped."""

import datetime as dt
import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from clew.kernel.errors import WrongUseError
from clew.store.project import Project, open_project
from clew.store.run import read_run

ProjectOption = Annotated[
    Path,
    typer.Option(
        "--project",
        "-p",
        help="The project folder.",
        envvar="CLEW_PROJECT",
        show_default="the current folder",
    ),
]
JsonOption = Annotated[
    bool | None,
    typer.Option(
        "--json/--table", help="NDJSON, one object a line, or a table.", show_default="a table on a terminal"
    ),
]
DryRunOption = Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and do nothing.")]
LimitOption = Annotated[int, typer.Option("--limit", "-n", min=1, help="Show at most so many rows.")]
SinceOption = Annotated[
    str | None,
    typer.Option("--since", help="Only what was seen on or after this day (YYYY-MM-DD).", metavar="DAY"),
]

PARTIAL = 3


def opened(path: Path) -> Project:
    """Open the project of a command."""
    return open_project(path)


def tables_of(project: Project) -> Path:
    """Give the folder of tables; say what to do where there are none yet."""
    if read_run(project.tables_dir) is None:
        raise WrongUseError(f"{project.root} has no tables yet: make them with `clew run`.")
    return project.tables_dir


def warn_if_partial(project: Project) -> bool:
    """Say so where the last run could not read all that was captured."""
    run = read_run(project.tables_dir)
    partial = bool(run and run["partial"])
    if partial:
        errors().print(
            "[yellow]The last run was partial:[/] some captures could not be read; see the issues in `clew status`."
        )
    return partial


def errors() -> Console:
    """Give the console for what is not the result itself."""
    return Console(stderr=True, highlight=False)


def wants_json(json_option: bool | None) -> bool:
    """Say whether to give NDJSON: when asked for, or when nobody is at the terminal."""
    return not sys.stdout.isatty() if json_option is None else json_option


def show(
    rows: Sequence[Mapping[str, Any]],
    *,
    as_json: bool,
    title: str | None = None,
    columns: Sequence[str] | None = None,
) -> None:
    """Show rows as a table, or as NDJSON with all their columns."""
    if as_json:
        for row in rows:
            typer.echo(json.dumps(row, ensure_ascii=False, default=str, sort_keys=True))
        return
    table = Table(title=title, title_justify="left", header_style="bold", expand=False)
    names = list(columns or (rows[0] if rows else ()))
    for name in names:
        numeric = bool(rows) and isinstance(rows[0].get(name), int | float)
        table.add_column(name.replace("_", " "), justify="right" if numeric else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell(row.get(name))) for name in names))
    Console(highlight=False, width=screen_width()).print(table)


def cell(value: Any) -> str:
    """Write a value for a terminal; control characters from outside are shown, not obeyed."""
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, float):
        return f"{value:.2f}".rstrip("0").rstrip(".")
    if isinstance(value, Iterable) and not isinstance(value, str | Mapping):
        return ", ".join(cell(item) for item in value) or "-"
    return "".join(char if char.isprintable() or char == "\n" else repr(char)[1:-1] for char in str(value))


def screen_width() -> int | None:
    """Give the width that the environment asks for; null leaves it to the terminal."""
    columns = os.environ.get("COLUMNS", "")
    return int(columns) if columns.isdigit() else None
