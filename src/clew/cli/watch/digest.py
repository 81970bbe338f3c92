"""``clew watch digest``: what is new since the last digest, as files and, where the project says so, by mail."""

from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from clew.cli.options import JsonOption, ProjectOption, errors, opened, show, tables_of, wants_json
from clew.cli.watch._shared import now
from clew.cli.watch._tell import tell


def command(
    project: ProjectOption = Path(),
    dry_run: Annotated[
        bool,
        typer.Option(
            "--dry-run", help="Write the message as exports/digests/dry-run.eml; nothing is sent or told."
        ),
    ] = False,
    json: JsonOption = None,
) -> None:
    """Write the alerts that no digest has told yet to exports/digests/, as text and HTML; mail them where the settings name a receiver.

    The message holds counts and ids of leads, unless the settings say `details = true`.

    Example: clew watch digest --project graz
    """
    opened_project = opened(project)
    tables_of(opened_project)
    told = tell(opened_project, clock=now, dry_run=dry_run)
    counts = dict(told.digest.counts) if told.digest else {}
    show(
        [
            {
                "digest": told.digest.number if told.digest else None,
                "alerts": sum(counts.values()),
                **counts,
                "left_to_supervisor": told.digest.left_out if told.digest else 0,
                "mailed": list(told.mailed),
            }
        ],
        as_json=wants_json(json),
    )
    for path in told.files:
        errors().print(escape(str(path)))
