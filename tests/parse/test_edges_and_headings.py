"""Classes that place a box at an edge of its card, headings over lists of languages, Belarusian, sections of a board."""

import datetime as dt

import pytest
from tests.parse.reading import read_pages

from clew.parse.draft import Source, read_draft
from clew.parse.language import find_language
from clew.parse.signs import read_signs
from clew.records.draft import Draft
from clew.reference.lexicon import packaged_lexicons

_DAY = dt.datetime(2025, 6, 11, tzinfo=dt.UTC)


def _draft(body: str, language: str) -> Draft:
    html = f"<html lang={language}><body>{body}</body></html>"
    source = Source("p", "a.example", "https://a.example/p", _DAY, 200, "text/html", html.encode())
    return read_draft(source, packaged_lexicons())


@pytest.mark.parametrize(
    ("look", "is_frame"),
    [
        ("absolute bottom-0 p-3", False),
        ("md:bottom-4 left-0", False),
        ("card-img-overlay", False),
        ("item__bottom", False),
        ("page-bottom", True),
        ("overlay", True),
    ],
)
def test_an_edge_of_a_card_is_no_frame_of_the_page(look: str, is_frame: bool) -> None:
    draft = _draft(
        f'<div><a href="/p/1"><img src="/1.jpg"><div class="{look}">Соломія, 27</div></a></div>', "uk"
    )
    assert [line.frame for line in draft.lines] == [is_frame]


def test_a_heading_over_a_list_of_languages_is_its_label() -> None:
    draft = _draft(
        "<h4>Idiomas</h4><ul><li>Português</li><li>Francês</li></ul><h4>Notas</h4><ul><li>Nada</li></ul>",
        "pt",
    )
    said = [(pair.label, pair.value) for pair in draft.pairs]
    assert [value for label, value in said if label == "Idiomas"] == ["Português", "Francês"]
    assert not any(label == "Notas" for label, _ in said[:2])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Наша гаспадыня ўмее слухаць і робіць масаж. Працуе ўвечары, акрамя нядзелі.", "be"),
        ("Наша господиня вміє слухати і робить масаж. Працює увечері, крім неділі, її чекають.", "uk"),
        ("Наша хозяйка умеет слушать и делает массаж. Работает вечером, кроме воскресенья.", "ru"),
    ],
)
def test_letters_tell_neighbours_apart(text: str, language: str) -> None:
    assert find_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "היי, אני בת 39, גרושה",
        "სიმაღლე 168 სმ, წონა 55 კგ",
        "Հասակ՝ 168 սմ",
        "Bo'yim 168 sm",
    ],
)
def test_signs_of_a_person_in_other_letters(text: str) -> None:
    signs = read_signs([("line", text)], [], packaged_lexicons())
    assert {sign.kind for sign in signs} >= {"person"}


def _topic(number: int, words: str, answers: int = 0) -> str:
    posts = [("iris", words), *((f"gost{n}", "Byl jsem tam, díky za kávu.") for n in range(answers))]
    boxes = "".join(
        f'<div class="post" id="p{number}{place}"><dl class="postprofile"><dt><a href="./memberlist.php?mode=viewprofile&u={place}">{who}</a></dt>'
        f'<dd>Příspěvky: {place + 3}</dd></dl><p class="author">od {who} » 0{place + 1} čer 2025, 18:30</p><div class="content">{said}</div></div>'
        for place, (who, said) in enumerate(posts)
    )
    return f'<html lang=cs><head><title>Fórum Lampa - Téma {number}</title></head><body><h2>Téma {number}</h2>{boxes}<a href="./posting.php?mode=reply&t={number}">Odpovědět</a></body></html>'


def _forum(topics: list[int], page: str) -> str:
    rows = "".join(
        f'<li class="row"><a class="topictitle" href="./viewtopic.php?t={n}">Téma {n}</a> od iris » 1 čer 2025</li>'
        for n in topics
    )
    return f"<html lang=cs><head><title>Fórum Lampa - Inzerce {page}</title></head><body><h2>Inzerce</h2><ul class=topiclist>{rows}</ul></body></html>"


def test_the_second_page_of_a_section_is_of_the_same_section() -> None:
    told = "Jsem Nora, 29 let, 168 cm. Erotická masáž, privát. Hodina 1500 Kč. Volejte 777 55{} 12{}."
    pages = {f"/viewtopic.php?t={n}": _topic(n, told.format(n, n)) for n in range(10, 15)}
    pages |= {
        "/viewtopic.php?t=20": _topic(20, "Přijedu za vámi, jen ve středu.", 1),
        "/viewtopic.php?t=21": _topic(21, "Přijedu i do hotelu, stačí napsat.", 1),
    }
    pages["/viewforum.php?f=4"] = _forum([10, 11, 12, 13, 14], "1")
    pages["/viewforum.php?f=4&start=25"] = _forum([20, 21, 14], "2")
    readings = read_pages("forum-lampa.example", pages, listed=True)
    found = {
        path for path, reading in readings.items() if any(block.kind == "ad" for block in reading.blocks)
    }
    assert {"/viewtopic.php?t=20", "/viewtopic.php?t=21"} <= found
