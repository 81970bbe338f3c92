"""The phrases: every language says the same things, with the same blanks, in several ways."""

import random
import re
from importlib.resources import files

import pytest

from clew_market.mistakes import with_mistakes
from clew_market.sites import all_sites
from clew_market.words import countries, names, review_words, trait_labels, words

LANGUAGES = sorted(
    path.name.removesuffix(".yaml")
    for path in (files("clew_market") / "phrases").iterdir()
    if path.name.endswith(".yaml")
)
INTERFACES = sorted({spec.language for spec in all_sites()})
AD_SLOTS = {
    "greeting", "age", "city", "about", "likes", "wish", "closing", "numbers", "always", "flatshare", "cooperative",
    "duo", "own_tour", "alone", "bio_minor",
}  # fmt: skip


def blanks(text: str) -> set[str]:
    return set(re.findall(r"{(\w+)}", text))


def test_there_are_ten_languages_of_ads() -> None:
    spoken = {language for spec in all_sites() if spec.share for language in spec.ad_languages}
    assert spoken == set(LANGUAGES) == {"de", "en", "es", "fr", "hu", "it", "kk", "ro", "ru", "uk"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_slot_of_an_ad(language: str) -> None:
    tongue, english = words(language), words("en")
    assert AD_SLOTS | set(trait_labels()) <= set(tongue.slots)
    for slot, variants in tongue.slots.items():
        allowed = set().union(*map(blanks, english.slots[slot]))
        assert all(blanks(variant) <= allowed for variant in variants), slot
        assert len(set(variants)) == len(variants), slot
    assert len(tongue.digits) == 10
    assert len(tongue.likes) >= 20


@pytest.mark.parametrize("language", INTERFACES)
def test_a_language_of_an_interface_has_every_label_and_value(language: str) -> None:
    tongue, english = words(language), words("en")
    assert tongue.labels.keys() == english.labels.keys()
    assert {kind: set(values) for kind, values in tongue.values.items()} == {
        kind: set(values) for kind, values in english.values.items()
    }
    assert tongue.slots.keys() == english.slots.keys()


def test_names_are_written_in_both_scripts() -> None:
    for name in (*names("woman"), *names("man"), *names("trans")):
        assert name.written("de").isascii()
        assert re.fullmatch(r"[А-ЯЁа-яё]+", name.written("kk"))


def test_every_site_stands_in_a_country_that_has_cities_and_phones() -> None:
    for spec in all_sites():
        assert set(spec.countries) | {spec.region} <= set(countries())


def test_a_quote_of_a_signal_stands_in_no_benign_remark() -> None:
    for language, tongue in review_words().items():
        quotes = [quote for variants in tongue["signals"].values() for quote in variants]
        assert len(tongue["signals"]) == 10, language
        assert not set(quotes) & set(tongue["benign"])


def test_mistakes_are_the_same_for_the_same_draw_and_leave_the_text_readable() -> None:
    text = "I like long walks, good coffee and people who listen. A quiet evening means more to me."
    wrong = with_mistakes(text, random.Random("a"))
    assert wrong == with_mistakes(text, random.Random("a"))
    assert wrong not in {text, with_mistakes(text, random.Random("b"))}
    assert len(set(text.split()) & set(wrong.split())) > len(text.split()) / 2
