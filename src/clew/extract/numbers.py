"""Two-digit numbers as ads write them: figures, keycaps, words of forty languages.

Words are made of the lexicons' topics ``number.ones``, ``number.small`` (whole words), ``number.tens`` and
``number.joint`` ("und", with the value ``ones_first`` where the ones come first: dreiundzwanzig). The words
of ``number`` from ten on are whole words and tens too, so ``number.tens`` needs only what stands for tens
in a compound: ``veinti``, ``vent'``, Turkish ``on``. Where a language counts in twenties, the numbers from
ten on are among its ``number.ones``: soixante-douze.
"""

import functools
import itertools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from clew.kernel.digits import is_unusual
from clew.kernel.terms import TermFinder
from clew.kernel.text import fold
from clew.reference.lexicon import Lexicons

_TENS = range(20, 100, 10)
_TWENTIES = (20, 40, 60, 80)
_CLOSED = 3
"""A word of so few letters ("dix", "on") begins too many others to be looked for in longer ones."""
_SPACE = re.compile(r"\s+")
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
    return iter(_numbers(text, lexicons))


@functools.lru_cache(maxsize=64)
def _numbers(text: str, lexicons: Lexicons) -> tuple[Number, ...]:
    """Find them once: several readers of ages ask for one text's."""
    return tuple(_without_inner(_all_numbers(text, lexicons)))


def _all_numbers(text: str, lexicons: Lexicons) -> list[Number]:
    found = []
    text = _with_ascii_digits(text)
    for match in _FIGURES.finditer(text):
        digits = [char for char in match.group() if char.isdigit()]
        if match.start() and text[match.start() - 1].isalpha() and len(digits) == len(match.group()):
            continue
        found.append(Number(match.start(), match.end(), int("".join(digits))))
    finder, words = _word_finder(lexicons)
    for hit in finder.find(text, overlapping=True):
        word, value = words[hit.index]
        end = _stem_end(text, hit.start, hit.end, word)
        # of two words the second may have an ending, of one word only a unit makes more: "zwanzigjährig"
        goes_on = " " not in word and end < hit.end and word[-1:].isalnum()
        found.append(Number(hit.start, end, value, in_words=True, goes_on=goes_on))
    found.sort(key=lambda number: (number.start, -number.end))
    return found


def _without_inner(found: list[Number]) -> Iterator[Number]:
    reach = 0
    for number in found:
        if number.start >= reach:
            reach = number.end
            yield number


def _with_ascii_digits(text: str) -> str:
    """Write full-width, circled, Arabic and other digits as those of ASCII, one for one."""
    if text.isascii():
        return text
    odd = {char for char in set(text) if is_unusual(char)}
    return text.translate({ord(char): str(unicodedata.digit(char)) for char in odd}) if odd else text


def _stem_end(text: str, start: int, end: int, word: str) -> int:
    """Give where a word of numbers ends and its ending begins; a run of spaces in the text is one in the word."""
    words = word.split(" ")
    for _ in words[1:]:
        space = _SPACE.search(text, start, end)
        start = space.end() if space else end
    return min(start + len(words[-1]), end)


@functools.lru_cache(maxsize=8)
def _word_finder(lexicons: Lexicons) -> tuple[TermFinder, tuple[tuple[str, int], ...]]:
    words: dict[str, int] = {}
    ones = {fold(entry.term) for entry in lexicons.entries("number") if int(entry.value) < 10}  # noqa: PLR2004
    for language in sorted(lexicons.by_language):
        for word, value in _words(lexicons, language):
            if fold(word) not in ones:  # "tres" is sixty in Danish, and three where Spanish is read
                words.setdefault(word, value)
    ordered = tuple(sorted(words.items()))
    return TermFinder([_pattern(term) for term, _ in ordered]), ordered


def _pattern(term: str) -> str:
    """Give a word with its endings: "yigirma beshda" is "at twenty-five"."""
    first, *others = term.split(" ")
    is_compound = len(others) > 0 and len(first) > _CLOSED
    least = _CLOSED - 1 if is_compound else _CLOSED
    return f"{term}*" if len(term.rpartition(" ")[2]) > least else term


def _words(lexicons: Lexicons, language: str) -> Iterator[tuple[str, int]]:
    plain = _values(lexicons, language, "number", range(10, 100))
    ones = _values(lexicons, language, "number.ones") or _values(lexicons, language, "number", range(1, 10))
    tens = _values(lexicons, language, "number.tens")
    tens += [(word, value) for word, value in plain if value in _TENS]
    for word, value in (*tens, *_values(lexicons, language, "number.small"), *plain):
        yield from _spellings(word, value)
    joints = lexicons.entries("number.joint", [language])
    before = [entry.term for entry in joints if entry.value == "ones_first"]
    between = ["", " ", "-"]
    for entry in joints:
        if entry.value != "ones_first":
            between += [entry.term, f" {entry.term} ", f"-{entry.term}-"]
    for (ten, tenfold), (one, value) in itertools.product(dict.fromkeys(tens), ones):
        if value in range(1, 10) or tenfold in _TWENTIES:
            for word in _together(ten, one, before, between):
                yield word, tenfold + value


def _values(lexicons: Lexicons, language: str, topic: str, kept: range = range(100)) -> list[tuple[str, int]]:
    entries = lexicons.entries(topic, [language])
    return [(entry.term, int(entry.value)) for entry in entries if int(entry.value) in kept]


def _together(ten: str, one: str, before: list[str], between: list[str]) -> Iterator[str]:
    """Give the ways in which a language writes tens and ones as one number."""
    for joint in between:
        for word, _ in _spellings(f"{ten}{joint}{one}", 0):
            yield word
    for joint in before:
        yield f"{one}{joint}{ten}"
        yield f"{one} {joint} {ten}"
    if ten[-1:] == one[:1] or ten[-1:] in "aeio":
        yield f"{ten[:-1]}{one}"


def _spellings(word: str, value: int) -> Iterator[tuple[str, int]]:
    """Give a word with its hyphens and with spaces for them: "quatre-vingt" is "quatre vingt" as well."""
    yield word, value
    if "-" in word:
        yield word.replace("-", " "), value
