"""The ranking of leads next to its baselines, worked out by hand."""

from typing import Any

import pytest

from tests.evaluation.market import Market, ad_id, url


def _lead(lead_id: str, market: str, rank: int, *, urgent: bool = False) -> dict[str, Any]:
    return {"lead_id": lead_id, "market": market, "rank": rank, "priority": 100.0 - rank, "urgent": urgent}


def _world(market: Market) -> Market:
    """Two controlled people (k1 with ads a and b, k2 with c), three others (d, e and f), one false ad.

    Found: network n of x (a, b) and y (c), all relevant; z (d, e), w (f, false) and nobody for the rest.
    """
    people = {"k1": "ab", "k2": "c", "o1": "d", "o2": "e", "o3": "f"}
    market.true("ads", [{"url": url(ad), "visit": 1} for ads in people.values() for ad in ads])
    market.true(
        "providers",
        [
            {"provider": name, "ads": [url(ad) for ad in ads], "network": "n1" if name[0] == "k" else None}
            for name, ads in people.items()
        ],
    )
    market.ads(*({"url": url(ad)} for ad in (*"abcdef", "false")))
    found = {"x": ["a", "b"], "y": ["c"], "z": ["d", "e"], "w": ["f", "false"]}
    market.table(
        "providers",
        [{"provider_id": name, "ad_ids": [ad_id(url(ad)) for ad in ads]} for name, ads in found.items()],
    )
    return market


def test_leads_and_providers_by_priority(market: Market) -> None:
    _world(market).table("networks", [{"network_id": "n", "provider_ids": ["x", "y"]}])
    market.table("leads", [_lead("z", "DE", 1), _lead("n", "DE", 2), _lead("w", "DE", 3)])
    lines = market.score("leads")
    leads = lines["leads by priority, AP", "all"]
    assert (leads.value, leads.n, leads.note) == (0.5, 3, "1 relevant")
    people = lines["providers by priority, AP", "all"]
    assert (people.value, people.n, people.note) == (round((1 / 3 + 2 / 4) / 2, 3), 5, "2 relevant")
    assert lines["providers by priority, P@5", "all"].value == 0.4
    assert lines["leads by priority, P@5", "all"].value is None
    assert lines["leads by any order, AP", "all"].value == round((1 + 1 / 2 + 1 / 3) / 3, 3)


def test_ties_between_markets_are_averaged(market: Market) -> None:
    _world(market)
    market.table(
        "leads", [_lead("x", "AT", 1), _lead("z", "DE", 1), _lead("y", "DE", 2), _lead("w", "AT", 2)]
    )
    lines = market.score("leads")
    assert lines["leads by priority, AP", "market=AT"].value == 1.0
    assert lines["leads by priority, AP", "market=DE"].value == 0.5
    inside = lines["leads by priority, AP inside markets", "all"]
    assert (inside.value, inside.note) == (0.75, "2 relevant, markets with any: 2")
    pooled = ((1 + 1 / 2) / 2 + (2 / 3 + 2 / 4) / 2) / 2
    assert lines["leads by priority, AP", "all"].value == pytest.approx(pooled, abs=0.0006)


def test_who_is_left_out_of_the_leads_comes_last(market: Market) -> None:
    _world(market)
    market.table("leads", [_lead("x", "DE", 1)])
    lines = market.score("leads")
    assert lines["leads by priority, AP", "all"].value == 1.0
    rest = [(1 + 1) / position for position in (2, 3, 4, 5)]
    assert lines["providers by priority, AP", "all"].value == round((1 + sum(rest) / 4) / 2, 3)


def test_no_leads_at_all(market: Market) -> None:
    lines = _world(market).score("leads")
    assert ("leads by priority, AP", "all") not in lines
    assert lines["providers by priority, AP", "all"].value == lines["providers by any order, AP", "all"].value


def test_markets_in_turn_are_bounded_by_the_best_order(market: Market) -> None:
    """DE: w then n (relevant); AT: z. In turn w and z share the first place, n is third: one relevant of three."""
    _world(market).table("networks", [{"network_id": "n", "provider_ids": ["x", "y"]}])
    market.table("leads", [_lead("w", "DE", 1), _lead("n", "DE", 2), _lead("z", "AT", 1)])
    lines = market.score("leads")
    assert lines["leads by priority, AP, markets in turn", "all"].value == pytest.approx(1 / 3, abs=0.001)
    # the best order has n first in DE, tied with z: precision 1 or 1/2, each half of the time
    assert lines["leads by best order, AP, markets in turn", "all"].value == pytest.approx(0.75, abs=0.001)


def test_an_urgent_lead_is_in_no_ranking(market: Market) -> None:
    _world(market)
    market.table("leads", [_lead("z", "DE", 2), _lead("x", "DE", 1, urgent=True)])
    assert market.score("leads")["leads by priority, AP", "all"].n == 1


def test_half_of_a_leads_ads_are_not_most_of_them(market: Market) -> None:
    _world(market)
    market.table("providers", [{"provider_id": "v", "ad_ids": [ad_id(url("a")), ad_id(url("d"))]}])
    market.table("leads", [_lead("v", "DE", 1)])
    line = market.score("leads")["leads by priority, AP", "all"]
    assert (line.value, line.note) == (None, "0 relevant")


def test_baselines_rank_the_same_leads(market: Market) -> None:
    _world(market)
    market.table("leads", [_lead("x", "DE", 1), _lead("z", "DE", 2), _lead("w", "DE", 3)])
    shared = [("d", "1"), ("e", "1"), ("f", "1"), ("a", "2"), ("b", "2")]
    market.table(
        "contacts", [{"ad_id": ad_id(url(ad)), "kind": "phone", "value": phone} for ad, phone in shared]
    )
    market.table("reviews", [{"review_id": "r", "ad_id": ad_id(url("a"))}])
    subjects = [
        ("ad", ad_id(url("d"))),
        ("provider", "z"),
        ("provider", "x"),
        ("review", "r"),
        ("ad", ad_id(url("b"))),
    ]
    market.table(
        "findings",
        [{"subject_kind": kind, "subject_id": subject, "indicator": "i"} for kind, subject in subjects],
    )
    lines = market.score("leads")
    assert lines["leads by ads per phone, AP", "all"].value == 0.333, "z and w share a phone of three ads"
    assert lines["leads by findings, AP", "all"].value == 1.0, "x has three, z two"
    assert lines["leads by size, AP", "all"].value == round((1 + 1 / 2 + 1 / 3) / 3, 3), "two ads each"


def test_benign_ones_in_the_first_k_are_shared_by_how_many_are_true(market: Market) -> None:
    """Leads: x true, z benign, y true: k is 2. Providers: k1, then d and e (who share a lead), k2: k is 2 as well."""
    _world(market).table("leads", [_lead("x", "DE", 1), _lead("z", "DE", 2), _lead("y", "DE", 3)])
    lines = market.score("leads")
    leads = lines["leads by priority, benign in the first k", "all"]
    assert (leads.value, leads.note, leads.n) == (0.5, "1 benign in the first 2", 3)
    people = lines["providers by priority, benign in the first k", "all"]
    assert (people.value, people.n) == (0.5, 5)
    tied = lines["leads by any order, benign in the first k", "all"]
    assert tied.value == round((2 - 2 * 2 / 3) / 2, 3), "any order gives two thirds of the first two"


def test_where_all_true_ones_stand_first_none_is_benign(market: Market) -> None:
    _world(market).table("leads", [_lead("x", "DE", 1), _lead("y", "DE", 2), _lead("z", "DE", 3)])
    lines = market.score("leads")
    assert lines["leads by priority, benign in the first k", "all"].value == 0.0
    assert lines["providers by priority, benign in the first k", "all"].value == 0.0


def test_where_nobody_is_true_there_is_no_share_of_benign_ones(market: Market) -> None:
    _world(market).table("leads", [_lead("z", "DE", 1)])
    assert ("leads by priority, benign in the first k", "all") not in market.score("leads")
