"""What texts have in common and what differs: a template of shared words with slots, after Lee and others 2021.

Lee, Vajiac, Kulshrestha, Levy, Park, Jones, Rabbany and Faloutsos, *InfoShield: Generalizable Information-Theoretic
Human-Trafficking Detection* (ICDE 2021), shows near-duplicates so. Here each text is aligned, by its longest common
subsequence of words, with the one that is most alike to all; a word that enough of them have stays, what stands
between is a slot with what each text has there. How many are enough is chosen as there: by what is shortest to write
down, the template and then each text by it. A run of fewer than ``LEAST_RUN`` words that some text lacks is left to the
slots: it is chance more often than wording. Nothing is lost: from the pieces every text comes back word by word.

>>> made = template_of(["Lena here, quiet flat near the station.", "Mia here, quiet flat near the old park."])
>>> [piece.values if isinstance(piece, Slot) else piece.words for piece in made]
[(('Lena',), ('Mia',)), ('here,', 'quiet', 'flat', 'near', 'the'), (('station.',), ('old', 'park.'))]
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from clew.kernel.text import fold

MOST_WORDS = 600
"""Texts are compared up to so many words: the alignment costs the square of it."""

LEAST_RUN = 3
"""Shingles of linking are of three words too."""

Words = tuple[str, ...]
_Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Shared:
    """Words that the texts share, as the most alike of them writes them; ``lacking``: places of texts without them."""

    words: Words
    lacking: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Slot:
    """Where the texts differ: the words of each, in the order of the texts; none where a text has nothing there."""

    values: tuple[Words, ...]


def template_of(texts: Sequence[str]) -> tuple[Shared | Slot, ...]:
    """Give the pieces of the texts' template in order; words are what stands between white space.

    Words count as the same whatever their case, accents and the punctuation around them. Of each text the first
    ``MOST_WORDS`` words are looked at.
    """
    written = [tuple(text.split()[:MOST_WORDS]) for text in texts]
    numbers = _numbered(written)
    if not written:
        return ()
    base = _most_alike(numbers)
    places = np.array([_aligned(numbers[base], other) for other in numbers])
    held = (places >= 0).sum(axis=0)
    kept = np.flatnonzero(held >= _enough(held, numbers))
    pieces = _pieces(written, base, places[:, kept], kept)
    whole = np.repeat([_is_whole(piece) for piece in pieces if isinstance(piece, Shared)], _sizes(pieces))
    kept = kept[whole.astype(bool)]
    return tuple(_pieces(written, base, places[:, kept], kept))


def _is_whole(piece: Shared) -> bool:
    return not piece.lacking or len(piece.words) >= LEAST_RUN


def _sizes(pieces: Sequence[Shared | Slot]) -> list[int]:
    return [len(piece.words) for piece in pieces if isinstance(piece, Shared)]


def _numbered(written: Sequence[Words]) -> list[_Numbers]:
    """Number the words, so that alike words have one number."""
    known: dict[str, int] = {}
    return [
        np.array([known.setdefault(_key(word), len(known)) for word in words], np.int64) for words in written
    ]


def _key(word: str) -> str:
    letters = "".join(char for char in fold(word) if char.isalnum())
    return letters or word


def _most_alike(numbers: Sequence[_Numbers]) -> int:
    """Give the place of the text that shares most words with all others; of equals the first."""
    if len(numbers) < 3:  # noqa: PLR2004 - of two, each is as alike to the other
        return 0
    lengths = [[_table(one, other)[-1, -1] for other in numbers] for one in numbers]
    return int(np.argmax(np.array(lengths).sum(axis=1)))


def _table(left: _Numbers, right: _Numbers) -> _Numbers:
    """Give the lengths of the longest common subsequences of all beginnings, row by row."""
    table = np.zeros((len(left) + 1, len(right) + 1), dtype=np.int64)
    for row, word in enumerate(left, start=1):
        before = table[row - 1]
        met = np.maximum(before[1:], before[:-1] + (right == word))
        table[row, 1:] = np.maximum.accumulate(met)
    return table


def _aligned(base: _Numbers, other: _Numbers) -> _Numbers:
    """Give for each word of the base its place in the other text, or -1."""
    table = _table(base, other)
    places = np.full(len(base), -1, dtype=np.int64)
    row, column = len(base), len(other)
    while row and column:
        if base[row - 1] == other[column - 1] and table[row, column] == table[row - 1, column - 1] + 1:
            row, column = row - 1, column - 1
            places[row] = column
        elif table[row - 1, column] >= table[row, column - 1]:
            row -= 1
        else:
            column -= 1
    return places


def _enough(held: _Numbers, numbers: Sequence[_Numbers]) -> int:
    """Give in how many texts a word must stand to be shared: what makes all of them shortest to write down.

    A word of the template costs its choice among all words once, a word outside of it once for each text that has it
    with its place, a shared word that a text lacks the note of it. Of equals the highest, for it claims least.
    """
    n = len(numbers)
    words = sum(map(len, numbers))
    choice = math.log2(max(2, len(np.unique(np.concatenate(numbers))) if words else 2))
    place = math.log2(max(2, len(held)))
    costs = {}
    for enough in range(n, n // 2, -1):
        shared = held[held >= enough]
        found = int(shared.sum())
        costs[enough] = (
            len(shared) * choice + (words - found) * (choice + place) + (len(shared) * n - found) * place
        )
    return min(costs, key=lambda enough: (costs[enough], -enough))


def _pieces(written: Sequence[Words], base: int, places: _Numbers, kept: _Numbers) -> list[Shared | Slot]:
    pieces: list[Shared | Slot] = []
    ends = [0] * len(written)
    for at, word in enumerate(kept.tolist()):
        column = places[:, at].tolist()
        between = tuple(
            words[end:place] if place >= 0 else ()
            for words, end, place in zip(written, ends, column, strict=True)
        )
        ends = [place + 1 if place >= 0 else end for place, end in zip(column, ends, strict=True)]
        if any(between):
            pieces.append(Slot(between))
        lacking = tuple(n for n, place in enumerate(column) if place < 0)
        last = pieces[-1] if pieces else None
        if isinstance(last, Shared) and last.lacking == lacking:
            pieces[-1] = Shared((*last.words, written[base][word]), lacking)
        else:
            pieces.append(Shared((written[base][word],), lacking))
    rest = tuple(words[end:] for words, end in zip(written, ends, strict=True))
    return [*pieces, Slot(rest)] if any(rest) else pieces
