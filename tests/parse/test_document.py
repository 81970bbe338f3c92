import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clew.parse.bounds import bounded
from clew.parse.pairs import extract_pairs
from clew.parse.walk import read_document
from clew.reference.lexicon import packaged_lexicons


def pairs(html: str) -> dict[str, str]:
    document = read_document(html)
    found = extract_pairs(document, packaged_lexicons())
    for pair in found:
        assert pair.start is not None
        assert document.text[pair.start : pair.end] == pair.value
    return {pair.label: pair.value for pair in found}


@pytest.mark.parametrize(
    "html",
    [
        "<dl><dt>Alter</dt><dd>24</dd></dl>",
        "<table><tr><td>Alter:</td><td>24</td></tr></table>",
        "<table><tr><th>Alter</th><td>24</td></tr></table>",
        "<div class=row><div>Alter</div><div>24</div></div>",
        "<p><b>Alter</b> 24</p>",
        "<p><strong>Alter:</strong> 24</p>",
        "<p>Alter: 24</p>",
        "<p>Wien | Alter: 24 | Ref. 17</p>",
        "<div><span class=k>Alter</span><span class=v>24</span><span class=k>Ort</span><span class=v>Graz</span></div>",
        '<ul><li><svg aria-label="Alter"></svg><b>24</b></li></ul>',
        "<ul><li><svg><title>Alter</title></svg> 24</li></ul>",
        '<table><tr><td data-label="Alter">24</td></tr></table>',
        '<div data-label="Alter">24</div>',
        '<p><i class="icon" title="Alter"></i> 24</p>',
    ],
)
def test_a_labelled_value_is_found_however_it_is_marked_up(html: str) -> None:
    assert pairs(html)["Alter"] == "24"


def test_a_table_with_two_headers_gives_row_and_column() -> None:
    html = "<table><tr><th></th><th>bei mir</th><th>bei dir</th></tr><tr><td>1 Std.</td><td>150</td><td>200</td></tr></table>"
    assert pairs(html) == {"1 Std. bei mir": "150", "1 Std. bei dir": "200"}


def test_lines_follow_the_layout_and_offsets_point_into_the_text() -> None:
    document = read_document(
        "<body><h1>Mara</h1><p>eins  zwei<br>drei</p><script>no()</script><div>vier</div></body>"
    )
    assert document.text == "Mara\neins zwei\ndrei\nvier"
    for line in document.lines:
        assert "\n" not in document.text[line.start : line.start + line.length]


def test_scripts_are_never_text() -> None:
    document = read_document("<p>Hallo</p><script>var phone = '030 123';</script><style>p{}</style>")
    assert document.text == "Hallo"


@pytest.mark.parametrize(
    ("html", "problem"),
    [
        ("<div>" * 100_000 + "Hallo", "nested_too_deep"),
        ("<b>" * 100_000 + "Hallo" + "</b>" * 100_000, "nested_too_deep"),
        ("<p " + " ".join(f"a{n}=1" for n in range(200_000)) + ">Hallo</p>", "tag_too_long"),
    ],
)
def test_hostile_pages_are_cut_and_their_text_is_read(html: str, problem: str) -> None:
    kept, problems = bounded(html)
    assert problems == (problem,)
    assert read_document(kept).text == "Hallo"


def test_an_honest_page_is_not_touched() -> None:
    html = "<html><body>" + "<div><p>ok</p></div>" * 5000 + "</body></html>"
    assert bounded(html) == (html, ())


MARKUP = st.text(alphabet=st.sampled_from("<>/=\"'abdiv ptrdl&;:\n\u0301ü😀"), max_size=400)


@settings(max_examples=150, deadline=None)
@given(MARKUP)
def test_any_markup_gives_text_in_nfc_and_true_offsets(html: str) -> None:
    document = read_document(bounded(html)[0])
    for line in document.lines:
        piece = document.text[line.start : line.start + line.length]
        assert piece == piece.strip(" ")
        assert piece
    for pair in extract_pairs(document, packaged_lexicons()):
        assert pair.start is None or document.text[pair.start : pair.end] == pair.value
    for element in document.elements:
        if element.tag == "#text":
            assert unicodedata.is_normalized("NFC", document.content(element))


def test_the_colon_of_a_time_makes_no_label_of_its_hour() -> None:
    assert pairs("<p>Disponibile 10:00-20:00</p>") == {}
    assert pairs("<p>Orario: 10:00-20:00</p>") == {"Orario": "10:00-20:00"}
    assert pairs("<p>Handy 2: 0660 1234567</p>") == {"Handy 2": "0660 1234567"}
