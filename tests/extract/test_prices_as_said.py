"""Prices as people say them: hours that only a number tells, places as headings, what a stop ends."""

from typing import Any

import pytest

from tests.extract.answered import answered


def _short(price: dict[str, Any]) -> str:
    place = {"incall": "i", "outcall": "o"}.get(price.get("place") or "", "")
    return f"{price['amount']:g}:{price['duration_min'] or '-'}{place}"


SAID = [
    ("BG", "bg", "1 час 200 лв. (102,26 €), 2 часа 380 лв. (≈ 194 €)", "200:60 380:120"),
    ("HR", "hr", "1 sat 100 € (753 kn)", "100:60"),
    ("CH", "de", "1 Stunde 200 CHF, 2 Stunden 350 €", "200:60 350:120"),
    ("GB", "en", "170 roses for an hour, 310 roses for two.", "170:60 310:120"),
    ("DE", "de", "Die Stunde 120, zwei 220, drei 300 Euro", "120:60 220:120 300:180"),
    ("RU", "ru", "час 6к, два 11к, ночь 35к", "6000:60 11000:120 35000:720"),
    ("FR", "fr", "100 € la demi-heure, 180 € l'heure, 320 € les deux", "100:30 180:60 320:120"),
    ("PL", "pl", "pół godziny 150, cała 250 zł", "150:30 250:60"),
    ("GB", "en", "Dinner for two at 8, an hour is £130", "130:60"),
    ("DE", "de", "Für zwei Personen 200 Euro die Stunde", "200:60"),
    ("NL", "nl", "Een sessie van anderhalf uur kost 170 euro, samen met je partner 240 euro.", "170:90 240:90"),
    ("UA", "uk", "1 година коштує 1800 грн, на виїзді 2400 грн", "1800:60 2400:60o"),
    ("KZ", "ru", "Час 30 000 тг у нас, 40 000 тг на выезде.", "30000:60i 40000:60o"),
    ("ES", "es", "60 € la hora en mi casa; si voy yo, 80 €.", "60:60i 80:60o"),
    ("HU", "hu", "Nála: 1 óra 30.000,- Ft, 2 óra 55.000,- Ft\nÖnnél: 1 óra 36.000,- Ft", "30000:60i 55000:120i 36000:60o"),
    ("BG", "bg", "При мен\n30 мин. - 70 лв.\n1 час - 120 лв.\nПри теб\nне посещавам адреси", "70:30i 120:60i"),
    ("BE", "fr", "Elle vous reçoit\n2 heures : 380 €\nNuit (12h) : 1.100 €", "380:120i 1100:720i"),
    ("BG", "bg", "1 час - 140 лв.\n2 часа - 260 лв.\nНе правя посещения по домове и хотели.", "140:60 260:120"),
    ("TR", "tr", "1 saat 3.000 TL, 2 saat 5.500 TL. Her gün 12:00-22:00 arası arayın", "3000:60 5500:120"),
    ("BG", "bg", "Час 180 лв. Капаро не взимам.", "180:60"),
    ("RO", "ro", "Sunt la program intre 11 si 22. O ora 230 lei, 2 ore 420 lei.", "230:60 420:120"),
    ("IT", "it", "Ricevo giorno e notte, 24 ore su 24. Un'ora 140, mezz'ora 90 euro", "140:60 90:30"),
    ("FR", "fr", "Où : Lyon 3e, chez nous uniquement\nCombien : 280 € l'heure", "280:60"),
    ("ES", "es", "salidas a hotel 140€ la hora (taxi aparte, 20€)", "140:60o"),
    ("DE", "de", "60 Min. 130,- / 120 Min. 250,- Parkplatz nebenan 2 € pro Stunde", "130:60 250:120"),
    ("PL", "pl", "Godziny 12-24\nStawka 350 zł godzina", "350:60"),
    ("RS", "sr", "Dan sa mnom staje 350 evra.", "350:1440"),
]  # fmt: skip


@pytest.mark.parametrize(("region", "language", "text", "expected"), SAID)
def test_prices_as_people_say_them(region: str, language: str, text: str, expected: str) -> None:
    read = [_short(price) for price in answered("price", text, region=region, language=language)]
    assert sorted(read) == sorted(expected.split())
