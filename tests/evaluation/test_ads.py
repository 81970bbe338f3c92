"""Ads found and their fields."""

import datetime as dt
from typing import Any

from tests.evaluation.market import Market, ad_id, capture_id, counts, url, when


def _true(name: str, visit: int, **more: Any) -> dict[str, Any]:
    return {"url": url(name), "visit": visit, "text_language": "de", **more}


def _version(name: str, visit: int, *, through: str | None = None, **more: Any) -> dict[str, Any]:
    return {
        "ad_id": ad_id(url(name)),
        "capture_id": capture_id(url(through or name), visit),
        "url": url(name),
        "seen_at": when(visit),
        "language": "de",
        **more,
    }


def test_an_ad_counts_once_a_visit_however_it_was_reached(market: Market) -> None:
    market.true("ads", [_true("a", 1), _true("a", 2), _true("b", 1)])
    market.captured((url("a"), 1), (url("a?sid=7"), 1), (url("a"), 2), (url("flat"), 2), (url("b"), 2))
    market.table(
        "ad_versions",
        [
            _version("a", 1),
            _version("a", 1, through="a?sid=7"),
            _version("a", 2),
            _version("b", 2),
            _version("flat", 2, language="hu"),
        ],
    )
    lines = market.score("ads")
    assert counts(lines["by visit", "all"]) == (2, 2, 1)
    assert counts(lines["in any visit", "all"]) == (2, 1, 0)
    assert counts(lines["by visit", "language=hu"]) == (0, 1, 0)
    assert lines["by visit", "site=fair.example"].precision == 0.5


def test_the_fragment_tells_ads_of_one_page_apart_and_a_slash_does_not(market: Market) -> None:
    market.true("ads", [_true("#1", 1), _true("#2", 1), _true("x/", 1)])
    market.captured((url(""), 1), (url("x"), 1))
    market.table("ad_versions", [_version("#1", 1, through=""), _version("x", 1)])
    assert counts(market.score("ads")["by visit", "all"]) == (2, 0, 1)


def test_a_field_is_missed_wrong_or_made_up(market: Market) -> None:
    market.true(
        "ads",
        [
            _true("a", 1, age=24, weight_kg=None, services=["massage", "travel"], hours="12:00-24:00"),
            _true("b", 1, age=30, weight_kg=52, services=[], hours=None),
            _true("c", 1, age=41, weight_kg=60, services=["party"], hours=None),
        ],
    )
    market.captured((url("a"), 1), (url("b"), 1))
    market.table(
        "ad_versions",
        [
            _version("a", 1, age=24, weight_kg=61.0, services=["massage", "party"], hours="12:00-00:00"),
            _version("b", 1, age=13, services=[]),
        ],
    )
    lines = market.score("fields")
    assert counts(lines["age", "all"]) == (1, 1, 1)
    assert counts(lines["weight_kg", "all"]) == (0, 1, 1)
    assert counts(lines["services", "all"]) == (1, 1, 1)
    assert counts(lines["hours", "all"]) == (1, 0, 0)
    assert ("city", "all") not in lines, "the truth says nothing of cities"


def test_false_is_a_value_and_null_is_none(market: Market) -> None:
    market.true("ads", [_true("a", 1, incall=False, outcall=None, verified=True)])
    market.captured((url("a"), 1))
    market.table("ad_versions", [_version("a", 1, incall=False, outcall=False, verified=None)])
    lines = market.score("fields")
    assert counts(lines["incall", "all"]) == (1, 0, 0)
    assert counts(lines["outcall", "all"]) == (0, 1, 0)
    assert counts(lines["verified", "all"]) == (0, 0, 1)


def test_a_city_may_be_named_as_the_page_shows_it(market: Market) -> None:
    stop = {"city": "Cologne", "from": "2025-06-16", "to": "2025-06-21"}
    market.true(
        "ads", [_true("a", 1, city="Cologne", city_shown="Köln", tour=[stop], posted_at="2025-05-07")]
    )
    market.captured((url("a"), 1))
    found = {"city": "Koln", "from": dt.date(2025, 6, 16), "to": dt.date(2025, 6, 21)}
    version = _version("a", 1, city="Köln", tour=[found], posted_at=dt.date(2025, 5, 7))
    market.table("ad_versions", [version])
    lines = market.score("fields")
    assert [counts(lines[name, "all"]) for name in ("city", "tour", "posted_at")] == [(1, 0, 0)] * 3


def test_the_version_of_the_ads_own_page_is_the_one_compared(market: Market) -> None:
    market.true("ads", [_true("a", 1, age=24)])
    market.captured((url("a"), 1), (url("list"), 1))
    market.table("ad_versions", [_version("a", 1, through="list", age=99), _version("a", 1, age=24)])
    assert counts(market.score("fields")["age", "all"]) == (1, 0, 0)
