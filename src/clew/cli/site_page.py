"""A site of the register on one page: each data point with how sure it is, where it stands, who corrected it, and what it was before."""

from pathlib import Path
from typing import Any

import pyarrow.dataset as ds

from clew.cli.options import show
from clew.register import points

_QUOTES, _LONGEST = 2, 60
Row = dict[str, Any]


def history_of(tables: Path, site_id: str) -> list[Row]:
    """Give the values that the site's data points had, by column and time; none in a project whose last run kept no history."""
    path = tables / "site_values.parquet"
    if not path.exists():
        return []
    table = ds.dataset(path).to_table(filter=ds.field("site_id") == site_id)
    rows: list[Row] = table.to_pylist()
    return sorted(rows, key=lambda row: (row["column"], row["n"]))


def data_points(row: Row, history: list[Row]) -> list[Row]:
    """Give a row for each data point that has, or had, a value: the value, what was read beside a correction, since when, how sure, where."""
    return [
        {
            "data_point": point.column,
            "value": point.value,
            "confidence": point.confidence,
            "since": point.since,
            "corrected_by": point.author,
            "reason": point.reason,
            "read": point.read,
            "evidence": list(point.evidence),
            "history": [_past(one) for one in point.history],
        }
        for point in points.data_points(row, history)
        if point.value not in (None, []) or point.history
    ]


def print_site(row: Row, history: list[Row], *, as_json: bool) -> None:
    """Print the site: as JSON the whole row with its data points, else tables."""
    found = data_points(row, history)
    if as_json:
        show([{"table": "sites", **row, "data_points": found}], as_json=True)
        return
    shown = [{**point, "evidence": _quotes(point["evidence"])} for point in found]
    columns = ("data_point", "value", "confidence", "since", "evidence")
    show(shown, as_json=False, title=row["site_id"], columns=columns)
    corrected = [point for point in found if point["corrected_by"]]
    if corrected:
        show(
            corrected,
            as_json=False,
            title="corrected by people; what was read stands beside it",
            columns=("data_point", "value", "read", "corrected_by", "reason", "since"),
        )
    reasons = sorted(
        row["category_reasons"] or (), key=lambda one: (-one["points"], one["category"], one["sign"])
    )
    if reasons:
        show(reasons, as_json=False, title="what makes its category", columns=("category", "sign", "points"))
    changes = [
        {"data_point": point["data_point"], **past}
        for point in found
        if len(point["history"]) > 1
        for past in point["history"]
    ]
    if changes:
        told = ("data_point", "value", "since", "visit", "corrected_by", "reason")
        show(changes, as_json=False, title="what it was, and since when", columns=told)


def _past(stored: Row) -> Row:
    return {
        "value": stored["value"],
        "since": stored["since"],
        "visit": stored["visit"],
        "confidence": stored["confidence"],
        "corrected_by": stored["author"],
        "reason": stored["reason"],
    }


def _quotes(evidence: list[Row]) -> str:
    quotes = (" ".join((item["quote"] or "").split())[:_LONGEST] for item in evidence[:_QUOTES])
    return " | ".join(quote for quote in quotes if quote)
