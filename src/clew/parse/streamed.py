r"""State that a server streams to React's client components, put together from its pieces.

Next's app router writes ``self.__next_f.push([1, "..."])`` again and again; the strings joined are rows ``12:[...]`` of
JSON in which an element is ``["$", type, key, props]``. What a component of the client is given as props is the state
it is drawn from; elements of mark-up have been drawn by the server already. (The wire format of React server components;
a row ``3:T1f,...`` is a text of so many bytes, which ``"$3"`` stands for.)

>>> script = 'self.__next_f.push([1,"1:[\\\\"$\\\\",\\\\"$L2\\\\",null,{\\\\"ad\\\\":{\\\\"age\\\\":27}}]\\\\n"])'
>>> list(streamed([script]))
[{'ad': {'age': 27}}]
"""

import contextlib
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

_PUSH = re.compile(r"__next_f\.push\(\s*(?=\[)")
_ROW = re.compile(r"([0-9a-f]{1,8}):(?:T([0-9a-f]{1,8}),)?")
_MOST, _MOST_FAILURES = 3_000_000, 3
_DEEPEST = 60
_DRAWN = frozenset(["children", "className", "style", "dangerouslySetInnerHTML", "href", "src", "alt"])
_LEAST_ELEMENT = 4


def streamed(scripts: Iterable[str]) -> dict[str, Any]:
    """Give what the components of the client are given, by the names of their props; empty where nothing is sent."""
    found: dict[str, Any] = {}
    for number, data in enumerate(_components(scripts)):
        for name, value in data.items():
            found[name if found.get(name, value) == value else f"{name}-{number}"] = value
    return found


def _components(scripts: Iterable[str]) -> Iterator[dict[str, Any]]:
    text = "".join(_pieces(scripts))
    if not text:
        return
    texts: dict[str, str] = {}
    rows: list[Any] = []
    for name, value in _rows(text[:_MOST]):
        if isinstance(value, str):
            texts[f"${name}"] = value
        else:
            rows.append(value)
    for row in rows:
        yield from _props(row, texts, 0)


def _pieces(scripts: Iterable[str]) -> Iterator[str]:
    decoder = json.JSONDecoder()
    failures = 0
    for script in scripts:
        at = 0
        while "__next_f" in script and (found := _PUSH.search(script, at)) is not None:
            try:
                pushed, at = decoder.raw_decode(script, found.end())
            except (ValueError, RecursionError):  # cut off, or no data: what came before stands
                failures += 1
                if failures > _MOST_FAILURES:
                    return
                at = found.end()
                continue
            if len(pushed) > 1 and isinstance(pushed[1], str):
                yield pushed[1]


def _rows(text: str) -> Iterator[tuple[str, Any]]:
    """Give the rows by their names; a row that is no JSON (a module, a hint) is passed over."""
    at = 0
    while (found := _ROW.match(text, at)) is not None:
        if found[2]:
            said = (
                text[found.end() :].encode("utf-8", "replace")[: int(found[2], 16)].decode("utf-8", "replace")
            )
            yield found[1], said
            at = found.end() + len(said)
            continue
        end = text.find("\n", found.end())
        end = len(text) if end < 0 else end
        row = text[found.end() : end]
        if row[:1] in ("[", "{"):
            with contextlib.suppress(ValueError, RecursionError):  # cut off in its middle
                yield found[1], json.loads(row)
        at = end + 1


def _props(node: Any, texts: dict[str, str], depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if _is_element(node):
        if isinstance(node[1], str) and node[1].startswith("$"):
            data = {
                name: told
                for name, value in node[3].items()
                if name not in _DRAWN and (told := _data(value, texts, depth)) is not None
            }
            if any(isinstance(value, dict | list) for value in data.values()):
                yield data
        node = node[3]
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    for value in inner:
        if isinstance(value, dict | list):
            yield from _props(value, texts, depth + 1)


def _data(value: Any, texts: dict[str, str], depth: int) -> Any:
    """Give a value without the elements in it; null where nothing is left."""
    if depth > _DEEPEST or _is_element(value):
        return None
    if isinstance(value, dict):
        return {name: _data(inner, texts, depth + 1) for name, inner in value.items()}
    if isinstance(value, list):
        return [
            inner for inner in (_data(one, texts, depth + 1) for one in value) if inner is not None
        ] or None
    if isinstance(value, str) and value.startswith("$"):
        return texts.get(value, value[1:] if value.startswith("$$") else None)
    return value


def _is_element(node: Any) -> bool:
    return (
        isinstance(node, list)
        and len(node) >= _LEAST_ELEMENT
        and node[0] == "$"
        and isinstance(node[3], dict)
    )
