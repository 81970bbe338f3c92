"""How a server puts an answer into bytes: framing, coding, odd headers, breaking off.

A manner gives the pieces that are sent one by one, and whether the connection stays open after them. `None` among the
pieces is a pause for as long as a client will wait.
"""

import gzip
import zlib
from collections.abc import Callable
from http import HTTPStatus

from clew_market.web.model import Answer

Pieces = tuple[list[bytes | None], bool]
_CHUNK = 700


def plain(answer: Answer) -> Pieces:
    """With a length."""
    return [_head(answer, [("Content-Length", str(len(answer.body)))]), answer.body], True


def chunked(answer: Answer) -> Pieces:
    """In chunks, with an extension and a trailer."""
    parts = [answer.body[at : at + _CHUNK] for at in range(0, len(answer.body), _CHUNK)]
    pieces: list[bytes | None] = [_head(answer, [("Transfer-Encoding", "chunked")])]
    pieces += [b"%x;part=%d\r\n%s\r\n" % (len(part), number, part) for number, part in enumerate(parts)]
    return [*pieces, b"0\r\nX-Trailer: end\r\n\r\n"], True


def gzipped(answer: Answer) -> Pieces:
    """Packed by gzip."""
    body = gzip.compress(answer.body, mtime=0)
    headers = [("Content-Encoding", "gzip"), ("Content-Length", str(len(body)))]
    return [_head(answer, headers), body], True


def gzipped_chunks(answer: Answer) -> Pieces:
    """Packed by gzip, then in chunks."""
    body = gzip.compress(answer.body, mtime=0)
    head = _head(answer, [("content-encoding", "gzip"), ("transfer-encoding", "chunked")])
    return [head, b"%X\r\n%s\r\n0\r\n\r\n" % (len(body), body)], True


def deflated(answer: Answer) -> Pieces:
    """Packed by zlib."""
    body = zlib.compress(answer.body)
    headers = [("Content-Encoding", "deflate"), ("Content-Length", str(len(body)))]
    return [_head(answer, headers), body], True


def until_closed(answer: Answer) -> Pieces:
    """As HTTP/1.0 did it: no length, the end is when the connection closes."""
    return [_head(answer, [], version="HTTP/1.0"), answer.body], False


def odd(answer: Answer) -> Pieces:
    """Odd, but sound: letters of any case, white space, empty and repeated headers, bytes beyond ASCII, no reason."""
    mime = answer.mime.encode()
    lines = [
        b"HTTP/1.1 %d " % answer.status,
        b"cOnTeNt-TyPe:   " + mime + b"   ",
        b"X-Empty:",
        b"Set-Cookie: a=1; path=/",
        b"Set-Cookie: b=2; path=/",
        b"X-Latin: caf\xe9",
        *(f"{name}: {value}".encode("latin-1") for name, value in answer.headers),
        b"CONTENT-LENGTH:%d" % len(answer.body),
    ]
    return [b"\r\n".join([*lines, b"", b""]), answer.body], True


def cut(answer: Answer) -> Pieces:
    """Break off in the middle of what was promised."""
    return [
        _head(answer, [("Content-Length", str(len(answer.body)))]),
        answer.body[: len(answer.body) // 2],
    ], False


def hanging(answer: Answer) -> Pieces:
    """Send half and then nothing more."""
    head = _head(answer, [("Content-Length", str(len(answer.body)))])
    return [head, answer.body[: len(answer.body) // 2], None], False


def no_http(answer: Answer) -> Pieces:
    """Speak something else."""
    return [b"%d what is this\r\n\r\n" % answer.status], False


def silent(_answer: Answer) -> Pieces:
    """Close without a word."""
    return [], False


def _head(answer: Answer, framing: list[tuple[str, str]], version: str = "HTTP/1.1") -> bytes:
    try:
        reason = HTTPStatus(answer.status).phrase
    except ValueError:
        reason = "Other"
    lines = [
        f"{version} {answer.status} {reason}",
        "Server: market",
        f"Content-Type: {answer.mime}",
        *(f"{name}: {value}" for name, value in (*answer.headers, *framing)),
        "",
        "",
    ]
    return "\r\n".join(lines).encode("latin-1")


MANNERS: dict[str, Callable[[Answer], Pieces]] = {
    "plain": plain,
    "chunked": chunked,
    "gzip": gzipped,
    "gzip+chunked": gzipped_chunks,
    "deflate": deflated,
    "until closed": until_closed,
    "odd": odd,
    "cut": cut,
    "hanging": hanging,
    "no http": no_http,
    "silent": silent,
}
SOUND = ("plain", "chunked", "gzip", "gzip+chunked", "deflate", "until closed", "odd")
"""Manners that a client must cope with; the others break something."""
