"""HTML -> document: a light tree in reading order, and the page's text with the place of everything in it.

The text is made of lines, one for each block of the layout, white space run together, Unicode NFC. Every
element knows its stretch of the text, so that whatever is read later can point to where it stands.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from clew.kernel.text import clean

MAX_ELEMENTS = 120_000
_MAX_ATTRIBUTE = 4000
_MAX_STATE = 300_000
"""An attribute may hold the state from which a script draws the whole page."""
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
_SPACE = re.compile(r"[ \t\n\r\f\v\xa0\u2000-\u200a\u202f\u205f\u3000]+")


@dataclass(slots=True)
class Element:
    """An element or (tag ``#text``) a text of the page; ``stop`` is the index after its last descendant."""

    index: int
    tag: str
    attrs: dict[str, str]
    parent: int
    depth: int
    stop: int = 0
    start: int = -1
    end: int = -1
    children: list[int] = field(default_factory=list)
    classes: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text: where it begins, its length, and the elements it was made of."""

    start: int
    length: int
    first: int
    last: int
    block: int


@dataclass(slots=True)
class Document:
    """A page as a tree and as a text."""

    elements: list[Element]
    text: str
    lines: list[Line]
    scripts: list[tuple[dict[str, str], str]]
    head: list[tuple[str, dict[str, str], str]]
    html_attrs: dict[str, str]
    problems: tuple[str, ...]
    drawn: bool = False  # from embedded state, see clew.parse.state

    def content(self, element: Element) -> str:
        """Give the text of an element."""
        return self.text[element.start : element.end] if element.start >= 0 else ""

    def subtree(self, element: Element) -> Iterator[Element]:
        """Give the element's descendants in reading order."""
        yield from self.elements[element.index + 1 : element.stop]

    def ancestors(self, element: Element) -> Iterator[Element]:
        """Give the element's ancestors, the nearest first."""
        while element.parent >= 0:
            element = self.elements[element.parent]
            yield element

    def selector(self, element: Element) -> str:
        """Name an element by its path: tags with id or first class, at most the last five."""
        steps = []
        for step in [element, *self.ancestors(element)]:
            if step.tag == "#text":
                continue
            name = step.tag
            if step.attrs.get("id"):
                name += "#" + step.attrs["id"][:40]
            elif step.classes:
                name += "." + step.classes.split()[0][:40]
            steps.append(name)
            if len(steps) == 5 or step.attrs.get("id"):  # noqa: PLR2004 - enough to find it again
                break
        return " > ".join(reversed(steps))


def read_document(html: str) -> Document:
    """Read HTML that :mod:`bounds` has been over."""
    parser = LexborHTMLParser(html)
    return _Walker().walk(parser)


class _Walker:
    """Walks the parser's tree once, without recursion."""

    def __init__(self) -> None:
        self.elements: list[Element] = []
        self.lines: list[Line] = []
        self.scripts: list[tuple[dict[str, str], str]] = []
        self.parts: list[str] = []
        self.length = 0
        self.pending: list[tuple[str, int]] = []
        self.space = False
        self.block = 0
        self.problems: set[str] = set()

    def walk(self, parser: LexborHTMLParser) -> Document:
        root = parser.body or parser.root
        if root is not None:
            self._walk(root)
        self._flush()
        self._spans()
        return Document(
            self.elements,
            "".join(self.parts),
            self.lines,
            self.scripts + _head_scripts(parser),
            _head(parser),
            _attributes(parser.root) if parser.root is not None else {},
            tuple(sorted(self.problems)),
        )

    def _walk(self, root: LexborNode) -> None:
        stack: list[tuple[LexborNode, int, int] | int] = [(root, -1, 0)]
        while stack:
            step = stack.pop()
            if isinstance(step, int):
                self._close(step)
                continue
            node, parent, depth = step
            sibling = node.next
            if sibling is not None and parent >= 0:
                stack.append((sibling, parent, depth))
            if len(self.elements) >= MAX_ELEMENTS:
                self.problems.add("too_many_elements")
                continue
            index = self._open(node, parent, depth)
            if index is not None:
                stack.append(index)
                child = node.first_child
                if child is not None:
                    stack.append((child, index, depth + 1))

    def _open(self, node: LexborNode, parent: int, depth: int) -> int | None:
        tag = node.tag
        if tag is None or tag.startswith("!") or tag in ("-comment", "-doctype", "_comment"):
            return None
        if tag == "-text":
            self._text(node, parent, depth)
            return None
        if tag in _SKIPPED:
            if tag == "script":
                self.scripts.append((_attributes(node), node.text(deep=True) or ""))
            return None
        if tag == "svg":
            self._add(tag, _icon(node), parent, depth)
            return None
        element = self._add(tag, _attributes(node), parent, depth)
        if tag == "br":
            self._flush()
        elif tag in _BLOCK:
            self._flush()
            self.block = element.index
        return element.index

    def _close(self, index: int) -> None:
        element = self.elements[index]
        element.stop = len(self.elements)
        if element.tag in _BLOCK:
            self._flush()
            self.block = element.parent

    def _add(self, tag: str, attrs: dict[str, str], parent: int, depth: int) -> Element:
        element = Element(len(self.elements), tag, attrs, parent, depth)
        element.stop = element.index + 1
        if "class" in attrs:
            element.classes = " ".join(attrs["class"].split())
        self.elements.append(element)
        if parent >= 0:
            self.elements[parent].children.append(element.index)
        return element

    def _text(self, node: LexborNode, parent: int, depth: int) -> None:
        raw = node.text_content or ""
        text = _SPACE.sub(" ", clean(raw))
        if not text.strip(" "):
            self.space = self.space or bool(text)
            return
        element = self._add("#text", {}, parent, depth)
        lead = text.startswith(" ") or self.space
        self.space = text.endswith(" ")
        words = text.strip(" ")
        self.pending.append(((" " if lead and self.pending else "") + words, element.index))

    def _flush(self) -> None:
        self.space = False
        if not self.pending:
            return
        if self.parts:
            self.parts.append("\n")
            self.length += 1
        begin = self.length
        for text, index in self.pending:
            lead = len(text) - len(text.lstrip(" "))
            element = self.elements[index]
            element.start, element.end = self.length + lead, self.length + len(text)
            self.parts.append(text)
            self.length += len(text)
        self.lines.append(
            Line(begin, self.length - begin, self.pending[0][1], self.pending[-1][1], self.block)
        )
        self.pending = []

    def _spans(self) -> None:
        for element in reversed(self.elements):
            if element.start < 0 or element.parent < 0:
                continue
            parent = self.elements[element.parent]
            parent.start = element.start if parent.start < 0 else min(parent.start, element.start)
            parent.end = max(parent.end, element.end)


def _attributes(node: LexborNode) -> dict[str, str]:
    attributes = node.attributes
    if not attributes:
        return {}
    return {
        name: clean((value or "")[: _MAX_STATE if (value or "").startswith("{") else _MAX_ATTRIBUTE])
        for name, value in list(attributes.items())[:200]
        if name
    }


def _icon(node: LexborNode) -> dict[str, str]:
    """A drawn icon has no text to read, but often a title."""
    attrs = _attributes(node)
    title = node.css_first("title")
    if title is not None and "title" not in attrs:
        attrs["title"] = clean(title.text(deep=True) or "").strip()[:200]
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
