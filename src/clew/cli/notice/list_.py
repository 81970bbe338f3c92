"""``clew notice list``: notices, and what became of them."""

from pathlib import Path

from clew.cli.options import JsonOption, ProjectOption, errors, opened, show, wants_json
from clew.handover_notice import notice_rows

_COLUMNS = (
    "notice",
    "made_at",
    "site",
    "language",
    "locations",
    "author",
    "sent",
    "how",
    "answered",
    "outcome",
)


def command(project: ProjectOption = Path(), json: JsonOption = None) -> None:
    """List the notices that were written, when each was sent, and its last answer.

    Example: clew notice list
    """
    rows = notice_rows(opened(project))
    if not rows:
        errors().print("No notice was written yet.")
    show(rows, as_json=wants_json(json), columns=_COLUMNS)
