"""From units to figures that may be published: each with what it was counted on and how sure it is, none of a small cell.

A figure is a plain mapping, the same in every format: ``value``, ``low`` and ``high`` (an interval of 95 %), ``n`` (units of which
it is known), ``unknown`` (units of which it is not), ``of`` (ads, persons, prices, sites), ``wide`` (the interval speaks of sites
that nobody mapped too), ``hidden`` (``few``, ``most``, ``too_few``: why there is no value).

Counts are given to multiples of five. A share is that of such counts, to whole percents, and its interval is made of them too and of the
effect of clustering to one decimal, rounded outward: whoever computes back finds the rounded counts and no more. Prices are given in multiples
of 1 euro under 50, of 5 under 200, of 10 above. A cell is small by the number of *persons* in it, so that one agency's many ads are none.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from clew.kernel import survey
from clew.kernel.disclosure import protect, rounded, small_side
from clew.report.profile.market import Units

Figure = dict[str, Any]
Block = dict[str, Any]

MOST_ROWS = 10
OTHER = "other"
_OUTER = 3
_FROM, _TO, _DEAR = 0.05, 0.95, 0.9


@dataclass(frozen=True, slots=True)
class Press:
    """Makes figures; ``smallest``: the least number of persons (of sites, for sites) that a cell may have."""

    smallest: int

    def number(self, name: str, units: Units, *, exact: bool = False) -> Block:
        """Give how many there are; ``exact`` for sites, which are no persons, where they are as many as a cell needs."""
        return {"id": name, "kind": "number", "of": units.of, "figure": self.count(units, exact=exact)}

    def count(self, units: Units, *, exact: bool = False) -> Figure:
        """Give the number of units as a figure."""
        small = _people(units.persons) < self.smallest
        value = None if small else len(units) if exact else rounded(len(units))
        return {"value": value, "of": units.of, "hidden": "few" if small else None}

    def share(self, name: str, units: Units, so: Sequence[bool | None]) -> Block:
        """Give the share of units of which something is so, null meaning unknown."""
        return {"id": name, "kind": "share", "of": units.of, "figure": self._share(units, so)}

    def flags(
        self, name: str, units: Units, flags: Mapping[str, Sequence[bool | None]], *, names: str = "values"
    ) -> Block:
        """Give several shares of the same units that don't exclude one another, the largest first."""
        rows = [{"key": key, "figure": self._share(units, so)} for key, so in sorted(flags.items())]
        return {"id": name, "kind": "flags", "of": units.of, "names": names, "rows": _ordered(rows)}

    def lists(
        self,
        name: str,
        units: Units,
        values: Sequence[Iterable[str] | None],
        *,
        names: str = "values",
        most: int = MOST_ROWS,
        always: Sequence[str] = (),
    ) -> Block:
        """Give the shares of units that name each value; ``always`` are shown however few; of others the most usual."""
        counts = Counter(value for held in values for value in set(held or ()))
        usual = [value for value, _ in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))]
        kept = {*always, *usual[:most]}
        flags = {
            value: [None if held is None else value in held for held in values] for value in sorted(kept)
        }
        block = self.flags(name, units, flags, names=names)
        rows = [row for row in block["rows"] if row["figure"]["hidden"] is None or row["key"] in always]
        return {**block, "rows": rows}

    def table(
        self,
        name: str,
        units: Units,
        values: Sequence[str | None],
        *,
        names: str = "values",
        most: int = MOST_ROWS,
    ) -> Block:
        """Give the shares of values that exclude one another; small ones are put together."""
        known = [value is not None for value in values]
        held = units.where(known)
        stated = [value for value in values if value is not None]
        cells = _people_by(stated, held.persons)
        divided = protect(cells, smallest=self.smallest, most=most)
        block: Block = {"id": name, "kind": "table", "of": units.of, "names": names, "rows": []}
        if divided is None or len(stated) < self.smallest:
            return {**block, "figure": self._none(units, known, "too_few")}
        for key in divided.shown:
            figure = self._share(units, [None if value is None else value == key for value in values])
            block["rows"].append({"key": key, "figure": figure})
        if divided.other:
            rest = set(divided.other)
            so = [None if value is None else value in rest for value in values]
            block["rows"].append({"key": OTHER, "figure": self._share(units, so)})
        return block

    def spread(self, name: str, units: Units, numbers: Sequence[float | None]) -> Block:
        """Give the spread of a number of units: from, middle, to."""
        known = [number is not None for number in numbers]
        held = units.where(known)
        values = np.asarray([number for number in numbers if number is not None], dtype=float)
        if _people(held.persons) < 2 * self.smallest:
            return {
                "id": name,
                "kind": "spread",
                "of": units.of,
                "figure": self._none(units, known, "too_few"),
            }
        low, high = self._ends(values, held.persons)
        middle = survey.quantile(values, 0.5, held.sites, held.persons)
        figure = {
            **self._about(units, known),
            "value": round(middle.value),
            "low": math.floor(middle.low),
            "high": math.ceil(middle.high),
            "from": round(low),
            "to": round(high),
            "wide": middle.wide,
            "hidden": None,
        }
        return {"id": name, "kind": "spread", "of": units.of, "figure": figure}

    def prices(
        self,
        name: str,
        units: Units,
        euros: Sequence[float | None],
        segments: Sequence[str | None],
        *,
        names: str,
    ) -> Block:
        """Give prices by segment: from, most usual, middle, mean, the dearest tenth, to."""
        held = [
            None if euro is None or segment is None else segment
            for euro, segment in zip(euros, segments, strict=True)
        ]
        known = np.asarray([one is not None for one in held], dtype=bool)
        cells = _people_by([one for one in held if one is not None], units.persons[known])
        divided = protect(cells, smallest=2 * self.smallest, most=MOST_ROWS)
        rows = []
        for key in divided.shown if divided else ():
            chosen = [one == key for one in held]
            part = units.where(chosen)
            values = np.asarray([euro for euro, so in zip(euros, chosen, strict=True) if so], dtype=float)
            rows.append({"key": key, "figure": self._prices(part, values)})
        return {"id": name, "kind": "prices", "of": units.of, "names": names, "rows": rows}

    def _prices(self, units: Units, values: Any) -> Figure:
        middle = survey.quantile(values, 0.5, units.sites, units.persons)
        inside = _inside(values)
        average = survey.mean(values[inside], units.sites[inside], units.persons[inside])
        low, high = self._ends(values, units.persons)
        dear = float(np.quantile(values, _DEAR))
        return {
            "of": units.of,
            "n": rounded(len(values)),
            "value": _money(middle.value),
            "low": _money_down(middle.low),
            "high": _money_up(middle.high),
            "mean": _money(average.value),
            "mean_low": _money_down(max(0.0, average.low)),
            "mean_high": _money_up(average.high),
            "from": _money(low),
            "to": _money(high),
            "dear": _money(dear) if _people(units.persons[values >= dear]) >= self.smallest else None,
            "common": self._common(values, units.persons),
            "wide": middle.wide,
            "hidden": None,
        }

    def _common(self, values: Any, persons: Any) -> int | None:
        steps = np.asarray([_money(value) for value in values])
        kinds, counts = np.unique(steps, return_counts=True)
        first = int(kinds[int(np.argmax(counts))])
        return first if _people(persons[steps == first]) >= self.smallest else None

    def _ends(self, values: Any, persons: Any) -> tuple[float, float]:
        """Give the ends of what is usual: nineteen in twenty lie on this side, and at least ``smallest`` persons beyond."""
        order = np.argsort(values, kind="stable")
        low = max(float(np.quantile(values, _FROM)), self._reached(values, persons, order))
        high = min(float(np.quantile(values, _TO)), self._reached(values, persons, order[::-1]))
        return low, high

    def _reached(self, values: Any, persons: Any, order: Any) -> float:
        met: set[int] = set()
        for at in order:
            met.add(int(persons[at]))
            if len(met) == self.smallest:
                return float(values[at])
        return float(values[order[-1]])

    def _share(self, units: Units, so: Sequence[bool | None]) -> Figure:
        known = [one is not None for one in so]
        held = units.where(known)
        flags = np.asarray([bool(one) for one in so if one is not None], dtype=bool)
        yes, no = _people(held.persons[flags]), _people(held.persons[~flags])
        side = small_side(yes, no, smallest=self.smallest)
        if side is not None:
            return self._none(units, known, side)
        found = survey.share(flags, held.sites, held.persons)
        n = rounded(len(flags))
        value = min(1.0, rounded(int(flags.sum())) / n)
        alike = round(max(1.0, len(flags) / (found.effective or len(flags))), 1)
        low, high = survey.share_interval(value, n / alike)
        return {
            **self._about(units, known),
            "value": round(value, 2),
            "low": math.floor(round(low * 100, 6)) / 100,
            "high": math.ceil(round(high * 100, 6)) / 100,
            "wide": found.wide,
            "hidden": None,
        }

    def _none(self, units: Units, known: Sequence[bool], side: str) -> Figure:
        return {
            **self._about(units, known),
            "value": None,
            "low": None,
            "high": None,
            "wide": None,
            "hidden": side,
        }

    def _about(self, units: Units, known: Sequence[bool]) -> Figure:
        """Give of how many a figure is known and unknown; null where these are too few to be told, or none."""
        mask = np.asarray(known, dtype=bool)
        return {
            "of": units.of,
            "n": self._told(units.persons[mask], int(mask.sum())),
            "unknown": self._told(units.persons[~mask], int((~mask).sum())),
        }

    def _told(self, persons: Any, count: int) -> int | None:
        return rounded(count) if _people(persons) >= self.smallest else None


def _people(persons: Any) -> int:
    return len(np.unique(persons))


def _people_by(values: Sequence[str], persons: Any) -> dict[str, int]:
    """Count the persons of each value; who has two counts with both."""
    if not values:
        return {}
    names, codes = np.unique(np.asarray(values), return_inverse=True)
    pairs = np.unique(np.stack([codes, persons]), axis=1)
    return dict(zip(names.tolist(), np.bincount(pairs[0], minlength=len(names)).tolist(), strict=True))


def _ordered(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Give shown rows, the largest first, then hidden ones by name: their order tells nothing of their size."""
    return sorted(
        rows, key=lambda row: (row["figure"]["value"] is None, -(row["figure"]["value"] or 0), row["key"])
    )


def _inside(values: Any) -> Any:
    """Say which prices lie within Tukey's outer fences of ratios (docs/norms.md): those beyond were rather read wrongly."""
    low, high = (float(one) for one in np.quantile(values, [0.25, 0.75]))
    if low <= 0:
        return np.ones(len(values), dtype=bool)
    reach = (high / low) ** _OUTER
    return (values >= low / reach) & (values <= high * reach)


def _step(euros: float) -> int:
    return 1 if euros < 50 else 5 if euros < 200 else 10  # noqa: PLR2004 - see the module's word on rounding


def _money(euros: float) -> int:
    step = _step(euros)
    return int(math.floor(euros / step + 0.5) * step)


def _money_down(euros: float) -> int:
    step = _step(euros)
    return int(math.floor(euros / step) * step)


def _money_up(euros: float) -> int:
    step = _step(euros)
    return int(math.ceil(euros / step) * step)


def figures_of(profile: Mapping[str, Any]) -> Iterator[tuple[str, Figure]]:
    """Give every figure of a profile by its path: ``people.audience.woman``."""
    for chapter in profile["chapters"]:
        for block in chapter["blocks"]:
            path = f"{chapter['id']}.{block['id']}"
            if block.get("figure") is not None:
                yield path, block["figure"]
            for row in block.get("rows", ()):
                yield f"{path}.{row['key']}", row["figure"]
