"""``clew match log``: what was asked and answered, by whom, and what is left of the budget."""

import dataclasses
from pathlib import Path
from typing import Annotated

import typer

from clew.cli.match._shared import now
from clew.cli.options import JsonOption, ProjectOption, errors, opened, show, wants_json
from clew.exchange.private_match.agreement import read_signed
from clew.exchange.private_match.trail import read_trail, spent_of

_COLUMNS = ("made_at", "step", "partner", "grade", "kind", "n", "n_common", "by", "second", "request")
_SHORT = 12


def command(
    agreement: Annotated[
        Path | None,
        typer.Option(
            "--agreement",
            "-a",
            help="Show the steps under this agreement alone, and what is spent of its budget.",
            metavar="FILE",
            show_default="all steps",
        ),
    ] = None,
    project: ProjectOption = Path(),
    json: JsonOption = None,
) -> None:
    """List the steps of matches from the audit trail: who, when, with whom, how many values. The trail holds no value.

    Example: clew match log --project graz

    Example: clew match log -a agreement.json
    """
    as_json = wants_json(json)
    trail = read_trail(opened(project))
    agreed = read_signed(agreement).agreement if agreement else None
    rows = [
        dataclasses.asdict(one) for one in trail if agreed is None or one.agreement == agreed.agreement_id
    ]
    if not as_json:
        for row in rows:
            row["made_at"] = row["made_at"][:10]
            row["request"] = row["request"] and row["request"][:_SHORT]
    show(rows, as_json=as_json, columns=_COLUMNS, title=f"{len(rows)} steps")
    if agreed is not None:
        budget = agreed.budget
        when = now()
        ways = {
            "asked": spent_of(trail, agreed, "ask", when),
            "answered": spent_of(trail, agreed, "answer", when),
        }
        for said, spent in ways.items():
            errors().print(
                f"In the last {budget.days} days {said}: {spent.requests} of {budget.requests} requests, {spent.values} of "
                f"{budget.values} values."
            )
