"""Given names: those of many countries are known, and words, towns and days are none of them."""

import pytest

from clew.reference.gazetteer import packaged_gazetteer
from clew.reference.names import PACKAGED, packaged_names


@pytest.mark.parametrize(
    "name", ["Tuija", "Zsófia", "Ingibjörg", "Svitlana", "Nino", "Zeynep", "Ελένη", "Оксана"]
)
def test_names_of_many_countries_are_known(name: str) -> None:
    assert packaged_names().is_given(name)


def test_taken_names_are_no_large_towns_and_stand_in_one_list_only() -> None:
    lists = {}
    for name in ("given", "given_more"):
        lines = (PACKAGED / f"{name}.txt").read_text("utf-8").split("\n")
        lists[name] = {line for line in lines if line and not line.startswith("#")}
    assert not lists["given"] & lists["given_more"]
    places = packaged_gazetteer().places.values()
    towns = {name for place in places if place.population >= 50_000 for name in place.names}
    assert not lists["given_more"] & towns
