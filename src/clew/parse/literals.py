"""Objects as scripts write them: bare keys, single quotes, ``!0``, and the names that a function around them gives.

Nuxt 2 and its like send a page's state as a function of what comes back in it:
``window.__NUXT__=(function(a,b){return {name:a,tel:b}}("Emma","+43..."))``. Nothing is run: an object is read, the
values are read, and each name stands for its value. What is code, and no object, is not read.

>>> [*called('window.__NUXT__=(function(a,b){return {data:[{name:a,tall:b,"ok":!0}]}}("Emma",171));')]
[{'data': [{'name': 'Emma', 'tall': 171, 'ok': True}]}]
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_CALLED = re.compile(
    r"\(\s?(?:function\s?\w*\s?\((?P<names>[\w$\s,]{0,20000})\)\s?\{\s?return\s?\(?|"
    r"\(?(?P<arrow>[\w$\s,]{0,20000})\)\s?=>\s?\(?)(?=[{\[])"
)
_TOKEN = re.compile(
    r"""\s*(?:(?P<string>"(?:[^"\\\n]|\\.){0,200000}"|'(?:[^'\\\n]|\\.){0,200000}'|`(?:[^`\\$]|\\.){0,200000}`)"""
    r"""|(?P<number>-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<not>![01])|(?P<void>void 0)"""
    r"""|(?P<name>[A-Za-z_$][\w$]*)|(?P<mark>[{}\[\](),:]))""",
    re.DOTALL,
)
_AFTER = re.compile(r"[\s)};]{0,12}\(")
_WORDS: dict[str, Any] = {"true": True, "false": False, "null": None, "undefined": None, "NaN": None}
_ESCAPED = re.compile(r"\\(u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|\r?\n|.)", re.DOTALL)
_SIGNS = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}
_DEEPEST = 60
_MOST_CALLS = 4
_MOST_TEXT = 3_000_000


class _NoLiteralError(ValueError):
    """What stands there is no object of plain values."""


@dataclass(frozen=True, slots=True)
class _Name:
    name: str


def called(text: str) -> Iterator[dict[str, Any] | list[Any]]:
    """Give the objects that a script makes by calling a function with the values of its names."""
    if "return" not in text and "=>" not in text:
        return
    at = 0
    for _ in range(_MOST_CALLS):
        match = _CALLED.search(text[:_MOST_TEXT], at)
        if match is None:
            return
        at = match.end()
        names = [name.strip() for name in (match["names"] or match["arrow"] or "").split(",")]
        try:
            body, end = _Reader(text).value(at, 0)
            given = _AFTER.match(text, end)
            values = _Reader(text).values(given.end(), ")") if given else ([], end)
        except _NoLiteralError:
            continue
        at = values[1]
        bound = dict(zip(names, values[0], strict=False))
        yield _resolved(body, bound)


def _resolved(value: Any, bound: dict[str, Any]) -> Any:
    if isinstance(value, _Name):
        given = bound.get(value.name)
        return None if isinstance(given, _Name) else given
    if isinstance(value, dict):
        return {key: _resolved(inner, bound) for key, inner in value.items()}
    return [_resolved(inner, bound) for inner in value] if isinstance(value, list) else value


class _Reader:
    """Reads one value after another; each character is looked at once."""

    def __init__(self, text: str) -> None:
        self._text = text

    def value(self, at: int, depth: int) -> tuple[Any, int]:
        """Give the value that begins there, and where it ends."""
        token = self._token(at)
        kind, said = token.lastgroup, token[token.lastgroup or 0]
        if kind == "string":
            return _unquoted(said), token.end()
        if kind == "number":
            return (float(said) if re.search(r"[.eE]", said) else int(said[:20])), token.end()
        if kind == "not":
            return said == "!0", token.end()
        if kind == "void":
            return None, token.end()
        if kind == "name":
            return _WORDS.get(said, _Name(said)), token.end()
        if depth > _DEEPEST or said not in "{[":
            raise _NoLiteralError
        return self._object(token.end(), depth) if said == "{" else self.values(token.end(), "]", depth + 1)

    def values(self, at: int, closing: str, depth: int = 0) -> tuple[list[Any], int]:
        """Give the values up to a closing mark, and where it ends."""
        found: list[Any] = []
        while True:
            token = self._token(at)
            if token["mark"] == closing:
                return found, token.end()
            value, at = self.value(at, depth)
            found.append(value)
            at, closed = self._next(at, closing)
            if closed:
                return found, at

    def _object(self, at: int, depth: int) -> tuple[dict[str, Any], int]:
        found: dict[str, Any] = {}
        while True:
            token = self._token(at)
            if token["mark"] == "}":
                return found, token.end()
            if token.lastgroup not in ("string", "name", "number"):
                raise _NoLiteralError
            said = token[token.lastgroup]
            key = _unquoted(said) if token.lastgroup == "string" else said
            colon = self._token(token.end())
            if colon["mark"] != ":":
                raise _NoLiteralError
            found[key], at = self.value(colon.end(), depth + 1)
            at, closed = self._next(at, "}")
            if closed:
                return found, at

    def _next(self, at: int, closing: str) -> tuple[int, bool]:
        token = self._token(at)
        if token["mark"] not in (",", closing):
            raise _NoLiteralError
        return token.end(), token["mark"] == closing

    def _token(self, at: int) -> re.Match[str]:
        token = _TOKEN.match(self._text, at)
        if token is None:
            raise _NoLiteralError
        return token


def _unquoted(said: str) -> str:
    if said[0] == '"':
        try:
            return str(json.loads(said))
        except ValueError:
            pass  # escapes that scripts know and JSON doesn't: read below
    return _ESCAPED.sub(_escaped, said[1:-1])


def _escaped(match: re.Match[str]) -> str:
    said = match[1]
    if said[0] in "ux" and len(said) > 1:
        code = int(said[1:].strip("{}"), 16)
        return chr(code) if code < 0x110000 else ""  # noqa: PLR2004 - beyond Unicode
    return _SIGNS.get(said, "" if said.endswith("\n") else said)
