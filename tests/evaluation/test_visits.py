"""A capture's time says which visit it belongs to."""

import datetime as dt

from clew.evaluation.inputs import Tables, Truth
from clew.evaluation.visits import Visits, find_pauses, find_visits, number_visits
from tests.evaluation.market import Market, url, when

START = dt.datetime(2025, 6, 1, 22, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


def test_a_crawl_over_midnight_is_one_visit() -> None:
    moments = [START, START + 3 * HOUR, START + 30 * HOUR, START + 31 * HOUR]
    assert find_pauses(moments, most=5) == [START + 30 * HOUR]


def test_there_are_no_more_visits_than_the_truth_has() -> None:
    moments = [START, START + 8 * HOUR, START + 48 * HOUR]
    assert find_pauses(moments, most=2) == [START + 48 * HOUR]


def test_a_moment_falls_into_the_visit_that_began_before_it() -> None:
    visits = Visits(begins=(START,), numbers=(1, 2))
    assert [visits.number(START - HOUR), visits.number(START), visits.number(START + HOUR)] == [1, 2, 2]


def test_a_project_without_the_first_visit_is_numbered_by_its_pages() -> None:
    stated = {(1, "a"), (2, "a"), (2, "b"), (3, "b"), (3, "c")}
    seen = {(0, "a"): 1, (0, "b"): 1, (1, "c"): 1}
    assert number_visits(seen, stated, known=[1, 2, 3], n=2) == (2, 3)


def test_captures_of_the_second_visit_alone(market: Market) -> None:
    market.true(
        "pages", [{"url": url("a"), "visit": 1, "kind": "ad"}, {"url": url("b"), "visit": 2, "kind": "ad"}]
    )
    market.captured((url("b"), 2))
    visits = find_visits(Tables(market.tables), Truth(market.truth))
    assert visits.number(when(2)) == 2


def test_no_captures_at_all(market: Market) -> None:
    market.true("pages", [{"url": url("a"), "visit": 1, "kind": "ad"}])
    assert find_visits(Tables(market.tables), Truth(market.truth)).numbers == (1,)
