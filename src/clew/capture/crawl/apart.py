"""A visit in a process of its own: Scrapy's reactor runs but once in a process, and rounds of visits need it again.

The child ends with its parent, however that ends: nothing is asked for that nobody waits for. What it had kept by then is on
the disk, and the next visit goes on from there.
"""

import datetime as dt
import multiprocessing
import os
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from clew.kernel.errors import BrokenInputError, ClewError, WrongUseError

Progress = Callable[[str, int, int], None]
_ORPHAN = 137
_ERRORS: dict[str, type[ClewError]] = {one.__name__: one for one in (WrongUseError, BrokenInputError)}


@dataclass(frozen=True, slots=True)
class Visited:
    """What a visit told: a row for each site, captures that came, why it ended before its end, whether something is missing."""

    rows: tuple[dict[str, Any], ...]
    captures: int
    stopped: str | None
    partial: bool

    @property
    def requests(self) -> int:
        """How many requests it made in all, those of an earlier part of the same visit included."""
        return sum(int(row["requests"]) for row in self.rows)


@dataclass(frozen=True, slots=True)
class Order:
    """What a child is told: the project, how many requests a site may get (null: as the settings say), the seed, hosts of a test."""

    root: Path
    max_pages: int | None = None
    seed: int = 0
    loopback: Path | None = None


def visit_new(order: Order, *, progress: Progress) -> Visited:
    """Visit the sites that nobody visited yet, or go on with a visit that was begun; an interrupt ends it orderly.

    Raises the errors of :func:`clew.capture.crawl.run.capture`, and :class:`RuntimeError` where the child broke off.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_visit, args=(order, theirs), name="clew-capture")
    child.start()
    theirs.close()
    try:
        return _told(ours, progress, child.terminate)
    finally:
        ours.close()
        child.join()


def _told(told: Connection, progress: Progress, end: Callable[[], None]) -> Visited:
    """Hear the child out; an interrupt is handed on, and the rest still heard."""
    interrupted = False
    while True:
        try:
            kind, *rest = told.recv()
        except KeyboardInterrupt:
            interrupted = True
            end()
            continue
        except EOFError as error:
            if interrupted:  # before it had begun
                return Visited((), 0, "interrupted", partial=True)
            raise RuntimeError("the visit broke off; the same command goes on where it stood.") from error
        if kind == "progress":
            progress(*rest)
        elif kind == "error":
            name, says = rest
            raise _ERRORS[name](says) if name in _ERRORS else RuntimeError(says)
        else:
            visited: Visited = rest[0]
            return visited


def _visit(order: Order, told: Connection) -> None:
    """Make the visit; runs in the child."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        told.send(("visited", _capture(order, lambda *step: told.send(("progress", *step)))))
    except ClewError as error:
        told.send(("error", type(error).__name__, str(error)))
    except Exception as error:  # noqa: BLE001 - whatever it is, the parent says it
        traceback.print_exc(file=sys.stderr)
        told.send(("error", "", f"the visit broke off: {error}"))


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(_ORPHAN)


def _capture(order: Order, progress: Progress) -> Visited:
    # only the child needs Scrapy
    from clew.capture.crawl.resolve import Loopback  # noqa: PLC0415
    from clew.capture.crawl.run import capture  # noqa: PLC0415
    from clew.capture.crawl.seeds import new_seeds  # noqa: PLC0415
    from clew.store.project import open_project  # noqa: PLC0415

    project = open_project(order.root)
    settings = project.settings.capture
    if order.max_pages is not None:
        settings = settings.model_copy(update={"max_pages": order.max_pages})
    summary = capture(
        project,
        new_seeds(project),
        settings=settings,
        seed=order.seed,
        clock=lambda: dt.datetime.now(dt.UTC),
        loopback=Loopback.read(order.loopback) if order.loopback else None,
        progress=progress,
    )
    return Visited(tuple(summary.rows()), summary.imported.captures, summary.stopped, summary.partial)
