"""Languages are read from prose, and those that are denied, wished for or of somebody else are not."""

import pytest

from clew.extract.fact import Context
from clew.extract.languages_spoken import extract
from clew.records.block import Block
from tests.extract.contact_cases import context


def spoken(text: str, language: str) -> list[str]:
    around: Context = context("DE", "EUR")
    block = Block.from_text(text, language=language, page_language=language)
    return sorted({fact.value for fact in extract(block, around)})


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Englisch fließend, Deutsch gebrochen", "de", ["de", "en"]),
        ("Muttersprache Rumänisch, etwas Italienisch verstehe ich", "de", ["it", "ro"]),
        ("Ungarisch ist meine Muttersprache, mein Deutsch ist ganz gut", "de", ["de", "hu"]),
        ("I only speak Polish, no English sorry", "en", ["pl"]),
        ("My sister speaks French; I speak Dutch and German", "en", ["de", "nl"]),
        ("Nie mówię po angielsku, tylko po ukraińsku", "pl", ["uk"]),
        ("По-английски не говорю, только по-русски и по-казахски", "ru", ["kk", "ru"]),
        ("Almanca bilmiyorum, Rusça ve Türkçe konuşurum", "tr", ["ru", "tr"]),
        ("Parlo spagnolo, il tedesco non lo parlo", "it", ["es"]),
        ("Je parle russe, pas un mot d'anglais", "fr", ["ru"]),
        ("languages: ENG, DEU, POL", "en", ["de", "en", "pl"]),
        ("EN / DE / RU - no problem", "en", ["de", "en", "ru"]),
    ],
)
def test_told(text: str, language: str, expected: list[str]) -> None:
    assert spoken(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Do you speak Italian?", "en"),
        ("Mein Freund hat den Text ins Englische übersetzt", "de"),
        ("I would love to learn Spanish one day", "en"),
        ("Französisch sehr gut", "de"),
        ("Marzę, żeby nauczyć się hiszpańskiego", "pl"),
        ("Russian girl, 25, new in town", "en"),
        ("die Chefin am Telefon spricht Türkisch", "de"),
        ("Masaż tajski, kuchnia włoska", "pl"),
    ],
)
def test_silent(text: str, language: str) -> None:
    assert spoken(text, language) == []
