"""How many sites there may be: estimates against known truth, and what they say when they can't tell."""

import itertools
import math

import pytest
from benchmarks.coverage import Case, copied, coverage, independent
from hypothesis import given, settings
from hypothesis import strategies as st

from clew.discover.chapman import chapman, interval
from clew.discover.estimate import histories_of
from clew.discover.loglinear import loglinear
from clew.discover.lower_bound import lower_bound
from clew.discover.overlap import compare

COUNTS = st.integers(0, 60)
THREE = [cell for cell in itertools.product((False, True), repeat=3) if any(cell)]


def two(both: int, first: int, second: int) -> dict[tuple[bool, ...], int]:
    return {(True, True): both, (True, False): first, (False, True): second}


def test_chapman_is_what_its_formula_says() -> None:
    found = chapman(two(30, 20, 10))
    assert found.total == pytest.approx((51 * 41) / 31 - 1)
    assert found.seen == 60
    assert not found.at_least


def test_lists_that_share_nothing_give_no_total() -> None:
    found = chapman(two(0, 20, 10))
    assert (found.total, found.low, found.high, found.at_least) == (None, 30.0, None, True)
    assert found.too_few is not None


def test_lists_that_share_little_are_told_as_few() -> None:
    assert chapman(two(6, 20, 10)).too_few is not None
    assert chapman(two(7, 20, 10)).too_few is None


def test_lists_that_copied_give_a_lower_bound_only() -> None:
    plain, bound = chapman(two(30, 20, 10)), chapman(two(30, 20, 10), copied=True)
    assert (bound.at_least, bound.high, bound.total, bound.low) == (True, None, plain.total, plain.low)


@given(st.integers(1, 200), st.integers(0, 200), st.integers(0, 200))
def test_an_interval_holds_its_estimate_and_never_less_than_was_seen(
    both: int, first: int, second: int
) -> None:
    found = chapman(two(both, first, second))
    assert found.total is not None
    assert found.low is not None
    assert found.high is not None
    assert both + first + second <= found.low <= found.total + 1
    assert found.total <= found.high
    low, high = interval(both, first, second)
    assert low < high


@given(st.integers(1, 100), COUNTS, COUNTS)
def test_the_order_of_two_lists_changes_nothing(both: int, first: int, second: int) -> None:
    one, other = chapman(two(both, first, second)), chapman(two(both, second, first))
    assert (one.total, one.low, one.high) == pytest.approx((other.total, other.low, other.high))


def test_more_sites_in_common_mean_fewer_in_all() -> None:
    totals = [chapman(two(both, 50 - both, 50 - both)).total or 0 for both in range(7, 51)]
    assert totals == sorted(totals, reverse=True)


def test_the_loglinear_model_of_independent_lists_gives_their_number() -> None:
    """Counts as they are expected of 1,000 sites on lists with chances of 0.5, 0.4 and 0.3."""
    shares = (0.5, 0.4, 0.3)
    histories = {
        cell: round(1000 * math.prod(p if on else 1 - p for on, p in zip(cell, shares, strict=True)))
        for cell in THREE
    }
    found = loglinear(histories, names=["a", "b", "c"])
    assert found.total == pytest.approx(1000, rel=0.01)
    assert found.detail is not None
    assert "independent lists" in found.detail


def test_a_pair_that_copied_is_named_and_corrected_for() -> None:
    """B has all that independent lists would share with a, and half of what a alone has; c knows of neither."""
    a, b, c = 0.5, 0.3, 0.3
    chances = {}
    for on_a, on_b, on_c in THREE:
        share_b = (b + (1 - b) * 0.5) if on_a else b
        chances[on_a, on_b, on_c] = (
            (a if on_a else 1 - a) * (share_b if on_b else 1 - share_b) * (c if on_c else 1 - c)
        )
    histories: dict[tuple[bool, ...], int] = {cell: round(2000 * chance) for cell, chance in chances.items()}
    found = loglinear(histories, names=["ours", "theirs", "third"])
    assert found.total == pytest.approx(2000, rel=0.03)
    assert found.detail is not None
    assert "ours with theirs" in found.detail
    naive = chapman(
        two(
            histories[True, True, True] + histories[True, True, False],
            histories[True, False, True] + histories[True, False, False],
            histories[False, True, True] + histories[False, True, False],
        )
    ).total
    assert naive is not None
    assert naive < 1700


@pytest.mark.parametrize(
    "histories",
    [
        {(True, False, False): 10, (False, True, False): 10, (False, False, True): 10},
        {(True, True, True): 10},
        {(True, False, False): 1},
    ],
)
def test_lists_that_tell_nothing_give_no_upper_end(histories: dict[tuple[bool, ...], int]) -> None:
    found = loglinear(histories, names=["a", "b", "c"])
    assert found.total is None or found.total >= found.seen
    assert found.total is not None or found.too_few is not None


@settings(max_examples=40)
@given(st.lists(st.integers(0, 40), min_size=7, max_size=7).filter(any))
def test_any_three_lists_have_an_answer_that_is_in_order(counts: list[int]) -> None:
    histories = dict(zip(THREE, counts, strict=True))
    found, bound = loglinear(histories, names=["a", "b", "c"]), lower_bound(histories)
    for one in (found, bound):
        assert one.seen == sum(counts)
        if one.total is not None:
            assert one.low is not None
            assert one.seen <= one.total
            assert one.seen - 1e-6 <= one.low
            assert one.high is None or one.low <= one.high


@given(st.lists(st.integers(0, 30), min_size=7, max_size=7).filter(any), st.permutations([0, 1, 2]))
def test_the_order_of_three_lists_changes_nothing(counts: list[int], order: list[int]) -> None:
    histories = dict(zip(THREE, counts, strict=True))
    turned = {tuple(cell[at] for at in order): count for cell, count in histories.items()}
    one, other = lower_bound(histories), lower_bound(turned)
    assert (one.total, one.low) == (other.total, other.low)


def test_chao_is_a_bound_and_names_what_it_lacks() -> None:
    assert lower_bound({(True, False, False): 5, (True, True, True): 5}).total is None
    found = lower_bound({(True, False, False): 10, (True, True, False): 8, (True, True, True): 12})
    assert found.at_least
    assert found.high is None
    assert found.total == pytest.approx(30 + 2 / 3 * 90 / 18)


@pytest.mark.parametrize(
    ("draw", "total", "method", "least"),
    [
        (independent(200, 0.5, 0.4), 200, "Chapman", 0.90),
        (independent(80, 0.4, 0.3), 80, "Chapman", 0.90),
        (copied(200, 0.5, 0.5, 0.3), 200, "Chapman, at least", 0.97),
        (copied(200, 0.5, 0.5, 0.3, 0.3), 200, "Chao, at least", 0.95),
    ],
)
def test_intervals_hold_the_truth_as_often_as_they_say(
    draw: object, total: int, method: str, least: float
) -> None:
    """300 markets of a fixed seed; an interval of 95 % falls under 0.90 of them less than once in a thousand tries."""
    found = coverage(Case("", total, draw, (method,)), method, times=300, seed=7)  # type: ignore[arg-type]
    assert found.holds is not None
    assert found.holds >= least


@pytest.mark.parametrize("draw", [independent(200, 0.5, 0.4, 0.3), copied(200, 0.5, 0.5, 0.3, 0.3)])
def test_the_loglinear_interval_holds_with_and_without_copying(draw: object) -> None:
    found = coverage(Case("", 200, draw, ("log-linear",)), "log-linear", times=40, seed=7)  # type: ignore[arg-type]
    assert found.holds is not None
    assert found.holds >= 0.85


def test_an_interval_that_ignores_copying_is_caught() -> None:
    """The check itself can fail: two lists of which one copied, taken as independent."""
    found = coverage(Case("", 200, copied(200, 0.5, 0.5, 0.3), ("Chapman",)), "Chapman", times=100, seed=7)
    assert found.holds is not None
    assert found.holds < 0.2


def test_what_was_rejected_is_in_no_count_and_told_apart() -> None:
    lists = {"this project": {"a.example", "b.example"}, "partner": {"b.example", "c.example", "x.example"}}
    found = compare(lists, rejected={"x.example"})
    assert found.sizes == {"this project": 2, "partner": 2}
    assert [(one.site, one.lacking, one.rejected) for one in found.lacking] == [
        ("a.example", ("partner",), False),
        ("c.example", ("this project",), False),
        ("x.example", (), True),
    ]
    assert found.estimates[0].seen == 3


@given(
    st.lists(st.sets(st.sampled_from([f"{letter}.example" for letter in "abcdefgh"])), min_size=2, max_size=4)
)
def test_histories_count_every_site_once(lists: list[set[str]]) -> None:
    histories = histories_of(lists)
    assert sum(histories.values()) == len(set().union(*lists))
    for at, sites in enumerate(lists):
        assert sum(count for cell, count in histories.items() if cell[at]) == len(sites)
