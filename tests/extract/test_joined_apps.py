"""Two apps that share a number, joined by the words of each language."""

import pytest

from tests.extract.answered import answered

JOINED = [
    ("ka", "GE", "ვაიბერი და ვოთსაფი: 555 12 44 07"),
    ("ka", "GE", "ვოთსაფი ან ვაიბერი 555 12 44 07"),
    ("ka", "GE", "ტელეგრამი და ვოთსაპი: 555 12 44 07"),
    ("hy", "AM", "Վայբեր և Վոթսափ՝ 091 12 44 07"),
    ("hy", "AM", "Վոթսափ ու Վայբեր 091 12 44 07"),
    ("hy", "AM", "Viber-ով կամ WhatsApp-ով 091 12 44 07"),
    ("ru", "RU", "Вайбер и ватсап: 8 912 345 67 89"),
    ("ru", "RU", "ватсапом или вайбером 8 912 345 67 89"),
    ("uk", "UA", "Вайбер та вотсап: 067 123 43 67"),
    ("be", "BY", "Вайбер і ватсап: 029 633 01 00"),
    ("bg", "BG", "Вайбър и Уатсап: 088 811 22 33"),
    ("mk", "MK", "Вајбер и Вацап: 070 123 456"),
    ("sr", "RS", "Вајбер и вотсап: 060 1234567"),
    ("el", "GR", "Viber και WhatsApp: 691 234 5678"),
    ("tr", "TR", "WhatsApp ve Viber: 0532 123 45 67"),
    ("tr", "TR", "WhatsApp'tan veya Viber'dan 0532 123 45 67"),
    ("az", "AZ", "WhatsApp və Viber: 040 123 45 67"),
    ("az", "AZ", "Vatsap və vayber: 040 123 45 67"),
    ("uz", "UZ", "Vatsap va vayber: 90 123 45 67"),
    ("kk", "KZ", "Ватсап және вайбер: 8 701 123 45 67"),
    ("kk", "KZ", "Ватсап пен Вайбер: 8 701 123 45 67"),
    ("ky", "KG", "Ватсап жана вайбер: 0700 123 456"),
    ("tk", "TM", "Watsap we Waýber: 8 66 12 34 56"),
    ("tg", "TJ", "Ватсап ва вайбер: 917 12 34 56"),
    ("mn", "MN", "Вайбер ба ватсап: 8812 3456"),
    ("he", "IL", "וואטסאפ ווייבר: 050 234 5678"),
    ("he", "IL", "ווטסאפ או וייבר: 050 234 5678"),
    ("ar", "EG", "واتساب وفايبر: 010 01234567"),
    ("hu", "HU", "WhatsAppon és Viberen: 06 20 123 4567"),
    ("fi", "FI", "WhatsAppissa ja Viberissä: 041 2345678"),
    ("et", "EE", "WhatsAppis ja Viberis: 5123 4567"),
    ("lv", "LV", "WhatsApp un Viber: 21234567"),
    ("lt", "LT", "WhatsApp ir Viber: 0612 34567"),
    ("sq", "AL", "WhatsApp dhe Viber: 067 212 3456"),
    ("pl", "PL", "na WhatsAppie i Viberze: 512 345 678"),
    ("en", "GB", "Viber as well as WhatsApp: 07400 123456"),
    ("de", "DE", "WhatsApp sowie Viber: 01512 3456789"),
    ("pt", "PT", "WhatsApp e também Viber: 912 345 678"),
    ("fr", "FR", "WhatsApp ainsi que Viber: 06 12 34 56 78"),
]


@pytest.mark.parametrize(("language", "region", "text"), JOINED)
def test_two_apps_of_one_number(language: str, region: str, text: str) -> None:
    found = answered("handle", text, language=language, region=region)
    assert sorted(item["kind"] for item in found) in (["viber", "whatsapp"], ["telegram", "whatsapp"])
    assert len({item["value"] for item in found}) == 1
