"""Numbers in words, of all lexicons: single, glued to one another, or put together from tens and units.

Words of one number are of one language: ``sei`` is six in Italian, and no number in German. The topics:
``number`` (a word and its value), ``number.repeat`` ("double" 2), ``number.counted`` (what stands after a
count: "two noughts"), ``number.joiner`` ("and"), ``number.multiplier`` ("hundred" 100).
"""

import functools
import itertools
from collections.abc import Callable
from dataclasses import dataclass

from clew.kernel.text import fold
from clew.reference.lexicon import Lexicons

_TENS = range(20, 100, 10)
_ONES = range(1, 10)
_TWENTIES = range(20, 100, 20)
_HUNDRED = 100
_LONGEST = 52
_LONGEST_PART = 18
"""Letters of a number in one word and of a part of it: Finnish "kahdeksansataayhdeksänkymmentäseitsemän"."""
_APOSTROPHES = str.maketrans("", "", "'’ʼ‘`ʻ´")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a word: ``kind`` is number, repeat, counted, joiner or multiplier."""

    kind: str
    value: int


_JOINER = Piece("joiner", 1)


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
        for entry in lexicons.entries("number.small"):
            parts = _plain(entry.term).split()
            if len(parts) == 2:  # noqa: PLR2004 - a phrase such as Turkish "on beş"
                phrases.append((parts[0], parts[1], entry.language, int(entry.value)))
        for first, second, language, value in phrases:
            self._pair(first, second, language, value)
        self._prefixes = _prefixed_joiners(lexicons)
        self._joints = _inner_joints(lexicons)
        self._any_joint = frozenset[str]().union(*self._joints.values())
        self._by_twenties = _counting_by_twenties(lexicons)
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
            return {
                language: self._prefixed(word, language) or (piece,)
                for language, piece in self._words[word].items()
            }
        if len(word) > _LONGEST or word[:2] not in self._starts:
            return {}
        return self._segment_all(word)

    def _prefixed(self, word: str, language: str) -> tuple[Piece, ...]:
        """Read a joiner that is written with the word after it: Arabic "wa-arbaun", "and forty"."""
        prefix = self._prefixes.get(language)
        if prefix is None or not word.startswith(prefix):
            return ()
        piece = self._words.get(word[len(prefix) :], {}).get(language)
        return (_JOINER, piece) if piece is not None else ()

    def _segment_all(self, word: str) -> dict[str, tuple[Piece, ...]]:
        if not self._is_made_of_words(word):
            return {}
        found = {language: self._segment(word, language) for language in self._languages}
        return {language: pieces for language, pieces in found.items() if pieces}

    def _is_made_of_words(self, word: str) -> bool:
        """Say whether words of any languages fill the word: most don't, and need no look at each language."""
        size = len(word)
        reached = {0}
        for start in range(size):
            if start in reached:
                ends = range(start + 1, min(start + _LONGEST_PART, size) + 1)
                reached.update(end for end in ends if self._may_be_a_part(word, start, end))
        return size in reached

    def _may_be_a_part(self, word: str, start: int, end: int) -> bool:
        part = word[start:end]
        return (
            part in self._words
            or _with_shared_vowel(word, start, end) in self._words
            or part in self._any_joint
        )

    def _part(self, word: str, start: int, end: int, language: str) -> Piece | None:
        for part in (word[start:end], _with_shared_vowel(word, start, end)):
            piece = self._words.get(part, {}).get(language)
            if piece is not None:
                return piece
        return _JOINER if word[start:end] in self._joints.get(language, ()) else None

    def _segment(self, word: str, language: str) -> tuple[Piece, ...]:
        best: list[tuple[Piece, ...] | None] = [()] + [None] * len(word)
        for end in range(1, len(word) + 1):
            for start in range(max(0, end - _LONGEST_PART), end):
                before, piece = best[start], self._part(word, start, end, language)
                if before is None or piece is None or (piece.kind == "joiner" and start == 0):
                    continue
                if best[end] is None or len(before) + 1 < len(best[end] or ()):
                    best[end] = (*before, piece)
        pieces = joined_pairs(best[len(word)] or (), self.pairs.get(language, {}))
        if language in self._by_twenties:
            pieces = _in_twenties(pieces)
        return pieces if pieces and pieces[-1].kind != "joiner" else ()


def _with_shared_vowel(word: str, start: int, end: int) -> str:
    """Give a part of a word with the "o" that it shares with the part before: Italian "cent(o)ottanta"."""
    return (
        word[start - 1 : end]
        if start > 1 and word[start - 1] == "o" and word[start : start + 1] != "o"
        else ""
    )


def _inner_joints(lexicons: Lexicons) -> dict[str, frozenset[str]]:
    """Give the "and" that some languages write inside a number only: Czech "pět-a-dvacet"."""
    found: dict[str, set[str]] = {}
    for entry in lexicons.entries("number.joint"):
        if entry.value == "ones_first" and " " not in entry.term:
            found.setdefault(entry.language, set()).add(_plain(entry.term))
    return {language: frozenset(terms) for language, terms in found.items()}


def _counting_by_twenties(lexicons: Lexicons) -> frozenset[str]:
    """Give the languages with numbers from ten on among their ones: Georgian, French."""
    return frozenset(
        entry.language for entry in lexicons.entries("number.ones") if int(entry.value) not in _ONES
    )


def _in_twenties(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Put together twenties and what is added to them in one word: 20 and 15 are 35 in Georgian."""
    row: list[Piece] = []
    for piece in pieces:
        last = row[-1] if row else None
        if (
            last is not None
            and last.kind == piece.kind == "number"
            and last.value in _TWENTIES
            and 0 < piece.value < 20  # noqa: PLR2004 - up to the next twenty
        ):
            row[-1] = Piece("number", last.value + piece.value)
        else:
            row.append(piece)
    return tuple(row)


def _prefixed_joiners(lexicons: Lexicons) -> dict[str, str]:
    return {
        entry.language: _plain(entry.term).strip()
        for entry in lexicons.entries("number.joint")
        if entry.term.startswith(" ") and not entry.term.endswith(" ")
    }


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
    """Give the digits that the pieces spell: "twenty" "one" is 21, "double" "seven" 77, "one" "two" 12.

    >>> hundred, nine = Piece("multiplier", 100), Piece("number", 9)
    >>> digits_of((Piece("number", 6), hundred, nine, hundred, Piece("number", 77)))
    '600977'
    """
    saying = _Saying()
    row = _ones_after_tens(pieces)
    for piece, following in itertools.zip_longest(row, row[1:]):
        saying.take(piece, following)
    return "".join(saying.written)


def _ones_after_tens(pieces: tuple[Piece, ...]) -> list[Piece]:
    """Put together ones that stand before their tens: "zwei" "und" "siebzig"."""
    row: list[Piece] = []
    for piece in pieces:
        is_inverted = (
            [one.kind for one in row[-2:]] == ["number", "joiner"]
            and piece.kind == "number"
            and piece.value in _TENS
            and row[-2].value in _ONES
            and not _is_tens(row[-4:-2])
        )
        if is_inverted:
            row[-2:] = [Piece("number", piece.value + row[-2].value)]
        else:
            row.append(piece)
    return row


def _is_tens(before: list[Piece]) -> bool:
    """Say whether "thirty and" stands before the ones: "thirty and five and forty" is 35 and 40."""
    return (
        [piece.kind for piece in before] == ["number", "joiner"]
        and before[0].value % 10 == 0
        and before[0].value % _HUNDRED > 10  # noqa: PLR2004 - tens, not the hundred of "hundrede og enogtyve"
    )


class _Saying:
    """Digits as they are said piece by piece."""

    def __init__(self) -> None:
        self.written: list[str] = []
        self._said: list[int] = []
        self._repeat, self._glue = 1, False

    def take(self, piece: Piece, following: Piece | None) -> None:
        """Add a piece; what follows it decides whether it begins a hundred of its own."""
        if piece.kind == "repeat":
            self._repeat *= piece.value
        elif piece.kind == "counted":
            self._count(piece.value)
        elif piece.kind == "multiplier":
            self._multiply(piece.value)
        elif piece.kind == "number":
            begins = following is not None and following.kind == "multiplier" and piece.value in _ONES
            self._number(piece.value, glued=self._glue and not begins)

    def _count(self, value: int) -> None:
        count = self._said[-1] if self._said and 1 < self._said[-1] < 10 else 1  # noqa: PLR2004 - "two noughts"
        if count > 1:
            self.written.pop()
            self._said.pop()
        self._say(value, str(value) * count)
        self._glue = False

    def _number(self, value: int, *, glued: bool) -> None:
        whole = composed(self._said[-1], value) if self._said and glued else None
        if whole is None:
            self._say(value, str(value))
        else:
            self._said[-1], self.written[-1] = whole, str(whole)
        if self._repeat > 1:
            self.written[-1] = self.written[-1][:1] * self._repeat + self.written[-1][1:]
        self._glue, self._repeat = self._repeat == 1, 1

    def _multiply(self, value: int) -> None:
        """A hundred counts the ones before it, and is one hundred after anything else."""
        if self._said and self._glue and self._said[-1] in (_ONES if value == _HUNDRED else range(1, 1000)):
            self._said[-1] *= value
            self.written[-1] = str(self._said[-1])
        else:
            self._say(value, str(value))
        self._glue = True

    def _say(self, value: int, written: str) -> None:
        self._said.append(value)
        self.written.append(written)


def composed(low: int, high: int) -> int | None:
    """Put two neighbouring numbers together where language does: 20 and 7, 300 and 40, 60 and 12."""
    if low >= 100 and low % 100 == 0 and low < 1000 and 0 < high < 100:  # noqa: PLR2004 - hundreds
        return low + high
    if low in _TENS and 0 < high < 10:  # noqa: PLR2004 - tens and units
        return low + high
    if low % 100 in (60, 80) and 10 <= high < 20:  # noqa: PLR2004 - French: soixante-douze, cent soixante-douze
        return low + high
    if low >= 100 and low % 10 == 0 and low % 100 >= 20 and 0 < high < 10:  # noqa: PLR2004 - 340 and 5
        return low + high
    return None


def _plain(word: str) -> str:
    return fold(word).translate(_APOSTROPHES)
