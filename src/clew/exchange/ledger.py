"""Counting what a format takes: fields out + fields lost = fields in, by table and field.

A value is a leaf: a list counts each of its items, a record inside a row each of its columns (``contributions.points``), a map its
keys (``evidence.key``) and what stands under them. Null and the empty text are no values. A row counts as a format takes from it, so no
report of a loss is written by hand; what is never taken is lost.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Leaf = tuple[str, Any]


@dataclass(frozen=True, slots=True)
class Account:
    """What became of the values of one field.

    ``altered``: of those that are out, how many are not as they were (cut, a control character taken out, a formula disarmed).
    ``extension``: of those that are out, how many only a reader that knows Clew's extension keeps.
    """

    came: int
    out: int
    altered: int
    extension: int

    @property
    def lost(self) -> int:
        """How many values the format can't hold."""
        return self.came - self.out

    def as_row(self) -> dict[str, int]:
        """Give it as plain values."""
        return {
            "in": self.came,
            "out": self.out,
            "lost": self.lost,
            "altered": self.altered,
            "extension": self.extension,
        }


class Ledger:
    """The counts of one export."""

    def __init__(self) -> None:
        self.came: Counter[tuple[str, str]] = Counter()
        self.out: Counter[tuple[str, str]] = Counter()
        self.altered: Counter[tuple[str, str]] = Counter()
        self.extension: Counter[tuple[str, str]] = Counter()

    def accounts(self) -> dict[str, dict[str, Account]]:
        """Give the account of each field that had a value, by table and field."""
        found: dict[str, dict[str, Account]] = {}
        for place in sorted(self.came):
            table, field = place
            found.setdefault(table, {})[field] = Account(
                self.came[place], self.out[place], self.altered[place], self.extension[place]
            )
        return found

    def totals(self) -> Account:
        """Give the sums over all fields."""
        counts = (self.came, self.out, self.altered, self.extension)
        return Account(*(sum(one.values()) for one in counts))


def leaves(path: str, value: Any) -> Iterator[Leaf]:
    """Give every value under a path, with the path of its own."""
    if value is None or value == "":
        return
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from leaves(f"{path}.{name}", inner)
    elif isinstance(value, tuple):  # an entry of a map, as Arrow gives it
        yield f"{path}.key", value[0]
        yield from leaves(path, value[1])
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(path, inner)
    else:
        yield path, value


class Row:
    """A row on its way out: :meth:`take` counts what it gives, :meth:`peek` does not."""

    __slots__ = ("_ledger", "_prefix", "_subs", "_taken", "_values", "table")

    def __init__(self, table: str, values: Mapping[str, Any], ledger: Ledger, prefix: str = "") -> None:
        self.table = table
        self._values = values
        self._ledger = ledger
        self._prefix = prefix
        self._taken: set[str] = set()
        self._subs: dict[str, list[Row]] = {}

    def peek(self, field: str) -> Any:
        """Give a value without counting it, to decide by it; null where the row has none."""
        value = self._values.get(field)
        return None if value == "" else value

    def take(self, field: str, *, extension: bool = False) -> Any:
        """Give a field's value, all of it, and count it as out."""
        value = self.peek(field)
        if field not in self._taken and field not in self._subs:
            self._taken.add(field)
            for path, _ in leaves(self._prefix + field, value):
                self._ledger.out[self.table, path] += 1
                self._ledger.extension[self.table, path] += extension
        return value

    def items(self, field: str) -> list["Row"]:
        """Give the records inside a field as rows of their own, of which a format takes what it can hold."""
        if field not in self._subs:
            inner = self.peek(field) or []
            self._subs[field] = [
                Row(self.table, one, self._ledger, f"{self._prefix}{field}.") for one in inner
            ]
        return self._subs[field]

    def altered(self, field: str, n: int = 1) -> None:
        """Say that so many values of a field that was taken are not out as they were."""
        self._ledger.altered[self.table, self._prefix + field] += n
