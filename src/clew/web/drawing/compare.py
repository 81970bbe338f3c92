"""Ads side by side: field by field, what most of them say, and which say something else.

>>> table = side_by_side(["age", "city"], [{"age": 24, "city": "Graz"}, {"age": 24}, {"age": 26}])
>>> [(row.field, row.state, [cell.kind for cell in row.cells]) for row in table]
[('age', 'differs', ['usual', 'usual', 'odd']), ('city', 'same', ['usual', 'unknown', 'unknown'])]
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_UNKNOWN: tuple[Any, ...] = (None, "", (), [])


@dataclass(frozen=True, slots=True)
class Cell:
    """What one ad says: ``usual`` (as most do), ``odd`` (something else), ``varies`` (where nothing is
    usual) or ``unknown`` (nothing: never counted as different).
    """

    value: str | None
    kind: str


@dataclass(frozen=True, slots=True)
class Row:
    """A field over all ads; ``state``: same, differs, or unknown where no ad says anything."""

    field: str
    state: str
    cells: tuple[Cell, ...]


def side_by_side(fields: Iterable[str], ads: Sequence[Mapping[str, Any]]) -> list[Row]:
    """Lay out the fields of ads, those that differ first, each group in the order given.

    What most say is ``usual``; where no value is said by more ads than any other, all are ``varies``. Lists are compared as sets.
    """
    rows = [_row(field, [ad.get(field) for ad in ads]) for field in fields]
    order = {"differs": 0, "same": 1, "unknown": 2}
    return sorted(rows, key=lambda row: order[row.state])


def _row(field: str, values: Sequence[Any]) -> Row:
    said = [None if value in _UNKNOWN else _as_text(value) for value in values]
    counts = Counter(value for value in said if value is not None)
    if not counts:
        return Row(field, "unknown", tuple(Cell(None, "unknown") for _ in said))
    (usual, most), *others = counts.most_common(2)
    is_one_usual = not others or others[0][1] < most
    cells = tuple(Cell(value, _kind(value, usual if is_one_usual else None)) for value in said)
    return Row(field, "differs" if len(counts) > 1 else "same", cells)


def _kind(value: str | None, usual: str | None) -> str:
    if value is None:
        return "unknown"
    if usual is None:
        return "varies"
    return "usual" if value == usual else "odd"


def _as_text(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, (list, tuple, set, frozenset)):
        return ", ".join(sorted(map(str, value)))
    return str(value)
