"""norm: what is usual in a market."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Norm:
    """What is usual: of a number its spread, of a signal its share; over ``n`` ads or providers of the segment.

    ``measure``: ``eur_per_hour``, ``share:<indicator>`` ... ; ``segment``: ``all``, ``city=Graz`` ...
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
