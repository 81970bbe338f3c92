"""Floors of what the intervals are worth, on a few countries; docs/country-profile.md has the figures of twenty."""

from benchmarks.profile import measure

from clew_market.country import truth


def test_intervals_hold_the_truth_and_are_narrow() -> None:
    found = measure(range(1, 6), sites=60)
    assert found["all"]["figures"] >= 180
    assert 0.9 <= found["all"]["held"] <= 0.995
    assert found["all"]["median half-width"] < 0.1
    assert found["beside"]["shares of ads, as if drawn one by one"] < 0.8


def test_the_law_comes_to_shares_that_add_up() -> None:
    known = truth()
    assert (
        sum(known[f"sites.category.{one}"] for one in ("classifieds", "escort_agency", "escort_directory"))
        == 1
    )
    assert 90 < known["prices.booking.hour"] < 260
    assert known["prices.booking.hour.mean"] > known["prices.booking.hour"]
