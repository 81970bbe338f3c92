r"""Bodies that don't fit their own headers, read as well as they can be.

Archives hold them often: a tool took the chunks off and left ``Transfer-Encoding: chunked``, a server says gzip
and sends none, a browser would still show ``deflate`` without its zlib frame, a response is cut in the middle.

>>> unpack(b"hello", transfer="chunked", content="gzip", limit=99)
Body(data=b'hello', problem=None)
>>> unpack(b"5\r\nhello\r\n9\r\nwor", transfer="chunked", content="", limit=99)
Body(data=b'hellowor', problem=None)
"""

import re
import zlib
from dataclasses import dataclass

_CHUNK_LINE = re.compile(rb"([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r?\n")
_ANY_FRAME = 47  # zlib's wbits: a gzip or a zlib frame, whichever is there
_NO_FRAME = -15
_LOOKED_AT = 1000


@dataclass(frozen=True, slots=True)
class Body:
    """A body without its codings, and what was wrong with it."""

    data: bytes
    problem: str | None = None


def unpack(data: bytes, *, transfer: str, content: str, limit: int) -> Body:
    """Take chunks and content codings off, where they are really there; stop soon after ``limit`` bytes."""
    if "chunked" in transfer.lower():
        data = _unchunked(data)
    for coding in reversed([name.strip() for name in content.lower().split(",")]):
        if coding in ("", "identity"):
            continue
        unpacked = _inflated(data, limit) if coding in ("gzip", "x-gzip", "deflate") else None
        if unpacked is None:
            return Body(data, None if _is_text(data) else f"unreadable: not {coding[:20]}")
        data = unpacked
    return Body(data)


def _unchunked(data: bytes) -> bytes:
    """Join chunks, the last one even if it is cut; a body that has none is given as it is."""
    parts = []
    place = 0
    while found := _CHUNK_LINE.match(data, place):
        size = int(found[1], 16)
        if not size:
            break
        parts.append(data[found.end() : found.end() + size])
        place = found.end() + size
        place += 2 if data[place : place + 2] == b"\r\n" else 0
    return b"".join(parts) if parts or found else data


def _inflated(data: bytes, limit: int) -> bytes | None:
    for frame in (_ANY_FRAME, _NO_FRAME):
        try:
            given = zlib.decompressobj(frame).decompress(data, limit + 1)
        except zlib.error:
            continue
        if given:
            return given
    return None


def _is_text(data: bytes) -> bool:
    return data.isascii() or (b"\0" not in data[:_LOOKED_AT] and b"<" in data[:_LOOKED_AT])
