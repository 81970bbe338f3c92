"""score: one line of the score sheet, and the two ways in which lines are counted.

A line never carries a ratio without the counts behind it: ``tp``, ``fp`` and ``fn`` for precision, recall and
F1; ``right`` of ``n`` for an accuracy; ``value`` with ``n`` (and what ``note`` says) for the rest. A ratio over
nothing is null, never 0 or 1. Ratios have three decimals.

>>> score = counted("phones", tp=8, fp=2, fn=0)
>>> score.precision, score.recall, score.f1
(0.8, 1.0, 0.889)
>>> share("language", right=0, n=0).value is None
True
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

ALL = "all"
DECIMALS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """One line: what was scored, over which group, the counts, and the ratios that follow from them."""

    name: str
    group: str = ALL
    tp: int | None = None
    fp: int | None = None
    fn: int | None = None
    right: int | None = None
    n: int | None = None
    precision: float | None = None
    recall: float | None = None
    f1: float | None = None
    value: float | None = None
    note: str | None = None


def ratio(part: float, whole: float) -> float | None:
    """Give part / whole with three decimals; null over nothing."""
    return round(part / whole, DECIMALS) if whole else None


def counted(
    name: str, *, group: str = ALL, tp: int = 0, fp: int = 0, fn: int = 0, note: str | None = None
) -> Score:
    """Make a line of precision, recall and F1."""
    return Score(
        name=name,
        group=group,
        tp=tp,
        fp=fp,
        fn=fn,
        precision=ratio(tp, tp + fp),
        recall=ratio(tp, tp + fn),
        f1=ratio(2 * tp, 2 * tp + fp + fn),
        note=note,
    )


def recalled(name: str, *, group: str, tp: int, fn: int) -> Score:
    """Make a line of recall alone, where a false one has no group of its own (a form, a label)."""
    return Score(name=name, group=group, tp=tp, fn=fn, recall=ratio(tp, tp + fn))


def share(name: str, *, right: int, n: int, group: str = ALL, note: str | None = None) -> Score:
    """Make a line of right answers among ``n``."""
    return Score(name=name, group=group, right=right, n=n, value=ratio(right, n), note=note)


class Tally:
    """Counts true and false ones by (name, group); lines come out in the order of the names' first counts."""

    def __init__(self) -> None:
        self._counts: dict[tuple[str, str], list[int]] = {}
        self._names: dict[str, int] = {}

    def add(self, name: str, groups: Iterable[str], *, tp: int = 0, fp: int = 0, fn: int = 0) -> None:
        """Add to the counts of each group."""
        self._names.setdefault(name, len(self._names))
        for group in groups:
            counts = self._counts.setdefault((name, group), [0, 0, 0])
            for at, more in enumerate((tp, fp, fn)):
                counts[at] += more

    def add_sets(
        self, name: str, groups: Iterable[str], *, truth: Iterable[object], found: Iterable[object]
    ) -> None:
        """Compare two sets by element."""
        truth, found = set(truth), set(found)
        hits = len(truth & found)
        if truth or found:
            self.add(name, groups, tp=hits, fp=len(found) - hits, fn=len(truth) - hits)

    def scores(self) -> Iterator[Score]:
        """Give a line for each name and group: all, then the groups by their names."""
        for name, group in _ordered(self._counts, self._names):
            tp, fp, fn = self._counts[name, group]
            yield counted(name, group=group, tp=tp, fp=fp, fn=fn)

    def recalls(self) -> Iterator[Score]:
        """Give the same lines with recall alone."""
        for name, group in _ordered(self._counts, self._names):
            tp, _, fn = self._counts[name, group]
            yield recalled(name, group=group, tp=tp, fn=fn)


class Marks:
    """Counts right answers by (name, group)."""

    def __init__(self) -> None:
        self._counts: dict[tuple[str, str], list[int]] = {}
        self._names: dict[str, int] = {}

    def add(self, name: str, groups: Iterable[str], *, right: bool) -> None:
        """Add one answer to each group."""
        self._names.setdefault(name, len(self._names))
        for group in groups:
            counts = self._counts.setdefault((name, group), [0, 0])
            counts[0] += right
            counts[1] += 1

    def scores(self) -> Iterator[Score]:
        """Give a line for each name and group: all, then the groups by their names."""
        for name, group in _ordered(self._counts, self._names):
            right, n = self._counts[name, group]
            yield share(name, right=right, n=n, group=group)


def _ordered(keys: Iterable[tuple[str, str]], names: dict[str, int]) -> list[tuple[str, str]]:
    return sorted(keys, key=lambda key: (names[key[0]], key[1] != ALL, key[1]))
