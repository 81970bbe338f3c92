"""Pairwise and B-cubed figures, worked out by hand."""

import pytest

from clew.evaluation.clusters import b_cubed, grouping_scores, pair_counts

TRUTH = {"a": "1", "b": "1", "c": "1", "d": "2", "e": "3"}
FOUND = {"a": "x", "b": "x", "c": "y", "d": "y", "e": "z"}


def test_pairs_that_stand_together_in_both_are_right() -> None:
    assert pair_counts(TRUTH, FOUND) == (1, 1, 2)


def test_b_cubed_is_the_mean_over_items() -> None:
    precision, n_found, recall, n_truth = b_cubed(TRUTH, FOUND)
    assert precision / n_found == pytest.approx((1 + 1 + 1 / 2 + 1 / 2 + 1) / 5)
    assert recall / n_truth == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5)


def test_an_item_in_no_group_stands_alone() -> None:
    precision, n_found, recall, n_truth = b_cubed({"a": "1", "b": "1"}, {"b": "x", "c": "x"})
    assert (n_found, n_truth) == (2, 2)
    assert precision == pytest.approx(1 / 2 + 1 / 2)
    assert recall == pytest.approx(1 / 2 + 1 / 2)


def test_no_group_on_either_side_gives_no_ratio() -> None:
    pairs, cubed = grouping_scores("ads", {}, {})
    assert (pairs.precision, pairs.recall, pairs.f1) == (None, None, None)
    assert (cubed.precision, cubed.recall, cubed.f1, cubed.n) == (None, None, None, 0)


def test_groups_that_were_not_found_at_all_have_recall_but_no_precision() -> None:
    pairs, _ = grouping_scores("ads", {"a": "1", "b": "1"}, {})
    assert (pairs.tp, pairs.fp, pairs.fn) == (0, 0, 1)
    assert (pairs.precision, pairs.recall) == (None, 0.0)
