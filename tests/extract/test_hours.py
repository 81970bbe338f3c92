"""Working hours are read from labels and from prose, and stays or dates are not taken for them."""

import pytest

from clew.extract.hours import extract
from clew.records.block import Pair
from tests.extract.contact_cases import block, context


def hours(text: str, **fields: object) -> list[str]:
    return [fact.value for fact in extract(block(text, **fields), context("DE", "EUR"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Open 11:00-23:00", "11:00-23:00"),
        ("available from 9 to 21 h", "09:00-21:00"),
        ("10am - 10pm", "10:00-22:00"),
        ("dalle 9 del mattino alle 3 di notte", "09:00-03:00"),
        ("de 9 de la mañana a 11 de la noche", "09:00-23:00"),
        ("van 9.30 uur 's ochtends tot 4 uur 's nachts", "09:30-04:00"),
        ("daily 9 am till 11 pm", "09:00-23:00"),
        ("Von 10 bis 22 Uhr erreichbar", "10:00-22:00"),
        ("Mo-Fr 9-20 Uhr", "09:00-20:00"),
        ("Arbeitszeiten 12:00-24:00", "12:00-24:00"),
        ("disponible de 10h à 22h", "10:00-22:00"),
        ("de 10 a 22 horas", "10:00-22:00"),
        ("disponibile dalle 8:00 alle 18:00", "08:00-18:00"),
        ("program de la 10 la 22", "10:00-22:00"),
        ("10-től 22 óráig", "10:00-22:00"),
        ("работаю с 10 до 22", "10:00-22:00"),
        ("працюю з 9 до 21 години", "09:00-21:00"),
        ("сағат 10:00-ден 22:00-ге дейін", "10:00-22:00"),
        ("24/7", "24/7"),
        ("0-24 elérhető", "24/7"),
        ("rund um die Uhr", "24/7"),
        ("круглосуточно", "24/7"),
        ("цілодобово", "24/7"),
        ("тәулік бойы", "24/7"),
        ("disponible las 24 horas", "24/7"),
        ("00:00-24:00", "24/7"),
    ],
)
def test_prose(text: str, expected: str) -> None:
    assert hours(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "24 hours 900 EUR",
        "On tour 05.10-09.10.2025",
        "half 80 / hour 150",
        "age 24-27",
        "от 18 до 25 лет",
        "call 0151 23456789",
        "30 min 12-20 €",
        "parking 3 € per hour",
    ],
)
def test_silent(text: str) -> None:
    assert hours(text) == []


def test_label_makes_bare_numbers_hours() -> None:
    assert hours("", pairs=(Pair("Working hours", "10 - 22", selector="td"),)) == ["10:00-22:00"]
    assert hours("", pairs=(Pair("Age", "20 - 22", selector="td"),)) == []
