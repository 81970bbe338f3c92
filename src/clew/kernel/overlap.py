"""The exact Jaccard index of many pairs of sets at once.

>>> sets = Sets(np.array([1, 2, 3, 2, 3, 4]), np.array([0, 3, 6]))
>>> jaccard_of_pairs(sets, np.array([0]), np.array([1])).tolist()
[0.5]
"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from clew.kernel.minhash import Places

_AT_ONCE = 100_000
_NUMBERS = 1 << 62


class Sets(NamedTuple):
    """Sets of numbers (0 to 2**62) as columns: all numbers, sorted in each set, and where each set begins and ends."""

    numbers: Places
    offsets: Places


def jaccard_of_pairs(
    sets: Sets, left: Places, right: Places, other: Sets | None = None
) -> npt.NDArray[np.float64]:
    """Give the share of what both hold in what either holds, for each pair of places of sets.

    ``other``: the sets that ``right`` are places of, where they are not the same.
    """
    ones, others = _table(sets), _table(other or sets)
    both = np.empty(len(left), dtype=np.int64)
    for at in range(0, len(left), _AT_ONCE):
        a, b = left[at : at + _AT_ONCE], right[at : at + _AT_ONCE]
        both[at : at + _AT_ONCE] = np.diff(ones[a].multiply(others[b]).indptr)
    either = np.diff(sets.offsets)[left] + np.diff((other or sets).offsets)[right] - both
    shares: npt.NDArray[np.float64] = both / np.maximum(either, 1)
    return shares


def _table(sets: Sets) -> csr_array:
    """Give sets as the rows of a table, a column for each number there may be; the numbers are not copied."""
    ones = np.ones(len(sets.numbers), dtype=np.int8)
    table = csr_array((ones, sets.numbers, sets.offsets), shape=(len(sets.offsets) - 1, _NUMBERS))
    table.has_canonical_format = True
    return table
