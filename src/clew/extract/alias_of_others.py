"""Names in a text that are not the advertised person's: who has left, who sits at the desk, and words of oneself.

>>> from clew.extract.fact import example_context
>>> block = Block.from_text("Kitti no longer works here, I am Vivi", language="en")
>>> is_of_others("Kitti", block, example_context()), is_of_others("Vivi", block, example_context())
(True, False)
"""

import functools
import re

from clew.extract.fact import Context
from clew.kernel.text import fold
from clew.records.block import Block
from clew.reference.lexicon import Lexicons

_SENTENCE = re.compile(r"[.!?\n;]+(?=\s|$)|\n")
_PART = re.compile(r"[.!?\n;,:]+(?=\s|$)|\n")


def is_of_others(name: str, block: Block, context: Context) -> bool:
    """Say whether each place of a name in the text speaks of somebody else."""
    text, lexicons = block.text, context.lexicons
    if fold(name) in _self_words(lexicons, block.language):
        return True
    topics = lexicons.meet(text).topics
    if "alias.gone" not in topics and "alias.desk" not in topics:
        return False
    places = [found.span() for found in re.finditer(rf"(?<!\w){re.escape(name)}", text, re.IGNORECASE)]
    gone = [hit.start for hit in lexicons.find("alias.gone", text)]
    desk = [(hit.start, hit.end) for hit in lexicons.find("alias.desk", text)]
    return bool(places) and all(
        _has_left(text, end, gone) or _is_at_the_desk(text, start, end, desk) for start, end in places
    )


def _has_left(text: str, end: int, gone: list[int]) -> bool:
    stop = _SENTENCE.search(text, end)
    return any(end <= at < (stop.start() if stop else len(text)) for at in gone)


def _is_at_the_desk(text: str, start: int, end: int, desk: list[tuple[int, int]]) -> bool:
    begin = max((found.end() for found in _PART.finditer(text, 0, start)), default=0)
    stop = _PART.search(text, end)
    last = stop.start() if stop else len(text)
    return any(begin <= first and final <= last for first, final in desk)


@functools.lru_cache(maxsize=64)
def _self_words(lexicons: Lexicons, language: str | None) -> frozenset[str]:
    """Give the words of oneself of the text's own language: Turkish "ben" is "I", and no Ben."""
    own = [language] if language in lexicons.by_language else []
    topics = ("language_self", "offer.self")
    return frozenset(fold(entry.term) for topic in topics for entry in lexicons.entries(topic, own))
