"""Totals that pages state, in the languages of the lexicons."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.reference.lexicon import packaged_lexicons
from clew.register.totals import TotalFinder, parse_total

FINDER = TotalFinder({topic: packaged_lexicons().entries(topic) for topic in TotalFinder.TOPICS})


def totals(text: str) -> list[int | None]:
    return [parse_total(text[start:end]) for start, end in FINDER.find(text)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("227 Anzeigen gefunden", 227),
        ("1.204 aktive Inserate", 1204),
        ("Ergebnisse: 63", 63),
        ("1,530 listings online", 1530),
        ("Найдено: 412", 412),
        ("412 анкет", 412),
        ("Résultats (88)", 88),
        ("2 315 annonces", 2315),
        ("345 hirdetés", 345),
        ("Se muestran 96 anuncios", 96),
    ],
)
def test_stated_totals(text: str, number: int) -> None:
    assert totals(f"Menu\n{text}\nFooter")[:1] == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Seit 2012 gibt es auf unserer Seite viele Anzeigen von netten Damen aus der ganzen Stadt",
        "Anzeigen",
        "24 Stunden",
        "Profile 7b",
        "VIP 30 149,00 €",
    ],
)
def test_prose_and_other_numbers_are_no_total(text: str) -> None:
    assert totals(text) == []


@given(st.text(max_size=80))
def test_any_line_gives_a_number_or_nothing(text: str) -> None:
    for start, end in FINDER.find(f"{text} ads {text}"):
        assert parse_total(f"{text} ads {text}"[start:end]) is not None
