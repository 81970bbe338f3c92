"""Three lists or more: how many sites there are at least, whatever the sites are like.

Chao's lower bound (*Estimating the population size for capture-recapture data with unequal catchability*, Biometrics 43, 1987), in
the form without bias: with t lists, f1 sites on exactly one of them and f2 on exactly two,

> seen + (t - 1) / t * f1 (f1 - 1) / (2 (f2 + 1))

A large site stands on every list, a small one on none; that makes other estimates too low, and this one stays a bound. The interval
is the log-normal one of the same paper; of it only the lower end is given.

>>> lower_bound({(True, False, False): 10, (True, True, False): 8, (True, True, True): 12}).total
33.333333333333336
"""

import math
from collections import Counter

from clew.discover.chapman import Z
from clew.discover.estimate import Estimate, Histories, seen_in


def lower_bound(histories: Histories) -> Estimate:
    """Give Chao's lower bound of the number of sites."""
    seen = seen_in(histories)
    lists = len(next(iter(histories), ()))
    times = Counter[int]()
    for history, count in histories.items():
        times[sum(history)] += count
    once, twice = times[1], times[2]
    if not twice:
        few = "no site stands on exactly two lists: how many are on none can't be told"
        return Estimate("chao", seen, None, float(seen), None, at_least=True, too_few=few)
    share = (lists - 1) / lists
    unseen = share * once * (once - 1) / (2 * (twice + 1))
    low = float(seen) if unseen <= 0 else seen + unseen / _spread(share, once, twice, unseen)
    return Estimate("chao", seen, seen + unseen, low, None, at_least=True)


def _spread(share: float, once: int, twice: int, unseen: float) -> float:
    """Give by what the number of unseen sites is divided for the lower end."""
    ratio = once / twice
    variance = twice * (share * ratio**2 / 2 + share**2 * ratio**3 + share**2 * ratio**4 / 4)
    return math.exp(Z * math.sqrt(math.log1p(variance / unseen**2)))
