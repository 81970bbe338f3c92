"""Sitemaps: which pages a site says that it has (sitemaps.org, protocol 0.9).

Index, list of pages, and plain text; each also packed by gzip. Read by a scan in linear time, so no entity is ever
expanded; bounded in bytes, also unpacked, and in entries.

>>> text = b"<urlset><url><loc>https://a.example/ad/1</loc></url><url><loc>https://a.example/ad/2?x=1&amp;y=2</loc></url></urlset>"
>>> read_sitemap(text).pages
('https://a.example/ad/1', 'https://a.example/ad/2?x=1&y=2')
>>> read_sitemap(b"<sitemapindex><sitemap><loc> https://a.example/s1.xml.gz </loc></sitemap></sitemapindex>").sitemaps
('https://a.example/s1.xml.gz',)
"""

import html
import re
import zlib
from dataclasses import dataclass

MOST = 10
"""So many sitemaps of a site are asked for in a visit."""
MOST_ENTRIES = 50_000
"""As the protocol has it; what stands behind is left out."""
PATH = "/sitemap.xml"
_MOST_BYTES = 52_428_800
_GZIP = b"\x1f\x8b"
_ANY_FRAME = 47
_LOC = re.compile(
    r"<(?:\w{1,20}:)?loc\b[^<>]{0,200}>\s{0,99}(?:<!\[CDATA\[)?\s{0,99}([^<>\]\s]{1,2048})", re.IGNORECASE
)
_INDEX = re.compile(r"<(?:\w{1,20}:)?sitemapindex\b", re.IGNORECASE)
_HEAD = 4_000


@dataclass(frozen=True, slots=True)
class Sitemap:
    """What a sitemap names; ``cut``: it names more."""

    pages: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    cut: bool = False


def read_sitemap(data: bytes) -> Sitemap:
    """Read a sitemap of any form; what is none names nothing."""
    data, is_long = _unpacked(data)
    text = data.decode("utf-8-sig", "replace")
    is_list = "<" not in text[:_HEAD].strip()[:1]
    found = _lines(text) if is_list else (html.unescape(match[1]) for match in _LOC.finditer(text))
    named: dict[str, None] = {}
    for url in found:
        if len(named) > MOST_ENTRIES:
            break
        if url.startswith(("http://", "https://")):
            named[url] = None
    chosen = tuple(named)[:MOST_ENTRIES]
    is_cut = is_long or len(named) > MOST_ENTRIES
    if not is_list and _INDEX.search(text[:_HEAD]):
        return Sitemap(sitemaps=chosen, cut=is_cut)
    return Sitemap(pages=chosen, cut=is_cut)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n", MOST_ENTRIES + 1) if len(line) <= _HEAD]


def _unpacked(data: bytes) -> tuple[bytes, bool]:
    """Unpack within bounds; give what came out, and whether there was more. What is broken gives what came before."""
    if not data.startswith(_GZIP):
        return data[:_MOST_BYTES], len(data) > _MOST_BYTES
    unpacker = zlib.decompressobj(_ANY_FRAME)
    try:
        out = unpacker.decompress(data, _MOST_BYTES)
    except zlib.error:
        return b"", False
    return out, bool(unpacker.unconsumed_tail)
