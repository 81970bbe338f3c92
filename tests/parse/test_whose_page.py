"""Pages that look like somebody's ad and are none, and one ad under several addresses."""

import pytest
from tests.parse.reading import read_pages

from clew.parse.decide import Reading
from clew.parse.shared import picture_source
from clew.reference.badge import mark_values
from clew.reference.lexicon import packaged_lexicons

_NAMES = ("Marta", "Ilona", "Petra", "Sára", "Nora", "Vilma", "Edina")


def _ads(pages: dict[str, Reading]) -> list[str]:
    return sorted({block.url for page in pages.values() for block in page.blocks if block.kind == "ad"})


def _sheet(name: str, n: int) -> str:
    return (
        f"<dl><dt>Name</dt><dd>{name}</dd><dt>Age</dt><dd>{24 + n}</dd><dt>Height</dt><dd>{160 + n} cm</dd>"
        f"<dt>Services</dt><dd>massage, company for dinner</dd></dl><p>I receive at my place. 1 hour {100 + 10 * n} €. Call 06 30 555 01{10 + n}.</p>"
    )


def _page(title: str, body: str, head: str = "") -> str:
    menu = "<nav><a href='/list'>All</a><a href='/rules'>Rules</a><a href='/contact'>Contact</a></nav>"
    return f"<html lang='en'><head><title>{title} :: Evening List</title>{head}</head><body>{menu}<h1>{title}</h1>{body}<footer>Evening List, adults only</footer></body></html>"


def _site(head: str = "", **more: str) -> dict[str, str]:
    links = "".join(f"<li><a href='/p/{100 + n}'>{name}, {24 + n}</a></li>" for n, name in enumerate(_NAMES))
    pages = {f"/p/{100 + n}": _page(name, _sheet(name, n), head) for n, name in enumerate(_NAMES)}
    pages["/list"] = _page("All ladies", f"<ul>{links}</ul>", head)
    pages["/rules"] = _page(
        "Rules", "<p>Be polite. Every advertiser is an adult and writes for herself.</p>", head
    )
    return pages | more


def test_the_home_of_another_language_is_no_translation_of_every_page() -> None:
    head = "<link rel='alternate' hreflang='de' href='https://list.example/de/'>"
    home = _page("Alle Damen", "<ul><li><a href='/p/100'>Marta, 24</a></li></ul>")
    found = read_pages(
        "list.example", _site(head, **{"/de/": home.replace("lang='en'", "lang='de'")}), listed=True
    )
    assert _ads(found) == [f"https://list.example/p/{100 + n}" for n in range(len(_NAMES))]


def test_a_language_at_the_end_of_an_address_names_a_translation() -> None:
    pages = {
        f"/{name.lower()}/": _page(name, _sheet(name, n))
        for n, name in enumerate(("Marta", "Ilona", "Petra"))
    }
    pages["/marta/de"] = _page("Marta", _sheet("Marta", 0)).replace("lang='en'", "lang='de'")
    links = "".join(f"<li><a href='{path}'>{path}</a></li>" for path in pages)
    pages["/list"] = _page("All ladies", f"<ul>{links}</ul>")
    found = read_pages("list.example", pages, listed=True)
    assert found["/marta/de"].page.canonical_url == "https://list.example/marta/"


def test_what_a_visitor_tells_is_a_review_and_not_her_ad() -> None:
    told = "".join(
        f"<dt>{label}</dt><dd>{value}</dd>"
        for label, value in (
            ("Date of visit", "7 June 2025"),
            ("Gave as name", "Marta"),
            ("Phone", "06 30 555 0110"),
            ("Price paid", "100 € for an hour"),
            ("Services", "massage"),
            ("Overall rating", "4/5"),
        )
    )
    found = read_pages(
        "list.example", _site(**{"/seen/31": _page("Marta, as she was", f"<dl>{told}</dl>")}), listed=True
    )
    assert found["/seen/31"].page.kind == "review"
    prose = (
        "<p>Written by a guest, visited 2 May 2025, stayed 1 hour, paid 100 €.</p><p>Punctual and kind.</p>"
    )
    found = read_pages("list.example", _site(**{"/seen/32": _page("Marta", prose)}), listed=True)
    assert found["/seen/32"].page.kind == "review"


def test_a_diary_that_names_a_price_is_no_ad() -> None:
    entry = _page(
        "By the lake", "<p>A woman of 62 years gave me a massage, 1 hour 50 €. I slept like a stone.</p>"
    )
    found = read_pages("list.example", _site(**{"/diario/lake": entry}), listed=True)
    assert found["/diario/lake"].page.kind == "static"


def test_a_house_of_several_is_not_hers_who_advertises_on_its_home_page() -> None:
    home = "<p>Three women, one flat. We receive from 10 to 22. Call 06 30 555 0199. We are 24 to 41 years old. Massage.</p>"
    found = read_pages("list.example", _site(**{"/": _page("Our flat", home)}), listed=True)
    assert "https://list.example/" not in _ads(found)


def test_other_goods_in_a_section_of_persons_are_no_ads_of_ours() -> None:
    section = "<p>Massage and company</p>"
    pages = {path: html.replace("<h1>", f"{section}<h1>") for path, html in _site().items()}
    sofa = _page(
        "Sofa, as new",
        "<p>Used furniture: a sofa for three, 190 cm, second hand, I deliver. 180 €, 1 hour from the city.</p>",
    )
    pages["/p/190"] = sofa.replace("<h1>", f"{section}<h1>")
    pages["/list"] = pages["/list"].replace("</ul>", "<li><a href='/p/190'>Sofa, as new</a></li></ul>")
    found = read_pages("list.example", pages, listed=True)
    assert "https://list.example/p/190" not in _ads(found)
    assert len(_ads(found)) == len(_NAMES)


def test_words_in_the_titles_of_all_ads_are_no_name() -> None:
    pages = {path: html.replace("<title>", "<title>Visitka: ") for path, html in _site().items()}
    found = read_pages("list.example", pages, listed=True)
    blocks = [block for path in pages for block in found[path].blocks if block.kind == "ad"]
    assert blocks
    assert all({"visitka", "evening", "list"} <= set(block.site_words) for block in blocks)


def test_a_table_of_codes_on_every_page_says_nothing_of_anybody() -> None:
    codes = '<body data-codes=\'{"1": "massage", "2": "tantra", "3": "dancing", "4": "striptease", "5": "dinner date"}\'>'
    pages = {path: html.replace("<body>", codes) for path, html in _site().items()}
    found = read_pages("list.example", pages, listed=True)
    (block,) = found["/p/100"].blocks
    assert "striptease" not in block.text


def test_pictures_drawn_later_are_hers_and_thumbs_of_others_are_not() -> None:
    own = "<div class='ph' data-src='/m/100/1.webp'></div><div class='ph' data-src='/m/100/2.webp'></div>"
    other = "<table><tr><td><a href='/p/101'><img src='/m/101/s.jpg'></a></td></tr></table>"
    pages = _site()
    pages["/p/100"] = _page("Marta", own + _sheet("Marta", 0) + other)
    (block,) = read_pages("list.example", pages, listed=True)["/p/100"].blocks
    assert [picture.url.rpartition("/m/")[2] for picture in block.pictures] == ["100/1.webp", "100/2.webp"]


@pytest.mark.parametrize(
    ("classes", "values"),
    [
        ("action-bar bar-top", set()),
        ("elementor-top-section", set()),
        ("Vip-title Marta", set()),
        ("badge badge-vip", {"paid_placement"}),
        ("card--top", {"paid_placement"}),
    ],
)
def test_where_a_part_of_a_page_stands_is_no_badge(classes: str, values: set[str]) -> None:
    assert mark_values(classes, packaged_lexicons()) == values


def test_those_who_work_in_a_house_are_the_ads_of_its_page() -> None:
    staff = "".join(
        f"<div class='panel' id='{name.lower()}'><h3>{name}</h3><ul><li>{30 + n}</li><li>{158 + n} cm</li><li>{50 + n} kg</li></ul><p>Massage and four hands massage.</p></div>"
        for n, name in enumerate(("Nok", "Mei", "Oliver"))
    )
    houses = {
        f"/salon/{name}": _page(
            f"Studio {name.title()}", f"<h2>Our team</h2>{staff}<p>Call 06 30 555 0190</p>"
        )
        for name in ("lotos", "lily", "rosa")
    }
    links = "".join(f"<li><a href='{path}'>{path}</a></li>" for path in houses)
    found = read_pages(
        "list.example", houses | {"/town": _page("Salons in town", f"<ul>{links}</ul>")}, listed=True
    )
    assert found["/salon/lotos"].page.kind == "listing"
    assert [url for url in _ads(found) if "lotos" in url] == [
        f"https://list.example/salon/lotos#{name}" for name in ("mei", "nok", "oliver")
    ]


def test_a_house_leads_to_the_women_below_it() -> None:
    women = {
        f"/house/seven/{name.lower()}": _page(name, _sheet(name, n)) for n, name in enumerate(_NAMES[:4])
    }
    links = "".join(f"<a href='{path}'>{path.rpartition('/')[2]}</a> " for path in women)
    house = _page(
        "House seven",
        f"<p>Massage, 1 hour 100 €. Call 06 30 555 0188. All are 25 to 40 years old. {links}</p>",
    )
    found = read_pages("list.example", women | {"/house/seven": house}, listed=True)
    assert found["/house/seven"].page.kind == "listing"
    assert len(_ads(found)) == len(women)


def test_a_print_version_names_the_page_it_prints() -> None:
    pages = {f"/{name.lower()}.htm": _page(name, _sheet(name, n)) for n, name in enumerate(_NAMES[:4])}
    pages["/stampa.asp?id=marta"] = _page("Marta", _sheet("Marta", 0))
    links = "".join(f"<li><a href='{path}'>{path}</a></li>" for path in pages)
    found = read_pages("list.example", pages | {"/list.htm": _page("All", f"<ul>{links}</ul>")}, listed=True)
    assert found["/stampa.asp?id=marta"].page.canonical_url == "https://list.example/marta.htm"


def test_a_towns_page_on_a_site_called_by_her_name() -> None:
    frame = "<p>Marleen, independent</p>"
    pages = {
        "/": _page("Marleen", f"{frame}<p>Massage and company in Tallinn. Call 5574 1108.</p>"),
        "/about": _page(
            "About me",
            f"{frame}<p>I am Marleen, 34 years old, 170 cm, 60 kg. Massage, dinner date, I receive at my place. 1 hour 140 €.</p>",
        ),
        "/tartu": _page("Tartu 13.–15. June", f"{frame}<p>I come to Tartu again. 1 h 140 €, 2 h 250 €.</p>"),
        "/rules": _page(
            "Rules",
            f"{frame}<p>Be polite, wash your hands.</p><a href='https://wa.me/3725574'>a</a><a href='https://t.me/m'>b</a><a href='https://instagram.com/m'>c</a>",
        ),
    }
    found = read_pages("marleen-links.example", pages, listed=True)
    assert found["/tartu"].page.kind == "ad"
    assert found["/rules"].page.kind == "static"


@pytest.mark.parametrize(
    ("url", "source"),
    [
        ("https://a.example/f/7/1.jpg?w=60", "https://a.example/f/7/1.jpg"),
        ("https://a.example/f/7/1.jpg?width=60&q=80", "https://a.example/f/7/1.jpg"),
        ("https://a.example/photo?id=7&w=60", "https://a.example/photo?id=7&w=60"),
        ("https://a.example/f/7/1.jpg", "https://a.example/f/7/1.jpg"),
    ],
)
def test_one_picture_in_two_sizes_is_one(url: str, source: str) -> None:
    assert picture_source(url) == source
