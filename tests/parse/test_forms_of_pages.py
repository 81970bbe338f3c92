"""Pages whose facts stand in linked data or a flat list, topics that are ads, words that a clause denies."""

import json

import pytest

from clew.kernel.urls import canonical
from clew.parse.hydrate import hydrated
from clew.parse.linked import quantity
from clew.parse.signs import read_signs
from clew.parse.state import state_page
from clew.parse.walk import read_document
from clew.reference.lexicon import packaged_lexicons
from clew.reference.url_shape import shape


def test_a_flat_list_is_what_it_stands_for() -> None:
    flat = [
        ["Reactive", 1],
        {"ad": 2, "when": 5},
        {"name": 3, "langs": 4},
        "Tuuli",
        [3, 6],
        ["Date", "2025-06-02"],
        -1,
    ]
    assert hydrated(flat) == {"ad": {"name": "Tuuli", "langs": ["Tuuli", -1]}, "when": "2025-06-02"}


@pytest.mark.parametrize("data", [[1, 2, 3], ["a", "b", "c"], [{"a": 99}, 1, 2], [], {"a": 1}, [{}, 1, 2]])
def test_other_data_stays_as_it_is(data: object) -> None:
    assert hydrated(data) == data


def test_a_flat_list_that_contains_itself_ends() -> None:
    assert json.dumps(hydrated([{"a": 0, "b": 1}, [0, 1], "x"]))


@pytest.mark.parametrize(
    ("thing", "text"),
    [
        ({"@type": "QuantitativeValue", "value": 54, "unitCode": "KGM"}, "54 kg"),
        ({"@type": "QuantitativeValue", "value": 90, "unitCode": "MIN"}, "90 min"),
        ({"@type": "QuantitativeValue", "value": 3, "unitText": "hours"}, "3 hours"),
        ({"@type": "QuantitativeValue", "value": [1, 2]}, None),
        ({"@type": "Person", "value": 1}, None),
    ],
)
def test_a_quantity_is_written_with_its_unit(thing: dict[str, object], text: str | None) -> None:
    assert quantity(thing) == text


@pytest.mark.parametrize(
    ("url", "same"),
    [
        ("http://b.example/i.php?topic=22.15;sort=subject", "http://b.example/i.php?topic=22.15"),
        ("http://b.example/i.php?action=printpage;topic=22.0", "http://b.example/i.php?topic=22.0"),
        ("https://b.example/m/lea/?type=98", "https://b.example/m/lea/"),
        ("https://b.example/m/lea.html?stampa=1", "https://b.example/m/lea.html"),
    ],
)
def test_variants_of_boards_and_print_versions_are_one_page(url: str, same: str) -> None:
    assert canonical(url) == same


def test_numbers_with_an_offset_are_numbers() -> None:
    assert shape("http://b.example/i.php?topic=22.15") == shape("http://b.example/i.php?topic=7.0")


@pytest.mark.parametrize(
    "text",
    [
        "No erotic massage here.",
        "Wir bieten keine erotischen Massagen an.",
        "Интим не предлагать!",
        "Erotik masaj yapılmaz.",
        "Nie wykonujemy masażu erotycznego.",
        "Erotikus masszázs kizárva.",
    ],
)
def test_what_a_clause_denies_counts_against(text: str) -> None:
    signs = {(sign.kind, sign.what) for sign in read_signs([("x", text)], [], packaged_lexicons())}
    assert ("off_topic", "denial") in signs
    assert not signs & {("trade", "erotic_massage"), ("trade", "adult"), ("trade", "intimate")}


@pytest.mark.parametrize(
    "text", ["Erotic massage, no rush.", "Эротический массаж, не спешу", "Erotische Massage"]
)
def test_a_denial_of_something_else_does_not(text: str) -> None:
    signs = {(sign.kind, sign.what) for sign in read_signs([("x", text)], [], packaged_lexicons())}
    assert ("off_topic", "denial") not in signs
    assert ("trade", "erotic_massage") in signs


def test_a_night_tells_more_beside_an_hour() -> None:
    def offers(*lines: str) -> set[str]:
        signs = read_signs([(str(n), line) for n, line in enumerate(lines)], [], packaged_lexicons())
        return {sign.what for sign in signs if sign.kind == "offer"}

    assert "night" in offers("1 hour 150 EUR, 2 hours 280 EUR, overnight 900 EUR")
    assert "night" not in offers("Double room, overnight with breakfast")


def test_graphs_inside_graphs_come_to_an_end() -> None:
    nested = '{"@graph": [' * 300 + '{"@type": "Person", "name": "Tuuli"}' + "]}" * 300
    page = f'<html><head><script type="application/ld+json">{nested}</script></head><body><p>Tuuli</p></body></html>'
    assert state_page(read_document(page), "", packaged_lexicons()) is None
