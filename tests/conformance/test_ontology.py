"""Every indicator fires where it says that it does, stays silent where it has to, and speaks plainly."""

import re
from typing import Any

import pytest

from clew.indicators.detectors import all_detectors, check
from clew.indicators.example import run_example
from clew.indicators.words import Words
from clew.leads.speaks_against import all_explanations
from clew.reference.lexicon import packaged_lexicons
from clew.reference.ontology import Indicator, packaged_ontology

WORDS = Words(packaged_lexicons())
SEEN = [one for one in packaged_ontology().indicators.values() if one.by == "detector"]
LANGUAGES = ("de", "en", "es", "fr", "hu", "it", "kk", "ro", "ru", "uk")
FORBIDDEN = re.compile(r"victim|trafficker|guilty|probability of trafficking", re.IGNORECASE)


def examples(which: str) -> list[Any]:
    return [
        pytest.param(indicator, example, id=f"{indicator.id}-{n}")
        for indicator in SEEN
        for n, example in enumerate(getattr(indicator, which))
    ]


@pytest.mark.parametrize(("indicator", "example"), examples("fires"))
def test_fires(indicator: Indicator, example: dict[str, Any]) -> None:
    found = run_example(indicator, example, WORDS)
    assert found
    assert all(finding.evidence for finding in found)
    text = example.get("text") or example.get("ad", {}).get("text")
    for finding in found:
        for one in finding.evidence:
            if one.start is not None:
                assert text[one.start : one.end] == one.quote


@pytest.mark.parametrize(("indicator", "example"), examples("silent"))
def test_stays_silent(indicator: Indicator, example: dict[str, Any]) -> None:
    assert run_example(indicator, example, WORDS) == []


def test_every_detector_is_used_and_every_parameter_known() -> None:
    check(packaged_ontology())
    assert {one.detector for indicator in SEEN for one in indicator.detections} == set(all_detectors())


def test_every_explanation_has_its_code_and_its_words() -> None:
    assert set(all_explanations()) == set(packaged_ontology().explanations)


def test_every_topic_that_an_indicator_asks_for_exists_in_all_ten_languages() -> None:
    asked = {
        topic
        for indicator in SEEN
        for detection in indicator.detections
        for value in detection.params.values()
        for topic in (value if isinstance(value, list) else [value])
        if isinstance(topic, str) and topic.startswith("signal.")
    }
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
