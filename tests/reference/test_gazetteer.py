"""Places as ads write them: in the cases of their language, in other scripts, beside ordinary words."""

import time

import pytest

from clew.reference.gazetteer import load_gazetteer, packaged_gazetteer

INFLECTED = [
    ("Szegeden", "Szeged"),
    ("do Lublina", "Lublin"),
    ("w Katowicach", "Katowice"),
    ("v Ostravě", "Ostrava"),
    ("u Osijeku", "Osijek"),
    ("до Львова", "Lviv"),
    ("в Казани", "Kazan"),
    ("у Тернополі", "Ternopil"),
    ("Шымкентте", "Shymkent"),
    ("ბათუმში", "Batumi"),
    ("Գյումրիում", "Gyumri"),
    ("στην Πάτρα", "Patras"),
    ("Tamperella", "Tampere"),
    ("Vilniuje", "Vilnius"),
    ("Rīgā", "Riga"),
    ("Tartus", "Tartu"),
    ("İzmir'de", "Izmir"),
    ("Бишкекте", "Bishkek"),
    ("в Нижнем Новгороде", "Nizhny Novgorod"),
    ("Frankfurt/Main", "Frankfurt"),
]


@pytest.mark.parametrize(("text", "city"), INFLECTED)
def test_place_is_found_in_its_case(text: str, city: str) -> None:
    assert [hit.place.city for hit in packaged_gazetteer().find(text)] == [city]


@pytest.mark.parametrize(
    "text", ["Lange Spaziergänge am Abend", "I like hiking, cats and old films", "Жду звонка"]
)
def test_sentence_without_a_place_is_silent(text: str) -> None:
    assert [hit for hit in packaged_gazetteer().find(text) if hit.capital and not hit.word] == []


def test_given_name_is_marked_as_a_word() -> None:
    hits = list(packaged_gazetteer().find("Sofia"))
    assert [hit.word for hit in hits] == [True]


def test_region_decides_between_namesakes() -> None:
    gazetteer = packaged_gazetteer()
    at_home = gazetteer.named("Bergen", region="NO")
    assert at_home is not None
    assert at_home.country == "NO"


def test_loading_is_quick() -> None:
    start = time.process_time()
    load_gazetteer()
    assert time.process_time() - start < 1.5  # 0.2 s on an idle core; the bound leaves room for a busy one
