"""Names of the days of the week in a text, in every language and in the cases of each.

>>> list(find_weekdays("do piątku")), list(find_weekdays("bazar ertəsi Bakıda")), list(find_weekdays("deri të premten"))
([(3, 9, 5)], [(0, 12, 1)], [(5, 15, 5)])
"""

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from clew.kernel.text import fold
from clew.reference.names import packaged_names

_WORD = re.compile(r"[^\W\d_]+")
_LEAST_WEEKDAY = 4
"""Shorter names of weekdays are other words as well: "so", "mi", "do"."""
_LONGEST_WEEKDAY, _SHORTEST_DAY, _LEAST_NAME, _STEM = 40, 2, 3, 5


class Token(NamedTuple):
    """A word, number or sign of a text, and where it stands."""

    text: str
    start: int
    end: int


def names_weekday(text: str) -> bool:
    """Say whether a text has the name of a day of the week, written out."""
    words = _WORD.findall(text)
    if any(weekday_of(word) is not None for word in words if len(word) >= _LEAST_WEEKDAY):
        return True
    # no word is one: a name of two words may be
    may_be_long = not packaged_names().weekday_firsts.isdisjoint(map(fold, words))
    return may_be_long and next(find_weekdays(text), None) is not None


def find_weekdays(text: str, *, least: int = _LEAST_WEEKDAY) -> Iterator[tuple[int, int, int]]:
    """Give (start, end, day) of each day of the week that is written out, 1 for Monday, in any case of its language."""
    for token in with_long_names([Token(match.group(), *match.span()) for match in _WORD.finditer(text)]):
        day = weekday_of(token.text) if len(token.text) >= least else None
        if day is not None:
            yield token.start, token.end, day


def weekday_at(text: str, at: int) -> tuple[int, int] | None:
    """Give the end and the day of a weekday that begins at this place of a text; null where none does."""
    found = next(find_weekdays(text[at : at + _LONGEST_WEEKDAY], least=_LEAST_NAME), None)
    return (at + found[1], found[2]) if found is not None and found[0] == 0 else None


def with_long_names(tokens: list[Token]) -> list[Token]:
    """Give the tokens with weekdays of two words as one: "cümə axşamı" is no "cümə"."""
    firsts = packaged_names().weekday_firsts
    found: list[Token] = []
    for token in tokens:
        last = found[-1] if found else None
        if last is not None and token.start == last.end + 1 and fold(last.text) in firsts:
            both = f"{last.text} {token.text}"
            if packaged_names().weekday(both) is not None:
                found[-1] = Token(both, last.start, token.end)
                continue
        found.append(token)
    return found


@functools.lru_cache(maxsize=4096)
def weekday_of(word: str) -> int | None:
    """Give the day of the week that a word names, in any case of its language."""
    names = packaged_names()
    if not word[0].isalpha() or len(word) < _SHORTEST_DAY:
        return None
    for cut in range(5):
        if cut and len(word) - cut < _STEM:
            return None
        day = names.weekday(word[: len(word) - cut])
        if day is not None:
            return day
    return None
