"""What is usual in a segment: its own median or share, drawn towards that of the larger segment it belongs to.

``city=Graz,duration=60`` belongs to ``duration=60``; ``city=Graz`` to ``all``; a duration and ``all`` to nothing, for a
night and an hour are different goods. Of the segments of one kind (the cities of a market) it is estimated how much
they really differ; the less, and the fewer ads a segment has, the more it borrows (:mod:`clew.kernel.borrow`).
Prices are compared by their ratios: twice as dear is as far as half the price.
"""

import math
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from clew.kernel.borrow import PLACES, borrowed, median_variance, share_variance
from clew.kernel.stats import smoothed_share
from clew.norms.measures import PRICE

Row = dict[str, Any]
_WHOLE = "all"
_DURATION = "duration="


def with_usual(rows: Iterable[Row]) -> list[Row]:
    """Give the rows with ``usual`` filled."""
    known = {(row["market"], row["measure"], row["segment"]): row for row in rows}
    siblings: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    done = []
    for (market, measure, segment), row in known.items():
        parent = known.get((market, measure, larger(segment) or ""))
        if parent is None:
            done.append({**row, "usual": _value(row)})
        else:
            siblings[market, measure, _kind(segment)].append(row)
    for (market, measure, _), group in siblings.items():
        parent = known[market, measure, larger(group[0]["segment"]) or ""]
        done += _borrowing(group, parent, by_ratio=measure == PRICE)
    return done


def larger(segment: str) -> str | None:
    """Give the segment that one borrows from; null for those that stand for themselves.

    >>> larger("city=Graz,duration=60"), larger("city=Graz"), larger("duration=60")
    ('duration=60', 'all', None)
    """
    if segment == _WHOLE or segment.startswith(_DURATION):
        return None
    _, comma, rest = segment.rpartition(f",{_DURATION}")
    return f"{_DURATION}{rest}" if comma else _WHOLE


def _kind(segment: str) -> str:
    """Give what a segment divides by, with its duration: the segments that can be compared."""
    return f"{segment.partition('=')[0]} of {larger(segment)}"


def _borrowing(group: list[Row], parent: Row, *, by_ratio: bool) -> list[Row]:
    if parent["share"] is not None:
        share = smoothed_share(round(parent["share"] * parent["n"]), parent["n"])
        estimates = borrowed(
            [(row["share"], share_variance(share, row["n"])) for row in group], towards=parent["share"]
        )
        return [{**row, "usual": round(one, PLACES)} for row, one in zip(group, estimates, strict=True)]
    scaled = by_ratio and parent["p25"] > 0 and all(row["median"] > 0 for row in group)
    there, back = (math.log, math.exp) if scaled else (float, float)
    width = there(parent["p75"]) - there(parent["p25"])
    values = [(there(row["median"]), median_variance(width, row["n"])) for row in group]
    estimates = borrowed(values, towards=there(parent["median"]))
    return [{**row, "usual": round(back(one), PLACES)} for row, one in zip(group, estimates, strict=True)]


def _value(row: Row) -> float | None:
    value: float | None = row["median"] if row["share"] is None else row["share"]
    return value
