"""Lists of prices drawn as boxes with a column for each place, and other facts that stand in the make of a page."""

import pytest
from tests.parse.reading import read_pages

from clew.extract.fact import example_context
from clew.extract.price import iter_priced
from clew.parse.dictionaries import written_out
from clew.parse.pairs import extract_pairs
from clew.parse.state import state_page
from clew.parse.subject import without_others
from clew.parse.walk import read_document
from clew.records.block import Block, Pair
from clew.reference.lexicon import packaged_lexicons

_ROWS = "<p><u>1 Stunde</u><u>170 €</u><u>210 €</u></p><p><u>2 Stunden</u><u>–</u><u>400 €</u></p>"


def _rows(heads: str, rows: str = _ROWS) -> list[tuple[str, str]]:
    document = read_document(f"<body><div><p>{heads}</p>{rows}</div></body>")
    wanted = ("duration", "incall", "outcall")
    return [
        (pair.label, pair.value)
        for pair in extract_pairs(document, packaged_lexicons())
        if pair.label in wanted
    ]


@pytest.mark.parametrize(
    "heads",
    [
        "<u></u><u><img src='/pix/ic/house.svg'></u><u><img src='/pix/ic/car.svg'></u>",
        "<u></u><u>Bei mir</u><u>Bei dir</u>",
        "<u>Zeit</u><u><i class='fa fa-home'></i></u><u></u>",
    ],
)
def test_amounts_stand_under_the_place_of_their_column(heads: str) -> None:
    assert _rows(heads) == [
        ("duration", "1 Stunde"),
        ("incall", "170 €"),
        ("outcall", "210 €"),
        ("duration", "2 Stunden"),
        ("outcall", "400 €"),
    ]


def test_a_unit_that_is_repeated_in_another_language_is_no_second_time() -> None:
    heads = "<u></u><u>Bei mir</u><u>Bei dir</u>"
    rows = "<p><u>2 Stunden / heures</u><u>300 €</u><u>–</u></p>"
    assert ("duration", "2 Stunden") in _rows(heads, rows)


@pytest.mark.parametrize(
    "heads", ["<u></u><u>Montag</u><u>Dienstag</u>", "<u>Bei mir</u><u>Bei mir</u><u>Bei mir</u>"]
)
def test_columns_of_no_place_are_none(heads: str) -> None:
    assert _rows(heads) == []


def _priced(*pairs: tuple[str, str]) -> list[tuple[float, str | None, int | None, str | None]]:
    text = "\n".join(value for _, value in pairs)
    placed, at = [], 0
    for label, value in pairs:
        placed.append(Pair(label, value, at, at + len(value)))
        at += len(value) + 1
    block = Block.from_text(text, pairs=tuple(placed))
    return [
        (one.value.amount, one.value.currency, one.value.duration_min, one.value.place)
        for one in iter_priced(block, example_context())
    ]


def test_a_unit_that_tells_of_hundredths_is_meant_of_all_amounts_beside_it() -> None:
    row = (("minutos", "90"), ("local", "18000"), ("hotel", "22000"), ("unit", "cents of EUR"))
    found = _priced(*row)
    assert (180.0, "EUR", 90, "incall") in found
    assert (220.0, "EUR", 90, "outcall") in found
    assert not any(amount > 1000 for amount, *_ in found)


def test_a_dictionary_may_number_its_words_after_a_letter() -> None:
    words = {"extras": {"x01": "Massage", "x02": "Dinner", "x03": "Dance"}}
    assert written_out({**words, "ad": {"extras": ["x03", "x01"]}})["ad"] == {"extras": ["Dance", "Massage"]}


def test_files_of_a_store_of_pictures_are_pictures() -> None:
    state = '{"ad": {"name": "Vilma", "text": "%s", "fotos": ["q7/01.jpg", "q7/02.jpg"], "files": ["q7/terms.pdf"]}}'
    script = f"<script type='application/json'>{state % ('word ' * 40)}</script>"
    drawn = state_page(
        read_document(f"<html><body>{script}</body></html>"), "https://a.example/vilma", packaged_lexicons()
    )
    assert drawn is not None
    assert drawn.count("<img ") == 2
    assert "terms.pdf" in drawn


def test_what_the_state_says_of_the_help_desk_is_not_hers() -> None:
    state = '{"support": {"telegram": "desk_of_site"}, "ad": {"name": "Vilma", "text": "%s"}}' % (
        "word " * 40
    )
    page = read_document(f"<html><body><script type='application/json'>{state}</script></body></html>")
    drawn = state_page(page, "https://a.example/vilma", packaged_lexicons()) or ""
    foot = drawn[drawn.index("<footer") : drawn.index("</footer>")]
    assert "desk_of_site" in foot
    assert drawn.count("desk_of_site") == 1


def test_cards_beside_the_object_that_the_address_names_go() -> None:
    mine = {"id": 71, "slug": "vilma", "persons": [{"displayName": "Vilma", "age": 27}], "tags": ["dance"]}
    card = {"slug": "runa", "name": "Runa", "age": 31, "city": "Graz"}
    state = {"profile": mine, "similar": [card]}
    assert without_others(state, "https://a.example/p/vilma") == {"profile": mine, "similar": []}
    assert without_others(state, "https://a.example/p/") == state


def _page(body: str, head: str = "", language: str = "cs") -> str:
    return f"<html lang='{language}'><head><title>x</title>{head}</head><body>{body}</body></html>"


_AD = (
    "<h1>Vilma</h1><p>Vilma, 27 let, 170 cm, 58 kg. Masáž, 1 hodina 2500 Kč, 2 hodiny 4500 Kč. "
    "Tel. 605 111 222. Přijímám u sebe.</p>"
)


def test_translations_under_a_language_are_of_the_page_without() -> None:
    alternates = "".join(
        f"<link rel='alternate' hreflang='{tag}' href='https://a.example{path}/divky/vilma'>"
        for tag, path in (("en", "/en"), ("cs", ""), ("de", "/de"))
    )
    read = read_pages(
        "a.example",
        {
            "/divky/vilma": _page(_AD, alternates),
            "/en/divky/vilma": _page(_AD, alternates, "en"),
            "/divky/runa": _page(_AD.replace("Vilma", "Runa")),
            "/de/divky/runa": _page(_AD.replace("Vilma", "Runa"), language="de"),
            "/de/divky/lena": _page(_AD.replace("Vilma", "Lena"), language="de"),
        },
    )
    found = {path: one.page.canonical_url.removeprefix("https://a.example") for path, one in read.items()}
    assert found == {
        "/divky/vilma": "/divky/vilma",
        "/en/divky/vilma": "/divky/vilma",
        "/divky/runa": "/divky/runa",
        "/de/divky/runa": "/divky/runa",
        "/de/divky/lena": "/de/divky/lena",
    }


def _member(name: str, more: str = "") -> str:
    return _page(
        f"<h1>{name}, 27</h1><p>Sugar baby, 27 years old, 170 cm, 58 kg. Last seen yesterday. Member since 2023.</p>"
        f"<p>Looking for: a generous sugar daddy. Allowance: 1000 monthly.</p><p>{more}</p>"
        "<button>Send message</button><button>Add to favourites</button>",
        language="en",
    )


def test_members_none_of_whom_can_be_reached_advertise_nothing() -> None:
    names = ("anna", "bella", "clara", "dora", "edith", "flora", "greta")
    silent = {f"/member/{name}": _member(name.title()) for name in names}
    told = silent | {
        "/member/anna": _member("Anna", "Call me: +44 7700 900123"),
        "/member/bella": _member("Bella", "WhatsApp +44 7700 900456, 1 hour 150 GBP"),
    }
    for pages, ads in ((silent, 0), (told, len(names))):
        read = read_pages("a.example", pages)
        assert {one.page.kind for one in read.values()} == {"profile"}
        assert sum(block.kind == "ad" for one in read.values() for block in one.blocks) == ads


def test_a_page_for_printing_is_still_the_page_where_the_language_is_stated() -> None:
    lines = (
        "<p>Tel. 605 111 222</p><p>Masáž</p><p>1 hodina 2500 Kč</p><p>170 cm, 58 kg</p><p>Přijímám u sebe</p>"
    )
    menu = "<nav><a href='/'>Domů</a><a href='/k'>Kontakt</a></nav>"
    pages = {f"/ukaz?id={n}7": _page(f"{menu}<h1>Vilma {n}, 27 let</h1>{lines}") for n in range(1, 5)}
    pages["/papir?id=27"] = _page(f"<h1>Vilma 2, 27 let</h1>{lines}")
    read = read_pages("a.example", pages)
    assert read["/papir?id=27"].page.canonical_url == "https://a.example/ukaz?id=27"
