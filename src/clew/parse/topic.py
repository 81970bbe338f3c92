"""One topic of the lexicons in a text of which nothing else is asked.

All topics together are met in a line or a label once, for many ask of it. What a whole page, a title or two lines
joined are asked for is one topic; to meet the others there would be most of the work.
"""

import functools

from clew.kernel.terms import TermFinder
from clew.kernel.text import fold
from clew.reference.lexicon import Entry, Lexicons, TopicHit


def values_in(text: str, topic: str, lexicons: Lexicons) -> set[str]:
    """Give the values of a topic's terms in a text, the longest terms where they overlap."""
    finder, entries = _finder(topic, lexicons)
    return {entries[hit.index].value for hit in finder.find(text)}


def hits_in(text: str, topic: str, lexicons: Lexicons) -> list[TopicHit]:
    """Give where a topic's terms stand in a text, the longest terms where they overlap."""
    finder, entries = _finder(topic, lexicons)
    return [TopicHit(hit.start, hit.end, entries[hit.index]) for hit in finder.find(text)]


@functools.lru_cache(maxsize=4)
def label_terms(lexicons: Lexicons) -> frozenset[str]:
    """Give the labels that the lexicons know, folded: what stands under them is read by them."""
    topics = [topic for topic in lexicons.topics() if topic.startswith("label.")]
    return frozenset(fold(entry.term) for topic in topics for entry in lexicons.entries(topic))


@functools.lru_cache(maxsize=16)
def _finder(topic: str, lexicons: Lexicons) -> tuple[TermFinder, tuple[Entry, ...]]:
    entries = lexicons.entries(topic)
    return TermFinder([entry.term for entry in entries]), entries
