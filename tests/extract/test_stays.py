"""Stays by days of the week, in lists, in either order, and cities in the cases of their languages."""

import pytest

from tests.extract.answered import answered

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (f"2025-06-0{day}" for day in range(2, 7))

STAYS = [
    ("GB", "en", "Tour: York Mon-Thu, Hull Fri-Sun", [("York", MONDAY, THURSDAY), ("Hull", FRIDAY, "2025-06-08")]),
    ("PL", "pl", "W trasie: Gdynia od poniedziałku do środy", [("Gdynia", MONDAY, WEDNESDAY)]),
    ("HU", "hu", "Turnézom: Győrben hétfőtől szerdáig", [("Győr", MONDAY, WEDNESDAY)]),
    ("UA", "uk", "У турі: Луцьк з понеділка по четвер", [("Луцьк", MONDAY, THURSDAY)]),
    ("IT", "it", "In tour a Parma da lunedì a giovedì", [("Parma", MONDAY, THURSDAY)]),
    ("RO", "ro", "În turneu: Iași de luni până miercuri", [("Iași", MONDAY, WEDNESDAY)]),
    ("NL", "nl", "Op tour: Breda van dinsdag t/m vrijdag", [("Breda", TUESDAY, FRIDAY)]),
    ("TR", "tr", "Turnede: İzmir'de pazartesiden perşembeye", [("İzmir", MONDAY, THURSDAY)]),
    ("PT", "pt", "Em digressão: Braga de segunda a quarta", [("Braga", MONDAY, WEDNESDAY)]),
    ("FR", "fr", "Tournée : du 3 au 6 juin Lyon puis Dijon du 7 au 10 juin",
     [("Lyon", TUESDAY, FRIDAY), ("Dijon", "2025-06-07", "2025-06-10")]),
    ("PL", "pl", "w Rzeszowie 5-8.06, w Łodzi 9-10.06",
     [("Rzeszów", THURSDAY, "2025-06-08"), ("Łódź", "2025-06-09", "2025-06-10")]),
    ("UA", "uk", "у Харкові 5-8 червня, в Полтаві 9-12 червня",
     [("Харків", THURSDAY, "2025-06-08"), ("Полтава", "2025-06-09", "2025-06-12")]),
    ("FI", "fi", "Helsingissä 5.-8.6., Tampereella 9.-12.6.",
     [("Helsinki", THURSDAY, "2025-06-08"), ("Tampere", "2025-06-09", "2025-06-12")]),
    ("EE", "et", "Tallinnas 5.-8.6.", [("Tallinn", THURSDAY, "2025-06-08")]),
    ("LV", "lv", "Rīgā 5.-8.6.", [("Rīga", THURSDAY, "2025-06-08")]),
    ("IT", "it", "a Lisbona dal 5 al 8 giugno", [("Lisbona", THURSDAY, "2025-06-08")]),
    ("GB", "en", "UK tour: Bristol 5th to 9th, then Cardiff 10th-12th June",
     [("Bristol", THURSDAY, "2025-06-09"), ("Cardiff", "2025-06-10", "2025-06-12")]),
    ("DE", "de", "Tour: Kassel 3.-5., Mainz 6.-8., Trier 9.-11.6.",
     [("Kassel", TUESDAY, THURSDAY), ("Mainz", FRIDAY, "2025-06-08"), ("Trier", "2025-06-09", "2025-06-11")]),
    ("FR", "fr", "Tournée : Lyon du 3 au 6 juin, Dijon du 7 au 10",
     [("Lyon", TUESDAY, FRIDAY), ("Dijon", "2025-06-07", "2025-06-10")]),
    ("FI", "fi", "Kiertueella: Turussa 20.–24.6.", [("Turku", "2025-06-20", "2025-06-24")]),
    ("UA", "uk", "Їду в тур: у Чернівцях з 4 по 8 червня", [("Чернівці", WEDNESDAY, "2025-06-08")]),
    ("SK", "sk", "Turné: v Košiciach 5.-8.6.", [("Košice", THURSDAY, "2025-06-08")]),
    ("CZ", "cs", "Turné: v Liberci 5.-8.6.", [("Liberec", THURSDAY, "2025-06-08")]),
    ("LT", "lt", "Turas: Šiauliuose birželio 5-8 d.", [("Šiauliai", THURSDAY, "2025-06-08")]),
    ("PL", "pl", "Trasa: w Sosnowcu 5-8.06", [("Sosnowiec", THURSDAY, "2025-06-08")]),
    ("RS", "sr", "Turneja: u Nišu 5-8.06", [("Niš", THURSDAY, "2025-06-08")]),
    ("RU", "ru", "Еду в тур: в Уфе 5-8 июня", [("Уфа", THURSDAY, "2025-06-08")]),
    ("EE", "et", "Tuuril: Haapsalus 5.-8.6.", [("Haapsalu", THURSDAY, "2025-06-08")]),
    ("GB", "en", "On tour: Bath, Leeds & Hull", [("Bath", None, None), ("Leeds", None, None), ("Hull", None, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("region", "language", "text", "stays"), STAYS)
def test_a_stay(
    region: str, language: str, text: str, stays: list[tuple[str, str | None, str | None]]
) -> None:
    told = answered("movement", text, region=region, language=language)
    assert [(stop["city"], stop["from"], stop["to"]) for stop in told["tour"]] == stays
    assert told["labels"] == ["touring"]


@pytest.mark.parametrize(
    ("region", "language", "text"),
    [
        ("GB", "en", "I work from Monday to Friday in Bath"),
        ("DE", "de", "Mo-Fr 10-20 Uhr in Kassel"),
        ("GB", "en", "Happy Reading and Bath time"),
        ("FR", "fr", "du lundi au vendredi à Lyon, sur rendez-vous"),
        ("GB", "en", "Bath, open 10-20, rooms 5-9"),
    ],
)
def test_hours_of_a_week_are_no_stay(region: str, language: str, text: str) -> None:
    assert answered("movement", text, region=region, language=language) == {"labels": [], "tour": []}


def test_a_word_for_a_tour_is_no_town() -> None:
    told = answered("movement", "På turné: Umeå 10-12/6", region="SE", language="sv")
    assert [stop["city"] for stop in told["tour"]] == ["Umeå"]


@pytest.mark.parametrize(
    ("language", "text", "label", "city"),
    [
        ("ru", "Скоро уезжаю из Самары", "leaving", "Самара"),
        ("tr", "İzmir'e yeni geldim", "arriving", "İzmir"),
        ("uk", "щойно приїхала до Полтави", "arriving", "Полтава"),
        ("es", "últimos días en Vigo", "leaving", "Vigo"),
        ("pl", "właśnie przyjechałam do Krakowa", "arriving", "Kraków"),
    ],
)
def test_a_city_after_a_phrase_of_movement(language: str, text: str, label: str, city: str) -> None:
    told = answered("movement", text, language=language)
    assert told == {"labels": [label], "tour": [{"city": city, "from": None, "to": None}]}
