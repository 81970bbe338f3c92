"""The record of a page as a browser drew it: WARC ``conversion``, which refers to the response that it was drawn from.

Why ``conversion``: it is "an alternative version of another record's content that was created as the result of an
archival process", and names that record in ``WARC-Refers-To``; a ``resource`` must not have that header (ISO 28500, 6.8,
6.4 and 5.11). Its block is UTF-8, whatever the response was in. ``WARC-Drawn-By`` names the browser. Left out of it are
pictures that stand in the mark-up as data, and what is shown only to those without scripts.
"""

import datetime as dt
import re
from dataclasses import dataclass

from clew.capture.archive import DRAWN_BY
from clew.capture.own_records import block_record

MIME = "text/html; charset=utf-8"
_PICTURE = re.compile(
    r"data:(?:image|video|audio)/[\w.+-]{1,60}(?:;[\w.=+-]{1,60}){0,4},[^\"'\s<>()]*", re.IGNORECASE
)
_BEGINS = re.compile(r"<(script|noscript)\b")
LEFT_OUT = "data:,left-out"


@dataclass(frozen=True, slots=True)
class Rendered:
    """A drawn document as it is kept; ``cut``: it was longer."""

    body: bytes
    pictures: int
    cut: bool

    @property
    def text(self) -> str:
        """The document."""
        return self.body.decode("utf-8", "replace")


def rendered(html: str, *, limit: int, cut: bool = False) -> Rendered:
    """Make what is kept of a drawn document.

    >>> rendered('<p><img src="data:image/png;base64,iVBORw0KGgo=">a<noscript>on!</noscript>', limit=99).text
    '<p><img src="data:,left-out">a'
    """
    text, pictures = _PICTURE.subn(LEFT_OUT, _without_noscript(html))
    body = text.encode("utf-8", "replace")
    return Rendered(body[:limit], pictures, cut or len(body) > limit)


def drawn_record(url: str, when: dt.datetime, page: Rendered, *, refers_to: str, drawn_by: str) -> bytes:
    """Make the record; ``refers_to`` is the id of the response's record."""
    more = [("WARC-Refers-To", refers_to), (DRAWN_BY, drawn_by)]
    if page.cut:
        more.append(("WARC-Truncated", "length"))
    return block_record("conversion", url, when, page.body, mime=MIME, more=more)


def _without_noscript(html: str) -> str:
    """Take ``noscript`` out, outside of scripts; a browser writes names of elements small, and ``<`` nowhere else."""
    parts = []
    place = kept = 0
    while (found := _BEGINS.search(html, place)) is not None:
        closing = f"</{found[1]}>"
        end = html.find(closing, found.end())
        if end < 0:
            break
        place = end + len(closing)
        if found[1] == "noscript":
            parts.append(html[kept : found.start()])
            kept = place
    return "".join([*parts, html[kept:]])
