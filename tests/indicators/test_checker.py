"""The check of examples tells each way in which an indicator's examples can be wrong."""

from dataclasses import replace
from typing import Any

import pytest

from clew.indicators.checker import check_examples, unreleased
from clew.reference.lexicon import packaged_lexicons
from clew.reference.ontology import Indicator, Ontology, OntologyError, packaged_ontology

LEXICONS = packaged_lexicons()


def ontology(name: str, **changes: Any) -> Ontology:
    one = replace(packaged_ontology().indicators[name], **changes)
    return replace(packaged_ontology(), indicators={name: one})


def problems(name: str, **changes: Any) -> list[str]:
    return [trouble.problem for trouble in check_examples(ontology(name, **changes), LEXICONS)]


def indicator(name: str) -> Indicator:
    return packaged_ontology().indicators[name]


@pytest.mark.parametrize("name", ["anxious", "weight_below_50", "shared_circuit", "tattoo_seen"])
def test_nothing_is_said_where_all_is_well(name: str) -> None:
    assert problems(name) == []


def test_an_example_that_does_not_do_what_it_says_is_told() -> None:
    one = indicator("weight_below_50")
    swapped = problems("weight_below_50", fires=one.silent, silent=one.fires)
    assert len([told for told in swapped if "must fire; it stayed silent" in told]) == len(one.silent)
    assert "{'ad': {'weight_kg': 45}} must stay silent; it fired on '45'" in swapped


def test_too_few_examples_and_languages_are_told() -> None:
    one = indicator("anxious")
    told = problems("anxious", fires=one.fires[:2])
    assert told == [
        "2 examples fire; 3 are needed",
        "examples that fire are in 2 languages; 3 are needed",
    ]
    german = tuple(example for example in one.silent if example["language"] == "en")
    assert "examples that stay silent are in 1 languages; 3 are needed" in problems("anxious", silent=german)


def test_a_text_has_to_name_its_language_and_to_fire_by_its_words() -> None:
    one = indicator("anxious")
    text = {"text": "Schaute ständig zur Tür"}
    nameless = problems("anxious", fires=(*one.fires, text))
    assert nameless == ["'Schaute ständig zur Tür' names no language of the lexicons; found None"]
    wrong = problems("anxious", fires=(*one.fires, {**text, "language": "hu"}))
    assert wrong == ["'Schaute ständig zur Tür' fires only by words of another language than hu"]


def test_a_detector_that_is_not_there_stops_the_check() -> None:
    (way,) = indicator("anxious").detections
    with pytest.raises(OntologyError, match="unheard_of"):
        problems("anxious", detections=(replace(way, detector="unheard_of"),))


def test_a_change_without_a_release_is_told() -> None:
    changed = replace(packaged_ontology(), version="0" * 16)
    (told,) = unreleased(changed)
    assert "add a release that says what changed" in told.problem
