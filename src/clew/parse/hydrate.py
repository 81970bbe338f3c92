"""State that a framework wrote as one flat list whose numbers point into it, written out as it was.

Nuxt 3 and SvelteKit keep a page's state so (the format of the library devalue): ``[{"name": 1, "age": 2}, "Emma", 28]``
is ``{"name": "Emma", "age": 28}``. A list that begins with a name is a special value: ``["Date", "2025-06-02"]``,
``["Reactive", 3]``.

>>> hydrated([["ShallowReactive", 1], {"name": 2, "tags": 3}, "Emma", [2, 4], None])
{'name': 'Emma', 'tags': ['Emma', None]}
>>> hydrated([1, 2, 3])
[1, 2, 3]
"""

from typing import Any

_MOST = 20_000
_DEEPEST = 40
_LEAST, _LEAST_PLACE = 3, -7
_WRAPPERS = frozenset({"Reactive", "ShallowReactive", "Ref", "ShallowRef", "Object", "NuxtError", "Island"})
_PLAIN = frozenset({"Date", "BigInt", "RegExp", "EmptyRef", "EmptyShallowRef", "URL"})


def hydrated(data: Any) -> Any:
    """Give what a flat list stands for; anything else as it is."""
    return _Flat(data).value(0, 0) if _is_flat(data) else data


def _is_flat(data: Any) -> bool:
    """Say whether it is a list that begins with an object, or a wrapper around one, of places in the list itself."""
    if not isinstance(data, list) or len(data) < _LEAST:
        return False
    first = data[0]
    if isinstance(first, list):
        is_wrapper = len(first) == 2 and first[0] in _WRAPPERS and _is_place(first[1], data)  # noqa: PLR2004 - name, place
        return is_wrapper and isinstance(data[first[1]], dict | list)
    return isinstance(first, dict) and bool(first) and all(_is_place(value, data) for value in first.values())


def _is_place(value: Any, data: list[Any]) -> bool:
    """Say whether a value points into the list; undefined, NaN and their like are small numbers below nought."""
    return isinstance(value, int) and not isinstance(value, bool) and _LEAST_PLACE <= value < len(data)


class _Flat:
    """A flat list while it is written out; what contains itself, or is too much, ends in null."""

    def __init__(self, data: list[Any]) -> None:
        self._data = data
        self._left = _MOST

    def value(self, place: Any, depth: int) -> Any:
        self._left -= 1
        if not _is_place(place, self._data) or place < 0 or depth > _DEEPEST or self._left < 0:
            return None
        held = self._data[place]
        if isinstance(held, dict):
            return {name: self.value(inner, depth + 1) for name, inner in held.items()}
        if not isinstance(held, list):
            return held
        if held and isinstance(held[0], str):
            return self._special(held[0], held[1:], depth + 1)
        return [self.value(inner, depth + 1) for inner in held]

    def _special(self, name: str, rest: list[Any], depth: int) -> Any:
        if name in _PLAIN:
            return rest[0] if rest else None
        if name == "Set":
            return [self.value(inner, depth) for inner in rest]
        if name in ("Map", "null"):
            keys = rest[::2] if name == "null" else [self.value(key, depth) for key in rest[::2]]
            return {str(key): self.value(inner, depth) for key, inner in zip(keys, rest[1::2], strict=False)}
        return self.value(rest[0], depth) if rest else None
