"""Ways of saying things that new sites brought: apps beside numbers, money before amounts, houses, heights, Norwegian."""

import dataclasses

import pytest

from clew.extract import handle, languages_spoken, measures, meeting, price, provider_kind
from clew.extract.assemble import extract_all
from clew.extract.fact import example_context
from clew.records.block import Block, HouseLine, Pair


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "06 20 202 5877 (Viber is) (WhatsApp is)",
            {("viber", "+36202025877"), ("whatsapp", "+36202025877")},
        ),
        ("06 20 202 5877\nWhatsApp\nFeltéve: tegnap", {("whatsapp", "+36202025877")}),
        ("06 20 202 5877\nTelegram", set()),
        (
            "06 20 202 5877 WhatsApp\n06 20 202 5878 Viber",
            {("whatsapp", "+36202025877"), ("viber", "+36202025878")},
        ),
        (
            "WhatsApp\n06 20 202 5877\nViber\n06 20 202 5878",
            {("whatsapp", "+36202025877"), ("viber", "+36202025878")},
        ),
    ],
)
def test_apps_beside_a_number(text: str, found: set[tuple[str, str]]) -> None:
    block = Block.from_text(text, language="hu", region="HU")
    context = dataclasses.replace(example_context(), region="HU")
    assert {(fact.value.kind, fact.value.value) for fact in handle.extract(block, context)} == found


@pytest.mark.parametrize(
    ("text", "prices"),
    [
        ("En time kr 2.200, to timer kr 4.000.", [(2200, 60), (4000, 120)]),
        ("30 min kr 900, 60 min kr 1500", [(900, 30), (1500, 60)]),
        ("2 timer 4000 kr", [(4000, 120)]),
    ],
)
def test_crowns_before_an_amount(text: str, prices: list[tuple[int, int]]) -> None:
    context = dataclasses.replace(example_context(), region="NO", currency="NOK")
    facts = price.extract(Block.from_text(text, language="nb"), context)
    assert [(fact.value.amount, fact.value.duration_min) for fact in facts] == prices


@pytest.mark.parametrize(
    "text", ["I am 1.71 and 60 kilos, for those who ask.", "Είμαι 1,71 και 60 κιλά", "1,71, 60 kg"]
)
def test_a_height_without_a_unit_before_a_weight(text: str) -> None:
    found = {fact.column: fact.value for fact in measures.extract(Block.from_text(text), example_context())}
    assert found == {"height_cm": 171.0, "weight_kg": 60.0}


def test_a_labelled_house_is_who_placed_the_ad() -> None:
    pairs = (Pair("Studio", "«Lotos», Kyiv", 8, 21),)
    block = Block.from_text("Studio: «Lotos», Kyiv", pairs=pairs, language="en")
    best = max(provider_kind.extract(block, example_context()), key=lambda fact: fact.confidence)
    assert best.value == "agency"
    flat = Block.from_text("Studio: 40 m2", pairs=(Pair("Studio", "40 m2", 8, 13),), language="en")
    assert {fact.value for fact in provider_kind.extract(flat, example_context())} == {"unknown"}


@pytest.mark.parametrize(
    "line", ["We are a register and not an agency.", "È una vetrina di annunci, non un'agenzia"]
)
def test_a_site_that_is_no_agency_says_nothing_of_its_ads(line: str) -> None:
    block = Block.from_text("Nora, 29", house=(HouseLine(line, 0),), language="en")
    assert {fact.value for fact in provider_kind.extract(block, example_context())} == {"unknown"}


@pytest.mark.parametrize(
    ("language", "text", "is_received"),
    [
        ("en", "I come to you, no room of my own.", False),
        ("sv", "Jag kommer till dig, inget eget rum.", False),
        ("sq", "Vij unë te hoteli yt, vend timin nuk kam.", False),
        ("az", "Menzilim yoxdur.", False),
        ("en", "Two friends in our flat by the park.", True),
        ("fr", "Elle reçoit près de la gare.", True),
        ("uz", "Uyga kelasiz, tartibli mehmon bo'ling.", True),
    ],
)
def test_a_place_of_ones_own_or_none(language: str, text: str, is_received: bool) -> None:
    facts = [
        fact
        for fact in meeting.extract(Block.from_text(text, language=language), example_context())
        if fact.column == "incall"
    ]
    assert max(facts, key=lambda fact: fact.confidence).value is is_received


def test_norwegian_is_read_by_the_lexicon_of_bokmal() -> None:
    """Identifiers of languages say "no"; without its own words a text is read by all languages' refusals."""
    text = "Egen leilighet i Oslo, eller jeg kommer til hotellet ditt."
    facts = extract_all(Block.from_text(text, language="no"), example_context())
    best = {fact.column: fact.value for fact in sorted(facts, key=lambda fact: fact.confidence)}
    assert best["incall"] is True
    assert best["outcall"] is True


def test_a_list_of_languages_in_the_place_of_a_nationality() -> None:
    block = Block.from_text("Ира\n28 лет\nрусский, английский", language="ru")
    found = {fact.value for fact in languages_spoken.extract(block, example_context())}
    assert found == {"ru", "en"}
