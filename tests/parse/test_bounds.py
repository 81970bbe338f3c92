"""The quick look at a page lets nothing through that the slow one would cut."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.parse import bounds

_PIECES = st.sampled_from(
    [
        "<div>",
        "</div>",
        "<DIV>",
        "<p>",
        "</P>",
        "<br>",
        "</br>",
        "<Br/>",
        "<path />",
        "<b",
        ">",
        "<a b=c d=e>",
        " x",
        "<",
    ]
)


@pytest.fixture(scope="module", autouse=True)
def _low_bounds() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bounds, "MAX_DEPTH", 3)
        patch.setattr(bounds, "MAX_TAG", 8)
        patch.setattr(bounds, "_has_long_value", lambda _tag: False)
        yield


@given(st.lists(_PIECES, max_size=30).map("".join))
def test_what_is_within_bounds_is_not_cut(html: str) -> None:
    if bounds._is_within(html):
        assert bounds._cut(html) == (html, ())


def test_deep_and_long_are_not_within_bounds() -> None:
    assert bounds._is_within("<div><div></div></div>")
    assert not bounds._is_within("<div>" * 4)
    assert not bounds._is_within("<b ccccc>")
