"""Which of the two places a few words name: "u mne", ``AT_PROVIDER``, "bei dir", ``outcall``.

The words are the lexicons' topics ``price.place``, ``label.incall``, ``label.outcall`` and ``meeting``.
"""

import functools
import re

from clew.extract.reading import key_topics, norm
from clew.extract.vocabulary import vocabulary
from clew.kernel.digits import plain_digits
from clew.reference.lexicon import Lexicons

_PLACES = ("incall", "outcall")


@functools.lru_cache(maxsize=4096)
def find_place_word(words: str, lexicons: Lexicons) -> str | None:
    """Give incall or outcall where the words name one of them, null where they name none or both."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])|[_\-.]+", " ", words)
    topics = set(key_topics(norm(spaced), lexicons)) & set(_PLACES)
    if len(topics) == 1:
        return topics.pop()
    named = {word.value for word in vocabulary(lexicons, "price.place").find(plain_digits(spaced))}
    if not named:
        said = {hit.entry.value for hit in lexicons.find("meeting", spaced)}
        named = {value.removesuffix("_price").removesuffix("_only") for value in said} & set(_PLACES)
    return named.pop() if len(named) == 1 else None


def place_of_code(value: str, lexicons: Lexicons) -> str | None:
    """Give the place for which a value stands in a program: ``SELF``, ``at_client``, ``out``; null where for neither."""
    return _codes(lexicons).get(norm(re.sub(r"[_\-.]+", " ", value)))


@functools.lru_cache(maxsize=8)
def _codes(lexicons: Lexicons) -> dict[str, str]:
    return {norm(entry.term): str(entry.value) for entry in lexicons.entries("place.code")}
