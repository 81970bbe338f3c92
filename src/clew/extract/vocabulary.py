"""The lexicons' terms of several topics, found in one pass, with digits taken as word boundaries.

Prices and phones glue words to digits ("110e", "1h=160€", "tel0770"): a term counts there as well.
"""

import bisect
import functools
import re
from collections.abc import Sequence
from typing import NamedTuple

from clew.kernel.digits import plain_digits
from clew.kernel.terms import cuts_a_word, longest
from clew.kernel.text import fold
from clew.records.block import Block
from clew.reference.lexicon import Lexicons, TopicHit

_DIGIT = re.compile("[0-9]")
_LINE_END = re.compile("\n")
_FAMILIES = ("contact.", "currency", "duration.", "hours.", "phone.", "price.")
_TOPICS = frozenset({
    "age_unit", "handle.app", "handle.website", "language_name", "nationality", "number.unit",
})  # fmt: skip
"""Topics that are looked up in several forms of a text, and so in an automaton of their own; others are found as well."""
_SHORT, _MOST_KEPT = 120, 4096
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
        self._lexicons = _narrow(lexicons) if all(map(_is_looked_up, topics)) else lexicons
        self._topics = topics
        self._digital = frozenset(
            entry.term for topic in topics for entry in lexicons.entries(topic) if _has_digit(entry.term)
        )
        self._short: dict[tuple[str, bool], tuple[Word, ...]] = {}
        self._long = functools.lru_cache(maxsize=32)(self._found)
        self._hits = functools.lru_cache(maxsize=16)(self._met_in)
        self._lines = functools.lru_cache(maxsize=16)(self._lines_with)

    def find(self, text: str, *, overlapping: bool = False) -> tuple[Word, ...]:
        """Give the words in the order of the text; ``text`` has plain digits (see kernel.digits)."""
        if len(text) > _SHORT:
            return self._long(text, overlapping)
        found = self._short.get((text, overlapping))
        return self._keep(text, overlapping, self._found(text, overlapping)) if found is None else found

    def find_in(self, text: str, start: int, end: int) -> tuple[Word, ...]:
        """Give the words that a stretch of a text would have alone, with their places in the stretch.

        They are taken from the text, which is gone through once for all its stretches; one that cuts a word is gone
        through itself, for what is left of the word might be one of the words.
        """
        stretch = text[start:end]
        if len(text) <= _SHORT or _cuts(text, start, end):
            return self.find(stretch)
        found = self._short.get((stretch, False))
        if found is None:
            plain, digital = self._hits(text)
            found = _words(_within(plain, start, end), _within(digital, start, end), overlapping=False)
            if len(stretch) <= _SHORT:
                self._keep(stretch, False, found)
        return found

    def may_stand_in_line(self, text: str, start: int, end: int, language: str | None = None) -> bool:
        """Say whether a line of a text might have one of the words (of a language) alone.

        The line itself is not looked at; where the answer is no it has none.
        """
        is_a_line = (start == 0 or text[start - 1] == "\n") and (end >= len(text) or text[end] == "\n")
        return not is_a_line or start in self._lines(text, language)

    def _lines_with(self, text: str, language: str | None) -> frozenset[int]:
        """Give where the lines begin that have a word, also such as another hides."""
        starts = [0, *(found.end() for found in _LINE_END.finditer(text))]
        return frozenset(
            starts[bisect.bisect_right(starts, hit.start) - 1]
            for hits in self._hits(text)
            for hit in hits
            if (language is None or hit.entry.language == language)
            and text.find("\n", hit.start, hit.end) < 0
        )

    def _keep(self, text: str, overlapping: bool, found: tuple[Word, ...]) -> tuple[Word, ...]:
        if len(self._short) >= _MOST_KEPT:
            self._short.clear()
        self._short[text, overlapping] = found
        return found

    def stands_in(self, text: str, start: int, end: int) -> bool:
        """Say whether any of the words stands in a stretch of a text that is gone through anyway.

        Where the stretch cuts a word, what is left of it might be one of the words: that counts as well.
        """
        words = self.find(text, overlapping=True)
        for index in range(bisect.bisect_left(words, (start,)), len(words)):
            if words[index].start >= end:
                break
            if words[index].end <= end:
                return True
        return (cuts_a_word(text, start) or cuts_a_word(text, end)) and self.has(text[start:end])

    def has(self, text: str) -> bool:
        """Say whether any of the words stands in the text."""
        return bool(self.find(text))

    def _found(self, text: str, overlapping: bool) -> tuple[Word, ...]:
        return _words(*self._met_in(text), overlapping=overlapping)

    def _met_in(self, text: str) -> tuple[Sequence[TopicHit], Sequence[TopicHit]]:
        """Give the hits of the words that have no digits in them, and of those that have some."""
        if not self._digital:
            return self._met(_blank(text)), ()
        plain = [hit for hit in self._met(_blank(text)) if hit.entry.term not in self._digital]
        return plain, [hit for hit in self._met(text) if hit.entry.term in self._digital]

    def _met(self, text: str) -> list[TopicHit]:
        met = self._lexicons.meet(text)
        hits = [hit for topic in self._topics for hit in met.all(topic)]
        if len(self._topics) > 1:
            hits.sort(key=_place)
        return hits


def keep_lines(block: Block, lexicons: Lexicons) -> None:
    """Let what is asked of a line of the block be looked up in what its whole text has, which is gone through once."""
    lines = [(line.at, line.at + line.length) for line in block.segments]
    folded, plain = fold(block.text), plain_digits(block.text)
    lexicons.keep_parts((folded,), lines)
    _narrow(lexicons).keep_parts((fold(plain), fold(_blank(plain))), lines)


def _is_looked_up(topic: str) -> bool:
    return topic in _TOPICS or topic.startswith(_FAMILIES)


@functools.lru_cache(maxsize=8)
def _narrow(lexicons: Lexicons) -> Lexicons:
    """Give the topics of which vocabularies are made."""
    return lexicons.only(_is_looked_up)


@functools.lru_cache(maxsize=64)
def vocabulary(lexicons: Lexicons, *topics: str) -> Vocabulary:
    """Give the vocabulary of these topics, made once."""
    return Vocabulary(lexicons, topics)


@functools.lru_cache(maxsize=64)
def _blank(text: str) -> str:
    """Give the text with spaces for digits: the one other form in which the terms are looked for."""
    return _DIGIT.sub(" ", text)


def _has_digit(term: str) -> bool:
    return any(char.isdigit() for char in term)


def _place(hit: TopicHit) -> tuple[int, int]:
    return hit.start, -hit.end


def _within(hits: Sequence[TopicHit], start: int, end: int) -> list[TopicHit]:
    """Give those of the hits, which stand in order, that lie in a stretch, counted from its beginning."""
    inside = []
    for index in range(bisect.bisect_left(hits, (start,)), len(hits)):
        first, last, entry = hits[index]
        if first >= end:
            break
        if last <= end:
            inside.append(TopicHit(first - start, last - start, entry))
    return inside


def _words(plain: Sequence[TopicHit], digital: Sequence[TopicHit], *, overlapping: bool) -> tuple[Word, ...]:
    """Make words of hits; one that has digits hides what it touches."""
    found = [_word(hit) for hit in (plain if overlapping else longest(plain))]
    if digital:
        others = [_word(hit) for hit in (digital if overlapping else longest(digital))]
        found = [word for word in found if not any(_touch(word, other) for other in others)] + others
    if len(found) > 1:
        found.sort(key=_order)
    return tuple(found)


def _order(word: Word) -> tuple[int, int, str]:
    return word.start, -word.end, word.topic


def _word(hit: TopicHit) -> Word:
    start, end, entry = hit
    return Word(start, end, entry.topic, entry.value, entry.language)


def _cuts(text: str, start: int, end: int) -> bool:
    folded = fold(text)
    return cuts_a_word(folded, start) or cuts_a_word(folded, end)


def _touch(one: Word, other: Word) -> bool:
    return one.start < other.end and other.start < one.end
