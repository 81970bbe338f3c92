"""From values to norms: n, mean, median, percentiles, shares and their intervals, byte-identical from run to run.

A sum of floats depends on the order in which threads reach it; values are therefore summed as whole
ten-thousandths, which are exact in any order.

Medians and percentiles hardly feel a price that was read wrongly (a phone number, a zero too many); a mean does. The
mean of prices therefore leaves out what lies beyond Tukey's outer fences (Exploratory Data Analysis, 1977), taken of
ratios, since prices are spread by factors: below the lower quarter, or above the upper one, by more than three times
the range between them.
"""

from typing import Any

import ibis
import pyarrow as pa

from clew.engine import Engine
from clew.kernel.borrow import notch, wilson
from clew.norms.measures import PRICE
from clew.norms.segments import with_usual
from clew.records import arrow_schema
from clew.records.norm import Norm

_PLACES = 4
_UNITS = 10**_PLACES
_QUANTILES = {"median": 0.5, "p05": 0.05, "p25": 0.25, "p75": 0.75, "p95": 0.95}
_BY = ("market", "measure", "segment")
_OUTER = 3


def summarise(engine: Engine, spread: ibis.Table, tally: ibis.Table) -> pa.Table:
    """Make the table of norms out of the two relations of :mod:`clew.norms.measures`."""
    spreads = engine.keep("norms_spreads", _spreads(spread))
    inside = engine.collect(_inside(spread, spreads), order=_BY).to_pylist()
    means = {tuple(row[column] for column in _BY): row for row in inside}
    rows = [
        *(
            _spread_row(row, means.get(tuple(row[column] for column in _BY), row))
            for row in engine.collect(spreads, order=_BY).to_pylist()
        ),
        *(_tally_row(row) for row in engine.collect(_tallies(tally), order=_BY).to_pylist()),
    ]
    rows = sorted(with_usual(rows), key=lambda row: tuple(row[column] for column in _BY))
    return pa.Table.from_pylist(rows, schema=arrow_schema(Norm))


def _spreads(spread: ibis.Table) -> ibis.Table:
    quantiles = {name: spread["value"].quantile(share) for name, share in _QUANTILES.items()}
    return spread.group_by(_BY).aggregate(n=spread.count(), units=_units(spread), **quantiles)


def _inside(spread: ibis.Table, spreads: ibis.Table) -> ibis.Table:
    """Sum the prices that lie within the outer fences of their segment."""
    prices = spread.filter(spread["measure"] == PRICE)
    fences = spreads.filter((spreads["measure"] == PRICE) & (spreads["p25"] > 0))
    fences = fences.select(
        *_BY,
        lowest=fences["p25"] * (fences["p25"] / fences["p75"]) ** _OUTER,
        highest=fences["p75"] * (fences["p75"] / fences["p25"]) ** _OUTER,
    )
    joined = prices.inner_join(fences, list(_BY))
    kept = joined.filter(joined["value"].between(joined["lowest"], joined["highest"]))
    return kept.group_by(_BY).aggregate(n=kept.count(), units=_units(kept))


def _units(values: ibis.Table) -> Any:
    return (values["value"] * _UNITS).round().cast("int64").sum().cast("float64")


def _tallies(tally: ibis.Table) -> ibis.Table:
    return tally.group_by(_BY).aggregate(n=tally.count(), so=tally["value"].cast("int64").sum())


def _spread_row(row: dict[str, Any], inside: dict[str, Any]) -> dict[str, Any]:
    low, high = notch(row["median"], row["p25"], row["p75"], row["n"]) or (None, None)
    return {
        **{column: row[column] for column in _BY},
        "n": row["n"],
        "mean": round(inside["units"] / _UNITS / inside["n"], _PLACES),
        **{name: round(row[name], _PLACES) for name in _QUANTILES},
        "share": None,
        "low": low,
        "high": high,
        "n_outside": row["n"] - inside["n"],
    }


def _tally_row(row: dict[str, Any]) -> dict[str, Any]:
    nothing = dict.fromkeys(("mean", *_QUANTILES))
    low, high = wilson(row["so"], row["n"])
    share = {"share": round(row["so"] / row["n"], _PLACES), "low": low, "high": high, "n_outside": 0}
    return {**{column: row[column] for column in _BY}, "n": row["n"], **nothing, **share}
