"""``clew notice answered``: say what a platform answered."""

from pathlib import Path
from typing import Annotated

import typer

from clew.cli.notice.sent import NoticeArgument, OnOption
from clew.cli.options import ProjectOption, errors, opened
from clew.cli.purge import as_day
from clew.cli.refer._shared import ByOption, now
from clew.handover_notice import OUTCOMES, keep_outcome
from clew.kernel.errors import WrongUseError


def command(
    notice_id: NoticeArgument,
    project: ProjectOption = Path(),
    by: ByOption = None,
    on: OnOption = None,
    outcome: Annotated[
        str | None,
        typer.Option(
            "--outcome",
            help="confirmed (receipt), removed, removed_in_part, kept or refused.",
            metavar="WORD",
        ),
    ] = None,
) -> None:
    """Keep in the log what a platform answered, and when; a confirmed receipt is an answer too.

    Example: clew notice answered 4f1c2a9b --outcome removed --by "A. Example"
    """
    if outcome not in OUTCOMES:
        raise WrongUseError(f"--outcome is one of {', '.join(OUTCOMES)}; nothing was written.")
    notice = keep_outcome(
        opened(project), "notice_answered", notice_id, by=by, on=as_day(on), clock=now, outcome=outcome
    )
    errors().print(f"Kept: {notice.told['platform']} answered: {outcome}.", markup=False)
