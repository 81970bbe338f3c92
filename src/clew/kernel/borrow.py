"""What a small group borrows from the larger one that it belongs to, and how sure a share or a median is.

A median of three ads says little, that of the whole market says nothing of this city. The estimate lies between the
two, nearer to the group's own value the more ads it has and the more such groups really differ. This is the
estimator of small areas of Fay and Herriot ("Estimates of income for small places", 1979) with nothing but a mean; how
much groups differ is estimated by moments (Prasad and Rao 1990), never below nothing.

>>> [round(one, 4) for one in borrowed([(10.0, 1.0), (10.0, 100.0), (2.0, 1.0)], towards=6.0)]
[9.7421, 6.5068, 2.2579]
>>> wilson(3, 3)
(0.4385, 1.0)
>>> notch(100.0, 80.0, 120.0, 100)
(93.72, 106.28)
"""

import math
from collections.abc import Sequence

PLACES = 4
_Z = 1.959964
"""The 97.5th percentile of the normal distribution: intervals are of 95 %."""

_NOTCH = 1.57
_MEDIAN_SD = 0.93
"""A median's standard error in quarter ranges by the square root of n: 1.2533 / 1.349 for normal values."""

FEWEST_FOR_A_MEDIAN = 6
"""Under six values no two of them are an interval of 95 % around the median (binomial order statistics)."""


def borrowed(values: Sequence[tuple[float, float]], *, towards: float) -> list[float]:
    """Draw each (value, variance of its sampling) towards a common value, the more the less sure it is.

    A value that has no variance stays as it is.
    """
    spread = _spread(values, towards)
    return [towards + _trust(spread, variance) * (value - towards) for value, variance in values]


def median_variance(quarter_range: float, n: int) -> float:
    """Give the variance of a median of ``n`` values whose middle half is so wide."""
    return (_MEDIAN_SD * quarter_range) ** 2 / n


def share_variance(share: float, n: int) -> float:
    """Give the variance of a share of ``n``."""
    return share * (1 - share) / n


def wilson(count: int, n: int) -> tuple[float, float]:
    """Give the interval of a share (Wilson 1927), which stays between 0 and 1 and holds for small counts."""
    share, z2 = count / n, _Z * _Z
    middle = (share + z2 / (2 * n)) / (1 + z2 / n)
    reach = _Z * math.sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n)
    return round(max(0.0, middle - reach), PLACES), round(min(1.0, middle + reach), PLACES)


def notch(median: float, p25: float, p75: float, n: int) -> tuple[float, float] | None:
    """Give the interval of a median (McGill, Tukey and Larsen 1978); null where there are too few values."""
    if n < FEWEST_FOR_A_MEDIAN:
        return None
    reach = _NOTCH * (p75 - p25) / math.sqrt(n)
    return round(median - reach, PLACES), round(median + reach, PLACES)


def _spread(values: Sequence[tuple[float, float]], towards: float) -> float:
    """Estimate how much groups differ beyond what their sampling explains."""
    sure = [(value, variance) for value, variance in values if variance > 0]
    if not sure:
        return 0.0
    weights = math.fsum(1 / variance for _, variance in sure)
    beyond = math.fsum(((value - towards) ** 2 - variance) / variance for value, variance in sure)
    return max(0.0, beyond / weights)


def _trust(spread: float, variance: float) -> float:
    return 1.0 if variance <= 0 else spread / (spread + variance)
