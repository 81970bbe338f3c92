"""``clew capture``: visit sites politely and bring their public pages in."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from clew.capture.seal.batch import say_unsealed
from clew.cli.options import DryRunOption, JsonOption, ProjectOption, errors, opened, show, wants_json
from clew.cli.progress import StageProgress
from clew.kernel.counts import counted
from clew.kernel.errors import WrongUseError
from clew.store.casework import load_decisions
from clew.store.project import Project

if TYPE_CHECKING:
    from clew.capture.crawl.run import CaptureSummary

_COLUMNS = ("site", "state", "requests", "pages", "failed", "waiting", "megabytes", "why")
_ESTIMATED = ("site", "requests", "megabytes", "minutes", "basis")
_NEXT = {
    "interrupted": "it was interrupted",
    "windows": "the hours of `windows` are over",
    "max_minutes": "its `max_minutes` are over",
}


def command(
    urls: Annotated[
        list[str] | None,
        typer.Argument(
            help="Addresses to begin at.",
            show_default="the sites of sites.csv and those accepted, but for those rejected",
        ),
    ] = None,
    project: ProjectOption = Path(),
    site: Annotated[
        list[str] | None,
        typer.Option(
            "--site", help="Only this site (its registered domain); may be repeated.", show_default=False
        ),
    ] = None,
    new: Annotated[
        bool, typer.Option("--new", help="Only sites of which no visit has brought anything yet.")
    ] = False,
    max_pages: Annotated[
        int | None,
        typer.Option(
            "--max-pages",
            min=1,
            help="How many requests each site may get.",
            show_default="as clew.toml says",
        ),
    ] = None,
    max_minutes: Annotated[
        int | None,
        typer.Option(
            "--max-minutes", min=1, help="How long the run may take.", show_default="as clew.toml says"
        ),
    ] = None,
    seed: Annotated[
        int, typer.Option("--seed", min=0, help="What the variation of pauses is drawn from.")
    ] = 1,
    fresh: Annotated[
        bool, typer.Option("--fresh", help="End a visit that was not finished, and begin a new one.")
    ] = False,
    test_loopback: Annotated[
        Path | None,
        typer.Option(
            "--test-loopback",
            help='For tests: hosts that are served on this machine, as JSON {"lantern.example": "127.0.0.1:8001"}; no other host then exists.',
            metavar="JSON",
            show_default=False,
        ),
    ] = None,
    dry_run: DryRunOption = False,
    json: JsonOption = None,
) -> None:
    """Visit sites: public pages only, GET only, slowly, as robots.txt allows; every byte goes into an archive.

    Listings are read first, so that few requests find the new ads. A site that blocks has answered: it is left alone. Killed
    at any point, the same command goes on where it stood. What came is imported as by `clew import`; pictures, if the
    settings ask for them at all, are hashed in memory and dropped.

    Example: clew capture --dry-run

    Example: clew capture --project graz --site lantern.example --max-pages 300

    Example: clew capture https://lantern.example/escort/graz

    Example: clew capture --new
    """
    try:
        from clew.capture.crawl.estimate import estimates, in_all  # noqa: PLC0415 - an extra; nobody else waits for it
        from clew.capture.crawl.known import read_known  # noqa: PLC0415 - as above
        from clew.capture.crawl.resolve import Loopback  # noqa: PLC0415 - as above
        from clew.capture.crawl.run import capture, unfinished  # noqa: PLC0415 - as above
        from clew.capture.crawl.seeds import not_visited, seeds_of  # noqa: PLC0415 - as above
    except ModuleNotFoundError as error:
        raise WrongUseError(
            f"clew capture needs {error.name}, which is not installed: pip install 'clew[capture]'."
        ) from error
    opened_project = opened(project)
    changes = {"max_pages": max_pages, "max_minutes": max_minutes}
    settings = opened_project.settings.capture.model_copy(
        update={name: value for name, value in changes.items() if value is not None}
    )
    seeds = seeds_of(opened_project, load_decisions(opened_project), urls=urls or (), only=site or ())
    began = None if fresh else unfinished(opened_project)
    if new:
        seeds = not_visited(opened_project, seeds)
        if not seeds and began is None:
            errors().print("Nothing new: every site of the project was visited.")
            return
    if dry_run:
        costs = estimates(opened_project, seeds, read_known(opened_project, list(seeds)), settings)
        show([one.as_row() for one in costs], as_json=wants_json(json), columns=_ESTIMATED)
        errors().print(in_all(costs, settings), markup=False)
        if began:
            errors().print(f"A visit of {began[:16]} is not finished: it would be gone on with.")
        return
    if began:
        errors().print(f"Going on with the visit of {began[:16]}.")
    with StageProgress("requests") as progress:
        summary = capture(
            opened_project,
            seeds,
            settings=settings,
            seed=seed,
            clock=lambda: dt.datetime.now(dt.UTC),
            loopback=Loopback.read(test_loopback) if test_loopback else None,
            fresh=fresh,
            progress=progress,
        )
    show(summary.rows(), as_json=wants_json(json), columns=_COLUMNS)
    _tell(summary, opened_project)
    if summary.partial:
        raise typer.Exit(3)


def _tell(summary: "CaptureSummary", project: Project) -> None:
    """Say on standard error what came, what was cut, and what is missing."""
    note = errors()
    note.print(
        f"Imported: {counted(summary.imported.captures, 'capture')}, {counted(summary.imported.images, 'picture')} as hashes. Next: clew run"
    )
    if waiting := say_unsealed(project):
        note.print(waiting)
    for name, size in summary.torn:
        note.print(
            f"[yellow]Set aside:[/] {counted(size, 'byte')} of {name} that a kill had cut; the page was asked for again."
        )
    if summary.stopped:
        note.print(
            f"[yellow]Not finished:[/] {_NEXT.get(summary.stopped, summary.stopped)}. The same command goes on where this ended."
        )
    if summary.partial:
        note.print("[yellow]Partial:[/] the issues say what is missing; see `clew status` after `clew run`.")
