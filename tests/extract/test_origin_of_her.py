"""A nationality in prose is hers, or nobody's where the sentence is of others."""

import pytest

from clew.extract.origin import extract
from clew.records.block import Block
from tests.extract.contact_cases import context


def origins(text: str, language: str) -> list[str]:
    block = Block.from_text(text, language=language, page_language=language)
    facts = extract(block, context("DE", "EUR"))
    return [fact.value for fact in facts if fact.column == "nationality"]


@pytest.mark.parametrize(
    ("text", "language", "country"),
    [
        ("Rumunka, pierwszy raz w Łodzi", "pl", "RO"),
        ("Temperamentvolle Ungarin", "de", "HU"),
        ("Казашка, высокая", "ru", "KZ"),
        ("Bella colombiana appena arrivata", "it", "CO"),
        ("Jolie Polonaise de passage", "fr", "PL"),
        ("Nací en Cuba", "es", "CU"),
    ],
)
def test_hers(text: str, language: str, country: str) -> None:
    assert country in origins(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Polska kuchnia", "pl"),
        ("Moja sąsiadka Ukrainka", "pl"),
        ("Mein Ex war Italiener", "de"),
        ("People think I'm Spanish", "en"),
        ("La mia vicina di casa rumena", "it"),
        ("Me encanta la comida mexicana", "es"),
    ],
)
def test_nobodys(text: str, language: str) -> None:
    assert origins(text, language) == []
