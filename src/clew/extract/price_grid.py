"""Tables of prices whose cells stand in lines of their own: a column for each place, a row for each duration.

::

                 at mine    at yours
    30 minutes      80          -
    1 hour         150         200

The text of a page has each cell as a line, whether the mark-up is a table or a grid of boxes. Each duration is followed
by as many cells as the table has columns; a dash fills the place of a price that is not offered.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from clew.extract.fact import Context
from clew.extract.meeting_words import find_place_word
from clew.extract.price_tokens import Token, tokenize
from clew.records.block import Block, Segment

_DASH = re.compile(r"[-–—−/x×✗✘.·]{1,3}|n/?a", re.IGNORECASE)
_LEAST_BARE = 500
"""A smaller amount without its currency may be any figure."""
_HEADS = {"in": "incall", "out": "outcall"}
_OTHER = {"incall": "outcall", "outcall": "incall"}
_LETTER = re.compile(r"[^\W\d_]")
_MOST_CELL, _MOST_COLUMNS, _FEW_LETTERS = 40, 4, 2


@dataclass(frozen=True, slots=True)
class Cell:
    """A price of a grid: its money (placed in the block's text), the minutes of its row, the place of its column."""

    money: Token
    at: int
    end: int
    minutes: int
    place: str | None


@dataclass(frozen=True, slots=True)
class _Line:
    segment: Segment
    text: str
    kind: str
    token: Token | None


def read_grids(block: Block, context: Context, told: Collection[int] = ()) -> Iterator[Cell]:
    """Give the prices of the block's grids; ``told`` are the places of lines that belong to something else."""
    lines = [
        _Line(segment, text, "text", None) if segment.at in told else _line(segment, text, context)
        for segment, text in block.lines()
    ]
    for cells, first, stop in _placed_rows(lines):
        yield from cells
        lines[first:stop] = [replace(line, kind="text", token=None) for line in lines[first:stop]]
    index = 0
    while index < len(lines):
        if lines[index].kind != "duration" or (index and lines[index - 1].kind == "duration"):
            index += 1
            continue
        columns = _columns(lines, index)
        places = _opposed([_headed(line, context) for line in lines[max(0, index - columns) : index]])
        is_headed = len(places) == columns and any(places)
        if columns == 0 or (columns == 1 and not is_headed):
            index += 1
            continue
        start = index
        while index < len(lines) and lines[index].kind == "duration" and _width(lines, index) == columns:
            yield from _row(lines[index : index + columns + 1], places if is_headed else [None] * columns)
            index += columns + 1
        index = max(index, start + 1)


def _placed_rows(lines: Sequence[_Line]) -> Iterator[tuple[list[Cell], int, int]]:
    """Read rows of a duration, a price and the place where it holds, each in a line: "1 hour", "150", "at mine".

    Gives the cells of each run of rows, and its first line and the one after its last.
    """
    index = 0
    while index < len(lines):
        stop = index
        rows: list[tuple[_Line, _Line, str | None]] = []
        while [line.kind for line in lines[stop : stop + 2]] == ["duration", "money"]:
            following = lines[stop + 2] if stop + 2 < len(lines) else None
            place = (
                following.token.value if following and following.kind == "place" and following.token else None
            )
            rows.append((lines[stop], lines[stop + 1], place))
            stop += 3 if place else 2
        if any(place for *_, place in rows):
            yield (
                [cell for span, amount, place in rows for cell in _row([span, amount], [place])],
                index,
                stop,
            )
        index = max(stop, index + 1)


def refused_places(block: Block, context: Context) -> Iterator[tuple[str, Segment]]:
    """Give the places that a grid has a column for, with nothing but dashes in it, and the line that heads it."""
    lines = [_line(segment, text, context) for segment, text in block.lines()]
    index = 0
    while index < len(lines):
        columns = _columns(lines, index) if lines[index].kind == "duration" else 0
        heads = lines[max(0, index - columns) : index]
        places = _opposed([_headed(line, context) for line in heads])
        if columns < len(_OTHER) or len(places) != columns or set(places) != set(_OTHER):
            index += 1
            continue
        priced: set[str | None] = set()
        while index < len(lines) and lines[index].kind == "duration" and _width(lines, index) == columns:
            row = lines[index + 1 : index + 1 + columns]
            priced |= {place for place, cell in zip(places, row, strict=True) if cell.kind == "money"}
            index += columns + 1
        for place, head in zip(places, heads, strict=True):
            if place is not None and place not in priced:
                yield place, head.segment


def _headed(line: _Line, context: Context) -> str | None:
    """Give the place that a column's head names, be it only "In" and "Out"."""
    return find_place_word(line.text, context.lexicons) or _HEADS.get(line.text.strip(" :").lower())


def _opposed(places: list[str | None]) -> list[str | None]:
    """Of two columns of which one is named after a place, the other is of the other place."""
    if len(places) == len(_OTHER) and sum(map(bool, places)) == 1:
        known = next(place for place in places if place)
        return [place or _OTHER[known] for place in places]
    return places


def _line(segment: Segment, text: str, context: Context) -> _Line:
    if len(text) > _MOST_CELL or segment.role == "quote":
        return _Line(segment, text, "text", None)
    if _DASH.fullmatch(text.strip()):
        return _Line(segment, text, "dash", None)
    tokens = [t for t in tokenize(text, context.lexicons, context.currency) if t.kind not in ("label", "per")]
    if len(tokens) == 1 and tokens[0].kind in ("money", "duration", "place") and _fills(text, *tokens):
        return _Line(segment, text, tokens[0].kind, tokens[0])
    if [token.kind for token in tokens] == ["duration", "duration"] and _fills(text, *tokens):
        return _Line(segment, text, "duration", tokens[1])  # "the night, 10 hours"
    return _Line(segment, text, "text", None)


def _fills(text: str, *tokens: Token) -> bool:
    told = sum(len(_LETTER.findall(text[token.start : token.end])) for token in tokens)
    return len(_LETTER.findall(text)) - told <= _FEW_LETTERS


def _width(lines: Sequence[_Line], index: int) -> int:
    """Give the number of cells with a price or a dash that follow a row's head."""
    stop = index + 1
    while stop < len(lines) and lines[stop].kind in ("money", "dash"):
        stop += 1
    return stop - index - 1


def _columns(lines: Sequence[_Line], index: int) -> int:
    """Give the number of columns of the grid that begins here, 0 where there is none."""
    width = _width(lines, index)
    amounts = [line.token for line in lines[index + 1 : index + 1 + width] if line.kind == "money"]
    is_priced = any(
        amount is not None and (amount.explicit or amount.amount >= _LEAST_BARE) for amount in amounts
    )
    return width if width <= _MOST_COLUMNS and is_priced else 0


def _row(cells: Sequence[_Line], places: Sequence[str | None]) -> Iterator[Cell]:
    head = cells[0].token
    for cell, place in zip(cells[1:], places, strict=True):
        if cell.token is not None and head is not None:
            at = cell.segment.at
            yield Cell(cell.token, at + cell.token.start, at + cell.token.end, head.minutes, place)
