"""Timing of several ways to do the same work, in turn, as processor time of this process.

A ratio of two times that were taken side by side holds on a busy machine, where each of them alone does not.
"""

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

Work = Callable[[], object]
Peers = Mapping[str, Work]
"""The work of each peer, by its name."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Times of our way and the peer's over several rounds, and how many units of work were done in all."""

    name: str
    unit: str
    count: float
    own_s: tuple[float, ...]
    peer: str
    peer_s: tuple[float, ...]

    @property
    def own_rate(self) -> float:
        """Give units per second."""
        return self.count / sum(self.own_s)

    @property
    def peer_rate(self) -> float:
        """Give the peer's units per second."""
        return self.count / sum(self.peer_s)

    @property
    def ratio(self) -> float:
        """Say how many times the peer's time we take: the median of the rounds."""
        return statistics.median(own / peer for own, peer in zip(self.own_s, self.peer_s, strict=True))

    @property
    def spread(self) -> tuple[float, float]:
        """Give the smallest and the largest ratio of the rounds."""
        ratios = [own / peer for own, peer in zip(self.own_s, self.peer_s, strict=True)]
        return min(ratios), max(ratios)


def seconds(work: Work) -> float:
    """Give the processor time that some work takes."""
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def side_by_side(
    name: str, unit: str, rounds: Sequence[tuple[float, Work, Peers]], *, warm_up: tuple[Work, Peers]
) -> list[Pair]:
    """Time rounds of (units, our way, each peer's), ours first in one round and last in the next.

    Our way is timed once a round, for it would be met with full memories the second time: the pairs share its times.
    """
    warm, cold = warm_up
    for work in (warm, *cold.values()):
        work()
    own: list[float] = []
    others: dict[str, list[float]] = {peer: [] for peer in cold}
    for number, (_, ours, theirs) in enumerate(rounds):
        if not number % 2:
            own.append(seconds(ours))
        for peer, work in theirs.items():
            others[peer].append(seconds(work))
        if number % 2:
            own.append(seconds(ours))
    units = sum(count for count, _, _ in rounds)
    return [Pair(name, unit, units, tuple(own), peer, tuple(times)) for peer, times in others.items()]
