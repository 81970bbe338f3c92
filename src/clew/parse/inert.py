"""Parts of the mark-up that parsers leave aside though a reader sees them, as plain elements in their place.

*Shadow roots* that a server wrote out (``<template shadowrootmode="open">``): a browser attaches such a template to the
element around it and draws it. The content of its slots stands after it in the mark-up, and stays there. (HTML Living
Standard, 4.12.3; ``shadowroot`` is the attribute's former name.) *Whole pages for readers without scripts*: a board
may write its posts in ``<noscript>`` for machines and draw them by a script for people; a mere notice or a picture's
stand-in is left aside.

>>> opened('<x-a><template shadowrootmode="open"><h1>Mara</h1><slot></slot></template><p>24</p></x-a>')
'<x-a><clew-shadow><h1>Mara</h1><slot></slot></clew-shadow><p>24</p></x-a>'
>>> opened("<template><p>inert</p></template>")
'<template><p>inert</p></template>'
"""

import re

_SIGN = re.compile(r"<template[^<>]{0,200}\bshadowroot", re.IGNORECASE)
_TAG = re.compile(r"<(?P<end>/?)template\b(?P<rest>[^<>]{0,1000})>", re.IGNORECASE)
_ROOT = re.compile(r"\bshadowroot(?:mode)?\s*=\s*[\"']?(?:open|closed)\b", re.IGNORECASE)
SHADOW = "clew-shadow"
"""The element that a shadow root becomes; its slots are filled later, see :mod:`clew.parse.slotted`."""
_NOTICE = re.compile(r"<noscript\b[^<>]{0,200}>", re.IGNORECASE)
_NOTICE_ENDS = re.compile(r"</noscript\s{0,20}>", re.IGNORECASE)
_MARK_UP = re.compile(r"<[^<>]{0,2000}>")
WITHOUT_SCRIPTS = "data-clew-noscript"
"""The attribute of what is written for readers without scripts: it is the whole page."""
_LEAST_PAGE, _LEAST_WORDS = 400, 150
"""Of mark-up and of text: what is shorter is a notice that scripts are needed."""


def opened(html: str) -> str:
    """Give the mark-up with what a reader sees opened."""
    return _without_scripts(_roots(html))


def _without_scripts(html: str) -> str:
    """Open what is a page of its own; a notice that is never closed ends the search, so that none begins anew at each."""
    parts: list[str] = []
    at = max(html.lower().find("<body"), 0)
    parts.append(html[:at])
    while (found := _NOTICE.search(html, at)) is not None:
        end = _NOTICE_ENDS.search(html, found.end())
        if end is None:
            break
        parts += (
            html[at : found.start()],
            _page_of(html[found.start() : end.end()], html[found.end() : end.start()]),
        )
        at = end.end()
    return "".join(parts) + html[at:]


def _page_of(written: str, inside: str) -> str:
    """Give a page for readers without scripts as an element, and a notice as it is."""
    words = " ".join(_MARK_UP.sub(" ", inside).split()) if len(inside) >= _LEAST_PAGE else ""
    return f"<div {WITHOUT_SCRIPTS}>{inside}</div>" if len(words) >= _LEAST_WORDS else written


def _roots(html: str) -> str:
    """Open the shadow roots; a template within a template that is none stays."""
    if not _SIGN.search(html):
        return html
    parts: list[str] = []
    open_roots: list[bool] = []
    at = 0
    for tag in _TAG.finditer(html):
        if tag["end"]:
            is_root = open_roots.pop() if open_roots else False
        else:
            is_root = _ROOT.search(tag["rest"]) is not None
            open_roots.append(is_root)
        if is_root:
            parts += (html[at : tag.start()], f"<{tag['end']}{SHADOW}>")
            at = tag.end()
    return "".join(parts) + html[at:]
