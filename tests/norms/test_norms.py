"""Norms say what is usual in a market, and silence is not a no."""

from typing import Any

from clew.norms import norms
from tests.given import engine_with, mark, some


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
        "median": None, "p05": None, "p25": None, "p75": None, "p95": None,
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


def test_no_ads_no_norms() -> None:
    assert measured({}) == {}
