"""Rows that name an amount and its duration, places that a table refuses, a date that stands alone."""

import datetime as dt
from dataclasses import replace

import pytest

from clew.extract.fact import example_context
from clew.extract.meeting import extract as meeting
from clew.extract.pictures import extract as pictures
from clew.extract.posted_at import extract as posted
from clew.extract.price import extract as price
from clew.records.block import Block, Pair

CONTEXT = replace(example_context(dt.date(2025, 6, 11)), currency="EUR")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1u · €150\n1u30 · €220\n3u · €400", [(60, 150), (90, 220), (180, 400)]),
        ("150 € · 1 hodina\n280 € · 2 hodiny", [(60, 150), (120, 280)]),
        (
            "Ritual, 90 Minuten, 130 Euro. Drei Stunden – 240 Euro. Seit 8 Stunden wach.",
            [(90, 130), (180, 240)],
        ),
    ],
)
def test_no_tie_crosses_a_line(text: str, found: list[tuple[int, int]]) -> None:
    values = [fact.value for fact in price(Block.from_text(text), CONTEXT)]
    assert sorted((value.duration_min, value.amount) for value in values) == found


def test_a_column_of_dashes_refuses_its_place() -> None:
    block = Block.from_text("Dauer\nBei mir\nBei dir\n1 Stunde\n150 €\n–\n2 Stunden\n280 €\n–")
    said = {(fact.column, fact.value) for fact in meeting(block, CONTEXT)}
    assert said == {("incall", True), ("outcall", False)}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Mara\nGraz · 7.6.2025 · geprüft", dt.date(2025, 6, 7)),
        ("Mara\nGraz · 7.6.2026", None),
        ("Mara\nBis 7.6.2025 in Graz", None),
        ("Mara\n1 hora\n200 €", None),
    ],
)
def test_a_day_alone_beside_other_facts(text: str, day: dt.date | None) -> None:
    assert [fact.value for fact in posted(Block.from_text(text), CONTEXT)] == ([day] if day else [])


def test_an_ad_without_pictures_has_none() -> None:
    assert [fact.value for fact in pictures(Block.from_text("Mara"), CONTEXT)] == [0]


@pytest.mark.parametrize(
    ("words", "said"), [("bei dir", True), ("nicht bei dir", False), ("ikke hos dig", False)]
)
def test_the_words_beside_an_icon_of_a_place(words: str, said: bool) -> None:
    block = Block.from_text("Mara", pairs=(Pair("outcall", words),))
    assert ("outcall", said) in {(fact.column, fact.value) for fact in meeting(block, CONTEXT)}
