"""Every example of every packaged lexicon finds what it says, and finds nothing where it says so."""

import pytest

from clew.reference.lexicon import Example, packaged_lexicons

EXAMPLES = [example for lexicon in packaged_lexicons().by_language.values() for example in lexicon.examples]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.language}-{example.topic}")
def test_example(example: Example) -> None:
    hits = packaged_lexicons().find(example.topic, example.text, [example.language])
    assert tuple(hit.entry.value for hit in hits) == example.finds


def test_each_language_of_the_ten_has_examples_that_fire_and_that_stay_silent() -> None:
    for language in ("de", "en", "es", "fr", "hu", "it", "kk", "ro", "ru", "uk"):
        own = [bool(example.finds) for example in EXAMPLES if example.language == language]
        assert {True, False} <= set(own), language
