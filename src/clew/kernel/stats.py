"""Small statistics: tails, shares, surprise, and numbers that lie close together.

All are pure and exact in their order of summing, so that the same input gives the same bytes.

>>> round(binomial_tail(1, 1, 0.1), 6), round(binomial_tail(2, 3, 0.5), 6)
(0.1, 0.5)
>>> smoothed_share(0, 98)
0.01
"""

import math
from collections.abc import Iterable, Iterator

_EXACT = 500
"""Of more, the number of ways to choose is larger than a float."""


def smoothed_share(count: float, total: float) -> float:
    """Give the share of ``count`` in ``total`` with one case added on each side (Laplace's rule)."""
    return (count + 1) / (total + 2)


def binomial_tail(count: int, total: int, share: float) -> float:
    """Give how probable ``count`` or more of ``total`` are, where each is so with the probability ``share``."""
    if count <= 0 or share >= 1:
        return 1.0
    if share <= 0 or count > total:
        return 0.0
    return min(1.0, math.fsum(_binomial(k, total, share) for k in range(count, total + 1)))


def surprise(count: int, total: int, share: float, *, largest: float) -> float:
    """Give the tens logarithm of how improbable ``count`` of ``total`` is: 1 for one in ten, 2 for a hundred.

    >>> surprise(1, 1, 0.1, largest=3.0)
    1.0
    """
    tail = binomial_tail(count, total, share)
    return largest if tail <= 10.0**-largest else abs(round(-math.log10(tail), 6))


def near_numbers(numbers: Iterable[int], *, max_gap: int) -> Iterator[tuple[int, ...]]:
    """Give runs of numbers in which each is at most ``max_gap`` from the one before.

    >>> list(near_numbers([100, 7, 104, 900], max_gap=5))
    [(100, 104)]
    """
    run: list[int] = []
    for number in sorted(set(numbers)):
        if run and number - run[-1] > max_gap:
            if len(run) > 1:
                yield tuple(run)
            run = []
        run.append(number)
    if len(run) > 1:
        yield tuple(run)


def _binomial(count: int, total: int, share: float) -> float:
    if total <= _EXACT:
        return math.comb(total, count) * share**count * (1 - share) ** (total - count)
    ways = math.lgamma(total + 1) - math.lgamma(count + 1) - math.lgamma(total - count + 1)
    return math.exp(ways + count * math.log(share) + (total - count) * math.log1p(-share))
