"""Services: what sentences and lists of 42 languages offer, and the words that mean something else."""

import pytest

from clew.extract.fact import example_context
from clew.extract.services import extract, services_in
from clew.records.block import Block
from clew.reference.lexicon import packaged_lexicons
from tests.extract.service_phrases import PHRASES


@pytest.mark.parametrize(("language", "offered", "text"), PHRASES, ids=[text[:30] for _, _, text in PHRASES])
def test_a_text_offers_its_services_and_no_others(language: str, offered: str, text: str) -> None:
    found = {str(fact.value) for fact in extract(Block.from_text(text), example_context())}
    assert found == set(offered.split()), language


def test_a_word_of_lists_names_a_service_only_as_a_part_of_a_list() -> None:
    assert services_in("massage, par, dans", packaged_lexicons()) == ("massage", "couples", "dancing")
    assert services_in("massage dans mon studio, par heure", packaged_lexicons()) == ("massage",)


def test_a_language_takes_no_word_from_another() -> None:
    """Prices in Czech are no dinners in Spanish, Bulgarian evenings no Ukrainian dinners, French "in" no dance."""
    for text in ("Cena 2000 Kč", "приятна вечер", "dans Paris", "por favor", "à partir de 100", "duge kose"):
        assert services_in(text, packaged_lexicons()) == (), text
