"""Stretches of a page, by the order of its elements, and what lies in them."""

import bisect
from collections.abc import Iterable, Sequence
from operator import attrgetter

from clew.records.draft import Draft, DraftLine

_order = attrgetter("order")


class Spans:
    """A set of stretches [first, stop), overlapping ones merged; asks are answered in logarithmic time.

    >>> spans = Spans([(5, 9), (1, 3), (2, 4)])
    >>> [order for order in range(10) if order in spans]
    [1, 2, 3, 5, 6, 7, 8]
    """

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        self._firsts: list[int] = []
        self._stops: list[int] = []
        for first, stop in sorted(stretches):
            if self._stops and first <= self._stops[-1]:
                self._stops[-1] = max(self._stops[-1], stop)
            elif first < stop:
                self._firsts.append(first)
                self._stops.append(stop)

    def __contains__(self, order: int) -> bool:
        place = bisect.bisect_right(self._firsts, order) - 1
        return place >= 0 and order < self._stops[place]


def lines_between(draft: Draft, first: int, stop: int) -> Sequence[DraftLine]:
    """Give the lines of a stretch; a draft's lines stand in reading order."""
    begin = bisect.bisect_left(draft.lines, first, key=_order)
    end = bisect.bisect_left(draft.lines, stop, begin, key=_order)
    return draft.lines[begin:end]
