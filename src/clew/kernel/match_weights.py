"""Match weights estimated from pairs of which nobody knows which are one: Fellegi and Sunter's model, by expectation maximisation.

Pairs are of two classes, *same* and *other*. Of each comparison (names, ages ...) each class has shares of its levels (agrees, differs ...),
and within a class the comparisons say what they say independently. The shares that make what was seen likeliest are found in turns: which class
each pattern is of, given the shares; the shares, given that (Fellegi and Sunter, JASA 1969; Jaro, JASA 1989; Winkler 1988). What is unknown in
a pair says nothing. The weight of a level is the logarithm to base 2 of its share among the same over its share among the others.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Levels = npt.NDArray[np.int64]
Shares = npt.NDArray[np.float64]

_MOST_TURNS = 200
_STILL = 1e-6
_BESIDE = 0.5
"""Pairs that each level has beside those that were counted: what was never seen is rare, not impossible (Jeffreys 1946)."""


@dataclass(frozen=True, slots=True)
class Mixture:
    """Two classes of pairs: how large the share of *same* is; of each comparison the shares of its levels in either class.

    ``same[c][level - 1]``: levels count from 1.
    """

    share: float
    same: tuple[Shares, ...]
    other: tuple[Shares, ...]

    def bits(self, comparison: int, level: int) -> float:
        """Give the weight of a level; nothing for level 0, unknown."""
        if level == 0:
            return 0.0
        return float(np.log2(self.same[comparison][level - 1] / self.other[comparison][level - 1]))

    @property
    def before(self) -> float:
        """Give the weight before anything is compared: how many are the same, as odds."""
        return float(np.log2(self.share / (1 - self.share)))


def estimate(levels: Levels, counts: Shares, start: Shares, *, sizes: Sequence[int]) -> Mixture:
    """Estimate both classes from patterns: a row of levels each (0: unknown), how many pairs have it, and a first guess.

    ``start`` is how likely each pattern is *same* at first: which of the two classes is which, it decides. ``sizes``: how many levels
    each comparison has.

    >>> levels = np.array([[1, 1], [1, 2], [2, 1], [2, 2]])
    >>> found = estimate(levels, np.array([90.0, 10, 10, 890]), np.array([1.0, 0, 0, 0]), sizes=(2, 2))
    >>> round(found.share, 1), found.bits(0, 1) > 5, found.bits(0, 2) < -3, found.bits(0, 0)
    (0.1, True, True, 0.0)
    """
    likely = np.clip(start, _STILL, 1 - _STILL)
    for _ in range(_MOST_TURNS):
        mixture = _shares(levels, counts, likely, sizes)
        before, likely = likely, likeliness(mixture, levels)
        if float(np.max(np.abs(likely - before), initial=0.0)) < _STILL:
            break
    return mixture


def likeliness(mixture: Mixture, levels: Levels) -> Shares:
    """Give how likely each pattern is *same*."""
    total = np.full(len(levels), mixture.before)
    for at, (same, other) in enumerate(zip(mixture.same, mixture.other, strict=True)):
        weights = np.concatenate([[0.0], np.log2(same / other)])
        total += weights[levels[:, at]]
    found: Shares = 1 / (1 + np.exp2(-total))
    return found


def _shares(levels: Levels, counts: Shares, likely: Shares, sizes: Sequence[int]) -> Mixture:
    same: list[Shares] = []
    other: list[Shares] = []
    for at, size in enumerate(sizes):
        for found, weight in ((same, counts * likely), (other, counts * (1 - likely))):
            held = np.bincount(levels[:, at], weights=weight, minlength=size + 1)[1:] + _BESIDE
            found.append(held / held.sum())
    share = float(np.clip((counts * likely).sum() / counts.sum(), _STILL, 1 - _STILL))
    return Mixture(share, tuple(same), tuple(other))
