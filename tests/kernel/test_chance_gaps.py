"""Gaps that chance explains are told from those that it does not."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.chance_gaps import falling, no_chance

MOST = 15


@given(st.lists(st.floats(-100, 100), min_size=1, max_size=20))
def test_falling_values_never_rise_and_keep_their_sum(values: list[float]) -> None:
    found = falling(np.array(values))
    assert np.all(np.diff(found) <= 1e-9)
    assert abs(found.sum() - sum(values)) < 1e-6


def test_of_numbers_drawn_at_random_no_gap_is_sure() -> None:
    rng = np.random.default_rng(3)
    drawn = np.unique(rng.integers(0, 1_000_000, 20_000))
    gaps = np.diff(drawn)
    gaps = gaps[gaps <= MOST]
    density = np.full(len(gaps), len(drawn) / 1_000_000)
    sure = no_chance(gaps, density, numbers=len(drawn), most=MOST, chance=MOST * len(drawn) ** 2 / 1_000_000)
    assert len(gaps) > 3000
    assert sure.max() < 0.5


def test_cards_bought_together_stand_out_of_the_same_crowd() -> None:
    rng = np.random.default_rng(3)
    drawn = rng.integers(0, 1_000_000, 2_000)
    bought = rng.integers(0, 1_000_000, 200)
    known = np.unique(np.concatenate([drawn, bought, bought + 3]))
    gaps = np.diff(known)
    gaps = gaps[gaps <= MOST]
    density = np.full(len(gaps), len(known) / 1_000_000)
    sure = no_chance(gaps, density, numbers=len(known), most=MOST, chance=MOST * len(known) ** 2 / 1_000_000)
    assert sure[gaps == 3].min() > 0.8
    assert sure[gaps > 5].max() < 0.5
    assert sure[gaps == 1].min() >= sure[gaps == 3].max()


def test_one_pair_alone_in_its_range_is_sure() -> None:
    assert no_chance(np.array([9]), np.array([0.0]), numbers=2, most=MOST, chance=0.0).tolist() == [1.0]
    assert no_chance(np.array([], np.int64), np.array([]), numbers=0, most=MOST, chance=0.0).tolist() == []
