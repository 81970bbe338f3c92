"""What may be published of a table of counts, so that nobody can tell how few people stand in a small cell.

Three measures together (Hundepool et al., *Statistical Disclosure Control*, 2012), since each alone can be undone:

- a cell under the smallest size is not shown; nor is the one that would follow from it: small cells are put together, with as
  many of the next smallest as make a group of the smallest size or more. Which names are in that group is not said;
- of a yes or no both sides have to be large, else it is said only which side is the small one;
- every count is rounded to a multiple of five, so that the difference of two tables, of two dates or of two profiles tells no
  cell of a few.

>>> protect({"a": 60, "b": 25, "c": 8, "d": 4}, smallest=10)
Protected(shown=('a', 'b'), other=('c', 'd'))
>>> protect({"a": 60, "b": 25, "c": 8}, smallest=10)
Protected(shown=('a',), other=('b', 'c'))
>>> protect({"a": 12, "b": 3}, smallest=10) is None
True
>>> small_side(4, 80, smallest=10), small_side(80, 4, smallest=10), small_side(20, 80, smallest=10)
('few', 'most', None)
>>> rounded(12), rounded(13)
(10, 15)
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

BASE = 5

Side = Literal["few", "most", "too_few"]


@dataclass(frozen=True, slots=True)
class Protected:
    """Which cells are shown, the largest first, and which are put together."""

    shown: tuple[str, ...]
    other: tuple[str, ...]


def rounded(count: int, base: int = BASE) -> int:
    """Give a count to the nearest multiple of ``base``."""
    return (count + base // 2) // base * base


def small_side(yes: int, no: int, *, smallest: int) -> Side | None:
    """Say which side of a yes or no is too small to be shown: the ``few`` who are so, or ``most`` are; null where both are large.

    ``too_few``: there are too few in all to say anything.
    """
    if yes + no < smallest:
        return "too_few"
    if yes < smallest and no < smallest:
        return "too_few"
    if yes < smallest:
        return "few"
    return "most" if no < smallest else None


def protect(cells: Mapping[str, int], *, smallest: int, most: int | None = None) -> Protected | None:
    """Divide the cells of a table into those shown and those put together; null where nothing may be shown.

    ``most``: no more than so many are shown.
    """
    ordered = [name for name, count in sorted(cells.items(), key=lambda item: (-item[1], item[0])) if count]
    shown = [name for name in ordered if cells[name] >= smallest][:most]
    other = [name for name in ordered if name not in shown]
    while other and shown and sum(cells[name] for name in other) < smallest:
        other.insert(0, shown.pop())
    if not shown:
        return None
    return Protected(tuple(shown), tuple(sorted(other)))
