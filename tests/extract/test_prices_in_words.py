"""Prices in words: in the case that "from" and "for" ask for, with a half, and in millions."""

import pytest

from tests.extract.answered import answered

PRICES = [
    ("AM", "hy", "ժամը քսան հազար դրամ", [(20000, "AMD", 60)]),
    ("AZ", "az", "saatı yüz əlli manata", [(150, "AZN", 60)]),
    ("BY", "be", "гадзіна ад двухсот рублёў", [(200, "BYN", 60)]),
    ("BG", "bg", "час за двеста лева", [(200, "BGN", 60)]),
    ("CZ", "cs", "hodina od dvou tisíc korun", [(2000, "CZK", 60)]),
    ("CZ", "cs", "hodina dva a půl tisíce korun", [(2500, "CZK", 60)]),
    ("DE", "de", "Nacht anderthalbtausend Euro", [(1500, "EUR", 720)]),
    ("EE", "et", "tund kahesaja euro eest", [(200, "EUR", 60)]),
    ("EE", "et", "tunni hind saja viiekümne eurot", [(150, "EUR", 60)]),
    ("FI", "fi", "tunti kahdensadan euron hintaan", [(200, "EUR", 60)]),
    ("FI", "fi", "yö puolitoista tuhatta euroa", [(1500, "EUR", 720)]),
    ("GE", "ka", "საათი ას ორმოცდაათ ლარად", [(150, "GEL", 60)]),
    ("HU", "hu", "óra huszonötezer forintért", [(25000, "HUF", 60)]),
    ("HU", "hu", "óra két és fél ezer forint", [(2500, "HUF", 60)]),
    ("KZ", "kk", "бір сағат он бес мың теңгеден", [(15000, "KZT", 60)]),
    ("LT", "lt", "valanda nuo dviejų šimtų eurų", [(200, "EUR", 60)]),
    ("LV", "lv", "stunda par simtu piecdesmit eiro", [(150, "EUR", 60)]),
    ("PL", "pl", "godzina od dwustu złotych, noc od tysiąca złotych", [(200, "PLN", 60), (1000, "PLN", 720)]),
    ("PL", "pl", "godzina półtora tysiąca złotych, pół godziny dwie i pół stówy", [(1500, "PLN", 60), (250, "PLN", 30)]),
    ("RO", "ro", "noaptea o mie și jumătate de lei", [(1500, "RON", 720)]),
    ("RU", "ru", "час полторы тысячи рублей, ночь две с половиной тысячи рублей",
     [(1500, "RUB", 60), (2500, "RUB", 720)]),
    ("RU", "ru", "ночь от пятисот рублей", [(500, "RUB", 720)]),
    ("RS", "sr", "sat hiljadu i po dinara", [(1500, "RSD", 60)]),
    ("TR", "tr", "saati bir buçuk bin liraya", [(1500, "TRY", 60)]),
    ("UA", "uk", "година від двохсот гривень, ніч від п'ятисот гривень", [(200, "UAH", 60), (500, "UAH", 720)]),
    ("UA", "uk", "година півтори тисячі гривень", [(1500, "UAH", 60)]),
    ("UZ", "uz", "soatiga besh yuz ming so'm, tuni bir million so'm", [(500000, "UZS", 60), (1000000, "UZS", 720)]),
    ("UZ", "uz", "bir yarim million so'm kechasi", [(1500000, "UZS", 720)]),
]  # fmt: skip


@pytest.mark.parametrize(("region", "language", "text", "prices"), PRICES)
def test_a_price_in_words(
    region: str, language: str, text: str, prices: list[tuple[float, str, int]]
) -> None:
    told = answered("price", text, region=region, language=language, default_currency=prices[0][1])
    assert [(one["amount"], one["currency"], one["duration_min"]) for one in told] == prices
