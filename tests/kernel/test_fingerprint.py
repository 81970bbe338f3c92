"""Alike texts and pictures meet; misspellings are told from other words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.fingerprint import (
    PDQ_DISTANCE,
    bands,
    digest_number,
    is_misspelling,
    jaccard,
    near_chunks,
    pdq_chunks,
    pdq_words,
    sentences,
    shingles,
)


@given(st.integers(0, 2**256 - 1), st.sets(st.integers(0, 255), max_size=PDQ_DISTANCE))
def test_hashes_within_the_distance_always_meet_in_a_chunk(number: int, bits: set[int]) -> None:
    left, right = f"{number:064x}", f"{number ^ sum(1 << bit for bit in bits):064x}"
    probes = {near for chunk in pdq_chunks(left) for near in near_chunks(chunk)}
    assert probes & set(pdq_chunks(right))
    words = zip(pdq_words(left), pdq_words(right), strict=True)
    assert sum(((a ^ b) & (2**64 - 1)).bit_count() for a, b in words) == len(bits)


@given(st.text(max_size=300))
def test_any_text_can_be_cut(text: str) -> None:
    found = sentences(text, names=[text[:5]])
    numbers = [digest_number(run) for run in shingles(found)]
    assert bands(numbers) == bands(numbers)
    assert jaccard(numbers, numbers) in (0.0, 1.0)


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
