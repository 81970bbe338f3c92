"""Small statistics behave at their edges."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.stats import binomial_tail, near_numbers, surprise


@given(st.lists(st.integers(0, 10**12)), st.integers(1, 50))
def test_each_number_of_a_run_is_near_the_next_and_no_run_could_grow(numbers: list[int], gap: int) -> None:
    runs = list(near_numbers(numbers, max_gap=gap))
    for run in runs:
        assert len(run) > 1
        assert all(0 < right - left <= gap for left, right in itertools.pairwise(run))
    lonely = set(numbers) - {number for run in runs for number in run}
    assert all(abs(one - other) > gap for one in lonely for other in set(numbers) - {one})


@given(st.integers(0, 40), st.integers(0, 40), st.floats(0, 1))
def test_a_tail_is_a_probability_and_falls_with_the_count(count: int, total: int, share: float) -> None:
    tail = binomial_tail(count, total, share)
    assert 0 <= tail <= 1
    assert binomial_tail(count + 1, total, share) <= tail + 1e-12


def test_one_of_one_is_as_surprising_as_its_share_is_small() -> None:
    assert surprise(1, 1, 0.01, largest=3) == 2
    assert surprise(1, 1, 1.0, largest=3) == 0
    assert surprise(9, 9, 0.01, largest=3) == 3


def test_the_tail_of_many_is_a_number_and_goes_on_evenly() -> None:
    assert 0 < binomial_tail(1200, 2000, 0.5) < 1e-6
    assert binomial_tail(500, 1000, 0.5) == pytest.approx(0.5126, abs=1e-3)
    assert binomial_tail(60, 501, 0.1) == pytest.approx(binomial_tail(60, 500, 0.1), rel=0.05)
