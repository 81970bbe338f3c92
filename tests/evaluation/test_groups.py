"""Sites, operators, providers, networks and movements."""

from typing import Any

from tests.evaluation.market import Market, ad_id, counts, url

PEOPLE = {"p1": ["a", "b"], "p2": ["c"], "p3": ["d"], "p4": ["e"]}
CONTROLLED = {"p1": "n1", "p2": "n1", "p3": "n1"}


def _people(market: Market, **more: Any) -> Market:
    market.true("ads", [{"url": url(ad), "visit": 1} for ads in PEOPLE.values() for ad in ads])
    market.true(
        "providers",
        [
            {
                "provider": name,
                "ads": [url(ad) for ad in ads],
                "network": CONTROLLED.get(name),
                **more.get(name, {}),
            }
            for name, ads in PEOPLE.items()
        ],
    )
    market.ads(*({"url": url(ad)} for ad in ("a", "b", "c", "d", "e", "false")))
    return market


def _providers(market: Market, groups: dict[str, list[str]]) -> None:
    market.table(
        "providers",
        [{"provider_id": name, "ad_ids": [ad_id(url(ad)) for ad in ads]} for name, ads in groups.items()],
    )


def test_providers_by_their_ads(market: Market) -> None:
    _providers(_people(market), {"x": ["a", "c"], "y": ["b"], "z": ["d", "false"]})
    lines = market.score("providers")
    assert counts(lines["ads, pairs", "all"]) == (0, 1, 1)
    cubed = lines["ads, b-cubed", "all"]
    assert (cubed.precision, cubed.recall, cubed.n) == (0.8, 0.8, 5)
    assert cubed.note == "5 in 4 true groups, 5 in 4 found"


def test_an_ad_beyond_these_captures_is_not_missed(market: Market) -> None:
    _people(market, p4={"ads": [url("e"), "https://elsewhere.example/ad/9"]})
    _providers(market, {"x": ["a", "b"], "y": ["c"], "z": ["d"], "w": ["e"]})
    assert counts(market.score("providers")["ads, pairs", "all"]) == (1, 0, 0)


def test_networks_over_ads_and_over_providers(market: Market) -> None:
    _providers(_people(market), {"x": ["a", "b"], "y": ["c"], "z": ["d"], "w": ["e"]})
    market.table("networks", [{"network_id": "m1", "provider_ids": ["x", "y", "w"]}])
    lines = market.score("networks")
    assert counts(lines["providers in any network", "all"]) == (2, 1, 1)
    assert counts(lines["providers, pairs", "all"]) == (1, 2, 2)
    assert counts(lines["ads, pairs", "all"]) == (3, 3, 3)
    cubed = lines["ads, b-cubed", "all"]
    assert cubed.precision == round((3 * 3 / 4 + 1 / 4) / 4, 3)
    assert cubed.recall == round((3 * 3 / 4 + 1 / 4) / 4, 3)


def test_movements_belong_to_the_true_provider(market: Market) -> None:
    moves = [
        {"from_city": "Graz", "to_city": "Linz", "visit": 2},
        {"from_city": "Linz", "to_city": "Wels", "visit": 3},
    ]
    _providers(_people(market, p1={"movement": moves}), {"x": ["a", "b", "c"], "y": ["d"]})
    market.table(
        "movements",
        [
            {"provider_id": "x", "n": 0, "from_city": "GRAZ", "to_city": "Linz"},
            {"provider_id": "x", "n": 1, "from_city": "Wels", "to_city": "Linz"},
            {"provider_id": "y", "n": 0, "from_city": "Graz", "to_city": "Linz"},
        ],
    )
    lines = market.score("movements")
    assert counts(lines["provider, from, to", "all"]) == (1, 2, 1)
    assert counts(lines["providers who moved", "all"]) == (1, 1, 0)


def test_data_points_of_sites(market: Market) -> None:
    market.true(
        "sites",
        [
            {
                "host": "www.fair.example",
                "registered_domain": "fair.example",
                "name": "Fair  Companions",
                "category": "escort directory",
                "company": None,
                "languages": ["de", "en"],
                "n_ads_stated": {"1": 90, "2": 80},
                "n_ads_real": {"9": 7, "10": 8},
                "search_filters": ["Herkunft"],
                "site_phone": None,
            },
            {"host": "gone.example", "registered_domain": "gone.example", "name": "Gone"},
        ],
    )
    market.table(
        "sites",
        [
            {
                "site_id": "fair.example",
                "name": "fair companions",
                "category": "escort_directory",
                "company": "Fair Ltd",
                "languages": ["de"],
                "n_ads": 8,
                "n_ads_stated": 90,
                "search_filters": ["ethnicity"],
                "contacts": [{"kind": "phone", "value": "+4930555001"}],
            }
        ],
    )
    lines = market.score("sites")
    assert counts(lines["in the register", "all"]) == (1, 0, 1)
    assert counts(lines["name", "all"]) == (1, 0, 1)
    assert counts(lines["category", "all"]) == (1, 0, 0)
    assert counts(lines["company", "all"]) == (0, 1, 0)
    assert counts(lines["languages", "site=fair.example"]) == (1, 0, 1)
    assert counts(lines["n_ads", "all"]) == (1, 0, 0)
    assert counts(lines["n_ads_stated", "all"]) == (0, 1, 1)
    assert counts(lines["search_filters", "all"]) == (0, 1, 1)
    assert counts(lines["search_filters, any", "all"]) == (1, 0, 0)
    assert counts(lines["own phone", "all"]) == (0, 1, 0)


def test_operators_as_pairs_of_known_sites(market: Market) -> None:
    hosts = {"www.fair.example": "fair.example", "b.example": "b.example", "c.example": "c.example"}
    market.true("sites", [{"host": host, "registered_domain": domain} for host, domain in hosts.items()])
    market.true(
        "operators", [{"operator": "o1", "sites": ["www.fair.example", "b.example", "beyond.example"]}]
    )
    market.table(
        "operators",
        [{"operator_id": "x", "site_ids": ["b.example", "c.example", "fair.example", "other.example"]}],
    )
    assert counts(market.score("operators")["pairs of sites", "all"]) == (1, 2, 0)
