"""Amounts that are named to be refused: "don't write for 50, the hour is 110".

>>> from clew.reference.lexicon import packaged_lexicons
>>> text = "Don't message me with 50 euros. The hour is 110."
>>> is_refused(text, 22, 30, "en", packaged_lexicons())
True
"""

import re

from clew.extract.reading import clause
from clew.reference.lexicon import Lexicons

_PART = re.compile(r"[,:()]|\s[-–—]\s")
_MOST_WORDS = 10
"""A longer part denies something else."""


def is_refused(text: str, start: int, end: int, language: str | None, lexicons: Lexicons) -> bool:
    """Say whether a negation of the ad's language stands in the same few words as an amount."""
    begin, stop = clause(text, start, end)
    for comma in _PART.finditer(text, begin, stop):
        if comma.end() <= start:
            begin = comma.end()
        elif comma.start() >= end:
            stop = comma.start()
            break
    said = text[begin:stop]
    if language not in lexicons.by_language or len(said.split()) > _MOST_WORDS:
        return False
    return any(lexicons.find("negation", said, [language]))
