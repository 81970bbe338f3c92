"""Geometry of the small charts: where bars and boxes stand. The template draws them; nothing here is markup."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

WIDTH = 260.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a chart: label, number, its share of the whole, where it begins and how long it is."""

    label: str
    value: float
    share: float
    x: float
    width: float
    kind: str = "for"


def bars(pairs: Iterable[tuple[str, float]], *, whole: float | None = None) -> list[Bar]:
    """Make bars on one scale, the longest over the full width; ``whole`` is what shares are of."""
    items = list(pairs)
    longest = max((value for _, value in items), default=0.0)
    total = whole if whole is not None else sum(value for _, value in items)
    return [
        Bar(label, value, _part(value, total), 0.0, round(WIDTH * _part(value, longest), 2))
        for label, value in items
    ]


def waterfall(
    raising: Sequence[tuple[str, float]], lowering: Sequence[tuple[str, float]]
) -> tuple[list[Bar], Bar]:
    """Make the steps of a waterfall and what is left: what raises goes right, what speaks against comes back."""
    top = sum(value for _, value in raising)
    scale = WIDTH / top if top > 0 else 0.0
    steps: list[Bar] = []
    at = 0.0
    for label, value in raising:
        steps.append(Bar(label, value, _part(value, top), round(at * scale, 2), round(value * scale, 2)))
        at += value
    for label, value in lowering:
        taken = min(abs(value), at)
        at -= taken
        steps.append(
            Bar(
                label,
                abs(value),
                _part(abs(value), top),
                round(at * scale, 2),
                round(taken * scale, 2),
                "against",
            )
        )
    return steps, Bar("in all", round(at, 4), _part(at, top), 0.0, round(at * scale, 2), "total")


def running(steps: Sequence[tuple[str, float]], *, needed: float) -> tuple[list[Bar], float]:
    """Make the steps of a running total, which may go below nothing, and say where ``needed`` stands on their scale.

    A bar leads from the total before to the total after; ``kind`` says whether it raises or lowers.
    """
    totals = [0.0]
    for _, value in steps:
        totals.append(totals[-1] + value)
    low, high = min(0.0, *totals), max(needed, *totals)
    scale = WIDTH / (high - low) if high > low else 0.0
    made = []
    for (label, value), before, after in zip(steps, totals, totals[1:], strict=False):
        kind = "against" if value < 0 else "for"
        begin = round((min(before, after) - low) * scale, 2)
        made.append(Bar(label, value, _part(after, high), begin, round(abs(value) * scale, 2), kind))
    return made, round((needed - low) * scale, 2)


@dataclass(frozen=True, slots=True)
class Box:
    """The spread of a number: positions of the 5th, 25th, 50th, 75th and 95th percentile."""

    label: str
    n: int
    p05: float
    p25: float
    median: float
    p75: float
    p95: float
    x05: float
    x25: float
    x50: float
    x75: float
    x95: float


def boxes(rows: Iterable[tuple[str, int, Sequence[float]]]) -> tuple[list[Box], float]:
    """Make boxes on one scale that begins at zero, and give the scale's end."""
    items = [(label, n, list(values)) for label, n, values in rows]
    end = max((values[4] for _, _, values in items), default=0.0)
    scale = WIDTH / end if end > 0 else 0.0
    return [
        Box(label, n, *values, *(round(value * scale, 2) for value in values)) for label, n, values in items
    ], end


def _part(value: float, whole: float) -> float:
    return value / whole if whole else 0.0
