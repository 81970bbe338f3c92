"""Numbers in words, of all lexicons: single, glued to one another, or put together from tens and units.

Words of one number are of one language: ``sei`` is six in Italian, and no number in German. The topics:
``number`` (a word and its value), ``number.repeat`` ("double" 2), ``number.counted`` (what stands after a
count: "two noughts"), ``number.joiner`` ("and"), ``number.multiplier`` ("hundred" 100).
"""

import functools
from collections.abc import Callable
from dataclasses import dataclass

from clew.kernel.text import fold
from clew.reference.lexicon import Lexicons

_TENS = range(20, 100, 10)
_LONGEST = 40
_LONGEST_PART = 14
_APOSTROPHES = str.maketrans("", "", "'’ʼ‘`ʻ´")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a word: ``kind`` is number, repeat, counted, joiner or multiplier."""

    kind: str
    value: int


class Spoken:
    """The number words of all languages; made once for a set of lexicons by :func:`spoken`."""

    def __init__(self, lexicons: Lexicons) -> None:
        self._words: dict[str, dict[str, Piece]] = {}
        self.pairs: dict[str, dict[tuple[int, int], int]] = {}
        phrases: list[tuple[str, str, str, int]] = []
        for kind in ("number", "repeat", "counted", "joiner", "multiplier"):
            topic = "number" if kind == "number" else f"number.{kind}"
            for entry in lexicons.entries(topic):
                parts = _plain(entry.term).replace("-", " ").split()
                if len(parts) == 1:
                    self._add(kind, parts[0], "1" if kind == "joiner" else entry.value, entry.language)
                elif kind == "number" and len(parts) == 2:  # noqa: PLR2004 - a phrase such as "quatre-vingt"
                    phrases.append((parts[0], parts[1], entry.language, int(entry.value)))
        for first, second, language, value in phrases:
            self._pair(first, second, language, value)
        self._languages = sorted({language for known in self._words.values() for language in known})
        self._starts = frozenset(word[:2] for word in self._words)
        self.read: Callable[[str], dict[str, tuple[Piece, ...]]] = functools.lru_cache(maxsize=65536)(
            self._looked_up
        )
        """Give the pieces of a folded word by language; empty where it is no number."""

    def _add(self, kind: str, term: str, value: str, language: str) -> None:
        self._words.setdefault(term, {}).setdefault(language, Piece(kind, int(value)))

    def _pair(self, first: str, second: str, language: str, value: int) -> None:
        """Keep what two numbers mean together: 4 and 20 are 80 in French."""
        one, two = (self._words.get(word, {}).get(language) for word in (first, second))
        if one is not None and two is not None:
            self.pairs.setdefault(language, {})[(one.value, two.value)] = value

    def _looked_up(self, word: str) -> dict[str, tuple[Piece, ...]]:
        word = _plain(word)
        if word in self._words:
            return {language: (piece,) for language, piece in self._words[word].items()}
        if len(word) > _LONGEST or word[:2] not in self._starts:
            return {}
        return self._segment_all(word)

    def _segment_all(self, word: str) -> dict[str, tuple[Piece, ...]]:
        if not self._is_made_of_words(word):
            return {}
        found = {language: self._segment(word, language) for language in self._languages}
        return {language: pieces for language, pieces in found.items() if pieces}

    def _is_made_of_words(self, word: str) -> bool:
        """Say whether words of any languages fill the word: most don't, and need no look at each language."""
        reached = [True] + [False] * len(word)
        for end in range(1, len(word) + 1):
            reached[end] = any(
                reached[start] and word[start:end] in self._words
                for start in range(max(0, end - _LONGEST_PART), end)
            )
        return reached[-1]

    def _segment(self, word: str, language: str) -> tuple[Piece, ...]:
        best: list[tuple[Piece, ...] | None] = [()] + [None] * len(word)
        for end in range(1, len(word) + 1):
            for start in range(max(0, end - _LONGEST_PART), end):
                before, piece = best[start], self._words.get(word[start:end], {}).get(language)
                if before is None or piece is None or (piece.kind == "joiner" and start == 0):
                    continue
                if best[end] is None or len(before) + 1 < len(best[end] or ()):
                    best[end] = (*before, piece)
        pieces = best[len(word)] or ()
        return pieces if pieces and pieces[-1].kind != "joiner" else ()


@functools.lru_cache(maxsize=8)
def spoken(lexicons: Lexicons) -> Spoken:
    """Give the number words of these lexicons, made once."""
    return Spoken(lexicons)


def joined_pairs(pieces: tuple[Piece, ...], pairs: dict[tuple[int, int], int]) -> tuple[Piece, ...]:
    """Put together what is one number in two words."""
    row: list[Piece] = []
    for piece in pieces:
        whole = (
            pairs.get((row[-1].value, piece.value))
            if row and row[-1].kind == piece.kind == "number"
            else None
        )
        if whole is None:
            row.append(piece)
        else:
            row[-1] = Piece("number", whole)
    return tuple(row)


def digits_of(pieces: tuple[Piece, ...]) -> str:
    """Give the digits that the pieces spell: "twenty" "one" is 21, "double" "seven" 77, "one" "two" 12."""
    said: list[int] = []
    written: list[str] = []
    repeat, joined, glue = 1, False, False
    for piece in pieces:
        if piece.kind == "repeat":
            repeat *= piece.value
        elif piece.kind == "joiner":
            joined = True
        elif piece.kind == "counted":
            count = said[-1] if said and 1 < said[-1] < 10 else 1  # noqa: PLR2004 - "two noughts"
            if count > 1:
                written.pop()
                said.pop()
            written.append(str(piece.value) * count)
            said.append(piece.value)
            glue = False
        elif piece.kind == "number":
            _say(said, written, piece.value, inverted=joined, glue=glue)
            if repeat > 1:
                written[-1] = written[-1][:1] * repeat + written[-1][1:]
            glue, repeat, joined = repeat == 1, 1, False
        elif said:
            said[-1] *= piece.value
            written[-1] = str(said[-1])
    return "".join(written)


def composed(low: int, high: int) -> int | None:
    """Put two neighbouring numbers together where language does: 20 and 7, 300 and 40, 60 and 12."""
    if low >= 100 and low % 100 == 0 and low < 1000 and 0 < high < 100:  # noqa: PLR2004 - hundreds
        return low + high
    if low in _TENS and 0 < high < 10:  # noqa: PLR2004 - tens and units
        return low + high
    if low in (60, 80) and 10 <= high < 20:  # noqa: PLR2004 - French: soixante-douze
        return low + high
    if low >= 100 and low % 10 == 0 and low % 100 >= 20 and 0 < high < 10:  # noqa: PLR2004 - 340 and 5
        return low + high
    return None


def _plain(word: str) -> str:
    return fold(word).translate(_APOSTROPHES)


def _say(said: list[int], written: list[str], value: int, *, inverted: bool, glue: bool) -> None:
    whole = composed(said[-1], value) if said and glue else None
    if whole is None and inverted and said and glue and 0 < said[-1] < 10 and value in _TENS:  # noqa: PLR2004
        whole = value + said[-1]
    if whole is None:
        said.append(value)
        written.append(str(value))
    else:
        said[-1] = whole
        written[-1] = str(whole)
