"""The built-in scheduler: what a turn does in which order, and that a kill at any step loses and doubles nothing."""

import datetime as dt
from collections.abc import Callable

import pytest

from clew.monitor.loop import STEPS, Turn, keep_watch, take_turn
from tests.given import day


class Desk:
    """A world that notes what was done; it can be killed before a step, or find that a step did not end."""

    def __init__(self, due: list[tuple[str, ...]]) -> None:
        self.due = due
        self.kept: Turn | None = None
        self.done: list[tuple[str, tuple[str, ...]]] = []
        self.fails: set[str] = set()
        self.killed_before: str | None = None

    def load(self) -> Turn | None:
        return self.kept

    def keep(self, turn: Turn | None) -> None:
        self.kept = turn

    def begin(self, now: dt.datetime) -> Turn | None:
        return Turn(now.isoformat(), self.due.pop(0), 10) if self.due else None

    def do(self, step: str, turn: Turn) -> bool:
        if self.killed_before == step:
            raise KeyboardInterrupt
        if step in self.fails:
            return False
        self.done.append((step, turn.sites))
        return True

    def wait_s(self, now: dt.datetime) -> float:
        return 60.0


def clock() -> dt.datetime:
    return day(0)


def sleeper(times: int) -> tuple[Callable[[float], bool], list[float]]:
    slept: list[float] = []

    def sleep(seconds: float) -> bool:
        slept.append(seconds)
        return len(slept) >= times

    return sleep, slept


def test_a_turn_captures_reads_and_tells() -> None:
    desk = Desk([("a.example",)])
    assert take_turn(desk, clock=clock)
    assert desk.done == [(step, ("a.example",)) for step in STEPS]
    assert desk.kept is None


def test_it_sleeps_between_turns_until_it_is_asked_to_stop() -> None:
    desk = Desk([("a.example",), ("b.example",)])
    sleep, slept = sleeper(3)
    assert keep_watch(desk, clock=clock, sleep=sleep, once=False) == 2
    assert slept == [60.0, 60.0, 60.0]


def test_once_takes_one_turn_and_does_not_sleep() -> None:
    desk = Desk([("a.example",), ("b.example",)])
    sleep, slept = sleeper(1)
    assert keep_watch(desk, clock=clock, sleep=sleep, once=True) == 1
    assert (len(desk.due), slept) == (1, [])


@pytest.mark.parametrize("step", STEPS)
def test_killed_before_a_step_it_goes_on_there(step: str) -> None:
    desk = Desk([("a.example",), ("b.example",)])
    desk.killed_before = step
    with pytest.raises(KeyboardInterrupt):
        take_turn(desk, clock=clock)
    assert desk.kept is not None
    assert desk.kept.step == step
    desk.killed_before = None
    assert take_turn(desk, clock=clock)
    assert desk.done == [(one, ("a.example",)) for one in STEPS], "every step once, of the same sites"


def test_a_step_that_did_not_end_is_done_again_at_the_next_turn() -> None:
    desk = Desk([("a.example",)])
    desk.fails = {"run"}
    assert not take_turn(desk, clock=clock)
    desk.fails = set()
    assert take_turn(desk, clock=clock)
    assert [step for step, _ in desk.done] == list(STEPS)


def test_asked_to_stop_it_begins_nothing_more() -> None:
    desk = Desk([("a.example",)])
    assert keep_watch(desk, clock=clock, sleep=lambda _: False, once=False, stopping=lambda: True) == 0
    assert desk.done == []
