"""How a value becomes a cell of a table."""

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

from clew.exchange.ledger import Row, leaves
from clew.exchange.parcel import json_text, plain, without_controls

_FORMULA = re.compile(r"\s*[=+\-@]|[\t\r]")  # what a spreadsheet runs (OWASP, "CSV Injection")
_BREAKS = re.compile(r"[\r\n\t\v\f\u0085\u2028\u2029]+")


def machine_cell(value: Any) -> str:
    """Write a value so that a program reads the same again: flat values as text, the others as JSON."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | dict):
        return json_text(value)
    if isinstance(value, float):
        return repr(value)
    return str(plain(value))


def reader_cell(value: Any) -> str:
    """Write a value for a person: lists joined by semicolons, what is nested as JSON."""
    if isinstance(value, list) and not any(isinstance(one, list | dict | tuple) for one in value):
        return "; ".join(machine_cell(one) for one in value if one is not None)
    return machine_cell(value)


def guarded(text: str) -> str:
    """Disarm what a spreadsheet would run, and take line breaks and control characters out.

    >>> guarded("=1+1"), guarded("+436600000001"), guarded("Mara")
    ("'=1+1", "'+436600000001", 'Mara')
    """
    flat = without_controls(_BREAKS.sub(" ", text))
    return f"'{flat}" if _FORMULA.match(text) or _FORMULA.match(flat) else flat


def take_cell(row: Row, field: str, write: Callable[[Any], str], guard: Callable[[str], str]) -> str:
    """Take a field as a cell; where the guard changed it, its values count as altered."""
    value = row.take(field)
    text = write(value)
    cell = guard(text)
    if cell != text:
        for path, one in leaves(field, value):
            if path != field or not isinstance(value, list) or guard(machine_cell(one)) != machine_cell(one):
                row.altered(path)
    return cell


def is_day_only(value: Any) -> bool:
    """Say whether a value is a day without a time."""
    return isinstance(value, dt.date) and not isinstance(value, dt.datetime)
