"""A total of ads that a page states: a number beside a word for ads, on a line of its own.

The number stands before the word ("227 Anzeigen gefunden", "1.204 profiles online") or after a colon or a
bracket ("Anzeigen: 227", "Treffer (63)"). A line that goes on with other words is prose and says nothing.
"""

import re
from collections.abc import Iterator, Mapping

from clew.kernel.terms import TermFinder
from clew.reference.lexicon import Entry

_NUMBER = re.compile(
    r"(?<![\w.,'’])\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?![\w])|(?<![\w.,'’])\d{1,7}(?![\w])"
)
_LONGEST_LINE = 70
_MAX_WORDS = 7
_BETWEEN = re.compile(r"[\s:(\[\-–—]{0,4}")


class TotalFinder:
    """Finds stated totals. Topic ``site.count_noun``: the words for ads, profiles, results."""

    TOPICS = ("site.count_noun",)

    def __init__(self, entries: Mapping[str, tuple[Entry, ...]]) -> None:
        self._nouns = TermFinder([entry.term for entry in entries["site.count_noun"]])

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """Give the stretches that state a total, number and word together."""
        for hit in self._nouns.find(text):
            first = text.rfind("\n", 0, hit.start) + 1
            last = text.find("\n", hit.end)
            last = len(text) if last < 0 else last
            if last - first > _LONGEST_LINE or len(text[first:last].split()) > _MAX_WORDS:
                continue
            number = _number_beside(text, first, last, (hit.start, hit.end))
            if number is not None:
                yield min(number[0], hit.start), max(number[1], hit.end)


def parse_total(words: str) -> int | None:
    """Read the number of a stated total; null where there is none."""
    match = _NUMBER.search(words)
    if match is None:
        return None
    return int(re.sub(r"\D", "", match[0]))


def _number_beside(text: str, first: int, last: int, word: tuple[int, int]) -> tuple[int, int] | None:
    numbers = [(first + match.start(), first + match.end()) for match in _NUMBER.finditer(text[first:last])]
    for start, end in numbers:
        gap = text[end : word[0]]
        if end <= word[0] and len(gap.split()) <= 1 and len(gap) <= 14:  # noqa: PLR2004 - "227 aktive Anzeigen"
            return start, end
    for start, end in numbers:
        if start >= word[1] and _BETWEEN.fullmatch(text[word[1] : start]) and text[word[1] : start].strip():
            return start, end
    return None
