"""Which of the two places a price holds for, where headings, other amounts and other money stand around it."""

import datetime as dt
from dataclasses import replace

import pytest

from clew.extract.fact import example_context
from clew.extract.meeting import extract as meeting
from clew.extract.price import extract
from clew.records.block import Block, Datum, Pair

CONTEXT = replace(example_context(dt.date(2025, 6, 11)), currency="EUR")


def _prices(block: Block, currency: str = "EUR") -> list[tuple[float, int | None, str | None]]:
    values = [fact.value for fact in extract(block, replace(CONTEXT, currency=currency))]
    return sorted((value.amount, value.duration_min, value.place) for value in values)


def test_a_heading_places_the_rows_below_it() -> None:
    lines = [
        "Bei mir",
        "30 Minuten 90 €",
        "1 Stunde 160 €",
        "Bei dir",
        "1 Stunde 210 €",
        "Ruf an",
        "2 Stunden 300 €",
    ]
    found = _prices(Block.from_text("\n".join(lines)))
    assert found[:3] == [(90.0, 30, "incall"), (160.0, 60, "incall"), (210.0, 60, "outcall")]
    assert found[3][2] is None, "what stands below another line is not placed by the heading"


def test_a_heading_places_labelled_values_too() -> None:
    text = "U mnie\ngodzina\n200 zł\ndwie godziny\n380 zł"
    pairs = tuple(
        Pair(label, value, text.index(value), text.index(value) + len(value))
        for label, value in (("godzina", "200 zł"), ("dwie godziny", "380 zł"))
    )
    found = _prices(Block.from_text(text, pairs=pairs), "PLN")
    assert found == [(200.0, 60, "incall"), (380.0, 120, "incall")]


def test_rows_under_two_headings_keep_their_own_place() -> None:
    lines = ["Pas mus", "1 val.", "130 €", "2 val.", "240 €", "Pas jus", "1 val.", "170 €"]
    found = _prices(Block.from_text("\n".join(lines)))
    assert found == [(130.0, 60, "incall"), (170.0, 60, "outcall"), (240.0, 120, "incall")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1 hour 200 €, outcall 250 €.", [(200, 60, None), (250, 60, "outcall")]),
        ("1 hour 60 € / hotel 80 €", [(60, 60, None), (80, 60, "outcall")]),
        (
            "1 h 80 €, outcall 100 €, overnight 400 €",
            [(80, 60, None), (100, 60, "outcall"), (400, 720, None)],
        ),
        (
            "Open 12:00 - 22:00 h. At mine: 60 min 80 €, 2 hours 150 €.",
            [(80, 60, "incall"), (150, 120, "incall")],
        ),
        ("Incall in town, outcall to hotels too. 1 hour 200 €", [(200, 60, None)]),
    ],
)
def test_a_place_is_of_the_amount_beside_it(text: str, found: list[tuple[float, int, str | None]]) -> None:
    assert _prices(Block.from_text(text)) == found


@pytest.mark.parametrize(
    ("text", "currency", "found"),
    [
        ("1 час 120 лв. (около 60 евро)", "BGN", [(120, 60)]),
        ("an hour 110 EUR (≈ 120 USD)", "EUR", [(110, 60)]),
        ("the night (9 hours) 700 EUR", "EUR", [(700, 540)]),
        ("9 hours (overnight) 700 EUR", "EUR", [(700, 540)]),
        ("An hour 150 €. Never pay a deposit by voucher (50 €, 100 €, 200 €).", "EUR", [(150, 60)]),
    ],
)
def test_what_stands_in_brackets(text: str, currency: str, found: list[tuple[float, int]]) -> None:
    assert [(amount, minutes) for amount, minutes, _ in _prices(Block.from_text(text), currency)] == found


def test_a_cell_that_says_none_is_no_price() -> None:
    text = "Nálam\nNálad\n1 óra\n40 000 Ft\nnincs\n2 óra\n75 000 Ft\nnincs"
    assert _prices(Block.from_text(text), "HUF") == [(40000, 60, "incall"), (75000, 120, "incall")]


def test_a_state_has_its_prices_by_place_and_minutes() -> None:
    data = [
        Datum("profile.price.in.60", "210", "script"),
        Datum("profile.price.in.120", "390", "script"),
        Datum("profile.price.out.2", "450", "script"),
    ]
    found = _prices(Block.from_text("Mara", data=tuple(data)))
    assert found == [(210, 60, "incall"), (390, 120, "incall"), (450, 120, "outcall")]


def test_hours_are_no_hundredths() -> None:
    text = "o oră\n300 lei\ndouă ore\n550 lei"
    pairs = (Pair("o oră", "300 lei", 6, 13), Pair("două ore", "550 lei", 23, 30))
    assert _prices(Block.from_text(text, pairs=pairs), "RON") == [(300, 60, None), (550, 120, None)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Studio Iris: our new masseuse Nora, 28.", True),
        ("Domina, equipped premises near the station.", True),
        ("I am with no studio, I come to you.", None),
        ("Agency Iris presents Nora, 28.", None),
    ],
)
def test_a_house_or_a_furnished_room_is_where_she_receives(text: str, said: bool | None) -> None:
    block = replace(Block.from_text(text), language="en", page_language="en")
    found = {fact.value for fact in meeting(block, CONTEXT) if fact.column == "incall"}
    assert found == (set() if said is None else {said})
