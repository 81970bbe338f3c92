"""Counts of signals: of which ads, at which level, and what is never counted."""

from typing import Any

from clew.leads import count_signals
from clew.reference.ontology import packaged_ontology
from tests.given import engine_with, mark, some

FAMILY = {name: one.family for name, one in packaged_ontology().indicators.items()}


def finding(kind: str, subject: str, indicator: str, market: str = "AT") -> Any:
    return some(
        "finding", subject_kind=kind, subject_id=subject, indicator=indicator, family=FAMILY[indicator],
        market=market, strength=0.8, evidence=(mark("c"),),
    )  # fmt: skip


def counted(*findings: Any) -> dict[tuple[str, str, str], dict[str, Any]]:
    tables = {
        "ads": [some("ad", ad_id=f"a{n}", market="AT" if n < 8 else "DE") for n in range(10)],
        "providers": [
            some("provider", provider_id="p0", market="AT"),
            some("provider", provider_id="p1", market="AT"),
        ],
        "findings": findings,
    }
    with engine_with(tables) as engine:
        rows = count_signals(engine, packaged_ontology())
    return {(row["market"], row["signal"], row["level"]): row for row in rows}


def test_ads_with_one_and_with_three_are_counted_as_the_studies_do() -> None:
    three = [finding("ad", "a0", name) for name in ("new_in_town", "unprotected", "long_hours")]
    rows = counted(*three, finding("ad", "a1", "new_in_town"), finding("ad", "a9", "new_in_town", "DE"))
    assert (rows["AT", "ads with 1 or more", "ad"]["count"], rows["AT", "ads with 1 or more", "ad"]["n"]) == (
        2,
        8,
    )
    assert rows["AT", "ads with 3 or more", "ad"]["share"] == 0.125
    assert rows["DE", "ads with 1 or more", "ad"]["share"] == 0.5
    assert rows["DE", "ads with 3 or more", "ad"]["count"] == 0
    row = rows["AT", "new_in_town", "ad"]
    assert (row["count"], row["family"]) == (2, "frequent_movement")
    assert row["low"] < row["share"] < row["high"]


def test_a_signal_of_providers_is_a_share_of_the_providers() -> None:
    rows = counted(finding("provider", "p0", "shared_phone"))
    assert rows["AT", "shared_phone", "provider"]["share"] == 0.5
    assert rows["AT", "ads with 1 or more", "ad"]["count"] == 0


def test_urgent_signals_are_in_no_count_and_what_never_weighs_makes_no_ad_count() -> None:
    rows = counted(finding("ad", "a0", "stated_under_18"), finding("ad", "a1", "origin_on_market_list"))
    assert not [key for key in rows if "under_18" in key[1]]
    assert rows["AT", "ads with 1 or more", "ad"]["count"] == 0
    assert rows["AT", "origin_on_market_list", "ad"]["count"] == 1


def test_nothing_gives_nothing() -> None:
    with engine_with({}) as engine:
        assert count_signals(engine, packaged_ontology()) == []
