"""How fast a collection changes, told from visits at any distance from one another.

Each item changes by chance at a rate of ``rate`` a day (a Poisson process). A visit tells only whether an item is still
as it was, not how often it changed in between; so counting changes a day tells too little, the more the rarer the visits
are. Cho and Garcia-Molina, *Estimating Frequency of Change* (ACM Transactions on Internet Technology 3(3), 2003), give
the estimate that allows for it. For visits at one distance it is their ``-log((kept + 0.5) / (all + 0.5)) / days``, whose
half a kept item holds it finite where everything changed; for others the most likely rate, by their equation, with the
same half item at the mean distance.

>>> seen = [Between(days=10, changed=5, kept=15)]
>>> round(change_rate(seen), 4), round(-math.log(15.5 / 20.5) / 10, 4)
(0.028, 0.028)
>>> change_rate([Between(days=10, changed=0, kept=20)])
0.0
>>> change_rate([]) is None
True
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

_HALVINGS = 80
_HALF_ITEM = 0.5
_LARGEST_EXPONENT = 700.0
"""Beyond it ``exp`` is no float any more; the share of kept items is 0 there."""


@dataclass(frozen=True, slots=True)
class Between:
    """What two visits, so many days apart, say: of so many items, which had changed and which had not."""

    days: float
    changed: int
    kept: int


def change_rate(seen: Sequence[Between]) -> float | None:
    """Give the changes an item and day; null where nothing was compared. Pairs without items or days count not at all."""
    pairs = [one for one in seen if one.days > 0 and one.changed + one.kept > 0]
    if not pairs:
        return None
    if not any(one.changed for one in pairs):
        return 0.0
    items = sum(one.changed + one.kept for one in pairs)
    mean = sum(one.days * (one.changed + one.kept) for one in pairs) / items
    unchanged = sum(one.kept * one.days for one in pairs) + _HALF_ITEM * mean
    low, high = 0.0, 1.0 / min(one.days for one in pairs)
    while _expected(pairs, high) > unchanged:
        high *= 2
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if _expected(pairs, middle) > unchanged else (low, middle)
    return (low + high) / 2


def _expected(pairs: Sequence[Between], rate: float) -> float:
    """Give the left side of their equation, which falls as the rate grows."""
    return sum(
        one.changed * one.days / math.expm1(min(rate * one.days, _LARGEST_EXPONENT))
        for one in pairs
        if one.changed
    )


def days_until(share: float, rate: float) -> float:
    """Give after how many days so large a share of the items is expected to have changed; infinite at rate 0.

    >>> round(days_until(0.2, 0.028), 1)
    8.0
    """
    return math.inf if rate <= 0 else -math.log1p(-share) / rate
