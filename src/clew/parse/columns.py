"""Price lists drawn as boxes: a row of heads of which one or two name a place of meeting, and rows of cells below.

The heads are words or icons ("At my place", a house, a car), the cells may stand in one line of the text. Each row is
given as its time and its amounts, each amount under the place of its column::

                   [house]   [car]
    1 hour           150      200      ->  duration: 1 hour, incall: 150, outcall: 200

Or each amount has its icon beside it: ``1 hour | [house] 150 | [car] 200``.
"""

import bisect
import functools
import re
from collections.abc import Iterator, Sequence

from clew.parse.document import Document, Element
from clew.parse.icons import place_of_icon
from clew.records.draft import DraftPair
from clew.reference.lexicon import Lexicons

_PLACES = {"incall": "outcall", "outcall": "incall"}
_LEAST_CELLS, _MOST_CELLS = 2, 5
_LONGEST = 40
_MOST_PARENTS = 3_000
_AMOUNT = re.compile(r"\d{2}")


def extract_columns(document: Document, lexicons: Lexicons) -> Iterator[DraftPair]:
    """Give the rows of the page's lists of prices with a column for each place."""
    elements, icons = document.elements, _Icons(document, lexicons)
    for parent in document.parents[:_MOST_PARENTS]:
        places: list[str | None] = []
        for index in _rows(document, parent):
            row = elements[index]
            cells = _cells(document, row) if len(row.children) >= _LEAST_CELLS else ()
            if not _LEAST_CELLS <= len(cells) <= _MOST_CELLS:
                places = []
            elif len(cells) == len(places):
                yield from _row(document, cells, places)
            elif any(own := _own_places(document, cells, icons)):
                yield from _row(document, cells, own)
            else:
                places = _heads(document, cells, icons, lexicons)


def _rows(document: Document, parent: Element) -> Sequence[int]:
    """Give what may be rows: what it holds, and itself where it is a table's only one."""
    above = document.elements[parent.parent] if parent.parent >= 0 else None
    is_alone = parent.tag == "tr" and above is not None and len(above.children) == 1
    return [parent.index] if is_alone else parent.children


def _cells(document: Document, row: Element) -> list[Element]:
    return [kid for kid in map(document.elements.__getitem__, row.children) if kid.tag != "#text"]


class _Icons:
    """The elements of a page that are icons of a place of meeting, in reading order."""

    def __init__(self, document: Document, lexicons: Lexicons) -> None:
        found = {look: place for look in document.by_look if (place := place_of_icon(look, lexicons))}
        told = sorted((one.index, place) for look, place in found.items() for one in document.by_look[look])
        self._indexes = [index for index, _ in told]
        self._places = [place for _, place in told]

    def first_in(self, cell: Element) -> str | None:
        """Give the place that the first icon of a cell names, the cell itself among them."""
        at = bisect.bisect_left(self._indexes, cell.index)
        return self._places[at] if at < len(self._indexes) and self._indexes[at] < cell.stop else None

    def __bool__(self) -> bool:
        return bool(self._indexes)


def _heads(
    document: Document, cells: Sequence[Element], icons: _Icons, lexicons: Lexicons
) -> list[str | None]:
    """Give the place of each column, the first of which holds the times; empty where none names a place."""
    if _AMOUNT.search(document.content(cells[0])):
        return []
    places = [_place(document, cell, icons, lexicons) for cell in cells]
    told = [place for place in places[1:] if place]
    if places[0] or not told or len(set(told)) < len(told):
        return []
    if len(told) == 1 and len(cells) == len(_PLACES) + 1:
        return [None, *(place or _PLACES[told[0]] for place in places[1:])]
    return places


def _own_places(document: Document, cells: Sequence[Element], icons: _Icons) -> list[str | None]:
    """Give the place that an icon beside the amount of each cell names, where the row has no head to name it."""
    if not icons:
        return []
    return [None, *(icons.first_in(cell) if document.content(cell) else None for cell in cells[1:])]


def _place(document: Document, cell: Element, icons: _Icons, lexicons: Lexicons) -> str | None:
    text = document.content(cell)
    if not text:
        return icons.first_in(cell)
    if len(text) > _LONGEST or _AMOUNT.search(text) or cell.tag in ("td", "th"):
        return None  # a table with words for heads is read as one
    return _place_in_words(text, lexicons)


@functools.lru_cache(maxsize=20_000)
def _place_in_words(text: str, lexicons: Lexicons) -> str | None:
    met = lexicons.meet(text)
    found = {place for place in _PLACES if met.all(f"label.{place}")}
    found |= {hit.entry.value for hit in met.longest("meeting")} & _PLACES.keys()
    return found.pop() if len(found) == 1 else None


def _row(document: Document, cells: Sequence[Element], places: list[str | None]) -> Iterator[DraftPair]:
    time = _time(document.content(cells[0]))
    amounts = [
        (place, cell)
        for place, cell in zip(places, cells, strict=True)
        if place and _AMOUNT.search(document.content(cell)) and cell.end - cell.start <= _LONGEST
    ]
    if not time or len(time) > _LONGEST or not amounts:
        return
    # all of a row have the order of its time, so that no other value comes between
    order, start = cells[0].index, cells[0].start
    yield DraftPair("duration", time, start, start + len(time), document.selector(cells[0]), order)
    for place, cell in amounts:
        text = document.content(cell)
        yield DraftPair(place, text, cell.start, cell.end, document.selector(cell), order)


def _time(text: str) -> str:
    """Leave out a translation that repeats the unit alone: "2 hours / heures"."""
    first, _, rest = text.partition("/")
    return text if any(map(str.isdigit, rest)) else first.rstrip()
