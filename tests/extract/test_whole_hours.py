"""Whole and half hours, the night with its article, and thousands and millions, in each language."""

import pytest

from tests.extract.answered import answered

PRICES = [
    ("AL", "sq", "Ora 8000 lekë, nata 40.000 lekë", [(8000, "ALL", 60), (40000, "ALL", 720)]),
    ("AM", "hy", "Ամբողջ ժամը 30 հազար դրամ, գիշերը 150 հազար դրամ", [(30000, "AMD", 60), (150000, "AMD", 720)]),
    ("AZ", "az", "Yarım saat 60 manat, tam saat 100 manat", [(60, "AZN", 30), (100, "AZN", 60)]),
    ("BG", "bg", "Цял час 200 лв, нощта 900 лв", [(200, "BGN", 60), (900, "BGN", 720)]),
    ("BY", "be", "Цэлая гадзіна 200 рублёў, ноч 1 тыс. рублёў", [(200, "BYN", 60), (1000, "BYN", 720)]),
    ("CZ", "cs", "Půlhodina 1200 Kč, celá hodina 2 tis. Kč", [(1200, "CZK", 30), (2000, "CZK", 60)]),
    ("DE", "de", "Halbe Stunde 90€, ganze Stunde 150€", [(90, "EUR", 30), (150, "EUR", 60)]),
    ("DK", "da", "Halvtimen 800 kr, hele timen 1400 kr, natten 7000 kr",
     [(800, "DKK", 30), (1400, "DKK", 60), (7000, "DKK", 720)]),
    ("EE", "et", "Pool tundi 70 eurot, terve tund 120 eurot", [(70, "EUR", 30), (120, "EUR", 60)]),
    ("ES", "es", "Media hora 60, hora entera 110", [(60, "EUR", 30), (110, "EUR", 60)]),
    ("ES", "ca", "Mitja hora 60 euros, hora sencera 110 euros", [(60, "EUR", 30), (110, "EUR", 60)]),
    ("FI", "fi", "Puoli tuntia 90 euroa, kokonainen tunti 160 euroa", [(90, "EUR", 30), (160, "EUR", 60)]),
    ("FR", "fr", "Demi-heure 80€, heure entière 150€", [(80, "EUR", 30), (150, "EUR", 60)]),
    ("GB", "en", "Half hour £80, full hour £140", [(80, "GBP", 30), (140, "GBP", 60)]),
    ("GE", "ka", "მთელი საათი 150 ლარი, ღამე 800 ლარი", [(150, "GEL", 60), (800, "GEL", 720)]),
    ("GR", "el", "Μισάωρο 60€, ολόκληρη ώρα 100€", [(60, "EUR", 30), (100, "EUR", 60)]),
    ("HR", "hr", "Pola sata 60 eura, cijeli sat 100 eura", [(60, "EUR", 30), (100, "EUR", 60)]),
    ("HU", "hu", "Félóra 20 ezer Ft, egész óra 35 ezer Ft", [(20000, "HUF", 30), (35000, "HUF", 60)]),
    ("IL", "he", 'חצי שעה 300 ש"ח, שעה מלאה 500 ש"ח', [(300, "ILS", 30), (500, "ILS", 60)]),
    ("IS", "is", "Hálftíminn 20 þúsund kr, nóttin 120 þúsund kr", [(20000, "ISK", 30), (120000, "ISK", 720)]),
    ("IT", "it", "Mezz'ora 80, ora intera 150", [(80, "EUR", 30), (150, "EUR", 60)]),
    ("KG", "ky", "Толук саат 3 миң сом, түнү 12 миң сом", [(3000, "KGS", 60), (12000, "KGS", 720)]),
    ("KZ", "kk", "Толық сағат 20 мың теңге, түні 100 мың теңге", [(20000, "KZT", 60), (100000, "KZT", 720)]),
    ("LT", "lt", "Pusvalandis 60 eurų, visa valanda 100 eurų", [(60, "EUR", 30), (100, "EUR", 60)]),
    ("LV", "lv", "Pusstunda 60 eiro, pilna stunda 100 eiro", [(60, "EUR", 30), (100, "EUR", 60)]),
    ("MK", "mk", "Цел час 3 илјади денари, ноќта 12 илјади денари", [(3000, "MKD", 60), (12000, "MKD", 720)]),
    ("MN", "mn", "Бүтэн цаг 200 мянган төгрөг, бүтэн шөнө 1 сая төгрөг", [(200000, "MNT", 60), (1000000, "MNT", 720)]),
    ("NL", "nl", "Half uur 80 euro, heel uur 150 euro", [(80, "EUR", 30), (150, "EUR", 60)]),
    ("NO", "nb", "Halvtimen 1200 kr, hele timen 2000 kr, natten 9000 kr",
     [(1200, "NOK", 30), (2000, "NOK", 60), (9000, "NOK", 720)]),
    ("PL", "pl", "Pół godziny 200 zł, cała godzina 300 zł, noc 2 tys. zł",
     [(200, "PLN", 30), (300, "PLN", 60), (2000, "PLN", 720)]),
    ("PT", "pt", "Meia hora 60€, hora inteira 100€", [(60, "EUR", 30), (100, "EUR", 60)]),
    ("RO", "ro", "Juma' de oră 180 lei, ora întreagă 300 lei", [(180, "RON", 30), (300, "RON", 60)]),
    ("RS", "sr", "Pola sata 5000 din, ceo sat 8 hilj din", [(5000, "RSD", 30), (8000, "RSD", 60)]),
    ("RU", "ru", "Полчаса 3 тыс. руб, целый час 5 тыс. руб", [(3000, "RUB", 30), (5000, "RUB", 60)]),
    ("SE", "sv", "Halvtimmen 1000 kr, hela timmen 1800 kr, natten 8000 kr",
     [(1000, "SEK", 30), (1800, "SEK", 60), (8000, "SEK", 720)]),
    ("SI", "sl", "Pol ure 60 evrov, cela ura 100 evrov", [(60, "EUR", 30), (100, "EUR", 60)]),
    ("SK", "sk", "Polhodina 60 eur, celá hodina 100 eur", [(60, "EUR", 30), (100, "EUR", 60)]),
    ("TJ", "tg", "Нимсоат 200 сомонӣ, соати пурра 300 сомонӣ", [(200, "TJS", 30), (300, "TJS", 60)]),
    ("TM", "tk", "Ýarym sagat 200 manat, doly sagat 350 manat", [(200, "TMT", 30), (350, "TMT", 60)]),
    ("TR", "tr", "Yarım saat 2 bin TL, tam saat 3 bin TL", [(2000, "TRY", 30), (3000, "TRY", 60)]),
    ("UA", "uk", "Півгодини 1 тис. грн, ціла година 2 тис. грн", [(1000, "UAH", 30), (2000, "UAH", 60)]),
    ("UZ", "uz", "1 soat 600 ming so'm, 2 soat 1 mln so'm", [(600000, "UZS", 60), (1000000, "UZS", 120)]),
    ("UZ", "uz", "Тўлиқ соат 1,2 млн сўм, туни 3 млн сўм", [(1200000, "UZS", 60), (3000000, "UZS", 720)]),
    ("AE", "ar", "نصف ساعة 300 درهم، ساعة كاملة 500 درهم", [(300, "AED", 30), (500, "AED", 60)]),
]  # fmt: skip


@pytest.mark.parametrize(("region", "language", "text", "prices"), PRICES)
def test_a_price(region: str, language: str, text: str, prices: list[tuple[float, str, int]]) -> None:
    currency = prices[0][1]
    told = answered("price", text, region=region, language=language, default_currency=currency)
    assert [(one["amount"], one["currency"], one["duration_min"]) for one in told] == prices
