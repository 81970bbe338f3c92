"""Names of countries and languages in all languages, of which the text's own are preferred.

One word may name two things ("slovenka" is a Slovak in Slovak, a Slovene in Slovene): where the text's language is
known, its own meaning counts, and of two terms for one stretch of the text its own comes first.
"""

import functools
from collections.abc import Iterator, Mapping

from clew.kernel.terms import Hit, TermFinder, longest
from clew.reference.lexicon import Lexicons

_WELL_KNOWN, _SHORT_STEM = 15, 5
_SHORT = 120


class NamedTerms:
    """Terms with what they mean, found in one pass for texts of any language."""

    def __init__(self, meant: Mapping[str, str], lexicons: Lexicons, topic: str) -> None:
        """Take all terms; those of ``topic`` in a text's own language are preferred there."""
        self._terms = tuple(sorted(meant))
        self._meant = meant
        self._lexicons = lexicons
        self._topic = topic
        self._finder = TermFinder(self._terms)
        self._own = functools.lru_cache(maxsize=64)(self._own_of)
        # short texts, labels and lines, come back on page after page
        self._short = functools.lru_cache(maxsize=4096)(self._found)

    def find(self, text: str, language: str | None) -> Iterator[tuple[int, int, str]]:
        """Give the terms that stand in a text, with what they mean."""
        return iter((self._short if len(text) <= _SHORT else self._found)(text, language))

    def _found(self, text: str, language: str | None) -> tuple[tuple[int, int, str], ...]:
        return tuple(self._iter(text, language))

    def _iter(self, text: str, language: str | None) -> Iterator[tuple[int, int, str]]:
        own = self._own(language)
        hits = list(self._finder.find(text, overlapping=True))
        if len(own) >= _WELL_KNOWN:
            hits = [hit for hit in hits if self._terms[hit.index] in own or not self._is_a_stem(hit.index)]
        if own:
            hits.sort(key=lambda hit: (hit.start, -hit.end, self._place_of(hit, own)))
        for hit in longest(hits):
            term = self._terms[hit.index]
            yield hit.start, hit.end, own[term][1] if term in own else self._meant[term]

    def _is_a_stem(self, index: int) -> bool:
        """Say whether a term is so short a beginning that other languages have other words with it: "rus*"."""
        return self._terms[index].endswith("*") and len(self._terms[index]) <= _SHORT_STEM

    def _place_of(self, hit: Hit, own: Mapping[str, tuple[int, str]]) -> tuple[bool, int]:
        known = own.get(self._terms[hit.index])
        return (True, hit.index) if known is None else (False, known[0])

    def _own_of(self, language: str | None) -> dict[str, tuple[int, str]]:
        """Give a language's own terms: their place, and what they mean there."""
        entries = self._lexicons.entries(self._topic, [language or ""])
        values = {entry.term: entry.value for entry in entries}
        return {term: (place, value) for place, (term, value) in enumerate(values.items())}
