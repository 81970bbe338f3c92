"""How a record class becomes a table: its Arrow schema, its key, its plural name.

A record is a frozen slotted dataclass with three class constants:

- ``KEY``: names of the columns that identify a row; tables are sorted by them;
- ``TABLE``: the plural name, which is the name of the table and of its file;
- the docstring: its meaning, which the reference pages print.

Column types follow from the annotations. A field that would clash with a Python keyword ends with an
underscore, which the table drops (``from_`` is the column ``from``).
"""

import dataclasses
import datetime as dt
import functools
import importlib
import pkgutil
import types
import typing
from collections.abc import Iterable, Mapping
from typing import Any

import pyarrow as pa

_SCALARS: dict[Any, pa.DataType] = {
    str: pa.string(),
    int: pa.int64(),
    float: pa.float64(),
    bool: pa.bool_(),
    dt.datetime: pa.timestamp("us", tz="UTC"),
    dt.date: pa.date32(),
}


def walk_records(package: str, path: Iterable[str]) -> dict[str, type]:
    """Find every record class of the package, by its module's name: {``ad``: ``Ad``, ...}."""
    found: dict[str, type] = {}
    for info in sorted(pkgutil.iter_modules(path), key=lambda module: module.name):
        module = importlib.import_module(f"{package}.{info.name}")
        for thing in vars(module).values():
            if isinstance(thing, type) and thing.__module__ == module.__name__ and hasattr(thing, "TABLE"):
                found[info.name] = thing
    return found


@functools.cache
def arrow_schema(record: type) -> pa.Schema:
    """Give the Arrow schema of a record class; columns in the order of its fields."""
    return pa.schema(_arrow_fields(record))


def key_of(record: type) -> tuple[str, ...]:
    """Give the names of the columns that identify a row."""
    return tuple(getattr(record, "KEY"))  # noqa: B009 - a class constant that the type does not know


def plural_of(record: type) -> str:
    """Give the name of the table."""
    return str(getattr(record, "TABLE"))  # noqa: B009 - a class constant that the type does not know


def is_working(record: type) -> bool:
    """Say whether the record is only met between stages and is not one of a project's tables."""
    return bool(getattr(record, "WORKING", False))


def column_name(field: str) -> str:
    """Give the column of a field: the same name without the underscore that avoids a keyword."""
    return field.removesuffix("_")


def to_row(record: Any) -> dict[str, Any]:
    """Turn a record, nested records included, into plain values under its column names."""
    return {
        column_name(field.name): _plain(getattr(record, field.name)) for field in dataclasses.fields(record)
    }


def from_row(record: type, row: Mapping[str, Any]) -> Any:
    """Build a record from a table's row; nested rows become nested records, lists become tuples."""
    hints = _hints_of(record)
    values = {}
    for field in dataclasses.fields(record):
        name = column_name(field.name)
        if name in row:
            values[field.name] = _build(hints[field.name], row[name])
    return record(**values)


@functools.cache
def _hints_of(record: type) -> dict[str, Any]:
    return typing.get_type_hints(record)


def _arrow_fields(record: type) -> list[pa.Field]:
    hints = typing.get_type_hints(record)
    return [
        pa.field(column_name(field.name), _arrow_type(hints[field.name]))
        for field in dataclasses.fields(record)
    ]


def _arrow_type(hint: Any) -> pa.DataType:
    hint = _without_none(hint)
    if hint in _SCALARS:
        return _SCALARS[hint]
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return pa.struct(_arrow_fields(hint))
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Literal:
        return pa.string()
    if origin is tuple:
        return pa.list_(_arrow_type(args[0]))
    if origin is dict:
        return pa.map_(_arrow_type(args[0]), _arrow_type(args[1]))
    raise TypeError(f"no column type for {hint!r}: use a scalar, a record, tuple[X, ...] or dict[str, X]")


def _without_none(hint: Any) -> Any:
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        rest = [arg for arg in typing.get_args(hint) if arg is not type(None)]
        if len(rest) == 1:
            return rest[0]
    return hint


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return to_row(value)
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return [(key, _plain(value[key])) for key in sorted(value)]
    return value


def _build(hint: Any, value: Any) -> Any:
    if value is None:
        return None
    hint = _without_none(hint)
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return from_row(hint, value)
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return tuple(_build(args[0], item) for item in value)
    if origin is dict:
        pairs = value.items() if isinstance(value, Mapping) else value
        return {key: _build(args[1], item) for key, item in pairs}
    return value
