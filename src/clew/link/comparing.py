"""The exact comparison of very many pairs of sets that lie with the engine: range by range, so that it fits in memory.

Rows are cut into ranges of ``AT_ONCE``. Of each two ranges the pairs between them are compared, with the sets of these
two in memory. So each range is read as often as there are ranges: for three million texts, ten times.
"""

import itertools
from typing import Any

import ibis
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from clew.engine import Engine
from clew.kernel.minhash import Places
from clew.kernel.overlap import Sets, jaccard_of_pairs

AT_ONCE = 500_000
"""Texts in a range: a quarter of a gigabyte of shingles, for ads of sixty words."""


def jaccard_by_ranges(
    engine: Engine, sets: ibis.Table, turns: Places, left: Places, right: Places, *, at_once: int = AT_ONCE
) -> npt.NDArray[np.float64]:
    """Give the Jaccard index of pairs of rows of ``sets`` (turn, runs): ``left`` < ``right``, sorted by ``left``.

    Rows are counted in the order of ``turn``; ``turns`` are those of all rows.
    """
    shares = np.empty(len(left), dtype=np.float64)
    bounds = [*range(0, len(turns), at_once), len(turns)]
    for low, high in itertools.pairwise(bounds):
        first, last = np.searchsorted(left, [low, high])
        if first == last:
            continue
        own = _sets(engine, sets, turns[low:high])
        lots = right[first:last] // at_once
        for lot in np.unique(lots).tolist():
            chosen = np.flatnonzero(lots == lot) + first
            begins = lot * at_once
            other = own if begins == low else _sets(engine, sets, turns[begins : begins + at_once])
            shares[chosen] = jaccard_of_pairs(own, left[chosen] - low, right[chosen] - begins, other)
    return shares


def flat_numbers(lists: pa.ChunkedArray) -> npt.NDArray[Any]:
    """Give the numbers of all lists of a column, one list after the other."""
    parts = [chunk.flatten().to_numpy() for chunk in lists.chunks]
    return np.concatenate(parts) if parts else np.empty(0, dtype=np.int64)


def _sets(engine: Engine, sets: ibis.Table, turns: Places) -> Sets:
    """Bring the sets of a range here."""
    rows = sets.filter(sets.turn.between(int(turns[0]), int(turns[-1]))).select("turn", "runs")
    runs = engine.collect(rows, order=["turn"])["runs"]
    sizes = pc.list_value_length(runs).to_numpy().astype(np.int64)
    return Sets(flat_numbers(runs), np.concatenate([[0], np.cumsum(sizes)]))
