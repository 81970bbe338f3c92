"""``clew run``: read what is new and make all tables."""

import datetime as dt
import os
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from clew.cli.options import DryRunOption, JsonOption, ProjectOption, errors, opened, show, wants_json
from clew.cli.progress import StageProgress
from clew.engine.local import LocalEngine
from clew.pipeline import STAGES, run_pipeline
from clew.store.casework import load_decisions
from clew.store.lock import exclusive
from clew.store.run import keep_run


def command(
    project: ProjectOption = Path(),
    processes: Annotated[
        int | None,
        typer.Option(
            "--processes",
            min=1,
            help="How many processes; changes the speed, not the result.",
            show_default="as clew.toml says",
        ),
    ] = None,
    dry_run: DryRunOption = False,
    json: JsonOption = None,
) -> None:
    """Read captures, extract, link, find signals, rank leads, write the report.

    Reads only what it has not read. Killed at any point, it goes on where it stood.

    Example: clew run --project graz
    """
    opened_project = opened(project)
    settings = opened_project.settings
    if dry_run:
        errors().print("Would run: " + ", ".join(name for name, _ in STAGES) + ", report.")
        return
    started = dt.datetime.now(dt.UTC)
    count = processes or settings.processes or os.cpu_count() or 1
    with (
        exclusive(opened_project.root),
        LocalEngine(processes=count, memory_limit=settings.memory_limit) as engine,
        StageProgress() as progress,
    ):
        report = run_pipeline(opened_project, engine, load_decisions(opened_project), progress=progress)
        ended = dt.datetime.now(dt.UTC)
        keep_run(opened_project.runs_dir, report, started=started, ended=ended, processes=count)
    rows = [{"table": name, "rows": number} for name, number in sorted(report.rows.items())]
    show(rows, as_json=wants_json(json))
    errors().print(f"Report: {escape(str(opened_project.root / 'report.html'))}. Next: clew leads")
    if report.is_partial:
        kinds = ", ".join(f"{kind} {number}" for kind, number in report.issues.items())
        errors().print(
            f"[yellow]Partial:[/] not everything captured could be read ({escape(kinds)}); see the table `issues`."
        )
        raise typer.Exit(3)
