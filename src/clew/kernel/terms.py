"""Finding many terms in a text at once: Aho-Corasick on folded text, word boundaries checked after.

A term is written as people write it. Case and accents don't matter; a space stands for any run of spaces; a
star at its end (or at its beginning) lets the word go on, for inflected forms: ``massag*``.

>>> finder = TermFinder(["new in town", "massag*"])
>>> [(hit.start, hit.end, hit.index) for hit in finder.find("New  in town, Massagen!")]
[(0, 12, 0), (14, 22, 1)]

Terms of several groups share one automaton, so that a text is gone through once, whatever is asked of it:

>>> index = TermIndex({"arrival": ["new in town"], "place": ["town", "city"]})
>>> met = index.meet("New in town")
>>> met.hits("arrival"), met.hits("place")
(((0, 11, 0),), ((7, 11, 0),))
"""

import functools
import itertools
import re
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import ahocorasick_rs

from clew.kernel.text import fold

_RUN = re.compile(r"\s+")
_LONG_RUN = re.compile(r"\s{2,}")
_EDGE = "\x01"
_OTHER_SPACE = re.compile("[\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\u1680\u2028\u2029]")
"""White space that folding leaves as it is; it folds the others to a space."""
_WORDS_AND_SIGNS = re.compile(r"\w+|\W+")
_EDGES = re.compile(r"\b")


class Span(Protocol):
    """What has a place in a text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


Spanned = TypeVar("Spanned", bound=Span)


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a term stands in the text, and which of the terms it is."""

    start: int
    end: int
    index: int


_MANY = 500
"""Hits of one group in a text: from so many on, the edges are counted once for all."""
_Found = tuple[int, int, Sequence[int]]
"""Where something is met in an edged text, and which terms of a group are written so."""


class Met:
    """The terms met in one text, by group; a group's hits get their places when they are asked for."""

    __slots__ = ("_edged", "_hits", "_places", "groups")

    def __init__(self, edged: str, places: Sequence[int], groups: dict[str, list[_Found]]) -> None:
        self._edged = edged
        self._places = places
        self._hits: dict[str, tuple[tuple[int, int, int], ...]] = {}
        self.groups = groups
        """The groups of which something is met, with what: for asking whether a group is among them."""

    def hits(self, group: str) -> tuple[tuple[int, int, int], ...]:
        """Give all hits of a group: start, end, which term. By their start, the longest first; also overlapping ones."""
        hits = self._hits.get(group)
        if hits is None:
            found = self.groups.get(group)
            hits = self._hits[group] = self._placed(found) if found else ()
        return hits

    def _placed(self, found: list[_Found]) -> tuple[tuple[int, int, int], ...]:
        """Give the hits in order, with their places in the text itself."""
        places = self._places
        count = self._counted_once() if len(found) > _MANY else self._edged.count
        hits: list[tuple[int, int, int]] = []
        for start, end, terms in found:
            first = places[start - count(_EDGE, 0, start)]
            last = places[end - 1 - count(_EDGE, 0, end)] + 1
            hits += [(first, -last, index) for index in terms]
        hits.sort()
        return tuple([(first, -last, index) for first, last, index in hits])

    def _counted_once(self) -> Callable[[str, int, int], int]:
        """Give a count of edges that does not go through the text again for each of very many hits."""
        before = array("L", itertools.accumulate((char == _EDGE for char in self._edged), initial=0))
        return lambda _edge, _start, end: before[end]


_CLOSED, _IN_A_WORD, _AFTER_A_SIGN = range(3)
"""How a pattern ends: where the term does, in a word that may go on, or with a sign that a word may follow."""
IndexTable = tuple[Sequence[str], Sequence[tuple[int, Sequence[tuple[str, Sequence[int]]]]]]
"""The patterns of an automaton; for each, how it ends, and which terms of which groups it is."""


class TermIndex:
    """The terms of several groups in one automaton. A hit's ``index`` is that of the term in its group."""

    def __init__(self, groups: Mapping[str, Sequence[str]], prepared: IndexTable | None = None) -> None:
        """Make the index of the groups' terms; ``prepared`` is what ``table`` gave for them before."""
        patterns, self._meant = prepared or self.table(groups)
        self._automaton = ahocorasick_rs.AhoCorasick(list(patterns) or ["\x00"])

    @staticmethod
    def table(groups: Mapping[str, Sequence[str]]) -> IndexTable:
        """Prepare the terms: most of the work of making an index, and the part that can be kept in a file."""
        meant: dict[tuple[str, bool], dict[str, list[int]]] = {}
        for group, terms in groups.items():
            for index, term in enumerate(terms):
                written = _pattern(term), term.endswith("*")
                meant.setdefault(written, {}).setdefault(group, []).append(index)
        if any(not pattern for pattern, _ in meant):
            raise ValueError("an empty term finds nothing: leave it out")
        return [pattern for pattern, _ in meant], [
            (_ends(*written), list(by_group.items())) for written, by_group in meant.items()
        ]

    def meet(self, text: str) -> Met:
        """Go through a text once."""
        edged, places = _prepared(fold(text))
        found: dict[str, list[_Found]] = {}
        meant = self._meant
        if meant:
            for number, start, end in self._automaton.find_matches_as_indexes(edged, overlapping=True):
                ending, groups = meant[number]
                stop = end
                if ending == _IN_A_WORD:
                    stop = edged.index(_EDGE, end)
                elif ending == _AFTER_A_SIGN and edged[end : end + 1] == _EDGE:
                    stop = edged.index(_EDGE, end + 1)
                for group, terms in groups:
                    if group in found:
                        found[group].append((start, stop, terms))
                    else:
                        found[group] = [(start, stop, terms)]
        return Met(edged, places, found)


class TermFinder:
    """Find all terms in a text; overlapping hits are resolved to the longest, then the first."""

    def __init__(self, terms: Sequence[str]) -> None:
        self._index = TermIndex({"": terms})

    def find(self, text: str, *, overlapping: bool = False) -> Iterator[Hit]:
        """Give the hits in the order of the text."""
        hits = [Hit(start, end, index) for start, end, index in self._index.meet(text).hits("")]
        return iter(hits if overlapping else longest(hits))


def longest(hits: Iterable[Spanned]) -> tuple[Spanned, ...]:
    """Leave out the hits that begin inside another, of hits in order."""
    kept = []
    last_end = -1
    for hit in hits:
        if hit.start >= last_end:
            kept.append(hit)
            last_end = hit.end
    return tuple(kept)


def cuts_a_word(text: str, at: int) -> bool:
    """Say whether letters or figures of one word stand on both sides of a place."""
    return 0 < at < len(text) and _is_word(text[at]) and _is_word(text[at - 1])


def _pattern(term: str) -> str:
    """Give the term as it stands in an edged text; no edge where a star leaves the word open."""
    edged = _EDGES.sub(_EDGE, " ".join(fold(term.strip("*")).split()))
    if term.startswith("*"):
        edged = edged.removeprefix(_EDGE)
    return edged.removesuffix(_EDGE) if term.endswith("*") else edged


def _ends(pattern: str, is_open: bool) -> int:
    if not is_open:
        return _CLOSED
    return _IN_A_WORD if _is_word(pattern[-1:]) else _AFTER_A_SIGN


@functools.lru_cache(maxsize=64)
def _prepared(folded: str) -> tuple[str, Sequence[int]]:
    """Squeeze and edge a folded text once for the finders that look at it one after another.

    Every word gets a mark at both edges, which the patterns have too: so the automaton itself finds whole
    words only, where one-letter terms would hit hundreds of times. The places are those before the marks.
    """
    folded = folded.replace(_EDGE, " ")
    spaced = _OTHER_SPACE.sub(" ", folded)
    if "  " not in spaced:
        return _edged(spaced), range(len(folded))
    return _edged(_RUN.sub(" ", folded)), _places(folded)


def _edged(text: str) -> str:
    """Put an edge between words and signs; a word has one at the ends of the text, too."""
    first = _EDGE if _is_word(text[:1]) else ""
    last = _EDGE if _is_word(text[-1:]) else ""
    return f"{first}{_EDGE.join(_WORDS_AND_SIGNS.findall(text))}{last}"


def _places(text: str) -> list[int]:
    """Give for each character of a squeezed text its place in the text."""
    places: list[int] = []
    done = 0
    for run in _LONG_RUN.finditer(text):
        places.extend(range(done, run.start() + 1))
        done = run.end()
    places.extend(range(done, len(text)))
    return places


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"
