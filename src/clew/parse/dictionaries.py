"""Dictionaries in a page's state: lists of numbers and their labels, with which the rest of the state is written.

An application may send ``services: [3, 7]`` and, beside it, ``{id: 3, label: "Massage"}`` for all services there are. The
numbers are written out by the dictionary of the same name; the dictionary itself says nothing of the page and goes.

>>> state = {"words": {"services": [{"id": 3, "label": "Massage"}, {"id": 7, "label": "Dinner"}, {"id": 9, "label": "Dance"}]}}
>>> written_out({**state, "ad": {"name": "Mara", "services": [3, 7]}})
{'words': {}, 'ad': {'name': 'Mara', 'services': ['Massage', 'Dinner']}}
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

_LEAST_ENTRIES = 3
_ENTRY_KEYS = 2
_LEAST_NAME, _LEAST_STEM = 4, 3
_IDS = re.compile(r"[_-]?(?:ids?|codes?|keys?)\Z")
_CODE = re.compile(r"\d{1,9}|[a-z]{2}|[A-Z]{2,3}")
_NUMBERED = re.compile(r"[a-zA-Z]{0,3}[-_]?\d{1,9}")
"""What a label stands under in a dictionary that is a map: a number ("7", "s07"), or the code of a language or a state."""
_CODED = re.compile(
    r"lang|idiom|sprach|jazyk|yazyk|jezi|jezy|nyelv|limb|countr|nation|land|pays|pais", re.IGNORECASE
)
"""Names of dictionaries of such codes; elsewhere a map of languages holds one text in several of them."""
_DEEPEST = 30
_MOST = 20_000
_LONGEST_LABEL = 60

Labels = dict[str, str]
Known = TypeVar("Known")


def written_out(data: Any) -> Any:
    """Give the state with its numbers written out, and without the dictionaries."""
    found = dict(_dictionaries(data))
    return _written(data, "", found, 0) if found else data


def _dictionaries(data: Any) -> Iterator[tuple[str, Labels]]:
    waiting: list[tuple[str, Any, int]] = [("", data, 0)]
    for count, (name, value, depth) in enumerate(waiting):
        if count > _MOST or depth > _DEEPEST:
            return
        labels = _labels(value, name)
        if labels and len(name) >= _LEAST_NAME:
            yield name.lower(), labels
        elif isinstance(value, dict):
            waiting += [
                (key, inner, depth + 1) for key, inner in value.items() if isinstance(inner, dict | list)
            ]
        elif isinstance(value, list):
            waiting += [(name, inner, depth + 1) for inner in value if isinstance(inner, dict | list)]


def _labels(value: Any, name: str) -> Labels:
    """Read a list of objects that are a number (or a code) and a label each, or a map from the one to the other; nothing
    where it is something else.
    """
    if isinstance(value, dict):
        return _labels_of_map(value, name)
    if not isinstance(value, list) or len(value) < _LEAST_ENTRIES:
        return {}
    labels: Labels = {}
    for entry in value:
        if not isinstance(entry, dict) or len(entry) != _ENTRY_KEYS or "id" not in entry:
            return {}
        label = next(inner for key, inner in entry.items() if key != "id")
        if not isinstance(label, str) or not _is_label(label):
            return {}
        labels[str(entry["id"])] = label
    return labels if len(labels) == len(value) else {}


def _labels_of_map(value: dict[str, Any], name: str) -> Labels:
    if len(value) < _LEAST_ENTRIES:
        return {}
    if not (
        all(map(_NUMBERED.fullmatch, value)) or (_CODED.search(name) and all(map(_CODE.fullmatch, value)))
    ):
        return {}
    labels = {key: _only(label) for key, label in value.items()}
    return labels if all(isinstance(label, str) and _is_label(label) for label in labels.values()) else {}


def _only(label: Any) -> Any:
    """Give the one value of a label that is an object: ``{"name": "Graz"}``."""
    return next(iter(label.values())) if isinstance(label, dict) and len(label) == 1 else label


def _is_label(text: str) -> bool:
    return 0 < len(text) <= _LONGEST_LABEL and not text.startswith(("/", "http")) and not text.isdigit()


def _written(value: Any, name: str, known: dict[str, Labels], depth: int) -> Any:
    if depth > _DEEPEST:
        return value
    if isinstance(value, dict):
        return {
            key: _written(inner, key, known, depth + 1)
            for key, inner in value.items()
            if not (_labels(inner, key) and key.lower() in known)
        }
    if isinstance(value, list):
        return [_written(inner, name, known, depth + 1) for inner in value]
    if isinstance(value, int | str) and not isinstance(value, bool):
        labels = meant(name.lower(), known)
        return labels.get(str(value), value) if labels else value
    return value


def meant(name: str, known: Mapping[str, Known]) -> Known | None:
    """Give the dictionary of a key: that of its name, be it in another number or case ("city" and "cities")."""
    if name in known:
        return known[name]
    own = _IDS.sub("", name)
    stem = own[: max(_LEAST_STEM, len(own) - 1)]
    found = [labels for key, labels in known.items() if len(own) >= _LEAST_NAME and key.startswith(stem)]
    return found[0] if len(found) == 1 else None
