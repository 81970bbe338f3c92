"""Hours in words are read, and hours that are denied, past or of somebody else are not."""

import pytest

from clew.extract.hours import extract
from clew.records.block import Block
from tests.extract.contact_cases import context


def hours(text: str, language: str) -> list[str]:
    block = Block.from_text(text, language=language, page_language=language)
    return [fact.value for fact in extract(block, context("DE", "EUR"))]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Täglich von halb elf vormittags bis neun Uhr abends", "de", "10:30-21:00"),
        ("Von Mittag bis Mitternacht", "de", "12:00-24:00"),
        ("Ich fange um neun Uhr morgens an und höre auf um sechs Uhr abends", "de", "09:00-18:00"),
        ("every day half ten in the morning till eight in the evening", "en", "10:30-20:00"),
        ("Midday to midnight, all week", "en", "12:00-24:00"),
        ("I start at ten in the morning and finish at seven", "en", "10:00-19:00"),
        ("parlour 0930-2100 daily", "en", "09:30-21:00"),
        ("с девяти утра до одиннадцати вечера", "ru", "09:00-23:00"),
        ("reggel kilenctől este tízig", "hu", "09:00-22:00"),
        ("sabah ondan akşam sekize kadar", "tr", "10:00-20:00"),
        ("de diez de la mañana a ocho y media de la tarde", "es", "10:00-20:30"),
        ("tous les jours 10h30/20h30", "fr", "10:30-20:30"),
        ("od południa do północy", "pl", "12:00-24:00"),
        ("Nicht mehr rund um die Uhr, jetzt täglich 11 bis 19 Uhr", "de", "11:00-19:00"),
        ("24/7 without a day off", "en", "24/7"),
    ],
)
def test_said(text: str, language: str, expected: str) -> None:
    assert hours(text, language) == [expected]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Supermarkt im Haus hat von 7 bis 22 Uhr offen", "de"),
        ("Ich bin nicht rund um die Uhr da", "de"),
        ("I used to be open from 10 to 6 daily", "en"),
        ("The lift works from 6am to 11pm", "en"),
        ("Nie pracuję całą dobę", "pl"),
        ("Раньше работала с 10 до 20", "ru"),
        ("two or three girls, one or two friends", "en"),
        ("one to two guests", "en"),
        ("non sono disponibile 24 ore su 24", "it"),
    ],
)
def test_silent(text: str, language: str) -> None:
    assert hours(text, language) == []
