"""Two rows of figures, the first of durations and the second of amounts: "30/60/120 min for 80/140/260 €".

>>> spans = next(iter_spans("20/40/60 min za 1000/1700/2500"))
>>> [minutes for minutes, _ in spans.figures], spans.end
([20, 40, 60], 8)
>>> sums_after("20/40/60 min za 1000/1700/2500", 12, len(spans.figures)).figures
((1000, 16), (1700, 21), (2500, 26))
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_SPANS = re.compile(r"[1-9](?<![\d/.,:]\d)\d{0,2}(?:\s?/\s?[1-9]\d{0,2}){1,5}(?![\d/])")
_BETWEEN = re.compile(r"\.?\s{0,2}(?:[=:>–—-]{1,2}|[^\W\d_]{1,5})?\s{0,2}(?=[€£$]?\d)")
"""A sign or one short word: "for", "za", "voor"."""
_SUMS = re.compile(r"[€£$]?(?P<figures>[1-9]\d{0,5}(?:\s?/\s?[€£$]?[1-9]\d{0,5}){1,5})(?![\d/])")
_FIGURES = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Row:
    """Figures, each with where it begins, and where the first and the last of them stand."""

    figures: tuple[tuple[int, int], ...]
    start: int
    end: int


def iter_spans(plain: str) -> Iterator[Row]:
    """Give the rows of rising figures that may be durations."""
    for found in _SPANS.finditer(plain) if "/" in plain else ():
        row = _row(found.group(), found.start())
        said = [figure for figure, _ in row.figures]
        if said == sorted(set(said)):
            yield row


def sums_after(plain: str, at: int, count: int) -> Row | None:
    """Give the row of so many figures that follows the unit of the durations, or nothing."""
    between = _BETWEEN.match(plain, at)
    found = _SUMS.match(plain, between.end()) if between else None
    row = _row(found["figures"], found.start("figures")) if found else None
    return row if row is not None and len(row.figures) == count else None


def _row(said: str, start: int) -> Row:
    figures = tuple((int(figure.group()), start + figure.start()) for figure in _FIGURES.finditer(said))
    return Row(figures, start, start + len(said))
