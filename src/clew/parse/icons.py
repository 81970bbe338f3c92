"""Icons that stand for a label: a cake before a number, a pin before a town, a house with a tick.

What an icon is called (its place in a sheet of icons, its class, its file) is a name that a developer gave it, English
nearly everywhere. The lexicon's topic ``icon`` says which label such a name stands for; ``yes`` and ``no`` are icons
that answer one. Flags stand for a nationality, or, after an icon for languages, for languages.
"""

import functools
import re
from collections.abc import Iterator

from clew.parse.document import AskedOnce, Document, Element, Look
from clew.parse.walk import ICON, is_icon_tag
from clew.records.draft import DraftPair
from clew.reference.lexicon import Lexicons

_TAGS = frozenset(
    ["i", "svg", "span", "em", "img", "b", "s", "small", "div", "ion-icon", "mat-icon", "iconify-icon"]
)
_CLASS = re.compile(
    r"(?:^|\s)(?:icons?|icn|ico?|ikona?|glyph|sym|fa|bi|mdi|las?|ti|pi|ri|bxs?|glyphicon|ion|lucide|feather|uil|flaticon|ph|dashicons|sprite|i)"
    r"(?:[-_]|--)([a-z][a-z0-9_-]*)",
    re.IGNORECASE,
)
_OWN_CLASS = re.compile(r"(?:^|\s)(?:[a-z]{1,8}(?:-|--|__))?([a-z][a-z0-9_-]*)(?=\s|$)", re.IGNORECASE)
"""A site's own names for its icons, on elements that hold nothing else: ``<i class="zn-cake">``, ``<i class="cake">``."""
_SIZE = re.compile(
    r"^(xs|sm|md|lg|xl|fw|\d+x|solid|regular|light|outline|fill|spin|stack|small|big|large|inline|wrap)$"
)
_FILE = re.compile(
    r"/(?:[^/]*ico[^/]*|ics?|icn|svgs?|glyphs?|symbols?|sprites?|img/i|i|img|images|gif|gfx|pics?)/(?:[^/]*/)?([a-z][a-z_-]{1,20})\d*\.(?:svg|png|gif|webp)"
)
_FLAG_CLASS = re.compile(r"(?:^|\s)(?:fi|flag(?:-icon)?|flags?)[-_ ]([a-z]{2})(?=\s|$)", re.IGNORECASE)
_FLAG_FILE = re.compile(
    r"/(?:flags?|fl|f|country|countries|drapeaux|flaggen|zastavy|bandiere)/(?:[^/]*[-_/])?([a-z]{2})\.(?:svg|png|gif|webp)",
    re.IGNORECASE,
)
_MOST_VALUE = 120


def extract_icon_pairs(document: Document, lexicons: Lexicons) -> Iterator[DraftPair]:
    """Give the values that stand behind an icon, labelled by what the icon stands for."""
    under: dict[int, str] = {}
    offered: dict[int, list[Element]] = {}
    for element in document.looking(_may_be_icon):
        label = _label(element.look, lexicons)
        if label is None or label in _ANSWERS:
            if is_flag(element.look) and under.get(element.parent) is None:
                yield from _marked(document, "nationality", element, _shown(element))
            elif label is None and _offers(element, lexicons):
                offered.setdefault(element.parent, []).append(element)
            continue
        under[element.parent] = label
        yield from _value(document, element, label, lexicons)
    for icons in offered.values():
        yield from _marked(document, "services", icons[0], ", ".join(icon.attrs["title"] for icon in icons))


def _offers(icon: Element, lexicons: Lexicons) -> bool:
    is_shown = icon.start < 0 and not is_struck(icon.look)
    return is_shown and _is_service(icon.attrs.get("title", ""), lexicons)


@functools.lru_cache(maxsize=4096)
def _is_service(title: str, lexicons: Lexicons) -> bool:
    """Say whether the title of an icon is the name of a service and nothing else: a lone icon with "Massage" as its tooltip."""
    return (
        any(hit.end - hit.start == len(title) for hit in lexicons.find("service", title)) if title else False
    )


@AskedOnce
def _may_be_icon(look: Look) -> bool:
    return is_flag(look) or icon_name(look) is not None or _is_bare_icon(look)


def place_of_icon(look: Look, lexicons: Lexicons) -> str | None:
    """Give the place of meeting that an icon stands for: ``incall`` for a house, ``outcall`` for a car."""
    label = _label(look, lexicons)
    return label if label in _PLACES else None


_ANSWERS = ("yes", "no")
_LABELS = (
    ("label.age", "age"),
    ("label.height", "height"),
    ("label.weight", "weight"),
    ("label.languages", "languages"),
    ("label.nationality", "nationality"),
)
"""Facts whose icons are often named in the site's language, and the label that such an icon stands for."""
_PLACES = ("incall", "outcall")
_STRUCK_TAGS = frozenset(["s", "del", "strike"])
_STRUCK_CLASS = re.compile(
    r"(?:^|[\s_-])(?:line-through|strike(?:-?through)?|striked|struck|crossed(?:-out)?|is-off|off|disabled|inactive)(?:$|[\s_])",
    re.IGNORECASE,
)


@functools.lru_cache(maxsize=20_000)
def is_struck(look: Look) -> bool:
    """Say whether an element is drawn as crossed or switched off."""
    if look.tag in _STRUCK_TAGS or "line-through" in look.attrs.get("style", ""):
        return True
    return _STRUCK_CLASS.search(look.classes) is not None


@functools.lru_cache(maxsize=20_000)
def icon_name(look: Look) -> str | None:
    """Give the words of an icon's name; null where an element is none."""
    if look.tag not in _TAGS and "-" not in look.tag:
        return None
    attrs = look.attrs
    named = attrs.get("icon") or attrs.get("data-icon")
    if named is None and "-" in look.tag and is_icon_tag(look.tag):
        named = attrs.get("name") or attrs.get("type")
    if named is None and attrs.get(ICON):
        named = attrs[ICON].rpartition("#")[2] or attrs[ICON]
    if named is None and look.tag == "img":
        found = _FILE.search(attrs.get("src", "").lower())
        named = found[1] if found else None
    if named is None:
        names = [name for name in _CLASS.findall(look.classes) if not _SIZE.match(name)]
        named = names[0] if names else None
    if not named:
        return None
    return " ".join(re.split(r"[-_./\s:]+", named.lower()))[:40].strip() or None


@functools.lru_cache(maxsize=20_000)
def is_flag(look: Look) -> bool:
    """Say whether an element is the flag of a country."""
    return bool(
        _FLAG_CLASS.search(look.classes)
        or (look.tag == "img" and _FLAG_FILE.search(look.attrs.get("src", "")))
    )


@functools.lru_cache(maxsize=20_000)
def _label(look: Look, lexicons: Lexicons) -> str | None:
    name = icon_name(look)
    if name is not None:
        meant = next((hit.entry.value for hit in lexicons.find("icon", name)), None)
        return meant or _in_own_language(name, lexicons)
    own = _OWN_CLASS.findall(look.classes) if _is_bare_icon(look) else ()
    labels = (
        hit.entry.value
        for name in own
        for hit in lexicons.find("icon", name)
        if hit.end - hit.start == len(name)
    )
    return next((label for label in labels if label not in _ANSWERS), None)


def _in_own_language(name: str, lexicons: Lexicons) -> str | None:
    """Read a name in the developer's language: "picto langues", "ico_alter"; the last word of it must be the label."""
    for topic, label in _LABELS:
        if any(hit.end == len(name) for hit in lexicons.find(topic, name)):
            return label
    return None


def _is_bare_icon(look: Look) -> bool:
    """Say whether an element only decorates: readers of screens are to pass over it."""
    return look.tag == "i" or (look.tag in ("span", "em", "b") and look.attrs.get("aria-hidden") == "true")


def _value(document: Document, icon: Element, label: str, lexicons: Lexicons) -> Iterator[DraftPair]:
    if icon.start >= 0:  # <fact-chip icon="cake">27</fact-chip>
        yield from _stretched(document, label, icon, icon)
        return
    if icon.parent < 0:
        return
    parent = document.elements[icon.parent]
    after = [document.elements[index] for index in parent.children if index >= icon.stop]
    if not after and parent.start < 0 and parent.parent >= 0:  # <td><i class="icon-cake"></i></td><td>27</td>
        above = document.elements[parent.parent]
        after = [document.elements[index] for index in above.children if index >= parent.stop][:1]
    shown: list[str] = []
    for kid in after:
        own = _label(kid.look, lexicons)
        if own is not None and own not in _ANSWERS:
            break
        if kid.start >= 0:
            if label in _PLACES:
                yield from _of_place(document, label, icon, [one for one in after if one.index >= kid.index])
            else:
                yield from _stretched(document, label, kid, icon)
            return
        said = own or next((s for s in map(_shown, [kid, *document.subtree(kid)]) if s), "")
        if said:
            shown.append(said)
    if shown:
        yield from _marked(document, label, icon, ", ".join(shown))


def _of_place(document: Document, label: str, icon: Element, after: list[Element]) -> Iterator[DraftPair]:
    """Give what an icon of a place labels: a refusal where it is crossed out, else all its chips ("1 h 150", "2 h 280")."""
    first = after[0]
    if is_struck(first.look) or is_struck(document.elements[icon.parent].look):
        yield from _marked(document, label, icon, "no")
        return
    for chip in after:
        if chip.look is first.look and chip.start >= 0:
            yield from _stretched(document, label, chip, icon)


def _shown(element: Element) -> str:
    """What a picture or an empty element says of itself."""
    attrs = element.attrs
    said = attrs.get("alt") or attrs.get("title") or attrs.get("aria-label")
    if said:
        return said[:_MOST_VALUE]
    flag = _FLAG_CLASS.search(element.classes) or _FLAG_FILE.search(attrs.get("src", ""))
    return flag[1].upper() if flag else ""


def _stretched(document: Document, label: str, element: Element, icon: Element) -> Iterator[DraftPair]:
    value = document.content(element)
    line = value.split("\n", 1)[0]
    if 0 < len(line) <= _MOST_VALUE:
        yield DraftPair(
            label, line, element.start, element.start + len(line), document.selector(icon), element.index
        )


def _marked(document: Document, label: str, element: Element, value: str) -> Iterator[DraftPair]:
    if value:
        yield DraftPair(label, value, None, None, document.selector(element), element.index)
