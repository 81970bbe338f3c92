"""Finding many terms in a text at once: Aho-Corasick on folded text, word boundaries checked after.

A term is written as people write it. Case and accents don't matter; a space stands for any run of spaces; a
star at its end (or at its beginning) lets the word go on, for inflected forms: ``massag*``.

>>> finder = TermFinder(["new in town", "massag*"])
>>> [(hit.start, hit.end, hit.index) for hit in finder.find("New  in town, Massagen!")]
[(0, 12, 0), (14, 22, 1)]
"""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import ahocorasick_rs

from clew.kernel.text import fold

_RUN = re.compile(r"\s+")
_LONG_RUN = re.compile(r"\s{2,}")
_EDGE = "\x01"
_EDGES = re.compile(r"\b")
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
        patterns = [_pattern(term) for term in terms]
        if not all(patterns):
            raise ValueError("an empty term finds nothing: leave it out")
        self._terms = len(patterns)
        self._automaton = ahocorasick_rs.AhoCorasick(patterns or ["\x00"])

    def find(self, text: str, *, overlapping: bool = False) -> Iterator[Hit]:
        """Give the hits in the order of the text."""
        if not self._terms:
            return
        edged, places = _prepared(text)
        hits = []
        for index, start, end in self._automaton.find_matches_as_indexes(edged, overlapping=True):
            stop = _word_end(edged, end) if self._ends_open[index] else end
            first = start - edged.count(_EDGE, 0, start)
            last = stop - edged.count(_EDGE, 0, stop)
            hits.append(Hit(places[first], places[last - 1] + 1, index))
        hits.sort(key=lambda hit: (hit.start, -hit.end, hit.index))
        yield from hits if overlapping else _longest(hits)


def _pattern(term: str) -> str:
    """Give the term as it stands in an edged text; no edge where a star leaves the word open."""
    edged = _EDGES.sub(_EDGE, " ".join(fold(term.strip("*")).split()))
    if term.startswith("*"):
        edged = edged.removeprefix(_EDGE)
    return edged.removesuffix(_EDGE) if term.endswith("*") else edged


def _word_end(edged: str, end: int) -> int:
    """Give the end of the word that an open term begins."""
    begins = edged[end - 1 : end + 1]
    if begins[-1:] == _EDGE and not _is_word(begins[0]):
        end += 1  # the term ends with a sign, and a word follows it
    elif not _is_word(begins[0]):
        return end
    return edged.index(_EDGE, end)


def _longest(hits: list[Hit]) -> Iterator[Hit]:
    last_end = -1
    for hit in hits:
        if hit.start >= last_end:
            yield hit
            last_end = hit.end


@functools.lru_cache(maxsize=16)
def _prepared(text: str) -> tuple[str, Sequence[int]]:
    """Fold, squeeze and edge a text once for the many finders that look at it one after another.

    Every word gets a mark at both edges, which the patterns have too: so the automaton itself finds whole
    words only, where one-letter terms would hit hundreds of times. The places are those before the marks.
    """
    squeezed, places = _squeeze(fold(text))
    return _EDGES.sub(_EDGE, squeezed.replace(_EDGE, " ")), places


def _squeeze(text: str) -> tuple[str, Sequence[int]]:
    if "\n" not in text and "\t" not in text and "  " not in text and "\xa0" not in text:
        return text, range(len(text))
    spaced = text.translate(_SPACES)
    if "  " not in spaced:
        return spaced, range(len(text))
    places: list[int] = []
    done = 0
    for run in _LONG_RUN.finditer(text):
        places.extend(range(done, run.start() + 1))
        done = run.end()
    places.extend(range(done, len(text)))
    return _RUN.sub(" ", text), places


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"
