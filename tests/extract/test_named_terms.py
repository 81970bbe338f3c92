"""Names of countries and languages: the text's own language is preferred, as if each had a finder of its own."""

import pytest

from clew.extract.language_names import find_languages
from clew.extract.origin import find_countries
from clew.reference.lexicon import packaged_lexicons


@pytest.mark.parametrize(("language", "country"), [("sk", "SK"), ("sl", "SI")])
def test_a_word_means_what_it_means_in_the_texts_language(language: str, country: str) -> None:
    found = find_countries("som slovenka", packaged_lexicons(), language)
    assert [code for _, _, code in found] == [country]


def test_without_a_language_all_names_are_known() -> None:
    text = "Deutsch, русский, English"
    assert [code for _, _, code in find_languages(text, packaged_lexicons())] == ["de", "ru", "en"]
