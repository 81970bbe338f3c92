"""Pictures that are one, of very many crop hashes: landmarks that look alike meet, the whole hash decides.

Landmarks meet where three of the first four bytes of their looks, the lowest frequencies, are the same (four tables of
24 bits: Indyk and Motwani, *Approximate Nearest Neighbors*, STOC 1998); those meet on that look alike as a whole, at most
``LOOKS`` bits apart. Pictures of which one landmark met, and ``SAME`` look alike, are compared by
:func:`clew.kernel.crop_hash.fit_of`: so no pair is found that the comparison of all with all would not find. One that it
finds is missed only where not one of its six landmarks or more met.

Where more than ``most`` landmarks have a key, each meets the first two of them only: then ten thousand cuts of one
picture cost ten thousand comparisons, not fifty million. Such keys are counted.

Pictures are grouped around one that each of them is the same as; what is in a group is compared no further. So nothing
hangs on a chain: two cuts that have nothing in common are in one group only where both are cuts of its centre.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from clew.kernel.crop_hash import LOOKS, MOST, SAME, Bits, Landmarks, Numbers, fit_of, from_text
from clew.kernel.minhash import distinct

MOST_MET = 64
_TABLES, _BYTE = 4, 8
_FIRST = 2
_AT_ONCE = 1000


class CropGroups(NamedTuple):
    """For each row the row in the middle of its group, -1 where it is alone; how many keys were too crowded to meet in full."""

    centre: Numbers
    crowded: int


class CropPairs(NamedTuple):
    """Pairs of rows that are one picture, each once, the smaller row first, sorted."""

    left: Numbers
    right: Numbers


def crop_groups(hashes: Sequence[str], *, most: int = MOST_MET) -> CropGroups:
    """Group the hashes that are one picture's: the row that met most others first, then the smaller."""
    marks = [from_text(text) for text in hashes]
    left, right, crowded = _candidates(marks, most)
    size = len(marks)
    degree = np.bincount(left, minlength=size) + np.bincount(right, minlength=size)
    ends = np.concatenate([[0], np.cumsum(degree)])
    met = np.concatenate([right, left])[np.argsort(np.concatenate([left, right]), kind="stable")]
    centre = np.full(size, -1, dtype=np.int64)
    is_open = degree > 0
    for row in np.lexsort((np.arange(size), -degree)).tolist():
        if not is_open[row]:
            continue
        is_open[row] = False
        others = met[ends[row] : ends[row + 1]]
        same = [n for n in others[is_open[others]].tolist() if _is_same(marks[row], marks[n])]
        if same:
            centre[same] = centre[row] = row
            is_open[same] = False
    return CropGroups(centre, crowded)


def crop_pairs(hashes: Sequence[str], *, most: int = MOST_MET) -> CropPairs:
    """Find the pairs of hashes that are one picture's, all that met, whatever group they would be in."""
    marks = [from_text(text) for text in hashes]
    left, right, _ = _candidates(marks, most)
    pairs = zip(left.tolist(), right.tolist(), strict=True)
    same = np.array([_is_same(marks[a], marks[b]) for a, b in pairs], dtype=bool)
    return CropPairs(left[same], right[same])


def _is_same(one: Landmarks, two: Landmarks) -> bool:
    fit = fit_of(one, two)
    return fit is not None and fit.same


def _candidates(marks: Sequence[Landmarks], most: int) -> tuple[Numbers, Numbers, int]:
    found, crowded = _met(marks, most)
    size = max(1, len(marks))
    return *alike_enough(marks, found // size, found % size), crowded


def _met(marks: Sequence[Landmarks], most: int) -> tuple[Numbers, int]:
    """Give the pairs of pictures (left * size + right) of which a landmark met, and the number of crowded keys."""
    size = max(1, len(marks))
    owner = np.repeat(np.arange(len(marks)), [len(one.looks) for one in marks])
    looks = np.concatenate([np.empty(0, np.uint64), *(one.looks for one in marks)])
    found = np.empty(0, dtype=np.int64)
    crowded = 0
    for n in range(_TABLES):
        keys = (looks >> np.uint64(32)).astype(np.uint32) & np.uint32(~(0xFF << (_BYTE * n)) & 0xFFFFFFFF)
        order = np.argsort(keys, kind="stable")
        begins = np.flatnonzero(np.diff(keys[order], prepend=~keys[order[:1]]))
        sizes = np.diff(np.append(begins, len(order)))
        crowded += int((sizes > most).sum())
        pairs = []
        for left, right in _meetings(begins, sizes, most):
            a, b = order[left], order[right]
            near = np.bitwise_count(looks[a] ^ looks[b]) <= LOOKS
            a, b = owner[a[near]], owner[b[near]]
            apart = a != b
            pairs.append(np.minimum(a, b)[apart] * size + np.maximum(a, b)[apart])
        found = distinct(np.concatenate([found, *pairs]))
    return found, crowded


def _meetings(begins: Numbers, sizes: Numbers, most: int) -> Iterator[tuple[Numbers, Numbers]]:
    """Give the places that meet: all with all of a key, or with its first ones where it is crowded."""
    at, left = begins[sizes <= most], sizes[sizes <= most]
    here = np.repeat(at, left)
    here = here + np.arange(len(here)) - np.repeat(np.cumsum(left) - left, left)
    ends = np.repeat(at + left, left)
    for step in range(1, most):
        inside = here + step < ends
        here, ends = here[inside], ends[inside]
        if not len(here):
            break
        yield here, here + step
    for begin, size in zip(begins[sizes > most].tolist(), sizes[sizes > most].tolist(), strict=True):
        for first in range(_FIRST):
            others = np.arange(begin + first + 1, begin + size)
            yield np.full(len(others), begin + first), others


def alike_enough(marks: Sequence[Landmarks], left: Numbers, right: Numbers) -> tuple[Numbers, Numbers]:
    """Keep the pairs with ``SAME`` landmarks or more that look like one of the other: what else can't be one picture."""
    kept = [np.empty(0, dtype=bool)]
    for at in range(0, len(left), _AT_ONCE):
        one, here = _table(marks, left[at : at + _AT_ONCE])
        two, there = _table(marks, right[at : at + _AT_ONCE])
        near = np.bitwise_count(one[:, :, None] ^ two[:, None]) <= LOOKS
        near &= here[:, :, None] & there[:, None]
        kept.append(np.minimum(near.any(axis=1).sum(axis=1), near.any(axis=2).sum(axis=1)) >= SAME)
    chosen = np.concatenate(kept)
    return left[chosen], right[chosen]


def _table(marks: Sequence[Landmarks], rows: Numbers) -> tuple[Bits, npt.NDArray[np.bool_]]:
    """Lay the looks of some pictures side by side, with which are there."""
    looks = np.zeros((len(rows), MOST), dtype=np.uint64)
    there = np.zeros((len(rows), MOST), dtype=bool)
    for n, row in enumerate(rows.tolist()):
        count = len(marks[row].looks)
        looks[n, :count], there[n, :count] = marks[row].looks, True
    return looks, there
