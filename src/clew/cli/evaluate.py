"""``clew evaluate``: tables against known truth."""

from pathlib import Path
from typing import Annotated

import typer

from clew.cli.options import JsonOption, ProjectOption, opened, show, tables_of
from clew.evaluation import evaluate, render_text, sheet_rows
from clew.kernel.errors import WrongUseError


def command(
    truth: Annotated[
        Path,
        typer.Option("--truth", help="A folder of truth, as `clew simulate` writes it.", show_default=False),
    ],
    project: ProjectOption = Path(),
    json: JsonOption = None,
) -> None:
    """Print the score sheet: per part, language and site, with counts; leads beside three simple baselines.

    Example: clew evaluate --truth market/truth
    """
    tables = tables_of(opened(project))
    if not truth.is_dir():
        raise WrongUseError(f"{truth} is not a folder of truth; `clew simulate` makes one.")
    sheet = evaluate(tables, truth)
    if json:
        show(list(sheet_rows(sheet)), as_json=True)
    else:
        typer.echo(render_text(sheet))
