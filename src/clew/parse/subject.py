"""Which object of a page's state the page is about, and which are others made alike.

A page whose address has the number or the name of one object shows that one; objects with the same keys and another
number are those beside it: similar ads, the newest, the next one.

>>> state = {"ad": {"id": 4711, "name": "Mara", "age": 27}, "more": [{"id": 4712, "name": "Ines", "age": 31}]}
>>> without_others(state, "https://site.example/ad/mara-4711")
{'ad': {'id': 4711, 'name': 'Mara', 'age': 27}, 'more': []}
>>> without_others(state, "https://site.example/ads") == state
True

Where one list holds all, the key under which each has a name of its own, and one the last step of the address, is that
of names, whatever it is called:

>>> rows = [{"u": "mara", "n": "Mara", "a": 27}, {"u": "ines", "n": "Ines", "a": 31}, {"u": "lia", "n": "Lia", "a": 22}]
>>> without_others({"all": rows}, "https://site.example/p/ines")
{'all': [{'u': 'ines', 'n': 'Ines', 'a': 31}]}
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

_NAMES = ("id", "uid", "slug", "_id", "key", "pid", "adid", "ad_id", "nr", "number", "code")
_SHOWN_NAMES = ("name", "displayName", "title", "nombre", "nom", "nome", "nimi", "imie", "jmeno")
_PARTS = re.compile(r"[^\w]+|_")
_LEAST = 3
_ALIKE = 0.6
_LEAST_KEYS = 3
_TELLING = 6
"""How long the last step of an address is, at least, that one object of a state is known by, whatever its key."""
_DEEPEST = 30
_MOST = 20_000


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a page is asked for: the words of its address, and the keys under which objects have names."""

    words: frozenset[str]
    keys: tuple[str, ...] = _NAMES


def without_others(data: Any, url: str) -> Any:
    """Give the state without the objects that are made like the page's own; all of it where none is its own."""
    asked = _Asked(_words(url))
    own = next((thing for thing in _things(data) if _name_of(thing, asked)), None)
    if own is None and (key := _key_of_names(data, _last_step(url))) is not None:
        asked = _Asked(asked.words, (key,))
        own = next((thing for thing in _things(data) if _name_of(thing, asked)), None)
    if own is None:
        return data
    return _pruned(_without_cards(data, own, asked, 0), _keys_of(own), asked, 0)


def without_linked(data: Any, addresses: Iterable[str], url: str, depth: int = 0) -> Any:
    """Give the state without the lists of what the page links to, by number or name: cards that are drawn already.

    >>> without_linked({"ads": [{"id": 812, "t": "A"}, {"id": 813, "t": "B"}]}, ["/a-812", "/b-813"], "/ads")
    {'ads': []}
    """
    linked = frozenset(word for href in {*addresses} - {url} for word in _words(href)) - _words(url)
    return _pruned_of_linked(data, _Asked(linked), depth)


def _pruned_of_linked(data: Any, linked: _Asked, depth: int) -> Any:
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


def _keys_of(thing: dict[str, Any]) -> frozenset[str]:
    """Give an object's keys, and those of what it holds: who is advertised may have her name and age in an object of her own."""
    held = [value if isinstance(value, list) else [value] for value in thing.values()]
    return frozenset(thing).union(*(inner for values in held for inner in values if isinstance(inner, dict)))


def _last_step(url: str) -> str:
    return unquote(urlsplit(url).path).rstrip("/").rpartition("/")[2].lower()


def _key_of_names(data: Any, step: str) -> str | None:
    """Give the key under which, in a list of three objects or more, each has another text, and one the step of the address;
    or else the key of the object that has the step, where it is no short word.
    """
    if len(step) < _LEAST:
        return None
    for rows in _lists(data):
        for key, value in rows[0].items():
            values = [row.get(key) for row in rows]
            if isinstance(value, str) and step in values and len({*map(str, values)}) == len(rows):
                return key.lower()
    if len(step) < _TELLING:
        return None
    told = (key for thing in _things(data) for key, value in thing.items() if value == step)
    return next((key.lower() for key in told), None)


def _lists(data: Any) -> Iterator[list[dict[str, Any]]]:
    """Give the lists of objects of a state."""
    waiting: list[tuple[Any, int]] = [(data, 0)]
    for count, (value, depth) in enumerate(waiting):
        if count > _MOST or depth > _DEEPEST:
            return
        held = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        rows = [inner for inner in held if isinstance(inner, dict)]
        if isinstance(value, list) and len(rows) >= _LEAST:
            yield rows
        waiting += [(inner, depth + 1) for inner in held if isinstance(inner, dict | list)]


def _name_of(thing: dict[str, Any], asked: _Asked) -> bool:
    """Say whether an object's number or name stands in the address."""
    return any(str(value).lower() in asked.words for value in _named(thing, asked))


def _named(thing: dict[str, Any], asked: _Asked) -> Iterator[str | int]:
    for name, value in thing.items():
        is_name = isinstance(value, str | int) and not isinstance(value, bool) and len(str(value)) >= _LEAST
        if is_name and name.lower() in asked.keys:
            yield value


def _without_cards(data: Any, own: dict[str, Any], asked: _Asked, depth: int) -> Any:
    """Leave out, beside the page's own object, the lists of what has a name and an address of its own."""
    if depth > _DEEPEST or data is own:
        return data
    if isinstance(data, dict):
        return {name: _without_cards(value, own, asked, depth + 1) for name, value in data.items()}
    if isinstance(data, list):
        return [_without_cards(value, own, asked, depth + 1) for value in data if not _is_card(value, asked)]
    return data


def _is_card(value: Any, asked: _Asked) -> bool:
    return (
        isinstance(value, dict)
        and len(value) >= _LEAST_KEYS
        and isinstance(value.get("slug"), str)
        and any(isinstance(value.get(name), str) for name in _SHOWN_NAMES)
        and not _name_of(value, asked)
    )


def _pruned(data: Any, keys: frozenset[str], asked: _Asked, depth: int) -> Any:
    if depth > _DEEPEST:
        return data
    if isinstance(data, dict):
        return {
            name: _pruned(value, keys, asked, depth + 1)
            for name, value in data.items()
            if not _is_other(value, keys, asked)
        }
    if isinstance(data, list):
        return [_pruned(value, keys, asked, depth + 1) for value in data if not _is_other(value, keys, asked)]
    return data


def _is_other(value: Any, keys: frozenset[str], asked: _Asked) -> bool:
    """Say whether an object has a name that is not the page's, and mostly the keys of the page's own."""
    if not isinstance(value, dict) or not any(True for _ in _named(value, asked)) or _name_of(value, asked):
        return False
    shared = keys & value.keys()
    return len(shared) >= max(_LEAST_KEYS, _ALIKE * min(len(value), len(keys)))
