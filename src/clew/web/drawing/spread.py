"""A number beside what is usual: the norm as a band and a box, the case's own values as dots on the same scale.

>>> norm = Norm("Graz, 60 minutes", n=214, p05=90, p25=130, median=150, p75=180, p95=260)
>>> made = spread([(norm, [Value("this ad", 60.0), Value("that ad", 2000.0)])])
>>> row = made.rows[0]
>>> [(dot.place, dot.beyond) for dot in row.dots]
[('below', False), ('above', True)]
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from clew.web.drawing.scale import Scale, ticks

_MOST_DOTS = 200
_FAR = 1.6


@dataclass(frozen=True, slots=True)
class Norm:
    """What is usual in a segment, over ``n`` values: five percentiles, each null where it is unknown."""

    label: str
    n: int
    p05: float | None
    p25: float | None
    median: float | None
    p75: float | None
    p95: float | None


@dataclass(frozen=True, slots=True)
class Value:
    """A value of the case that is shown."""

    label: str
    value: float
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Dot:
    """A value on the scale: ``place`` is inside, below or above the band (nine of ten); ``beyond``: off the scale, at its edge."""

    value: Value
    x: float
    place: str
    beyond: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A norm with its places on the scale (null where unknown) and the dots."""

    norm: Norm
    band: tuple[float, float] | None
    box: tuple[float, float] | None
    median: float | None
    dots: tuple[Dot, ...]
    n_left_out: int


@dataclass(frozen=True, slots=True)
class Spread:
    """Rows on one scale, and its round numbers."""

    rows: tuple[Row, ...]
    ticks: tuple[tuple[float, float], ...]


def spread(rows: Iterable[tuple[Norm, Sequence[Value]]]) -> Spread:
    """Lay out norms with values. The scale holds every norm with room on both sides; what lies farther is marked at the edge."""
    given = [(norm, [one for one in values if math.isfinite(one.value)]) for norm, values in rows]
    low, high = _ends(given)
    scale = Scale.over(low, high)
    made = tuple(_row(norm, values, scale) for norm, values in given)
    return Spread(
        made, tuple((scale.at(number), number) for number in ticks(scale.low, scale.high)) if given else ()
    )


def _ends(rows: Sequence[tuple[Norm, Sequence[Value]]]) -> tuple[float, float]:
    known = [number for norm, _ in rows for number in _numbers(norm)]
    values = [one.value for _, dots in rows for one in dots]
    if not known:
        return (min([0.0, *values]), max([1.0, *values]))
    high = max(known) * _FAR if max(known) > 0 else max(known)
    low = min(0.0, min(known) * _FAR)
    fitting = [value for value in values if low <= value <= high]
    return low, max([*known, *fitting]) * 1.04 or 1.0


def _numbers(norm: Norm) -> list[float]:
    return [
        n for n in (norm.p05, norm.p25, norm.median, norm.p75, norm.p95) if n is not None and math.isfinite(n)
    ]


def _row(norm: Norm, values: Sequence[Value], scale: Scale) -> Row:
    dots = sorted(values, key=lambda one: (one.value, one.label))
    return Row(
        norm,
        _between(norm.p05, norm.p95, scale),
        _between(norm.p25, norm.p75, scale),
        None if norm.median is None else scale.at(norm.median),
        tuple(
            Dot(one, scale.at(one.value), _place(one.value, norm), not scale.holds(one.value))
            for one in dots[:_MOST_DOTS]
        ),
        max(len(dots) - _MOST_DOTS, 0),
    )


def _between(low: float | None, high: float | None, scale: Scale) -> tuple[float, float] | None:
    if low is None or high is None:
        return None
    start = scale.at(low)
    return start, round(scale.at(high) - start, 2)


def _place(value: float, norm: Norm) -> str:
    if norm.p05 is not None and value < norm.p05:
        return "below"
    if norm.p95 is not None and value > norm.p95:
        return "above"
    return "inside"
