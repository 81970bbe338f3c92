"""Contacts by form and kind, and prices."""

from typing import Any

from clew.evaluation.prices import count_matches
from tests.evaluation.market import Market, ad_id, counts, url

PHONE, OTHER, SITE_PHONE = "+4930555001", "+4930555002", "+4930555999"


def _contact(name: str, kind: str, value: str) -> dict[str, Any]:
    return {"ad_id": ad_id(url(name)), "kind": kind, "value": value}


def test_phones_of_an_ads_visits_are_put_together(market: Market) -> None:
    market.true(
        "ads",
        [
            {"url": url("a"), "visit": 1, "text_language": "de", "phones": [PHONE], "phone_forms": ["words"]},
            {"url": url("a"), "visit": 2, "text_language": "de", "phones": [OTHER], "phone_forms": ["intl"]},
            {"url": url("b"), "visit": 2, "text_language": "hu", "phones": [OTHER], "phone_forms": ["words"]},
        ],
    )
    market.ads({"url": url("a"), "language": "de"})
    market.table("contacts", [_contact("a", "phone", PHONE), _contact("a", "phone", SITE_PHONE)])
    lines = market.score("contacts")
    assert counts(lines["phones", "all"]) == (1, 1, 2)
    assert lines["phones", "all"].f1 == round(2 / 5, 3)
    assert counts(lines["phones", "language=hu"]) == (0, 0, 1)
    words, intl = lines["phones, by form", "form=words"], lines["phones, by form", "form=intl"]
    assert (words.tp, words.fn, words.recall, words.precision) == (1, 1, 0.5, None)
    assert (intl.tp, intl.fn) == (0, 1)


def test_a_kind_that_the_truth_never_states_is_shown_beside_the_total(market: Market) -> None:
    handles = [{"kind": "telegram", "value": "Fern_7"}, {"kind": "email", "value": "fern@post.example"}]
    market.true("ads", [{"url": url("a"), "visit": 1, "text_language": "de", "handles": handles}])
    market.ads({"url": url("a"), "language": "de"})
    market.table("contacts", [_contact("a", "telegram", "@fern_7"), _contact("a", "website", "fern.example")])
    lines = market.score("contacts")
    assert counts(lines["handles", "all"]) == (1, 0, 1)
    assert counts(lines["handles, by kind", "kind=website"]) == (0, 1, 0)


def _price(amount: float, minutes: int | None, place: str | None = None, **more: Any) -> dict[str, Any]:
    price = {
        "amount": amount,
        "currency": "EUR",
        "code_currency": None,
        "duration_min": minutes,
        "place": place,
    }
    return {**price, **more}


def test_prices_of_the_newest_version(market: Market) -> None:
    roses = _price(100, 60, currency=None, code_currency="roses")
    market.true(
        "ads",
        [
            {"url": url("a"), "visit": 1, "text_language": "de", "prices": [_price(70, 60)]},
            {
                "url": url("a"),
                "visit": 2,
                "text_language": "de",
                "prices": [_price(75, 60), _price(375, 720), roses],
            },
        ],
    )
    market.ads({"url": url("a"), "language": "de"})
    found = [_price(75.0, 60, "incall"), _price(375.0, 60), {**roses, "code_currency": "Roses"}]
    market.table("prices", [{"ad_id": ad_id(url("a")), "n": n, **price} for n, price in enumerate(found)])
    lines = market.score("prices")
    assert counts(lines["prices", "all"]) == (2, 1, 1)
    assert counts(lines["prices", "currency=roses"]) == (1, 0, 0)
    assert counts(lines["amount and currency", "all"]) == (3, 0, 0)


def test_a_true_price_with_a_place_chooses_before_one_without() -> None:
    truth = [(80.0, "EUR", 60, None), (80.0, "EUR", 60, "incall")]
    assert count_matches(truth, [(80.0, "EUR", 60, "incall"), (80.0, "EUR", 60, "outcall")]) == 2
    assert count_matches(truth, [(80.0, "EUR", 60, "incall")]) == 1
    assert count_matches([(80.0, "EUR", 60, "incall")], [(80.0, "EUR", 60, "outcall")]) == 0
