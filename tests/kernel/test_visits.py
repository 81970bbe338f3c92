"""Visits: captures near in time belong together."""

import datetime as dt
import itertools

from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.visits import GAP, find_visit, to_visits
from tests.given import DAY


@given(st.lists(st.integers(0, 10**6)))
def test_every_time_lies_in_one_visit_and_visits_lie_apart(minutes: list[int]) -> None:
    times = [DAY + dt.timedelta(minutes=minute) for minute in minutes]
    visits = to_visits(times)
    assert all(find_visit(visits, time) is not None for time in times)
    assert all(later.first - earlier.last > GAP for earlier, later in itertools.pairwise(visits))
    assert [visit.number for visit in visits] == list(range(1, len(visits) + 1))


def test_a_time_between_visits_lies_in_none() -> None:
    visits = to_visits([DAY, DAY + dt.timedelta(days=10)])
    assert find_visit(visits, DAY + dt.timedelta(days=5)) is None
    assert find_visit((), DAY) is None
