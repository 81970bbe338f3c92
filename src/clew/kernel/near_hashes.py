"""Pairs of 256-bit hashes at most 31 bits apart, all of them: multi-index hashing with exact check.

Norouzi, Punjani and Fleet, *Fast Search in Hamming Space with Multi-Index Hashing* (CVPR 2012): of parts of a hash,
one at least must be nearer than the whole. Here twice over. A hash has eight groups of 32 bits: within 31 bits, some
group differs by three bits at most. A group has two halves of 16 bits: within three bits, some half differs by one at
most. So hashes are sorted by each half in turn, those whose halves are equal or one bit apart meet, the other half
turns away all but one in a hundred of them, and the distance of the whole decides. None is missed.

A half that very many hashes have in common would cost the square of their number: where more than ``most`` have it,
it is passed over and counted. Such hashes still meet in their other halves.

>>> one = hash_words(["00" * 32, "0f" + "00" * 31, "ff" * 32])
>>> near_pairs(one).left.tolist(), near_pairs(one).right.tolist()
([0], [1])
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from clew.kernel.minhash import Places, distinct, expand

PDQ_DISTANCE = 31
"""Meta's advice for PDQ."""

Words = npt.NDArray[np.uint64]
Halves = npt.NDArray[np.uint16]
_GROUPS, _GROUP_DISTANCE, _HALF_BITS = 8, 3, 16
_LEAST_CROWD, _CROWD_TIMES = 2000, 40
_MOST_AT_ONCE = 4_000_000
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


def near_pairs(words: Words, *, most: int | None = None) -> NearPairs:
    """Find all pairs of rows at most ``PDQ_DISTANCE`` bits apart."""
    size = np.int64(max(1, len(words)))
    most = most or max(_LEAST_CROWD, _CROWD_TIMES * len(words) >> _HALF_BITS)
    halves = [(words[:, n // 4] >> np.uint64(16 * (n % 4))).astype(np.uint16) for n in range(2 * _GROUPS)]
    found = np.empty(0, dtype=np.int64)
    crowded = 0
    for n, key in enumerate(halves):
        counts = np.bincount(key, minlength=1 << _HALF_BITS)
        crowded += int((counts > most).sum())
        pairs = list(_pairs_by_half(words, key, halves[n ^ 1], np.where(counts > most, 0, counts)))
        found = distinct(np.concatenate([found, *pairs]))
    return NearPairs(found // size, found % size, crowded)


def _pairs_by_half(words: Words, key: Halves, other: Halves, counts: Places) -> Iterator[Places]:
    """Give pairs, as left * size + right, whose keys are at most one bit apart and that are near as wholes."""
    order = np.argsort(key, kind="stable")
    order = order[counts[key[order]] > 0]
    key, other = key[order].astype(np.int64), other[order]
    begins = np.concatenate([[0], np.cumsum(counts)[:-1]])
    ends = begins + counts
    places = np.arange(len(order), dtype=np.int64)
    for mask in _MASKS:
        met = key ^ mask
        after = places + 1 if mask == 0 else begins[met]
        sizes = np.where(met >= key, ends[met] - after, 0)
        held = np.flatnonzero(sizes > 0)
        allowed = _GROUP_DISTANCE - (mask != 0)
        for some in _sliced(held, sizes):
            left, right = _met(other, some, after[some], sizes[some], allowed)
            a, b = order[left], order[right]
            near = np.bitwise_count(words[a] ^ words[b]).sum(axis=1, dtype=np.int64) <= PDQ_DISTANCE
            a, b = a[near], b[near]
            yield np.minimum(a, b) * np.int64(len(words)) + np.maximum(a, b)


def _met(other: Halves, rows: Places, begins: Places, sizes: Places, allowed: int) -> tuple[Places, Places]:
    """Meet each row with its stretch, and keep the pairs whose other halves are near too."""
    right = expand(begins, sizes)
    apart = np.bitwise_count(np.repeat(other[rows], sizes) ^ other[right])
    kept = np.flatnonzero(apart <= allowed)
    left = rows[np.searchsorted(np.cumsum(sizes), kept, side="right")]
    return left, right[kept]


def _sliced(rows: Places, sizes: Places) -> Iterator[Places]:
    """Cut rows so that no piece meets more than some millions at once."""
    if not len(rows):
        return
    totals = np.cumsum(sizes[rows])
    cuts = np.searchsorted(totals, np.arange(_MOST_AT_ONCE, int(totals[-1]), _MOST_AT_ONCE), side="right")
    yield from (piece for piece in np.split(rows, np.unique(cuts)) if len(piece))
