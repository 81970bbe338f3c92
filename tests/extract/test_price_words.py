"""Prices in words without a currency, parts of an hour as signs, currencies that head a line, in and out."""

import pytest

from tests.extract.answered import answered

PRICES = [
    ("ES", "es", "hora ciento cincuenta euros, noche ochocientos", [(150, "EUR", 60), (800, "EUR", 720)]),
    ("PT", "pt", "hora cento e vinte euros, noite seiscentos", [(120, "EUR", 60), (600, "EUR", 720)]),
    ("RO", "ro", "ora trei sute de lei, noaptea două mii", [(300, "RON", 60), (2000, "RON", 720)]),
    ("UA", "uk", "година дві тисячі, ніч десять тисяч гривень", [(2000, "UAH", 60), (10000, "UAH", 720)]),
    ("BG", "bg", "час двеста лева, нощ осемстотин", [(200, "BGN", 60), (800, "BGN", 720)]),
    ("SE", "sv", "timme femtonhundra, halvtimme niohundra kronor", [(1500, "SEK", 60), (900, "SEK", 30)]),
    ("TR", "tr", "saati iki bin lira, gecesi on bin", [(2000, "TRY", 60), (10000, "TRY", 720)]),
    ("GR", "el", "η ώρα εκατό ευρώ, η νύχτα οκτακόσια", [(100, "EUR", 60), (800, "EUR", 720)]),
    ("CZ", "cs", "hodina patnáct set, půlhodina devět set", [(1500, "CZK", 60), (900, "CZK", 30)]),
    ("GB", "en", "one fifty for an hour, ninety for half an hour", [(150, "GBP", 60), (90, "GBP", 30)]),
    ("GB", "en", "¼ hr £50, ½ hr £80, 1½ hr £200", [(50, "GBP", 15), (80, "GBP", 30), (200, "GBP", 90)]),
    ("DE", "de", "3/4 Std 110€, 1 1/2 Std 200€", [(110, "EUR", 45), (200, "EUR", 90)]),
    ("DE", "de", "Std. 150,-- ÜN 900,--", [(150, "EUR", 60), (900, "EUR", 720)]),
    ("HU", "hu", "óra 25.000.-, két óra 45.000.-", [(25000, "HUF", 60), (45000, "HUF", 120)]),
    ("CH", "de", "1 Std 300.-, Nacht 1500.-", [(300, "CHF", 60), (1500, "CHF", 720)]),
    ("FR", "fr", "bisous: 150 pour 1h, 80 pour 30 min", [(150, "kisses", 60), (80, "kisses", 30)]),
    ("GB", "en", "Roses: 150 for an hour", [(150, "roses", 60)]),
]

PLACES = [
    ("£100 in / £130 out per hour", [(100, "incall"), (130, "outcall")]),
    ("1h in £120, out £150", [(120, "incall"), (150, "outcall")]),
    ("Incall: 1h £180, 2h £340. Outcall: 1h £220", [(180, "incall"), (340, "incall"), (220, "outcall")]),
    ("£120/hr, call in the morning", [(120, None)]),
    ("£120 an hour in Bath, come in", [(120, None)]),
]

SILENT = [
    ("GB", "en", "open eighty hours a week, thirty years of practice"),
    ("DE", "de", "Stunde um Stunde, dreißig Minuten vom Bahnhof"),
    ("RU", "ru", "тридцать минут от метро, час пешком"),
    ("FR", "fr", "une heure de route, trente minutes de bus"),
    ("GB", "en", "a night for two, twenty one tonight"),
]


@pytest.mark.parametrize(("region", "language", "text", "prices"), PRICES)
def test_a_price(region: str, language: str, text: str, prices: list[tuple[float, str, int]]) -> None:
    told = answered("price", text, region=region, language=language)
    found = [
        (one["amount"], one.get("currency") or one["code_currency"], one["duration_min"]) for one in told
    ]
    assert found == prices


@pytest.mark.parametrize(("text", "places"), PLACES)
def test_a_place(text: str, places: list[tuple[float, str | None]]) -> None:
    told = answered("price", text, region="GB", language="en")
    assert [(one["amount"], one.get("place")) for one in told] == places


@pytest.mark.parametrize(("region", "language", "text"), SILENT)
def test_no_price(region: str, language: str, text: str) -> None:
    assert answered("price", text, region=region, language=language) == []
