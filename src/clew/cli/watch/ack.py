"""``clew watch ack``: somebody has seen an alert and takes care of it, or says why there is nothing to do."""

from pathlib import Path
from typing import Annotated

import typer

from clew.cli.options import ProjectOption, errors, opened, tables_of
from clew.cli.watch._shared import ByOption, ReasonOption, check_signed, now, stamp, whole_id
from clew.records.decision import make_decision
from clew.report.reading import read_book
from clew.store.casework import add_decisions


def command(
    alerts: Annotated[
        list[str], typer.Argument(help="Ids of alerts, or their beginnings.", show_default=False)
    ],
    by: ByOption,
    reason: ReasonOption,
    project: ProjectOption = Path(),
) -> None:
    """Acknowledge alerts: a decision each, with its author and reason; it stays when alerts are made anew.

    Example: clew watch ack 7be1d0a2 --by "A. Example" --reason "known: she announced the move"
    """
    opened_project = opened(project)
    check_signed(by, reason)
    ids = read_book(tables_of(opened_project)).table("alerts", "alert_id")["alert_id"].to_pylist()
    when = now()
    values = {"author": by.strip(), "reason": reason.strip(), "made_at": stamp(when)}
    decisions = [
        make_decision(
            "acknowledgement",
            {**values, "members_seen": (), "supersedes": None, "alert": whole_id(one, ids, what="alert")},
        )
        for one in alerts
    ]
    added = add_decisions(opened_project, decisions, source="clew watch ack", clock=lambda: when)
    errors().print(f"Acknowledged: {added.new}.")
