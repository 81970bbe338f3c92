"""Doing what a plan says, step by step, so that a kill between any two of them changes nothing of the end.

The whole plan, with all that the tombstone will say, is on the disk before anything goes (``work/purge/plan.json``); while it lies
there, every command that takes the project's lock is refused, and :func:`finish` goes on with it: each step done again does nothing
more. The tombstone is written when all that it names is gone, and the plan goes last. So there is never a tombstone of what is
still there, nor anything gone of which neither plan nor tombstone tells.
"""

import datetime as dt
import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clew.kernel.errors import BrokenInputError
from clew.retention.carry import carry_over
from clew.retention.leftovers import changes, what_goes
from clew.store.desk_notes import delete_notes
from clew.store.keys import SigningKey
from clew.store.lock import PLAN
from clew.store.project import Project
from clew.store.redaction import take_out
from clew.store.seal_log import write_tombstone
from clew.store.visit_files import iter_visits, read_visit
from clew.store.withheld import Withheld, withhold

_STAYS_IN_WORK = frozenset({"purge", "capture"})
Step = tuple[str, Callable[[], None]]


@dataclass(frozen=True, slots=True)
class Done:
    """What was done: the tombstone, and what it says."""

    path: Path
    tombstone: Mapping[str, Any]


def pending(project: Project) -> Mapping[str, Any] | None:
    """Give the plan that a kill broke off; null where there is none."""
    path = project.root / PLAN
    if not path.exists():
        return None
    try:
        plan: Mapping[str, Any] = json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise BrokenInputError(f"{path}: the plan of a purge can't be read: {error}.") from error
    return plan


def begin(project: Project, document: Mapping[str, Any]) -> None:
    """Put the plan on the disk; from here on it is carried out, now or by the next who asks."""
    path = project.root / PLAN
    path.parent.mkdir(mode=0o700, exist_ok=True)
    part = path.with_name(f".part-{path.name}")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(document, file, ensure_ascii=False, sort_keys=True)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def finish(project: Project, key: SigningKey, *, after: Callable[[str], None] = lambda _step: None) -> Done:
    """Carry out the plan that lies in the project; ``after`` is told of each step that is done."""
    plan = pending(project)
    if plan is None:
        raise BrokenInputError(f"{project.root}: there is no plan of a purge to carry out.")
    for name, step in _steps(project, plan):
        step()
        after(name)
    path = write_tombstone(project.root, key, {**plan["tombstone"], "carried": _carried(project, plan)})
    after("tombstone")
    shutil.rmtree((project.root / PLAN).parent)
    return Done(path, plan["tombstone"])


def _steps(project: Project, plan: Mapping[str, Any]) -> Iterator[Step]:
    """Give the steps in their order. What reads the indexes of captures comes before these are deleted."""
    yield "withhold", lambda: _withhold(project, plan)
    yield "derived", lambda: _delete_derived(project, pieces_too=bool(plan["captures"]))
    yield "leftovers", lambda: _leave_the_rest(project, plan)
    for part in plan["parts"]:
        yield f"carry {part['index']}", lambda part=part: _carry(project, part)  # type: ignore[misc]
    for path in (*plan["files"], *plan["others"]):
        yield f"file {path}", lambda path=path: _delete(project, path)  # type: ignore[misc]
    yield "folders", lambda: _delete_empty(project)
    # a plan of an earlier version names no notes, searches and places
    yield "notes", lambda: delete_notes(project, plan.get("notes", ()), plan.get("searches", ()))
    yield "decisions", lambda: _take_out(project, plan)


def _withhold(project: Project, plan: Mapping[str, Any]) -> None:
    """Captures that went are not taken again by an import of the same file where a person asked for it."""
    said = plan["withheld"]
    withhold(project, Withheld(frozenset(said["captures"]), frozenset(said["values"])))


def _delete_derived(project: Project, *, pieces_too: bool) -> None:
    """Delete tables, report and pieces of work: all is made anew from what stays, by the next run.

    The pieces in folders are of captures only; files beside them hold corrections, too.
    """
    pieces = [path for path in project.work_dir.iterdir() if pieces_too or path.is_file()]
    for path in (*project.tables_dir.iterdir(), *pieces, project.root / "report.html"):
        if path.parent == project.work_dir and (path.name in _STAYS_IN_WORK or path.name.endswith("lock")):
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def _leave_the_rest(project: Project, plan: Mapping[str, Any]) -> None:
    past = dt.datetime.fromisoformat(plan["past"]) if plan["past"] else None
    ways = frozenset(map(tuple, plan["ways"]))
    gone = what_goes(list(iter_visits(project)), frozenset(plan["captures"]), past=past, ways=ways)
    for change in changes(project, gone):
        change.write()


def _carry(project: Project, part: Mapping[str, Any]) -> None:
    index = project.root / part["index"]
    if index.exists():
        carry_over(read_visit(index), frozenset(part["gone"]))


def _delete(project: Project, name: str) -> None:
    (project.root / name).unlink(missing_ok=True)


def _delete_empty(project: Project) -> None:
    for folder in sorted(project.captures_dir.iterdir()):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def _take_out(project: Project, plan: Mapping[str, Any]) -> None:
    told = plan["tombstone"]
    take_out(
        project,
        plan["decisions"],
        places=[(number, tuple(where)) for number, where in plan.get("places", ())],
        purge_id=told["purge_id"],
        action=told["action"],
        author=told["by"],
        when=dt.datetime.fromisoformat(told["purged_at"]),
        detail={"rule": told["rule"], "counts": told["counts"]},
    )


def _carried(project: Project, plan: Mapping[str, Any]) -> list[dict[str, str]]:
    """Say of each archive that went in part which one holds the rest, by digest."""
    was = {one["path"]: one["sha256"] for one in plan["tombstone"]["files"]}
    found = []
    for part in plan["parts"]:
        former = part["index"].replace(".captures.parquet", ".warc.gz")
        if part["to"] and former in was:
            rest = (project.root / former).with_name(f"{part['to']}.warc.gz")
            with rest.open("rb") as file:
                found.append({"from": was[former], "to": hashlib.file_digest(file, "sha256").hexdigest()})
    return found
