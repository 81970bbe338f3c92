"""``clew refer update``: a signed notice that something in a package has changed."""

from pathlib import Path
from typing import Annotated

import typer

from clew.cli.options import DryRunOption, JsonOption, ProjectOption, opened
from clew.cli.refer._shared import ApprovedOption, ByOption, OutOption, PackageArgument, referral_of
from clew.cli.refer._word import give_word


def command(
    package: PackageArgument,
    project: ProjectOption = Path(),
    by: ByOption = None,
    approved_by: ApprovedOption = None,
    reason: Annotated[
        str | None, typer.Option("--reason", help="What has changed; the receiver reads it.", metavar="TEXT")
    ] = None,
    new: Annotated[
        str | None,
        typer.Option("--new", help="The digest of the package that takes its place.", metavar="SHA256"),
    ] = None,
    out: OutOption = None,
    dry_run: DryRunOption = False,
    json: JsonOption = None,
) -> None:
    """Write a signed notice that a package has changed: it names the package's digest and, where there is one, of the one in its place.

    Example: clew refer update 4f1c2a9b --new 77b1e0d2 --by "A. Example" --reason "two more ads were found"
    """
    opened_project = opened(project)
    replaced_by = str(referral_of(opened_project, new).told["package"]) if new else None
    give_word(
        opened_project,
        "refer_update",
        package,
        by=by,
        approved_by=approved_by,
        asks_second=opened_project.settings.second_person,
        reason=reason,
        replaced_by=replaced_by,
        out=out,
        dry_run=dry_run,
        as_json=json,
    )
