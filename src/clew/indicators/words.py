r"""Signal words of a text: all topics ``signal.*`` of all languages found in one pass, sentence by sentence.

A hit is *negated* when a word of the topic ``signal.negation`` stands in the same clause shortly before it
("not nervous at all") or right after it ("nervös war sie nicht"); a negation inside the term itself ("never
says no") is part of it, and so is one of another language ("se" is none in Spanish). Words of somebody else are left out: lines that begin with ``>``, and what stands in
quotation marks after "wrote:" or is long enough to be a quoted sentence.

A hit is *strange* when it is one short word of a language that the text is not in, alone in its sentence: Norwegian
"full" (drunk) stands in every "full service", Slovene "joka" (cries) in the Finnish for "every". Ads mix languages, so
it counts where the sentence has another signal word of that language.

>>> [text for _, _, text in sentences("Calm. Not nervous at all!\\nSmiled")]
['Calm.', 'Not nervous at all!', 'Smiled']
"""

import bisect
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from clew.kernel.terms import TermFinder
from clew.reference.lexicon import Entry, Lexicons

_SENTENCE_END = re.compile(r"[.!?…;؛؟]+(?=\s|$)|\n+|(?<=[^\w\s])\s*[•|]\s*")
_CLAUSE_END = re.compile(r"[,،;:()\n—–]|\s-\s")
_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"(?m)^[ \t]*>.*$|«[^»\n]{12,}»|“[^”\n]{12,}”|„[^“”\n]{12,}[“”]|\"[^\"\n]{12,}\"")
_WORDS_BEFORE = 5
_WORDS_AFTER = 3
_NEGATION = "signal.negation"
_SHORT = 6
"""Longer words that two languages spell alike are mostly one word with one meaning: "nervous", "panique"."""

_ANY_LANGUAGE = "mul"
_LATIN = re.compile(r"[a-z]", re.IGNORECASE)
_ALIKE = (frozenset({"bs", "hr", "sr"}), frozenset({"cs", "sk"}), frozenset({"da", "nb", "nn", "no"}))
"""Languages that are taken for one another when a text is short (docs/decisions/0061)."""


@dataclass(frozen=True, slots=True)
class WordHit:
    """A term of a topic in a text; ``languages`` are all those that have it under the topic."""

    start: int
    end: int
    entry: Entry
    languages: frozenset[str]


class SignalText:
    """The hits of one text by topic."""

    def __init__(self, text: str, hits: dict[str, tuple[WordHit, ...]]) -> None:
        self.text = text
        self.hits = hits
        self._sentences = [(start, end) for start, end, _ in sentences(text)]

    def topic(self, name: str) -> tuple[WordHit, ...]:
        """Give the topic's hits, longest first where they overlap, outside quoted words."""
        return self.hits.get(name, ())

    def sentence(self, place: int) -> tuple[int, int]:
        """Give where the sentence around a place begins and ends."""
        index = bisect.bisect_right(self._sentences, (place, len(self.text) + 1)) - 1
        return self._sentences[max(index, 0)] if self._sentences else (0, len(self.text))

    def in_sentence(self, topic: str, sentence: tuple[int, int]) -> list[WordHit]:
        """Give the topic's hits inside a sentence."""
        return [hit for hit in self.topic(topic) if sentence[0] <= hit.start and hit.end <= sentence[1]]

    def is_negated(self, hit: WordHit) -> bool:
        """Say whether a negation in the same clause, outside the hit, turns it around."""
        start, end = self.sentence(hit.start)
        for negation in self.in_sentence(_NEGATION, (start, end)):
            if not negation.languages & hit.languages:
                continue
            if negation.end <= hit.start:
                if self.words_between(negation.end, hit.start, _WORDS_BEFORE):
                    return True
            elif negation.start >= hit.end and self.words_between(hit.end, negation.start, _WORDS_AFTER):
                return True
        return False

    def is_strange(self, hit: WordHit, language: str | None) -> bool:
        """Say whether a hit is one short word of another language than the text's, with no other word of it beside it."""
        if language is None or hit.languages & _readable_in(language) or not _is_short(hit.entry.term):
            return False
        start, end = self.sentence(hit.start)
        return not any(
            other.languages & hit.languages and not other.languages & _readable_in(language)
            for topic in self.hits
            for other in self.in_sentence(topic, (start, end))
            if other.end <= hit.start or other.start >= hit.end
        )

    def crosses_a_line(self, hit: WordHit) -> bool:
        """Say whether a line break, which ends a sentence, stands in a hit: "24/7" above "No" is not "7 nő", seven women."""
        return "\n" in self.text[hit.start : hit.end]

    def is_silenced(self, hit: WordHit, topic: str, *, in_its_language: bool) -> bool:
        """Say whether a word of a topic in the same sentence takes a hit back; never one that is a part of the hit itself.

        "Turned 18" is an adult's word, yet inside "not yet turned 18" it is a child's. ``in_its_language`` leaves out words
        of other languages, which may only look like it: Latvian "no 18" (from 18) in the Spanish for "not yet 18".
        """
        at_home = frozenset[str]().union(*(_readable_in(one) for one in hit.languages))
        return any(
            not (hit.start <= other.start and other.end <= hit.end)
            and (not in_its_language or bool(other.languages & at_home))
            for other in self.in_sentence(topic, self.sentence(hit.start))
        )

    def words_between(self, start: int, end: int, most: int) -> bool:
        """Say whether at most so many words of one clause lie between two places."""
        gap = self.text[start:end]
        return not _CLAUSE_END.search(gap) and len(_WORD.findall(gap)) <= most


class Words:
    """All signal terms of the lexicons in one automaton."""

    def __init__(self, lexicons: Lexicons) -> None:
        self.lexicons = lexicons
        topics = [topic for topic in lexicons.topics() if topic.startswith("signal.")]
        self._entries = tuple(entry for topic in topics for entry in lexicons.entries(topic))
        self._finder = TermFinder([entry.term for entry in self._entries])
        self._last = SignalText("", {})

    def read(self, text: str) -> SignalText:
        """Find every signal term in the text."""
        if text != self._last.text:
            self._last = SignalText(text, self._hits(text))
        return self._last

    def _hits(self, text: str) -> dict[str, tuple[WordHit, ...]]:
        quoted = [match.span() for match in _QUOTED.finditer(text)]
        hits: dict[str, list[WordHit]] = {}
        for hit in self._finder.find(text, overlapping=True):
            if any(start <= hit.start < end for start, end in quoted):
                continue
            entry = self._entries[hit.index]
            known = hits.setdefault(entry.topic, [])
            found = WordHit(hit.start, hit.end, entry, frozenset({entry.language}))
            if not known or hit.start >= known[-1].end:
                known.append(found)
            elif (hit.start, hit.end) == (known[-1].start, known[-1].end):
                known[-1] = replace(known[-1], languages=known[-1].languages | found.languages)
        return {topic: tuple(found) for topic, found in hits.items()}


def _readable_in(language: str) -> frozenset[str]:
    """Give the languages whose words are at home in a text of this one."""
    base = language.partition("-")[0]
    return next((group for group in _ALIKE if base in group), frozenset({base})) | {_ANY_LANGUAGE}


def _is_short(term: str) -> bool:
    """Say whether a term is one short word in Latin letters, which half of the languages share."""
    word = term.strip("*")
    return len(word) <= _SHORT and len(_WORD.findall(word)) == 1 and _LATIN.search(word) is not None


def sentences(text: str) -> Iterator[tuple[int, int, str]]:
    """Give the sentences of a text with their places; a line break ends one."""
    start = 0
    for match in (*_SENTENCE_END.finditer(text), None):
        end = len(text) if match is None else match.end()
        part = text[start:end]
        if stripped := part.strip():
            begin = start + part.index(stripped)
            yield begin, begin + len(stripped), stripped
        start = end
