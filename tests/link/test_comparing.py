"""Pairs of sets compared range by range: the same as all at once, however the ranges fall."""

import itertools

import numpy as np
import pyarrow as pa
import pytest

from clew.engine.local import LocalEngine
from clew.kernel.overlap import Sets, jaccard_of_pairs
from clew.link.comparing import jaccard_by_ranges

SETS = [[1, 2, 3], [2, 3, 4], [9], [1, 2, 3, 4], [4, 9, 12], [3], [2, 3]]
TURNS = np.array([1, 2, 4, 5, 7, 8, 11])


@pytest.mark.parametrize("at_once", [1, 2, 3, 100])
def test_ranges_change_no_index(at_once: int) -> None:
    left, right = np.array(list(itertools.combinations(range(len(SETS)), 2))).T
    offsets = np.cumsum([0, *map(len, SETS)])
    whole = jaccard_of_pairs(Sets(np.concatenate(SETS), offsets), left, right)
    with LocalEngine() as engine:
        sets = engine.put("sets", pa.table({"turn": TURNS[::-1], "runs": SETS[::-1]}))
        parts = jaccard_by_ranges(engine, sets, TURNS, left, right, at_once=at_once)
    assert parts.tolist() == whole.tolist()
    assert parts[0] == 2 / 4


def test_no_pairs() -> None:
    none = np.empty(0, np.int64)
    with LocalEngine() as engine:
        sets = engine.put("sets", pa.table({"turn": TURNS, "runs": SETS}))
        assert len(jaccard_by_ranges(engine, sets, TURNS, none, none)) == 0
        assert len(jaccard_by_ranges(engine, sets, none, none, none)) == 0
