"""Days of a stay that sentences tell, as a reader would note them on Wednesday, 11 June 2025."""

import datetime as dt
from dataclasses import replace

import pytest

from clew.extract.fact import example_context
from clew.extract.movement import extract
from clew.records.block import Block

CONTEXT = example_context(dt.date(2025, 6, 11))

STAYS = [
    ("I arrive in Leeds on Friday and leave on Monday", "en", [("Leeds", "2025-06-13", "2025-06-16")]),
    ("Still in York until Tuesday", "en", [("York", None, "2025-06-17")]),
    ("York: Saturday and Sunday", "en", [("York", "2025-06-14", "2025-06-15")]),
    ("Am 3. Juli bin ich in Kiel, nur einen Tag", "de", [("Kiel", "2025-07-03", "2025-07-03")]),
    ("Bald auch in Rostock", "de", [("Rostock", None, None)]),
    ("De jeudi à samedi je suis à Nantes", "fr", [("Nantes", "2025-06-12", "2025-06-14")]),
    ("Da sabato a martedì sono a Bologna", "it", [("Bologna", "2025-06-14", "2025-06-17")]),
    ("С пятницы по понедельник я в Самаре", "ru", [("Samara", "2025-06-13", "2025-06-16")]),
    ("Прилетаю в Казань 2 июля, улетаю 6-го", "ru", [("Kazan", "2025-07-02", "2025-07-06")]),
    ("W Lublinie jeszcze do soboty", "pl", [("Lublin", None, "2025-06-14")]),
    ("Szombattól hétfőig Szegeden leszek", "hu", [("Szeged", "2025-06-14", "2025-06-16")]),
    ("ხუთშაბათიდან შაბათამდე გორში ვიქნები", "ka", [("Gori", "2025-06-12", "2025-06-14")]),
    ("Perşembeden cumartesiye kadar Adana'dayım", "tr", [("Adana", "2025-06-12", "2025-06-14")]),
    ("Volgende week di-do in Breda", "nl", [("Breda", "2025-06-17", "2025-06-19")]),
]  # fmt: skip

NONE = [
    ("Monday to Friday in Leeds, 10 to 18", "en"),
    ("I work in Leeds Monday to Saturday", "en"),
    ("Meine Kollegin ist von Freitag bis Sonntag in Graz", "de"),
    ("Ma tournée à Lyon est annulée", "fr"),
    ("Новые фото скоро", "ru"),
    ("Wohne in Linz, morgen neue Bilder", "de"),
]


@pytest.mark.parametrize(("text", "language", "stays"), STAYS)
def test_stays_told_by_days(
    text: str, language: str, stays: list[tuple[str, str | None, str | None]]
) -> None:
    assert _stays(text, language) == stays


@pytest.mark.parametrize(("text", "language"), NONE)
def test_days_of_work_of_others_and_of_none(text: str, language: str) -> None:
    assert _stays(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("Училась на дизайнера и до сих пор рисую по воскресеньям", "ru", set()),
        ("Досі малюю по неділях", "uk", set()),
        ("До сих пор в городе, по воскресенье", "ru", {"leaving"}),
        ("On me dit calme, polie et un peu timide au début.", "fr", set()),
    ],
)
def test_a_day_of_every_week_and_what_was_at_first_are_no_movement(
    text: str, language: str, values: set[str]
) -> None:
    read = extract(Block.from_text(text, language=language), CONTEXT)
    assert {value for fact in read if fact.column == "movement" for value in _listed(fact.value)} == values


def _listed(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, tuple | list) else [str(value)]


def _stays(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    read = [
        fact.value
        for fact in extract(Block.from_text(text, language=language), CONTEXT)
        if fact.column == "tour"
    ]
    return [(stop.city, stop.from_ and str(stop.from_), stop.to and str(stop.to)) for stop in read]


@pytest.mark.parametrize(
    ("text", "language", "cities"),
    [
        ("Annecy\ndu 3 au 5 juin 2025\nGrenoble\ndu 17 au 19 juin 2025", "fr", ["Annecy", "Grenoble"]),
        ("Berlin\nvom 17. bis 19. Juni", "de", ["Berlin"]),
        ("Madrid\ndel 17 al 19 de junio", "es", ["Madrid"]),
        (
            "Zeitraum\nStadt\nAdresse\n10.6.2025 – 13.6.2025\nSalzburg\nWohnung\n18.6.2025 – 21.6.2025\nGraz\nWohnung",
            "de",
            ["Salzburg", "Graz"],
        ),
        ("16.6. - 18.6.\nLinz\n19.6. - 21.6.\nGraz", "de", ["Linz", "Graz"]),
        ("Milano\n17 giugno apertura studio 19 giugno", "it", []),  # the line says more than days
    ],
)
def test_a_plan_of_towns_above_their_days_may_begin_the_days_with_a_word(
    text: str, language: str, cities: list[str]
) -> None:
    block = Block.from_text(text, language=language, page_language=language)
    today = replace(example_context(), today=dt.date(2025, 6, 11))
    assert [fact.value.city for fact in extract(block, today) if fact.column == "tour"] == cities
