"""A histogram: how often which numbers occur, with what is usual as a band and single numbers as marks.

>>> made = histogram([90, 100, 100, 120, 150, 9000], high=200, about=4)
>>> [(one.low, one.high, one.n) for one in made.bins], made.n_above
([(50.0, 100.0, 1), (100.0, 150.0, 3), (150.0, 200.0, 1)], 1)
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from clew.web.drawing.scale import Scale, ticks

_TOO_NEAR = 1e-9
"""Of the larger number: what differs by less is one number."""


@dataclass(frozen=True, slots=True)
class Bin:
    """How many values lie from ``low`` (with it) to ``high`` (without it; the last bin with it): bar in percent of width and height."""

    low: float
    high: float
    n: int
    x: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Mark:
    """A single number with a name; ``beyond``: off the scale."""

    label: str
    value: float
    x: float
    beyond: bool


@dataclass(frozen=True, slots=True)
class Histogram:
    """Bins, the numbers of the scale, the band of what is usual, marks; how many values lie off the scale."""

    bins: tuple[Bin, ...]
    ticks: tuple[tuple[float, float], ...]
    band: tuple[float, float] | None
    marks: tuple[Mark, ...]
    n: int
    n_below: int
    n_above: int
    most: int


def histogram(
    values: Iterable[float],
    *,
    low: float | None = None,
    high: float | None = None,
    band: tuple[float, float] | None = None,
    marks: Iterable[tuple[str, float]] = (),
    about: int = 20,
) -> Histogram:
    """Count values in about as many bins of a round width; ``low`` and ``high`` cut the scale, and what is cut is counted."""
    known = sorted(value for value in values if math.isfinite(value))
    named = [(label, value) for label, value in marks if math.isfinite(value)]
    ends = [*known[:1], *known[-1:], *(value for _, value in named if known)] or [0.0, 1.0]
    least, most = min(ends), max(ends)
    begin, end = least if low is None else low, most if high is None else high
    edges = _edges(begin, max(end, begin), about)
    scale = Scale.over(edges[0], edges[-1])
    counts = [0] * (len(edges) - 1)
    for value in known:
        if scale.holds(value):
            counts[min(_bin(value, edges), len(counts) - 1)] += 1
    tallest = max([*counts, 1])
    bins = tuple(
        Bin(a, b, n, scale.at(a), round(scale.at(b) - scale.at(a), 2), round(100 * n / tallest, 2))
        for a, b, n in zip(edges, edges[1:], counts, strict=False)
    )
    return Histogram(
        bins,
        tuple((scale.at(number), number) for number in ticks(edges[0], edges[-1])),
        None if band is None else (scale.at(band[0]), round(scale.at(band[1]) - scale.at(band[0]), 2)),
        tuple(Mark(label, value, scale.at(value), not scale.holds(value)) for label, value in named),
        len(known),
        sum(value < edges[0] for value in known),
        sum(value > edges[-1] for value in known),
        max(counts, default=0),
    )


def _edges(low: float, high: float, about: int) -> list[float]:
    """Give edges of a round width that hold both numbers."""
    if high - low <= _TOO_NEAR * max(1.0, abs(low), abs(high)):
        return [low - 0.5, high + 0.5]
    rough = (high - low) / max(about, 1)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(n * step, 10) for n in range(first, max(last, first + 1) + 1)]


def _bin(value: float, edges: list[float]) -> int:
    return next((n for n, edge in enumerate(edges[1:]) if value < edge), len(edges) - 2)
