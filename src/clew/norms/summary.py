"""From values to norms: n, mean, median, percentiles and shares, rounded, byte-identical from run to run.

A sum of floats depends on the order in which threads reach it; values are therefore summed as whole
ten-thousandths, which are exact in any order.
"""

from typing import Any

import ibis
import pyarrow as pa

from clew.engine import Engine
from clew.records import arrow_schema
from clew.records.norm import Norm

_PLACES = 4
_UNITS = 10**_PLACES
_QUANTILES = {"median": 0.5, "p05": 0.05, "p25": 0.25, "p75": 0.75, "p95": 0.95}
_BY = ("market", "measure", "segment")


def summarise(engine: Engine, spread: ibis.Table, tally: ibis.Table) -> pa.Table:
    """Make the table of norms out of the two relations of :mod:`clew.norms.measures`."""
    rows = [
        *(_spread_row(row) for row in engine.collect(_spreads(spread), order=_BY).to_pylist()),
        *(_tally_row(row) for row in engine.collect(_tallies(tally), order=_BY).to_pylist()),
    ]
    rows.sort(key=lambda row: tuple(row[column] for column in _BY))
    return pa.Table.from_pylist(rows, schema=arrow_schema(Norm))


def _spreads(spread: ibis.Table) -> ibis.Table:
    units = (spread["value"] * _UNITS).round().cast("int64")
    quantiles = {name: spread["value"].quantile(share) for name, share in _QUANTILES.items()}
    return spread.group_by(_BY).aggregate(n=spread.count(), units=units.sum().cast("float64"), **quantiles)


def _tallies(tally: ibis.Table) -> ibis.Table:
    return tally.group_by(_BY).aggregate(n=tally.count(), so=tally["value"].cast("int64").sum())


def _spread_row(row: dict[str, Any]) -> dict[str, Any]:
    mean = row["units"] / _UNITS / row["n"]
    return {
        **{column: row[column] for column in _BY},
        "n": row["n"],
        "mean": round(mean, _PLACES),
        **{name: round(row[name], _PLACES) for name in _QUANTILES},
        "share": None,
    }


def _tally_row(row: dict[str, Any]) -> dict[str, Any]:
    nothing = dict.fromkeys(("mean", *_QUANTILES))
    share = round(row["so"] / row["n"], _PLACES)
    return {**{column: row[column] for column in _BY}, "n": row["n"], **nothing, "share": share}
