"""``clew watch alerts``: what changed and what was met, as long as nobody has acknowledged it."""

from pathlib import Path
from typing import Annotated

import typer

from clew.cli.options import (
    JsonOption,
    LimitOption,
    ProjectOption,
    errors,
    opened,
    show,
    tables_of,
    wants_json,
)
from clew.report.alerts import ORDER
from clew.report.reading import read_book
from clew.report.urgent import is_sealed, sealed_of
from clew.store.casework import load_decisions
from clew.store.digests import read_digests, told_alerts

_COLUMNS = ("alert", "kind", "seen_at", "what", "subject", "told", "acknowledged_by")


def command(
    project: ProjectOption = Path(),
    kind: Annotated[
        str | None, typer.Option("--kind", help="Only this kind.", metavar="KIND", show_default=False)
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Those that were acknowledged, too.")] = False,
    limit: LimitOption = 50,
    json: JsonOption = None,
) -> None:
    """List alerts, matches of watch-lists first. Those about urgent leads are counted and left to the supervisor.

    Example: clew watch alerts --kind matched
    """
    opened_project = opened(project)
    book = read_book(tables_of(opened_project))
    seen_by = {one.alert: one.author for one in load_decisions(opened_project).acknowledgements}
    told = told_alerts(read_digests(opened_project))
    sealed = sealed_of(book)
    alerts = [alert for alert in book.rows("alerts") if kind in (None, alert["kind"])]
    shown = [alert for alert in alerts if not is_sealed(alert, sealed)]
    as_json = wants_json(json)
    rows = [
        {
            "alert": alert["alert_id"] if as_json else alert["alert_id"][:16],
            "kind": alert["kind"],
            "seen_at": alert["seen_at"],
            "what": alert["value"],
            "subject": alert["subject_id"] if as_json else alert["subject_id"][:24],
            "told": alert["alert_id"] in told,
            "acknowledged_by": seen_by.get(alert["alert_id"]),
            **({"watch": alert["watch"], "evidence": alert["evidence"]} if as_json else {}),
        }
        for alert in sorted(shown, key=lambda row: (_place(row["kind"]), row["seen_at"], row["alert_id"]))
        if every or alert["alert_id"] not in seen_by
    ]
    show(rows[:limit], as_json=as_json, columns=_COLUMNS)
    note = errors()
    if len(rows) > limit:
        note.print(f"The first {limit} of {len(rows)}.")
    if len(shown) < len(alerts):
        note.print(f"{len(alerts) - len(shown)} more about urgent leads: left to the supervisor.")


def _place(kind: str) -> int:
    return ORDER.index(kind) if kind in ORDER else len(ORDER)
