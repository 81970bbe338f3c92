"""Two-digit numbers as ads write them: figures, keycaps, words of forty languages.

Words are made of the lexicons' topics ``number.ones``, ``number.small`` (10-19), ``number.tens`` and
``number.joint`` ("und", with the value ``ones_first`` where the ones come first: dreiundzwanzig).
"""

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from clew.kernel.terms import TermFinder
from clew.reference.lexicon import Lexicons

_FIGURES = re.compile(
    r"(?<![\d\w.,:/+#@€$£])(?:\d\ufe0f?\u20e3){2}(?![\d\ufe0f])|(?<![\d.,:+#@€$£_/])\d{2}(?!\d)"
)


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number met in a text; ``goes_on`` where a word of numbers runs into another ("zwanzigjährig")."""

    start: int
    end: int
    value: int
    in_words: bool = False
    goes_on: bool = False


def find_numbers(text: str, lexicons: Lexicons) -> Iterator[Number]:
    """Give the two-digit numbers of a text in its order."""
    found = []
    for match in _FIGURES.finditer(text):
        digits = [char for char in match.group() if char.isdigit()]
        if match.start() and text[match.start() - 1].isalpha() and len(digits) == len(match.group()):
            continue
        found.append(Number(match.start(), match.end(), int("".join(digits))))
    finder, words = _word_finder(lexicons)
    for hit in finder.find(text, overlapping=True):
        word, value = words[hit.index]
        # a run of spaces in the text is one in the term: only a term without any has a known length
        end = hit.end if " " in word else hit.start + len(word)
        found.append(
            Number(hit.start, end, value, in_words=True, goes_on=end < hit.end and word[-1:].isalnum())
        )
    found.sort(key=lambda number: (number.start, -number.end))
    reach = 0
    for number in found:
        if number.start >= reach:
            reach = number.end
            yield number


@functools.lru_cache(maxsize=8)
def _word_finder(lexicons: Lexicons) -> tuple[TermFinder, tuple[tuple[str, int], ...]]:
    words: dict[str, int] = {}
    for language in sorted(lexicons.by_language):
        for word, value in _words(lexicons, language):
            words.setdefault(word, value)
    ordered = tuple(sorted(words.items()))
    return TermFinder([term if " " in term else f"{term}*" for term, _ in ordered]), ordered


def _words(lexicons: Lexicons, language: str) -> Iterator[tuple[str, int]]:
    ones = [(entry.term, int(entry.value)) for entry in lexicons.entries("number.ones", [language])]
    tens = [(entry.term, int(entry.value)) for entry in lexicons.entries("number.tens", [language])]
    joints = lexicons.entries("number.joint", [language])
    yield from tens
    for entry in lexicons.entries("number.small", [language]):
        yield entry.term, int(entry.value)
    between = ["", " ", "-"]
    for entry in joints:
        if entry.value != "ones_first":
            between += [entry.term, f" {entry.term} ", f"-{entry.term}-"]
    for ten, tenfold in tens:
        for one, value in ones:
            for joint in between:
                yield f"{ten}{joint}{one}", tenfold + value
            for entry in joints:
                if entry.value == "ones_first":
                    yield f"{one}{entry.term}{ten}", tenfold + value
                    yield f"{one} {entry.term} {ten}", tenfold + value
            if ten[-1:] == one[:1] or ten[-1:] in "aeio":
                yield f"{ten[:-1]}{one}", tenfold + value
