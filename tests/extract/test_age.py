"""Ages that a reader would see in an ad, and numbers that only look like one; in some thirty languages."""

import datetime as dt

import pytest

from clew.extract.age import extract, find_ages
from clew.extract.fact import example_context
from clew.records.block import Block, Datum, Pair, Segment

CONTEXT = example_context(dt.date(2025, 6, 1))

STATED = [
    ("I turned 31 last spring", [31]),
    ("31yo, size 38", [31]),
    ("Age 29 / 168cm / 54kg", [29]),
    ("Lady in her best years, thirty-four years old", [34]),
    ("4️⃣2️⃣ years young", [42]),
    ("Ich bin 33 und komme aus Leipzig", [33]),
    ("Mein Alter: 41", [41]),
    ("achtundzwanzigjährige Studentin", [28]),
    ("22 J., schlank", [22]),
    ("Ich werde nächsten Monat 30 Jahre alt", [30]),
    ("frische 19 Jahre", [19]),
    ("acabo de cumplir 22 años", [22]),
    ("madura de 45 años", [45]),
    ("treinta y dos añitos", [32]),
    ("Мне двадцать семь лет", [27]),
    ("Возраст 24, рост 170, вес 52", [24]),
    ("36-летняя женщина", [36]),
    ("Девушка 20 лет ждёт в гости", [20]),
    ("J'ai vingt-six ans", [26]),
    ("femme de 38 ans", [38]),
    ("Ho 35 anni", [35]),
    ("ventisette anni appena compiuti", [27]),
    ("Am 24 de ani", [24]),
    ("douăzeci și doi de ani", [22]),
    ("26 éves lány", [26]),
    ("harminckét éves vagyok", [32]),
    ("Мені 23 роки", [23]),
    ("двадцять п'ять років", [25]),
    ("Жасым 22", [22]),
    ("25 жастамын", [25]),
    ("mam 28 lat", [28]),
    ("dwadzieścia pięć lat", [25]),
    ("27 jaar oud", [27]),
    ("vijfentwintig jaar", [25]),
    ("je mi 24 let", [24]),
    ("třiadvacet let", [23]),
    ("είμαι 26 χρονών", [26]),
    ("24 yaşındayım", [24]),
    ("imam 29 godina", [29]),
    ("на 27 години съм", [27]),
    ("27-годишна", [27]),
    ("23-årig tjej", [23]),
    ("jeg er 25 år gammel", [25]),
    ("olen 28-vuotias", [28]),
    ("22 տարեկան եմ", [22]),
    ("ვარ 24 წლის", [24]),
    ("ოცდაოთხი წლის", [24]),
    ("25 yaşım var", [25]),
    ("24 yoshdaman", [24]),
    ("Men 24 yoshdaman", [24]),
    ("Men 24 ýaşymda", [24]),
    ("בת עשרים וחמש", [25]),
    ("عمري خمسة وعشرون سنة", [25]),
    ("хорин таван настай", [25]),
    ("tuttugu og fimm ára", [25]),
    ("man 23 metai", [23]),
    ("man ir 24 gadi", [24]),
    ("olen 26-aastane", [26]),
    ("stara sam 27 godina", [27]),
    ("tenho 28 anos", [28]),
    ("mám 25 rokov", [25]),
    ("I'm 17 and new", [17]),
    ("Two friends, 22 and 25 years old", [22, 25]),
    ("Age range: 21 to 29", [21, 29]),
    ("Нашим девушкам от 20 до 30 лет", [20, 30]),
    ("Girls between 20 and 30 years old", [20, 30]),
    ("25 y.o. brunette", [25]),
    ("sweet 18", [18]),
    ("Edad 34", [34]),
    ("Lata: 33", [33]),
]

NO_AGE = [
    "Only gentlemen above 40, please",
    "I have been a masseuse for 15 years",
    "20 minutes from the station, 45 € deposit",
    "seit 12 Jahren in der Stadt",
    "Herren ab 35 bevorzugt",
    "solo mayores de 30 años",
    "más de 10 años de experiencia",
    "мужчинам до 25 не беспокоить",
    "опыт работы 10 лет",
    "hommes de plus de 40 ans uniquement",
    "10 ans d'expérience",
    "solo uomini sopra i 30 anni",
    "lavoro da 12 anni",
    "numai domni peste 30 de ani",
    "experiență de 11 ani",
    "csak 30 év feletti uraknak",
    "15 éve dolgozom",
    "чоловікам від 30 років",
    "30 жастан асқан ерлерге ғана",
    "panowie powyżej 35 lat",
    "I am 170 tall, 55 kg",
    "call me 24/7",
    "Rates 100/60 min",
    "I'm 5 min from the centre, room 27",
    "Post ID 2734, 25 June",
    "open since 1998, 25 girls",
    "Je suis disponible de 10 à 22 h",
    "Für Besucher unter 18 Jahren verboten",
    "Looking for men 30-50 years",
    "Für Herren von 30 bis 60 Jahre",
    "über 25 Jahre Erfahrung",
    "25+ only",
]


@pytest.mark.parametrize(("text", "ages"), STATED)
def test_stated_age_is_read(text: str, ages: list[int]) -> None:
    assert sorted(ages_of(Block.from_text(text))) == ages


@pytest.mark.parametrize("text", NO_AGE)
def test_other_number_is_no_age(text: str) -> None:
    assert list(find_ages(text, CONTEXT.lexicons)) == []


def ages_of(block: Block, column: str = "age") -> list[int]:
    return [fact.value for fact in extract(block, CONTEXT) if fact.column == column]


def test_labelled_age_under_eighteen_is_kept() -> None:
    block = Block.from_text("Mara", pairs=(Pair("Alter", "16", selector="dd"),))
    assert ages_of(block) == [16]


def test_age_beside_the_name_in_a_heading_is_read() -> None:
    text = "Ornella | 33 | Chur"
    block = Block.from_text(text, segments=(Segment(0, 0, len(text), "heading"),))
    assert ages_of(block) == [33]


def test_label_and_number_in_a_line_are_not_name_and_age() -> None:
    assert ages_of(Block.from_text("Gewicht: 66\nPreis, 50 Euro")) == []


def test_birthday_of_embedded_data_gives_the_age_on_the_day_of_the_capture() -> None:
    block = Block.from_text("", data=(Datum("Person.birthDate", "1999-07-15", "script"),))
    assert ages_of(block) == [25]


def test_two_people_with_their_ages_have_no_one_age() -> None:
    block = Block.from_text("Wir sind Elsa (24) und Frida (31)")
    assert ages_of(block) == []
    assert ages_of(block, "ages") == [24, 31]
