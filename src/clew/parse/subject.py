"""Which object of a page's state the page is about, and which are others made alike.

A page whose address has the number or the name of one object shows that one; objects with the same keys and another
number are those beside it: similar ads, the newest, the next one.

>>> state = {"ad": {"id": 4711, "name": "Mara", "age": 27}, "more": [{"id": 4712, "name": "Ines", "age": 31}]}
>>> without_others(state, "https://site.example/ad/mara-4711")
{'ad': {'id': 4711, 'name': 'Mara', 'age': 27}, 'more': []}
>>> without_others(state, "https://site.example/ads") == state
True
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

_NAMES = ("id", "uid", "slug", "_id", "key", "pid", "adid", "ad_id", "nr", "number", "code")
_SHOWN_NAMES = ("name", "displayName", "title", "nombre", "nom", "nome", "nimi", "imie", "jmeno")
_PARTS = re.compile(r"[^\w]+|_")
_LEAST = 3
_ALIKE = 0.6
_LEAST_KEYS = 3
_DEEPEST = 30
_MOST = 20_000


def without_others(data: Any, url: str) -> Any:
    """Give the state without the objects that are made like the page's own; all of it where none is its own."""
    words = _words(url)
    own = next((thing for thing in _things(data) if _name_of(thing, words)), None)
    if own is None:
        return data
    return _pruned(_without_cards(data, own, words, 0), frozenset(own), words, 0)


def without_linked(data: Any, addresses: Iterable[str], url: str, depth: int = 0) -> Any:
    """Give the state without the lists of what the page links to, by number or name: cards that are drawn already.

    >>> without_linked({"ads": [{"id": 812, "t": "A"}, {"id": 813, "t": "B"}]}, ["/a-812", "/b-813"], "/ads")
    {'ads': []}
    """
    linked = frozenset(word for href in {*addresses} - {url} for word in _words(href)) - _words(url)
    return _pruned_of_linked(data, linked, depth)


def _pruned_of_linked(data: Any, linked: frozenset[str], depth: int) -> Any:
    if depth > _DEEPEST:
        return data
    if isinstance(data, dict):
        return {name: _pruned_of_linked(value, linked, depth + 1) for name, value in data.items()}
    if isinstance(data, list):
        cards = [value for value in data if isinstance(value, dict) and _name_of(value, linked)]
        if len(cards) > 1 and len(cards) * 2 > len(data):
            return []
        return [_pruned_of_linked(value, linked, depth + 1) for value in data]
    return data


def _words(url: str) -> frozenset[str]:
    parts = urlsplit(url)
    address = unquote(f"{parts.path} {parts.query}").lower()
    return frozenset(_PARTS.split(address)) | frozenset(re.split(r"[/=&? ]", address))


def _things(data: Any) -> Iterator[dict[str, Any]]:
    """Give the objects of a state, the outer ones first."""
    waiting: list[tuple[Any, int]] = [(data, 0)]
    for count, (value, depth) in enumerate(waiting):
        if count > _MOST or depth > _DEEPEST:
            return
        if isinstance(value, dict):
            if len(value) >= _LEAST_KEYS:
                yield value
            waiting += [(inner, depth + 1) for inner in value.values() if isinstance(inner, dict | list)]
        elif isinstance(value, list):
            waiting += [(inner, depth + 1) for inner in value if isinstance(inner, dict | list)]


def _name_of(thing: dict[str, Any], words: frozenset[str]) -> bool:
    """Say whether an object's number or name stands in the address."""
    return any(str(value).lower() in words for value in _named(thing))


def _named(thing: dict[str, Any]) -> Iterator[str | int]:
    for name, value in thing.items():
        is_name = isinstance(value, str | int) and not isinstance(value, bool) and len(str(value)) >= _LEAST
        if is_name and name.lower() in _NAMES:
            yield value


def _without_cards(data: Any, own: dict[str, Any], words: frozenset[str], depth: int) -> Any:
    """Leave out, beside the page's own object, the lists of what has a name and an address of its own."""
    if depth > _DEEPEST or data is own:
        return data
    if isinstance(data, dict):
        return {name: _without_cards(value, own, words, depth + 1) for name, value in data.items()}
    if isinstance(data, list):
        return [_without_cards(value, own, words, depth + 1) for value in data if not _is_card(value, words)]
    return data


def _is_card(value: Any, words: frozenset[str]) -> bool:
    return (
        isinstance(value, dict)
        and len(value) >= _LEAST_KEYS
        and isinstance(value.get("slug"), str)
        and any(isinstance(value.get(name), str) for name in _SHOWN_NAMES)
        and not _name_of(value, words)
    )


def _pruned(data: Any, keys: frozenset[str], words: frozenset[str], depth: int) -> Any:
    if depth > _DEEPEST:
        return data
    if isinstance(data, dict):
        return {
            name: _pruned(value, keys, words, depth + 1)
            for name, value in data.items()
            if not _is_other(value, keys, words)
        }
    if isinstance(data, list):
        return [_pruned(value, keys, words, depth + 1) for value in data if not _is_other(value, keys, words)]
    return data


def _is_other(value: Any, keys: frozenset[str], words: frozenset[str]) -> bool:
    """Say whether an object has a name that is not the page's, and mostly the keys of the page's own."""
    if not isinstance(value, dict) or not any(True for _ in _named(value)) or _name_of(value, words):
        return False
    shared = keys & value.keys()
    return len(shared) >= max(_LEAST_KEYS, _ALIKE * len(value))
