"""Finding many terms in a text at once: Aho-Corasick on folded text, word boundaries checked after.

A term is written as people write it. Case and accents don't matter; a space stands for any run of spaces; a
star at its end (or at its beginning) lets the word go on, for inflected forms: ``massag*``.

>>> finder = TermFinder(["new in town", "massag*"])
>>> [(hit.start, hit.end, hit.index) for hit in finder.find("New  in town, Massagen!")]
[(0, 12, 0), (14, 22, 1)]
"""

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import ahocorasick_rs

from clew.kernel.text import fold

_SPACES = str.maketrans("\n\t\xa0", "   ")


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a term stands in the text, and which of the terms it is."""

    start: int
    end: int
    index: int


class TermFinder:
    """Find all terms in a text; overlapping hits are resolved to the longest, then the first."""

    def __init__(self, terms: Sequence[str]) -> None:
        self._ends_open = [term.endswith("*") for term in terms]
        self._starts_open = [term.startswith("*") for term in terms]
        patterns = [" ".join(fold(term.strip("*")).split()) for term in terms]
        if not all(patterns):
            raise ValueError("an empty term finds nothing: leave it out")
        self._terms = len(patterns)
        self._automaton = ahocorasick_rs.AhoCorasick(patterns or ["\x00"])

    def find(self, text: str, *, overlapping: bool = False) -> Iterator[Hit]:
        """Give the hits in the order of the text."""
        if not self._terms:
            return
        folded, places = _prepared(text)
        hits = []
        for index, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            grown = self._bounded(folded, start, end, index)
            if grown is not None:
                hits.append(Hit(places[start], places[grown - 1] + 1, index))
        hits.sort(key=lambda hit: (hit.start, -hit.end, hit.index))
        yield from hits if overlapping else _longest(hits)

    def _bounded(self, text: str, start: int, end: int, index: int) -> int | None:
        if not self._starts_open[index] and _inside_word(text, start):
            return None
        if self._ends_open[index]:
            while end < len(text) and _is_word(text[end]):
                end += 1
            return end
        return None if _inside_word(text, end) else end


def _longest(hits: list[Hit]) -> Iterator[Hit]:
    last_end = -1
    for hit in hits:
        if hit.start >= last_end:
            yield hit
            last_end = hit.end


@functools.lru_cache(maxsize=16)
def _prepared(text: str) -> tuple[str, Sequence[int]]:
    """Fold and squeeze a text once for the many finders that look at it one after another."""
    return _squeeze(fold(text))


def _squeeze(text: str) -> tuple[str, Sequence[int]]:
    if "\n" not in text and "\t" not in text and "  " not in text and "\xa0" not in text:
        return text, range(len(text))
    spaced = text.translate(_SPACES)
    if "  " not in spaced:
        return spaced, range(len(text))
    chars: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        if char.isspace():
            if chars and chars[-1] == " ":
                continue
            char = " "  # noqa: PLW2901 - any run of white space is one space
        chars.append(char)
        places.append(place)
    return "".join(chars), places


def _inside_word(text: str, place: int) -> bool:
    return 0 < place < len(text) and _is_word(text[place - 1]) and _is_word(text[place])


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"
