"""Stretches of a page, by the order of its elements, and what lies in them."""

import bisect
from collections.abc import Iterable, Iterator, Sequence
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

    def among(self, lines: Sequence[DraftLine]) -> list[DraftLine]:
        """Give the lines that lie in the stretches, of lines in reading order."""
        return [line for begin, end in self._places(lines) for line in lines[begin:end]]

    def outside(self, lines: Sequence[DraftLine]) -> list[DraftLine]:
        """Give the lines that lie outside the stretches, of lines in reading order."""
        kept: list[DraftLine] = []
        done = 0
        for begin, end in self._places(lines):
            kept += lines[done:begin]
            done = end
        kept += lines[done:]
        return kept

    def _places(self, lines: Sequence[DraftLine]) -> Iterator[tuple[int, int]]:
        """Give where the lines of each stretch begin and end."""
        orders = [line.order for line in lines]
        end = 0
        for first, stop in zip(self._firsts, self._stops, strict=True):
            begin = bisect.bisect_left(orders, first, end)
            end = bisect.bisect_left(orders, stop, begin)
            yield begin, end


def lines_between(draft: Draft, first: int, stop: int) -> Sequence[DraftLine]:
    """Give the lines of a stretch; a draft's lines stand in reading order."""
    begin = bisect.bisect_left(draft.lines, first, key=_order)
    end = bisect.bisect_left(draft.lines, stop, begin, key=_order)
    return draft.lines[begin:end]
