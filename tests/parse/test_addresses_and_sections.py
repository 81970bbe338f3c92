"""What the addresses of a site tell: towns in a query, numbers of pages, goods under other folders, members of boards."""

import pytest
from tests.parse.reading import read_pages

from clew.kernel.urls import without_page_number
from clew.parse.guess import is_member_of_board
from clew.reference.url_shape import shape, without_words

_HOST = "tavaszi-hirdeto.example"


def _shell(title: str, body: str) -> str:
    menu = "".join(
        f'<li><a href="/lista.php?hely={town}">{town.title()}</a></li>' for town in ("szeged", "vac", "heves")
    )
    return (
        f'<html lang="hu"><head><title>{title} - Tavaszi hirdető</title></head><body><ul>{menu}</ul>'
        f"<h2>{title}</h2>{body}<p>Tavaszi hirdető, erotikus társkereső, 18+</p></body></html>"
    )


def _woman(town: str, number: int, name: str, age: int) -> str:
    told = f"{name} vagyok, {age} éves. Masszázs, saját lakásom van. 1 óra 25000 Ft. Tel. 06 30 555 0{number}"
    return _shell(f"{name}, {town.title()}", f'<p><img src="/k/{number}.jpg">{told}</p>')


_WOMEN = [
    ("szeged", 411, "Vanda", 31),
    ("szeged", 412, "Réka", 27),
    ("szeged", 413, "Judit", 44),
    ("vac", 414, "Emese", 36),
    ("vac", 415, "Lilla", 25),
    ("heves", 416, "Ágota", 52),
]


def _market() -> dict[str, str]:
    pages = {f"/adat.php?hely={w[0]}&id={w[1]}": _woman(*w) for w in _WOMEN}
    for town in ("szeged", "vac", "heves"):
        rows = "".join(
            f'<tr><td><img src="/k/{n}.jpg"></td><td><a href="/adat.php?hely={town}&amp;id={n}"><b>{name}</b></a>'
            f"<br>{town.title()}, {age} éves</td></tr>"
            for place, n, name, age in _WOMEN
            if place == town
        )
        pages[f"/lista.php?hely={town}"] = _shell(town.title(), f"<table>{rows}</table>")
    pages["/lista.php"] = _shell("Minden hirdetés", "<p>Válassz várost.</p>")
    pages["/szabaly.php"] = _shell("Szabályok", "<p>Csak nagykorúak hirdethetnek. A fizetés előre tilos.</p>")
    return pages


def test_a_towns_list_is_a_page_of_its_own() -> None:
    readings = read_pages(_HOST, _market(), listed=True)
    for town in ("szeged", "vac", "heves"):
        page = readings[f"/lista.php?hely={town}"].page
        assert page.canonical_url == f"https://{_HOST}/lista.php?hely={town}"


def test_the_ad_of_a_small_town_is_one_as_the_others_are() -> None:
    readings = read_pages(_HOST, _market(), listed=True)
    found = {
        path for path, reading in readings.items() if any(block.kind == "ad" for block in reading.blocks)
    }
    assert found == {f"/adat.php?hely={town}&id={number}" for town, number, *_ in _WOMEN}


@pytest.mark.parametrize(
    ("url", "form"),
    [
        ("https://a.example/adat.php?hely=szeged&id=411", "a.example/adat.php?hely=*&id=N"),
        ("https://a.example/index.php?act=obqva&id=391", "a.example/index.php?act=obqva&id=N"),
    ],
)
def test_a_town_in_a_query_is_one_of_many(url: str, form: str) -> None:
    assert shape(url) == form


def test_words_of_a_query_beside_a_number() -> None:
    assert without_words("a.example/i.php?part=bern&id=N") == "a.example/i.php?part=*&id=N"
    assert without_words("a.example/i.php?part=bern") == "a.example/i.php?part=bern"


def test_a_number_that_names_a_list_stays() -> None:
    assert (
        without_page_number("https://b.example/viewforum.php?f=4&start=25")
        == "https://b.example/viewforum.php?f=4"
    )
    assert without_page_number("https://b.example/f/4") == "https://b.example/f/4"


@pytest.mark.parametrize(
    ("url", "is_one"),
    [
        ("https://b.example/memberlist.php?mode=viewprofile&u=7", True),
        ("https://b.example/members/vika.77/", True),
        ("https://b.example/members/vika/", False),
        ("https://b.example/viewtopic.php?t=7", False),
    ],
)
def test_where_boards_keep_their_members(url: str, is_one: bool) -> None:
    assert is_member_of_board(url) is is_one


def _classified(section: str, slug: str, words: str) -> tuple[str, str]:
    body = f"<html lang=fr><head><title>{slug} - Le Panier</title></head><body><a href='/'>Le Panier</a><h1>{slug}</h1><p>{words}</p></body></html>"
    return f"/{section}/{slug}_i7{len(slug)}01", body


def test_a_flat_beside_ads_of_persons_is_an_ad_that_is_not_ours() -> None:
    pages = dict(
        _classified(
            "adultes",
            slug,
            f"Je m'appelle {name}, {age} ans, je reçois en privé pour massage érotique. 1 heure 150 €. Tél. 06 39 98 0{age} 12",
        )
        for slug, name, age in (
            ("nora-vous-recoit", "Nora", 31),
            ("lise-a-lyon", "Lise", 28),
            ("massage-par-eva", "Eva", 42),
            ("soiree-avec-ines", "Inès", 26),
        )
    )
    flat, body = _classified(
        "immobilier",
        "deux-pieces-calme",
        "Appartement à louer, 2 pièces, 42 m², loyer 690 € par mois, charges comprises.",
    )
    pages[flat] = body
    links = "".join(
        f'<li><a href="{path}">{path[-20:]}</a> <span>150 €</span></li>'
        for path in pages
        if "adultes" in path
    )
    pages["/adultes"] = (
        f"<html lang=fr><head><title>Adultes - Le Panier</title></head><body><h1>Adultes</h1><ul>{links}</ul></body></html>"
    )
    pages["/regles"] = (
        "<html lang=fr><head><title>Règles - Le Panier</title></head><body><h1>Règles</h1><p>Soyez honnêtes.</p></body></html>"
    )
    readings = read_pages("le-panier.example", pages, listed=True)
    assert (readings[flat].page.kind, readings[flat].page.relevant) == ("ad", False)
    assert not any(block.kind == "ad" for block in readings[flat].blocks)
    assert sum(any(block.kind == "ad" for block in reading.blocks) for reading in readings.values()) == 4
