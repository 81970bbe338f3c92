"""What people listed as a site of the trade, links that list nothing, ads of a few words, sections of boards."""

from tests.parse.reading import read_pages

from clew.parse.decide import Reading
from clew.parse.subject import without_linked


def _page(body: str, title: str = "Kahvila", language: str = "en") -> str:
    return f'<html lang="{language}"><title>{title}</title><body><nav><a href="/">{title}</a></nav>{body}</body></html>'


def _parts(read: Reading) -> list[str]:
    return [block.url.partition("#")[2] for block in read.blocks if block.kind == "ad"]


def _terse(name: str, age: int, number: str) -> str:
    return _page(
        f"<h1>{name}</h1><p>Name: {name}</p><p>Age: {age}</p><p>Height: 168 cm</p><p>By the river. Call {number}.</p>"
    )


TERSE = {
    f"/p/{100 + n}": _terse(name, 24 + n, f"+44 7700 90010{n}")
    for n, name in enumerate(["Mara", "Ines", "Orla", "Nell", "Tess", "Wren", "Juno"])
}


def test_a_site_that_people_listed_needs_to_say_less() -> None:
    assert not any(reading.blocks for reading in read_pages("kahvila.example", TERSE).values())
    listed = read_pages("kahvila.example", TERSE, listed=True)
    assert {path for path, reading in listed.items() if reading.blocks} == set(TERSE)


def test_but_not_when_all_that_it_sells_is_clearly_something_else() -> None:
    flats = {
        f"/p/{100 + n}": _page(
            f"<nav>Property</nav><h1>Flat to let, {n} rooms</h1><p>Rent: {700 + n} EUR a month, deposit two months.</p>"
            f"<p>Kitchen, balcony, parking space. Age: {20 + n}. Call +44 7700 90010{n}.</p>"
        )
        for n in range(1, 8)
    }
    read = read_pages("rooms.example", flats, listed=True)
    assert not any(block.kind == "ad" for reading in read.values() for block in reading.blocks)


def _card(number: int, name: str, age: int, phone: str) -> str:
    return (
        f'<div class="card" id="o{number}"><h3>{name}, {age}</h3><p>Massage and company in the evening, my place, 100 EUR an hour.</p>'
        f'<p>{phone}</p><p><a href="#o{number}">link</a> <a href="/report?o={number}">report</a></p></div>'
    )


def test_a_link_to_report_an_ad_is_not_its_page() -> None:
    cards = [("Mara", 27), ("Ines", 31), ("Orla", 24)]
    town = "".join(_card(4400 + n, name, age, f"+44 7700 90010{n}") for n, (name, age) in enumerate(cards))
    form = _page("<h1>Report an ad</h1><p>What is wrong with it?</p>")
    read = read_pages("cards.example", {"/leeds": _page(town), "/report?o=4401": form}, listed=True)
    assert _parts(read["/leeds"]) == ["o4400", "o4401", "o4402"]
    assert read["/report?o=4401"].page.kind == "static"


def test_values_that_search_for_themselves_are_a_sheet() -> None:
    def member(name: str, town: str, language: str) -> str:
        values = {"Town": town, "Speaks": language, "Age": "27"}
        sheet = "".join(
            f'<tr><td>{label}</td><td><a href="/members/?members_search={value}">{value}</a></td></tr>'
            for label, value in values.items()
        )
        tabs = "".join(
            f'<a href="/members/{name}/{tab}/">{tab}</a>' for tab in ("profile", "friends", "media")
        )
        return _page(
            f"<h1>{name}</h1><p>member since 2024</p>{tabs}<table>{sheet}</table><h2>About me</h2>"
            "<p>I look for a generous sponsor who helps each month.</p><h2>Looking for</h2><p>A kind man</p>"
        )

    people = [
        ("mara_b", "Leeds", "English"),
        ("ines22", "York", "Spanish"),
        ("orla", "Hull", "Irish"),
        ("nell", "Leeds", "Welsh"),
    ]
    read = read_pages("patrons.example", {f"/members/{name}/": member(name, *rest) for name, *rest in people})
    assert {reading.page.kind for reading in read.values()} == {"profile"}


def test_ads_of_a_few_words_in_paragraphs_with_a_number() -> None:
    ads = [
        (
            "a20431",
            "LEEDS. Rosaura, 43, kind. Massage and company, my place. 50 EUR half an hour. 0113 496 0101.",
        ),
        ("a20417", "YORK. Leidy, 25, from Colombia. Massage, kisses, I visit hotels. 60 EUR. 0113 496 0102."),
        (
            "a20388",
            "HULL. Two friends, Sonia (30) and Marta (34). Duo, massage, my place. 120 EUR. 0113 496 0103.",
        ),
        ("a20399", "ROOM for ladies by the week, 250 EUR, cleaning included. 0113 496 0104."),
    ]
    body = "".join(f'<p id="{name}" class="small">{text}</p>' for name, text in ads)
    read = read_pages(
        "paper.example", {"/small-ads/contacts": _page(f"<h1>Contacts</h1>{body}")}, listed=True
    )
    page = read["/small-ads/contacts"]
    assert page.page.kind == "listing"
    assert _parts(page) == ["a20431", "a20417", "a20388"]


def test_blocks_that_a_site_builder_numbers_are_no_list() -> None:
    parts = [
        "Welcome to our house by the river.",
        "Open from noon until midnight.",
        "We look forward to seeing you.",
    ]
    body = "".join(
        f'<div class="rec" id="rec{81000 + n}"><p>{text}</p></div>' for n, text in enumerate(parts)
    )
    assert read_pages("house.example", {"/": _page(body)}, listed=True)["/"].page.kind == "static"


def _topic(number: int, title: str, posts: list[tuple[str, str]]) -> str:
    boxes = "".join(
        f'<div class="message" id="post-{number}{n}"><a class="author" href="/members/{who}.{n}">{who}</a>'
        f'<time>1 June 2025, 10:0{n}</time><div class="body">{text}</div></div>'
        for n, (who, text) in enumerate(posts)
    )
    return _page(
        f'<a href="/forums/offers.4/">Offers</a><h1>{title}</h1>{boxes}<p>Reply Quote Report Member since</p>',
        "Pub talk",
    )


def test_topics_beside_adverts_are_adverts_though_terse() -> None:
    answer = ("guest77", "Lovely, thank you. Were you busy on Friday?")
    full = "I am {}, age 29, massage and escort, my place or yours, 120 EUR an hour. Call +44 7700 90010{}."
    topics = {
        f"/threads/t.{10 + n}/": _topic(n, f"{name} in Leeds", [(name, full.format(name, n)), answer])
        for n, name in enumerate(["Mara", "Ines", "Orla"])
    }
    topics["/threads/t.20/"] = _topic(
        7, "Back again", [("nell", "I am Nell, 31, in Hull again from Monday, 07700 900107."), answer]
    )
    talk = [
        ("joe", "Where does one park near the station?"),
        ("ann", "Behind the theatre, it costs nothing."),
    ]
    topics["/threads/t.30/"] = _topic(8, "Parking at the station", talk)
    rows = "".join(
        f'<div class="row"><a href="{path}">A topic with a name of its own, number {n}</a><p>2 answers, 1 June 2025</p></div>'
        for n, path in enumerate(topics)
        if path != "/threads/t.30/"
    )
    pages = {"/forums/offers.4/": _page(f"<h1>Offers</h1>{rows}", "Pub talk"), **topics}
    kinds = {path: reading.page.kind for path, reading in read_pages("pubtalk.example", pages).items()}
    assert kinds["/threads/t.20/"] == "ad"
    assert kinds["/threads/t.30/"] == "thread"
    assert [kinds[f"/threads/t.{10 + n}/"] for n in range(3)] == ["ad"] * 3


def test_what_a_page_links_to_is_left_out_of_its_state() -> None:
    ads = [{"id": 812, "title": "A"}, {"id": 813, "title": "B"}]
    own = {"id": 900, "title": "C"}
    state = {"ad": own, "more": ads}
    assert without_linked(state, ["/a-812", "/b-813"], "https://x.example/c-900") == {"ad": own, "more": []}
    assert without_linked(state, ["/about"], "https://x.example/c-900") == state


def test_the_body_of_a_post_is_no_quotation_and_its_fields_are_its_own() -> None:
    fields = "".join(
        f'<dl class="pairs"><dt>{label}</dt><dd>{value}</dd></dl>'
        for label, value in [("Name", "Mara"), ("Age", "29"), ("Height", "171 cm")]
    )
    posts = [
        ("mara_l", "Massage and escort, my place or yours, 120 EUR an hour. Call 07700 900101."),
        (
            "guest77",
            '<blockquote class="quote">120 EUR an hour</blockquote>Lovely. It was 100 EUR last year.',
        ),
    ]
    boxes = "".join(
        f'<article class="message" id="js-post-{n}"><a class="author" href="/members/{who}.{n}/">{who}</a><time>9 June 2025, 20:1{n}</time>'
        f'<article class="message-body js-selectToQuote"><div>{text}</div></article></article>'
        for n, (who, text) in enumerate(posts)
    )
    body = f'<h1>Mara in Leeds</h1><div class="fields">{fields}</div>{boxes}<p>Reply Quote Report Member since</p>'
    topic = read_pages("pubtalk.example", {"/threads/mara.7/": _page(body, "Pub talk")}, listed=True)[
        "/threads/mara.7/"
    ]
    (ad,) = [block for block in topic.blocks if block.kind == "ad"]
    assert {pair.label: pair.value for pair in ad.pairs}["Age"] == "29"
    assert "29" in ad.text.split("\n")
    roles = {ad.text[s.at : s.at + s.length]: s.role for s in ad.segments}
    assert next(role for line, role in roles.items() if "120 EUR" in line) != "quote"
    assert "last year" not in ad.text
