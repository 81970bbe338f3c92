"""How many persons one ad offers (``n_persons``), and signs of a third party in its words.

:func:`third_party_labels` serves the detectors: *multi_provider* (one post for several), *third_person* (written
about the advertised person) and *handler* (somebody who drives, answers or decides).

>>> from clew.reference.lexicon import packaged_lexicons
>>> [label.value for label in third_party_labels("Unsere Damen warten, der Fahrer kommt", packaged_lexicons())]
['multi_provider', 'third_person', 'handler']
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from clew.extract.fact import Context, Fact
from clew.extract.reading import is_negated, labelled_as, source_at, text_facts
from clew.kernel.text import fold
from clew.records.block import Block
from clew.reference.lexicon import Lexicons
from clew.reference.names import packaged_names

_NUMBER = re.compile(r"(?<!\d)([1-9])(?!\d)")
_NAME = re.compile(r"\s+([^\W\d_]+)")
_FORMAL = {"sie": "Sie", "ihr": "Ihr", "ihre": "Ihre"}
_BACK = 80
_SHORT = 2
"""Words of so few letters are met in other languages when accents don't count."""


@dataclass(frozen=True, slots=True)
class Label:
    """A sign met in a text."""

    value: str
    start: int
    end: int


def extract(block: Block, context: Context) -> Iterator[Fact]:
    """Give the number of persons where the ad says it."""
    for item in labelled_as(block, context.lexicons, "persons"):
        match = _NUMBER.search(item.value)
        if match:
            yield item.fact("n_persons", int(match.group(1)))
    text = block.text
    for hit in context.lexicons.find("persons", text):
        source = source_at(block, hit.start)
        # a lone "duo" or "couple" in a text is as often a service as the number of persons
        if (" " in hit.entry.term or source == "title") and not is_negated(text, hit.start, context.lexicons):
            yield from text_facts(block, "n_persons", int(hit.entry.value), hit.start, hit.end, source, 0.6)


def third_party_labels(text: str, lexicons: Lexicons) -> list[Label]:
    """Give the signs of a third party in a text, each where it stands."""
    found: list[Label] = []
    for hit in lexicons.find("third_party", text, overlapping=True):
        if _is_of_other_accents(text[hit.start : hit.end].lower(), hit.entry.term.lower()):
            continue  # "ő" is not "o"
        if _is_formal(text, hit.start, hit.end) or is_negated(text, hit.start, lexicons, reach=14):
            continue
        for value in hit.entry.value.split():
            if value == "third_person" and _is_of_another(text, hit.start, lexicons):
                continue
            # the longest phrase stands for those inside it
            if not any(label.value == value and hit.start < label.end for label in found):
                found.append(Label(value, hit.start, hit.end))
    if not any(label.value == "third_person" for label in found):
        found.extend(_our_named(text, lexicons))
    return found


def _our_named(text: str, lexicons: Lexicons) -> Iterator[Label]:
    """Read "our Anna" as words about her."""
    for hit in lexicons.find("third_party_our", text):
        name = _NAME.match(text, hit.end)
        if name is not None and name[1][0].isupper() and packaged_names().is_given(name[1]):
            yield Label("third_person", hit.start, name.end())


def _is_of_other_accents(word: str, term: str) -> bool:
    """Say whether a word is another one than the term that it folds to: "vína" (wine) is not "viņa" (she)."""
    if " " in term or term.endswith("*") or word == term:
        return False
    return len(term) <= _SHORT or (fold(word) != word and fold(term) != term)


def _is_of_another(text: str, at: int, lexicons: Lexicons) -> bool:
    """Say whether somebody else was named before in the sentence: "your wife won't know, she needn't"."""
    begin = max(at - _BACK, *(text.rfind(mark, 0, at) + 1 for mark in ".!?\n"))
    return any(True for _ in lexicons.find("third_party_not", text[begin:at]))


def _is_formal(text: str, start: int, end: int) -> bool:
    """Say whether a German "Sie" or "Ihr" within a sentence speaks to the client."""
    word = text[start:end].partition(" ")[0]
    if _FORMAL.get(word.lower()) != word:
        return False
    before = text[:start].rstrip()
    return bool(before) and before[-1] not in ".!?\n:;*•-–"
