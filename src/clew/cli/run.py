"""``clew run``: read what is new and make all tables."""

import datetime as dt
import os
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from clew.cli.options import DryRunOption, JsonOption, ProjectOption, errors, opened, show, wants_json
from clew.cli.progress import StageProgress
from clew.engine.local import LocalEngine
from clew.kernel.errors import WrongUseError
from clew.pipeline import STAGES, run_pipeline
from clew.store.casework import load_decisions
from clew.store.lock import exclusive
from clew.store.run import keep_run


class EngineName(StrEnum):
    """The engines that there are."""

    LOCAL = "local"
    SPARK = "spark"


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
    engine: Annotated[
        EngineName,
        typer.Option("--engine", help="Where the work is done: on this machine, or on a Spark cluster."),
    ] = EngineName.LOCAL,
    master: Annotated[
        str | None,
        typer.Option("--master", help="The cluster's address.", metavar="URL", show_default=False),
    ] = None,
    dry_run: DryRunOption = False,
    json: JsonOption = None,
) -> None:
    """Read captures, extract, link, find signals, rank leads, write the report.

    Reads only what it has not read. Killed at any point, it goes on where it stood.

    Example: clew run --project graz

    Example: clew run --project graz --engine spark --master spark://desk.example:7077
    """
    # workers stand elsewhere: to them a path that begins here says nothing
    opened_project = opened(project.absolute() if engine is EngineName.SPARK else project)
    settings = opened_project.settings
    if dry_run:
        errors().print("Would run: " + ", ".join(name for name, _ in STAGES) + ", report.")
        return
    if (master is None) == (engine is EngineName.SPARK):
        raise WrongUseError(
            "--engine spark and --master go together: clew run --engine spark --master spark://HOST:7077."
        )
    started = dt.datetime.now(dt.UTC)
    count = processes or settings.processes or os.cpu_count() or 1
    with (
        exclusive(opened_project.root),
        _engine(engine, master, processes=count, memory_limit=settings.memory_limit) as started_engine,
        StageProgress() as progress,
    ):
        report = run_pipeline(
            opened_project, started_engine, load_decisions(opened_project), progress=progress
        )
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


def _engine(name: EngineName, master: str | None, *, processes: int, memory_limit: str | None) -> LocalEngine:
    """Start the engine that was asked for; that of a cluster is loaded only then."""
    if name is EngineName.LOCAL or master is None:
        return LocalEngine(processes=processes, memory_limit=memory_limit)
    from clew.engine.spark import SparkEngine  # noqa: PLC0415 - nobody else waits for it

    return SparkEngine(master, processes=processes, memory_limit=memory_limit)
