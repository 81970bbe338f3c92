"""``clew refer withdraw``: a signed notice that a package holds no more."""

from pathlib import Path
from typing import Annotated

import typer

from clew.cli.options import DryRunOption, JsonOption, ProjectOption, opened
from clew.cli.refer._shared import ByOption, OutOption, PackageArgument
from clew.cli.refer._word import give_word


def command(
    package: PackageArgument,
    project: ProjectOption = Path(),
    by: ByOption = None,
    reason: Annotated[
        str | None, typer.Option("--reason", help="Why; the receiver reads it.", metavar="TEXT")
    ] = None,
    out: OutOption = None,
    dry_run: DryRunOption = False,
    json: JsonOption = None,
) -> None:
    """Write a signed notice that withdraws a package: it names the package's digest and asks to stop, delete and tell others.

    The notice holds no personal data but the names of sender and receiver. The hold stays until its day: `clew hold --release` ends it.

    Example: clew refer withdraw 4f1c2a9b --by "A. Example" --reason "the number was misread"
    """
    give_word(
        opened(project),
        "refer_withdraw",
        package,
        by=by,
        reason=reason,
        out=out,
        dry_run=dry_run,
        as_json=json,
    )
