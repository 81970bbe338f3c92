"""ranking: how early a ranking shows what matters, when several items may share a place.

Items with one position are tied. No order among them is favoured: every line is the mean over all orders of
the tied items (McSherry and Najork 2008, "Computing information retrieval performance measures efficiently in
the presence of tied scores"). A ranking is a list of (position, relevant); smaller positions come first.

>>> average_precision([(1, True), (2, False), (3, True)])
0.8333333333333333
>>> average_precision([(1, True), (1, False)])
0.75
>>> precision_at([(1, True), (1, False), (2, True)], 1)
0.5
"""

import itertools
from collections.abc import Iterator, Mapping, Sequence

Ranking = Sequence[tuple[float, bool]]


def average_precision(ranking: Ranking) -> float | None:
    """Give the expected average precision; null where nothing is relevant."""
    relevant = sum(is_relevant for _, is_relevant in ranking)
    if not relevant:
        return None
    total = 0.0
    for before, hits_before, size, hits in _tied(ranking):
        for at in range(size):
            others = at * (hits - 1) / (size - 1) if size > 1 else 0.0
            total += hits / size * (hits_before + 1 + others) / (before + at + 1)
    return total / relevant


def precision_at(ranking: Ranking, k: int) -> float | None:
    """Give the expected share of relevant items among the first ``k``; null where there are fewer."""
    hits_at_k = hits_within(ranking, k)
    return None if len(ranking) < k else hits_at_k / k


def hits_within(ranking: Ranking, k: int) -> float:
    """Give the expected number of relevant items among the first ``k``."""
    found = 0.0
    for before, _, size, hits in _tied(ranking):
        taken = min(size, max(0, k - before))
        found += hits * taken / size
    return found


def mid_ranks(scores: Mapping[str, float]) -> dict[str, float]:
    """Rank items by falling score, from 1; tied items share the middle of their places.

    >>> mid_ranks({"a": 9.0, "b": 5.0, "c": 5.0})
    {'a': 1.0, 'b': 2.5, 'c': 2.5}
    """
    ordered = sorted(scores, key=lambda item: (-scores[item], item))
    ranks: dict[str, float] = {}
    for _, tied in itertools.groupby(ordered, key=lambda item: scores[item]):
        items = list(tied)
        middle = len(ranks) + (len(items) + 1) / 2
        ranks.update(dict.fromkeys(items, middle))
    return ranks


def ranks_within(scores: Mapping[str, float], markets: Mapping[str, str]) -> dict[str, float]:
    """Rank items inside each market, each market from 1."""
    by_market: dict[str, dict[str, float]] = {}
    for item, score in scores.items():
        by_market.setdefault(markets[item], {})[item] = score
    return {item: rank for inside in by_market.values() for item, rank in mid_ranks(inside).items()}


def _tied(ranking: Ranking) -> Iterator[tuple[int, int, int, int]]:
    before = hits_before = 0
    for _, tied in itertools.groupby(sorted(ranking, key=_position), key=_position):
        flags = [is_relevant for _, is_relevant in tied]
        yield before, hits_before, len(flags), sum(flags)
        before += len(flags)
        hits_before += sum(flags)


def _position(item: tuple[float, bool]) -> float:
    return item[0]
