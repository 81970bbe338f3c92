"""Objects that a page's state keeps apart and names by number, put back where they are named.

A store of "normalised" entities (Redux Toolkit, normalizr) holds each kind of object once, in a map by number, and whatever has one names
it: ``rateIds: ["7-0"]`` beside ``rates: {"7-0": {...}}``. The objects go where they belong; the map, which holds those of others
too, goes.

>>> rates = {"7-0": {"id": "7-0", "hours": 1, "price": 160}, "8-0": {"id": "8-0", "hours": 1, "price": 300}}
>>> put_back({"person": {"name": "Mara", "rateIds": ["7-0"]}, "rates": rates})
{'person': {'name': 'Mara', 'rateIds': [{'id': '7-0', 'hours': 1, 'price': 160}]}}
"""

from collections.abc import Iterator
from typing import Any

from clew.parse.dictionaries import meant

_DEEPEST = 30
_MOST = 20_000
_LEAST_NAME = 4

Entities = dict[str, dict[str, Any]]


def put_back(data: Any) -> Any:
    """Give the state with the objects that lists name by number in those lists, and without the maps they came from."""
    known = dict(_maps(data)) if isinstance(data, dict | list) else {}
    if not known:
        return data
    named: set[str] = set()
    filled = _filled(data, "", known, named, 0)
    return _without(filled, named, 0) if named else data


def _maps(data: Any) -> Iterator[tuple[str, Entities]]:
    waiting: list[tuple[str, Any, int]] = [("", data, 0)]
    for count, (name, value, depth) in enumerate(waiting):
        if count > _MOST or depth > _DEEPEST:
            return
        if len(name) >= _LEAST_NAME and _is_map(value):
            yield name.lower(), value
        inside = value.items() if isinstance(value, dict) else ((name, one) for one in value)
        waiting += [(key, inner, depth + 1) for key, inner in inside if isinstance(inner, dict | list)]


def _is_map(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and bool(value)
        and all(isinstance(inner, dict) and str(inner.get("id")) == key for key, inner in value.items())
    )


def _filled(value: Any, name: str, known: dict[str, Entities], named: set[str], depth: int) -> Any:
    if depth > _DEEPEST:
        return value
    if isinstance(value, dict):
        return {key: _filled(inner, key, known, named, depth + 1) for key, inner in value.items()}
    if not isinstance(value, list):
        return value
    entities = (
        meant(name.lower(), known) if value and all(isinstance(one, int | str) for one in value) else None
    )
    if entities is None or not all(str(one) in entities for one in value):
        return [_filled(inner, name, known, named, depth + 1) for inner in value]
    named.add(next(key for key, found in known.items() if found is entities))
    return [entities[str(one)] for one in value]


def _without(value: Any, named: set[str], depth: int) -> Any:
    if depth > _DEEPEST:
        return value
    if isinstance(value, dict):
        return {
            key: _without(inner, named, depth + 1)
            for key, inner in value.items()
            if not (key.lower() in named and _is_map(inner))
        }
    return [_without(inner, named, depth + 1) for inner in value] if isinstance(value, list) else value
