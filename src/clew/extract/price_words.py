"""Amounts of money in words, as number words of one language add up: "zweihundert", "две тысячи пятьсот".

>>> from clew.extract.spoken import spoken
>>> from clew.reference.lexicon import packaged_lexicons
>>> list(iter_amounts("hodina patnact set", spoken(packaged_lexicons())))
[(7, 18, 1500.0)]
"""

import re
from collections.abc import Iterator, Sequence

from clew.extract.spoken import Piece, Spoken, joined_pairs

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_TENS = range(20, 100, 10)
_LEAST, _STEP = 30, 5
"""A bare amount in words is at least so much, and round: other numbers are rather an age or a count."""

Row = tuple[int, dict[str, tuple[Piece, ...]]]


def iter_amounts(plain: str, words: Spoken) -> Iterator[tuple[int, int, float]]:
    """Give (start, end, amount) of each row of number words that may be money without a currency."""
    row: list[Row] = []
    end = 0
    for match in _WORD.finditer(plain):
        pieces = words.read(match.group())
        if row and (not pieces or plain[end : match.start()].strip(" -")):
            yield from _amount_of_row(row, end, words)
            row = []
        if pieces:
            row.append((match.start(), pieces))
            end = match.end()
    yield from _amount_of_row(row, end, words)


def _amount_of_row(row: list[Row], end: int, words: Spoken) -> Iterator[tuple[int, int, float]]:
    best = best_amount(row[::-1], words) if row else None
    if best is not None and best[1] >= _LEAST and best[1] % _STEP == 0:
        yield best[0], end, best[1]


def best_amount(rows: Sequence[Row], words: Spoken) -> tuple[int, float] | None:
    """Read the words from the last one backwards, in the language that reads most of them."""
    best: tuple[int, int, float] | None = None
    for language in sorted({known for _, pieces in rows for known in pieces}):
        row: list[Piece] = []
        start = -1
        for place, pieces in rows:
            if language not in pieces:
                break
            row[:0] = pieces[language]
            start = place
        while row and row[0].kind == "joiner":
            row.pop(0)
        amount = _amount_of(joined_pairs(tuple(row), words.pairs.get(language, {})))
        if amount and (best is None or len(row) > best[0]):
            best = (len(row), start, amount)
    return (best[1], best[2]) if best else None


def _amount_of(pieces: Sequence[Piece]) -> float:
    """Add up number words: "one hundred and fifty", "zweihundert", "deux mille cinq cents"."""
    total = part = 0
    last: Piece | None = None
    for piece in pieces:
        if piece.kind == "number":
            is_hundreds_of_two = piece.value == 100 and 0 < part < 10  # noqa: PLR2004 - "dos cientos"
            is_short = 0 < part < 10 and piece.value in _TENS and last is not None and last.kind == "number"  # noqa: PLR2004
            if is_hundreds_of_two:
                part *= 100
            else:
                part = part * 100 + piece.value if is_short else part + piece.value  # "one fifty"
        elif piece.kind == "multiplier":
            if piece.value >= 1000:  # noqa: PLR2004 - closes the thousands
                total, part = total + (part or 1) * piece.value, 0
            else:
                part = (part or 1) * piece.value
        last = piece
    return float(total + part)
