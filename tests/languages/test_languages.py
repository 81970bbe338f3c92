"""Every full language reads its examples, those that fire and those that stay silent, as their author says."""

import pytest

from clew.reference.language_examples import LEAST, language_examples
from tests.languages.reading import misses

FULL = [
    "en",
    "de",
    "fr",
    "es",
    "it",
    "pt",
    "nl",
    "pl",
    "cs",
    "hu",
    "ro",
    "bg",
    "el",
    "sr",
    "tr",
    "ru",
    "uk",
    "kk",
    "ka",
    "hy",
]


def test_the_full_languages_have_examples() -> None:
    assert set(FULL) <= set(language_examples())


@pytest.mark.parametrize("section", LEAST)
@pytest.mark.parametrize("language", FULL)
def test_section(language: str, section: str) -> None:
    assert list(misses(language, section)) == []


@pytest.mark.parametrize("language", FULL)
@pytest.mark.parametrize("section", ["prices", "movement", "third_person", "restriction"])
def test_some_examples_stay_silent(language: str, section: str) -> None:
    silent = [one for one in language_examples()[language].sections[section] if not one["is"]]
    assert len(silent) >= 2
