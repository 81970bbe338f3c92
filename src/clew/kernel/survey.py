"""How sure a figure is that was counted on clusters: ads lie in sites, and several ads are one person's.

Ads of one site are alike, so a thousand ads of four sites tell less than a thousand drawn apart. The intervals here are
those of sample surveys, of 95 %:

- the variance of a share or mean is that of its cluster sums, each enlarged for its own pull on the mean (CR2; Bell and McCaffrey,
  *Bias reduction in standard errors for linear regression with multi-stage samples*, 2002), over sites and over persons
  together (two ways: Cameron, Gelbach and Miller 2011);
- its degrees of freedom are Satterthwaite's for clusters of unequal size, with the likeness within clusters that the data
  show (Imbens and Kolesar, *Robust standard errors in small samples*, 2016): one large site counts as one;
- of a share the interval is the mid-P one (Lancaster 1961; Berry and Armitage, *Mid-P confidence intervals: a brief review*, 1995) on the
  effective number of Korn and Graubard (*Confidence intervals for proportions with small expected number of positive counts
  estimated from survey data*, 1998);
- of a median that interval is turned back into values (Woodruff 1952).

Pure: no randomness; :func:`resampled` takes its draws from the caller.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy import optimize, special

FEWEST_CLUSTERS = 5
"""Under five clusters nothing can be said of those that were not seen: the interval is then of the next smaller clusters."""

_LEVEL = 0.975
_MOST_EXACT = 400
"""With more clusters than that the degrees of freedom are so many that the matrix is not needed."""

Numbers = Any
"""A one-dimensional numpy array."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A share, mean or quantile with its interval.

    ``n``: units; ``clusters`` of the wider kind that was used; ``effective``: how many units drawn apart would tell as much, null for means;
    ``wide``: the interval speaks of sites that were not seen too; else of those seen only.
    """

    value: float
    low: float
    high: float
    n: int
    clusters: int
    effective: float | None
    wide: bool


@dataclass(frozen=True, slots=True)
class _Spread:
    variance: float
    freedom: float
    clusters: int
    wide: bool


def share(so: Numbers, sites: Numbers, persons: Numbers) -> Measured:
    """Give the share of units of which something is so. ``sites`` and ``persons``: the cluster of each unit, as whole numbers.

    >>> site = np.repeat(np.arange(10), 10)
    >>> alike = share(np.arange(100) < 30, site, np.arange(100))
    >>> apart = share(np.arange(100) % 10 < 3, site, np.arange(100))
    >>> alike.value == apart.value, alike.high - alike.low > 2 * (apart.high - apart.low)
    (True, True)
    """
    values = np.asarray(so, dtype=float)
    value = float(values.mean())
    low, high, effective, spread = _share_interval(values, value, sites, persons)
    return Measured(value, low, high, len(values), spread.clusters, effective, spread.wide)


def share_interval(value: float, effective: float) -> tuple[float, float]:
    """Give the mid-P interval of 95 % for a share of so many units; ``effective`` need not be a whole number.

    Its ends are the shares that leave 2.5 % beyond what was seen, the chance of exactly that counted half. Clopper and Pearson count it
    whole, and so hold the truth more often than they say.

    >>> [round(end, 3) for end in share_interval(0.3, 100)]
    [0.216, 0.395]
    """
    count = value * effective
    low = _root(lambda p: _at_least(count, effective, p) - (1 - _LEVEL)) if count > 0 else 0.0
    high = _root(lambda p: _at_least(count, effective, p) - _LEVEL) if count < effective else 1.0
    return low, high


def _at_least(count: float, effective: float, p: float) -> float:
    """Give the chance of more than ``count`` successes plus half of that of exactly so many, at a share ``p``."""
    more = float(special.betainc(count + 1, effective - count, p)) if count < effective else 0.0
    as_many = float(special.betainc(count, effective - count + 1, p)) if count > 0 else 1.0
    return (more + as_many) / 2


def _root(rising: Callable[[float], float]) -> float:
    """Give where a rising function of a share is nought."""
    return float(optimize.brentq(rising, 0.0, 1.0, xtol=1e-12))


def mean(values: Numbers, sites: Numbers, persons: Numbers) -> Measured:
    """Give the mean of numbers with the interval of Student's t."""
    numbers = np.asarray(values, dtype=float)
    middle = float(numbers.mean())
    spread = _spread(numbers - middle, sites, persons)
    reach = float(special.stdtrit(max(1.0, spread.freedom), _LEVEL)) * float(np.sqrt(spread.variance))
    return Measured(middle, middle - reach, middle + reach, len(numbers), spread.clusters, None, spread.wide)


def quantile(values: Numbers, at: float, sites: Numbers, persons: Numbers) -> Measured:
    """Give a quantile (0.5: the median) with Woodruff's interval: the share below it, turned back into values."""
    numbers = np.asarray(values, dtype=float)
    value = float(np.quantile(numbers, at))
    below = (numbers <= value).astype(float)
    low, high, effective, spread = _share_interval(below, at, sites, persons)
    ends = np.quantile(numbers, [low, high])
    return Measured(
        value, float(ends[0]), float(ends[1]), len(numbers), spread.clusters, effective, spread.wide
    )


def resampled(values: Numbers, sites: Numbers, at: float, draws: Sequence[Numbers]) -> tuple[float, float]:
    """Give the bootstrap's interval of a quantile: ``draws`` say how often each site is drawn, time by time."""
    order = np.argsort(values, kind="stable")
    numbers, places = np.asarray(values, dtype=float)[order], np.asarray(sites)[order]
    found = []
    for times in draws:
        weights = np.cumsum(np.asarray(times)[places])
        if weights[-1] > 0:
            found.append(numbers[int(np.searchsorted(weights, at * weights[-1]))])
    low, high = np.quantile(found, [1 - _LEVEL, _LEVEL])
    return float(low), float(high)


def _share_interval(
    so: Numbers, value: float, sites: Numbers, persons: Numbers
) -> tuple[float, float, float, _Spread]:
    n = len(so)
    spread = _spread(so - so.mean(), sites, persons)
    plain = value * (1 - value) / n
    if plain <= 0 or spread.variance <= 0:
        effective = float(min(n, spread.clusters))
    else:
        effective = min(float(n), value * (1 - value) / spread.variance)
        narrow = special.stdtrit(max(1, n - 1), _LEVEL) / special.stdtrit(max(1.0, spread.freedom), _LEVEL)
        effective = max(1.0, effective * float(narrow) ** 2)
    low, high = share_interval(value, effective)
    return low, high, effective, spread


def _spread(rest: Numbers, sites: Numbers, persons: Numbers) -> _Spread:
    """Give the variance of the mean of numbers whose mean is nought, and its degrees of freedom."""
    site, person = _codes(sites), _codes(persons)
    wide = int(site.max()) + 1 >= FEWEST_CLUSTERS
    if not wide:
        variance, freedom, clusters = _one_way(rest, person)
        return _Spread(variance, freedom, clusters, wide=False)
    variance, freedom, clusters = _one_way(rest, site)
    if int(person.max()) + 1 < len(rest):
        by_person = _one_way(rest, person, plain=True)[0]
        both = _one_way(rest, _codes(site.astype(np.int64) * (int(person.max()) + 1) + person), plain=True)[0]
        variance = max(variance, variance + by_person - both)
    return _Spread(variance, freedom, clusters, wide=True)


def _one_way(rest: Numbers, cluster: Numbers, *, plain: bool = False) -> tuple[float, float, int]:
    n = len(rest)
    sizes = np.bincount(cluster).astype(float)
    sums = np.bincount(cluster, weights=rest)
    clusters = len(sizes)
    if clusters < 2:  # noqa: PLR2004 - one cluster has no spread
        return 0.25, 1.0, clusters
    pull = sizes / n
    enlarged = sums / np.sqrt(1 - pull)
    variance = float((enlarged**2).sum()) / n**2
    return variance, 1.0 if plain else _freedom(rest, sums, sizes), clusters


def _freedom(rest: Numbers, sums: Numbers, sizes: Numbers) -> float:
    """Give Satterthwaite's degrees of freedom, the likeness within clusters as the data show it."""
    n, total = float(sizes.sum()), float((rest**2).sum())
    pairs = float((sizes**2).sum()) - n
    alike = 0.0
    if pairs > 0 and total > 0:
        alike = min(1.0, max(0.0, (float((sums**2).sum()) - total) / pairs / (total / n)))
    spread = sizes * (1 + (sizes - 1) * alike)
    if len(sizes) > _MOST_EXACT:
        return float(spread.sum() ** 2 / (spread**2).sum()) - 1
    pull = sizes / n
    scale = 1 / (n * np.sqrt(1 - pull))
    shared = np.outer(pull, spread)
    covariance = np.diag(spread) - shared - shared.T + np.outer(pull, pull) * spread.sum()
    covariance *= np.outer(scale, scale)
    return max(1.0, float(np.trace(covariance) ** 2 / (covariance**2).sum()))


def _codes(values: Numbers) -> Numbers:
    return np.unique(np.asarray(values), return_inverse=True)[1]
