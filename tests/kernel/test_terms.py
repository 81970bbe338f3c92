"""Terms are whole words, wherever they stand; stars leave them open; places are those of the text given."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.terms import TermFinder
from clew.kernel.text import fold

_TERMS = ["h", "new in town", "massag*", "*ung", "€", "24/7", "c'est", "tel:*", "#*", "_a"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1 h, oh, h", ["h", "h"]),
        ("New \t in\n town", ["New \t in\n town"]),
        ("Massagen und Entspannung", ["Massagen", "ung"]),
        ("5€ / 24/7", ["€", "24/7"]),
        ("124/7 24/77", []),
        ("C'est! tel:anna tel: #top", ["C'est", "tel:anna", "tel:", "#top"]),
        ("x_a _a", ["_a"]),
    ],
)
def test_whole_words_are_found_at_their_places(text: str, found: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in TermFinder(_TERMS).find(text)] == found


@given(st.text(alphabet="hnewitow massgung€24/7c'tel:#_a\x01\n \xa0ÄИ", max_size=60))
def test_hits_stand_in_any_text_where_they_say(text: str) -> None:
    for hit in TermFinder(_TERMS).find(text, overlapping=True):
        said = " ".join(fold(text[hit.start : hit.end]).split())
        assert _TERMS[hit.index].strip("*") in said
