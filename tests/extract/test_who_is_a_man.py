"""Who is advertised where no word says it: a man's name with a man's height, or with "for ladies"; who is spoken to is not who speaks."""

from dataclasses import replace

import pytest

from clew.extract import audience
from clew.extract.fact import example_context
from clew.records.block import Block, Pair


def _who(text: str, language: str, title: str | None = None) -> str:
    block = Block.from_text(text, language=language, page_language=language, title=title)
    return str(max(audience.extract(block, example_context()), key=lambda fact: fact.confidence).value)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Viktor, 31\nFor women and couples.", "en"),
        ("Bogdan, 35\nPentru femei și cupluri, mă deplasez.", "ro"),
        ("Konrad, 29\nDla pań, dojeżdżam.", "pl"),
        ("Сергей, 33\nДля женщин и пар.", "ru"),
        ("Tibor, 40\nHölgyeknek, diszkréten.", "hu"),
        ("Gunnar, 38\nFör kvinnor och par.", "sv"),
        ("Viktor\nAge: 31\nHeight: 186 cm", "en"),
        ("Сергей\nРост: 184 см", "ru"),
    ],
)
def test_a_mans_name_with_whom_he_is_for_or_how_tall_he_is(text: str, language: str) -> None:
    assert _who(text, language) == "man"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Helena, 31\nFor women and couples.", "en"),
        ("Helena\nHeight: 186 cm", "en"),
        ("Viktor, 31\nCalm evenings.", "en"),  # a name alone says little
        ("Robin\nHeight: 178 cm", "en"),  # of either
        ("Panowie, mam pięćdziesiąt lat. Barbara", "pl"),
        ("Männer unter 30 bitte ich um Verständnis. Anke", "de"),
        ("Mænd, kvinder og par er velkomne. Karen", "da"),
    ],
)
def test_a_womans_name_or_a_word_to_clients_makes_no_man(text: str, language: str) -> None:
    assert _who(text, language) == "woman"


def test_a_labelled_category_of_men_is_of_men() -> None:
    block = Block.from_text("Tom", language="de", page_language="de")
    block = replace(block, pairs=(Pair("Kategorie", "Herren", selector="dl"),))
    assert max(audience.extract(block, example_context()), key=lambda fact: fact.confidence).value == "man"
