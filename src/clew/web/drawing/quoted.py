r"""A quote in its context: the words around it, the marked span, and whereabouts on the page it stands.

>>> made = quoted("Mara, 24.\nNew in town, only this week.\nCall after ten.", [(10, 21)])
>>> [(piece.kind, piece.text) for piece in made.pieces]
[('around', 'Mara, 24.\n'), ('mark', 'New in town'), ('around', ', only this week.\nCall after ten.')]
>>> made.line, made.n_lines
(2, 3)
"""

from collections.abc import Iterable
from dataclasses import dataclass

_MOST_SPANS = 50
_WORD_BREAK = 24
_MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text: ``mark`` (quoted), ``around`` (context) or ``cut`` (``n`` characters not shown)."""

    kind: str
    text: str = ""
    n: int = 0


@dataclass(frozen=True, slots=True)
class Quoted:
    """Pieces in order; ``line`` of ``n_lines`` where the first span begins; ``spots``: how far down the page, 0-1.

    ``n_lost``: spans that don't fit the text (it is not the text they were taken from): the page must say so.
    """

    pieces: tuple[Piece, ...]
    line: int | None
    n_lines: int
    spots: tuple[float, ...]
    n_lost: int


def quoted(
    text: str, spans: Iterable[tuple[int | None, int | None]], *, around: int = 140, longest: int = 1200
) -> Quoted:
    """Cut a page's text down to its spans (offsets in code points) with ``around`` characters on both sides, of a few
    lines at most.

    Spans that overlap become one. A span longer than ``longest`` is cut, and the cut is a piece.
    """
    given = list(spans)
    fitting = _joined(
        (start, end)
        for start, end in given[:_MOST_SPANS]
        if start is not None and end is not None and 0 <= start < end <= len(text)
    )
    n_fitting = sum(
        start is not None and end is not None and 0 <= start < end <= len(text) for start, end in given
    )
    pieces: list[Piece] = []
    at = 0
    for n, (start, end) in enumerate(fitting):
        begin = max(at, _to_word(text, start - around, forward=True), _lines_before(text, start))
        if begin > at:
            pieces.append(Piece("cut", n=begin - at))
        _add(pieces, "around", text[begin:start])
        pieces.extend(_marked(text[start:end], longest))
        following = fitting[n + 1][0] if n + 1 < len(fitting) else len(text)
        at = min(following, _to_word(text, end + around, forward=False), _lines_after(text, end))
        at = max(at, end)
        _add(pieces, "around", text[end:at])
    if fitting and at < len(text):
        pieces.append(Piece("cut", n=len(text) - at))
    first = fitting[0][0] if fitting else None
    return Quoted(
        tuple(pieces),
        None if first is None else text.count("\n", 0, first) + 1,
        text.count("\n") + 1,
        tuple(round(start / len(text), 3) for start, _ in fitting),
        len(given) - n_fitting,
    )


def _joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def _marked(text: str, longest: int) -> list[Piece]:
    if len(text) <= longest:
        return [Piece("mark", text)]
    half = longest // 2
    return [Piece("mark", text[:half]), Piece("cut", n=len(text) - 2 * half), Piece("mark", text[-half:])]


def _add(pieces: list[Piece], kind: str, text: str) -> None:
    if text:
        pieces.append(Piece(kind, text))


def _lines_before(text: str, place: int) -> int:
    """Give where the context may begin, so that it has a few lines at most: pages of labelled values have short ones."""
    for _ in range(_MOST_LINES):
        place = text.rfind("\n", 0, place)
        if place < 0:
            return 0
    return place + 1


def _lines_after(text: str, place: int) -> int:
    for _ in range(_MOST_LINES):
        place = text.find("\n", place + 1)
        if place < 0:
            return len(text)
    return place


def _to_word(text: str, place: int, *, forward: bool) -> int:
    """Move a place to the next gap between words in the direction of the quote, if one is near."""
    if place <= 0:
        return 0
    if place >= len(text):
        return len(text)
    for step in range(_WORD_BREAK):
        at = place + step if forward else place - step
        if not 0 < at < len(text):
            break
        if text[at - 1 if forward else at].isspace():
            return at
    return place
