"""What a site says of all its ads, small facts in rows of codes and signs, and days in other forms."""

import datetime as dt

import pytest

from clew.extract.fact import Fact, example_context
from clew.extract.languages_spoken import extract as languages
from clew.extract.meeting import extract as meeting
from clew.extract.posted_at import extract as posted
from clew.extract.provider_kind import extract as provider_kind
from clew.records.block import Block, HouseLine, Mark

_TODAY = dt.date(2025, 6, 11)


def _best(facts: list[Fact]) -> Fact:
    return max(facts, key=lambda fact: fact.confidence)


@pytest.mark.parametrize(
    ("house", "kind"),
    [
        ("Masážní salon Vlna, denně 9-23", "agency"),
        ("Ανεξάρτητες συνοδοί σε όλη την Ελλάδα", "independent"),
        ("Uafhængige massører i Danmark siden 2001", "independent"),
        ("Independent companions and escort agency listings", "unknown"),
        ("All prices include VAT", "unknown"),
    ],
)
def test_the_frame_says_who_places_the_ads(house: str, kind: str) -> None:
    block = Block.from_text("Kaja, 24, 170 cm", house=(HouseLine(house, 7),))
    best = _best(list(provider_kind(block, example_context(_TODAY))))
    assert best.value == kind
    if kind != "unknown":
        place = best.evidence[0]
        assert place.start is not None
        assert house[place.start - 7 : (place.end or 0) - 7] == place.quote


def test_the_ad_s_own_word_comes_first() -> None:
    block = Block.from_text("I work alone, no agency", house=(HouseLine("Escort agency Iris", 0),))
    assert _best(list(provider_kind(block, example_context(_TODAY)))).value == "independent"


def test_a_salon_receives_who_does_not_say_otherwise() -> None:
    house = (HouseLine("Salon masażu Lotos, Kraków", 0),)
    context = example_context(_TODAY)
    said = [
        fact.value
        for fact in meeting(Block.from_text("Ola, 25 lat, masaż", house=house), context)
        if fact.column == "incall"
    ]
    assert said == [True]
    other = Block.from_text("Ola, tylko dojazd do hotelu", house=house)
    best = _best([fact for fact in meeting(other, context) if fact.column == "incall"])
    assert best.value is False


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NL · EN · DE", ["nl", "en", "de"]),
        ("ES / EN", ["es", "en"]),
        ("TOP · VIP", []),
        ("XX · QQ", []),
        ("NL", []),
    ],
)
def test_a_row_of_codes_is_of_languages(text: str, expected: list[str]) -> None:
    facts = languages(Block.from_text(f"Lotte, 29\n{text}\n172 cm"), example_context(_TODAY))
    assert [fact.value for fact in facts] == expected


def test_a_flag_is_called_by_a_language() -> None:
    block = Block.from_text(
        "Oliwia", marks=(Mark("angielski", "img"), Mark("masaż", "img")), page_language="pl"
    )
    assert [fact.value for fact in languages(block, example_context(_TODAY))] == ["en"]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Lotte\nAmsterdam · vandaag", "nl", "2025-06-11"),
        ("Yara\nRotterdam · 3 dagen geleden", "nl", "2025-06-08"),
        ("Добавена: 12.V.2025", "bg", "2025-05-12"),
        ("Клара\nШымкент · кеше", "kk", "2025-06-10"),
        ("Clara\nHeute Abend habe ich frei", "de", None),
    ],
)
def test_the_day_of_an_ad(text: str, language: str, day: str | None) -> None:
    found = [
        fact.value.isoformat()
        for fact in posted(Block.from_text(text, language=language), example_context(_TODAY))
    ]
    assert found[:1] == ([day] if day else [])
