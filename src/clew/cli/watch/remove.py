"""``clew watch remove``: no longer look for something; who asked for it, and why it ended, stays in the trail."""

from pathlib import Path
from typing import Annotated

import typer

from clew.cli.options import ProjectOption, errors, opened
from clew.cli.watch._shared import ByOption, ReasonOption, check_signed, now, stamp, whole_id
from clew.records.decision import make_decision
from clew.store.casework import add_decisions, load_decisions


def command(
    watch: Annotated[str, typer.Argument(help="The watch's id, or its beginning.", show_default=False)],
    by: ByOption,
    reason: ReasonOption,
    project: ProjectOption = Path(),
) -> None:
    """End a watch: a decision that takes the earlier one back. Its alerts go with the next `clew run`.

    Example: clew watch remove 3f2a91c0 --by "A. Example" --reason "the number was given up"
    """
    opened_project = opened(project)
    check_signed(by, reason)
    standing = {one.decision_id for one in load_decisions(opened_project).watches}
    found = whole_id(watch, standing, what="watch")
    when = now()
    values = {"author": by.strip(), "reason": reason.strip(), "made_at": stamp(when)}
    decision = make_decision("withdrawal", {**values, "members_seen": (), "supersedes": found})
    add_decisions(opened_project, [decision], source="clew watch remove", clock=lambda: when)
    errors().print("Removed. Next: clew run")
