"""Stays told by days to come: tomorrow, the coming week, from today to a day of the week."""

import datetime as dt

import pytest

from clew.extract.fact import example_context
from clew.extract.movement import extract
from clew.records.block import Block

_WEDNESDAY = dt.date(2025, 6, 11)


def _stays(text: str) -> list[tuple[str, str, str]]:
    facts = extract(Block.from_text(text), example_context(_WEDNESDAY))
    return [
        (fact.value.city, str(fact.value.from_ or ""), str(fact.value.to or ""))
        for fact in facts
        if fact.column == "tour"
    ]


@pytest.mark.parametrize(
    ("text", "stay"),
    [
        ("Von morgen bis Samstag in Graz", ("Graz", "2025-06-12", "2025-06-14")),
        ("Nächste Woche Dienstag bis Donnerstag in Linz", ("Linz", "2025-06-17", "2025-06-19")),
        ("demain et vendredi à Lyon", ("Lyon", "2025-06-12", "2025-06-13")),
        ("La settimana prossima, da lunedì a mercoledì, sarò a Torino", ("Turin", "2025-06-16", "2025-06-18")),
        ("dziś i jutro jeszcze w Gdyni", ("Gdynia", "2025-06-11", "2025-06-12")),
    ],
)  # fmt: skip
def test_a_stay_told_by_days_to_come(text: str, stay: tuple[str, str, str]) -> None:
    assert _stays(text) == [stay]


@pytest.mark.parametrize(
    "text",
    [
        "Montag bis Freitag von 10 bis 20 Uhr in Graz",
        "Ruf mich morgen an, Samstag ist Ruhetag",
        "Ich wohne in Linz und bin heute und morgen erreichbar",
    ],
)
def test_hours_of_work_are_no_stay(text: str) -> None:
    assert _stays(text) == []
