"""Labelled values of a document, however the mark-up writes them.

Lists of terms (``dt``/``dd``), table rows, two boxes in a row, bold words before a value, "Label: value" in a
line, boxes whose ``title`` or ``data-label`` names them, icons before a value.
"""

import functools
import re
from collections.abc import Iterator

from clew.parse.columns import extract_columns
from clew.parse.document import AskedOnce, Document, Element, Line, Look
from clew.parse.icons import extract_icon_pairs, is_flag
from clew.parse.ticks import extract_ticked
from clew.parse.turned import turned_pairs, without_turned
from clew.records.draft import DraftPair
from clew.reference.lexicon import Lexicons

MAX_LABEL = 44
MAX_VALUE = 600
_PROSE = 60
_SHORT_LABEL = 24
_FEWEST_COLUMNED = 3
_MANY_HEADS = 3
_AGES = re.compile(r"\d{2,3}(?:\D{1,5}\d{2,3})?")
_COLON = re.compile(
    r"(?:^|(?<=[|•·;,✦►▪\n])\s*|(?<=\s{2}))\s*([^\W\d][^:|•·;\n]{0,40}?)\s*(?:(?<!\d)[:：]|[:：](?!\d\d(?!\d)))\s*(?=\S)"
)
_STOP = re.compile(r"\s*(?:[|•·]|\s—\s|$)")
_NAMING = (
    "data-label",
    "data-title",
    "data-k",
    "data-key",
    "data-field",
    "data-name",
    "data-attr",
    "data-property",
    "data-th",
)
_STATES = ("value", "checked", "on", "active", "enabled", "available", "state", "selected", "ok", "yes")
_ON_OFF = {
    "true": "yes",
    "1": "yes",
    "yes": "yes",
    "on": "yes",
    "false": "no",
    "0": "no",
    "no": "no",
    "off": "no",
}
_STRUCK = frozenset(["s", "del", "strike"])
_STRUCK_CLASS = re.compile(
    r"(?:^|[\s_-])(?:line-through|strike(?:-?through)?|striked|struck|crossed(?:-out)?|not-offered|unavailable|unchecked|"
    r"excluded|refused|not-available|no-service|inactive-service)(?:$|[\s_])",
    re.IGNORECASE,
)
_NOT_BOXED = frozenset(["tr", "dl", "table", "body", "a", "select", "option"])
_NO_LABELS = frozenset(["#text", "a", "h1", "button", "dt", "td", "th"])
_NO_TURNS = frozenset(["tr", "dl", "ul", "ol", "select", "table"])
_HEADINGS, _LISTS = ("h2", "h3", "h4", "h5", "h6"), frozenset(["ul", "ol"])
_CHIPS = frozenset(["span", "label", "i", "em", "b", "small"])
_STRONG = frozenset(["b", "strong", "em", "span", "label", "i", "small", "font", "u"])


def extract_pairs(document: Document, lexicons: Lexicons) -> list[DraftPair]:
    """Give all labelled values, in reading order, each once."""
    found = [
        *_terms(document),
        *_rows(document, lexicons),
        *_boxes(document),
        *_headed_lists(document, lexicons),
        *_alternating(document),
        *_named(document, lexicons),
        *_in_lines(document),
        *_struck(document),
        *_toggles(document),
        *extract_ticked(document, lexicons),
        *extract_icon_pairs(document, lexicons),
        *extract_columns(document, lexicons),
    ]
    told = {pair.start for pair in found}
    found += [pair for pair in _in_columns(document, lexicons) if pair.start not in told]
    if turned := turned_pairs(document, lexicons):
        found = [*without_turned(found, turned), *turned]
    best: dict[tuple[str, int | None], DraftPair] = {}
    for pair in found:
        best.setdefault((pair.label.casefold(), pair.start), pair)
    return sorted(best.values(), key=lambda pair: (pair.order, pair.start or 0, pair.label))


def _pair(document: Document, label: str, element: Element) -> Iterator[DraftPair]:
    if element.start >= 0:
        yield from _stretch(document, label, element.start, element.end, element)


def _stretch(document: Document, label: str, start: int, end: int, element: Element) -> Iterator[DraftPair]:
    label = label.strip(" :：-–—•*.")
    if "_" in label and " " not in label:
        label = label.strip("_").replace("_", " ")  # the key of a field: "nuk_ofroj", "price_1_hour"
    value = document.text[start:end]
    start += len(value) - len(value.lstrip())
    value = value.strip()
    if label and value and len(label) <= MAX_LABEL and len(value) <= MAX_VALUE:
        yield DraftPair(label, value, start, start + len(value), document.selector(element), element.index)


def _kids(document: Document, element: Element) -> list[Element]:
    return [document.elements[index] for index in element.children]


def _terms(document: Document) -> Iterator[DraftPair]:
    for element in document.tagged("dt"):
        if element.parent < 0:
            continue
        siblings = document.elements[element.parent].children
        for index in siblings[siblings.index(element.index) + 1 :]:
            sibling = document.elements[index]
            if sibling.tag == "dt":
                break
            if sibling.tag == "dd":
                yield from _pair(document, document.content(element), sibling)


def _rows(document: Document, lexicons: Lexicons) -> Iterator[DraftPair]:
    for table in document.tagged("table"):
        rows = [row for row in document.inside(table, "tr") if _own(document, row, table)]
        header = _header(document, rows, lexicons)
        for row in rows:
            cells = [cell for cell in _kids(document, row) if cell.tag in ("td", "th")]
            yield from _row(document, cells, header, is_only=len(rows) == 2)  # noqa: PLR2004 - and its header


def _own(document: Document, row: Element, table: Element) -> bool:
    nearest = next(step for step in document.ancestors(row) if step.tag == "table")
    return nearest.index == table.index


def _header(document: Document, rows: list[Element], lexicons: Lexicons) -> list[str]:
    if len(rows) < 2:  # noqa: PLR2004 - a header heads something
        return []
    cells, below = (
        [cell for cell in _kids(document, row) if cell.tag in ("td", "th")] for row in (rows[0], rows[1])
    )
    if cells and all(cell.tag == "th" for cell in cells):
        return [_head_of(document, cell) for cell in cells]
    heads = [document.content(cell) for cell in cells]
    values = [document.content(cell) for cell in below]
    is_headed = len(heads) == len(values) > 1 and _knows_all(heads, lexicons)
    return heads if is_headed and not any(_is_known_label(text, lexicons) for text in values) else []


def _knows_all(heads: list[str], lexicons: Lexicons) -> bool:
    """Say whether all of a row's cells are labels, or all but one of many: a head that isn't marked as one."""
    known = sum(len(text) <= MAX_LABEL and _is_known_label(text, lexicons) for text in heads)
    return known == len(heads) or known >= max(len(heads) - 1, _MANY_HEADS)


def _head_of(document: Document, cell: Element) -> str:
    """Give the words of a column's head, or those that stand for them: of its tooltip, of its icon."""
    told = (cell, *document.subtree(cell)) if cell.start < 0 else ()
    names = (step.attrs.get(name) for step in told for name in ("title", "aria-label", "alt"))
    return document.content(cell) or next(filter(None, names), "")


def _row(
    document: Document, cells: list[Element], header: list[str], *, is_only: bool
) -> Iterator[DraftPair]:
    texts = [document.content(cell) for cell in cells]
    if not cells or texts == header:
        return
    if header and len(header) == len(cells):
        combined = not header[0] or bool(re.search(r"\d", texts[0])) or cells[0].tag == "th"
        if is_only and header[0] and _AGES.fullmatch(texts[0].strip()):
            combined = False  # "Age | Height" over "22 | 172"
        for place, cell in enumerate(cells):
            if place == 0 and combined:
                continue
            yield from _pair(document, _column_label(texts, header, place, combined=combined), cell)
    elif len(cells) == 2 and 0 < len(texts[0]) <= MAX_LABEL and "\n" not in texts[0]:  # noqa: PLR2004
        yield from _pair(document, texts[0], cells[1])
    elif len(cells) > 2 and len(cells) % 2 == 0 and not header and _are_labels(texts[::2]):  # noqa: PLR2004
        for label, cell in zip(texts[::2], cells[1::2], strict=True):
            yield from _pair(document, label, cell)


def _are_labels(texts: list[str]) -> bool:
    """Say whether every other cell of a row names the one after it: words with a colon, or short ones without figures."""
    if all(text.endswith(":") for text in texts):
        return True
    return all(
        0 < len(text) <= _SHORT_LABEL and "\n" not in text and not any(map(str.isdigit, text))
        for text in texts
    )


def _column_label(texts: list[str], header: list[str], place: int, *, combined: bool) -> str:
    """A cell of a table of prices is named by its row and its column, a text by its column alone."""
    if not combined:
        return header[place]
    if len(header) == 2:  # noqa: PLR2004 - what and how much
        return texts[0]
    return header[place] if len(texts[place]) > _PROSE else f"{texts[0]} {header[place]}"


def _boxes(document: Document) -> Iterator[DraftPair]:
    """Two boxes in a row: ``<div><div>Age</div><div>24</div></div>``, also ``<p><b>Age</b> 24</p>``."""
    elements, text = document.elements, document.text
    for element in document.parents:
        if element.start < 0 or element.tag in _NOT_BOXED:
            continue
        first = next(kid for index in element.children if (kid := elements[index]).start >= 0)
        if first.tag in _NO_LABELS:
            continue
        label = text[first.start : first.end]
        if not _is_label(label):
            continue
        kids = [kid for index in element.children if (kid := elements[index]).start >= 0]
        if len(kids) < 2:  # noqa: PLR2004
            continue
        if any(kid.attrs.get(name) for kid in kids[:2] for name in _NAMING):
            continue  # each has its own name
        if len(kids) == 2 and (kids[1].tag != "#text" or kids[0].tag in _STRONG):  # noqa: PLR2004
            yield from _pair(document, label, kids[1])
        elif _are_chips(document, kids):
            yield from (pair for kid in kids[1:] for pair in _pair(document, label, kid))
        elif kids[0].tag in _STRONG and label.rstrip().endswith(":"):
            line_end = document.text.find("\n", kids[0].end)
            end = min(element.end, line_end if line_end >= 0 else element.end)
            yield from _stretch(document, label, kids[0].end, end, element)


def _headed_lists(document: Document, lexicons: Lexicons) -> Iterator[DraftPair]:
    """Read a heading "Languages" over a list with a language in each item."""
    elements = document.elements
    for tag in _HEADINGS:
        for element in document.tagged(tag):
            label = document.content(element) if element.start >= 0 and element.parent >= 0 else ""
            if not (_is_label(label) and _names_languages(label.strip(" :"), lexicons)):
                continue
            siblings = elements[element.parent].children
            after = (elements[index] for index in siblings[siblings.index(element.index) + 1 :])
            following = next((kid for kid in after if kid.start >= 0), None)
            if following is None or following.tag not in _LISTS:
                continue
            items = [kid for kid in _kids(document, following) if kid.tag == "li"]
            if all(kid.end - kid.start <= MAX_LABEL for kid in items):
                yield from (pair for kid in items for pair in _pair(document, label, kid))


@functools.lru_cache(maxsize=8192)
def _names_languages(text: str, lexicons: Lexicons) -> bool:
    return any(hit.end - hit.start == len(text) for hit in lexicons.find("label.languages", text))


def _are_chips(document: Document, kids: list[Element]) -> bool:
    """Say whether a label stands before several short values made alike: "Languages" and a chip for each."""
    label, first, *others = kids
    if first.tag not in _CHIPS or (label.tag, label.classes) == (first.tag, first.classes) or not others:
        return False
    return all(
        (kid.tag, kid.classes) == (first.tag, first.classes)
        and kid.end - kid.start <= MAX_LABEL
        and "\n" not in document.content(kid)
        for kid in (first, *others)
    )


def _alternating(document: Document) -> Iterator[DraftPair]:
    """Label and value boxes in turn under one parent, told apart by their classes or tags."""
    elements = document.elements
    for element in document.parents:
        if len(element.children) < 4 or element.start < 0 or element.tag in _NO_TURNS:  # noqa: PLR2004
            continue
        kids = [
            kid
            for index in element.children
            if (kid := elements[index]).start >= 0 and kid.tag not in ("br", "hr")
        ]
        if len(kids) < 4 or len(kids) % 2:  # noqa: PLR2004
            continue
        signs = [(kid.tag, kid.look.classes) for kid in kids]
        if len(set(signs[::2])) > 1 or signs[0] == signs[1]:
            continue
        if signs[0][0] in ("a", "#text"):
            continue
        for label, value in zip(kids[::2], kids[1::2], strict=True):
            if _is_label(document.content(label)):
                yield from _pair(document, document.content(label), value)


def _named(document: Document, lexicons: Lexicons) -> Iterator[DraftPair]:
    """A box whose title, ``data-label`` or ``aria-label`` names what it holds; an icon before its value, unless it is a
    tick: Hungarian "nem" is "no" as well as the sex.
    """
    for element in document.looking(_is_named):
        label = next((element.attrs[name] for name in _NAMING if element.attrs.get(name)), None)
        if label and element.start >= 0 and _is_label(label):
            yield from _pair(document, label, element)
        label = element.attrs.get("title") or element.attrs.get("aria-label") or element.attrs.get("alt")
        if not label or not _is_label(label) or element.tag == "a" or is_flag(element.look):
            continue
        if (
            element.start >= 0
            and element.tag not in ("img", "svg", "i")
            and element.end - element.start <= MAX_LABEL
        ):
            yield from _pair(document, label, element)
        elif element.start < 0 and element.parent >= 0:
            parent = document.elements[element.parent]
            after = [kid for kid in _kids(document, parent) if kid.index > element.index and kid.start >= 0]
            if after and "\n" not in document.content(after[0]) and not _answers(label, lexicons):
                yield from _pair(document, label, after[0])


def _answers(label: str, lexicons: Lexicons) -> bool:
    return any(hit.end - hit.start == len(label.strip()) for hit in lexicons.find("answer", label))


@AskedOnce
def _is_named(look: Look) -> bool:
    attrs = look.attrs
    return any(attrs.get(name) for name in (*_NAMING, "title", "aria-label", "alt"))


def _toggles(document: Document) -> Iterator[DraftPair]:
    """Custom elements that are switched on or off: ``<yes-no value="false">Incall</yes-no>``."""
    for element in document.looking(_is_custom):
        if element.start < 0:
            continue
        state = next((element.attrs[name] for name in _STATES if name in element.attrs), None)
        if state is None or state.strip().lower() not in _ON_OFF:
            continue
        words = [kid for kid in _kids(document, element) if kid.tag == "#text"]
        if len(words) == 1 and _is_label(document.content(words[0])):
            is_on = _ON_OFF[state.strip().lower()]
            label = document.content(words[0])
            yield DraftPair(label, is_on, None, None, document.selector(element), element.index)


@AskedOnce
def _is_custom(look: Look) -> bool:
    return "-" in look.tag


def _struck(document: Document) -> Iterator[DraftPair]:
    """Words that are struck out: what is not offered."""
    for element in document.looking(_is_struck):
        if element.start >= 0 and element.end - element.start <= MAX_LABEL:
            yield from _pair(document, "not offered", element)


@AskedOnce
def _is_struck(look: Look) -> bool:
    return look.tag in _STRUCK or _STRUCK_CLASS.search(look.classes) is not None


def _in_lines(document: Document) -> Iterator[DraftPair]:
    for line, text in zip(document.lines, document.line_texts, strict=True):
        if ":" in text or "：" in text:
            yield from _in_line(document, line, text)


def _in_columns(document: Document, lexicons: Lexicons) -> Iterator[DraftPair]:
    """A box of labels, each in its line, before a box of as many values; or each label's line before its value's."""
    if document.drawn:
        return  # a state has its own names for its values
    lines, texts = document.lines, document.line_texts
    known = [_names_known(text, lexicons) for text in texts]
    if known.count(True) < _FEWEST_COLUMNED:
        return
    at = 0
    while at < len(texts):
        stop = at
        while stop < len(texts) and known[stop]:
            stop += 1
        count = stop - at
        values = texts[stop : stop + count]
        if count >= _FEWEST_COLUMNED and len(values) == count and all(len(v) <= _PROSE for v in values):
            for label, line in zip(texts[at:stop], lines[stop : stop + count], strict=True):
                element = document.elements[line.first]
                yield from _stretch(document, label, line.start, line.start + line.length, element)
        at = max(stop, at + 1)
    for first, count in _in_turn(texts, known):
        for place in range(first, first + 2 * count, 2):
            line = lines[place + 1]
            element = document.elements[line.first]
            yield from _stretch(document, texts[place], line.start, line.start + line.length, element)


def _in_turn(texts: list[str], known: list[bool]) -> Iterator[tuple[int, int]]:
    """Give where rows of a label's line and a value's begin, and how many there are; two may be chance."""
    at = 0
    while at + 1 < len(texts):
        count = 0
        while (
            at + 2 * count + 1 < len(texts)
            and known[at + 2 * count]
            and len(texts[at + 2 * count + 1]) <= _PROSE
            and not known[at + 2 * count + 1]
        ):
            count += 1
        if count >= _FEWEST_COLUMNED:
            yield at, count
        at += max(1, 2 * count)


def _names_known(text: str, lexicons: Lexicons) -> bool:
    """Say whether a line is one of the words that label a value, and nothing else."""
    text = text.strip(" :")
    return 0 < len(text) <= MAX_LABEL and _is_known_label(text, lexicons)


@functools.lru_cache(maxsize=50_000)
def _is_known_label(text: str, lexicons: Lexicons) -> bool:
    met = lexicons.meet(text)
    named = {
        topic
        for topic in met.topics
        if topic.startswith("label.") or topic == "answer"
        for hit in met.all(topic)
        if hit.end - hit.start == len(text)
    }
    return bool(named) and "answer" not in named  # "yes" answers a label


def _in_line(document: Document, line: Line, text: str) -> Iterator[DraftPair]:
    element = document.elements[line.first]
    matches = list(_COLON.finditer(text))
    for place, match in enumerate(matches):
        label = match[1].strip()
        if not _is_label(label) or label.lower() in ("http", "https", "tel", "mailto"):
            continue
        limit = matches[place + 1].start() if place + 1 < len(matches) else len(text)
        stop = _STOP.search(text, match.end())
        end = min(limit, stop.start() if stop else limit)
        yield from _stretch(document, label, line.start + match.end(), line.start + end, element)


def _is_label(text: str) -> bool:
    text = text.strip()
    return (
        0 < len(text) <= MAX_LABEL
        and "\n" not in text
        and len(text.split()) <= 5  # noqa: PLR2004 - a label is a word or a few
        and any(map(str.isalpha, text))
    )
