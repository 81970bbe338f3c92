"""The crop hash as text: read back as written, anything else refused; one answer whichever picture comes first."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.crop_hash import (
    LEAST,
    MOST,
    Landmarks,
    fit_of,
    from_text,
    is_crop_hash,
    same_picture,
    to_text,
)

SPOT = st.tuples(st.floats(0, 320), st.floats(0, 200), st.floats(0.5, 40), st.integers(0, 2**64 - 1))


def marks(spots: list[tuple[float, float, float, int]], width: int = 320, height: int = 200) -> Landmarks:
    places = np.array([spot[:3] for spot in spots], dtype=np.float64).reshape(-1, 3)
    return Landmarks.of(places, np.array([spot[3] for spot in spots], np.uint64), width=width, height=height)


def drawn(seed: int, n: int = 40) -> list[tuple[float, float, float, int]]:
    rng = np.random.default_rng(seed)
    looks = rng.integers(0, 2**64, n, dtype=np.uint64).tolist()
    return [
        (x, y, size, look)
        for (x, y, size), look in zip(
            rng.uniform((20, 20, 2), (300, 180, 4), (n, 3)).tolist(), looks, strict=True
        )
    ]


@given(st.lists(SPOT, min_size=LEAST, max_size=MOST))
def test_a_hash_is_read_back_as_it_was_written(spots: list[tuple[float, float, float, int]]) -> None:
    written = to_text(marks(spots))
    assert is_crop_hash(written)
    assert written is not None
    assert to_text(from_text(written)) == written
    assert same_picture(written, written)


@given(st.lists(SPOT, min_size=LEAST, max_size=MOST), st.lists(SPOT, min_size=LEAST, max_size=MOST))
def test_the_answer_is_the_same_from_either_side(
    one: list[tuple[float, float, float, int]], two: list[tuple[float, float, float, int]]
) -> None:
    left, right = marks(one), marks(two)
    fit, other = fit_of(left, right), fit_of(right, left)
    assert (fit is None) == (other is None)
    if fit and other:
        assert (fit.n, fit.share, fit.worst, fit.same) == (other.n, other.share, other.worst, other.same)


@given(st.text(max_size=60) | st.text("0123456789abcdef", max_size=300))
def test_anything_else_is_told_not_read(text: str) -> None:
    if not is_crop_hash(text):
        with pytest.raises(ValueError, match="no crop hash"):
            from_text(text)


def test_hostile_hashes_of_the_right_form_compare_in_peace() -> None:
    forms = [
        f"{frame}{mark * n}"
        for frame in ("0000", "ffff", "01ff")
        for n in (8, 48)
        for mark in ("00" * 11, "ff" * 11)
    ]
    for left in forms:
        for right in forms:
            assert isinstance(same_picture(left, right), bool)


def test_moved_and_enlarged_landmarks_are_one_picture_and_others_are_not() -> None:
    spots = drawn(1)
    part = [
        ((x - 40) * 1.3, (y - 10) * 1.3, size * 1.3, look ^ 0b1011)
        for x, y, size, look in spots
        if 55 < x < 270
    ]
    assert (fit := fit_of(marks(spots), marks(part, 320, 240)))
    assert fit.same
    assert not fit_of(marks(spots), marks(drawn(2)))
    shuffled = [
        (x, y, size, look) for (x, y, size, _), (_, _, _, look) in zip(spots, reversed(spots), strict=True)
    ]
    found = fit_of(marks(spots), marks(shuffled))
    assert not (found and found.same)


def test_a_third_of_the_landmarks_in_one_corner_is_a_mark_not_a_picture() -> None:
    corner = [(x / 2, y / 2, size, look) for x, y, size, look in drawn(3, 18)]
    fit = fit_of(marks(corner + drawn(4, 30)), marks(corner + drawn(5, 30)))
    assert fit is None or not fit.same
