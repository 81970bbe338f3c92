"""Two lists: how many sites there are in all, by how many they share.

The estimate is Chapman's (*Some properties of the hypergeometric distribution with applications to zoological sample censuses*,
1951), for n sites on one list, m on the other and k on both:

> (n + 1)(m + 1) / (k + 1) - 1

The interval is Sadinle's transformed logit (*Transformed logit confidence intervals for small populations in single
capture-recapture estimation*, Communications in Statistics 38, 2009). It never goes below what was seen, and keeps its promise where
few sites are shared, where an interval of plus and minus does not.

>>> found = chapman({(True, True): 30, (True, False): 20, (False, True): 10})
>>> found.total, round(found.low, 1), round(found.high, 1)
(66.45161290322581, 61.8, 80.8)
"""

import math

from clew.discover.estimate import Estimate, Histories, seen_in
from clew.kernel.counts import counted

Z = 1.959964
"""Of a normal distribution, so many standard deviations on either side hold 95 %."""
_FEW = 7
"""With seven shared or more the estimate is hardly biased (Robson and Regier, *Sample size in Petersen mark-recapture experiments*, 1964)."""


def chapman(histories: Histories, *, copied: bool = False) -> Estimate:
    """Estimate the number of sites from two lists.

    ``copied``: a list took from the other, or both from a third. Then they share more than chance gives, the total comes out too
    small, and it is a lower bound.
    """
    both = histories.get((True, True), 0)
    first, second = histories.get((True, False), 0), histories.get((False, True), 0)
    seen = seen_in(histories)
    if not both:
        few = "the lists share no site: how many are on neither can't be told"
        return Estimate("chapman", seen, None, float(seen), None, at_least=True, too_few=few)
    total = (both + first + 1) * (both + second + 1) / (both + 1) - 1
    low, high = interval(both, first, second)
    few = f"the lists share only {counted(both, 'site')}; under {_FEW} the estimate is too low on average"
    return Estimate(
        "chapman",
        seen,
        total,
        max(low, float(seen)),
        None if copied else high,
        at_least=copied,
        too_few=few if both < _FEW else None,
    )


def interval(both: int, first: int, second: int) -> tuple[float, float]:
    """Give Sadinle's interval for numbers of sites on both lists, on the first alone and on the second alone."""
    a, b, c = both + 0.5, first + 0.5, second + 0.5
    sigma = math.sqrt(1 / a + 1 / b + 1 / c + a / (b * c))
    middle = b * c / a
    seen = both + first + second - 0.5
    return seen + middle * math.exp(-Z * sigma), seen + middle * math.exp(Z * sigma)
