"""Tables for tests: records with sensible values where a test says nothing, put into Arrow by their schema."""

import dataclasses
import datetime as dt
import typing
from collections.abc import Iterable, Mapping
from typing import Any

import pyarrow as pa

from clew.engine.local import LocalEngine
from clew.records import RECORDS, arrow_schema, key_of, plural_of
from clew.records.evidence import Evidence
from clew.records.schema import to_row

DAY = dt.datetime(2025, 6, 1, 8, tzinfo=dt.UTC)


def day(n: int, *, minutes: int = 0) -> dt.datetime:
    """Give a time n days after the first day of the tests' calendar."""
    return DAY + dt.timedelta(days=n, minutes=minutes)


def some(record: str, **values: Any) -> Any:
    """Make a record; fields not named get their default or an empty value of their type."""
    cls = RECORDS[record]
    hints = typing.get_type_hints(cls)
    filled = {
        field.name: _empty(hints[field.name])
        for field in dataclasses.fields(cls)
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    }
    return cls(**{**filled, **values})


def table(record: str, records: Iterable[Any] = ()) -> pa.Table:
    """Put records into an Arrow table by the record's schema, sorted by key."""
    cls = RECORDS[record]
    rows = pa.Table.from_pylist([to_row(item) for item in records], schema=arrow_schema(cls))
    return rows.sort_by([(name, "ascending") for name in key_of(cls)])


def engine_with(tables: Mapping[str, Iterable[Any]]) -> LocalEngine:
    """Start an engine that knows every table; those not named are empty."""
    engine = LocalEngine()
    for name, cls in RECORDS.items():
        engine.put(plural_of(cls), table(name, tables.get(plural_of(cls), ())))
    return engine


def quote(capture_id: str, text: str, words: str) -> Evidence:
    """Make evidence of words of a text."""
    start = text.index(words)
    return Evidence(capture_id, start, start + len(words), quote=words)


def mark(capture_id: str, words: str = "", selector: str = ":root") -> Evidence:
    """Make evidence of mark-up."""
    return Evidence(capture_id, selector=selector, quote=words)


def _empty(hint: Any) -> Any:
    if type(None) in typing.get_args(hint):
        return None
    origin = typing.get_origin(hint) or hint
    if origin is typing.Literal:
        return typing.get_args(hint)[0]
    if origin is dt.datetime:
        return DAY
    return origin()
