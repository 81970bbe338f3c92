"""The waterfall: how the points of a lead, or the match weights of a tie, add up step by step.

Each step's bar begins where the one before ended. What raises comes first in the order given; what lowers comes back.

>>> fall = waterfall([Item("one phone, three names", 3.0), Item("an agency's switchboard", -1.0)])
>>> [(step.kind, step.x, step.width, step.total) for step in fall.steps], fall.total
([('for', 0.0, 100.0, 3.0), ('against', 66.67, 33.33, 2.0)], 2.0)
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from clew.web.drawing.scale import Scale


@dataclass(frozen=True, slots=True)
class Item:
    """Something that gives or takes points.

    ``detail``: a second line, such as what was seen; ``group``: a family; ``href``: an address inside the desk, such as
    the place of the evidence on the page. Zero points are shown as weighing nothing; points that are no number are an error.
    """

    label: str
    points: float
    detail: str | None = None
    group: str | None = None
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """An item with its bar (``x``, ``width``: percent), the total after it, and where its joint to the next stands."""

    label: str
    points: float
    detail: str | None
    group: str | None
    href: str | None
    kind: str
    total: float
    x: float
    width: float
    joint: float


@dataclass(frozen=True, slots=True)
class Waterfall:
    """Steps, the total with its bar, and where zero and what is needed stand (percent; null where nothing is needed)."""

    steps: tuple[Step, ...]
    total: float
    zero: float
    total_x: float
    total_width: float
    needed: float | None
    needed_at: float | None
    n_left_out: int
    points_left_out: float


def waterfall(
    items: Iterable[Item], *, needed: float | None = None, floor: float | None = None, most: int = 40
) -> Waterfall:
    """Lay out a waterfall. ``floor``: the total never falls below it (a lead's points: 0.0); ``needed``: a threshold.

    Of more than ``most`` items the rest is one step, which says how many it stands for.
    """
    shown, left_out = _capped(list(items), most)
    totals = [0.0]
    for item in shown:
        if not math.isfinite(item.points):
            raise ValueError(f"the points of {item.label!r} must be a number, not {item.points}")
        after = totals[-1] + item.points
        totals.append(after if floor is None else max(after, floor))
    scale = Scale.over(min(0.0, *totals), max(0.0, *totals, needed or 0.0))
    steps = tuple(
        _step(item, before, after, scale)
        for item, before, after in zip(shown, totals, totals[1:], strict=False)
    )
    zero, end = scale.at(0.0), scale.at(totals[-1])
    return Waterfall(
        steps=steps,
        total=round(totals[-1], 4),
        zero=zero,
        total_x=min(zero, end),
        total_width=round(abs(end - zero), 2),
        needed=needed,
        needed_at=None if needed is None else scale.at(needed),
        n_left_out=len(left_out),
        points_left_out=round(sum(item.points for item in left_out), 4),
    )


def _capped(items: list[Item], most: int) -> tuple[list[Item], list[Item]]:
    """Take the heaviest items, in the order given, and put the rest into one, so that the total stays true."""
    if len(items) <= most:
        return items, []
    by_weight = sorted(range(len(items)), key=lambda n: (-abs(items[n].points), n))
    kept = set(by_weight[: most - 1])
    rest = [item for n, item in enumerate(items) if n not in kept]
    shown = [item for n, item in enumerate(items) if n in kept]
    return [*shown, Item("", sum(item.points for item in rest))], rest


def _step(item: Item, before: float, after: float, scale: Scale) -> Step:
    start, end = scale.at(before), scale.at(after)
    kind = "for" if item.points > 0 else "against" if item.points < 0 else "nothing"
    return Step(
        item.label,
        item.points,
        item.detail,
        item.group,
        item.href,
        kind,
        round(after, 4),
        min(start, end),
        round(abs(end - start), 2),
        end,
    )
