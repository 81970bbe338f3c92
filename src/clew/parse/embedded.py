"""Embedded data: JSON-LD, application state (``__NEXT_DATA__`` and its like), microdata, meta, ``data-*``.

Everything is flattened to leaves with their path: ``Person.name``, ``props.ad.phone``, ``data-phone``.
"""

import functools
import json
import re
from collections.abc import Iterator
from typing import Any

from clew.kernel.text import clean
from clew.parse.dictionaries import written_out
from clew.parse.document import AskedOnce, Document, Element, Look
from clew.parse.entities import put_back
from clew.parse.hydrate import hydrated
from clew.parse.linked import quantity
from clew.parse.literals import called
from clew.parse.state import PATH, VALUE, without_items
from clew.parse.streamed import streamed
from clew.parse.subject import without_others
from clew.records.draft import DraftDatum

_decoder = json.JSONDecoder()
MAX_LEAVES = 3000
MAX_DEPTH = 40
MAX_VALUE = 4000
_STATE = re.compile(r"(?:window\.|self\.|var |let |const )([\w$.]{2,60})\s*=\s*(?=[{\[])")
_META = re.compile(
    r"^(og:|profile:|article:|product:|place:|geo\.|icbm|description|author|generator|application-name)",
    re.IGNORECASE,
)


_LONGEST_FACT = 400
_CALL = re.compile(r"([\w$.]{1,60})\(\s?['\"]([^'\"\n]{5,80})['\"]")
_CODED = re.compile(r"[A-Za-z0-9+/_-]{12,80}={0,2}")
_PART = re.compile(r"\d{2,5}(?: \d{2,4}){0,2}")
_PART_NAME = re.compile(r"data-(?:[a-z]|[a-z]{0,6}[-_]?\d)")
_NUMBER_ALONE = re.compile(r"\+?[\d\s().\-/]{7,30}")
_MASKED = re.compile(r"\+?\d[\d\s().\-/]{1,20}(?=[xX*•✱_.]{2}|…)")
_LEAST_DIGITS = 7
_FEWEST_PARTS, _MOST_PARTS = 2, 4
_LAYS_OUT = re.compile(
    r"-(?:top|left|right|bottom|axis[xy]|z-?index|artboard|elem|anim\w*|record|offset|lazy|clew)(?:-|$)|-field-(?:width|height)-"
)
"""Attributes by which builders of pages say where a box stands and how it moves."""


def extract_data(document: Document, url: str) -> tuple[list[DraftDatum], list[str]]:
    """Give the leaves of all embedded data, and what could not be read."""
    problems: list[str] = []
    leaves = _drawn(document) if document.drawn else _attributes(document)
    return [*_scripts(document, url, problems), *_meta(document), *leaves], problems


def _drawn(document: Document) -> Iterator[DraftDatum]:
    """Give the leaves of a state that was drawn as a page, each at its place there."""
    for element in document.looking(lambda look: look.attrs.get(PATH)):
        path = element.attrs[PATH]
        value = element.attrs.get(VALUE) or element.attrs.get("href") or element.attrs.get("src")
        value = value or document.content(element)
        if value:
            yield DraftDatum(path, value[:MAX_VALUE], f"embedded state {path}"[:240], element.index)


def _scripts(document: Document, url: str, problems: list[str]) -> Iterator[DraftDatum]:
    for number, (attrs, text) in enumerate(document.scripts):
        kind = attrs.get("type", "").lower()
        name = attrs.get("id") or kind or "script"
        selector = f"script#{attrs['id']}" if attrs.get("id") else f"script:nth({number + 1})"
        if "json" in kind and ("ld+json" in kind or not document.drawn):
            yield from _parsed(text, name, selector, problems, url="" if "ld+json" in kind else url)
        elif not document.drawn and (not kind or "javascript" in kind or kind == "module"):
            for match in _STATE.finditer(text[:2_000_000]):
                yield from _state(text, match, selector, url)
            for data in called(text):
                yield from _leaves(_own(data, url), "", selector)
    if not document.drawn:
        yield from _leaves(_own(streamed(text for _, text in document.scripts), url), "", "script")


def _parsed(text: str, name: str, selector: str, problems: list[str], *, url: str) -> Iterator[DraftDatum]:
    try:
        data = hydrated(json.loads(text.strip().removeprefix("<!--").removesuffix("-->")))
    except (ValueError, RecursionError):
        if text.strip():
            problems.append(f"embedded_data_unreadable:{name[:60]}")
        return
    yield from _leaves(_own(data, url) if url else data, "", selector)


def _own(data: Any, url: str) -> Any:
    """Give a state without what lies beside the page's subject."""
    return put_back(without_others(without_items(written_out(data)), url))


def _state(text: str, match: re.Match[str], selector: str, url: str) -> Iterator[DraftDatum]:
    try:
        data, _ = _decoder.raw_decode(text, match.end())
    except (ValueError, RecursionError):
        return  # not data but code, which we never run
    yield from _leaves(_own(data, url), match[1], selector)


def _leaves(data: Any, root: str, selector: str) -> Iterator[DraftDatum]:
    stack: list[tuple[Any, str, int]] = [(data, root, 0)]
    given = 0
    while stack and given < MAX_LEAVES:
        value, path, depth = stack.pop()
        if depth > MAX_DEPTH:
            continue
        if isinstance(value, dict):
            value = quantity(value) or value
        if isinstance(value, dict) and (row := _labelled(value)) is not None:
            stack.append((row[1], f"{path}.{row[0]}" if path else row[0], depth + 1))
        elif isinstance(value, dict):
            kind = value.get("@type")
            name = kind if isinstance(kind, str) else None
            base = f"{path}.{name}" if name and path else (name or path)
            items = [
                (v, f"{base}.{k}" if base else str(k), depth + 1) for k, v in value.items() if k != "@type"
            ]
            stack.extend(reversed(items))
        elif isinstance(value, list):
            stack.extend((item, f"{path}[{n}]", depth + 1) for n, item in reversed(list(enumerate(value))))
        elif value is not None and value != "":
            given += 1
            text = str(value).lower() if isinstance(value, bool) else clean(str(value))
            yield DraftDatum(path[:200], text[:MAX_VALUE], f"{selector} {path}"[:240], -1)


def _labelled(row: dict[str, Any]) -> tuple[str, Any] | None:
    """Give the label and the value of an object that is nothing else: ``{"label": "Height", "value": "175 cm"}``."""
    if "value" not in row or not row.keys() <= _OF_A_ROW:
        return None
    label = next((row[name] for name in _LABELS if isinstance(row.get(name), str) and row[name]), None)
    return None if label is None else (label.replace(".", " ").strip(), row["value"])


_LABELS = ("label", "title", "name", "key")
_OF_A_ROW = frozenset([*_LABELS, "value", "id", "type", "code", "slug", "icon", "order", "unit"])


def _meta(document: Document) -> Iterator[DraftDatum]:
    for tag, attrs, _ in document.head:
        name = attrs.get("property") or attrs.get("name") or attrs.get("itemprop") or ""
        if tag == "meta" and _META.match(name) and attrs.get("content"):
            yield DraftDatum(name.lower(), attrs["content"][:MAX_VALUE], f"meta[{name.lower()}]", -1)


def _attributes(document: Document) -> Iterator[DraftDatum]:
    for element in document.looking(_holds_data):
        if "itemprop" in element.attrs:
            yield from _microdata(document, element)
        if element.tag == "time" and element.attrs.get("datetime"):
            yield DraftDatum(
                "time.datetime", element.attrs["datetime"], document.selector(element), element.index
            )
        for name, value in element.attrs.items():
            is_fact = name.startswith("data-") and not _LAYS_OUT.search(name)
            if is_fact and value and len(value) <= _LONGEST_FACT:
                path = "data-number" if _completes(value, document, element) else name
                yield DraftDatum(path, value, f"{document.selector(element)}[{name}]", element.index)
        for name, path, value in _told_on_request(element.look):
            yield DraftDatum(path, value, f"{document.selector(element)}[{name}]", element.index)


def _completes(value: str, document: Document, element: Element) -> bool:
    """Say whether a value is the whole of a number that its element shows in part: "8 613 1XXXX"."""
    digits = "".join(filter(str.isdigit, value))
    if len(digits) < _LEAST_DIGITS or not _NUMBER_ALONE.fullmatch(value):
        return False
    shown = _MASKED.search(document.content(element)[:_LONGEST_FACT])
    return shown is not None and digits.startswith("".join(filter(str.isdigit, shown[0])))


@functools.lru_cache(maxsize=20_000)
def _told_on_request(look: Look) -> tuple[tuple[str, str, str], ...]:
    """Give what an element tells when it is pressed, each as (attribute, path, value): the values that a button sends
    (``hx-vals='{"tel": "..."}'``), the texts its script is called with (``onclick="show('...')"``), what a link hides
    in ``rel``, and a number whose parts are attributes of their own (``data-a="655" data-b="803 393"``).
    """
    found: list[tuple[str, str, str]] = []
    for name, value in look.attrs.items():
        if not value or len(value) > _LONGEST_FACT:
            continue
        if name.endswith("-vals") and value.startswith("{"):
            found += [(name, f"{name}.{key}", said) for key, said in _sent(value)]
        elif name == "onclick":
            calls = [call for call in _CALL.finditer(value) if _may_hide_a_number(call[2])]
            found += [(name, f"onclick.{call[1]}", call[2]) for call in calls]
        elif name == "rel" and _CODED.fullmatch(value):
            found.append((name, "rel", value))
    parts = [v for name, v in look.attrs.items() if _PART_NAME.fullmatch(name) and _PART.fullmatch(v)]
    if _FEWEST_PARTS <= len(parts) <= _MOST_PARTS:
        found.append(("data-*", "data-number", " ".join(parts)))
    return tuple(found)


def _may_hide_a_number(value: str) -> bool:
    return sum(map(str.isdigit, value)) >= _LEAST_DIGITS or _CODED.fullmatch(value) is not None


def _sent(text: str) -> list[tuple[str, str]]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return []  # a script's expression, which we never run
    return [(str(key), str(value)) for key, value in data.items() if isinstance(value, str | int)]


@AskedOnce
def _holds_data(look: Look) -> bool:
    attrs = look.attrs
    if "itemprop" in attrs or (look.tag == "time" and attrs.get("datetime")):
        return True
    return any(
        name.startswith("data-") or name.endswith("-vals") or name in ("onclick", "rel") for name in attrs
    )


def _microdata(document: Document, element: Element) -> Iterator[DraftDatum]:
    scope = next(
        (
            step.attrs["itemtype"].rstrip("/").rsplit("/", 1)[-1]
            for step in document.ancestors(element)
            if step.attrs.get("itemtype")
        ),
        "item",
    )
    value = element.attrs.get("content") or element.attrs.get("datetime") or document.content(element)
    if value:
        path = f"{scope}.{element.attrs['itemprop']}"
        yield DraftDatum(path[:200], value[:MAX_VALUE], document.selector(element), element.index)
