"""Every indicator fires where it says that it does, stays silent where it has to, and speaks plainly."""

import re

import pytest

from clew.indicators.checker import Checker, unreleased
from clew.indicators.detectors import all_detectors, check
from clew.leads.speaks_against import all_explanations
from clew.reference.lexicon import packaged_lexicons
from clew.reference.ontology import Indicator, packaged_ontology

SEEN = [one for one in packaged_ontology().indicators.values() if one.by != "analyst"]
LANGUAGES = ("de", "en", "es", "fr", "hu", "it", "kk", "ro", "ru", "uk")
FORBIDDEN = re.compile(r"victim|trafficker|guilty|probability of trafficking", re.IGNORECASE)
CHECKER = Checker(packaged_lexicons())


@pytest.mark.parametrize("indicator", SEEN, ids=lambda one: one.id)
def test_examples_hold_and_are_enough(indicator: Indicator) -> None:
    assert list(CHECKER.problems(indicator)) == []


def test_the_newest_release_names_the_ontology_as_it_is() -> None:
    assert list(unreleased(packaged_ontology())) == []


def test_what_is_origin_or_language_never_weighs() -> None:
    never = {one.id for one in packaged_ontology().indicators.values() if one.never_weighs}
    assert never == {"no_local_language", "origin_on_market_list", "site_filters_by_origin"}
    assert all(packaged_ontology().indicators[name].weight == 0 for name in never)


def test_every_detector_is_used_and_every_parameter_known() -> None:
    check(packaged_ontology())
    assert {one.detector for indicator in SEEN for one in indicator.detections} == set(all_detectors())


def test_every_explanation_has_its_code_and_its_words() -> None:
    assert set(all_explanations()) == set(packaged_ontology().explanations)


def test_every_topic_that_an_indicator_asks_for_exists_in_all_ten_languages() -> None:
    asked = {topic for indicator in SEEN for topic in indicator.topics}
    lexicons = packaged_lexicons()
    missing = [
        (topic, language)
        for topic in sorted(asked)
        for language in LANGUAGES
        if not lexicons.entries(topic, [language])
    ]
    assert missing == []


def test_no_definition_uses_a_forbidden_word() -> None:
    ontology = packaged_ontology()
    texts = [f"{one.label} {one.meaning} {one.caveat}" for one in ontology.indicators.values()]
    texts += [f"{one.label} {one.meaning} {one.caveat}" for one in ontology.explanations.values()]
    assert [text for text in texts if FORBIDDEN.search(text)] == []
