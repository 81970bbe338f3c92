"""Languages of a list are no nationalities, however the line begins."""

import pytest

from clew.extract import origin
from clew.extract.fact import example_context
from clew.records.block import Block


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Lingue: italiano, inglese", "it"),
        ("Parlo rumeno, inglese. Ricevo a casa", "it"),
        ("LINGUE: POLACCO, INGLESE NUOVA IN CITTÀ", "it"),
        ("Idiomas: español, inglesa", "es"),
    ],
)
def test_a_list_of_languages_tells_no_nationality(text: str, language: str) -> None:
    block = Block.from_text(text, language=language, page_language=language)
    assert not [
        fact.value for fact in origin.extract(block, example_context()) if fact.column == "nationality"
    ]


def test_a_woman_between_commas_is_she() -> None:
    block = Block.from_text("Giulia, inglese, 27 anni", language="it", page_language="it")
    assert [fact.value for fact in origin.extract(block, example_context())] == ["GB"]
