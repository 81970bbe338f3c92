"""Addresses and numbers that a script writes stand in the text of the page, where a reader sees them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.parse.reading import read_pages

from clew.parse.cloaked import uncloaked


def _text(body: str) -> str:
    page = f"<html lang='en'><title>Mara</title><body><h1>Mara</h1><p>Write to {body} in the evening.</p></body></html>"
    return read_pages("lark.example", {"/mara": page})["/mara"].page.text


@pytest.mark.parametrize(
    "script",
    [
        "var addy1 = 'mara' + '.b' + '&#64;'; addy1 = addy1 + 'lark' + '&#46;' + 'example'; document.write(addy1);",
        "document.write('mara' + '.b' + '@' + 'lark.example');",
        'var n = "mara.b"; var h = "lark.example"; var m = n + "\\x40" + h;',
        "var a='&#109;a'+'i&#108;'+'&#116;o'; el.innerHTML = '<a href=\"' + a + ':' + 'mara.b' + '&#64;' + 'lark.example' + '\">';",
    ],
)
def test_an_address_in_pieces_is_read_where_the_script_stands(script: str) -> None:
    assert "Write to" in _text(f"<script>{script}</script>")
    assert "mara.b@lark.example" in _text(f"<script>{script}</script>")


def test_what_joins_to_no_address_writes_nothing() -> None:
    script = "<script>var css = '@media' + ' print'; var n = 'a' + b + '@' + 'c';</script>"
    assert uncloaked(script) == script


def test_a_number_of_a_bound_text_is_read_and_its_label_is_not() -> None:
    button = "<button on=\"tap:AMP.setState({n1: true})\" [text]=\"n1 ? '07700 900101' : 'Show the number'\">Show the number</button>"
    text = _text(button)
    assert "07700 900101" in text
    assert text.count("Show the number") <= 1


@given(st.text(alphabet="<script>'\"+=\\ @&#64;ab[]text/!-", max_size=400))
def test_any_mark_up_is_kept_whole(html: str) -> None:
    opened = iter(uncloaked(html))
    assert all(char in opened for char in html), "only added to"


def test_hostile_scripts_take_bounded_time() -> None:
    for unit in ("'a'+", "a+", "'\\\\", "<script>", "x='@'+", "[text]=\"'", "<joomla-hidden-mail first='"):
        uncloaked("<script>@+" + unit * (200_000 // len(unit)))
