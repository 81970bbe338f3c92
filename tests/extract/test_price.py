"""Prices are read with their durations, places and clients; what pays for something else is left out."""

import pytest

from clew.extract.fact import PriceValue
from clew.extract.price import extract
from clew.records.block import Datum, Pair
from tests.extract.contact_cases import block, context
from tests.extract.price_phrases import PHRASES, SILENT, Said


def prices(text: str = "", currency: str | None = "EUR", **fields: object) -> list[Said]:
    values = [fact.value for fact in extract(block(text, **fields), context(currency=currency))]
    said = [
        (value.amount, value.currency or value.code_currency or "", value.duration_min, value.place)
        for value in values
    ]
    return sorted(said, key=str)


@pytest.mark.parametrize(("text", "currency", "expected"), PHRASES)
def test_phrases(text: str, currency: str | None, expected: tuple[Said, ...]) -> None:
    assert prices(text, currency) == sorted(
        ((float(amount), code, minutes, place) for amount, code, minutes, place in expected), key=str
    )


@pytest.mark.parametrize(("text", "currency"), SILENT)
def test_silent(text: str, currency: str) -> None:
    assert prices(text, currency) == []


def test_code_currency_has_no_currency() -> None:
    facts = list(extract(block("100 roses 1h"), context(currency="GBP")))
    assert facts[0].value == PriceValue(100.0, None, "roses", 60)


def test_prices_by_origin_keep_whom_they_are_for() -> None:
    facts = extract(block("locals 100 € per hour, foreigners 200 € per hour"), context())
    assert sorted((fact.value.clients, fact.value.amount) for fact in facts) == [
        ("foreigners", 200.0),
        ("locals", 100.0),
    ]


def test_table_of_pairs() -> None:
    text = "1 Std.\n150 €\nÜbernachtung Hausbesuch\n1.200 €\nKaution\n50 €"
    pairs = (
        Pair("1 Std.", "150 €", at=7, end=12),
        Pair("Übernachtung Hausbesuch", "1.200 €", at=37, end=44),
        Pair("Kaution", "50 €", at=53, end=57),
        Pair("Alter", "24", selector="td"),
    )
    facts = list(extract(block(text, pairs=pairs), context(currency="EUR")))
    said = [(fact.value.amount, fact.value.duration_min, fact.value.place, fact.source) for fact in facts]
    assert sorted(said) == [(150.0, 60, None, "pair"), (1200.0, 720, "outcall", "pair")]
    assert {fact.evidence[0].quote for fact in facts} == {"150 €", "1.200 €"}


def test_embedded_offers() -> None:
    data = (
        Datum("offers.0.price", "150", "script"),
        Datum("offers.0.priceCurrency", "CHF", "script"),
        Datum("offers.0.name", "1 hour", "script"),
        Datum("rates.30min", "90", "script"),
    )
    assert prices(currency="EUR", data=data) == [(150.0, "CHF", 60, None), (90.0, "EUR", 30, None)]


def test_phone_is_no_price() -> None:
    facts = list(extract(block("Call 0151 23456789, 1h 90 €"), context("DE", "EUR")))
    assert [(fact.value.amount, fact.value.duration_min) for fact in facts] == [(90.0, 60)]


def test_repetition_that_says_less_is_left_out() -> None:
    assert prices("1h 150 € incall\nmy price is 150 €") == [(150.0, "EUR", 60, "incall")]
