r"""JSON from outside, read piece by piece: no more than one value of a bounded size is in memory.

The stream only finds where values begin and end; a value that was cut out is then parsed strictly: no ``NaN``,
no deep nesting. So one broken value does not hide those around it. (JSON: RFC 8259.)

>>> import io
>>> stream = JsonStream(io.BytesIO(b'{"a": [1, {"b": "]"}], "c": 2}').read)
>>> [(key, stream.value(limit=99)) for key in stream.members()]
[('a', b'[1, {"b": "]"}]'), ('c', b'2')]
"""

import codecs
import json
import re
from collections.abc import Callable, Iterator

MAX_DEPTH = 200  # browsers nest the calls behind a request some sixty deep
_ENDLESS = 500_000  # a value this deep is not even passed over
_CHUNK = 1 << 17
_SPACE = re.compile(rb"[ \t\r\n]*+")
_STRING = re.compile(rb'(?:[^"\\]++|\\.)*+', re.DOTALL)
_PLAIN = re.compile(rb'[^"{}\[\]]++')
_SCALAR = re.compile(rb'[^"{}\[\],:\s]++')
_CLOSES = {b"}": b"{", b"]": b"["}
_LONGEST_KEY = 4096


class JsonStreamError(ValueError):
    """The structure is broken here; ``kind`` and the sentence go into the list of issues."""

    def __init__(self, kind: str, detail: str) -> None:
        super().__init__(detail)
        self.kind = kind


def parse_json(data: bytes) -> object:
    """Parse a value strictly; raises ``ValueError`` on anything that is not JSON."""
    stream = JsonStream(_once(data))
    raw = stream.value(limit=len(data))
    if raw is None or stream.peek():
        raise ValueError("nested too deeply, or more than one value")
    return parse_value(raw)


def parse_value(raw: bytes) -> object:
    """Parse a value that a stream has cut out, whose depth is thereby bounded."""
    try:
        return json.loads(raw, parse_constant=_refused)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _refused(name: str) -> object:
    raise ValueError(f"{name} is not JSON")


def _once(data: bytes) -> Callable[[int], bytes]:
    rest = [data]
    return lambda _size: rest.pop() if rest else b""


class JsonStream:
    """A JSON text, read forward. Who goes through it takes each value in turn."""

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self.read = read
        self.buffer = b""
        self.place = 0
        self.before = 0

    @property
    def position(self) -> int:
        """Say how many bytes were read."""
        return self.before + self.place

    def peek(self) -> bytes:
        """Look at the next byte that is no space; empty at the end."""
        while True:
            found = _SPACE.match(self.buffer, self.place)
            self.place = found.end() if found else self.place
            if self.place < len(self.buffer) or not self._more():
                return self.buffer[self.place : self.place + 1]

    def members(self) -> Iterator[str]:
        """Go through an object's keys; the value of each must be taken before the next."""
        self._take(b"{")
        if self.peek() == b"}":
            return self._take(b"}")
        while True:
            if self.peek() != b'"':
                raise self._broken("a key")
            raw = self.value(limit=_LONGEST_KEY)
            self._take(b":")
            yield _key(raw)
            if self.peek() != b",":
                return self._take(b"}")
            self._take(b",")

    def elements(self) -> Iterator[int]:
        """Go through an array by the places where its elements begin; each must be taken before the next."""
        self._take(b"[")
        if self.peek() == b"]":
            return self._take(b"]")
        while True:
            self.peek()
            yield self.position
            if self.peek() != b",":
                return self._take(b"]")
            self._take(b",")

    def value(self, *, limit: int) -> bytes | None:
        """Take the next value as it stands; null where it is longer or deeper than allowed, and was passed over."""
        kept = _Kept(limit)
        opened = bytearray()
        self.peek()
        while True:
            byte = self.buffer[self.place : self.place + 1]
            if not byte:
                if not self._more():
                    raise JsonStreamError("truncated", "the file ends in the middle of a value")
                continue
            self._step(byte, kept, opened)
            if len(opened) > MAX_DEPTH:
                kept.drop()
            if not opened and not (byte not in b'"{}[]' and self._goes_on()):
                return kept.bytes()

    def skip(self) -> None:
        """Pass over the next value."""
        self.value(limit=0)

    def _step(self, byte: bytes, kept: "_Kept", opened: bytearray) -> None:
        if byte == b'"':
            self._string(kept)
        elif byte in b"{[":
            if len(opened) == _ENDLESS:
                raise JsonStreamError("too_large", f"more than {_ENDLESS} levels")
            opened += byte
            self._pass(1, kept)
        elif byte in b"}]":
            if opened[-1:] != _CLOSES[byte]:
                raise self._broken("a value")
            del opened[-1]
            self._pass(1, kept)
        else:
            found = (_PLAIN if opened else _SCALAR).match(self.buffer, self.place)
            if not found:
                raise self._broken("a value")
            self._pass(found.end() - self.place, kept)

    def _goes_on(self) -> bool:
        """Say whether a number or word that ended with the buffer goes on after it."""
        if self.place == len(self.buffer) and not self._more():
            return False
        return bool(_SCALAR.match(self.buffer, self.place))

    def _string(self, kept: "_Kept") -> None:
        self._pass(1, kept)
        while True:
            found = _STRING.match(self.buffer, self.place)
            self._pass(found.end() - self.place if found else 0, kept)
            if self.buffer[self.place : self.place + 1] == b'"':
                return self._pass(1, kept)
            if not self._more():
                raise JsonStreamError("truncated", "the file ends in the middle of a text")

    def _pass(self, size: int, kept: "_Kept") -> None:
        kept.add(self.buffer[self.place : self.place + size])
        self.place += size

    def _take(self, expected: bytes) -> None:
        found = self.peek()
        if found != expected:
            raise self._broken(expected.decode())
        self.place += 1

    def _broken(self, expected: str) -> JsonStreamError:
        found = self.peek()
        if not found:
            return JsonStreamError("truncated", f"the file ends where {expected} was expected")
        return JsonStreamError("corrupt", f"expected {expected}, found {found!r}")

    def _more(self) -> bool:
        piece = self.read(_CHUNK)
        if not self.position and piece.startswith(codecs.BOM_UTF8):  # RFC 8259, 8.1: may be passed over
            self.before, piece = len(codecs.BOM_UTF8), piece[len(codecs.BOM_UTF8) :]
        self.before += self.place
        self.buffer = self.buffer[self.place :] + piece
        self.place = 0
        return bool(piece)


class _Kept:
    """The bytes of a value, as long as they are not too many."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.data: bytearray | None = bytearray()

    def add(self, piece: bytes) -> None:
        if self.data is not None:
            self.data += piece
            if len(self.data) > self.limit:
                self.drop()

    def drop(self) -> None:
        self.data = None

    def bytes(self) -> bytes | None:
        return None if self.data is None else bytes(self.data)


def _key(raw: bytes | None) -> str:
    """Read a key; one that is broken or far too long is none that anybody looks for."""
    try:
        return str(json.loads(raw)) if raw else ""
    except ValueError:
        return ""
