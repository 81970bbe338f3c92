"""``clew report``: write the one-file report again."""

from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from clew.cli.options import PARTIAL, ProjectOption, errors, opened, tables_of, warn_if_partial
from clew.engine.local import LocalEngine
from clew.pipeline import about_project, explainer
from clew.reference.ontology import load_ontology
from clew.report import write_report
from clew.store.casework import load_decisions


def command(
    project: ProjectOption = Path(),
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", help="Where to write it.", show_default="report.html in the project"),
    ] = None,
) -> None:
    """Write the report: one HTML file, no outside requests, ready to print. It contains personal data.

    Example: clew report --out graz.html
    """
    opened_project = opened(project)
    target = out or opened_project.root / "report.html"
    tables = tables_of(opened_project)
    with LocalEngine(memory_limit=opened_project.settings.memory_limit) as engine:
        explain = explainer(opened_project, engine, load_decisions(opened_project))
        definitions = load_ontology(opened_project.ontology_dir).definitions()
        write_report(
            tables, target, project=about_project(opened_project), definitions=definitions, explain=explain
        )
    target.chmod(0o600)
    errors().print(
        f"Wrote {escape(str(target))}. It contains personal data: keep it as you keep the project."
    )
    if warn_if_partial(opened_project):
        raise typer.Exit(PARTIAL)
