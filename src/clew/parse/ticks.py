"""Lists that name everything, where a sign beside each item says whether it is offered.

The sign is a glyph in the line ("✔ Massage", "Kissing ✗"), an icon or a picture, a box that is checked or not, the class
or the style of the item (``on`` / ``off``, ``text-muted``, ``line-through``), or what the mark-up says for those who
cannot see it (``aria-checked``). A list counts where its items are services or places of meeting, so that menus and
tabs stay out; where nothing says which items are meant, none of them is answered.
"""

import bisect
import functools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter

from clew.parse.document import Document, Element, Line, Look
from clew.parse.icons import icon_name
from clew.parse.walk import ICON
from clew.records.draft import DraftPair
from clew.reference.lexicon import Lexicons

_MAX_NAME = 44
_MOST_ITEM_LINES = 4
_start = attrgetter("start")
_LEAST_ITEMS, _LEAST_KNOWN = 2, 2
_TICKS, _CROSSES = "✓✔☑✅🗸🟢👍●◉⦿■", "✗✘✕✖❌❎☒⛔🚫🔴👎○◯◌☐□"
_SURE = frozenset("✓✔☑✅🗸👍✗✘✕✖❌❎☒⛔🚫👎")
"""The others are drawn before the items of any list, too."""
_PLUS, _MINUS = "+＋", r"\-–—−"
_GLYPH = re.compile(rf"[{_TICKS}{_CROSSES}{_PLUS}{_MINUS}]")
_ANY_GLYPH = re.compile(rf"[{_TICKS}{_CROSSES}{_PLUS}{_MINUS}×]")
_CROSS = re.compile(r"[xX]")
_LONE_CROSS = re.compile(r"[xX](?<!\S[xX])(?=[\s\ufe0f])")
"""Where an item may have a sign, beside an "x" at its beginning."""
_BEFORE = re.compile(rf"\s*([{_TICKS}{_CROSSES}{_PLUS}{_MINUS}×xX])\ufe0f?(?:\s+|(?<=[^xX\w])(?=\w))(?=\w)")
_AFTER = re.compile(
    rf"(?<=\w)[)\]]?(?:\s*[:…]|\s*\.{{2,}})?\s+([{_TICKS}{_CROSSES}{_PLUS}{_MINUS}×])\ufe0f?\s*$"
)
_ENDINGS = frozenset(f"{_TICKS}{_CROSSES}{_PLUS}-–—−×")
_YES = frozenset(
    [
        "on",
        "yes",
        "active",
        "enabled",
        "checked",
        "available",
        "offered",
        "included",
        "ok",
        "true",
        "selected",
        "provided",
        "si",
        "oui",
        "ja",
        "da",
        "tak",
        "sim",
        "ano",
        "evet",
        "kylla",
        "aktiv",
        "activo",
        "actif",
        "attivo",
        "ativo",
        "present",
        "allowed",
    ]
)
_NO = frozenset(
    [
        "off",
        "no",
        "inactive",
        "disabled",
        "unchecked",
        "unavailable",
        "excluded",
        "false",
        "struck",
        "strike",
        "strikethrough",
        "striked",
        "crossed",
        "refused",
        "missing",
        "absent",
        "non",
        "nein",
        "nie",
        "ne",
        "nej",
        "inaktiv",
        "inactivo",
        "inactif",
        "inattivo",
        "inativo",
        "denied",
        "declined",
        "unselected",
        "without",
        "notavailable",
        "notoffered",
        "hasnt",
    ]
)
_TICK_NAMES = frozenset(["check", "tick", "checkmark", "done", "ticked", "plus", "thumbsup"])
_CROSS_NAMES = frozenset(
    ["cross", "times", "ban", "remove", "x", "xmark", "wrong", "minus", "close", "dash", "thumbsdown"]
)
"""Names of icons; an item itself is called so rather for its look ("form-check")."""
_PALE = frozenset(
    [
        "muted",
        "grey",
        "gray",
        "dim",
        "dimmed",
        "faded",
        "pale",
        "ghost",
        "transparent",
        "unfilled",
        "outline",
        "hollow",
        "lowlight",
    ]
)
_NEGATIVE = frozenset(["not", "no", "un", "non"])
_DENIABLE = _YES | frozenset(["offer", "service", "offering", "go"])
_THROUGH = re.compile(r"(?:^|[\s_-])(?:line-through|strike-?through|crossed-out)(?:$|[\s_-])", re.IGNORECASE)
_PALE_STYLE = re.compile(
    r"line-through|opacity\s*:\s*0?\.[0-6]|(?<![-\w])color\s*:\s*(?:#([89a-d])[0-9a-f](?:\1[0-9a-f]){2}\b|#([89a-d])\2\2\b|(?:light|dark)?gr[ae]y|silver)",
    re.IGNORECASE,
)
_PALE_CLASS = re.compile(
    r"(?:^|\s)(?:opacity-[1-6]\d?|text-(?:gray|grey|zinc|slate|neutral|stone)-[2345]00)(?:\s|$)"
)
_ANSWERS = ("yes", "no")
_STATES = ("aria-checked", "aria-selected", "data-checked", "data-active", "data-enabled", "data-on", "data-offered",
           "data-value", "data-state", "data-available", "data-status", "data-selected")  # fmt: skip
_SPEAKING = frozenset([*_STATES, "style", "aria-disabled", "alt", "title", "aria-label", "icon", "data-icon", "name",
                       "type", ICON])  # fmt: skip
"""Attributes that may answer beside the classes, and the address of a picture."""
_SAID = {"true": True, "1": True, "yes": True, "on": True, "checked": True, "active": True, "enabled": True,
         "false": False, "0": False, "no": False, "off": False, "unchecked": False, "inactive": False,
         "disabled": False, "mixed": None}  # fmt: skip
_NOT_ITEMS = frozenset(
    ["#text", "option", "select", "a", "button", "th", "h1", "h2", "h3", "h4", "body", "svg", "img"]
)
_SKIPPED = frozenset(["nav", "select", "form", "header", "footer"])
_STRUCK = frozenset(["s", "del", "strike"])
_FILE = re.compile(r"([a-z]+)[^/a-z]*\.(?:svg|png|gif|webp|jpe?g)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Item:
    """An item of a list: its words, what its sign says, and the kind of the sign.

    A ``sure`` sign says it alone; a ``word`` (the name of a class) where the list has other items; a ``dash``, a ``name``
    or a ``box`` only where its contrary stands in the list as well; a ``pale`` look beside items that are not pale.
    """

    name: str
    answer: bool | None
    kind: str
    element: Element


_Answer = tuple[bool | None, str]
_NONE: _Answer = (None, "")


def extract_ticked(document: Document, lexicons: Lexicons) -> Iterator[DraftPair]:
    """Give a yes or a no for each item of the lists that say it item by item."""
    for items in (*_lists(document, lexicons), *_glyphs(document)):
        for item, answer in _decided(items, lexicons):
            selector, order = document.selector(item.element), item.element.index
            yield DraftPair(item.name, "yes" if answer else "no", None, None, selector, order)


def _decided(items: list[_Item], lexicons: Lexicons) -> Iterator[tuple[_Item, bool]]:
    if len(items) < _LEAST_ITEMS or not _are_offers([item.name for item in items], lexicons):
        return
    answers: dict[str, set[bool]] = {}
    for item in items:
        if item.answer is not None:
            answers.setdefault(item.kind, set()).add(item.answer)
    kinds = {kind for kind, said in answers.items() if kind in ("sure", "word", "pale") or len(said) > 1}
    left = [item for item in items if item.kind not in kinds and _is_offer(item.name, lexicons)]
    said = {item.answer for item in items if item.kind in kinds}
    if said == {False} and not left and "sure" not in kinds:
        return  # all alike: the look of the list
    rest = True if said == {False} else None
    if said == {True} and sum(item.kind in kinds for item in items) > 1:
        rest = False
    for item in items:
        answer = item.answer if item.kind in kinds else rest
        if answer is not None:
            yield item, answer


def _are_offers(names: list[str], lexicons: Lexicons) -> bool:
    known = sum(_is_offer(name, lexicons) for name in names)
    return known >= min(_LEAST_KNOWN, len(names)) and known * 3 >= len(names)


@functools.lru_cache(maxsize=8192)
def _is_offer(name: str, lexicons: Lexicons) -> bool:
    met = lexicons.meet(name)
    return any(met.all(topic) for topic in ("service", "service_item", "meeting", "price.place"))


def _lists(document: Document, lexicons: Lexicons) -> Iterator[list[_Item]]:
    """Give the lists of items that stand beside one another in the mark-up, with what their looks say."""
    elements = document.elements
    telling = _Telling(document, lexicons)
    for parent in document.parents:
        if parent.start < 0 or parent.tag in _SKIPPED or not telling.may_answer(parent):
            continue
        items = []
        state: bool | None = None
        for kid in (elements[index] for index in parent.children):
            if kid.tag == "input":
                state = "checked" in kid.attrs if _is_box(document, kid) else None
                continue
            if kid.start < 0 or (kid.tag in _NOT_ITEMS and state is None):
                continue
            name = None if _is_long(document, kid) else _name(document.content(kid))
            if name is not None:
                answer = (state, "box") if state is not None else _answer(document, kid, telling, lexicons)
                items.append(_Item(name, *answer, kid))
            state = None
        if any(item.answer is not None for item in items):
            yield items


def _is_long(document: Document, element: Element) -> bool:
    """Say whether an element has more lines than an item between its signs, seen without a copy of its text."""
    return document.text.count("\n", element.start, element.end) > _MOST_ITEM_LINES


class _Telling:
    """Where a page has anything that may answer for an item: elements by their looks, and lines with a glyph."""

    def __init__(self, document: Document, lexicons: Lexicons) -> None:
        looks = [look for look in document.by_look if _may_tell(look, lexicons)]
        told = [element for look in looks for element in document.by_look[look]]
        told.sort(key=attrgetter("index"))
        self._told = told
        self._places = [element.index for element in told]
        text = document.text
        glyphs = [found.start() for found in _ANY_GLYPH.finditer(text)]
        texts = document.tagged("#text")
        # few letters are a cross; texts stand in the order of their places
        glyphs += [
            at
            for at in (found.start() for found in _CROSS.finditer(text))
            if _begins_a_text(texts, at) or _LONE_CROSS.match(text, at)
        ]
        self._glyphs = sorted(glyphs)

    def may_answer(self, parent: Element) -> bool:
        """Say whether anything in an element may answer."""
        if self._places and self._first(parent) < bisect.bisect_left(self._places, parent.stop):
            return True
        at = bisect.bisect_left(self._glyphs, parent.start)
        return at < len(self._glyphs) and self._glyphs[at] < parent.end

    def of(self, item: Element) -> list[Element]:
        """Give the elements of an item, itself one, whose looks may answer, in reading order."""
        if not self._places:
            return []
        return self._told[self._first(item) : bisect.bisect_left(self._places, item.stop)]

    def _first(self, element: Element) -> int:
        return bisect.bisect_left(self._places, element.index)


def _begins_a_text(texts: list[Element], at: int) -> bool:
    place = bisect.bisect_left(texts, at, key=_start)
    return place < len(texts) and texts[place].start == at


@functools.lru_cache(maxsize=20_000)
def _may_tell(look: Look, lexicons: Lexicons) -> bool:
    """Say whether an element may answer for an item, empty or not."""
    if look.tag in ("input", "#text"):
        return look.tag == "input"
    if look.tag != "img" and _SPEAKING.isdisjoint(look.attrs):
        return _may_classes_tell(look.tag, look.classes, lexicons)
    return _answers_anyhow(look, lexicons)


@functools.lru_cache(maxsize=20_000)
def _may_classes_tell(tag: str, classes: str, lexicons: Lexicons) -> bool:
    return _answers_anyhow(Look(tag, {}, classes, tag, has_id=False, is_block=False), lexicons)


def _answers_anyhow(look: Look, lexicons: Lexicons) -> bool:
    answers = (_answer_of(look, lexicons, is_empty=is_empty) for is_empty in (True, False))
    return any(answer[0] is not None for answer in answers)


def _is_box(document: Document, element: Element) -> bool:
    """Say whether an input is a box that shows something; in a form that is to be filled in it asks."""
    attrs = element.attrs
    if attrs.get("type", "").lower() != "checkbox":
        return False
    is_fixed = "disabled" in attrs or "readonly" in attrs
    return is_fixed or not any(step.tag == "form" for step in document.ancestors(element))


def _name(text: str) -> str | None:
    text = text.strip()
    before = _BEFORE.match(text)
    if before:
        text = text[before.end() :]
    after = _sign_after(text)
    if after:
        text = text[: after.start()]
    text = text.strip(" :…·•*")
    is_name = 0 < len(text) <= _MAX_NAME and "\n" not in text and any(map(str.isalpha, text))
    return text if is_name else None


def _sign_after(text: str) -> re.Match[str] | None:
    """Find the sign that ends a text; most texts end otherwise, which is seen without a search."""
    ending = text.rstrip().removesuffix("\ufe0f")[-1:]
    return _AFTER.search(text) if ending and ending in _ENDINGS else None


def _answer(document: Document, item: Element, telling: _Telling, lexicons: Lexicons) -> _Answer:
    """Say what an item's look says; its own signs before those of what it holds."""
    glyph = _glyph(document.content(item))
    if glyph is not None:
        return glyph
    inside = telling.of(item)
    for element in inside:
        if element.tag == "input" and _is_box(document, element):
            return "checked" in element.attrs, "box"
    for element in inside:
        is_empty = element.start < 0
        if not is_empty and element is not item and not _fills(document, element, item):
            continue
        answer = _look_answer(element.look, lexicons, is_empty=is_empty)
        if answer[0] is not None:
            return answer
    return _NONE


def _fills(document: Document, element: Element, item: Element) -> bool:
    words = sum(map(str.isalpha, document.content(element)))
    return words == 0 or words * 2 > sum(map(str.isalpha, document.content(item)))


@functools.lru_cache(maxsize=20_000)
def _look_answer(look: Look, lexicons: Lexicons, *, is_empty: bool) -> _Answer:
    return _answer_of(look, lexicons, is_empty=is_empty)


def _answer_of(look: Look, lexicons: Lexicons, *, is_empty: bool) -> _Answer:
    attrs = look.attrs
    style = attrs.get("style", "")
    if look.tag in _STRUCK or _THROUGH.search(look.classes) or "line-through" in style:
        return (None, "") if is_empty else (False, "sure")
    for name in () if _SPEAKING.isdisjoint(attrs) else _STATES:
        said = _SAID.get(attrs.get(name, "").strip().lower())
        if said is not None:
            return said, "word"
    if attrs.get("aria-disabled", "").lower() == "true":
        return False, "word"
    said = _icon_answer(look, lexicons) if is_empty else None
    return (said, "sure") if said is not None else _of_classes(look, is_empty=is_empty)


def _of_classes(look: Look, *, is_empty: bool) -> _Answer:
    words = _class_words(look.classes)
    answer = _one(bool(words & _YES), bool(words & _NO))
    if answer is not None:
        return answer, "word"
    answer = None if is_empty else _one(bool(words & _TICK_NAMES), bool(words & _CROSS_NAMES))
    if answer is not None:
        return answer, "name"
    is_pale = (
        words & _PALE or _PALE_CLASS.search(look.classes) or _PALE_STYLE.search(look.attrs.get("style", ""))
    )
    return (False, "pale") if is_pale and not is_empty else _NONE


def _icon_answer(look: Look, lexicons: Lexicons) -> bool | None:
    attrs = look.attrs
    named = attrs.get("alt") or attrs.get("title") or attrs.get("aria-label") or ""
    for hit in lexicons.find("answer", named[:60]):
        return hit.entry.value == "yes"
    icon = icon_name(look)
    if icon is None and look.tag == "img":
        found = _FILE.search(attrs.get("src", ""))
        icon = found[1].lower() if found else None
    if any(hit.entry.value not in _ANSWERS for hit in lexicons.find("icon", icon or "")):
        return None  # "location on" is where somebody is
    words = set((icon or "").split())
    return _one(bool(words & (_YES | _TICK_NAMES)), bool(words & (_NO | _CROSS_NAMES)))


def _one(yes: bool, no: bool) -> bool | None:
    return None if yes == no else yes


@functools.lru_cache(maxsize=20_000)
def _class_words(classes: str) -> frozenset[str]:
    """Give the words of an item's classes; "not-offered" is a no, "no-wrap" and "hover:active" say nothing."""
    found = set()
    for step in re.sub(r"(?<=[a-z])(?=[A-Z])", "-", classes).lower().split():
        if ":" in step or "[" in step:
            continue
        words = [word for word in re.split(r"[-_.]+", step) if word]
        denied = [i for i, word in enumerate(words[:-1]) if word in _NEGATIVE]
        if denied:
            found.update(["no"] if _DENIABLE & set(words[denied[0] + 1 :]) else [])
        else:
            found.update(words)
    return frozenset(found)


def _glyph(line: str) -> _Answer | None:
    found = _BEFORE.match(line) or _sign_after(line)
    if found is None:
        return None
    sign = found[1]
    return sign in _TICKS or sign in _PLUS, "sure" if sign in _SURE else "dash"


def _glyphs(document: Document) -> Iterator[list[_Item]]:
    """Give the lists of lines that begin or end with a glyph; plus and dash are signs where both stand in one list."""
    groups: dict[int, list[_Item]] = {}
    held = Counter([line.block for line in document.lines])
    for line, text in _with_glyphs(document):
        said = _glyph(text)
        name = _name(text)
        if said is None or name is None or line.block < 0:
            continue
        block = document.elements[line.block]
        group = block.index if held[line.block] > 1 else block.parent
        first = document.elements[line.first]
        groups.setdefault(group, []).append(_Item(name, *said, first))
    yield from groups.values()


def _with_glyphs(document: Document) -> Iterator[tuple[Line, str]]:
    """Give the lines that have a glyph, with their texts."""
    lines = document.lines
    found = _GLYPH.search(document.text)
    while found is not None:
        place = bisect.bisect_right(lines, found.start(), key=_start) - 1
        line = lines[place]
        yield line, document.line_texts[place]
        found = _GLYPH.search(document.text, line.start + line.length)
