"""norm: what is usual in a market."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Norm:
    """What is usual: of a number its spread, of a signal its share; over ``n`` ads or providers of the segment.

    ``measure``: ``eur_per_hour``, ``share:<what>`` ... ; ``segment``: ``all``, ``city=Graz``, ``city=Graz,duration=60`` ...
    ``n`` counts all values; ``mean`` leaves out ``n_outside`` of them, which are so far from the others that they are
    rather read wrongly. ``low`` and ``high`` are the interval of 95 % of the median or share, null where ``n`` is too
    small for one. ``usual`` is the median or share to go by: that of a small segment is drawn towards that of the larger
    one it belongs to (:mod:`clew.kernel.borrow`).
    """

    KEY: ClassVar = ("market", "measure", "segment")
    TABLE: ClassVar = "norms"

    market: str
    measure: str
    segment: str
    n: int
    mean: float | None
    median: float | None
    p05: float | None
    p25: float | None
    p75: float | None
    p95: float | None
    share: float | None
    usual: float | None = None
    low: float | None = None
    high: float | None = None
    n_outside: int = 0
