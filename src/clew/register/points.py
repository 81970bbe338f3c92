"""A site's data points as people read them: each value with how sure it is, since when, where it stands, and who set it right."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

Row = Mapping[str, Any]
_BESIDE = ("site_id", "evidence", "confidence", "category_reasons")
"""Columns of ``sites`` that are no data points, but tell of them."""


@dataclass(frozen=True, slots=True)
class DataPoint:
    """A data point of a site. ``read``: what was read beside a person's correction; ``history``: rows of ``site_values``, values read."""

    column: str
    value: Any
    confidence: float | None
    since: Any
    author: str | None
    reason: str | None
    read: Any
    evidence: tuple[Row, ...]
    history: tuple[dict[str, Any], ...]


def data_points(row: Row, history: Iterable[Row]) -> list[DataPoint]:
    """Give every data point of a site's row, unknown ones too. ``history``: its rows of ``site_values``, by column and ``n``."""
    by_column: dict[str, list[Row]] = defaultdict(list)
    for value in history:
        by_column[value["column"]].append(value)
    evidence, sure = dict(row["evidence"] or ()), dict(row["confidence"] or ())
    return [
        _point(column, value, by_column[column], evidence.get(column) or (), sure.get(column))
        for column, value in row.items()
        if column not in _BESIDE
    ]


def _point(
    column: str, value: Any, past: list[Row], evidence: Iterable[Row], sure: float | None
) -> DataPoint:
    corrected = next((one for one in reversed(past) if one["author"]), None)
    read = next((one for one in reversed(past) if not one["author"]), None)
    last = corrected or read
    return DataPoint(
        column,
        value,
        sure,
        last["since"] if last else None,
        corrected["author"] if corrected else None,
        corrected["reason"] if corrected else None,
        _value(read) if corrected else None,
        tuple(evidence),
        tuple({**one, "value": _value(one)} for one in past),
    )


def _value(stored: Row | None) -> Any:
    return json.loads(stored["value"]) if stored and stored["value"] is not None else None
