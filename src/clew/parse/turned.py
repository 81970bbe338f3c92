"""Values above their labels: "28" over "Age", as cards of figures have them.

The boxes are like those of labels above values, and only words tell which is which: of two short texts in a box the second
is a label that a lexicon knows, and the first is none, in two boxes side by side at least, and far more often than the other way about.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from clew.kernel.text import fold
from clew.parse.document import Document, Element
from clew.parse.topic import label_terms
from clew.records.draft import DraftPair
from clew.reference.lexicon import Lexicons

_FEWEST = 2
_LONGEST = 60


def turned_pairs(document: Document, lexicons: Lexicons) -> list[DraftPair]:
    """Give the pairs of boxes that name their value below it; of boxes side by side the known labels speak for the others."""
    boxes: dict[int, list[tuple[Element, Element]]] = defaultdict(list)
    for box in document.parents:
        if box.start >= 0 and box.end - box.start <= 2 * _LONGEST:
            boxes[box.parent] += _two_texts(document, box)
    known = label_terms(lexicons)
    return [
        _pair(document, value, label)
        for side_by_side in boxes.values()
        if len(side_by_side) >= _FEWEST and _are_turned(document, side_by_side, known)
        for value, label in side_by_side
    ]


def _are_turned(document: Document, boxes: list[tuple[Element, Element]], known: frozenset[str]) -> bool:
    told = [[fold(document.content(text).strip(" :\n")) in known for text in box] for box in boxes]
    below = sum(second and not first for first, second in told)
    return below >= _FEWEST and below > 2 * sum(first and not second for first, second in told)


def without_turned(pairs: Sequence[DraftPair], turned: Sequence[DraftPair]) -> Iterator[DraftPair]:
    """Leave out what pairs a value's label with the next value, or takes a value for a label."""
    labels = {fold(pair.label) for pair in turned}
    values = {pair.start for pair in turned}
    for pair in pairs:
        is_label = fold(pair.value.strip()) in labels
        takes_next = fold(pair.label) in labels and pair.start in values
        if not is_label and not takes_next:
            yield pair


def _two_texts(document: Document, box: Element) -> Iterator[tuple[Element, Element]]:
    kids = [kid for index in box.children if (kid := document.elements[index]).start >= 0]
    is_cell = any(kid.tag in ("#text", "dt", "th", "td") for kid in kids)
    if len(kids) == 2 and not is_cell and all(kid.end - kid.start <= _LONGEST for kid in kids):  # noqa: PLR2004
        yield kids[0], kids[1]


def _pair(document: Document, value: Element, label: Element) -> DraftPair:
    said = document.text[value.start : value.end]
    start = value.start + len(said) - len(said.lstrip())
    said = said.strip()
    named = document.content(label).strip(" :")
    return DraftPair(named, said, start, start + len(said), document.selector(value), value.index)
