"""Intervals that allow for clusters: what they are where nothing is alike, and that they hold what they promise."""

import random

import numpy as np
import pytest
from scipy import stats

from clew.kernel.survey import mean, quantile, resampled, share, share_interval


@pytest.mark.parametrize(("count", "n"), [(10, 50), (1, 20), (199, 200), (3, 7)])
def test_without_clusters_its_ends_leave_a_fortieth_beyond_counting_the_chance_of_the_count_half(
    count: int, n: int
) -> None:
    low, high = share_interval(count / n, n)
    more, as_many = stats.binom.sf(count, n, [low, high]), stats.binom.pmf(count, n, [low, high])
    assert more + as_many / 2 == pytest.approx([0.025, 0.975])
    exact = stats.binomtest(count, n).proportion_ci(method="exact")
    assert exact.low < low < count / n < high < exact.high


def test_none_and_all_have_an_end_of_their_own() -> None:
    low, high = share_interval(0.0, 20)
    assert low == 0.0
    assert 0.1 < high < 0.2
    assert share_interval(1.0, 20)[1] == 1.0


def test_ads_of_like_sites_tell_less_than_ads_drawn_apart() -> None:
    sites = np.repeat(np.arange(20), 30)
    persons = np.arange(600)
    like = share(sites < 6, sites, persons)
    mixed = share(persons % 10 < 3, sites, persons)
    assert like.value == mixed.value == 0.3
    assert like.effective is not None
    assert like.effective < 25
    assert mixed.effective is not None
    assert mixed.effective > 400


def test_several_ads_of_one_person_count_about_once() -> None:
    persons = np.repeat(np.arange(100), 4)
    sites = np.tile(np.arange(10), 40)
    found = share(persons < 30, sites, persons)
    assert found.effective is not None
    assert found.effective < 130


def test_under_five_sites_the_interval_speaks_of_those_sites_only() -> None:
    sites = np.repeat(np.arange(4), 25)
    assert not share(np.arange(100) < 40, sites, np.arange(100)).wide
    assert share(np.arange(100) < 40, np.repeat(np.arange(5), 20), np.arange(100)).wide


def test_one_large_site_beside_small_ones_is_no_crowd() -> None:
    sites = np.concatenate([np.zeros(900, dtype=int), np.repeat(np.arange(1, 11), 10)])
    rng = np.random.default_rng(1)
    even = np.repeat(np.arange(11), 91)[:1000]
    so = rng.random(1000) < 0.3
    uneven, balanced = share(so, sites, np.arange(1000)), share(so, even, np.arange(1000))
    assert uneven.high - uneven.low > balanced.high - balanced.low


def test_intervals_hold_the_truth_as_often_as_they_say() -> None:
    """Two hundred markets of thirty sites, each with a share and a price level of its own."""
    held = {"share": 0, "median": 0, "mean": 0}
    rng = random.Random(7)
    for _ in range(200):
        sites, so, prices = [], [], []
        for site in range(30):
            own, dear = rng.betavariate(3, 7), rng.gauss(0, 0.2)
            for _ in range(1 + int(rng.expovariate(1 / 20))):
                sites.append(site)
                so.append(rng.random() < own)
                prices.append(100 + 100 * dear + rng.gauss(0, 30))
        clusters, persons = np.array(sites), np.arange(len(sites))
        one = share(np.array(so), clusters, persons)
        middle, average = (
            quantile(np.array(prices), 0.5, clusters, persons),
            mean(np.array(prices), clusters, persons),
        )
        held["share"] += one.low <= 0.3 <= one.high
        held["median"] += middle.low <= 100 <= middle.high
        held["mean"] += average.low <= 100 <= average.high
    assert all(0.9 <= count / 200 <= 0.99 for count in held.values()), held


def test_the_bootstrap_takes_its_draws_from_the_caller() -> None:
    values, sites = np.arange(40.0), np.repeat(np.arange(4), 10)
    assert resampled(values, sites, 0.5, [np.ones(4, dtype=int)]) == (19.0, 19.0)
