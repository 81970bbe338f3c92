"""The built-in scheduler: again and again, visit what is due, read it, tell what is new, and sleep.

It knows no clock, no network and no files of its own: what a turn does, what time it is and how to sleep is passed in.
A turn's steps are kept before they are done, so that a turn that was killed is gone on with at the step where it stood.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

STEPS = ("capture", "run", "digest")


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn that is under way: the sites it visits, how many requests each may get, and the step that comes next."""

    began_at: str
    sites: tuple[str, ...]
    max_pages: int
    step: str = STEPS[0]


class Desk(Protocol):
    """What a turn needs of the world."""

    def load(self) -> Turn | None:
        """Give the turn that was begun and not ended."""

    def keep(self, turn: Turn | None) -> None:
        """Keep how far a turn is; null: it is over."""

    def begin(self, now: dt.datetime) -> Turn | None:
        """Choose what is due; null where nothing is."""

    def do(self, step: str, turn: Turn) -> bool:
        """Do a step; say whether it came to its end, and not to that of its time."""

    def wait_s(self, now: dt.datetime) -> float:
        """Say how many seconds there are until something may be due."""


def keep_watch(
    desk: Desk,
    *,
    clock: Callable[[], dt.datetime],
    sleep: Callable[[float], bool],
    once: bool,
    stopping: Callable[[], bool] = lambda: False,
) -> int:
    """Take turns until asked to stop; give how many came to their end.

    ``sleep``: waits so many seconds, and says whether it was asked to stop. ``once``: take one turn, or none where nothing
    is due.
    """
    ended = 0
    while not stopping():
        ended += take_turn(desk, clock=clock, stopping=stopping)
        if once or stopping() or sleep(desk.wait_s(clock())):
            break
    return ended


def take_turn(
    desk: Desk, *, clock: Callable[[], dt.datetime], stopping: Callable[[], bool] = lambda: False
) -> bool:
    """Go on with the turn that was begun, or begin one; say whether one came to its end."""
    turn = desk.load() or desk.begin(clock())
    if turn is None:
        return False
    for step in _from(turn.step):
        turn = Turn(turn.began_at, turn.sites, turn.max_pages, step)
        desk.keep(turn)
        if stopping() or not desk.do(step, turn) or stopping():
            return False
    desk.keep(None)
    return True


def _from(step: str) -> Sequence[str]:
    return STEPS[STEPS.index(step) :] if step in STEPS else STEPS
