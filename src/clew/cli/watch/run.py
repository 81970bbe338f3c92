"""``clew watch run``: the built-in scheduler."""

import dataclasses
import datetime as dt
import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path
from types import FrameType
from typing import Annotated, Self

import typer

from clew.capture.archive import capture_indexes
from clew.cli.lifeline import start_with_lifeline
from clew.cli.options import ProjectOption, errors, opened
from clew.cli.watch._shared import budget_left, capture_extra, now, plan_of
from clew.cli.watch._tell import tell
from clew.kernel.counts import counted
from clew.kernel.errors import ClewError
from clew.monitor.loop import Turn, keep_watch
from clew.monitor.schedule import within_budget
from clew.store.project import Project
from clew.store.watch_turn import one_watch, read_turn, write_turn

_DONE = (0, 3)


def command(
    project: ProjectOption = Path(),
    once: Annotated[
        bool, typer.Option("--once", help="Take one turn, for what is due now, and end.")
    ] = False,
    test_loopback: Annotated[
        Path | None,
        typer.Option(
            "--test-loopback", help="For tests: as of `clew capture`.", metavar="JSON", show_default=False
        ),
    ] = None,
) -> None:
    """Visit the sites that are due, read what came, write the digest, sleep until something is due again.

    A turn is `clew capture`, `clew run` and `clew watch digest`, one after the other; a day takes no more requests than
    `requests_per_day`. `Ctrl-C` ends it orderly. Killed at any point, it goes on where it stood. One at a time in a project.

    Example: clew watch run --once --project graz

    Example: clew watch run --project graz
    """
    opened_project = opened(project)
    desk = _Desk(opened_project, test_loopback)
    with one_watch(opened_project), desk:
        ended = keep_watch(desk, clock=now, sleep=desk.stop.wait, once=once, stopping=desk.stop.is_set)
    if once and not ended:
        left = read_turn(opened_project) is not None
        errors().print("Not finished: the same command goes on." if left else "Nothing is due.")
        if left:
            raise typer.Exit(3)


class _Desk:
    """The world of a turn: each capture and run is a process of its own; an interrupt is handed on to it, and it ends with us."""

    def __init__(self, project: Project, loopback: Path | None) -> None:
        self.project = project
        self.stop = threading.Event()
        self._loopback = loopback
        self._child: subprocess.Popen[bytes] | None = None
        self._before: dict[int, object] = {}

    def __enter__(self) -> Self:
        self._before = {
            number: signal.signal(number, self._asked_to_stop) for number in (signal.SIGINT, signal.SIGTERM)
        }
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]

    def _asked_to_stop(self, _number: int, _frame: FrameType | None) -> None:
        self.stop.set()
        if self._child is not None and self._child.poll() is None:
            self._child.send_signal(signal.SIGTERM)

    def load(self) -> Turn | None:
        """Give the turn that was begun and not ended."""
        values = read_turn(self.project)
        return Turn(**{**values, "sites": tuple(values["sites"])}) if values else None

    def keep(self, turn: Turn | None) -> None:
        """Keep how far a turn is."""
        write_turn(self.project, dataclasses.asdict(turn) if turn else None)

    def begin(self, when: dt.datetime) -> Turn | None:
        """Choose what is due and within the day's requests; a visit that waits to be gone on with comes first."""
        most = self.project.settings.capture.max_pages
        left = budget_left(self.project, when)
        waiting, made = _unfinished(self.project)
        if waiting:
            pages = min(most, made + left // len(waiting))
            return Turn(when.isoformat(), waiting, pages) if left >= len(waiting) else None
        due = [
            (one.due.site_id, one.requests) for one in plan_of(self.project, when) if one.due.due_at <= when
        ]
        sites, pages = within_budget(due, budget=left, most=most)
        if due and not sites:
            errors().print(f"Due: {counted(len(due), 'site')}; but the day's requests are used up.")
        return Turn(when.isoformat(), tuple(sites), pages) if sites else None

    def do(self, step: str, turn: Turn) -> bool:
        """Do a step of a turn; what stands in the way is told, and tried again at the next turn."""
        root = str(self.project.root)
        if step == "capture":
            sites = [word for site in turn.sites for word in ("--site", site)]
            loopback = ["--test-loopback", str(self._loopback)] if self._loopback else []
            return self._clew(
                ["capture", "--project", root, "--max-pages", str(turn.max_pages), *sites, *loopback]
            )
        if not capture_indexes(self.project):
            return True  # nothing was ever read: there is nothing to tell
        if step == "run":
            return self._clew(["run", "--project", root])
        try:
            told = tell(self.project, clock=now)
        except ClewError as error:
            errors().print(str(error), markup=False)
            return False
        new = len(told.digest.rows) if told.digest else 0
        errors().print(f"New alerts: {new}." if told.digest else "Nothing is new.")
        return True

    def wait_s(self, when: dt.datetime) -> float:
        """Say how long nothing can be due; never longer than ``check_minutes``, since people decide in between."""
        longest = self.project.settings.watch.check_minutes * 60.0
        if self.load() is not None or _unfinished(self.project)[0]:
            return longest
        next_due = min((one.due.due_at for one in plan_of(self.project, when)), default=when)
        return longest if next_due <= when else min(longest, (next_due - when).total_seconds())

    def _clew(self, words: list[str]) -> bool:
        self._child = start_with_lifeline([sys.executable, "-m", "clew", *words], os.environ)
        if self.stop.is_set():  # asked to stop while it was being started
            self._child.send_signal(signal.SIGTERM)
        code = self._child.wait()
        if self._child.stdin is not None:
            self._child.stdin.close()
        self._child = None
        return code in _DONE


def _unfinished(project: Project) -> tuple[tuple[str, ...], int]:
    """Give the sites of a visit that waits to be gone on with, and the most requests that one of them has had."""
    with capture_extra():
        from clew.capture.crawl.journal import NAME, iter_events  # noqa: PLC0415 - an extra; nobody else waits for it
        from clew.capture.crawl.visit import FOLDER  # noqa: PLC0415 - as above

    events = list(iter_events(project.work_dir / FOLDER / NAME))
    if any(event["event"] == "ended" for event in events):
        return (), 0
    sites = {str(event["site"]) for event in events if event["event"] in ("seed", "known")}
    made = Counter(str(event["site"]) for event in events if event["event"] == "asked")
    return tuple(sorted(sites)), max(made.values(), default=0)
