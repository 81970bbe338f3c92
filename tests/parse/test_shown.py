"""What a page shows in other ways than words: printed forms, icons of a font, posts by their names, ends of ads."""

import datetime as dt

import pytest

from clew.kernel.urls import canonical
from clew.parse.decide import Reading, decide
from clew.parse.draft import Source, read_draft
from clew.parse.profile import learn
from clew.parse.site import Site
from clew.parse.sketch import sketch
from clew.records.draft import Draft
from clew.reference.lexicon import packaged_lexicons
from clew.reference.url_shape import is_numbered, shape

_DAY = dt.datetime(2025, 6, 11, tzinfo=dt.UTC)


def _draft(body: str, url: str = "https://site.example/ad?no=7", title: str = "Page") -> Draft:
    html = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    return read_draft(
        Source(url, "site.example", url, _DAY, 200, "text/html; charset=utf-8", html.encode()),
        packaged_lexicons(),
    )


def _pairs(draft: Draft) -> set[tuple[str, str]]:
    return {(pair.label, pair.value) for pair in draft.pairs}


def _read(pages: dict[str, str]) -> dict[str, Reading]:
    lexicons = packaged_lexicons()
    drafts = [_draft(body, url, title=url.rpartition("/")[2]) for url, body in pages.items()]
    sketches = [sketch(draft, lexicons) for draft in drafts]
    site = Site.of(learn("site.example", sketches))
    return {d.url: decide(d, s, site, lexicons) for d, s in zip(drafts, sketches, strict=True)}


def test_a_printed_form_shows_what_was_chosen() -> None:
    card = (
        "<form><div><span>Age</span> <select disabled><option>31<option selected>32<option>33</select></div>"
        "<div><span>Town</span> <input type=text readonly value='Graz'></div>"
        "<div><span>Languages</span> <label><input type=checkbox disabled checked>German</label>"
        " <label><input type=checkbox disabled checked>Italian</label>"
        " <label><input type=checkbox disabled>Russian</label></div></form>"
    )
    draft = _draft(card)
    assert {("Age", "32"), ("Town", "Graz"), ("Languages", "German"), ("Languages", "Italian")} <= _pairs(
        draft
    )
    assert "Russian" not in draft.text
    assert "31" not in draft.text


def test_a_form_that_asks_shows_nothing() -> None:
    draft = _draft(
        "<form>Age <select><option>31<option selected>32</select> <input type=text value='Graz'></form>"
    )
    assert "Graz" not in draft.text
    assert [
        line.role for line in draft.lines if "32" in draft.text[line.start : line.start + line.length]
    ] == ["option"]


def test_the_name_of_an_icon_that_a_font_draws_is_no_text() -> None:
    rows = "".join(
        f"<div class=r><mat-icon class='mat-icon material-icons'>{icon}</mat-icon><span>{value}</span></div>"
        for icon, value in (("cake", "29"), ("location_on", "Graz"), ("monitor_weight", "55"))
    )
    draft = _draft(rows)
    assert {("age", "29"), ("city", "Graz"), ("weight", "55")} <= _pairs(draft)
    assert "cake" not in draft.text


def test_a_button_that_tells_a_rate_is_read() -> None:
    draft = _draft(
        "<button><span class=r>1 hour</span><span class=r>150 EUR</span></button><button>Show more (12)</button>"
    )
    roles = {draft.text[line.start : line.start + line.length]: line.role for line in draft.lines}
    assert roles["150 EUR"] != "option"
    assert roles["Show more (12)"] == "option"


def test_columns_of_labels_and_of_values_and_labels_in_turn() -> None:
    columns = "<div><p>Age</p><p>Height</p><p>Weight</p></div><div><p>27</p><p>1.72 m</p><p>60 kg</p></div>"
    assert {("Age", "27"), ("Height", "1.72 m"), ("Weight", "60 kg")} <= _pairs(_draft(columns))
    turns = "<p>Age</p><p>27</p><p>Height</p><p>1.72 m</p><p>Weight</p><p>60 kg</p>"
    assert {("Age", "27"), ("Height", "1.72 m"), ("Weight", "60 kg")} <= _pairs(_draft(turns))


def test_cells_in_pairs_need_no_colons() -> None:
    row = "<table><tr><td>Town</td><td>8020 Graz</td><td>Online since</td><td>10.06.2025</td></tr></table>"
    assert {("Town", "8020 Graz"), ("Online since", "10.06.2025")} <= _pairs(_draft(row))


@pytest.mark.parametrize("template", ["post_{}", "p{}", "comment-{}"])
def test_posts_by_several_writers_make_a_thread(template: str) -> None:
    post = (
        "<div id='{}' class='topic-body'><span class='author'>{}</span><br><span>3 May 2025</span>"
        "<p>Has anybody been there lately, and what was the talk like on number {}?</p></div>"
    )
    posts = "".join(
        post.format(template.format(n), name, n) for n, name in enumerate(("heron", "old_wolf", "heron"), 1)
    )
    url = "https://site.example/t/what-is-new/812"
    assert _read({url: f"<h1>What is new</h1>{posts}"})[url].page.kind == "thread"


def test_a_removed_ad_is_known_by_what_it_says_outside_the_frame() -> None:
    frame = "".join(
        f"<p>House price number {n} of our salon, all of them with tea: {n}0 EUR an hour</p>"
        for n in range(1, 9)
    )
    pages = {
        f"https://site.example/girls/{name}": f"<h1>{name.title()}</h1><p>I am {name.title()}, {age} years old, 170 cm, "
        f"massage and tantra in Graz, 1 hour 120 EUR, call 0676 {age}5 44 95</p>{frame}"
        for name, age in (("mara", 27), ("ines", 31), ("vera", 24), ("zoe", 29))
    }
    gone = "https://site.example/girls/tina"
    pages[gone] = f"<h1>Not available</h1><p>This ad has been removed.</p>{frame}"
    pages["https://site.example/rules"] = f"<h1>Rules</h1><p>Be kind and be on time.</p>{frame}"
    pages["https://site.example/contact"] = f"<h1>Contact</h1><p>Write to us at any time.</p>{frame}"
    pages["https://site.example/jobs"] = f"<h1>Work here</h1><p>We look for staff for the desk.</p>{frame}"
    assert _read(pages)[gone].page.kind == "error"


def test_one_page_that_looks_like_a_list_makes_its_likes_no_lists() -> None:
    card = "<div class=card><a href='/ad.php?id={0}'>Newest, number {0}, look here</a></div>"
    side = "<div class=side>" + "".join(card.format(n) for n in (901, 902, 903)) + "</div>"
    ad = "<h1>{0}</h1><p>I am {0}, {1} years old, 170 cm, 60 kg. Massage and tantra, 1 hour 120 EUR.</p>"
    names = ("Mara", "Ines", "Vera", "Zoe", "Lena", "Nora")
    pages = {
        f"https://site.example/ad.php?id={n}": ad.format(name, 22 + n) + side
        for n, name in enumerate(names, 1)
    }
    pages["https://site.example/ad.php?id=77"] = f"<p>Gone.</p>{side}"
    kinds = {reading.page.kind for url, reading in _read(pages).items() if "id=77" not in url}
    assert kinds == {"ad"}


def test_addresses() -> None:
    assert shape("https://a.example/2025/06/three-days.html") == "a.example/date/*.html"
    assert not is_numbered(shape("https://a.example/2025/06/three-days.html"))
    assert shape("https://a.example/ad,4471203,massage.html") == "a.example/ad,N,massage.html"
    assert is_numbered(shape("https://a.example/ad,4471203,massage.html"))
    assert canonical("https://a.example/ad?cat=18&ref=407999") == "https://a.example/ad?cat=18&ref=407999"
    assert canonical("https://a.example/ad?cat=18&ref=newsletter") == "https://a.example/ad?cat=18"


def test_an_answer_is_no_label_of_what_follows() -> None:
    terms = "<dl><dt>Incall</dt><dd>Yes</dd><dt>Outcall</dt><dd>No</dd><dt>Services</dt><dd>Massage, tantra</dd></dl>"
    pairs = _pairs(_draft(terms))
    assert ("Services", "Massage, tantra") in pairs
    assert not {label for label, _ in pairs} & {"Yes", "No"}
