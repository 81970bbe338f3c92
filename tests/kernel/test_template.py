"""Templates of texts: nothing lost, and what a reader would call shared is shared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.template import MOST_WORDS, Shared, Slot, template_of

_WORDS = st.sampled_from(["a", "the", "quiet", "flat", "Lena", "Mia,", "station.", "и", "—", "24"])
_TEXTS = st.lists(st.lists(_WORDS, max_size=12).map(" ".join), min_size=1, max_size=5)


def _again(pieces: tuple[Shared | Slot, ...], n: int) -> list[str]:
    """Write a text down from its template; shared words as folded letters, for they may be written otherwise."""
    words: list[str] = []
    for piece in pieces:
        if isinstance(piece, Slot):
            words += piece.values[n]
        elif n not in piece.lacking:
            words += piece.words
    return [_letters(word) for word in words]


def _letters(word: str) -> str:
    return "".join(char for char in word.lower() if char.isalnum()) or word


@given(_TEXTS)
def test_every_text_comes_back_from_the_template(texts: list[str]) -> None:
    pieces = template_of(texts)
    for n, text in enumerate(texts):
        assert _again(pieces, n) == [_letters(word) for word in text.split()]


@given(_TEXTS)
def test_shared_words_stand_in_more_than_half_of_the_texts_and_slots_differ_from_nothing(
    texts: list[str],
) -> None:
    for piece in template_of(texts):
        if isinstance(piece, Shared):
            assert 2 * (len(texts) - len(piece.lacking)) > len(texts)
            assert piece.words
        else:
            assert any(piece.values)


def test_one_odd_text_among_many_does_not_empty_the_template() -> None:
    texts = [
        f"{name} waits in a quiet flat near the old station every evening" for name in ("Lena", "Mia", "Eva")
    ]
    pieces = template_of([*texts, "Something else altogether"])
    shared = [word for piece in pieces if isinstance(piece, Shared) for word in piece.words]
    assert shared == [
        "waits",
        "in",
        "a",
        "quiet",
        "flat",
        "near",
        "the",
        "old",
        "station",
        "every",
        "evening",
    ]
    assert all(piece.lacking == (3,) for piece in pieces if isinstance(piece, Shared))


def test_equal_texts_are_one_piece_without_slots() -> None:
    assert template_of(["A quiet flat", "a QUIET flat!"]) == (Shared(("A", "quiet", "flat")),)


@pytest.mark.parametrize("texts", [[], [""], ["", ""]])
def test_nothing_shares_nothing(texts: list[str]) -> None:
    assert template_of(texts) == ()


def test_of_long_texts_only_the_first_words_are_looked_at() -> None:
    hostile = ["a b " * 100_000, "b a " * 100_000, "a " * 200_000]
    cut = [" ".join(text.split()[:MOST_WORDS]) for text in hostile]
    assert template_of(hostile) == template_of(cut)
