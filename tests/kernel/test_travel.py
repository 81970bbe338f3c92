"""Where somebody was and when: stops that were announced and kept or not, ways of several, hubs."""

import datetime as dt

from clew.kernel.travel import Move, Sight, Stop, compare_announced, hubs_of, stays_of, ways_of


def on(day: int) -> dt.datetime:
    return dt.datetime(2026, 5, 1, 12, tzinfo=dt.UTC) + dt.timedelta(days=day)


def stop(city: str, first: int | None, last: int | None, said: int = 0) -> Stop:
    return Stop(
        city,
        None if first is None else on(first).date(),
        None if last is None else on(last).date(),
        on(said),
    )


SIGHTS = [Sight(on(0), "Graz"), Sight(on(10), "Linz"), Sight(on(20), "Graz"), Sight(on(20), "Brno")]


def test_stays_in_order_with_first_and_last_day() -> None:
    assert [(stay.city, stay.first_seen, stay.last_seen, stay.n_seen) for stay in stays_of(SIGHTS)] == [
        ("Graz", on(0), on(20), 2),
        ("Linz", on(10), on(10), 1),
        ("Brno", on(20), on(20), 1),
    ]


def test_an_announced_stop_is_kept_or_not_or_nobody_looked() -> None:
    stops = [
        stop("Linz", 9, 12),
        stop("Linz", 19, 22),
        stop("Linz", 40, 41),
        stop("Linz", 11, None),
        stop("Brno", None, None),
        stop("Linz", None, None, said=15),
    ]
    found = compare_announced(stops, SIGHTS)
    assert {(one.stop.city, one.stop.first_day, one.stop.said): one.kept for one in found} == {
        ("Linz", on(9).date(), on(0)): "seen",
        ("Linz", on(19).date(), on(0)): "elsewhere",
        ("Linz", on(40).date(), on(0)): "not looked",
        ("Linz", on(11).date(), on(0)): "seen",  # seen the evening before
        ("Brno", None, on(0)): "seen",
        ("Linz", None, on(15)): "not seen",
    }
    assert [one.cities for one in found if one.kept == "elsewhere"] == [("Brno", "Graz")]


def test_a_stop_that_each_visit_announces_again_is_one_and_dates_from_the_first() -> None:
    (one,) = compare_announced([stop("Linz", 9, 12, said=5), stop("Linz", 9, 12, said=1)], SIGHTS)
    assert one.stop.said == on(1)


def move(who: str, from_city: str, to_city: str, left: int, came: int) -> Move:
    return Move(who, from_city, to_city, on(left), on(came), None)


def test_ways_of_several_with_the_days_between_and_hubs_where_they_meet() -> None:
    moves = [
        move("a", "Graz", "Linz", 0, 4),
        move("b", "Graz", "Linz", 1, 11),
        move("a", "Linz", "Brno", 8, 9),
        move("c", "Wien", "Brno", 8, 9),
    ]
    (way,) = ways_of(moves)
    assert (way.from_city, way.to_city, way.n_persons, way.median_days) == ("Graz", "Linz", 2, 7)
    assert (way.first, way.last, way.km) == (on(4), on(11), None)
    assert [(hub.city, hub.n_persons, hub.n_moves, hub.cities) for hub in hubs_of(moves)] == [
        ("Linz", 2, 3, ("Brno", "Graz")),
        ("Brno", 2, 2, ("Linz", "Wien")),
    ]


def test_one_who_goes_to_and_fro_makes_neither_a_shared_way_nor_a_hub() -> None:
    moves = [
        move("a", "Graz", "Linz", 0, 4),
        move("a", "Linz", "Graz", 5, 9),
        move("a", "Graz", "Brno", 9, 9),
    ]
    assert ways_of(moves) == []
    assert hubs_of(moves) == []
