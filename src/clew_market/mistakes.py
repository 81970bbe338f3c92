"""Put spelling and punctuation errors into a text, the same ones for the same draw.

Several ads that one hand writes carry the same errors; this is how the market plants that.
"""

import random
import re

from clew_market.chance import chance

WORD_SHARE = 0.22
MIN_LENGTH = 5  # shorter words stay, so that the text can still be read


def with_mistakes(text: str, rng: random.Random) -> str:
    """Misspell about a fifth of the longer words, and set commas and exclamation marks as a hasty writer does."""
    misspelt = re.sub(rf"\w{{{MIN_LENGTH},}}", lambda match: _maybe_wrong(match[0], rng), text)
    comma = rng.choice((" ,", " ,,", ",,"))
    ending = rng.choice((" !!", "!!!", " ...", " .."))
    return re.sub(r",", comma, misspelt).replace(". ", f"{ending} ")


def _maybe_wrong(word: str, rng: random.Random) -> str:
    if not chance(rng, WORD_SHARE):
        return word
    place = rng.randrange(1, len(word) - 1)
    change = rng.choice(("drop", "double", "swap"))
    if change == "drop":
        return word[:place] + word[place + 1 :]
    if change == "double":
        return word[:place] + word[place] + word[place:]
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
