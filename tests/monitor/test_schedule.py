"""When a site is due: the estimate of change is right where the truth is known, and the bounds hold."""

import datetime as dt
import math
import random
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.change_rate import Between, change_rate, days_until
from clew.monitor.schedule import VisitNote, plan, within_budget
from tests.given import day


@dataclass(frozen=True)
class Bounds:
    min_days: float = 1.0
    max_days: float = 30.0
    first_days: float = 7.0
    due_share: float = 0.2


@dataclass(frozen=True)
class Tried:
    site_id: str
    at: dt.datetime
    state: str = "unreachable"
    why: str = "no connection"


def note(n: int, *, came: int = 0, went: int = 0, kept: int = 0, read: int = 5) -> VisitNote:
    return VisitNote("a.example", day(n), day(n, minutes=20), read, came + kept, came, went, kept)


def due(notes: list[VisitNote], tried: list[Tried] | None = None, *, now: int = 100) -> tuple[float, str]:
    (found,) = plan(["a.example"], {"a.example": notes}, tried or [], bounds=Bounds(), now=day(now))
    return found.interval_days, found.why


@pytest.mark.parametrize("rate", [0.005, 0.05, 0.3])
def test_the_estimate_finds_the_rate_of_a_simulated_site(rate: float) -> None:
    chance = random.Random(7)
    pairs = []
    for days in (1.0, 3.0, 10.0, 2.0, 5.0) * 8:
        changed = sum(chance.random() < 1 - math.exp(-rate * days) for _ in range(1000))
        pairs.append(Between(days, changed, 1000 - changed))
    found = change_rate(pairs)
    assert found is not None
    assert abs(found / rate - 1) < 0.1
    counted = sum(pair.changed for pair in pairs) / sum(1000 * pair.days for pair in pairs)
    assert counted < found, "counting changes tells too little"


@given(
    st.lists(
        st.builds(Between, st.floats(0.1, 400), st.integers(0, 50), st.integers(0, 50)),
        min_size=1,
        max_size=8,
    )
)
def test_it_is_finite_and_never_negative(pairs: list[Between]) -> None:
    found = change_rate(pairs)
    if any(pair.changed + pair.kept for pair in pairs):
        assert found is not None
        assert 0 <= found < math.inf
    else:
        assert found is None


def test_more_changes_mean_a_higher_rate() -> None:
    rates = [change_rate([Between(5, n, 20 - n), Between(9, n, 20 - n)]) or 0.0 for n in range(20)]
    assert rates == sorted(rates)
    assert days_until(0.2, rates[-1]) < days_until(0.2, rates[1])


def test_fast_sites_are_due_sooner_and_the_bounds_hold() -> None:
    fast = due([note(0, kept=20), note(1, came=20, went=20)])
    slow = due([note(0, kept=20), note(10, came=2, went=2, kept=18)])
    still = due([note(0, kept=20), note(10, kept=20)])
    assert (fast[0], still[0]) == (1.0, 30.0)
    assert fast[0] < slow[0] < still[0]
    assert "not more often than every 1 day" in fast[1]
    assert "4 of 22 ads came or went in 10 days; 20% are expected to have changed after" in slow[1]
    assert "at the longest distance of 30 days" in still[1]


def test_a_site_that_was_never_read_is_due_now() -> None:
    (found,) = plan(["a.example"], {}, [], bounds=Bounds(), now=day(3))
    assert (found.due_at, found.why) == (day(3), "never visited")


def test_one_visit_tells_no_rate() -> None:
    days, why = due([note(0, kept=0)])
    assert days == 7.0
    assert "no ads to compare yet (1 visit)" in why


def test_a_site_that_is_down_is_tried_at_ever_longer_distance() -> None:
    tried = [Tried("a.example", day(n)) for n in (2, 4, 7, 12)]
    assert [due([note(0)], tried[:n])[0] for n in (1, 2, 3, 4)] == [1.0, 2.0, 4.0, 8.0]
    assert due([note(0)], [Tried("a.example", day(n)) for n in range(2, 40)])[0] == 30.0


def test_a_visit_that_met_only_errors_is_a_try_and_no_reading() -> None:
    days, why = due([note(0, kept=9), note(10, kept=9), note(20, read=0), note(22, read=0)])
    assert days == 2.0
    assert "nothing came on 2 days" in why


def test_a_site_that_refuses_is_left_alone() -> None:
    days, why = due([note(0)], [Tried("a.example", day(2), "blocked")])
    assert days == 30.0
    assert "it refused on 2025-06-03 (blocked)" in why


def test_an_attempt_before_the_last_reading_counts_no_more() -> None:
    assert "nothing came" not in due([note(0), note(5)], [Tried("a.example", day(2))])[1]


def test_the_most_overdue_comes_first() -> None:
    visits = {name: [note(at, kept=9)] for name, at in (("a.example", 80), ("b.example", 60))}
    found = plan(["a.example", "b.example"], visits, [], bounds=Bounds(), now=day(90))
    assert [one.site_id for one in found] == ["b.example", "a.example"]


@given(st.lists(st.integers(1, 3000), max_size=12), st.integers(0, 5000), st.integers(1, 2500))
def test_a_days_requests_are_never_more_than_the_budget(expected: list[int], budget: int, most: int) -> None:
    sites = [(f"s{n}", requests) for n, requests in enumerate(expected)]
    chosen, pages = within_budget(sites, budget=budget, most=most)
    assert len(chosen) * pages <= budget
    assert pages <= most
    assert chosen == [site for site, _ in sites[: len(chosen)]]
    if expected and budget:
        assert chosen
    if len(chosen) > 1:
        assert all(pages >= min(requests, most) for _, requests in sites[: len(chosen)])


def test_a_note_comes_back_as_it_was_written() -> None:
    assert VisitNote.of_row(note(3, came=1, kept=2).as_row()) == note(3, came=1, kept=2)
