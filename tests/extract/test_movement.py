"""Words of movement and announced stays, as a reader would note them on 1 June 2025."""

import datetime as dt

import pytest

from clew.extract.fact import example_context
from clew.extract.movement import extract
from clew.records.block import Block

CONTEXT = example_context(dt.date(2025, 6, 1))

MOVING = [
    ("I've just landed in Porto", None, ["arriving"], [("Porto", None, None)]),
    ("Visiting Dublin 3rd to 7th July", None, ["touring"], [("Dublin", "2025-07-03", "2025-07-07")]),
    ("new face in your city", None, ["new_here"], []),
    ("Leaving Sunday, last chance", None, ["leaving"], []),
    ("we don't tour", None, [], []),
    (
        "Vivo in Padova; dal 20 al 24 giugno sono a Venezia",
        "it",
        ["touring"],
        [("Venice", "2025-06-20", "2025-06-24")],
    ),
    (
        "Ricevo a Napoli. Dal 20 al 24 giugno mi trovi a Roma",
        "it",
        ["touring"],
        [("Rome", "2025-06-20", "2025-06-24")],
    ),
    (
        "Umeå. 9–12 juni, Luleå 13–15 juni",
        "sv",
        ["touring"],
        [("Umea", "2025-06-09", "2025-06-12"), ("Lulea", "2025-06-13", "2025-06-15")],
    ),
    ("Visit me at my flat", None, [], []),
    ("Ab 12.6. bis 18.6. in Bremen", None, ["touring"], [("Bremen", "2025-06-12", "2025-06-18")]),
    ("ganz frisch angekommen", None, ["arriving"], []),
    ("nur noch bis Freitag hier", None, ["leaving"], []),
    ("Ab Montag in Kiel", None, ["arriving"], [("Kiel", "2025-06-02", None)]),
    ("Od poniedziałku w Toruniu", None, ["arriving"], []),
    ("Von Montag bis Freitag 10 bis 18 Uhr", None, [], []),
    ("zum ersten Mal in Basel", None, ["new_here"], [("Basel", None, None)]),
    (
        "Kiel 02.07.-05.07., Rostock 06.07.-09.07.",
        None,
        ["touring"],
        [("Kiel", "2025-07-02", "2025-07-05"), ("Rostock", "2025-07-06", "2025-07-09")],
    ),
    ("acabo de llegar a Málaga", None, ["arriving"], [("Malaga", None, None)]),
    ("solo esta semana en Vigo", None, ["leaving"], [("Vigo", None, None)]),
    ("de gira: Murcia del 10 al 14 de junio", None, ["touring"], [("Murcia", "2025-06-10", "2025-06-14")]),
    ("chica nueva", None, ["new_here"], []),
    ("в Казани с 5 по 9 июня", None, ["touring"], [("Kazan", "2025-06-05", "2025-06-09")]),
    ("только приехала в Самару", None, ["arriving"], [("Samara", None, None)]),
    ("последние дни, скоро уезжаю", None, ["leaving"], []),
    ("впервые в городе", None, ["new_here"], []),
    ("никуда не уезжаю", None, [], []),
    ("à Lille du 12 au 15 juin", None, ["touring"], [("Lille", "2025-06-12", "2025-06-15")]),
    ("nouvelle en ville, tout juste arrivée", None, ["arriving", "new_here"], []),
    ("encore là jusqu'à dimanche", None, ["leaving"], []),
    ("a Verona dal 3 al 6 giugno", None, ["touring"], [("Verona", "2025-06-03", "2025-06-06")]),
    ("appena arrivata in città", None, ["arriving"], []),
    ("ultimi giorni a Padova", None, ["leaving"], [("Padua", None, None)]),
    ("în Brașov 10-14 iunie", None, ["touring"], [("Brasov", "2025-06-10", "2025-06-14")]),
    ("nouă în oraș, abia sosită", None, ["arriving", "new_here"], []),
    ("doar până vineri", None, ["leaving"], []),
    ("Pécsett június 5-9", "hu", ["touring"], [("Pecs", "2025-06-05", "2025-06-09")]),
    ("új lány a városban", None, ["new_here"], []),
    ("csak vasárnapig vagyok itt", None, ["leaving"], []),
    ("most érkeztem Győrbe", None, ["arriving"], [("Gyor", None, None)]),
    ("у Харкові з 7 до 10 червня", None, ["touring"], [("Kharkiv", "2025-06-07", "2025-06-10")]),
    ("нова в місті", None, ["new_here"], []),
    ("останні дні у Дніпрі", None, ["leaving"], [("Dnipro", None, None)]),
    ("Шымкентте 5-10 маусым", None, ["touring"], [("Shymkent", "2025-06-05", "2025-06-10")]),
    ("w Poznaniu 5-8 lipca", None, ["touring"], [("Poznan", "2025-07-05", "2025-07-08")]),
    ("nowa dziewczyna w mieście", None, ["new_here"], []),
    ("v Brně od 4. do 8. června", None, ["touring"], [("Brno", "2025-06-04", "2025-06-08")]),
    ("στην Πάτρα από 5 έως 9 Ιουνίου", None, ["touring"], [("Patras", "2025-06-05", "2025-06-09")]),
    ("İzmir'de 5-9 Haziran", None, ["touring"], [("Izmir", "2025-06-05", "2025-06-09")]),
    ("u Novom Sadu od 5. do 8. juna", None, ["touring"], [("Novi Sad", "2025-06-05", "2025-06-08")]),
    ("във Варна от 5 до 9 юни", None, ["touring"], [("Varna", "2025-06-05", "2025-06-09")]),
    ("ny tjej i stan", None, ["new_here"], []),
    ("Malmö 5-8 juni", None, ["touring"], [("Malmo", "2025-06-05", "2025-06-08")]),
    ("ახლახან ჩამოვედი ბათუმში", None, ["arriving"], [("Batumi", None, None)]),
    ("Tamperella 5.-8.6.", None, ["touring"], [("Tampere", "2025-06-05", "2025-06-08")]),
    ("novidade em Braga", None, ["new_here"], [("Braga", None, None)]),
    ("Braga de 5 a 9 de junho", None, ["touring"], [("Braga", "2025-06-05", "2025-06-09")]),
    ("nieuw in Gent, maar een paar dagen", None, ["leaving", "new_here"], [("Ghent", None, None)]),
    ("Open 10.00-18.00, 5 days a week", None, [], []),
    ("Please don't arrive late", None, [], []),
    ("No touring, I live in Bonn", None, [], []),
    ("25.05.2025 posted, 20-25 EUR", None, [], []),
    ("Fotos von 12.05.", None, [], []),
    ("my home is in Turin since 2019", None, [], []),
    ("2 July - 6 July Ostrava", None, ["touring"], [("Ostrava", "2025-07-02", "2025-07-06")]),
    ("Tour dates: Lyon 28/06 to 03/07", None, ["touring"], [("Lyon", "2025-06-28", "2025-07-03")]),
    ("Wien bis 20. Juni", None, ["touring"], [("Vienna", None, "2025-06-20")]),
    (
        "Aarhus\n9. - 13. juni\nOdense\n14. - 17. juni",
        "da",
        ["touring"],
        [("Arhus", "2025-06-09", "2025-06-13"), ("Odense", "2025-06-14", "2025-06-17")],
    ),
    ("Graz\n12:00 - 20:00", None, [], []),
    ("Anna aus Graz\n14. - 17. Juni Urlaub", "de", [], []),
]


@pytest.mark.parametrize(("text", "language", "labels", "stays"), MOVING)
def test_movement(
    text: str, language: str | None, labels: list[str], stays: list[tuple[str, str | None, str | None]]
) -> None:
    facts = list(extract(Block.from_text(text, language=language), CONTEXT))
    assert sorted({fact.value for fact in facts if fact.column == "movement"}) == labels
    read = [fact.value for fact in facts if fact.column == "tour"]
    assert [(stop.city, _iso(stop.from_), _iso(stop.to)) for stop in read] == stays


def test_a_short_denial_is_of_its_language() -> None:
    """Finnish "en" denies, Dutch "en" joins."""
    block = Block.from_text("Ik ben klaar en net aangekomen in Breda")
    assert "arriving" in [fact.value for fact in extract(block, example_context())]


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
