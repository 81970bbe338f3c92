"""Alike sets meet: against brute force, at the rate that theory says, and at bounded cost where all are equal."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.fingerprint import numbered_words
from clew.kernel.minhash import (
    BANDS,
    ROWS,
    Numbers,
    Places,
    band_numbers,
    distinct,
    meeting_in_lots,
    meeting_pairs,
    mixed,
    set_numbers,
)
from clew.kernel.overlap import Sets, jaccard_of_pairs

WORDS = st.lists(st.lists(st.lists(st.sampled_from("abcde"), min_size=4, max_size=9), max_size=3), max_size=8)


def columns(sets: list[set[int]]) -> tuple[Numbers, Places]:
    starts = np.cumsum([0, *map(len, sets)])[:-1]
    return np.array([number for one in sets for number in sorted(one)], np.uint64), starts


def shingles_of(sentences: list[list[str]]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + 3]) for words in sentences for at in range(len(words) - 2)}


@given(WORDS)
def test_runs_of_three_words_are_what_a_plain_loop_finds(texts: list[list[list[str]]]) -> None:
    written = [[" ".join(words) for words in text] for text in texts]
    numbers, starts, owners = set_numbers(*numbered_words(written))
    sizes = np.diff(np.append(starts, len(numbers)))
    found = dict(zip(owners.tolist(), sizes.tolist(), strict=True))
    assert found == {at: len(runs) for at, text in enumerate(texts) if (runs := shingles_of(text))}
    sets = Sets(numbers.astype(np.int64), np.append(starts, len(numbers)))
    pairs = list(itertools.combinations(range(len(owners)), 2))
    left, right = np.array(pairs, np.int64).reshape(-1, 2).T
    for (a, b), found_index in zip(pairs, jaccard_of_pairs(sets, left, right), strict=True):
        one, other = shingles_of(texts[owners[a]]), shingles_of(texts[owners[b]])
        assert found_index == pytest.approx(len(one & other) / len(one | other))


@given(st.lists(st.lists(st.integers(0, 3), min_size=2, max_size=2), max_size=40), st.integers(2, 6))
def test_rows_meet_as_brute_force_says(rows: list[list[int]], most: int) -> None:
    left, right = meeting_pairs(np.array(rows, np.uint64).reshape(-1, 2), most=most)
    expected: set[tuple[int, int]] = set()
    for band in range(2):
        for value in range(4):
            met = [at for at, row in enumerate(rows) if row[band] == value]
            pairs = itertools.combinations(met, 2) if len(met) <= most else itertools.pairwise(met)
            expected.update(pairs)
    assert list(zip(left.tolist(), right.tolist(), strict=True)) == sorted(expected)


@given(st.lists(st.lists(st.integers(0, 3), min_size=4, max_size=4), max_size=40))
def test_bands_in_lots_meet_as_all_at_once(rows: list[list[int]]) -> None:
    bands = np.array(rows, np.uint64).reshape(-1, 4)
    whole = meeting_pairs(bands, most=3)
    parts = meeting_in_lots((bands[:, at : at + 2] for at in (0, 2)), most=3)
    assert [side.tolist() for side in parts] == [side.tolist() for side in whole]


@pytest.mark.parametrize("shared", [20, 40, 45, 50])
def test_sets_meet_as_often_as_theory_says(shared: int) -> None:
    drawn = mixed(np.arange(1, 200_001, dtype=np.uint64)) >> np.uint64(2)
    common, own = (
        drawn[: 1000 * shared].reshape(1000, -1),
        drawn[100_000:].reshape(2000, -1)[:, : 60 - shared],
    )
    sets = [{*common[n // 2].tolist(), *own[n].tolist()} for n in range(2000)]
    left, right = meeting_pairs(band_numbers(*columns(sets)), most=60)
    met = int(((left % 2 == 0) & (right == left + 1)).sum()) / 1000
    alike = shared / (120 - shared)
    assert met == pytest.approx(1 - (1 - alike**ROWS) ** BANDS, abs=0.05)


def test_ten_thousand_equal_sets_make_ten_thousand_pairs() -> None:
    numbers, starts = columns([{1, 2, 3, 4}] * 10_000)
    left, right = meeting_pairs(band_numbers(numbers, starts), most=60)
    assert left.tolist() == list(range(9_999))
    assert right.tolist() == list(range(1, 10_000))


def test_a_sets_bands_depend_on_the_set_alone() -> None:
    sets = [{n, n + 7, 3 * n} for n in range(1, 50)]
    whole = band_numbers(*columns(sets))
    alone = np.concatenate([band_numbers(*columns([one])) for one in sets])
    assert (whole == alone).all()


def test_nothing_meets_nothing() -> None:
    numbers, starts, owners = set_numbers(*numbered_words([[], ["a b"]]))
    assert (len(numbers), len(owners)) == (0, 0)
    assert [len(side) for side in meeting_pairs(band_numbers(numbers, starts), most=60)] == [0, 0]


@given(st.lists(st.integers(-5, 5)))
def test_distinct(numbers: list[int]) -> None:
    assert distinct(np.array(numbers, np.int64)).tolist() == sorted(set(numbers))
