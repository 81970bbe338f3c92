"""MinHash with locality-sensitive hashing on columns: sets of numbers that are alike meet in a band.

A set's signature is the least of its numbers under each of ``BANDS * ROWS`` hash functions (Broder 1997); two sets
agree in one of them with the probability of their Jaccard index J. The signature is cut into ``BANDS`` bands of
``ROWS`` rows, and two sets meet where a band agrees (Leskovec, Rajaraman and Ullman, *Mining of Massive Datasets*,
chapter 3): with probability ``1 - (1 - J**ROWS)**BANDS``, which is 86 % at J = 0.5, 98 % at 0.6 and 5 % at 0.2.
The hash functions are multiply-add on 32 bits (Dietzfelbinger and others 1997), each over all sets at once.

Sets are columns: ``numbers`` of all sets one after the other, and ``starts``, where each set begins. None is empty.
"""

import functools
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

BANDS, ROWS = 30, 4

Numbers = npt.NDArray[np.uint64]
Places = npt.NDArray[np.int64]
Run = Callable[[Callable[[Any], Any], Iterable[Any]], Iterable[Any]]
"""How a function is run over items, results in order: ``map``, or several at once (NumPy leaves other threads to run)."""
_RUN_WORDS = 3
_SEED = 0x9E3779B97F4A7C15
_MIX = (np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))
_RUN = tuple(np.uint64(factor) for factor in (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9))


def mixed(numbers: Numbers) -> Numbers:
    """Spread numbers over 64 bits (the finaliser of SplitMix64, Steele and others 2014): one to one."""
    numbers = numbers ^ (numbers >> np.uint64(30))
    numbers = numbers * _MIX[0]
    numbers = numbers ^ (numbers >> np.uint64(27))
    numbers = numbers * _MIX[1]
    return numbers ^ (numbers >> np.uint64(31))


def runs_of_three(words: Numbers) -> Numbers:
    """Number each run of three words by the numbers of its words: 62 bits, two fewer runs than words."""
    runs = words[:-2] * _RUN[0] + words[1:-1] * _RUN[1] + words[2:] * _RUN[2]
    return mixed(runs) >> np.uint64(2)


def set_numbers(words: Numbers, ends: Places, owners: Places) -> tuple[Numbers, Places, Places]:
    """Give the sets of runs of three words, from words of stretches one after the other.

    ``ends``: where each stretch ends; ``owners``: the set that each belongs to, in rising order. No run goes over the
    end of a stretch. Gives numbers (sorted in each set, each once), starts, and whose set each is.
    """
    if len(words) < _RUN_WORDS:
        return np.empty(0, dtype=np.uint64), np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    inside = np.ones(len(words), dtype=bool)
    inside[ends - 1] = False
    inside[np.maximum(ends - 2, 0)] = False
    of_word = np.repeat(owners, np.diff(ends, prepend=0))
    places = np.flatnonzero(inside[:-2])
    runs, owner = runs_of_three(words)[places], of_word[places]
    order = np.lexsort((runs, owner))
    runs, owner = runs[order], owner[order]
    fresh = np.ones(len(runs), dtype=bool)
    fresh[1:] = (runs[1:] != runs[:-1]) | (owner[1:] != owner[:-1])
    runs, owner = runs[fresh], owner[fresh]
    starts = np.flatnonzero(np.concatenate([[True], owner[1:] != owner[:-1]])) if len(owner) else owner
    return runs, starts, owner[starts]


def band_numbers(numbers: Numbers, starts: Places) -> Numbers:
    """Give a row of ``BANDS`` numbers for each set."""
    if not len(starts):
        return np.empty((0, BANDS), dtype=np.uint64)
    short = (mixed(numbers) >> np.uint64(32)).astype(np.uint32)
    found = np.empty((BANDS, len(starts)), dtype=np.uint64)
    for band in range(BANDS):
        key: Numbers = np.full(len(starts), band, dtype=np.uint64)
        for factor, addend in _FUNCTIONS[band]:
            least = np.minimum.reduceat(short * factor + addend, starts).astype(np.uint64)
            key = mixed((key << np.uint64(1)) ^ (key >> np.uint64(32)) ^ least)
        found[band] = key
    return np.ascontiguousarray(found.T)


def meeting_pairs(bands: Numbers, *, most: int) -> tuple[Places, Places]:
    """Give the pairs of rows that meet in a band: each once, smaller row first, sorted.

    Where more than ``most`` rows meet, each is paired with the next one only: ten thousand equal sets make ten
    thousand pairs.
    """
    return meeting_in_lots([bands], most=most)


def meeting_in_lots(lots: Iterable[Numbers], *, most: int, run: Run = map) -> tuple[Places, Places]:
    """Give the pairs of rows that meet in a band, of bands that come some at a time.

    ``run``: how the bands of a lot are gone through, maybe several at once.
    """
    found, size = np.empty(0, dtype=np.int64), np.int64(1)
    for bands in lots:
        size = np.int64(max(1, len(bands)))
        columns = [bands[:, band] for band in range(bands.shape[1] if len(bands) else 0)]
        for pairs in run(functools.partial(_met_in_band, most), columns):
            found = distinct(np.concatenate([found, pairs]))
    return found // size, found % size


def _met_in_band(most: int, keys: Numbers) -> Places:
    """Give the pairs of rows that meet in a band: the smaller row times how many rows there are, plus the larger."""
    size = np.int64(len(keys))
    pairs = [left * size + right for left, right in _pairs_of_band(keys, most)]
    return distinct(np.concatenate([np.empty(0, dtype=np.int64), *pairs]))


def distinct(numbers: Places) -> Places:
    """Sort numbers and give each once.

    NumPy's own way, by hashing, is twenty times slower where most differ.
    """
    numbers = np.sort(numbers, kind="stable")
    fresh = np.ones(len(numbers), dtype=bool)
    fresh[1:] = numbers[1:] != numbers[:-1]
    found: Places = numbers[fresh]
    return found


def _pairs_of_band(keys: Numbers, most: int) -> Iterator[tuple[Places, Places]]:
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    begins = np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1]]))
    sizes = np.diff(np.append(begins, len(keys)))
    for step in range(1, most):
        held = sizes > step
        if step > 1:
            held &= sizes <= most
        if not held.any():
            break
        left = expand(begins[held], sizes[held] - step)
        yield order[left], order[left + step]


def expand(begins: Places, sizes: Places) -> Places:
    """Give the places of several stretches, one stretch after the other."""
    total = int(sizes.sum())
    if not total:
        return np.empty(0, dtype=np.int64)
    shifts = begins - np.concatenate([[0], np.cumsum(sizes)[:-1]])
    places: Places = np.arange(total, dtype=np.int64) + np.repeat(shifts, sizes)
    return places


def _functions() -> tuple[tuple[tuple[np.uint32, np.uint32], ...], ...]:
    steps = np.arange(1, 2 * BANDS * ROWS + 1, dtype=np.uint64) * np.uint64(_SEED)
    drawn = (mixed(steps) >> np.uint64(32)).astype(np.uint32)
    pairs = [(drawn[at] | np.uint32(1), drawn[at + 1]) for at in range(0, len(drawn), 2)]
    return tuple(tuple(pairs[at : at + ROWS]) for at in range(0, len(pairs), ROWS))


_FUNCTIONS = _functions()
