"""Who was advertised in one city and then in another."""

from typing import Any

from tests.given import day
from tests.link.made import Market, linked


def moves(market: Market) -> list[tuple[Any, ...]]:
    rows = linked(market)["movements"].to_pylist()
    return [(row["n"], row["from_city"], row["to_city"], row["km"]) for row in rows]


def test_a_changed_city_is_a_movement_with_times_and_distance() -> None:
    market = Market().ad("a1", "Eva", seen=((0, "Graz"), (10, "Graz"), (20, "Linz"), (30, "Brno")))
    assert moves(market) == [(0, "Graz", "Linz", 162.5), (1, "Linz", "Brno", 196.8)]
    first = linked(market)["movements"].to_pylist()[0]
    assert (first["from_last_seen"], first["to_first_seen"]) == (day(10), day(20))


def test_two_ads_of_one_person_in_turn_are_a_movement() -> None:
    market = Market().ad("a1", "Eva", phone="+436601234567", seen=((0, "Graz"),))
    market.ad("a2", "Eva", phone="+436601234567", seen=((10, "Linz"),))
    assert [move[1:3] for move in moves(market)] == [("Graz", "Linz")]


def test_two_cities_at_one_visit_have_no_order() -> None:
    market = Market().ad("a1", "Eva", phone="+436601234567", seen=((0, "Graz"), (10, "Graz")))
    market.ad("a2", "Eva", phone="+436601234567", seen=((0, "Linz"), (10, "Linz")))
    assert moves(market) == []


def test_of_an_ad_left_standing_and_a_newer_one_the_newer_tells_where_she_came_from() -> None:
    market = Market().ad("a1", "Eva", phone="+436601234567", seen=((0, "Graz"), (10, "Graz")))
    market.ad("a2", "Eva", phone="+436601234567", seen=((10, "Linz"),))
    assert moves(market) == []
    market.ad("a3", "Eva", phone="+436601234567", seen=((20, "Brno"),))
    assert [move[1:3] for move in moves(market)] == [("Linz", "Brno")]


def test_seen_again_where_one_of_two_ads_stood_is_no_movement() -> None:
    market = Market().ad("a1", "Eva", phone="+436601234567", seen=((0, "Graz"), (10, "Graz"), (20, "Graz")))
    market.ad("a2", "Eva", phone="+436601234567", seen=((10, "Linz"),))
    assert moves(market) == []


def test_an_announced_tour_is_no_movement() -> None:
    from clew.records.ad import TourStop

    market = Market().ad("a1", "Eva", seen=((0, "Graz"), (10, "Graz")), tour=(TourStop("Linz"),))
    assert moves(market) == []


def test_a_clock_that_runs_backwards_changes_the_order_of_nothing() -> None:
    forth = Market().ad("a1", "Eva", seen=((0, "Graz"), (10, "Linz"), (20, "Brno")))
    back = Market().ad("a1", "Eva", seen=((20, "Brno"), (0, "Graz"), (10, "Linz")))
    assert back.tables["ads"][0].first_seen > back.tables["ads"][0].last_seen
    assert moves(back) == moves(forth) != []
