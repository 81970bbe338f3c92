"""``clew match log``: what was asked and answered, by whom, and what is left of the budget."""

import dataclasses
from pathlib import Path

from clew.cli.options import JsonOption, ProjectOption, opened, show, wants_json
from clew.exchange.private_match.trail import read_trail

_COLUMNS = ("made_at", "step", "partner", "grade", "kind", "n", "n_common", "by", "second", "request")
_SHORT = 12


def command(project: ProjectOption = Path(), json: JsonOption = None) -> None:
    """List the steps of matches from the audit trail: who, when, with whom, how many values. The trail holds no value.

    Example: clew match log --project graz
    """
    as_json = wants_json(json)
    rows = [dataclasses.asdict(one) for one in read_trail(opened(project))]
    if not as_json:
        for row in rows:
            row["made_at"] = row["made_at"][:16]
            row["request"] = row["request"] and row["request"][:_SHORT]
    show(rows, as_json=as_json, columns=_COLUMNS, title=f"{len(rows)} steps")
