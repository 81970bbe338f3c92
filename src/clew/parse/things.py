"""Links, pictures and marks (badges, icons) of a document, each with its place."""

import re
from collections.abc import Iterator

from clew.kernel.web import absolute
from clew.parse.document import Document, Element
from clew.records.draft import DraftAnchor, DraftMark, DraftPicture

_SCHEMES = ("tel:", "mailto:", "sms:", "skype:", "whatsapp:", "viber:", "tg:", "callto:", "signal:", "sgnl:")
_MARK = re.compile(
    r"badge|verif|vip|premium|top|featured|promo|sponsor|icon|ico-|fa-|flag|label|tag|status|check|ribbon|highlight|gold|elite|star",
    re.IGNORECASE,
)
_PICTURE_SOURCES = (
    "src",
    "data-src",
    "data-original",
    "data-lazy",
    "data-lazy-src",
    "data-full",
    "data-image",
)
_BACKGROUND = re.compile(r"""background(?:-image)?\s*:[^;]*url\(\s*['"]?([^'")]+)""", re.IGNORECASE)


def extract_anchors(document: Document, base: str) -> Iterator[DraftAnchor]:
    """Give the links that lead somewhere, ``tel:`` and its like included."""
    for element in document.elements:
        href = element.attrs.get("href", "").strip()
        if element.tag not in ("a", "area") or not href:
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
    for element in document.elements:
        for source in _sources(element):
            url = absolute(base, source)
            if url is not None and url not in seen and not source.startswith("data:"):
                seen.add(url)
                alt = (element.attrs.get("alt") or element.attrs.get("title") or "")[:200]
                yield DraftPicture(url, alt, document.selector(element), element.index)


def _sources(element: Element) -> list[str]:
    if element.tag == "img":
        return [element.attrs[name] for name in _PICTURE_SOURCES if element.attrs.get(name)]
    background = _BACKGROUND.search(element.attrs.get("style", ""))
    return [background[1]] if background else []


def extract_marks(document: Document) -> Iterator[DraftMark]:
    """Give badges and icons: the words of class, title, alternative text and label, and a short content."""
    for element in document.elements:
        if element.tag in ("#text", "body", "a") or not element.attrs:
            continue
        named = " ".join(
            element.attrs.get(key, "") for key in ("title", "alt", "aria-label") if element.attrs.get(key)
        )
        classes = element.classes
        if not (_MARK.search(classes) or (named and element.tag in ("img", "i", "svg", "span"))):
            continue
        content = document.content(element)
        if len(content) > 40:  # noqa: PLR2004 - a badge is short
            continue
        words = " ".join(f"{classes} {named} {content}".split())[:200]
        if words:
            yield DraftMark(words, document.selector(element), element.index)
