"""A word that two languages write alike is read as in the language of the text."""

import datetime as dt

import pytest

from clew.extract import languages_spoken, measures, origin
from clew.extract.fact import example_context
from clew.records.block import Block

CONTEXT = example_context(dt.date(2025, 6, 1))


@pytest.mark.parametrize(("language", "country"), [("sk", "SK"), ("sl", "SI"), ("hr", "SI")])
def test_a_nationality(language: str, country: str) -> None:
    block = Block.from_text("mlada slovenka", language=language)
    facts = origin.extract(block, CONTEXT)
    assert {fact.value for fact in facts if fact.column == "nationality"} == {country}


def test_a_language() -> None:
    block = Block.from_text("Hovorím slovensky, anglicky", language="sk")
    assert [fact.value for fact in languages_spoken.extract(block, CONTEXT)] == ["sk", "en"]


@pytest.mark.parametrize(
    ("language", "text", "heights"),
    [
        ("lv", "Man ir 31 gads, augums 168 cm", [168.0]),
        ("fi", "Nimeni on Aino, pituus 168 cm", [168.0]),
        ("en", "No man under 168 cm", []),
        ("ro", "Nimeni sub 168 cm", []),
    ],
)
def test_a_word_for_clients_that_is_another_in_the_text(
    language: str, text: str, heights: list[float]
) -> None:
    facts = measures.extract(Block.from_text(text, language=language), CONTEXT)
    assert [fact.value for fact in facts] == heights
