"""Bookmarks as browsers keep them in JSON: Firefox's backup ("Backup..." in its library), and the file ``Bookmarks`` of Chrome and its kin.

Both are trees. Firefox (https://searchfox.org/mozilla-central/source/toolkit/components/places/BookmarkJSONUtils.sys.mjs): ``typeCode`` 2 is a
folder with ``children``, 1 a bookmark with ``uri``, ``title``, ``dateAdded`` (millionths of a second since 1970) and ``tags``. Chrome
(components/bookmarks/browser/bookmark_codec.cc): ``roots``, below it ``type`` "folder" with ``children``, "url" with ``url``, ``name``, ``date_added``
(millionths since 1601). Icons, keywords and what an account syncs are none of the owner's bookmarks, and are left out. The names of the folders are kept
as the words beside a bookmark, as of bookmarks in HTML; the roots, which each browser has and nobody named, are left out of them.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from clew.discover.files.dates import when_of
from clew.discover.found import Found
from clew.kernel.text import clean

TITLE = "a browser's bookmarks (JSON)"
_FIREFOX, _CHROME = '"text/x-moz-place', '"roots"'
_HEAD = 4_000
_LONGEST = 300
_MOST_FOLDERS = 50
_ROOT_FIREFOX = "root"


def certainty(text: str) -> int:
    """A tree that names itself in its first lines, as both browsers write it."""
    head = text[:_HEAD]
    if not head.lstrip().startswith("{"):
        return 0
    return 3 if _FIREFOX in head or (_CHROME in head and '"children"' in head) else 0


def read(text: str) -> Iterator[Found]:
    """Give each bookmark of the web, in the order of the tree, with the folders that it lies in.

    >>> tree = '{"roots": {"other": {"type": "folder", "name": "Other", "children": [{"type": "folder", "name": "Graz", "children": [{"type": "url", "name": "Kite", "url": "https://kite.example/", "date_added": "13422067200000000"}]}]}}}'
    >>> [(one.url, one.title, one.text, one.when.isoformat()) for one in read(tree)]
    [('https://kite.example/', 'Kite', 'Graz', '2026-05-01T00:00:00+00:00')]
    """
    try:
        tree = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    roots = tree.get("roots")
    starts = list(roots.values()) if isinstance(roots, dict) else [tree]
    waiting: list[tuple[Any, tuple[str, ...], bool]] = [(one, (), True) for one in reversed(starts)]
    while waiting:  # without calling itself: a file may nest as deep as it likes
        node, folders, is_root = waiting.pop()
        if not isinstance(node, Mapping):
            continue
        children = node.get("children")
        if isinstance(children, list):
            inner = folders if is_root or _ROOT_FIREFOX in node else (*folders, _named(node))[:_MOST_FOLDERS]
            waiting.extend((child, inner, False) for child in reversed(children))
        else:
            yield from _bookmark(node, folders)


def _bookmark(node: Mapping[str, Any], folders: tuple[str, ...]) -> Iterator[Found]:
    url = node.get("uri") or node.get("url")
    if isinstance(url, str) and url.lower().startswith(("http://", "https://")):
        tags = node.get("tags")
        words = [" / ".join(filter(None, folders)), _plain(tags) if isinstance(tags, str) else ""]
        added = node.get("dateAdded") or node.get("date_added")
        yield Found(
            url,
            title=_named(node) or None,
            text="; ".join(filter(None, words))[:_LONGEST] or None,
            when=when_of(added),
        )


def _named(node: Mapping[str, Any]) -> str:
    name = node.get("title") or node.get("name")
    return _plain(name) if isinstance(name, str) else ""


def _plain(text: str) -> str:
    return " ".join(clean(text).split())[:_LONGEST]
