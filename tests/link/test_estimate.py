"""What this market's own pairs say of one person: found again where it was planted, and left alone where it can't be trusted."""

import numpy as np
import pyarrow as pa
import pytest

from clew.kernel.match_weights import estimate, likeliness
from clew.link.deciding import decides
from clew.link.estimate import BEFORE, NAMES, TIES, Weights, estimate_rows, levels_of

PLANTED = ((0.8, 0.15, 0.05), (0.02, 0.08, 0.9)), ((0.9, 0.1), (0.1, 0.9)), ((0.7, 0.3), (0.2, 0.8))
"""Of three comparisons the shares of their levels, among pairs of one person and among others."""

OWN, SHARED, NOTHING = (contact + 5 * 5 + 30 * 4 for contact in (1, 2, 4))
"""Patterns of pairs with a contact of one person's own, one of several names, and none; no picture, no text, nothing said."""


def drawn(n: int, share: float) -> tuple[np.ndarray, np.ndarray]:
    """Draw pairs of which so many are one person's; a fifth of each answer is unknown."""
    rng = np.random.default_rng(5)
    same = rng.random(n) < share
    columns = []
    for one, other in PLANTED:
        level = np.where(same, rng.choice(len(one), n, p=one) + 1, rng.choice(len(other), n, p=other) + 1)
        columns.append(np.where(rng.random(n) < 0.2, 0, level))
    return np.stack(columns, axis=1), same


def test_planted_shares_are_found_without_being_told_which_pairs_are_one_persons() -> None:
    levels, same = drawn(40_000, 0.2)
    start = (levels[:, 0] == 1).astype(float)  # a guess that is wrong in one in four
    found = estimate(levels, np.ones(len(levels)), start, sizes=(3, 2, 2))
    assert found.share == pytest.approx(0.2, abs=0.02)
    for at, (one, other) in enumerate(PLANTED):
        assert found.same[at] == pytest.approx(one, abs=0.03)
        assert found.other[at] == pytest.approx(other, abs=0.03)
    sure = likeliness(found, levels)
    assert float(same[sure > 0.9].mean()) > 0.9
    assert float(same[sure < 0.1].mean()) < 0.1


def test_patterns_counted_together_say_the_same_as_one_by_one() -> None:
    levels, _ = drawn(2_000, 0.3)
    patterns, counts = np.unique(levels, axis=0, return_counts=True)
    single = estimate(levels, np.ones(len(levels)), (levels[:, 0] == 1).astype(float), sizes=(3, 2, 2))
    together = estimate(patterns, counts.astype(float), (patterns[:, 0] == 1).astype(float), sizes=(3, 2, 2))
    assert together.share == pytest.approx(single.share)
    for one, other in zip(together.same, single.same, strict=True):
        assert one == pytest.approx(other)


def patterns(rows: list[tuple[int, bool, int]]) -> pa.Table:
    return pa.table(dict(zip(("pattern", "joins", "n"), map(list, zip(*rows, strict=True)), strict=True)))


def test_of_few_pairs_nothing_is_estimated() -> None:
    assert estimate_rows(patterns([(OWN, True, 900), (SHARED, False, 50_000)])) == ([], None)
    assert estimate_rows(patterns([(OWN, True, 1000), (SHARED, False, 1000)])) == ([], None)


def test_an_estimate_that_turns_the_table_over_is_not_trusted() -> None:
    # What the table joins is, but for few, alike in everything to what it keeps apart.
    rows, why = estimate_rows(patterns([(SHARED, False, 20_000), (SHARED, True, 2000), (OWN, True, 200)]))
    assert rows == []
    assert why is not None
    assert "it would part 100%" in why


def weights(**bits: float) -> Weights:
    """Make weights that say so much of own and shared ties, of an equal and another name."""
    said = {
        (BEFORE, BEFORE): -2.0,
        (TIES, "own contact"): bits["own"],
        (TIES, "shared contact"): bits["shared"],
        ("name", "name agrees"): 3.0,
        ("name", "name differs"): -3.0,
    }
    return Weights.of({"comparison": name, "level": level, "bits": n} for (name, level), n in said.items())


def pair(tie: str, name: str) -> dict[str, str | None]:
    return dict.fromkeys(NAMES) | {TIES: tie, "name": name}


def test_the_table_decides_unless_this_market_is_sure_of_something_else() -> None:
    alike, other = pair("own contact", "name agrees"), pair("own contact", "name differs")
    assert decides(4.0, alike, weights(own=3, shared=0))
    assert not decides(4.0, other, weights(own=3, shared=0))  # such pairs are sooner two, here
    assert not decides(3.9, alike, weights(own=2, shared=0))  # sooner one, and not sure
    assert decides(3.9, alike, weights(own=3, shared=0))
    assert decides(0.0, other, weights(own=9, shared=0))
    assert decides(4.0, other, Weights({}))
    assert not decides(3.9, alike, Weights({}))


def test_what_is_shared_joins_no_two_names_however_sure_this_market_is() -> None:
    sure = weights(own=9, shared=9)
    assert decides(0.0, pair("shared contact", "name agrees"), sure)
    assert not decides(3.9, pair("shared contact", "name differs"), sure)


def test_levels_of_a_pattern_are_named_and_what_is_not_said_is_null() -> None:
    nothing, own = levels_of([NOTHING, OWN])
    assert (nothing[TIES], own[TIES]) == ("other ties alone", "own contact")
    assert {nothing[name] for name in NAMES if name != TIES} == {None}
