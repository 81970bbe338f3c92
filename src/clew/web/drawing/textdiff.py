"""What differs between two texts, word by word.

>>> [(piece.kind, piece.text) for piece in text_diff("new in town, call me", "new in Graz, call me")]
[('same', 'new in '), ('gone', 'town,'), ('came', 'Graz,'), ('same', ' call me')]
"""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass

_WORDS = re.compile(r"\s+|\S+")
_MOST_WORDS = 1600
_LONG_RUN = 240
Change = tuple[str, int, int, int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text: ``same``, ``gone`` (only in the first), ``came`` (only in the second), ``cut`` (``n`` words not shown)."""

    kind: str
    text: str = ""
    n: int = 0


def text_diff(
    first: str, second: str, *, most_words: int = _MOST_WORDS, keep: int = _LONG_RUN
) -> list[Piece]:
    """Compare two texts, of each at most ``most_words`` words; of a long run that is the same only both ends are given.

    ``keep``: how many characters of such an end. Words and the gaps between them are compared as they stand.
    """
    a, b = _WORDS.findall(first), _WORDS.findall(second)
    left_out = max(len(a) - 2 * most_words, 0) + max(len(b) - 2 * most_words, 0)
    a, b = a[: 2 * most_words], b[: 2 * most_words]
    pieces: list[Piece] = []
    for tag, a0, a1, b0, b1 in _whole_changes(a, b, autojunk=len(a) > most_words):
        if tag == "equal":
            pieces.extend(_shortened("".join(a[a0:a1]), keep))
            continue
        if a1 > a0:
            pieces.append(Piece("gone", "".join(a[a0:a1])))
        if b1 > b0:
            pieces.append(Piece("came", "".join(b[b0:b1])))
    if left_out:
        pieces.append(Piece("cut", n=(left_out + 1) // 2))
    return pieces


def _whole_changes(a: list[str], b: list[str], *, autojunk: bool) -> list[Change]:
    """Give the changes, those that only a gap parts joined into one: "this week" for "few days" is one change."""
    made: list[Change] = []
    for tag, a0, a1, b0, b1 in difflib.SequenceMatcher(None, a, b, autojunk=autojunk).get_opcodes():
        is_gap = tag == "equal" and not "".join(a[a0:a1]).strip()
        if made and made[-1][0] != "equal" and (tag != "equal" or is_gap):
            made[-1] = ("gap" if is_gap else "change", made[-1][1], a1, made[-1][3], b1)
        else:
            made.append((tag, a0, a1, b0, b1))
    return [change for one in made for change in _without_last_gap(one)]


def _without_last_gap(change: Change) -> Iterator[Change]:
    """Take a gap that no change follows off the end again."""
    tag, a0, a1, b0, b1 = change
    if tag == "gap":
        yield "change", a0, a1 - 1, b0, b1 - 1
        yield "equal", a1 - 1, a1, b1 - 1, b1
    else:
        yield change


def _shortened(text: str, keep: int) -> Iterator[Piece]:
    if len(text) <= 3 * keep:
        yield Piece("same", text)
        return
    yield Piece("same", text[:keep])
    yield Piece("cut", n=len(text[keep:-keep].split()))
    yield Piece("same", text[-keep:])
