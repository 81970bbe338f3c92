"""Lines that name a place and head the rows of prices below them.

::

    At mine
    1 hour   150
    2 hours  280
    At yours
    1 hour   200

Whether the mark-up holds each row as a labelled value, as an item of a list or as a line: the heading is said once, and
holds for all rows to the next line that is none.

>>> from clew.extract.fact import example_context
>>> lines = "Incall", "1 hour 150", "2 hours 280", "Outcall", "1 hour 200", "Call me"
>>> block = Block.from_text(chr(10).join(lines))
>>> [place for _, _, place in headed_rows(block, example_context())]
['incall', 'incall', 'outcall']
"""

import functools
from collections.abc import Iterator

from clew.extract.fact import Context
from clew.extract.latest import OfLatestBlock
from clew.extract.meeting_words import find_place_word
from clew.extract.price_tokens import tokenize
from clew.records.block import Block
from clew.reference.lexicon import Lexicons

_MOST_HEAD, _MOST_ROW, _FEW_LETTERS = 40, 80, 24
_PARTS = frozenset({"money", "duration", "half", "per", "place", "clients", "about", "count"})


def _headed_rows(block: Block, context: Context) -> tuple[tuple[int, int, str], ...]:
    return tuple(_rows(block, context))


headed_rows = OfLatestBlock(_headed_rows)
"""Give where rows of prices stand that a line above them places: start, end and place."""


def place_above(block: Block, context: Context, at: int) -> str | None:
    """Give the place that heads the row which holds a position of the block's text, null where none does."""
    return next((place for start, end, place in headed_rows(block, context) if start <= at < end), None)


def _rows(block: Block, context: Context) -> Iterator[tuple[int, int, str]]:
    place: str | None = None
    for segment, line in block.lines():
        if segment.role == "quote":
            place = None
            continue
        if _is_a_row(line, context.lexicons, context.currency):
            if place is not None:
                yield segment.at, segment.at + segment.length, place
            continue
        place = _place_of_heading(line, context.lexicons) if segment.role != "value" else None


@functools.lru_cache(maxsize=8192)
def _is_a_row(line: str, lexicons: Lexicons, currency: str | None) -> bool:
    """Say whether a line is an amount or a duration, or both, and little else."""
    if len(line) > _MOST_ROW or not any(map(str.isalnum, line)):
        return False
    tokens = tokenize(line, lexicons, currency)
    kinds = {token.kind for token in tokens}
    if not kinds & {"money", "duration", "half"} or not kinds <= _PARTS:
        return False
    said = sum(sum(map(str.isalpha, line[token.start : token.end])) for token in tokens)
    return sum(map(str.isalpha, line)) - said <= _FEW_LETTERS


@functools.lru_cache(maxsize=8192)
def _place_of_heading(line: str, lexicons: Lexicons) -> str | None:
    said = line.rstrip()
    if len(said) > _MOST_HEAD or any(map(str.isdigit, said)) or said.endswith((".", "!", "?")):
        return None
    if ":" in said[:-1]:
        return None  # "Where: at mine only" says nothing of the price below
    return find_place_word(said, lexicons)
