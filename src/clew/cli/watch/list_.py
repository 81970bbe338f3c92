"""``clew watch list``: what is watched for, who asked for it, and how often it was met."""

from collections import Counter
from pathlib import Path

import pyarrow.parquet as pq

from clew.cli.options import JsonOption, ProjectOption, opened, show, wants_json
from clew.store.casework import load_decisions

_SHORT = 60
_ID = 16


def command(project: ProjectOption = Path(), json: JsonOption = None) -> None:
    """List the watches that stand, with the ads that each has met in the last run.

    Example: clew watch list --project graz
    """
    opened_project = opened(project)
    table = opened_project.tables_dir / "alerts.parquet"
    met = (
        Counter(pq.read_table(table, columns=["watch"])["watch"].to_pylist()) if table.exists() else Counter()
    )
    as_json = wants_json(json)
    rows = [
        {
            "watch": one.decision_id if as_json else one.decision_id[:_ID],
            "kind": one.watch_kind,
            "value": one.value if as_json or len(one.value) <= _SHORT else f"{one.value[:_SHORT]} …",
            "met": met[one.decision_id],
            "by": one.author,
            "made_at": one.made_at,
            "reason": one.reason,
        }
        for one in sorted(load_decisions(opened_project).watches, key=lambda one: (one.watch_kind, one.value))
    ]
    show(rows, as_json=as_json, columns=("watch", "kind", "value", "met", "by", "made_at", "reason"))
