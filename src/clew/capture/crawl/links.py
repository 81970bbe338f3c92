"""The links of a page, by a scan in linear time: no parser is given what a server sent while it is being asked.

Links stand in ``a``, ``area``, ``frame``, ``iframe``, ``link rel=next`` and ``meta refresh``, and, on pages that a script
draws, as addresses in the state that the page carries as JSON. Forms are never looked at. A link that is not shown, or
that says ``nofollow``, is left alone.

>>> page = '<base href="/x/"><a href="b?p=2">more</a> <a hidden href="/trap">no</a><script>"<a href=/c>"</script>'
>>> [link.url for link in read_links(page, "https://a.example/").links]
['https://a.example/x/b?p=2']
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from clew.kernel.web import absolute

_MOST = 5_000
_LONGEST_TEXT = 200
_LONGEST_PAGE = 8_000_000
_TAG = re.compile(r"<(a|area|iframe|frame|link|meta|base|img)\b([^<>]{0,8000})>", re.IGNORECASE)
_MARK_UP = re.compile(r"<[^<>]{0,2000}>")
_ATTRIBUTE = re.compile(
    r"""([a-zA-Z][\w:-]{0,40})\s{0,9}=\s{0,9}(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\s"'<>]{1,4000}))"""
)
_BARE = re.compile(r"\s(hidden)(?=[\s/]|$)", re.IGNORECASE)
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_REFRESH = re.compile(r"url\s{0,9}=\s{0,9}['\"]?([^'\";]{1,2000})", re.IGNORECASE)
_STATE = re.compile(
    r"""type\s{0,9}=\s{0,9}["']?application/(?:\w{1,20}\+)?json|id\s{0,9}=\s{0,9}["']?__""", re.IGNORECASE
)
_IN_STATE = re.compile(r'"((?:https?:)?(?:\\?/){1,2}[^"\s<>{}]{1,1000})"')
_PATTERN = re.compile(r"[\[\]{}]|/:\w|/\*")
_CHARSET = re.compile(rb"""charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})""", re.IGNORECASE)
_META_WITHIN = 2048


@dataclass(frozen=True, slots=True)
class Link:
    """A link: its address, and what it says."""

    url: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class PageLinks:
    """What a page links to, and the pictures that it shows."""

    links: tuple[Link, ...] = ()
    pictures: tuple[str, ...] = ()


def decoded(body: bytes, content_type: str) -> str:
    """Give a page as text; addresses are ASCII nearly always, so a wrong charset costs no more than a name."""
    stated = _CHARSET.search(content_type.encode("utf-8", "replace")) or _CHARSET.search(body[:_META_WITHIN])
    body = body[:_LONGEST_PAGE]
    for charset in (stated[1].decode() if stated else "utf-8", "utf-8"):
        try:
            return body.decode(charset)
        except (LookupError, UnicodeDecodeError):
            continue
    return body.decode("latin-1")


def read_links(text: str, url: str) -> PageLinks:
    """Read what a page links to."""
    shown, states = _without_scripts(text)
    base = url
    links: dict[str, Link] = {}
    pictures: dict[str, None] = {}
    for match in _TAG.finditer(shown):
        name, attributes = match[1].lower(), _attributes(match[2])
        if name == "base":
            base = absolute(url, attributes.get("href", "")) or base
        elif name == "meta" and attributes.get("name", "").lower() == "robots":
            if "nofollow" in attributes.get("content", "").lower():
                return PageLinks(pictures=tuple(pictures))
        elif name == "img":
            _add_picture(pictures, base, attributes)
        else:
            href = _target(name, attributes)
            target = absolute(base, href) if href else None
            if target and target not in links and len(links) < _MOST:
                said = _said(shown, match.end()) if name == "a" else ""
                links[target] = Link(target, said)
    for state in states:
        for target in _in_state(state, base):
            if len(links) < _MOST:
                links.setdefault(target, Link(target))
    return PageLinks(tuple(links.values()), tuple(pictures))


def _without_scripts(text: str) -> tuple[str, list[str]]:
    """Take comments, scripts and styles out; give what is left, and the state that scripts hold as JSON."""
    parts: list[str] = []
    states: list[str] = []
    place = 0
    while begin := _BEGIN.search(text, place):
        at, name = begin.start(), begin[1].lower()
        parts.append(text[place:at])
        closing = _CLOSING[name].search(text, at)
        if closing is None:
            return "".join(parts), states
        if name == "script" and _STATE.search(text, at, min(closing.start(), at + 400)):
            states.append(text[at : closing.start()])
        place = closing.end()
    parts.append(text[place:])
    return "".join(parts), states


# Not by lower(), which makes two letters of a Turkish İ: all places behind it would be others.
_ANY_CASE = re.IGNORECASE | re.ASCII
_BEGIN = re.compile(r"<(!--|script|style)", _ANY_CASE)
_CLOSING = {
    "!--": re.compile(r"-->"),
    "script": re.compile(r"</script", _ANY_CASE),
    "style": re.compile(r"</style", _ANY_CASE),
}


def _attributes(text: str) -> dict[str, str]:
    found = {name.lower(): a or b or c for name, a, b, c in _ATTRIBUTE.findall(text)}
    if _BARE.search(text):
        found.setdefault("hidden", "")
    return found


def _target(name: str, attributes: dict[str, str]) -> str | None:
    rel = attributes.get("rel", "").lower().split()
    if "nofollow" in rel or "hidden" in attributes or _UNSEEN.search(attributes.get("style", "")):
        return None
    if name == "meta":
        if attributes.get("http-equiv", "").lower() != "refresh":
            return None
        found = _REFRESH.search(html.unescape(attributes.get("content", "")))
        return found[1] if found else None
    if name == "link" and "next" not in rel and "prev" not in rel:
        return None
    return html.unescape(attributes.get("src" if name in ("iframe", "frame") else "href", "")) or None


def _add_picture(pictures: dict[str, None], base: str, attributes: dict[str, str]) -> None:
    source = attributes.get("data-src") or attributes.get("src") or ""
    target = absolute(base, html.unescape(source))
    if target and len(pictures) < _MOST:
        pictures.setdefault(target)


def _said(text: str, start: int) -> str:
    end = text.find("</a", start, start + 2000)
    return " ".join(html.unescape(_MARK_UP.sub(" ", text[start : end if end >= 0 else start])).split())[
        :_LONGEST_TEXT
    ]


def _in_state(state: str, base: str) -> Iterator[str]:
    for found in _IN_STATE.findall(state):
        if _PATTERN.search(found):
            continue  # names the route of many pages, such as /p/[slug], and is none
        target = absolute(base, found.replace("\\/", "/").replace("\\u0026", "&").replace("\\u002F", "/"))
        if target:
            yield target
