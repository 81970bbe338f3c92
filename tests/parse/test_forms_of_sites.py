"""Forms that sites have in common: translations, boards of Invision, lists of other sites, lists that show nobody."""

import datetime as dt

import pytest
from tests.parse.reading import read_pages

from clew.kernel.urls import canonical
from clew.parse.draft import Source, read_draft
from clew.parse.repeats import is_counted_out
from clew.reference.lexicon import packaged_lexicons

_HOST = "a.example"
_HEAD = "<html lang='{0}'><head><title>{1}</title>{2}</head><body>"
_GIRL = (
    "<h1>{0}</h1><p>{0}, {1} Jahre, 170 cm, 58 kg. Massage und Begleitung, 1 Stunde 150 Euro, 2 Stunden 280 Euro. "
    "Besuchbar. Tel. 0660 111 22{1}.</p>"
)


def _translated(path: dict[str, str], language: str, body: str) -> str:
    heads = "".join(
        f"<link rel='alternate' hreflang='{tag}' href='https://{_HOST}{where}'>"
        for tag, where in path.items()
    )
    return _HEAD.format(language, "x", heads) + body + "</body></html>"


def test_of_translations_with_paths_of_their_own_the_page_is_in_the_language_of_most() -> None:
    names = {"vera": 24, "mira": 27, "lena": 31}
    pages = {}
    for name, age in names.items():
        paths = {"en": f"/en/girls/{name}", "lv": f"/lv/meitenes/{name}"}
        pages[paths["lv"]] = _translated(paths, "lv", _GIRL.format(name.title(), age))
        if name == "vera":
            pages[paths["en"]] = _translated(paths, "en", _GIRL.format(name.title(), age))
    read = read_pages(_HOST, pages, listed=True)
    assert read["/en/girls/vera"].page.canonical_url == f"https://{_HOST}/lv/meitenes/vera"
    assert read["/lv/meitenes/mira"].page.canonical_url == f"https://{_HOST}/lv/meitenes/mira"


@pytest.mark.parametrize(
    ("url", "page"),
    [
        ("https://a.example/topic/7-anna/?do=findComment&comment=81", "https://a.example/topic/7-anna/"),
        ("https://a.example/topic/7-anna/?do=getNewComment", "https://a.example/topic/7-anna/"),
        (
            "https://a.example/index.php?showtopic=7&view=findpost&p=81",
            "https://a.example/index.php?showtopic=7",
        ),
        ("https://a.example/showthread.php?t=7&goto=newpost", "https://a.example/showthread.php?t=7"),
        ("https://a.example/topic/7/?page=2", "https://a.example/topic/7/?page=2"),
        ("https://a.example/list?p=2", "https://a.example/list?p=2"),
    ],
)
def test_an_address_of_a_post_is_of_its_topic(url: str, page: str) -> None:
    assert canonical(url) == page


def _post(number: int, writer: str, text: str) -> str:
    return (
        f"<article id='elComment_{number}' class='cPost ipsComment'><aside class='ipsComment_author'>"
        f"<h3><a href='/profile/{writer}/'>{writer}</a></h3><ul><li>Mitglied</li><li>Beiträge: 12</li></ul></aside>"
        f"<div><div><a href='/topic/1/?do=findComment&amp;comment={number}'>Geschrieben <time datetime='2025-06-09'>"
        f"9. Juni</time></a></div><div data-role='commentContent'><p>{text}</p></div>"
        "<ul><li><a href='#'>Zitieren</a></li></ul></div></article>"
    )


def test_a_topic_of_invision_with_few_posts_is_no_list() -> None:
    board = (
        "<nav><a href='/'>Foren</a> <a href='/register/'>Registrieren</a></nav><h1>{0}</h1><p>Autor: {1}</p>"
    )
    talk = [
        ("Hotels am Bahnhof", "rolf", "Kennt jemand ein ruhiges Hotel am Bahnhof?", "Ja, das kleine links."),
        (
            "Parken in der Altstadt",
            "egon",
            "Wo parkt ihr, wenn Markt ist?",
            "Am Fluss, dort ist immer Platz.",
        ),
        ("Kaffee", "udo", "Wo gibt es guten Kaffee nach acht?", "Nirgends, leider."),
    ]
    pages = {
        f"/topic/{number}/": _HEAD.format("de", title, "")
        + board.format(title, writer)
        + _post(number * 10, writer, question)
        + _post(number * 10 + 1, "kurt", answer)
        + "</body></html>"
        for number, (title, writer, question, answer) in enumerate(talk, 1)
    }
    assert {one.page.kind for one in read_pages(_HOST, pages, listed=True).values()} == {"thread"}


@pytest.mark.parametrize(
    ("href", "is_out"),
    [
        ("https://a.example/out.php?id=17", True),
        ("https://a.example/click/17", True),
        ("https://a.example/exit/?b=3&from=top", True),
        ("https://a.example/ads/17", False),
        ("https://a.example/out.php?cat=girls", False),
        ("https://a.example/", False),
    ],
)
def test_a_link_through_a_counter_leads_out(href: str, is_out: bool) -> None:
    assert is_counted_out(href) is is_out


def test_a_list_of_sites_behind_a_counter_is_a_directory_though_it_sounds_like_an_ad() -> None:
    sites = [
        ("Nordlicht", "Begleitung in ganz Norddeutschland, 400 Profile"),
        ("Salon Mai", "Massage in Kiel, 60 Minuten 80 Euro, täglich bis 22 Uhr"),
        ("Studio Elbe", "Studio in Hamburg, Hausbesuche und Hotel"),
        ("Trave Escort", "Begleitung in Lübeck und Umgebung"),
        ("Insel der Ruhe", "Tantra und Massage auf Sylt, 1 Stunde 120 Euro"),
        ("Hafenmädchen", "Anzeigen aus Bremen, jeden Tag neu"),
    ]
    rows = "".join(
        f"<tr><td>{number}</td><td><a href='/out.php?id={number}'>{name}</a><br>{text}</td></tr>"
        for number, (name, text) in enumerate(sites, 1)
    )
    menu = "<div><a href='/'>Rangliste</a> <a href='/neu'>Neu</a> <a href='/kontakt'>Kontakt</a></div>"
    pages = {
        "/": _HEAD.format("de", "Rangliste", "")
        + menu
        + f"<h1>Rangliste</h1><table>{rows}</table></body></html>",
        "/kontakt": _HEAD.format("de", "Kontakt", "")
        + menu
        + "<h1>Kontakt</h1><p>Schreiben Sie uns.</p></body></html>",
    }
    read = read_pages(_HOST, pages, listed=True)
    assert read["/"].page.kind == "directory"
    assert not read["/"].blocks


def test_a_town_without_ads_is_a_list_and_what_is_gone_an_error() -> None:
    menu = "<div><a href='/'>Home</a> <a href='/graz'>Graz</a> <a href='/linz'>Linz</a></div>"
    pages = {
        "/linz": _HEAD.format("de", "Linz", "")
        + menu
        + "<h1>Linz</h1><p>Noch keine Anzeigen.</p></body></html>",
        "/suche?q=xyz": _HEAD.format("pl", "Szukaj", "")
        + menu
        + "<h1>Szukaj</h1><p>Znaleziono: 0</p></body></html>",
        "/ad/7": _HEAD.format("de", "Anzeige", "")
        + menu
        + "<h1>Anzeige gelöscht</h1><p>Die Anzeige wurde entfernt.</p></body></html>",
        "/ueber": _HEAD.format("de", "Über uns", "")
        + menu
        + "<h1>Über uns</h1><p>Seit 2003 im Netz.</p></body></html>",
    }
    read = read_pages(_HOST, pages, listed=True)
    assert {path: one.page.kind for path, one in read.items()} == {
        "/linz": "listing",
        "/suche?q=xyz": "listing",
        "/ad/7": "error",
        "/ueber": "static",
    }


def test_a_menu_that_counts_no_ads_in_a_town_makes_no_page_a_list() -> None:
    menu = "<div><a href='/'>Home</a></div><ul><li>Graz: 4 Anzeigen</li><li>Linz: 0 Anzeigen</li></ul>"
    texts = [
        "Seit 2003 im Netz.",
        "Schreiben Sie uns.",
        "Wer hier schreibt, ist achtzehn.",
        "Wir speichern nichts.",
        "Werbung kostet hier nichts.",
        "Wer Fragen hat, ruft an.",
        "Das Haus hat drei Etagen.",
        "Am Montag ist geschlossen.",
    ]
    pages = {
        f"/{'abcdefgh'[number]}/seite.html": _HEAD.format("de", f"Seite {number}", "")
        + menu
        + f"<h1>Seite</h1><p>{text}</p></body></html>"
        for number, text in enumerate(texts)
    }
    for name, age in {"Vera": 24, "Mira": 27, "Lena": 31}.items():
        pages[f"/ad/{age}"] = _HEAD.format("de", name, "") + menu + _GIRL.format(name, age) + "</body></html>"
    kinds = {path: one.page.kind for path, one in read_pages(_HOST, pages, listed=True).items()}
    assert set(kinds.values()) == {"static", "ad"}
    assert {path for path, kind in kinds.items() if kind == "ad"} == {"/ad/24", "/ad/27", "/ad/31"}


def test_reviews_are_told_by_plain_letters_in_an_address() -> None:
    page = (
        _HEAD.format("ru", "Всё как обещано", "")
        + "<h1>Всё как обещано</h1><p>Анкета: <a href='/anketa/7'>Вера</a></p><p>Внешность 9/10</p>"
        + "<p>Сервис 8/10. Дом чистый, встретила вовремя, приду ещё раз.</p></body></html>"
    )
    assert read_pages(_HOST, {"/otzyvy/2041": page}, listed=True)["/otzyvy/2041"].page.kind == "review"


def _draft(html: str) -> str:
    source = Source(
        "c",
        _HOST,
        f"https://{_HOST}/x",
        dt.datetime(2025, 6, 11, tzinfo=dt.UTC),
        200,
        "text/html",
        html.encode(),
    )
    return "\n".join(f"{one.path}={one.value}" for one in read_draft(source, packaged_lexicons()).data)


def test_the_state_of_a_card_that_leads_elsewhere_is_not_the_pages() -> None:
    about = "Begleitung zu Tisch und auf Reisen. " * 8
    mine = '{"id": 71, "name": "Vilma", "age": 27, "city": "Graz", "height": 170, "about": "' + about + '"}'
    other = '{"id": 72, "name": "Runa", "age": 31, "city": "Linz", "height": 165, "about": "' + about + '"}'
    html = (
        f"<html><body><article data-ad='{mine}'><h1>Vilma</h1></article>"
        f"<a href='/ad/72' data-ad='{other}'><b>Runa</b></a></body></html>"
    )
    told = _draft(html)
    assert "name=Vilma" in told
    assert "Runa" not in told


def test_cards_alone_keep_their_state() -> None:
    cards = "".join(
        f"""<a href='/ad/{number}' data-ad='{{"id": {number}, "name": "{name}", "age": 31, "about": "{"Zu Tisch und auf Reisen. " * 12}"}}'><b>{name}</b></a>"""
        for number, name in enumerate(["Runa", "Mira"], 72)
    )
    told = _draft(f"<html><body><h1>Linz</h1>{cards}</body></html>")
    assert "Runa" in told
    assert "Mira" in told


def test_the_column_beside_an_ads_name_holds_its_number_and_the_pictures_count_once() -> None:
    def page(name: str, age: int) -> str:
        return (
            _HEAD.format("de", name, "")
            + f"<div class='cols'><div class='col-main'><h1>{name}, {age} Jahre</h1><p>{name}, {age} Jahre, 170 cm, 58 kg. Massage und "
            + "Begleitung, 1 Stunde 150 Euro, 2 Stunden 280 Euro. Besuchbar.</p>"
            + f"<img src='/p/{name}1s.jpg' data-src='/p/{name}1.jpg'><img src='/p/{name}2s.jpg' data-src='/p/{name}2.jpg'></div>"
            + f"<div class='col-side'><div><h4>{name}</h4><a href='tel:+436601112{age}'>anrufen</a></div><p>Ort</p><b>Graz</b></div>"
            + "</div></body></html>"
        )

    people = {"Vera": 24, "Mira": 27, "Lena": 31, "Runa": 35}
    read = read_pages(
        _HOST, {f"/anzeige/{age}": page(name, age) for name, age in people.items()}, listed=True
    )
    (block,) = read["/anzeige/24"].blocks
    assert "Graz" in block.text
    assert "+43660111224" in {anchor.href.removeprefix("tel:") for anchor in block.anchors}
    assert len(block.pictures) == 2
