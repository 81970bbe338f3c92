"""HTML -> document: one walk over the parser's tree, without recursion.

Pages of one site are made of the same few pieces, so everything that follows from a piece alone is remembered from
page to page: the look of an element with its attributes cleaned, the words of a text. Both memories are bounded, and
what they give depends on the piece only.
"""

import hashlib
import itertools
import json
import re
from collections.abc import Mapping
from operator import attrgetter
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from clew.kernel.text import clean
from clew.parse.document import Document, Element, Line, Look
from clew.parse.escaped import unescaped
from clew.parse.inert import SHADOW
from clew.parse.slotted import fill_slots

MAX_ELEMENTS = 120_000
_index = attrgetter("index")
_MAX_ATTRIBUTE = 4000
_MAX_STATE = 300_000
"""An attribute may hold the state from which a script draws the whole page."""
_TIPS = (
    "data-bs-original-title",
    "data-original-title",
    "data-bs-title",
    "data-tippy-content",
    "data-tooltip",
    "data-tip",
)
"""Where the title of an element stands when a script shows it as a tooltip; Bootstrap moves it there."""
_LABEL_NAMES = ("k", "key", "label", "term", "caption", "name", "title")
_VALUE_NAMES = ("v", "val", "value")
_LONGEST_LABEL = 40
ICON = "data-clew-icon"
"""The attribute by which a drawn icon remembers which one of a sheet of icons it is."""
DRAWING = "data-clew-drawing"
"""The attribute by which a drawn icon is told from others: a digest of its shapes, or of which one of a sheet it is."""
_MOST_SHAPES = 8
_NAMED_ICONS = frozenset(["i", "span", "em", "div", "mat-icon", "md-icon", "v-icon", "q-icon"])
_ICON_FONT = re.compile(
    r"(?:^|\s)(?:material-(?:icons|symbols)|mat-ligature-font|mat-icon(?:\s|$)|md-icon|q-icon|v-icon)"
)
_LIGATURE = re.compile(r"[a-z][a-z0-9_]{1,40}")
_CONTROLS = frozenset(["input", "label", "select", "option"])
_WRITTEN_IN = frozenset(["text", "number", "tel", "email", "date", "time", "url"])
_SHOWN = "clew-shown"
"""The class of what stands in a control's place."""
_UNCHOSEN = "\0"
"""What a choice shows that was not chosen."""
_MOST_KEPT = 50_000
_MOST_KEPT_LENGTH = 600
_MOST_ICONS, _LONGEST_DRAWING = 2_000, 4_000
_SKIPPED = frozenset(
    [
        "script",
        "style",
        "template",
        "math",
        "iframe",
        "object",
        "canvas",
        "audio",
        "video",
        "noscript",
        "head",
    ]
)
_BLOCK = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "clew-shadow",
        "details",
        "dialog",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "label",
        "li",
        "main",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "td",
        "textarea",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "button",
        "legend",
    ]
)
_WRITTEN = frozenset(
    ["b", "strong", "em", "i", "u", "s", "font", "sup", "sub", "mark", "small", "big", "span", "tt"]
)
_DRAWN = frozenset(["svg", "img"])
_PLAIN = frozenset(
    tag
    for tag in _BLOCK | _WRITTEN | {"a", "br", "img", "code", "time", "picture", "source", "wbr"}
    if "-" not in tag and tag not in _CONTROLS
)
"""Tags of elements of which only their look is to be asked."""
_SIGNS = frozenset("€$£₽₴₸₾₺₼֏+")
_LEAST_WORD = 2
_MOST_DRAWN = 60
_UNDRAWN = re.compile(r"\s*$|https?://|/|\W+$")
_SPACE = re.compile(r"[ \t\n\r\f\v\xa0\u2000-\u200a\u202f\u205f\u3000]+")
_UNTOLD = re.compile(
    r"(class|code|[a-z]?id|[a-z-]+-id|style|slot|role|is|key|icon|tone|size|variant|width|height|color|lang|dir|hidden|tabindex|loading|theme|layout|"
    r"columns|cols|rows|ref|target|method|action)$|aria-|on|data-v-|v-|x-|ng-|:|@|_"
)
"""Attributes that say how an element is drawn or works, not what it is about."""
_ICON_TAG = re.compile(r"(?:^|-)(?:icons?|ico|glyph|svg|symbol|pictogram)(?:-|$)")
_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)", re.IGNORECASE)
_LINK_NAME = re.compile(r"(.*-)?(href|link|url|to)$")
_PICTURE_NAME = re.compile(r"(.*-)?(src|thumb|thumbnail|image|img|photo|foto|poster|picture|avatar)$")
_NOTHING: list[int] = []
"""The children of every text."""
_TEXT = Look("#text", {}, "", "#text", has_id=False, is_block=False)


def read_document(html: str) -> Document:
    """Read HTML that :mod:`bounds` has been over."""
    tree = LexborHTMLParser(html)
    if SHADOW in html:
        fill_slots(tree)
    return _Walker().walk(tree)


def is_icon_tag(tag: str) -> bool:
    """Say whether a custom element is an icon by its own name: ``<vd-icon name="cake">``."""
    return _ICON_TAG.search(tag) is not None


_PHRASE = 8


class _Walker:
    """Takes the parser's nodes in reading order; an element is closed when the next node lies outside it."""

    def __init__(self) -> None:
        self.elements: list[Element] = []
        self.texts: list[Element] = []
        self.by_look: dict[Look, list[Element]] = {}
        self.lines: list[Line] = []
        self.line_texts: list[str] = []
        self.scripts: list[tuple[dict[str, str], str]] = []
        self.length = 0
        self.pending: list[tuple[str, Element]] = []
        self.space = False
        self.block = 0
        self.problems: set[str] = set()

    def walk(self, parser: LexborHTMLParser) -> Document:
        root = parser.body or parser.root
        if root is not None:
            self._walk(root)
        self._flush()
        self._spans()
        if self.texts:
            self.by_look[_TEXT] = self.texts
        return Document(
            self.elements,
            self.by_look,
            _by_tag(self.by_look),
            [element for element in self.elements if len(element.children) > 1],
            "\n".join(self.line_texts),
            self.lines,
            self.line_texts,
            [(attrs, unescaped(text)) for attrs, text in self.scripts + _head_scripts(parser)],
            _head(parser),
            _attributes(parser.root) if parser.root is not None else {},
            tuple(sorted(self.problems)),
        )

    def _walk(self, root: LexborNode) -> None:
        """Go over the nodes; each passes here, so that what is asked of all of them is asked in place."""
        elements, known_texts = self.elements, _texts
        places: dict[int, int] = {}  # of the elements that are read, by the parser's number
        opened: list[int] = []  # from the body down
        parent = -1
        for node in root.traverse(include_text=True):
            if opened:
                owner = node.parent
                above = None if owner is None else places.get(owner.mem_id)
                if above is None:
                    continue  # inside something that is not read
                while parent != above:
                    self._close(opened.pop())
                    parent = opened[-1]
            if len(elements) >= MAX_ELEMENTS:
                self.problems.add("too_many_elements")
                break
            tag = node.tag
            if tag == "-text":
                raw = node.text_content or ""
                words, leads, trails = known_texts.get(raw) or _words(raw)
                if words:
                    self._text(words, leads, trails, parent)
                elif leads:
                    self.space = True
                continue
            index = self._plain(node, tag, parent) if tag in _PLAIN else self._read(node, tag, parent)
            if index is not None:
                parent = index
                places[node.mem_id] = index
                opened.append(index)
        self._close_all(opened)

    def _plain(self, node: LexborNode, tag: str, parent: int) -> int | None:
        """Take in an element of which nothing is to be asked but how it is written; most are such."""
        attributes = node.attributes
        look = _looks.get((tag, *attributes.items()) if attributes else tag) or _look_of(tag, attributes)
        if look.draws_names and (name := _drawn_by_name(node)) is not None:
            self._add(_look_of("svg", {**_attributes(node), ICON: name, DRAWING: name}), parent)
            return None
        if look.is_block:
            if self.pending:
                self._flush()
            else:
                self.space = False
            index = self.block = self._add(look, parent).index
            return index
        index = self._add(look, parent).index
        if tag == "br":
            self._flush()
        return index

    def _read(self, node: LexborNode, tag: str | None, parent: int) -> int | None:
        """Take an element in; give its place where it may hold others."""
        if tag is None or tag in _SKIPPED:
            if tag == "script":
                self.scripts.append((_attributes(node), node.text(deep=True) or ""))
        elif tag == "svg":
            self._add(_look_of(tag, _icon(node)), parent)
        elif tag in _CONTROLS and (shown := _shown(node, tag)) is not None:
            return self._show(shown, parent)
        elif tag[0] not in "-!_":
            index = self._plain(node, tag, parent)
            if index is not None and "-" in tag:
                self._draw(index)
            return index
        return None

    def _show(self, shown: str, parent: int) -> int | None:
        """Write out what a control shows that can't be changed; give the element that may hold more."""
        if shown == _UNCHOSEN:
            return None
        index = self._open(_look_of("span", {"class": _SHOWN}), parent)
        if shown:
            self.space = True  # controls are drawn apart
            self._text(*_words(shown), index)
            self.space = True
        return index

    def _open(self, look: Look, parent: int) -> int:
        if look.is_block:
            self._flush()
        index = self._add(look, parent).index
        if look.is_block:
            self.block = index
        elif look.tag == "br":
            self._flush()
        return index

    def _draw(self, index: int) -> None:
        """Write out what a custom element says in its attributes only, as its script would: label and value."""
        element = self.elements[index]
        if is_icon_tag(element.tag):
            return
        told = _told_apart(element.attrs)
        if told is not None:
            self._draw_value(element.attrs[told[0]], element.attrs[told[1]], index)
        for name, value in element.attrs.items():
            if told is not None and name in told:
                continue
            if value[:1] in ("{", "[") and not name.startswith("data-"):
                self._draw_data(value, index, _MOST_DRAWN)
                continue
            if not value or _UNTOLD.match(name) or len(value) > _MOST_KEPT_LENGTH or value[0] in "{[":
                continue
            if _PICTURE_NAME.match(name):
                self._add(_look_of("img", {"src": value, "alt": ""}), index)
            elif _LINK_NAME.match(name):
                self._add(_look_of("a", {"href": value}), index)
            elif any(map(str.isalnum, value)):
                self._draw_value(name, value, index)

    def _draw_value(self, name: str, value: str, index: int) -> None:
        label = " ".join(re.split(r"[-_:.]+", name))
        drawn = self._open(_look_of("div", {"data-label": label}), index)
        self._text(*_words(value), drawn)
        self._close(drawn)

    def _draw_data(self, value: str, index: int, budget: int) -> None:
        """Write out the rows that a custom element is given as data: a box for each row, in it its values."""
        try:
            data = json.loads(value)
        except (ValueError, RecursionError):
            return
        rows = data if isinstance(data, list) else [data]
        for row in rows[:budget]:
            if isinstance(row, str) and _PICTURE.search(row):
                self._add(_look_of("img", {"src": row, "alt": ""}), index)
            if not isinstance(row, dict):
                continue
            box = self._open(_look_of("div", {}), index)
            for name, inner in list(row.items())[:budget]:
                said = ("no", "yes")[inner] if isinstance(inner, bool) else inner
                if isinstance(said, str | int | float) and not _UNDRAWN.match(str(said)):
                    self._draw_value(name, str(said)[:_MOST_KEPT_LENGTH], box)
            self._close(box)

    def _close(self, index: int) -> None:
        element = self.elements[index]
        element.stop = len(self.elements)
        if element.look.is_block:
            if self.pending:
                self._flush()
            else:
                self.space = False
            self.block = element.parent

    def _close_all(self, opened: list[int]) -> None:
        while opened:
            self._close(opened.pop())

    def _add(self, look: Look, parent: int) -> Element:
        elements = self.elements
        index = len(elements)
        element = Element(index, look, look.tag, parent, [], index + 1)
        elements.append(element)
        if parent >= 0:
            elements[parent].children.append(index)
        alike = self.by_look.get(look)
        if alike is None:
            self.by_look[look] = [element]
        else:
            alike.append(element)
        return element

    def _text(self, words: str, leads: bool, trails: bool, parent: int) -> None:
        if not words:
            self.space = self.space or leads
            return
        elements = self.elements
        index = len(elements)
        element = Element(index, _TEXT, "#text", parent, _NOTHING, index + 1)
        elements.append(element)
        self.texts.append(element)
        if parent >= 0:
            elements[parent].children.append(index)
        if self.pending and (leads or self.space):
            words = " " + words
        elif self.pending:
            before, last = self.pending[-1]
            parting = self._parting(last, element, before[-1], words)
            if parting == "\n":
                self._flush()
            else:
                words = parting + words
        self.space = trails
        self.pending.append((words, element))

    def _parting(self, last: Element, element: Element, before: str, words: str) -> str:
        """Give what a reader sees between two texts that touch in the mark-up.

        Chips and tags are drawn apart by their style: each of them is a line. An icon parts two texts, too, and so do
        the borders of two elements where a word would run into a figure or a capital. Letters and figures that are
        wrapped one by one (an initial, a number that is hidden from collectors) stay together.
        """
        one, other = self._branches(last, element)
        if one is None or other is None:
            styled = one or other
            has_style = styled is not None and bool(styled.classes)
            # a badge after a name is drawn apart: "Mara<i class=badge>New</i>"
            return " " if has_style and before.islower() and words[0].isupper() and _is_worded(words) else ""
        has_icon = any(kid.tag in _DRAWN for kid in self.elements[one.stop : element.index])
        is_worded = _is_worded(words) and self._is_worded(one)
        if _are_drawn_alike(one, other) and (one.classes or one.tag not in _WRITTEN):
            return "\n" if has_icon or is_worded else ""
        if has_icon or "-" in one.tag or "-" in other.tag:
            return "\n"  # custom elements are drawn apart by their style
        if other.index > one.stop:
            return "\n"  # an empty element between them is drawn by its style, as flags are
        after = words[0]
        is_cut = before.isalnum() and not (before.isdecimal() and after.isdecimal())
        begins = after.isupper() or after.isdecimal() or after in _SIGNS
        # a name and a motto beside it: "<a>House of Tea</a><small>massage salon</small>"
        is_phrase = one.tag != other.tag and " " in words.strip() and len(words) >= _PHRASE
        return " " if is_cut and is_worded and (begins or is_phrase) else ""

    def _is_worded(self, element: Element) -> bool:
        """Say whether an element of the open line holds more than a lone letter."""
        return _is_worded("".join(words for words, held in self.pending if held.index > element.index))

    def _branches(self, last: Element, element: Element) -> tuple[Element | None, Element | None]:
        """Give the two elements beside one another that hold the two texts; null where one text is bare."""
        elements = self.elements
        above: dict[int, int] = {}
        step = last.index
        while step >= 0:
            above[elements[step].parent] = step
            step = elements[step].parent
        step = element.index
        while step >= 0 and elements[step].parent not in above:
            step = elements[step].parent
        if step < 0:
            return None, None
        one, other = elements[above[elements[step].parent]], elements[step]
        return (None if one.tag == "#text" else one), (None if other.tag == "#text" else other)

    def _flush(self) -> None:
        self.space = False
        pending = self.pending
        if not pending:
            return
        begin = at = self.length + 1 if self.lines else 0
        for text, element in pending:
            end = at + len(text)
            element.start, element.end = at + (text[0] == " "), end
            at = end
        self.length = at
        self.lines.append(Line(begin, at - begin, pending[0][1].index, element.index, self.block))
        self.line_texts.append(text if len(pending) == 1 else "".join([text for text, _ in pending]))
        self.pending = []

    def _spans(self) -> None:
        elements = self.elements
        for element in reversed(elements):
            start, parent = element.start, element.parent
            if start < 0 or parent < 0:
                continue
            above = elements[parent]
            if above.start < 0 or start < above.start:
                above.start = start
            above.end = max(above.end, element.end)


def _are_drawn_alike(one: Element, other: Element) -> bool:
    """Say whether two elements look alike, or one like the other but for a class more, as a chip that is struck out."""
    if one.tag != other.tag:
        return False
    few, many = sorted((set(one.classes), set(other.classes)), key=len)
    return few == many or (bool(few) and few < many)


def _drawn_by_name(node: LexborNode) -> str | None:
    """Give the name of an icon that a font draws in the place of its name, of an element whose look draws names."""
    only = node.child
    if only is None or only.tag != "-text" or only.next is not None:
        return None
    name = (only.text_content or "").strip()
    return name if _LIGATURE.fullmatch(name) else None


def _shown(node: LexborNode, tag: str) -> str | None:
    """Give what a control of a form shows that nobody can fill in: the card of an ad printed as a form.

    A box of text shows its value; a list of choices, a choice or a button is nothing unless it was chosen. Null for a
    control that asks, the empty text for one that holds what it shows.
    """
    if tag == "input":
        attrs = node.attributes
        kind = (attrs.get("type") or "text").lower()
        return (
            (attrs.get("value") or "")
            if kind in _WRITTEN_IN and ("readonly" in attrs or "disabled" in attrs)
            else None
        )
    if tag == "label":
        box = node.css_first("input")
        if box is None or (box.attributes.get("type") or "").lower() not in ("radio", "checkbox"):
            return None
        if "disabled" not in box.attributes:
            return None
        return "" if "checked" in box.attributes else _UNCHOSEN
    owner = node if tag == "select" else node.parent
    if owner is not None and owner.tag == "optgroup":
        owner = owner.parent
    if owner is None or owner.tag != "select" or "disabled" not in owner.attributes:
        return None
    return _UNCHOSEN if tag == "option" and "selected" not in node.attributes else ""


def _by_tag(by_look: dict[Look, list[Element]]) -> dict[str, list[Element]]:
    found: dict[str, list[list[Element]]] = {}
    for look, alike in by_look.items():
        found.setdefault(look.tag, []).append(alike)
    return {
        tag: lists[0] if len(lists) == 1 else sorted(itertools.chain.from_iterable(lists), key=_index)
        for tag, lists in found.items()
    }


_looks: dict[Any, Look] = {}
_texts: dict[str, tuple[str, bool, bool]] = {}
_icons: dict[str, dict[str, str]] = {}


def _told_apart(attrs: Mapping[str, str]) -> tuple[str, str] | None:
    """Give the two attributes that hold a label and its value: ``<fact-row k="age" v="29">``."""
    label = next((name for name in _LABEL_NAMES if attrs.get(name)), None)
    value = next((name for name in _VALUE_NAMES if attrs.get(name)), None)
    if label is None or value is None or len(attrs[label]) > _LONGEST_LABEL:
        return None
    return (label, value) if len(attrs[value]) <= _MOST_KEPT_LENGTH and attrs[value][0] not in "{[" else None


def _look_of(tag: str, attributes: Mapping[str, str | None]) -> Look:
    if not attributes:
        key: Any = tag
    else:
        key = (tag, *attributes.items())
    look = _looks.get(key)
    if look is None:
        look = _look(tag, _cleaned(attributes), draws_names=_draws_names(tag, attributes.get("class")))
        if sum(map(len, look.attrs.values())) <= _MOST_KEPT_LENGTH:
            if len(_looks) >= _MOST_KEPT:
                _looks.clear()
            _looks[key] = look
    return look


def _draws_names(tag: str, classes: str | None) -> bool:
    """Say whether an element draws the icon that it names: ``<i class="material-icons">cake</i>``."""
    may_draw = tag in _NAMED_ICONS and classes and ("mat" in classes or "icon" in classes)
    return bool(may_draw and _ICON_FONT.search(classes or ""))


def _look(tag: str, attrs: dict[str, str], *, draws_names: bool) -> Look:
    classes = " ".join(attrs["class"].split()) if "class" in attrs else ""
    own = attrs.get("id")
    step = tag
    if own:
        step += "#" + own[:40]
    elif classes:
        step += "." + classes.split()[0][:40]
    return Look(tag, attrs, classes, step, bool(own), tag in _BLOCK, draws_names)


def _words(raw: str) -> tuple[str, bool, bool]:
    """Give a text's words, spaces run together, and whether it begins and ends with a space."""
    known = _texts.get(raw)
    if known is None:
        text = _SPACE.sub(" ", clean(raw))
        known = text.strip(" "), text[:1] == " ", text[-1:] == " "
        if len(raw) <= _MOST_KEPT_LENGTH:
            if len(_texts) >= _MOST_KEPT:
                _texts.clear()
            _texts[raw] = known
    return known


def _is_worded(words: str) -> bool:
    """Say whether a text is more than a lone letter: a word, or an amount with its sign."""
    return sum(map(str.isalnum, words)) >= _LEAST_WORD and not words.isdecimal()


def _attributes(node: LexborNode) -> dict[str, str]:
    return _cleaned(node.attributes)


def _cleaned(attributes: Mapping[str, str | None]) -> dict[str, str]:
    found = {
        name: clean((value or "")[: _MAX_STATE if (value or "").startswith("{") else _MAX_ATTRIBUTE])
        for name, value in list(attributes.items())[:200]
        if name
    }
    if not found.get("title") and (tip := next((found[name] for name in _TIPS if found.get(name)), None)):
        found["title"] = tip
    return found


def _icon(node: LexborNode) -> dict[str, str]:
    """Give what is told of a drawn icon; what is drawn alike is told alike."""
    drawn = node.html or ""
    told = _icons.get(drawn)
    if told is None:
        told = _told_of_icon(node)
        if len(drawn) <= _LONGEST_DRAWING:
            if len(_icons) >= _MOST_ICONS:
                _icons.clear()
            _icons[drawn] = told
    return told


def _told_of_icon(node: LexborNode) -> dict[str, str]:
    """A drawn icon has no text to read, but often a title."""
    attrs = _attributes(node)
    title = node.css_first("title")
    if title is not None and "title" not in attrs:
        attrs["title"] = clean(title.text(deep=True) or "").strip()[:200]
    use = node.css_first("use")
    if use is not None:
        drawn = _attributes(use)
        attrs[ICON] = (drawn.get("href") or drawn.get("xlink:href") or "")[-80:]
    shapes = node.css("path, polygon, polyline, circle, rect")[:_MOST_SHAPES]
    drawn_by = " ".join(_attributes(shape).get("d") or shape.html or "" for shape in shapes)
    drawing = attrs.get(ICON) or drawn_by
    if drawing:
        attrs[DRAWING] = hashlib.blake2b(drawing.encode("utf-8", "replace"), digest_size=4).hexdigest()
    return attrs


def _head_scripts(parser: LexborHTMLParser) -> list[tuple[dict[str, str], str]]:
    head = parser.head
    if head is None:
        return []
    return [(_attributes(node), node.text(deep=True) or "") for node in head.css("script")]


def _head(parser: LexborHTMLParser) -> list[tuple[str, dict[str, str], str]]:
    head = parser.head
    if head is None:
        return []
    wanted = head.css("title, meta, link, base")[:400]
    return [(node.tag or "", _attributes(node), clean(node.text(deep=True) or "").strip()) for node in wanted]
