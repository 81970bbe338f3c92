"""Groups of providers under common control, from weighted ties: on columns, so that a whole market's fit.

Providers with ties that add up to ``TIED`` are joined; the ties between the groups so made are added up anew, of each
kind the strongest, until nothing joins any more. A single provider joins a group that stands already from ``JOINS``
on, by another tie than a phone or a text alone; so no chain grows. Two groups that stand each by themselves, ``STANDS`` or more,
are joined only where two of each at least have ties to the other: the larger both are, the likelier one of the one
shares something with one of the other by chance.

>>> ties = Ties.of({("a", "b"): {"handle": 1.0}, ("b", "c"): {"phone": 0.4}}, order="abc")
>>> group_by_ties(3, ties).tolist()
[0, 0, 2]
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from clew.kernel.minhash import Places
from clew.link.weights import CONTROL, JOINS, NOT_ALONE, STANDS, TIED

_DIGITS = 6
LEAST_ENDS = 2
"""Providers of each of two groups that stand, which have ties to the other, for the two to be joined."""


@dataclass(frozen=True, slots=True)
class Ties:
    """Ties between providers, as columns: two providers, the place of the kind in ``kinds``, the weight."""

    kinds: tuple[str, ...]
    left: Places
    right: Places
    kind: Places
    weight: npt.NDArray[np.float64]

    @classmethod
    def of(cls, ties: Mapping[tuple[str, str], Mapping[str, float]], *, order: Sequence[str]) -> Self:
        """Make ties of a few names, numbered as in the order given."""
        names = all_kinds()
        rows = [
            (order.index(left), order.index(right), names.index(kind), weight)
            for (left, right), kinds in ties.items()
            for kind, weight in kinds.items()
        ]
        columns = [np.array(column) for column in zip(*rows, strict=True)]
        return cls(names, columns[0], columns[1], columns[2], columns[3].astype(np.float64))

    def only(self, chosen: npt.NDArray[np.bool_]) -> "Ties":
        """Give the ties chosen."""
        return Ties(self.kinds, self.left[chosen], self.right[chosen], self.kind[chosen], self.weight[chosen])


def all_kinds() -> tuple[str, ...]:
    """Name the kinds of ties, sorted."""
    return tuple(sorted(CONTROL))


@dataclass(frozen=True, slots=True)
class Round:
    """A round of joining: the ties between groups (each named by its first provider) that joined, and all names after.

    ``single``: whether it brought single providers into groups that stood before.
    """

    ties: Ties
    single: bool
    names: Places


def group_by_ties(size: int, ties: Ties) -> Places:
    """Give for each of ``size`` providers the first of its group."""
    names = np.arange(size, dtype=np.int64)
    for step in rounds(size, ties):
        names = step.names
    return names


def rounds(size: int, ties: Ties) -> Iterator[Round]:
    """Join round after round until nothing joins any more."""
    names = np.arange(size, dtype=np.int64)
    single_ties = ties
    while True:
        ties = _between(names, ties)
        found = _tied(ties)
        found &= ~_thin(names, ties, single_ties, found)
        single = not found.any()
        if single:
            found = _joining(names, ties)
        if not found.any():
            return
        names = _joined(names, ties, found)
        yield Round(ties.only(found), single, names)


def _between(names: Places, ties: Ties) -> Ties:
    """Give the ties between groups: of each pair and kind the strongest, sorted by pair."""
    left, right = names[ties.left], names[ties.right]
    left, right = np.minimum(left, right), np.maximum(left, right)
    apart = left != right
    left, right, kind, weight = left[apart], right[apart], ties.kind[apart], ties.weight[apart]
    order = np.lexsort((-weight, kind, right, left))
    left, right, kind, weight = left[order], right[order], kind[order], weight[order]
    first = np.ones(len(left), dtype=bool)
    first[1:] = (left[1:] != left[:-1]) | (right[1:] != right[:-1]) | (kind[1:] != kind[:-1])
    return Ties(ties.kinds, left[first], right[first], kind[first], weight[first])


def _sums(ties: Ties) -> tuple[Places, npt.NDArray[np.float64], Places]:
    """Give where each pair begins, the sum of its weights, and how many kinds tie it."""
    if not len(ties.left):
        return np.empty(0, np.int64), np.empty(0), np.empty(0, np.int64)
    changes = (ties.left[1:] != ties.left[:-1]) | (ties.right[1:] != ties.right[:-1])
    begins = np.flatnonzero(np.concatenate([[True], changes]))
    sizes = np.diff(np.append(begins, len(ties.left)))
    sums: npt.NDArray[np.float64] = np.add.reduceat(ties.weight, begins).round(_DIGITS)
    return begins, sums, sizes


def _tied(ties: Ties) -> npt.NDArray[np.bool_]:
    begins, sums, sizes = _sums(ties)
    return np.repeat(sums >= TIED, sizes) if len(begins) else np.zeros(0, dtype=bool)


def _thin(names: Places, ties: Ties, single: Ties, found: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Say which ties between two groups that stand by themselves hang on one provider of either."""
    members = np.bincount(names, minlength=len(names))
    standing = found & (np.minimum(members[ties.left], members[ties.right]) >= STANDS)
    if not standing.any():
        return standing
    size = len(names)
    pair = ties.left * size + ties.right
    low, high = names[single.left], names[single.right]
    turned = low > high
    of = np.where(turned, high * size + low, low * size + high)
    asked = np.isin(of, pair[standing])
    one = np.where(turned, single.right, single.left)[asked]
    other = np.where(turned, single.left, single.right)[asked]
    pairs, place = np.unique(of[asked], return_inverse=True)
    least = np.minimum(_different(place, one, len(pairs)), _different(place, other, len(pairs)))
    return standing & np.isin(pair, pairs[least < LEAST_ENDS])


def _different(group: Places, item: Places, groups: int) -> Places:
    """Count the different items of each group."""
    both = np.unique(np.stack([group, item]), axis=1)
    return np.bincount(both[0], minlength=groups)


def _joining(names: Places, ties: Ties) -> npt.NDArray[np.bool_]:
    """Say which ties bring a single provider into a group that stood before."""
    begins, sums, sizes = _sums(ties)
    if not len(begins):
        return np.zeros(0, dtype=bool)
    members = np.bincount(names, minlength=len(names))
    left, right = members[ties.left[begins]], members[ties.right[begins]]
    meets = (np.minimum(left, right) == 1) & (np.maximum(left, right) > 1)
    weak = [ties.kinds.index(kind) for kind in NOT_ALONE]
    by_one = (sizes == 1) & np.isin(ties.kind[begins], weak)
    return np.repeat(meets & (sums >= JOINS) & ~by_one, sizes)


def _joined(names: Places, ties: Ties, found: npt.NDArray[np.bool_]) -> Places:
    left, right = ties.left[found], ties.right[found]
    graph = coo_matrix((np.ones(len(left), dtype=np.int8), (left, right)), shape=(len(names), len(names)))
    _, labels = connected_components(graph, directed=False)
    _, first = np.unique(labels, return_index=True)
    return first[labels][names]
