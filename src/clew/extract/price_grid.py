"""Tables of prices whose cells stand in lines of their own: a column for each place, a row for each duration.

::

                 at mine    at yours
    30 minutes      80          -
    1 hour         150         200

Or turned, a column for each duration and a row for each place.

The text of a page has each cell as a line, whether the mark-up is a table or a grid of boxes. Each duration is followed
by as many cells as the table has columns; a dash fills the place of a price that is not offered.
"""

import functools
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from clew.extract.fact import Context
from clew.extract.latest import OfLatestBlock
from clew.extract.meeting_words import find_place_word
from clew.extract.price_signs import with_signs
from clew.extract.price_tokens import Token, look_up, tokenize
from clew.extract.reading import find_answer
from clew.extract.vocabulary import vocabulary
from clew.records.block import Block, Segment
from clew.reference.lexicon import Lexicons

_DASH = re.compile(r"[-–—−/x×✗✘.·]{1,3}|n/?a", re.IGNORECASE)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]")
"""When something was, as programs write it, and no duration."""
_LEAST_BARE = 500
"""A smaller amount without its currency may be any figure."""
_HEADS = {"in": "incall", "out": "outcall"}
_OTHER = {"incall": "outcall", "outcall": "incall"}
_LETTER = re.compile(r"[^\W\d_]")
_OTHER_SIGNS = frozenset("Ü'’′΄´")
"""Signs of a duration that are no words: "ÜN" and minutes, as in 30'."""
_MOST_CELL, _MOST_COLUMNS, _FEW_LETTERS = 40, 4, 2


@dataclass(frozen=True, slots=True)
class Cell:
    """A price of a grid: its money (placed in the block's text), the minutes of its row, the place of its column."""

    money: Token
    at: int
    end: int
    minutes: int
    place: str | None


class _Line:
    """A line of the block. What it is is read when it is asked for: most lines have no part in a grid."""

    __slots__ = ("_block", "_context", "_is_duration", "_told", "segment", "text")

    def __init__(self, block: Block, segment: Segment, text: str, context: Context) -> None:
        self._block = block
        self._context = context
        self._told: tuple[str, Token | None] | None = None
        self._is_duration: bool | None = None
        self.segment = segment
        self.text = text

    @property
    def kind(self) -> str:
        return self._read()[0]

    @property
    def token(self) -> Token | None:
        return self._read()[1]

    @property
    def is_duration(self) -> bool:
        """Whether the line is a duration: where nothing of one stands, it is not read for it."""
        if self._is_duration is None:
            may_be = self._told is not None or self._may_be_a_duration()
            self._is_duration = may_be and self.kind == "duration"
        return self._is_duration

    def as_text(self) -> "_Line":
        """Give the line as one that is no cell."""
        line = _Line(self._block, self.segment, self.text, self._context)
        line._told = "text", None
        return line

    def _may_be_a_duration(self) -> bool:
        words = vocabulary(self._context.lexicons, "duration.unit", "duration.fixed")
        at = self.segment.at
        return not _OTHER_SIGNS.isdisjoint(self.text) or words.may_stand_in_line(
            with_signs(self._block.text), at, at + self.segment.length
        )

    def _read(self) -> tuple[str, Token | None]:
        if self._told is None:
            is_one = len(self.text) <= _MOST_CELL and self.segment.role != "quote"
            if is_one:
                at = self.segment.at
                look_up(self._block.text, at, at + self.segment.length, self._context.lexicons)
            self._told = (
                _kind_of(self.text, self._context.lexicons, self._context.currency)
                if is_one
                else ("text", None)
            )
        return self._told


def _lines(block: Block, context: Context) -> tuple[_Line, ...]:
    return tuple(_Line(block, segment, text, context) for segment, text in block.lines())


_lines_of = OfLatestBlock(_lines)


def read_grids(block: Block, context: Context, told: Collection[int] = ()) -> Iterator[Cell]:
    """Give the prices of the block's grids; ``told`` are the places of lines that belong to something else."""
    lines = [line.as_text() if line.segment.at in told else line for line in _lines_of(block, context)]
    for find in (_placed_rows, _turned_rows):
        for cells, first, stop in find(lines, context):
            yield from cells
            lines[first:stop] = [line.as_text() for line in lines[first:stop]]
    index = 0
    while index < len(lines):
        if not lines[index].is_duration or (index and lines[index - 1].is_duration):
            index += 1
            continue
        columns = _columns(lines, index)
        places = _opposed([_headed(line, context) for line in lines[max(0, index - columns) : index]])
        is_headed = len(places) == columns and any(places)
        if columns == 0 or (columns == 1 and not is_headed):
            index += 1
            continue
        start = index
        while index < len(lines) and lines[index].is_duration and _width(lines, index) == columns:
            yield from _row(lines[index : index + columns + 1], places if is_headed else [None] * columns)
            index += columns + 1
        index = max(index, start + 1)


def _placed_rows(lines: Sequence[_Line], context: Context) -> Iterator[tuple[list[Cell], int, int]]:
    """Read rows of a duration, a price and the place where it holds, each in a line: "1 hour", "150", "at mine".

    Gives the cells of each run of rows, and its first line and the one after its last.
    """
    index = 0
    while index < len(lines):
        stop = index
        if index and lines[index].is_duration and _heads_rows(lines[index - 1], context):
            # what follows the last row then heads those of the other place
            while index + 1 < len(lines) and lines[index].is_duration and lines[index + 1].kind == "money":
                index += 2
            index += lines[index].is_duration if index < len(lines) else 0
            continue
        rows: list[tuple[_Line, _Line, str | None]] = []
        while stop + 1 < len(lines) and lines[stop].is_duration and lines[stop + 1].kind == "money":
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


def _heads_rows(line: _Line, context: Context) -> bool:
    return len(line.text) <= _MOST_CELL and _headed(line, context) is not None


def _turned_rows(lines: Sequence[_Line], context: Context) -> Iterator[tuple[list[Cell], int, int]]:
    """Read a row of durations and rows below of a place and its prices: "1 hour", "2 hours", "at mine", "150", "280".

    Gives the cells of each such table, and its first line and the one after its last.
    """
    index = 0
    while index < len(lines):
        first = index
        while index < len(lines) and lines[index].is_duration:
            index += 1
        spans = lines[first:index]
        if not 1 <= len(spans) <= _MOST_COLUMNS:
            index = max(index, first + 1)
            continue
        cells: list[Cell] = []
        stop = index
        while place := _headed(lines[stop], context) if stop < len(lines) else None:
            if _width(lines, stop) != len(spans):
                break
            row = lines[stop + 1 : stop + 1 + len(spans)]
            cells += [
                cell
                for span, amount in zip(spans, row, strict=True)
                for cell in _row([span, amount], [place])
            ]
            stop += 1 + len(spans)
        if cells:
            yield cells, first, stop
        index = max(stop, first + 1)


def refused_places(block: Block, context: Context) -> Iterator[tuple[str, Segment]]:
    """Give the places that a grid has a column for, with nothing but dashes in it, and the line that heads it."""
    lines = _lines_of(block, context)
    index = 0
    while index < len(lines):
        columns = _columns(lines, index) if lines[index].is_duration else 0
        heads = lines[max(0, index - columns) : index]
        places = _opposed([_headed(line, context) for line in heads])
        if columns < len(_OTHER) or len(places) != columns or set(places) != set(_OTHER):
            index += 1
            continue
        priced: set[str | None] = set()
        while index < len(lines) and lines[index].is_duration and _width(lines, index) == columns:
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


@functools.lru_cache(maxsize=8192)
def _kind_of(text: str, lexicons: Lexicons, currency: str | None) -> tuple[str, Token | None]:
    """Say what a short line is, with the token that fills it."""
    if _DASH.fullmatch(text.strip()) or find_answer(text, lexicons) is False:
        return "dash", None
    if _MOMENT.match(text.strip()):
        return "text", None
    tokens = [token for token in tokenize(text, lexicons, currency) if token.kind not in ("label", "per")]
    if len(tokens) == 1 and tokens[0].kind in ("money", "duration", "place") and _fills(text, *tokens):
        return tokens[0].kind, tokens[0]
    if [token.kind for token in tokens] == ["duration", "duration"] and _fills(text, *tokens):
        return "duration", tokens[1]  # "the night, 10 hours"
    return "text", None


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
