"""Figures that anybody at the desk may see: counts of the market, with small cells left out, and what would give them away.

A count under ten is not shown (safety rule 3). Where exactly one count of a table is hidden, the total less the others would tell
it: so the next smallest is hidden too. Totals are of what is shown alone. No name, no site, no place smaller than a country.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from clew.web.run import Run
from clew.web.words import N_

LEAST = 10


@dataclass(frozen=True, slots=True)
class Cell:
    """A value with its count; null where it is not shown."""

    value: str
    n: int | None


@dataclass(frozen=True, slots=True)
class FigureTable:
    """Counts by one trait. ``n_hidden``: how many values are not shown with their counts."""

    name: str
    label: str
    cells: tuple[Cell, ...]
    n_hidden: int


_TABLES = (
    (
        "ads_by_country",
        N_("Ads by country"),
        "SELECT country AS value, count(*) AS n FROM ads WHERE {free} GROUP BY 1",
    ),
    (
        "ads_by_language",
        N_("Ads by language"),
        "SELECT language AS value, count(*) AS n FROM ads WHERE {free} GROUP BY 1",
    ),
    (
        "ads_by_audience",
        N_("Ads by who advertises"),
        "SELECT audience AS value, count(*) AS n FROM ads WHERE {free} GROUP BY 1",
    ),
    (
        "sites_by_category",
        N_("Sites by category"),
        "SELECT category AS value, count(*) AS n FROM sites GROUP BY 1",
    ),
    (
        "leads_by_country",
        N_("Leads by country"),
        "SELECT market AS value, count(*) AS n FROM leads WHERE NOT urgent GROUP BY 1",
    ),
)


def figures(run: Run) -> list[FigureTable]:
    """Count, and hide what is small. Nothing of an urgent lead is counted."""
    free = "ad_id NOT IN (SELECT subject_id FROM sealed)"
    made = []
    for name, label, sql in _TABLES:
        asked = f"SELECT * FROM ({sql.format(free=free)}) WHERE value IS NOT NULL ORDER BY n DESC, value"
        rows = run.kept(asked).to_pylist()
        cells = hide_small([(row["value"], row["n"]) for row in rows])
        made.append(FigureTable(name, label, cells, sum(cell.n is None for cell in cells)))
    return made


def hide_small(counts: Iterable[tuple[str, int]], least: int = LEAST) -> tuple[Cell, ...]:
    """Hide counts under ``least``, and the next smallest where only one would be hidden, or those hidden add up to too little.

    >>> [cell.n for cell in hide_small([("a", 40), ("b", 12), ("c", 3)])]
    [40, None, None]
    >>> [cell.n for cell in hide_small([("a", 40), ("b", 12)])]
    [40, 12]
    """
    pairs = list(counts)
    by_size = sorted(range(len(pairs)), key=lambda place: (pairs[place][1], pairs[place][0]))
    hidden = [place for place in by_size if pairs[place][1] < least]
    if hidden:
        for place in by_size[len(hidden) :]:
            if len(hidden) > 1 and sum(pairs[one][1] for one in hidden) >= least:
                break
            hidden.append(place)
    return tuple(Cell(value, None if place in hidden else n) for place, (value, n) in enumerate(pairs))
