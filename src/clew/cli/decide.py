"""``clew decide``: write what people decided, for the next run to obey."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import pyarrow.parquet as pq
import typer

from clew.cli.options import DryRunOption, JsonOption, ProjectOption, errors, opened, show, wants_json
from clew.leads.learning import sights_of
from clew.records.decision import Decision, Verdict
from clew.records.learning import Sight
from clew.store.casework import add_decisions
from clew.store.decision_file import read_decisions
from clew.store.project import Project


def command(
    file: Annotated[
        Path, typer.Option("--file", "-f", help="Decisions, one JSON object a line.", show_default=False)
    ],
    project: ProjectOption = Path(),
    dry_run: DryRunOption = False,
    json: JsonOption = None,
) -> None:
    """Add decisions from a file to the project's database: all of them, or none where one is wrong.

    A line: {"kind": "judgement", "a": "...", "b": "...", "value": "not_same", "author": "A. Example", "reason": "..."}

    How the leads stand on which verdicts are is kept with them: `clew learn` learns from that.

    Kinds: acknowledgement, correction, hold, judgement, verdict, site_decision, tick, watch, withdrawal.

    Example: clew decide --file decisions.jsonl
    """
    opened_project = opened(project)
    decisions = read_decisions(file)
    if dry_run:
        errors().print(f"{len(decisions)} decisions are well formed; nothing was written.")
        return
    added = add_decisions(
        opened_project,
        decisions,
        source=file.name,
        clock=lambda: dt.datetime.now(dt.UTC),
        sights=_sights(opened_project, decisions),
    )
    show([{"new": added.new, "already_known": added.known}], as_json=wants_json(json))
    errors().print("Next: clew run")


def _sights(project: Project, decisions: Sequence[Decision]) -> list[Sight]:
    """Take down how the leads stand on which verdicts are: what `clew learn` learns from later."""
    verdicts = [one for one in decisions if isinstance(one, Verdict)]
    leads = project.tables_dir / "leads.parquet"
    return sights_of(pq.read_table(leads), verdicts) if verdicts and leads.exists() else []
