"""``clew status``: what the project holds, what the last run made of it, and what it could not read."""

import datetime as dt
from pathlib import Path

from clew.capture.archive import capture_indexes, iter_captures
from clew.capture.seal.batch import say_unsealed
from clew.cli.options import (
    JsonOption,
    LimitOption,
    ProjectOption,
    errors,
    opened,
    show,
    wants_json,
    warn_if_partial,
)
from clew.kernel.counts import counted
from clew.records.issue import Issue
from clew.retention.plan import due_on
from clew.store.project import Project
from clew.store.run import read_run
from clew.store.tables import read_records
from clew.store.visit_files import iter_visits
from clew.store.withheld import load_withheld


def command(project: ProjectOption = Path(), json: JsonOption = None, limit: LimitOption = 20) -> None:
    """Show captures, tables and issues.

    Example: clew status --project graz
    """
    opened_project = opened(project)
    as_json = wants_json(json)
    sites: dict[str, dict[str, object]] = {}
    for capture in iter_captures(opened_project):
        site = sites.setdefault(
            capture.site_id,
            {"site": capture.site_id, "captures": 0, "first": capture.fetched_at, "last": capture.fetched_at},
        )
        site["captures"] = int(str(site["captures"])) + 1
        site["first"] = min(site["first"], capture.fetched_at)  # type: ignore[call-overload]
        site["last"] = max(site["last"], capture.fetched_at)  # type: ignore[call-overload]
    show(
        list(sites.values())[:limit],
        as_json=as_json,
        title=f"{counted(len(sites), 'site')} in {counted(len(capture_indexes(opened_project)), 'archive')}",
    )
    _tell_of_retention(opened_project)
    if waiting := say_unsealed(opened_project):
        errors().print(waiting)
    run = read_run(opened_project.tables_dir)
    if run is None:
        errors().print("No run yet: clew run")
        return
    show(
        [{"table": name, "rows": rows} for name, rows in run["rows"].items()],
        as_json=as_json,
        title="Tables of the last run",
    )
    issues = [
        {"stage": issue.stage, "kind": issue.kind, "detail": issue.detail, "done_instead": issue.done_instead}
        for issue in read_records(opened_project.tables_dir / "issues.parquet", Issue)
    ]
    if issues:
        show(
            issues[:limit],
            as_json=as_json,
            title=counted(len(issues), "issue") + (f", the first {limit}" if len(issues) > limit else ""),
        )
    warn_if_partial(opened_project)


def _tell_of_retention(project: Project) -> None:
    """Say what is past its time, and what is withheld after an erasure."""
    today = dt.datetime.now(dt.UTC).date()
    visits = list(iter_visits(project))
    days = project.settings.retention_days
    past = sum(due_on(visit, days) <= today for visit in visits)
    if past:
        errors().print(
            f"[yellow]Past {counted(days, 'day')}:[/] {counted(past, 'visit')}; clew purge lists them."
        )
    withheld = load_withheld(project).captures
    there = sum(len(withheld.intersection(visit.capture_ids())) for visit in visits) if withheld else 0
    if there:
        errors().print(
            f"Withheld, since they hold what was erased: {counted(there, 'capture')}; clew purge deletes them."
        )
