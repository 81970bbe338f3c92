"""Of a page that a browser drew, the empty frame that it was drawn from is not read beside it."""

import datetime as dt

from tests.given import day

from clew.parse.stage import frames

URL, OTHER = "https://a.example/1", "https://a.example/2"


def row(name: str, n: int, *, url: str = URL, drawn: bool = False) -> tuple[str, str, dt.datetime, bool]:
    return (name, url, day(n), drawn)


def test_the_last_response_before_a_drawn_page_is_its_frame_and_no_other() -> None:
    rows = [
        row("old", 0),
        row("frame", 5),
        row("drawn", 6, drawn=True),
        row("later", 9),
        row("else", 5, url=OTHER),
    ]
    assert frames(rows) == {"frame"}
    assert frames(reversed(rows)) == {"frame"}
    assert frames([row("drawn", 6, drawn=True), row("later", 9)]) == frozenset()
