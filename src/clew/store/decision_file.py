"""A file of decisions, one JSON object a line, as ``clew decide --file`` reads it.

    {"kind": "judgement", "a": "...", "b": "...", "value": "not_same", "author": "A. Example", "reason": "..."}

Every line is checked before any is used; an error names the line and what was expected. A decision's id is made
of its content: the same decision, however its line is written, is the same.
"""

import dataclasses
import datetime as dt
import json
from pathlib import Path
from typing import Any

from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.records.decision import ALLOWED, KINDS, Correction, Decision, Hold, Withdrawal, make_decision
from clew.store.corrected import read_value

_MAX_FILE = 64 * 1024 * 1024
_MAX_LINE = 100_000
_OPTIONAL = frozenset({"made_at", "supersedes", "explanation", "members_seen", "until", "review"})


class _LineError(ValueError):
    """What is wrong with a line."""


def read_decisions(path: Path) -> list[Decision]:
    """Read a file of decisions; an error names file, line and what was expected."""
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_FILE + 1)
        lines = data.decode("utf-8-sig").split("\n")
    except OSError as error:
        raise BrokenInputError(f"{path}: can't be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise BrokenInputError(f"{path}: not UTF-8 text: {error}.") from error
    if len(data) > _MAX_FILE:
        raise BrokenInputError(f"{path}: larger than {_MAX_FILE >> 20} MB; split it.")
    decisions = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                decisions.append(_decision(line))
            except _LineError as error:
                raise BrokenInputError(f"{path}, line {number}: {error}. Nothing was written.") from error
    if not decisions:
        raise BrokenInputError(f"{path}: holds no decision; expected one JSON object a line.")
    return decisions


def _decision(line: str) -> Decision:
    data = _object(line)
    kind = data.pop("kind")
    record = KINDS[kind]
    names = [field.name for field in dataclasses.fields(record) if field.name != "decision_id"]
    unknown = sorted(set(data) - set(names))
    if unknown:
        raise _LineError(f"a {kind} has no {unknown[0]!r}; it has {', '.join(names)}")
    values: dict[str, Any] = {name: _checked(kind, name, data.get(name)) for name in names}
    decision = make_decision(kind, values)
    if isinstance(decision, Withdrawal) and not decision.supersedes:
        raise _LineError("a withdrawal needs 'supersedes', the id of the decision that holds no more")
    if isinstance(decision, Correction):
        try:
            read_value(decision)
        except WrongUseError as error:
            raise _LineError(str(error).rstrip(".")) from error
    if isinstance(decision, Hold):
        _check_days(decision)
    return decision


def make_hold(**values: Any) -> Hold:
    """Make a hold as a line of a file would; raises :class:`WrongUseError` where a day is missing or none."""
    try:
        decision = _decision(json.dumps({"kind": "hold", **values}, ensure_ascii=False))
    except _LineError as error:
        raise WrongUseError(f"{error}.") from error
    if not isinstance(decision, Hold):
        raise TypeError(decision)
    return decision


def _check_days(hold: Hold) -> None:
    for name, day in (("until", hold.until), ("review", hold.review)):
        try:
            dt.date.fromisoformat(day or "2000-01-01")
        except ValueError as error:
            raise _LineError(f"{name} of a hold is a day, YYYY-MM-DD; found {day!r}"[:200]) from error
    if hold.until is None and hold.review is None:
        raise _LineError(
            "a hold needs 'until', its last day, or at least 'review', the day to look at it again"
        )


def _object(line: str) -> dict[str, Any]:
    if len(line) > _MAX_LINE:
        raise _LineError(f"longer than {_MAX_LINE} characters")
    try:
        data = json.loads(line)
        json.dumps(data, ensure_ascii=False).encode()  # refuses half a character, which no file can hold
    except (ValueError, RecursionError) as error:
        raise _LineError(f"not JSON: {error}") from error
    if not isinstance(data, dict) or not isinstance(data.get("kind"), str) or data["kind"] not in KINDS:
        raise _LineError(f"expected an object whose kind is one of {', '.join(KINDS)}")
    return data


def _checked(kind: str, name: str, value: Any) -> str | tuple[str, ...] | None:
    """Give a field's value, or say what was expected of it."""
    if name == "members_seen":
        if value is not None and not (isinstance(value, list) and all(isinstance(v, str) for v in value)):
            raise _LineError(f"members_seen is a list of ids; found {value!r}"[:200])
        return tuple(value or ())
    allowed = ALLOWED.get(kind, {}).get(name)
    if allowed and value not in allowed:
        raise _LineError(f"{name} of a {kind} is one of {', '.join(allowed)}; found {value!r}"[:200])
    if value is None and (name in _OPTIONAL or (kind, name) == ("correction", "value")):
        return None
    if not isinstance(value, str):
        raise _LineError(f"a {kind} needs {name!r}, a text; found {value!r}"[:200])
    if not value.strip() and name not in _OPTIONAL:
        raise _LineError(f"a {kind} needs {name!r}, a text that is not empty")
    return value
