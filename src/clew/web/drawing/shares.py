"""Shares as bars, each with its interval: how many of all, and how sure that is.

>>> made = shares([Share("in-call only", 0.31, n=62, of=200, low=0.25, high=0.38)])
>>> made[0].width, made[0].interval
(31.0, (25.0, 13.0))
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Share:
    """A share (0-1; null: unknown or suppressed), ``n`` of ``of``, with its interval of 95 % where there is one."""

    label: str
    share: float | None
    n: int | None = None
    of: int | None = None
    low: float | None = None
    high: float | None = None
    href: str | None = None


@dataclass(frozen=True, slots=True)
class DrawnShare:
    """A share with its bar, in percent of the width; ``interval``: start and width."""

    share: Share
    width: float | None
    interval: tuple[float, float] | None


def shares(items: Iterable[Share], *, whole: float = 1.0) -> list[DrawnShare]:
    """Lay out shares on one scale that ends at ``whole`` (1.0: all of them), in the order given."""
    if not whole > 0:
        raise ValueError(f"the scale of shares must end above 0, not at {whole}")
    return [_drawn(item, whole) for item in items]


def _drawn(item: Share, whole: float) -> DrawnShare:
    if item.share is None:
        return DrawnShare(item, None, None)
    interval = None
    if item.low is not None and item.high is not None:
        start = _percent(item.low, whole)
        interval = (start, round(_percent(max(item.high, item.low), whole) - start, 2))
    return DrawnShare(item, _percent(item.share, whole), interval)


def _percent(value: float, whole: float) -> float:
    return round(100 * min(max(value / whole, 0.0), 1.0), 2)
