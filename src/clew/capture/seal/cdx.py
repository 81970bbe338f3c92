"""The index and the list of pages of a WACZ, made from the project's own index of captures.

CDXJ in gzip blocks with an index over the blocks (``index.cdx.gz``, ``index.idx``), and ``pages.jsonl``, as WACZ 1.1.1 has
them. The key of an address is its SURT: host turned round, the rest in lower case, parameters in order.
(https://specs.webrecorder.net/cdxj/0.1.0/, https://specs.webrecorder.net/wacz/1.1.1/)
"""

import gzip
import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from clew.records.capture import Capture

_LINES = 1024
_WWW = re.compile(r"^www\d*\.")
_DEFAULT_PORTS = {"http": 80, "https": 443}
_PAGE = ("text/html", "application/xhtml+xml")
_OK = 200


def surt(url: str) -> str:
    """Give the key of an address.

    >>> surt("https://www.Lantern.example:443/Graz?b=2&a=1#top")
    'example,lantern)/graz?a=1&b=2'
    """
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return url.lower()
    if not host:
        return url.lower()
    key = ",".join(reversed(_WWW.sub("", host).split(".")))
    if port and port != _DEFAULT_PORTS.get(parts.scheme):
        key += f":{port}"
    query = "&".join(sorted(parts.query.lower().split("&"))) if parts.query else ""
    path = parts.path.lower().rstrip("/") or "/"
    return f"{key}){path}" + (f"?{query}" if query else "")


def cdx_line(capture: Capture, filename: str, payload_digest: str | None) -> str:
    """Write a capture as a line of the index."""
    told: dict[str, Any] = {"url": capture.url}
    if capture.mime:
        told["mime"] = capture.mime
    if capture.status is not None:
        told["status"] = str(capture.status)
    if payload_digest:
        told["digest"] = payload_digest
    told |= {
        "length": str(capture.warc_length),
        "offset": str(capture.warc_offset),
        "filename": filename,
    }
    return f"{surt(capture.url)} {capture.fetched_at:%Y%m%d%H%M%S} {json.dumps(told, ensure_ascii=False)}\n"


def to_blocks(lines: Sequence[str]) -> tuple[bytes, bytes]:
    """Pack sorted lines; give the packed index and the index over its blocks."""
    packed, over = bytearray(), ['!meta 0 {"format": "cdxj-gzip-1.0", "filename": "index.cdx.gz"}\n']
    for start in range(0, len(lines), _LINES):
        chosen = lines[start : start + _LINES]
        block = gzip.compress("".join(chosen).encode("utf-8"), mtime=0)
        place = {
            "offset": len(packed),
            "length": len(block),
            "digest": f"sha256:{hashlib.sha256(block).hexdigest()}",
        }
        over.append(f"{chosen[0].split('{', 1)[0].strip()} {json.dumps(place)}\n")
        packed += block
    return bytes(packed), "".join(over).encode("utf-8")


def to_pages(captures: Sequence[Capture]) -> bytes:
    """Write the list of pages: what was answered as a page of its own."""
    lines = [{"format": "json-pages-1.0", "id": "pages", "title": "All pages"}, *_pages(captures)]
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode("utf-8")


def _pages(captures: Sequence[Capture]) -> Iterator[dict[str, str]]:
    for one in captures:
        if one.status == _OK and one.mime in _PAGE and one.warc_offset is not None:
            yield {"id": one.capture_id[:32], "url": one.url, "ts": f"{one.fetched_at:%Y-%m-%dT%H:%M:%SZ}"}
