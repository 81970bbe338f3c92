"""Alike texts and pictures meet; misspellings are told from other words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.fingerprint import is_misspelling, masked, numbered_words, sentences


@given(st.text(max_size=300))
def test_any_text_can_be_cut(text: str) -> None:
    found = sentences(text, names=[text[:5]])
    words, ends, owners = numbered_words([found])
    assert len(words) == sum(len(sentence.split()) for sentence in found)
    assert len(ends) == len(owners) == len(found)


PIECES = st.sampled_from(
    ["http://", "https://", "www.", "@", "t.me/", "a", "b", "1", " ", "\n", "(", "-", ".", "é", "²"]
)


@given(st.lists(PIECES, max_size=30).map("".join))
def test_what_is_masked_quickly_is_what_one_pattern_masks(text: str) -> None:
    pattern = r"https?://\S+|www\.\S+|\S+@\S+|@\S+|\bt\.me/\S+|\S*\d\S*"
    assert masked(text).split() == re.sub(pattern, " ", text).split()


def test_numbers_names_and_addresses_are_left_out() -> None:
    one = sentences(
        "Ria here, I live near the park. Write to ria@mail.test, 22 or @ria22 please do it soon",
        names=["Ria"],
    )
    two = sentences(
        "Éva here, I live near the park. Write to eva@mail.test, 31 or @eva31 please do it soon",
        names=["Eva"],
    )
    assert one == two != ()


@pytest.mark.parametrize(
    ("word", "usual", "expected"),
    [
        ("selbstverstaandlich", "selbstverstandlich", True),
        ("keien", "keine", True),
        ("gepflgt", "gepflegt", True),
        ("meins", "mein", False),
        ("books", "looks", False),
        ("красивый", "красивая", False),
        ("word", "word", False),
        ("", "", False),
    ],
)
def test_misspellings(word: str, usual: str, expected: bool) -> None:
    assert is_misspelling(word, usual) is expected
