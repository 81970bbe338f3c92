"""Links, pictures and marks (badges, icons) of a document, each with its place."""

import functools
import re
from collections.abc import Iterator

from clew.kernel.web import absolute
from clew.parse.document import AskedOnce, Document, Element, Look
from clew.parse.icons import icon_name
from clew.records.draft import DraftAnchor, DraftMark, DraftPicture
from clew.reference.lexicon import Lexicons

_SCHEMES = ("tel:", "mailto:", "sms:", "skype:", "whatsapp:", "viber:", "tg:", "callto:", "signal:", "sgnl:")
_UP = re.compile(r"back-?(?:2|to)?-?top|(?:scroll|go|to)-?(?:to)?-?top", re.IGNORECASE)
_MARK = re.compile(
    r"badge|verif|vip|premium|top|featured|promo|sponsor|icon|ico-|fa-|flag|label|tag|status|check|ribbon|highlight|gold|elite|star",
    re.IGNORECASE,
)
_STATES = frozenset(
    ["hidden", "disabled", "open", "checked", "selected", "required", "active", "async", "defer"]
)
_SHORT_MARK = 30
_SHORT_LINE = 60
_FEW_CHILDREN = 4
_PICTURE_SOURCES = (
    "src",
    "data-src",
    "data-original",
    "data-lazy",
    "data-lazy-src",
    "data-full",
    "data-image",
)
_LATER = (
    *("data-src", "data-bg", "data-background", "data-background-image", "data-lazy", "data-original"),
    *("data-image", "data-img", "data-photo"),
)
_FILE = re.compile(r"\.(?:jpe?g|png|webp|avif|gif)(?:\?|$)", re.IGNORECASE)
_BACKGROUND = re.compile(r"""background(?:-image)?\s*:[^;]*url\(\s*['"]?([^'")]+)""", re.IGNORECASE)


def extract_anchors(document: Document, base: str) -> Iterator[DraftAnchor]:
    """Give the links that lead somewhere, ``tel:`` and its like included."""
    for element in document.tagged("a", "area"):
        href = element.attrs.get("href", "").strip()
        if not href:
            continue
        where = href[:500] if href.lower().startswith(_SCHEMES) else absolute(base, href)
        if where is None:
            continue
        text = document.content(element)[:300]
        start, end = (element.start, element.end) if element.start >= 0 else (None, None)
        yield DraftAnchor(where, text, start, end, document.selector(element), element.index)


def extract_pictures(document: Document, base: str) -> Iterator[DraftPicture]:
    """Give the pictures with their absolute URLs, lazy and background ones included, each once."""
    seen: set[str] = set()
    for element in document.looking(_has_source):
        for source in _sources(element.look):
            if _is_put_off(element.look) and element.children:
                continue  # a box with its own pictures in it
            url = absolute(base, source)
            if url is not None and url not in seen and not source.startswith("data:"):
                seen.add(url)
                alt = (element.attrs.get("alt") or element.attrs.get("title") or "")[:200]
                yield DraftPicture(url, alt, document.selector(element), element.index)


@AskedOnce
def _has_source(look: Look) -> bool:
    return bool(_sources(look))


@functools.lru_cache(maxsize=20_000)
def _sources(look: Look) -> tuple[str, ...]:
    if look.tag == "img":
        return tuple(look.attrs[name] for name in _PICTURE_SOURCES if look.attrs.get(name))
    background = _BACKGROUND.search(look.attrs["style"]) if "style" in look.attrs else None
    return (background[1],) if background else _put_off(look)


def _put_off(look: Look) -> tuple[str, ...]:
    """Give the picture that a script draws into an empty box later: ``<div data-src="/m/7/1.webp">``."""
    if look.tag in ("a", "video", "source", "iframe", "script"):
        return ()
    named = (look.attrs[name] for name in _LATER if look.attrs.get(name))
    return tuple(source for source in named if _FILE.search(source))[:1]


def _is_put_off(look: Look) -> bool:
    return look.tag != "img" and "style" not in look.attrs


def extract_marks(document: Document, lexicons: Lexicons) -> Iterator[DraftMark]:
    """Give badges and icons: the words of class, title, alternative text and label, and a short content; also a short
    box or text of its own whose words are those of a badge, however it is drawn.
    """
    for element in document.looking(_may_mark):
        parent = document.elements[element.parent]
        if _leads_up(element.look) or (element.parent >= 0 and _leads_up(parent.look)):
            continue
        if element.tag == "#text":
            if element.end - element.start <= _SHORT_LINE and len(parent.children) <= _FEW_CHILDREN:
                yield from _worded(document, parent, document.content(element), lexicons)
        else:
            words = _mark_words(document, element)
            if words:
                yield DraftMark(words, document.selector(element), element.index)


@AskedOnce
def _leads_up(look: Look) -> bool:
    """Say whether it is the button that leads to the top of the page: "Top" is no paid place there."""
    is_anchor = look.tag == "a" and look.attrs.get("href", "").startswith("#")
    return is_anchor or _UP.search(look.classes) is not None


def _mark_words(document: Document, element: Element) -> str | None:
    words, _ = _look_words(element.look)
    content = document.content(element)
    if len(content) > 40:  # noqa: PLR2004 - a badge is short
        return None
    return " ".join(f"{words} {content}".split())[:200] or None


@AskedOnce
def _may_mark(look: Look) -> bool:
    if look.tag == "#text":
        return True
    return look.tag not in ("body", "a") and _look_words(look)[1]


@functools.lru_cache(maxsize=20_000)
def _look_words(look: Look) -> tuple[str, bool]:
    """Give the words of a look, and whether it may be a badge."""
    attrs = look.attrs
    named = " ".join(attrs[key] for key in ("title", "alt", "aria-label") if attrs.get(key))
    icon = icon_name(look) or ""
    # <ad-card vip>: a custom element says by a bare attribute what it is
    bare = (
        " ".join(name for name, value in attrs.items() if value == "" and name not in _STATES)
        if "-" in look.tag
        else ""
    )
    is_mark = bool(
        icon or bare or _MARK.search(look.classes) or (named and look.tag in ("img", "i", "svg", "span"))
    )
    return f"{look.classes} {named} {icon} {bare}", is_mark


def _worded(document: Document, box: Element, text: str, lexicons: Lexicons) -> Iterator[DraftMark]:
    words = _badge(text.strip(), lexicons)
    if words:
        yield DraftMark(words, document.selector(box), box.index)


@functools.lru_cache(maxsize=20_000)
def _badge(text: str, lexicons: Lexicons) -> str | None:
    """Give the words of a badge where they are most of a text, or a badge's sign that stands in it once."""
    length = sum(map(str.isalnum, text))
    for hit in lexicons.find("mark", text):
        written = text[hit.start : hit.end]
        if not any(map(str.isalnum, written)):
            if text.count(written) == 1:
                return written
        elif (hit.end - hit.start) * 2 >= length and length <= _SHORT_MARK:
            return text
    return None
