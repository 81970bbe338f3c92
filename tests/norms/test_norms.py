"""Norms say what is usual in a market, and silence is not a no."""

from typing import Any

import pytest

from clew.norms import norms
from tests.given import engine_with, mark, some

PRICES = {"Wien": 150.0, "Graz": 100.0, "Linz": 60.0}
CITIES = [*["Wien"] * 80, *["Graz"] * 20, *["Linz"] * 2]


class Rates:
    """Four units to the euro."""

    def to_eur(self, amount: float, currency: str) -> float | None:
        return amount / 4 if currency == "XTS" else None


def measured(given: dict[str, Any], **more: Any) -> dict[tuple[str, str, str], dict[str, Any]]:
    with engine_with(given) as engine:
        rows = norms(engine, **more)["norms"].to_pylist()
    return {(row["market"], row["measure"], row["segment"]): row for row in rows}


ADS = [
    some(
        "ad",
        ad_id="a",
        market="AT",
        city="Graz",
        hours="24/7",
        incall=True,
        outcall=False,
        services=("massage",),
    ),
    some("ad", ad_id="b", market="AT", city="Linz", hours="10:00-02:00", incall=True, age=30),
    some("ad", ad_id="c", market="DE", age=20),
]


def price(ad_id: str, n: int, per_hour: float | None, **more: Any) -> Any:
    fields = {"amount": 100.0, "duration_min": 60, "currency": "EUR", "evidence": (mark("c"),), **more}
    return some("price", ad_id=ad_id, n=n, eur_per_hour=per_hour, **fields)


def test_prices_have_a_spread_by_market_city_service_and_duration() -> None:
    given = {
        "ads": ADS,
        "prices": [price("a", 0, 100.0), price("b", 0, 200.0), price("b", 1, 90.0, duration_min=720)],
    }
    found = measured(given)
    assert found["AT", "eur_per_hour", "duration=60"]["median"] == 150
    assert found["AT", "eur_per_hour", "all"]["n"] == 3
    assert found["AT", "eur_per_hour", "city=Graz,duration=60"]["mean"] == 100
    assert found["AT", "eur_per_hour", "service=massage"]["n"] == 1
    assert ("DE", "eur_per_hour", "all") not in found


def test_rates_fill_a_price_that_has_none_in_euros() -> None:
    found = measured({"ads": ADS, "prices": [price("a", 0, None, currency="XTS")]}, rates=Rates())
    assert found["AT", "eur_per_hour", "all"]["median"] == 25
    assert (
        measured({"ads": ADS, "prices": [price("a", 0, None, currency="XTS")]})["AT", "age", "all"]["n"] == 1
    )


def test_a_share_is_of_the_ads_that_say_something() -> None:
    found = measured({"ads": ADS})
    assert found["AT", "share:in_call_only", "all"] | {"market": 0} == {
        "market": 0, "measure": "share:in_call_only", "segment": "all", "n": 1, "share": 1.0, "mean": None,
        "median": None, "p05": None, "p25": None, "p75": None, "p95": None, "usual": 1.0, "low": 0.2065,
        "high": 1.0, "n_outside": 0,
    }  # fmt: skip
    assert found["AT", "share:hours_24_7", "all"]["share"] == 0.5
    assert found["AT", "hours_per_day", "all"]["mean"] == 20
    assert found["AT", "share:tour", "all"]["n"] == 2


def test_ads_per_phone_counts_an_ad_once_however_often_it_shows_the_number() -> None:
    contacts = [
        some("contact", ad_id=ad_id, kind=kind, value="+431", country="HU", evidence=(mark("c"),))
        for ad_id, kind in (("a", "phone"), ("a", "whatsapp"), ("b", "phone"))
    ]
    found = measured({"ads": ADS, "contacts": contacts})
    assert found["AT", "ads_per_phone", "all"]["mean"] == 2
    assert found["AT", "share:foreign_phone", "all"]["share"] == 1


def test_one_price_read_wrongly_moves_no_mean_and_is_counted() -> None:
    ads = [some("ad", ad_id=f"a{n}", market="AT") for n in range(12)]
    prices = [price(f"a{n}", 0, 100.0 + n) for n in range(11)] + [price("a11", 0, 90_000.0)]
    row = measured({"ads": ads, "prices": prices})["AT", "eur_per_hour", "duration=60"]
    assert (row["n"], row["n_outside"], row["mean"]) == (12, 1, 105)
    assert row["low"] < row["median"] < row["high"]


def test_segments_are_cities_audiences_kinds_of_provider_and_categories_of_sites() -> None:
    sites = [some("site", site_id="s", category="classifieds")]
    ads = [
        some("ad", ad_id="a", site_id="s", market="AT", city="Graz", audience="woman", provider_kind="agency")
    ]
    found = measured({"ads": ads, "sites": sites, "prices": [price("a", 0, 80.0)]})
    of_price = {segment for _, measure, segment in found if measure == "eur_per_hour"}
    parts = {"city=Graz", "audience=woman", "provider_kind=agency", "category=classifieds"}
    assert of_price == {"all", "duration=60", *parts, *(f"{part},duration=60" for part in parts)}


def test_a_city_of_few_ads_borrows_and_one_of_many_stands_for_itself() -> None:
    ads = [some("ad", ad_id=f"a{n}", market="AT", city=city) for n, city in enumerate(CITIES)]
    prices = [price(f"a{n}", 0, PRICES[city] * (1 + n % 7 / 20)) for n, city in enumerate(CITIES)]
    found = measured({"ads": ads, "prices": prices})

    def of(city: str) -> dict[str, Any]:
        return found["AT", "eur_per_hour", f"city={city},duration=60"]

    whole = found["AT", "eur_per_hour", "duration=60"]["median"]
    assert of("Wien")["usual"] == pytest.approx(of("Wien")["median"], rel=0.02)
    assert of("Linz")["median"] < of("Linz")["usual"] < whole
    assert of("Linz")["low"] is None
    far = [abs(of(city)["usual"] / of(city)["median"] - 1) for city in ("Linz", "Graz", "Wien")]
    assert far == sorted(far, reverse=True)


def test_ten_times_the_prices_are_ten_times_the_norms() -> None:
    ads = [some("ad", ad_id=f"a{n}", market="AT", city=city) for n, city in enumerate(CITIES)]
    low, high = (
        measured({"ads": ads, "prices": [price(f"a{n}", 0, k * PRICES[c]) for n, c in enumerate(CITIES)]})
        for k in (1, 10)
    )
    for key, row in low.items():
        if key[1] == "eur_per_hour":
            assert high[key]["usual"] == pytest.approx(10 * row["usual"], rel=1e-5)
            assert (high[key]["n"], high[key]["n_outside"]) == (row["n"], row["n_outside"])


def test_no_ads_no_norms() -> None:
    assert measured({}) == {}
