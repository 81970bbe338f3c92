"""A page as a light tree in reading order, and its text with the place of everything in it.

The text is made of lines, one for each block of the layout, white space run together, Unicode NFC. Every
element knows its stretch of the text, so that whatever is read later can point to where it stands.
:mod:`clew.parse.walk` makes it.
"""

import bisect
from collections.abc import Callable, Iterator, KeysView
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

_index = attrgetter("index")
_STEPS = 5
"""Steps of a selector: enough to find the place again."""


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """How an element is written: its tag and attributes. One for all elements, of all pages, that are written alike,
    so that what follows from it (is it a menu? a badge?) is worked out once; told apart by identity.

    ``step`` names it in a selector; ``has_id`` says whether that name is an id; ``draws_names`` whether an icon font draws what
    its elements are named.
    """

    tag: str
    attrs: dict[str, str]
    classes: str
    step: str
    has_id: bool
    is_block: bool
    draws_names: bool = False


class AskedOnce:
    """A question to looks, as a decorator: each look is asked once, however many pages have it."""

    MOST = 20_000

    def __init__(self, ask: Callable[[Look], object]) -> None:
        self._ask = ask
        self._asked: set[Look] = set()
        self._yes: set[Look] = set()

    def __call__(self, look: Look) -> bool:
        """Say whether the answer is yes."""
        return look in self.among({look: None}.keys())

    def among(self, looks: KeysView[Look]) -> set[Look]:
        """Give those of some looks of which the answer is yes."""
        new = (
            set(looks) - self._asked
        )  # a view of keys would be held against each of the many that were asked
        if new:
            if len(self._asked) >= self.MOST:
                self._asked, self._yes, new = set(), set(), set(looks)
            self._yes.update(filter(self._ask, new))
            self._asked |= new
        return looks & self._yes


@dataclass(slots=True, eq=False)
class Element:
    """An element or (tag ``#text``) a text of the page; ``stop`` is the index after its last descendant."""

    index: int
    look: Look
    tag: str
    parent: int
    children: list[int]
    stop: int
    start: int = -1
    end: int = -1

    @property
    def attrs(self) -> dict[str, str]:
        """Give the attributes of its look."""
        return self.look.attrs

    @property
    def classes(self) -> str:
        """Give the classes of its look."""
        return self.look.classes


class Line(NamedTuple):
    """A line of the text: where it begins, its length, and the elements it was made of. A tuple, for there are many."""

    start: int
    length: int
    first: int
    last: int
    block: int


@dataclass(slots=True)
class Document:
    """A page as a tree and as a text.

    ``by_look`` and ``by_tag`` find its elements of a kind, in reading order; ``parents`` are those that hold several.
    ``line_texts`` are the texts of the ``lines``.
    """

    elements: list[Element]
    by_look: dict[Look, list[Element]]
    by_tag: dict[str, list[Element]]
    parents: list[Element]
    text: str
    lines: list[Line]
    line_texts: list[str]
    scripts: list[tuple[dict[str, str], str]]
    head: list[tuple[str, dict[str, str], str]]
    html_attrs: dict[str, str]
    problems: tuple[str, ...]
    drawn: bool = False  # from embedded state, see clew.parse.state

    def content(self, element: Element) -> str:
        """Give the text of an element."""
        return self.text[element.start : element.end] if element.start >= 0 else ""

    def tagged(self, *tags: str) -> list[Element]:
        """Give the elements of some tags, in reading order."""
        if len(tags) == 1:
            return self.by_tag.get(tags[0], [])
        found = [element for tag in tags for element in self.by_tag.get(tag, ())]
        found.sort(key=_index)
        return found

    def looking(self, ask: Callable[[Look], object]) -> list[Element]:
        """Give the elements whose look is answered with yes, in reading order.

        A page has few looks beside its elements, and to ask each look once is a fraction of a walk over all elements.
        """
        by_look = self.by_look
        if isinstance(ask, AskedOnce):
            found = [element for look in ask.among(by_look.keys()) for element in by_look[look]]
        else:
            found = [element for look, alike in by_look.items() if ask(look) for element in alike]
        found.sort(key=_index)
        return found

    def subtree(self, element: Element) -> Iterator[Element]:
        """Give the element's descendants in reading order."""
        yield from self.elements[element.index + 1 : element.stop]

    def holds(self, element: Element, tag: str) -> bool:
        """Say whether an element has a descendant of a tag."""
        first, stop = self._places(element, tag)
        return first < stop

    def inside(self, element: Element, tag: str) -> list[Element]:
        """Give an element's descendants of a tag, in reading order."""
        first, stop = self._places(element, tag)
        return self.by_tag[tag][first:stop] if first < stop else []

    def _places(self, element: Element, tag: str) -> tuple[int, int]:
        """Give where an element's descendants begin and end among the elements of a tag, which stand in order."""
        known = self.by_tag.get(tag, [])
        first = bisect.bisect_right(known, element.index, key=_index)
        return first, bisect.bisect_left(known, element.stop, lo=first, key=_index)

    def ancestors(self, element: Element) -> Iterator[Element]:
        """Give the element's ancestors, the nearest first."""
        elements = self.elements
        while element.parent >= 0:
            element = elements[element.parent]
            yield element

    def selector(self, element: Element) -> str:
        """Name an element by its path: tags with id or first class, at most the last five."""
        steps: list[str] = []
        while True:
            look = element.look
            if look.tag != "#text":
                steps.append(look.step)
                if look.has_id or len(steps) == _STEPS:
                    break
            if element.parent < 0:
                break
            element = self.elements[element.parent]
        steps.reverse()
        return " > ".join(steps)
