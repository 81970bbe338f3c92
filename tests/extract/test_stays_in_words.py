"""The longest stay is read from sentences, and ways, answers, waits and denied nights are none."""

import pytest

from clew.extract.duration import extract
from clew.records.block import Block
from tests.extract.contact_cases import context


def longest(text: str, language: str) -> list[float]:
    block = Block.from_text(text, language=language, page_language=language)
    return [fact.value for fact in extract(block, context("DE", "EUR"))]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Höchstens zwei Stunden, mehr geht nicht", "de", 2.0),
        ("Ich bleibe nicht mehr als zwei Stunden", "de", 2.0),
        ("You can book me for the whole night", "en", 12.0),
        ("two hours and that's it", "en", 2.0),
        ("from one hour to six hours", "en", 6.0),
        ("Dłużej niż cztery godziny nie zostaję", "pl", 4.0),
        ("Не больше пяти часов", "ru", 5.0),
        ("Una hora, dos horas o la noche entera", "es", 12.0),
        ("Pas de nuit, trois heures maximum", "fr", 3.0),
        ("Möglich sind 30 Minuten bis 4 Stunden, keine Übernachtung", "de", 4.0),
        ("En fazla üç saat", "tr", 3.0),
    ],
)
def test_longest(text: str, language: str, expected: float) -> None:
    assert longest(text, language) == [expected]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The drive takes up to three hours", "en"),
        ("Book at least two hours in advance", "en"),
        ("Keine Übernachtungen", "de"),
        ("Alter: 30, kein Jahr mehr Unter der Woche studiere ich, bitte früh planen", "de"),
        ("I work all night long", "en"),
        ("Ich antworte spätestens nach 2 Stunden", "de"),
        ("No overnights please", "en"),
        ("Ждала вас максимум два часа", "ru"),
        ("available day and night", "en"),
        ("arbeite bis 4 Uhr in der Nacht", "de"),
    ],
)
def test_silent(text: str, language: str) -> None:
    assert longest(text, language) == []
