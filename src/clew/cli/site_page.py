"""A site of the register on one page: each data point with how sure it is, where it stands, who corrected it, and what it was before."""

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds

from clew.cli.options import show

_BESIDE = ("site_id", "evidence", "confidence", "category_reasons")
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
    by_column: dict[str, list[Row]] = defaultdict(list)
    for value in history:
        by_column[value["column"]].append(value)
    evidence, sure = dict(row["evidence"]), dict(row["confidence"] or ())
    found = []
    for column, value in row.items():
        past = by_column[column]
        if column in _BESIDE or (value in (None, []) and not past):
            continue
        corrected = next((one for one in reversed(past) if one["author"]), None)
        read = next((one for one in reversed(past) if not one["author"]), None)
        last = corrected or read
        found.append(
            {
                "data_point": column,
                "value": value,
                "confidence": sure.get(column),
                "since": last["since"] if last else None,
                "corrected_by": corrected["author"] if corrected else None,
                "reason": corrected["reason"] if corrected else None,
                "read": _value(read) if corrected else None,
                "evidence": evidence.get(column, []),
                "history": [_past(one) for one in past],
            }
        )
    return found


def print_site(row: Row, history: list[Row], *, as_json: bool) -> None:
    """Print the site: as JSON the whole row with its data points, else tables."""
    points = data_points(row, history)
    if as_json:
        show([{"table": "sites", **row, "data_points": points}], as_json=True)
        return
    shown = [{**point, "evidence": _quotes(point["evidence"])} for point in points]
    columns = ("data_point", "value", "confidence", "since", "evidence")
    show(shown, as_json=False, title=row["site_id"], columns=columns)
    corrected = [point for point in points if point["corrected_by"]]
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
        for point in points
        if len(point["history"]) > 1
        for past in point["history"]
    ]
    if changes:
        told = ("data_point", "value", "since", "visit", "corrected_by", "reason")
        show(changes, as_json=False, title="what it was, and since when", columns=told)


def _value(stored: Row | None) -> Any:
    return json.loads(stored["value"]) if stored and stored["value"] is not None else None


def _past(stored: Row) -> Row:
    return {
        "value": _value(stored),
        "since": stored["since"],
        "visit": stored["visit"],
        "confidence": stored["confidence"],
        "corrected_by": stored["author"],
        "reason": stored["reason"],
    }


def _quotes(evidence: list[Row]) -> str:
    quotes = (" ".join((item["quote"] or "").split())[:_LONGEST] for item in evidence[:_QUOTES])
    return " | ".join(quote for quote in quotes if quote)
