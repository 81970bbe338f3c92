"""Average precision and precision at k, worked out by hand, ties included."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.evaluation.ranking import average_precision, hits_within, mid_ranks, precision_at, ranks_within


def test_without_ties_it_is_the_ordinary_average_precision() -> None:
    ranking = [(1, True), (2, False), (3, True), (4, False)]
    assert average_precision(ranking) == pytest.approx((1 / 1 + 2 / 3) / 2)


def test_two_tied_items_of_which_one_is_relevant_are_the_mean_of_both_orders() -> None:
    assert average_precision([(1, True), (1, False)]) == pytest.approx((1 + 1 / 2) / 2)


def test_a_tie_behind_a_hit() -> None:
    ranking = [(1, True), (2, True), (2, False)]
    assert average_precision(ranking) == pytest.approx(((1 + 1) / 2 + (1 + 2 / 3) / 2) / 2)


def test_nothing_relevant_has_no_average_precision() -> None:
    assert average_precision([(1, False), (2, False)]) is None
    assert average_precision([]) is None


def test_a_cut_through_a_tie_takes_its_share() -> None:
    ranking = [(1, True), (2, True), (2, False), (2, False), (2, False)]
    assert hits_within(ranking, 3) == pytest.approx(1 + 2 / 4)
    assert precision_at(ranking, 2) == pytest.approx((1 + 1 / 4) / 2)


def test_fewer_items_than_k_have_no_precision_at_k() -> None:
    assert precision_at([(1, True)], 5) is None


def test_each_market_is_ranked_for_itself_and_ties_share_the_middle() -> None:
    scores = {"a": 7.0, "b": 3.0, "c": 3.0, "d": 1.0}
    assert mid_ranks(scores) == {"a": 1.0, "b": 2.5, "c": 2.5, "d": 4.0}
    markets = {"a": "AT", "b": "DE", "c": "AT", "d": "DE"}
    assert ranks_within(scores, markets) == {"a": 1.0, "b": 1.0, "c": 2.0, "d": 2.0}


@given(st.lists(st.tuples(st.integers(1, 3), st.booleans()), max_size=6))
def test_it_is_the_mean_over_all_orders_of_the_tied(ranking: list[tuple[float, bool]]) -> None:
    orders = [
        [(place, order[place][1]) for place in range(len(order))]
        for order in itertools.permutations(ranking)
        if all(before[0] <= after[0] for before, after in itertools.pairwise(order))
    ]
    expected = [average_precision(order) for order in orders]
    got = average_precision(ranking)
    if not any(relevant for _, relevant in ranking):
        assert got is None
    else:
        assert got == pytest.approx(sum(value for value in expected if value is not None) / len(expected))
