"""The turn of ``clew watch run`` that is under way, and the lock that lets one run at a time: both in ``work/``.

What a turn visits is kept, so that after a kill it goes on with the same sites. Losing the file loses nothing but that.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from clew.store.lock import held
from clew.store.project import Project
from clew.store.run import write_json

_NAME = "watch.json"


def read_turn(project: Project) -> dict[str, Any] | None:
    """Read the turn that is under way; null where there is none, or none that can be read."""
    path = project.work_dir / _NAME
    if not path.exists():
        return None
    try:
        values: dict[str, Any] = json.loads(path.read_text("utf-8"))
    except ValueError:
        return None  # written whole or not at all by us: somebody else's file; the next turn begins anew
    return values


def write_turn(project: Project, values: dict[str, Any] | None) -> None:
    """Keep a turn; null: it is over."""
    path = project.work_dir / _NAME
    if values is None:
        path.unlink(missing_ok=True)
    else:
        write_json(path, values)


@contextmanager
def one_watch(project: Project) -> Iterator[None]:
    """Hold the project's watch; the lock ends with the process, however it ends."""
    taken = f"{project.root}: another `clew watch run` is at work in this project; one is enough."
    with held(project.work_dir / ".watch-lock", taken):
        yield
