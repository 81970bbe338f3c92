"""Bookmarks as every browser exports them: the Netscape bookmark file, HTML with a head of its own.

The folder that a bookmark lies in tells what its owner thought of it, and is kept as the words beside it.
"""

import html
import re
from collections.abc import Iterator

from clew.discover.files.dates import when_of
from clew.discover.found import Found
from clew.kernel.text import clean

TITLE = "a browser's bookmarks (HTML)"
_HEAD = "netscape-bookmark-file-1"
_PART = re.compile(
    r"<a\s([^<>]{1,200000})>([^<]{0,2000})|<h3\b[^<>]{0,2000}>([^<]{0,500})|<(/?)dl\b", re.IGNORECASE
)
_HREF = re.compile(r"""(?<![\w-])href\s*=\s*["']([^"']{1,2000})["']""", re.IGNORECASE)
_ADDED = re.compile(r"""add_date\s*=\s*["']?(\d{9,18})""", re.IGNORECASE)
_MOST_FOLDERS = 50


def certainty(text: str) -> int:
    """The head says it."""
    return 3 if _HEAD in text[:500].lower() else 0


def read(text: str) -> Iterator[Found]:
    """Give each bookmark of the web, with its folders.

    >>> page = '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><H3>Graz</H3><DL><DT><A HREF="https://kite.example/" ADD_DATE="1777593600">Kite</A></DL></DL>'
    >>> [(one.url, one.title, one.text) for one in read(page)]
    [('https://kite.example/', 'Kite', 'Graz')]
    """
    folders: list[str] = []
    named = ""
    line, counted = 1, 0
    for part in _PART.finditer(text):
        line += text.count("\n", counted, part.start())
        counted = part.start()
        if part[3] is not None:
            named = _plain(part[3])
        elif part[1] is None:
            if part[4]:
                folders = folders[:-1]
            elif len(folders) < _MOST_FOLDERS:
                folders.append(named)
                named = ""
        else:
            yield from _bookmark(part, line, " / ".join(filter(None, folders)))


def _bookmark(part: re.Match[str], line: int, folder: str) -> Iterator[Found]:
    href = _HREF.search(part[1])
    if href is None or not html.unescape(href[1]).lower().startswith(("http://", "https://")):
        return
    added = _ADDED.search(part[1])
    yield Found(
        html.unescape(href[1]),
        line=line,
        title=_plain(part[2]) or None,
        text=folder or None,
        when=when_of(added[1]) if added else None,
    )


def _plain(text: str) -> str:
    return " ".join(clean(html.unescape(text)).split())[:300]
