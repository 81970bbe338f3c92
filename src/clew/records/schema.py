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
import operator
import pkgutil
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import pyarrow as pa

_ABSENT = object()
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
    columns, values_of, nested = _writer(record.__class__)
    row = dict(zip(columns, values_of(record), strict=True))
    for column, convert in nested:
        if (value := row[column]) is not None:
            row[column] = convert(value)
    return row


def from_row(record: type, row: Mapping[str, Any]) -> Any:
    """Build a record from a table's row; nested rows become nested records, lists become tuples."""
    values = {
        name: value if value is None or convert is None else convert(value)
        for name, column, convert in _readers(record)
        if (value := row.get(column, _ABSENT)) is not _ABSENT
    }
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


_Writer = tuple[
    tuple[str, ...], Callable[[Any], tuple[Any, ...]], tuple[tuple[str, Callable[[Any], Any]], ...]
]


@functools.cache
def _writer(record: type) -> _Writer:
    """Give the columns of a record class, what takes all its values, and what makes the nested ones plain.

    Made once a class: a run turns a million small records into rows, and most of their values are plain already.
    """
    hints = _hints_of(record)
    names = [field.name for field in dataclasses.fields(record)]
    nested = [
        (column_name(name), convert) for name in names if (convert := _plainer(hints[name])) is not None
    ]
    # of one name alone it would give the bare value
    values_of = operator.attrgetter(*names) if len(names) > 1 else lambda one: (getattr(one, names[0]),)
    return tuple(column_name(name) for name in names), values_of, tuple(nested)


@functools.cache
def _plainer(hint: Any) -> Callable[[Any], Any] | None:
    """Give the function that makes a field's value plain; null where it is plain already."""
    hint = _without_none(hint)
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return to_row
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return functools.partial(_to_list, _plainer(args[0]))
    if origin is dict:
        return functools.partial(_to_pairs, _plainer(args[1]))
    return None


def _to_list(convert: Callable[[Any], Any] | None, value: Iterable[Any]) -> list[Any]:
    return list(value) if convert is None else [convert(item) for item in value]


def _to_pairs(convert: Callable[[Any], Any] | None, value: Mapping[Any, Any]) -> list[tuple[Any, Any]]:
    return [(key, value[key] if convert is None else convert(value[key])) for key in sorted(value)]


@functools.cache
def _readers(record: type) -> tuple[tuple[str, str, Callable[[Any], Any] | None], ...]:
    hints = _hints_of(record)
    return tuple(
        (field.name, column_name(field.name), _converter(hints[field.name]))
        for field in dataclasses.fields(record)
    )


@functools.cache
def _converter(hint: Any) -> Callable[[Any], Any] | None:
    """Give the function that turns a column's plain value into the field's; null where it is the same."""
    hint = _without_none(hint)
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return functools.partial(from_row, hint)
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return functools.partial(_to_tuple, _converter(args[0]))
    if origin is dict:
        return functools.partial(_to_dict, _converter(args[1]))
    return None


def _to_tuple(convert: Callable[[Any], Any] | None, value: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(value) if convert is None else tuple([convert(item) for item in value])


def _to_dict(convert: Callable[[Any], Any] | None, value: Any) -> dict[Any, Any]:
    pairs = value.items() if isinstance(value, Mapping) else value
    return dict(pairs) if convert is None else {key: convert(item) for key, item in pairs}
