"""``clew notice sent``: say that a notice was sent."""

from pathlib import Path
from typing import Annotated

import typer

from clew.cli.options import ProjectOption, errors, opened
from clew.cli.purge import as_day
from clew.cli.refer._shared import ByOption, now
from clew.handover_notice import keep_outcome

NoticeArgument = Annotated[
    str,
    typer.Argument(
        metavar="ID", help="The notice, as `clew notice list` gives it, or its beginning.", show_default=False
    ),
]
OnOption = Annotated[
    str | None, typer.Option("--on", help="The day (YYYY-MM-DD).", metavar="DAY", show_default="today, UTC")
]


def command(
    notice_id: NoticeArgument,
    project: ProjectOption = Path(),
    by: ByOption = None,
    on: OnOption = None,
    how: Annotated[
        str, typer.Option("--how", help="By which way: a form, a mail, a letter.", metavar="TEXT")
    ] = "not said",
) -> None:
    """Keep in the log that you sent a notice, when and how.

    Example: clew notice sent 4f1c2a9b --by "A. Example" --how "their web form"
    """
    notice = keep_outcome(opened(project), "notice_sent", notice_id, by=by, on=as_day(on), clock=now, how=how)
    errors().print(f"Kept: the notice to {notice.told['platform']} was sent.", markup=False)
