"""Norms by week and month: what is counted where, worked out by hand."""

from typing import Any

from clew.leads import over_time
from clew.reference.ontology import packaged_ontology
from tests.given import day, engine_with, mark, some


def version(ad_id: str, n: int) -> Any:
    return some("ad_version", ad_id=ad_id, capture_id=f"{ad_id}@{n}", market="AT", seen_at=day(n))


def price(ad_id: str, n: int, euros: float, duration: int = 60) -> Any:
    return some(
        "price", ad_id=ad_id, n=duration, amount=euros, currency="EUR", duration_min=duration,
        eur_per_hour=euros, evidence=(mark(f"{ad_id}@{n}", "x"),),
    )  # fmt: skip


def finding(ad_id: str, indicator: str, first: int, last: int) -> Any:
    family = packaged_ontology().indicators[indicator].family
    return some(
        "finding", subject_kind="ad", subject_id=ad_id, indicator=indicator, family=family, market="AT",
        first_seen=day(first), last_seen=day(last), evidence=(mark("c", "x"),),
    )  # fmt: skip


def rows(by: str, measure: str, **tables: Any) -> dict[str, dict[str, Any]]:
    with engine_with(tables) as engine:
        found = over_time(engine, packaged_ontology())
    return {row["period"]: row for row in found if (row["by"], row["measure"]) == (by, measure)}


def test_a_price_counts_in_the_week_it_was_read_in() -> None:
    """The tests' calendar begins on Sunday 1 June 2025: day 0 is week 22, days 1 to 7 are week 23."""
    versions = [version(f"a{n}", 0) for n in range(6)] + [version("a0", 3), version("b", 3)]
    prices = [price(f"a{n}", 0, 100.0 + n) for n in range(1, 6)]
    prices += [price("a0", 3, 200.0), price("b", 3, 300.0), price("b", 3, 1.0, duration=30)]
    weeks = rows("week", "eur_per_hour", ad_versions=versions, prices=prices)
    assert {period: (row["n"], row["median"]) for period, row in weeks.items()} == {
        "2025-W22": (5, 103.0),
        "2025-W23": (2, 250.0),
    }
    assert weeks["2025-W23"]["low"] is None, "two values have no interval"
    months = rows("month", "eur_per_hour", ad_versions=versions, prices=prices)
    assert {period: row["n"] for period, row in months.items()} == {"2025-06": 7}
    assert months["2025-06"]["low"] < months["2025-06"]["median"] < months["2025-06"]["high"]


def test_a_signal_counts_where_the_ad_was_seen_while_it_was_shown() -> None:
    versions = [version("a", 0), version("a", 3), version("a", 40), version("b", 3)]
    findings = [finding("a", "new_in_town", 0, 3), finding("b", "stated_under_18", 3, 3)]
    weeks = rows("week", "new_in_town", ad_versions=versions, findings=findings)
    assert {period: (row["count"], row["n"]) for period, row in weeks.items()} == {
        "2025-W22": (1, 1),
        "2025-W23": (1, 2),
    }
    assert weeks["2025-W23"]["low"] < 0.5 < weeks["2025-W23"]["high"]
    assert not rows("week", "stated_under_18", ad_versions=versions, findings=findings), "urgent: in no count"


def test_the_week_is_that_of_the_year_it_belongs_to() -> None:
    """Monday 29 December 2025 is in the first week of 2026; 23:30 UTC on Sunday is still the week before."""
    versions = [
        some("ad_version", ad_id="a", capture_id="1", market="AT", seen_at=day(211)),
        some("ad_version", ad_id="b", capture_id="2", market="AT", seen_at=day(210, minutes=15 * 60 + 30)),
    ]
    findings = [finding("a", "new_in_town", 0, 300), finding("b", "new_in_town", 0, 300)]
    weeks = rows("week", "new_in_town", ad_versions=versions, findings=findings)
    assert sorted(weeks) == ["2025-W52", "2026-W01"]


def test_nothing_was_captured() -> None:
    with engine_with({}) as engine:
        assert over_time(engine, packaged_ontology()) == []
