"""A list of which not all is shown: "none" and "too many to show" are different answers.

>>> few = Some.of("abcd", 3)
>>> few.shown, few.n, few.left_out
(('a', 'b', 'c'), 4, 1)
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, Self, TypeVar

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Some(Generic[Item]):
    """The first of ``n`` items, in the order in which they matter."""

    n: int
    shown: tuple[Item, ...]

    @classmethod
    def of(cls, items: Iterable[Item], most: int) -> Self:
        """Keep the first ``most``, count all."""
        held = tuple(items)
        return cls(len(held), held[:most])

    @property
    def left_out(self) -> int:
        """How many are not shown."""
        return self.n - len(self.shown)
