"""What an element tells only when it is pressed, and what merely says how it is drawn."""

import datetime as dt

import pytest

from clew.parse.draft import Source, read_draft
from clew.reference.lexicon import packaged_lexicons


def _data(mark_up: str) -> dict[str, str]:
    url = "https://site.example/ad/7"
    day = dt.datetime(2025, 6, 11, tzinfo=dt.UTC)
    html = f"<html><body><h1>Greta</h1>{mark_up}</body></html>"
    draft = read_draft(
        Source(url, "site.example", url, day, 200, "text/html", html.encode()), packaged_lexicons()
    )
    return {datum.path: datum.value for datum in draft.data}


@pytest.mark.parametrize(
    ("mark_up", "path", "value"),
    [
        ('<x-n data-a="655" data-b="803 393">Ver</x-n>', "data-number", "655 803 393"),
        ("""<button hx-vals='{"tel":"87012588981"}'>Show</button>""", "hx-vals.tel", "87012588981"),
        ("""<a href="#" onclick="showTel('735 084 630')">Show</a>""", "onclick.showTel", "735 084 630"),
        ('<a href="#" rel="NzM1IDA4NCA2MzA=">Show</a>', "rel", "NzM1IDA4NCA2MzA="),
    ],
)
def test_a_number_behind_a_button_is_data(mark_up: str, path: str, value: str) -> None:
    assert _data(mark_up)[path] == value


@pytest.mark.parametrize(
    "mark_up",
    [
        '<div data-min="140" data-max="200" data-value="167"></div>',
        """<a href="#" onclick="setCity('Salzburg')">Salzburg</a>""",
        """<button hx-vals='js:{tel: number()}'>Show</button>""",
        '<a href="/b" rel="nofollow">more</a>',
    ],
)
def test_how_an_element_works_is_no_number(mark_up: str) -> None:
    told = _data(mark_up)
    assert not any(path == "data-number" or path.startswith(("onclick", "hx-vals", "rel")) for path in told)


@pytest.mark.parametrize(
    ("shown", "whole", "is_read"),
    [
        ("8 613 1XXXX", "8 613 17 402", True),
        ("0176 55•••••", "017655512345", True),
        ("+43 664 5…", "+43 664 555 12 01", True),
        ("8 699 1XXXX", "8 613 17 402", False),
        ("Nr. 17", "8 613 17 402", False),
        ("1200XX", "1200", False),
    ],
)
def test_a_number_of_which_a_part_is_shown(shown: str, whole: str, is_read: bool) -> None:
    html = f'<p>Eva, 29</p><span class="nr" data-w="{whole}">{shown}</span><a href="#">show</a>'
    assert (_data(html).get("data-number") == whole) is is_read
