"""The lexicons' terms of several topics, found in one pass, with digits taken as word boundaries.

Prices and phones glue words to digits ("110e", "1h=160€", "tel0770"): a term counts there as well.
"""

import functools
from collections.abc import Iterator
from dataclasses import dataclass

from clew.kernel.terms import TermFinder
from clew.reference.lexicon import Entry, Lexicons

_DIGITS = str.maketrans("0123456789", "          ")
_SHORT = 120
"""Labels and short lines come back on page after page: what was found in them is kept."""


@dataclass(frozen=True, slots=True)
class Word:
    """A term met in a text: its topic, its value and where it stands."""

    start: int
    end: int
    topic: str
    value: str
    language: str


class Vocabulary:
    """The terms of some topics; made once for a set of lexicons by :func:`vocabulary`."""

    def __init__(self, lexicons: Lexicons, topics: tuple[str, ...]) -> None:
        entries = [entry for topic in topics for entry in lexicons.entries(topic)]
        self._plain, self._plain_finder = _finder([e for e in entries if not _has_digit(e.term)])
        self._digital, self._digital_finder = _finder([e for e in entries if _has_digit(e.term)])
        self._short = functools.lru_cache(maxsize=4096)(self._found)
        self._long = functools.lru_cache(maxsize=16)(self._found)

    def find(self, text: str, *, overlapping: bool = False) -> Iterator[Word]:
        """Give the words in the order of the text; ``text`` has plain digits (see kernel.digits)."""
        yield from (self._short if len(text) <= _SHORT else self._long)(text, overlapping)

    def _found(self, text: str, overlapping: bool) -> tuple[Word, ...]:
        blank = text.translate(_DIGITS)
        found = [
            _word(self._plain[hit.index], hit.start, hit.end)
            for hit in self._plain_finder.find(blank, overlapping=overlapping)
        ]
        digital = [
            _word(self._digital[hit.index], hit.start, hit.end)
            for hit in self._digital_finder.find(text, overlapping=overlapping)
        ]
        if digital:
            found = [word for word in found if not any(_touch(word, other) for other in digital)] + digital
        return tuple(sorted(found, key=lambda word: (word.start, -word.end, word.topic)))


@functools.lru_cache(maxsize=64)
def vocabulary(lexicons: Lexicons, *topics: str) -> Vocabulary:
    """Give the vocabulary of these topics, made once."""
    return Vocabulary(lexicons, topics)


def _finder(entries: list[Entry]) -> tuple[list[Entry], TermFinder]:
    return entries, TermFinder([entry.term for entry in entries])


def _has_digit(term: str) -> bool:
    return any(char.isdigit() for char in term)


def _word(entry: Entry, start: int, end: int) -> Word:
    return Word(start, end, entry.topic, entry.value, entry.language)


def _touch(one: Word, other: Word) -> bool:
    return one.start < other.end and other.start < one.end
