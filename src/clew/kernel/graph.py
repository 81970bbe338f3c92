"""Groups that grow by joining, with pairs that must stay apart.

>>> groups = Groups(["a", "b", "c"], apart=[("a", "c")])
>>> groups.join("a", "b"), groups.join("b", "c"), groups.name("b")
(True, False, 'a')
"""

from collections.abc import Iterable
from typing import Generic, TypeVar

Item = TypeVar("Item", str, int)


class Groups(Generic[Item]):
    """Disjoint sets over items; a group is named by its first item in the order given.

    Joined strongest tie first (Kruskal's order), a pair that must stay apart cuts the weakest tie between them.
    """

    def __init__(self, items: Iterable[Item], *, apart: Iterable[tuple[Item, Item]] = ()) -> None:
        self._place: dict[Item, int] = {item: place for place, item in enumerate(items)}
        self._parent: dict[Item, Item] = {item: item for item in self._place}
        self._apart: dict[Item, set[Item]] = {}
        for left, right in apart:
            self._apart.setdefault(left, set()).add(right)
            self._apart.setdefault(right, set()).add(left)

    def name(self, item: Item) -> Item:
        """Give the first item of the group."""
        root = item
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[item] != root:
            self._parent[item], item = root, self._parent[item]
        return root

    def join(self, left: Item, right: Item) -> bool:
        """Join two groups; say whether they are one now, which they are not where a pair must stay apart."""
        first, second = sorted((self.name(left), self.name(right)), key=self._place.__getitem__)
        if first == second:
            return True
        if second in self._apart.get(first, ()):
            return False
        self._parent[second] = first
        strangers = self._apart.pop(second, set())
        for stranger in strangers:
            self._apart[stranger].discard(second)
            self._apart[stranger].add(first)
        if strangers:
            self._apart.setdefault(first, set()).update(strangers)
        return True
