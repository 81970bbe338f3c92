"""``clew import``: bring captured pages into the project."""

from pathlib import Path
from typing import Annotated

import typer

from clew.capture.archive import ImportSummary, import_archives
from clew.capture.saved_html import import_saved_pages
from clew.capture.seal.batch import say_unsealed
from clew.cli.options import DryRunOption, JsonOption, ProjectOption, errors, opened, show, wants_json
from clew.cli.progress import StageProgress


def command(
    files: Annotated[
        list[Path],
        typer.Argument(
            help="WARC, WACZ, ARC or HAR files, or a folder of saved HTML with an index.csv (url, time, file).",
            show_default=False,
        ),
    ],
    project: ProjectOption = Path(),
    dry_run: DryRunOption = False,
    json: JsonOption = None,
) -> None:
    """Bring captures in: records go unaltered into captures/, pictures are hashed and left out.

    A file's format is told by its content. ARC and HAR become records of a WARC that name what they came from.
    Importing a file twice changes nothing.

    Example: clew import visit-1.warc.gz visit-2.warc.gz
    """
    opened_project = opened(project)
    summary = ImportSummary()
    with StageProgress("bytes") as progress:
        for path in files:
            note = lambda done, total, name=path.name: progress(name[:24], done, total)  # noqa: E731 - one use
            if path.is_dir():
                summary.add(import_saved_pages(opened_project, path, dry_run=dry_run, progress=note))
            else:
                summary.add(import_archives(opened_project, [path], dry_run=dry_run, progress=note))
    show(
        [summary.as_row()],
        as_json=wants_json(json),
        columns=("captures", "images_hashed", "already_known", "skipped"),
    )
    if not dry_run and (waiting := say_unsealed(opened_project)):
        errors().print(waiting)
    if summary.missing:
        errors().print(
            "[yellow]Partial:[/] some records could not be read; they are listed in the table `issues` after `clew run`."
        )
        raise typer.Exit(3)
