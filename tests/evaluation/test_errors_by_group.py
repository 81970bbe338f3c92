"""Error rates by group, worked out by hand."""

from typing import Any

from clew.evaluation import error_rates
from tests.evaluation.market import Market, ad_id, url


def _given(market: Market, people: list[dict[str, Any]]) -> dict[tuple[str, str], dict[str, Any]]:
    """Each person has an ad and a lead of her own: name, network, priority (null: no lead), and what the ad states."""
    market.true("ads", [{"url": url(one["name"]), "visit": 1} for one in people])
    market.true(
        "providers",
        [
            {"provider": p["name"], "ads": [url(p["name"])], "network": "n" if p["bad"] else None}
            for p in people
        ],
    )
    market.ads(
        *({"url": url(p["name"]), "market": p.get("market", "DE"), **p.get("states", {})} for p in people)
    )
    market.table("providers", [{"provider_id": p["name"], "ad_ids": [ad_id(url(p["name"]))]} for p in people])
    market.table(
        "leads",
        [
            {
                "lead_id": p["name"],
                "market": p.get("market", "DE"),
                "rank": 1,
                "priority": p["at"],
                "urgent": p.get("urgent", False),
            }
            for p in people
            if p["at"] is not None
        ],
    )
    return {(row["proxy"], row["group"]): row for row in error_rates(market.tables, market.truth)}


def _many(prefix: str, n: int, *, bad: bool, at: float | None, **states: Any) -> list[dict[str, Any]]:
    return [{"name": f"{prefix}{number}", "bad": bad, "at": at, "states": states} for number in range(n)]


def test_who_stands_too_high_and_who_too_low_is_counted_by_group(market: Market) -> None:
    """Twenty are controlled, so twenty are read: ten controlled, ten benign of one nationality; the others are missed."""
    people = [
        *_many("a", 10, bad=True, at=90.0, nationality="RO"),
        *_many("b", 10, bad=False, at=80.0, nationality="RO"),
        *_many("c", 10, bad=True, at=10.0, nationality="DE"),
        *_many("d", 30, bad=False, at=5.0, nationality="DE"),
    ]
    rows = _given(market, people)
    whole = rows["all", "all"]
    assert (whole["false_positives"], whole["benign"], whole["false_positive"]) == (10, 40, 0.25)
    assert (whole["false_negatives"], whole["controlled"], whole["false_negative"]) == (10, 20, 0.5)
    there, here = rows["nationality", "RO"], rows["nationality", "DE"]
    assert (there["false_positive"], there["false_negative"]) == (1.0, 0.0)
    assert (here["false_positive"], here["false_negative"]) == (0.0, 1.0)
    assert there["false_positive_low"] > here["false_positive_high"], "the intervals lie apart"
    assert rows["ethnicity", "not stated"]["benign"] == 40


def test_a_small_group_has_counts_and_no_rate(market: Market) -> None:
    people = [*_many("a", 12, bad=True, at=90.0), *_many("b", 9, bad=False, at=95.0)]
    row = _given(market, people)["all", "all"]
    assert (row["benign"], row["false_positives"], row["false_positive"]) == (9, 9, None)
    assert row["false_positive_low"] is None
    assert (row["controlled"], row["false_negatives"], row["false_negative"]) == (12, 0, 0.0), "ties are read"


def test_who_is_in_no_lead_is_missed_and_never_a_false_alarm(market: Market) -> None:
    people = [*_many("a", 10, bad=True, at=None), *_many("b", 10, bad=False, at=None)]
    row = _given(market, people)["all", "all"]
    assert (row["false_positives"], row["false_negatives"]) == (0, 10)


def test_each_market_is_read_by_its_own_number_and_urgent_leads_are_left_out(market: Market) -> None:
    people = [
        {"name": "a", "bad": True, "at": 20.0, "market": "AT"},
        {"name": "b", "bad": False, "at": 30.0, "market": "DE"},
        {"name": "c", "bad": True, "at": 100.0, "market": "DE", "urgent": True},
    ]
    row = _given(market, people)["all", "all"]
    assert (row["benign"], row["controlled"]) == (1, 1)
    assert (row["false_positives"], row["false_negatives"]) == (0, 0), "Germany has nobody to be found"
