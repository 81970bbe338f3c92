"""Values from outside become values of a column, or are refused: bounded in size, of the column's type, nothing guessed."""

import datetime as dt
import json
from collections.abc import Callable, Mapping
from typing import Any

import pyarrow as pa

from clew.exchange.intake import Bounds, FoundRow, parsed_time
from clew.exchange.parcel import key_columns
from clew.exchange.standard import model_schema
from clew.kernel.errors import WrongUseError
from clew.store.json_stream import parse_json
from clew.store.receivers import tables_that_leave

_LARGEST = 2**63


def row_of(table: str, values: Mapping[str, Any], bounds: Bounds, *, from_text: bool = False) -> FoundRow:
    """Make a row of a table; raises ValueError with the column where a value does not fit or the key is not whole.

    ``from_text``: the values are cells of a text file: an empty one is unknown, what is not flat is JSON.
    """
    schema = model_schema(table)
    made: dict[str, Any] = {}
    for name, value in values.items():
        if name not in schema.names:
            raise ValueError(f"no column {name[:40]!r} in {table}")
        kind = schema.field(name).type
        try:
            made[name] = cell_of(value, kind, bounds) if from_text else value_of(value, kind, bounds)
        except (ValueError, OverflowError) as error:
            raise ValueError(f"column {name}: {error}"[:300]) from error
    missing = [name for name in key_columns(table) if made.get(name) in (None, "")]
    if missing:
        raise ValueError(f"no {', '.join(missing)}, which identifies a row of {table}")
    return FoundRow(table, made)


def known_table(name: str) -> str:
    """Give the name of a table that can be taken in; raises where there is none."""
    if name not in tables_that_leave():
        raise WrongUseError(
            f"no table {name[:60]!r} in the data model; expected the name of a file to be one of {', '.join(tables_that_leave())}."
        )
    return name


def cell_of(text: str, kind: pa.DataType, bounds: Bounds) -> Any:
    """Read a cell of a text file as a value of a type."""
    if text == "":
        return None
    value: Any = text
    if pa.types.is_integer(kind):
        value = int(text)
    elif pa.types.is_floating(kind):
        value = float(text)
    elif pa.types.is_nested(kind):
        value = parse_json(text.encode("utf-8", "surrogatepass"))
    return value_of(value, kind, bounds)


def value_of(value: Any, kind: pa.DataType, bounds: Bounds) -> Any:
    """Read a plain value, as JSON or Parquet gives it, as a value of a type. Raises ValueError where it is none."""
    if value is None:
        return None
    if pa.types.is_nested(kind):
        return _nested(value, kind, bounds)
    for is_it, read in _READERS:
        if is_it(kind):
            return read(value)
    return text_of(value, bounds)


def text_of(value: Any, bounds: Bounds) -> str:
    """Check a text: one that can be written as UTF-8, and not longer than the bounds allow."""
    if not isinstance(value, str):
        raise ValueError(f"expected a text, found {type(value).__name__}")  # noqa: TRY004 - one kind of error for one record
    if len(value) > bounds.text:
        raise ValueError(f"longer than {bounds.text:,} characters")
    value.encode("utf-8")
    return value


def _nested(value: Any, kind: pa.DataType, bounds: Bounds) -> Any:
    if pa.types.is_struct(kind):
        if not isinstance(value, Mapping):
            raise ValueError("expected an object")
        known = {field.name: field.type for field in kind}
        unknown = sorted(set(value) - set(known))
        if unknown:
            raise ValueError(f"no {unknown[0][:40]!r} in it")
        return {name: value_of(value.get(name), inner, bounds) for name, inner in known.items()}
    items = list(value.items()) if isinstance(value, Mapping) else value
    if not isinstance(items, list):
        raise ValueError("expected a list or an object")  # noqa: TRY004 - as in text_of
    if len(items) > bounds.items:
        raise ValueError(f"more than {bounds.items:,} items")
    if pa.types.is_map(kind):
        return [_entry(one, kind, bounds) for one in items]
    if isinstance(value, Mapping):
        raise ValueError("expected a list, found an object")  # noqa: TRY004 - as in text_of
    return [value_of(one, kind.value_type, bounds) for one in items]


def _entry(one: Any, kind: pa.MapType, bounds: Bounds) -> tuple[str, Any]:
    if not isinstance(one, tuple | list) or len(one) != len(("key", "value")):
        raise ValueError("expected a key and a value")
    return text_of(one[0], bounds), value_of(one[1], kind.item_type, bounds)


def _day(value: Any) -> dt.date:
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    if not isinstance(value, str):
        raise ValueError("expected a day (YYYY-MM-DD)")  # noqa: TRY004 - as in text_of
    return dt.date.fromisoformat(value)


def _flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if value in ("true", "false"):
        return bool(value == "true")
    raise ValueError("expected true or false")


def _integer(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not -_LARGEST <= value < _LARGEST:
        raise ValueError("expected a whole number of 64 bits")
    return value


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError("expected a number")  # noqa: TRY004 - as in text_of
    number = float(value)
    if json.dumps(number) in ("NaN", "Infinity", "-Infinity"):
        raise ValueError("expected a number that is finite")
    return number


_READERS: tuple[tuple[Callable[[pa.DataType], bool], Callable[[Any], Any]], ...] = (
    (pa.types.is_timestamp, parsed_time),
    (pa.types.is_date, _day),
    (pa.types.is_boolean, _flag),
    (pa.types.is_integer, _integer),
    (pa.types.is_floating, _number),
)
