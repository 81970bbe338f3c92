"""Sites without www, accounts with dots, apps in their own script, dashes in words; and look-alikes."""

import pytest

from tests.extract.answered import answered

HANDLES = [
    ("GB", "en", "my site is pearl-dove.example/rates", [("website", "pearl-dove.example/rates")]),
    ("FR", "fr", "plus de photos sur clea-roux.example", [("website", "clea-roux.example")]),
    ("IT", "it", "il mio sito gaianeri.example", [("website", "gaianeri.example")]),
    ("PL", "pl", "strona: zosialis.example", [("website", "zosialis.example")]),
    ("GB", "en", "insta: pearl.dove.york", [("instagram", "pearl.dove.york")]),
    ("GB", "en", "skype live:pearl.dove", [("skype", "live:pearl.dove")]),
    ("ES", "es", "mi usuario de telegram es nuria_sol7", [("telegram", "nuria_sol7")]),
    ("FR", "fr", "Telegram mon pseudo : clea_06", [("telegram", "clea_06")]),
    ("DE", "de", "Telegram Benutzername: lea_blum9", [("telegram", "lea_blum9")]),
    ("PL", "pl", "na telegramie szukaj @zosia_lis", [("telegram", "zosia_lis")]),
    ("IL", "he", "אינסטגרם: noa.haifa", [("instagram", "noa.haifa")]),
    ("AE", "ar", "واتساب 0501278443", [("whatsapp", "+971501278443")]),
    ("GE", "ka", "ვაიბერი 555 14 49 08", [("viber", "+995555144908")]),
    ("DE", "de", "anna bindestrich maria ät post punkt example", [("email", "anna-maria@post.example")]),
    ("FR", "fr", "lea tiret roux arobase courrier point example", [("email", "lea-roux@courrier.example")]),
    ("IT", "it", "gaia trattino neri chiocciola posta punto example", [("email", "gaia-neri@posta.example")]),
    ("GB", "en", "X: @pearl_dove", [("x", "pearl_dove")]),
    ("HR", "hr", "stranica ana-split točka example", [("website", "ana-split.example")]),
    ("GB", "en", "website pearl-dove dot example", [("website", "pearl-dove.example")]),
    ("PT", "pt", "chama no wpp: 912 357 746", [("whatsapp", "+351912357746")]),
    ("TR", "tr", "Telegram'da @selin_35", [("telegram", "selin_35")]),
]

SILENT = [
    ("GB", "en", "come home.it is nice. call me.now or wait.in the flat"),
    ("GB", "en", "open 10.30 to 20.00, nr.5, approx.60 min"),
    ("DE", "de", "Bild lea.jpg, Seite index.html"),
    ("GB", "en", "instagram: see below"),
    ("GB", "en", "Telegram or call: after ten only"),
    ("GB", "en", "size x @ 8pm"),
    ("GB", "en", "2 x @ £50"),
    ("GB", "en", "that is my point dot com"),
    ("ES", "es", "no whatsapp 612 32 56 07"),
]


@pytest.mark.parametrize(("region", "language", "text", "handles"), HANDLES)
def test_a_handle(region: str, language: str, text: str, handles: list[tuple[str, str]]) -> None:
    told = answered("handle", text, region=region, language=language)
    assert [(one["kind"], one["value"]) for one in told] == handles


@pytest.mark.parametrize(("region", "language", "text"), SILENT)
def test_no_handle(region: str, language: str, text: str) -> None:
    assert answered("handle", text, region=region, language=language) == []
