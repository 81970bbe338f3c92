"""Multi-index hashing finds what comparing all with all finds, and what is too crowded is counted."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.near_hashes import PDQ_DISTANCE, Words, hash_words, near_pairs

FLIPS = st.lists(st.integers(0, 255), max_size=PDQ_DISTANCE + 6, unique=True)


def brute(words: Words) -> set[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    for at in range(len(words)):
        apart = np.bitwise_count(words[at + 1 :] ^ words[at]).sum(axis=1, dtype=np.int64)
        found.update((at, at + 1 + int(other)) for other in np.flatnonzero(apart <= PDQ_DISTANCE))
    return found


def as_words(numbers: list[int]) -> Words:
    return hash_words([f"{number:064x}" for number in numbers])


def pairs(words: Words, most: int | None = None) -> list[tuple[int, int]]:
    found = near_pairs(words, most=most)
    return list(zip(found.left.tolist(), found.right.tolist(), strict=True))


@given(st.integers(0, 2**256 - 1), st.lists(FLIPS, max_size=8))
def test_neighbours_of_a_hash_are_found_as_brute_force_finds_them(
    number: int, changes: list[list[int]]
) -> None:
    words = as_words([number, *(number ^ sum(1 << bit for bit in bits) for bits in changes)])
    assert pairs(words) == sorted(brute(words))


def test_the_worst_spread_of_31_bits_is_found_and_of_32_is_not() -> None:
    spread = sum(1 << (16 * chunk) | 1 << (16 * chunk + 7) for chunk in range(16))
    words = as_words([0, spread ^ 1, spread])
    assert pairs(words) == [(0, 1), (1, 2)]


def test_a_thousand_drawn_hashes_with_planted_neighbours() -> None:
    rng = np.random.default_rng(7)
    words = rng.integers(0, 2**64, (1000, 4), dtype=np.uint64)
    for at in range(500):
        words[at + 500] = words[at]
        for bit in rng.choice(256, at % 40, replace=False).tolist():
            words[at + 500, bit // 64] ^= np.uint64(1 << (bit % 64))
    assert pairs(words) == sorted(brute(words))


def test_crowded_halves_are_counted_and_hashes_still_meet_elsewhere() -> None:
    rng = np.random.default_rng(7)
    words = rng.integers(0, 2**64, (60, 4), dtype=np.uint64)
    words[:, 0] &= ~np.uint64(0xFFFF)
    words[1] = words[0] ^ np.array([0, 0, 0, 5 << 20], np.uint64)
    found = near_pairs(words, most=50)
    assert found.crowded == 1
    assert (found.left.tolist(), found.right.tolist()) == ([0], [1])


def test_no_hash_and_one() -> None:
    assert pairs(as_words([])) == pairs(as_words([5])) == []
