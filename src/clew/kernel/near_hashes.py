"""Pairs of 256-bit hashes at most 31 bits apart, all of them: multi-index hashing with exact check.

Norouzi, Punjani and Fleet, *Fast Search in Hamming Space with Multi-Index Hashing* (CVPR 2012): of parts of a hash,
one at least must be nearer than the whole. Here three times over. A hash has four quarters of 64 bits: within 31
bits, some quarter differs by seven bits at most. A quarter has two groups: one of them differs by three at most. A
group has two halves of 16 bits: one of them differs by one at most. So hashes are sorted by each half in turn, those
whose halves are equal or one bit apart meet, the other half of the group turns away all but one in five hundred of
them, the quarter nearly all of these, and the distance of the whole decides. None is missed.

A half that very many hashes have in common would cost the square of their number: where more than ``most`` have it,
it is passed over and counted. Such hashes still meet in their other halves.

>>> one = hash_words(["00" * 32, "0f" + "00" * 31, "ff" * 32])
>>> near_pairs(one).left.tolist(), near_pairs(one).right.tolist()
([0], [1])
"""

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from clew.kernel.minhash import Places, Run, distinct

PDQ_DISTANCE = 31
"""Meta's advice for PDQ."""

Words = npt.NDArray[np.uint64]
Quarters = npt.NDArray[np.uint64]
Halves = npt.NDArray[np.uint16]
_HALVES, _HALF_BITS = 16, 16
_GROUP_DISTANCE, _QUARTER_DISTANCE = 3, 7
_LEAST_CROWD, _CROWD_TIMES = 2000, 40
_MOST_AT_ONCE = 1_000_000
_MASKS = (0, *(1 << bit for bit in range(_HALF_BITS)))


@dataclass(frozen=True, slots=True)
class NearPairs:
    """Pairs of rows, each once, the smaller row first, sorted; and how many halves were too crowded to compare."""

    left: Places
    right: Places
    crowded: int


def hash_words(hashes: Sequence[str]) -> Words:
    """Give hashes of 64 hexadecimal digits as rows of four numbers."""
    data = np.frombuffer(bytes.fromhex("".join(hashes)), dtype=">u8").reshape(len(hashes), 4)
    return data.astype(np.uint64)


def near_pairs(words: Words, *, most: int | None = None, run: Run = map) -> NearPairs:
    """Find all pairs of rows at most ``PDQ_DISTANCE`` bits apart. ``run``: how the halves are gone through, maybe several at once."""
    size = np.int64(max(1, len(words)))
    most = most or max(_LEAST_CROWD, _CROWD_TIMES * len(words) >> _HALF_BITS)
    halves = [(words[:, n // 4] >> np.uint64(16 * (n % 4))).astype(np.uint16) for n in range(_HALVES)]
    found = np.empty(0, dtype=np.int64)
    crowded = 0
    for pairs, passed_over in run(functools.partial(_near_by_half, words, halves, most), range(_HALVES)):
        found = distinct(np.concatenate([found, pairs]))
        crowded += passed_over
    return NearPairs(found // size, found % size, crowded)


def _near_by_half(words: Words, halves: Sequence[Halves], most: int, n: int) -> tuple[Places, int]:
    """Give the pairs that meet in a half, the smaller row times how many rows there are, plus the larger; and how many halves were passed over."""
    size = np.int64(max(1, len(words)))
    key = halves[n]
    counts = np.bincount(key, minlength=1 << _HALF_BITS)
    crowded = int((counts > most).sum())
    order = np.argsort(key, kind="stable")
    order = order[counts[key[order]] <= most]
    counts[counts > most] = 0
    pairs = [np.empty(0, dtype=np.int64)]
    for left, right in _met_by_half(words[order, n // 4], halves[n ^ 1][order], counts):
        a, b = order[left], order[right]
        near = np.bitwise_count(words[a] ^ words[b]).sum(axis=1, dtype=np.int64) <= PDQ_DISTANCE
        a, b = a[near], b[near]
        pairs.append(np.minimum(a, b) * size + np.maximum(a, b))
    return distinct(np.concatenate(pairs)), crowded


def _met_by_half(quarters: Quarters, other: Halves, counts: Places) -> Iterator[tuple[Places, Places]]:
    """Give the pairs that are near by half, group and quarter, of hashes sorted by the half.

    ``counts``: how many have each half; ``other``: the other halves of their groups; ``quarters``: what both are in.
    """
    begins = np.concatenate([[0], np.cumsum(counts)[:-1]])
    for mask in _MASKS:
        keys = np.flatnonzero(counts)
        keys = keys[(counts[keys ^ mask] > 0) & (keys ^ mask > keys if mask else counts[keys] > 1)]
        for some in _sliced(keys, np.maximum(counts[keys], counts[keys ^ mask])):
            first = _Stretches(begins[some], counts[some])
            second = _Stretches(begins[some ^ mask], counts[some ^ mask])
            left, right = _met(other, first, second, allowed=_GROUP_DISTANCE - (mask != 0))
            near = np.bitwise_count(quarters[left] ^ quarters[right]) <= _QUARTER_DISTANCE
            near &= left < right
            yield left[near], right[near]


class _Stretches(NamedTuple):
    """Where stretches of hashes with one key begin, and how long they are."""

    begins: Places
    sizes: Places


def _met(other: Halves, first: _Stretches, second: _Stretches, *, allowed: int) -> tuple[Places, Places]:
    """Meet each of a stretch with each of the stretch beside it, where the other halves are near too.

    All in one table, a layer for each two stretches, as wide as the longest: what stands beyond an end is dropped.
    """
    rows, columns = int(first.sizes.max()), int(second.sizes.max())
    last = len(other) - 1
    left = np.minimum(first.begins[:, None] + np.arange(rows), last)
    right = np.minimum(second.begins[:, None] + np.arange(columns), last)
    apart = np.bitwise_count(other[left][:, :, None] ^ other[right][:, None, :])
    layer, cell = np.divmod(np.flatnonzero(apart <= allowed), rows * columns)
    row, column = np.divmod(cell, columns)
    inside = (row < first.sizes[layer]) & (column < second.sizes[layer])
    layer, row, column = layer[inside], row[inside], column[inside]
    return first.begins[layer] + row, second.begins[layer] + column


def _sliced(keys: Places, widths: Places) -> Iterator[Places]:
    """Cut keys into lots of like width, none of which meets more than some hundred thousand hashes at once."""
    keys = keys[np.argsort(widths, kind="stable")]
    widths = np.sort(widths)
    at = 0
    while at < len(keys):
        lot = int(np.searchsorted(widths, widths[at] + 1 + widths[at] // 8, side="right"))
        lot = min(lot, at + max(1, _MOST_AT_ONCE // int(widths[at] + widths[at] // 8 + 1) ** 2))
        yield keys[at:lot]
        at = lot
