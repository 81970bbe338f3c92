"""Addresses with towns and days, articles beside ads, lists that are filtered or sorted, the index of a board."""

import datetime as dt

import pytest

from clew.kernel.urls import with_one_less, without_filters
from clew.parse.decide import decide
from clew.parse.draft import Source, read_draft
from clew.parse.profile import learn
from clew.parse.site import Site
from clew.parse.sketch import sketch
from clew.records.page import Page
from clew.reference.lexicon import packaged_lexicons
from clew.reference.url_shape import shape

_HOST = "https://abendblatt-treff.example"
_WOMEN = [("linz", "petra-am-fluss", 27), ("graz", "silke-zu-hause", 33), ("linz", "jutta-und-tee", 41), ("wels", "nadine-im-hof", 29)]  # fmt: skip
_ARTICLES = {
    "2025-03-02-sauna-im-winter": "Im Winter lohnt die Sauna. Der Eintritt kostet 18 Euro, zwei Stunden sind genug.",
    "2025-03-19-lesung": "Frau Huber, 62 Jahre, liest im Kaffeehaus. Eine Stunde, 5 Euro, mit Kuchen.",
    "2025-04-01-wetter": "Der April macht, was er will; das Museum hat montags zu.",
    "2025-05-07-rad": "Räder leiht man am Bahnhof. Bringen Sie einen Ausweis mit.",
    "2025-05-30-fluss": "Am Ufer grillt man nur auf den Rosten. Danach nimmt jeder seinen Abfall mit.",
}


def _shell(title: str, body: str) -> str:
    menu = (
        '<nav><a href="/alle">Alle Anzeigen</a> <a href="/magazin/">Magazin</a> <a href="/agb">AGB</a></nav>'
    )
    return f"<html lang=de><head><title>{title} - Abendblatt</title></head><body>{menu}<h1>{title}</h1>{body}<p>Abendblatt, erotische Kontakte in Österreich</p></body></html>"


def _cards(women: list[tuple[str, str, int]], heading: str) -> str:
    cards = "".join(
        f'<div class="karte"><a href="/{town}/{slug}.html"><img src="/b/{slug}.jpg"></a><b><a href="/{town}/{slug}.html">'
        f"{slug.split('-')[0].title()}</a></b><i>{town.title()}</i></div>"
        for town, slug, _ in women
    )
    return _shell(heading, f'<p>Reihen: <a href="?reih=neu">neueste</a></p><div>{cards}</div>')


def _site() -> dict[str, tuple[str, str]]:
    """Give address -> body and kind."""
    pages = {}
    for n, (town, slug, age) in enumerate(_WOMEN):
        name = slug.split("-")[0].title()
        told = f"Ich heiße {name}, bin {age} Jahre alt und biete erotische Massage, auch Hausbesuche. 1 Stunde 150 €. Tel. 0660 21345{n}8"
        pages[f"/{town}/{slug}.html"] = _shell(f"{name}, {town.title()}", f"<p>{told}</p>"), "ad"
    pages["/alle"] = _cards(_WOMEN, "Alle Anzeigen"), "listing"
    pages["/alle?reih=neu"] = _cards(_WOMEN[::-1], "Alle Anzeigen"), "listing"
    pages["/linz/"] = _cards([w for w in _WOMEN if w[0] == "linz"], "Anzeigen aus Linz"), "listing"
    items = "".join(
        f'<li>{name[:10]} <a href="/magazin/{name}.html">{name[11:]}</a></li>' for name in _ARTICLES
    )
    pages["/magazin/"] = _shell("Magazin", f"<ul>{items}</ul>"), "static"
    for name, words in _ARTICLES.items():
        pages[f"/magazin/{name}.html"] = _shell(name[11:].title(), f"<p>{words}</p>"), "static"
    pages["/agb"] = _shell("AGB", "<p>Wer inseriert, ist volljährig und schreibt selbst.</p>"), "static"
    return pages


def _read(pages: dict[str, tuple[str, str]], host: str = _HOST) -> dict[str, Page]:
    lexicons, day = packaged_lexicons(), dt.datetime(2025, 6, 11, tzinfo=dt.UTC)
    sources = [
        Source(
            path, host.partition("//")[2], host + path, day, 200, "text/html; charset=utf-8", body.encode()
        )
        for path, (body, _) in pages.items()
    ]
    drafts = [read_draft(source, lexicons) for source in sources]
    seen = [sketch(draft, lexicons) for draft in drafts]
    site = Site.of(learn(host.partition("//")[2], seen))
    return {d.capture_id: decide(d, s, site, lexicons).page for d, s in zip(drafts, seen, strict=True)}


def test_lists_of_bare_cards_articles_and_towns_are_told_apart() -> None:
    pages = _site()
    read = _read(pages)
    assert {path: page.kind for path, page in read.items()} == {
        path: kind for path, (_, kind) in pages.items()
    }
    assert all(page.relevant for page in read.values())


def test_a_list_that_is_sorted_by_an_unknown_word_is_the_plain_one() -> None:
    read = _read(_site())
    assert read["/alle?reih=neu"].canonical_url == f"{_HOST}/alle"
    assert read["/linz/"].canonical_url == f"{_HOST}/linz/"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/l?stadt=linz&preis=100", "https://a.example/l?stadt=linz"),
        ("https://a.example/l?kategorie=paare&seite=2", "https://a.example/l?kategorie=paare&seite=2"),
        ("https://a.example/l?heute=1", "https://a.example/l"),
        ("https://a.example/l?ort=", "https://a.example/l"),
    ],
)
def test_a_town_or_a_category_stays_in_the_address_of_a_list(url: str, expected: str) -> None:
    assert without_filters(url) == expected


def test_each_part_of_a_query_is_left_out_in_turn_but_the_page() -> None:
    assert with_one_less("https://a.example/l?c=7&page=2&x=1") == [
        "https://a.example/l?page=2&x=1",
        "https://a.example/l?c=7&page=2",
    ]


def test_a_day_in_an_address_is_nobodys_number_and_a_town_is_one_of_many() -> None:
    assert shape("https://a.example/news/2025-06-08") == "a.example/news/*"
    assert shape("https://a.example/news/2025-06-08-the-fair") == "a.example/news/*"
    assert shape("https://a.example/linz/anna.html") == shape("https://a.example/graz/eva-und-ida.html")
    assert shape("https://a.example/linz") == "a.example/linz"


def test_the_index_of_a_board_lists_sections_and_no_topics() -> None:
    posts = "".join(
        f'<div id="p{n}" class="post"><a class="username" href="/memberlist.php?u={n}">user{n}</a><div class="content">Wer kennt ein ruhiges Haus mit Sauna in der Stadt? Nummer {n}.</div></div>'
        for n in range(3)
    )
    topic = (
        "<html lang=de><title>{0}</title><body><h1>{0}</h1>"
        + posts
        + '<a href="/posting.php?mode=reply">Antworten</a> Beiträge Forum Thema</body></html>'
    )
    pages = {f"/viewtopic.php?f=3&t={n}": (topic.format(f"Frage {n}"), "thread") for n in range(21, 26)}
    sections = "".join(
        f'<li><a href="/viewforum.php?f={n}">{name}</a> {n * 700} Beiträge</li>'
        for n, name in enumerate(["Vorstellung", "Plauderei", "Erotische Massagen"], 2)
    )
    pages["/index.php"] = (
        f"<html lang=de><title>Forum</title><body><h1>Forum</h1><ul>{sections}</ul></body></html>",
        "static",
    )
    read = _read(pages, "https://stammtisch-forum.example")
    assert {path: page.kind for path, page in read.items()} == {
        path: kind for path, (_, kind) in pages.items()
    }
