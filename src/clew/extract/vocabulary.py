"""The lexicons' terms of several topics, found in one pass, with digits taken as word boundaries.

Prices and phones glue words to digits ("110e", "1h=160€", "tel0770"): a term counts there as well.
"""

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from clew.kernel.terms import longest
from clew.reference.lexicon import Entry, Lexicons

_INSIDE = re.compile(r"\w\w")
_DIGIT = re.compile("[0-9]")
_SHORT = 120
"""Labels and short lines come back on page after page: what was found in them is kept."""


class Word(NamedTuple):
    """A term met in a text: its topic, its value and where it stands. A tuple, for there are many."""

    start: int
    end: int
    topic: str
    value: str
    language: str


class Vocabulary:
    """The terms of some topics; made once for a set of lexicons by :func:`vocabulary`."""

    def __init__(self, lexicons: Lexicons, topics: tuple[str, ...]) -> None:
        self._lexicons = lexicons
        self._topics = topics
        self._digital = frozenset(
            entry.term for topic in topics for entry in lexicons.entries(topic) if _has_digit(entry.term)
        )
        self._short = functools.lru_cache(maxsize=4096)(self._found)
        self._long = functools.lru_cache(maxsize=16)(self._found)

    def find(self, text: str, *, overlapping: bool = False) -> Iterator[Word]:
        """Give the words in the order of the text; ``text`` has plain digits (see kernel.digits)."""
        return iter((self._short if len(text) <= _SHORT else self._long)(text, overlapping))

    def stands_in(self, text: str, start: int, end: int) -> bool:
        """Say whether any of the words stands in a stretch of a text that is gone through anyway.

        Where the stretch cuts a word, what is left of it might be one of the words: that counts as well.
        """
        for word in self.find(text, overlapping=True):
            if start <= word.start and word.end <= end:
                return True
        return (_cuts_a_word(text, start) or _cuts_a_word(text, end)) and self.has(text[start:end])

    def has(self, text: str) -> bool:
        """Say whether any of the words stands in the text."""
        return next(self.find(text), None) is not None

    def _found(self, text: str, overlapping: bool) -> tuple[Word, ...]:
        found = self._met(_blank(text), overlapping=overlapping, digital=False)
        digital = self._met(text, overlapping=overlapping, digital=True) if self._digital else []
        if digital:
            found = [word for word in found if not any(_touch(word, other) for other in digital)] + digital
        found.sort(key=lambda word: (word.start, -word.end, word.topic))
        return tuple(found)

    def _met(self, text: str, *, overlapping: bool, digital: bool) -> list[Word]:
        """Give the words that have digits in them, or those that have none."""
        met = self._lexicons.meet(text)
        told = met.topics
        hits = [hit for topic in self._topics if topic in told for hit in met.all(topic)]
        if self._digital:
            hits = [hit for hit in hits if (hit.entry.term in self._digital) is digital]
        if not hits:
            return []
        hits.sort(key=lambda hit: (hit.start, -hit.end))
        return [_word(hit.entry, hit.start, hit.end) for hit in (hits if overlapping else longest(hits))]


@functools.lru_cache(maxsize=64)
def vocabulary(lexicons: Lexicons, *topics: str) -> Vocabulary:
    """Give the vocabulary of these topics, made once."""
    return Vocabulary(lexicons, topics)


@functools.lru_cache(maxsize=16)
def _blank(text: str) -> str:
    """Give the text with spaces for digits: the one other form in which the terms are looked for."""
    return _DIGIT.sub(" ", text)


def _has_digit(term: str) -> bool:
    return any(char.isdigit() for char in term)


def _word(entry: Entry, start: int, end: int) -> Word:
    return Word(start, end, entry.topic, entry.value, entry.language)


def _cuts_a_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and _INSIDE.match(text, at - 1) is not None


def _touch(one: Word, other: Word) -> bool:
    return one.start < other.end and other.start < one.end
