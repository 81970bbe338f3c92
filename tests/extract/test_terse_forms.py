"""Forms of terse ads: three measures in a row, hours without words, numbers in parts of a button."""

import datetime as dt

import pytest

from clew.extract.age import extract as ages
from clew.extract.fact import example_context
from clew.extract.measures import extract as measures
from clew.extract.phone import extract as phones
from clew.extract.price import extract as prices
from clew.records.block import Block, Datum

_DAY = dt.date(2025, 6, 11)
_CONTEXT = example_context(_DAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gepfl. Er, 33/185/80, macht HB", (33, 185, 80)),
        ("Айгерим, 27/165/54", (27, 165, 54)),
        ("Ana 41 / 1,68 m / 60 kg", (41, 168, 60)),
        ("30/150/280 pro Stunde", None),
        ("Tel 0664/185/80", None),
    ],
)
def test_age_height_and_weight_in_a_row(text: str, expected: tuple[int, int, int] | None) -> None:
    block = Block.from_text(text)
    found = {fact.column: fact.value for fact in measures(block, _CONTEXT)}
    stated = [fact.value for fact in ages(block, _CONTEXT) if fact.column == "age"]
    if expected is None:
        assert found.get("weight_kg") is None
        assert stated == []
    else:
        assert (stated[0], found["height_cm"], found["weight_kg"]) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("noc (12 h): 2800 zł", "pl", [(2800, 720)]),
        ("12 h: 900 €", "de", [(900, 720)]),
        ("½ h: 60 €", "de", [(60, 30)]),
        ("1 h 30 · 280 €", "es", [(280, 90)]),
        ("1 h 30 €", "fr", [(30, 60)]),
        ("I am 6 ft tall", "en", []),
    ],
)
def test_hours_and_amounts(text: str, language: str, expected: list[tuple[int, int]]) -> None:
    block = Block.from_text(text, language=language)
    assert [(fact.value.amount, fact.value.duration_min) for fact in prices(block, _CONTEXT)] == expected


def test_minutes_glued_to_prices_are_no_number() -> None:
    block = Block.from_text(
        "30min 60, 45min 80, 60min 100, 90min 150, 120min 190", language="es", region="ES"
    )
    assert list(phones(block, example_context(_DAY, "ES"))) == []


def test_a_greeting_does_not_end_a_number() -> None:
    block = Block.from_text("x info 31nove3otto5nove7sei4 baci", language="it", region="IT")
    assert [fact.value.value for fact in phones(block, example_context(_DAY, "IT"))] == ["+393193859764"]


def test_a_number_in_parts_of_a_button() -> None:
    block = Block.from_text(
        "Greta", region="ES", data=(Datum("data-number", "655 803 393", "reveal-number[data-*]"),)
    )
    assert [fact.value.value for fact in phones(block, example_context(_DAY, "ES"))] == ["+34655803393"]
