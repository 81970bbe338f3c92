"""Write texts of an invented language: the words are drawn, as often as in real ones (Zipf), and mean nothing.

Phrases would be too few: of millions of texts made of some hundred sentences, most would be near-duplicates by
chance. Greetings and wishes come from the phrases of `clew_market/phrases`, as ads of strangers have such
sentences in common.
"""

import itertools
import random
from bisect import bisect
from functools import cache

from clew_market.words import words

VOCABULARY = 5000
_CONSONANTS = {"de": "bdfghklmnrstw", "en": "bcdfghlmnprst", "es": "bcdflmnprst", "ro": "bcdfglmnprst"}
_CYRILLIC = {"ru": ("бвгдзклмнпрст", "аеиоу"), "uk": ("бвгдзклмнпрст", "аеиоу")}
_OFFSET = 2.7  # Mandelbrot's, which keeps the first words from being too common


class Tongue:
    """One language: draws words, sentences, texts."""

    def __init__(self, language: str) -> None:
        consonants, vowels = _CYRILLIC.get(language, (_CONSONANTS.get(language, "bdglmnrstz"), "aeiou"))
        pairs = [first + second for first in consonants for second in vowels]
        rng = random.Random(f"vocabulary/{language}")
        found: dict[str, None] = {}
        while len(found) < VOCABULARY:
            found["".join(rng.choice(pairs) for _ in range(rng.choice((1, 2, 2, 3, 3, 4))))] = None
        self._words = sorted(found, key=len)
        self._steps = list(itertools.accumulate(1 / (rank + _OFFSET) for rank in range(VOCABULARY)))
        self._slots = words(language).slots

    def sentence(self, rng: random.Random) -> str:
        """Draw a sentence of six to twelve words."""
        words, steps, total, draw = self._words, self._steps, self._steps[-1], rng.random
        return " ".join([words[bisect(steps, draw() * total)] for _ in range(rng.randint(6, 12))])

    def story(self, rng: random.Random) -> list[str]:
        """Draw what one pen writes: five to nine sentences."""
        return [self.sentence(rng) for _ in range(rng.randint(5, 9))]

    def phrase(self, slot: str, rng: random.Random, **blanks: object) -> str:
        """Draw one of the phrases that everybody has."""
        return rng.choice(self._slots[slot]).format(**blanks)


@cache
def tongue(language: str) -> Tongue:
    """Give a language."""
    return Tongue(language)
