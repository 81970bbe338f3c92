"""Digits however they are drawn: one to one with the text, so that offsets stay.

Full-width, mathematical, circled, Arabic and keycap digits become ``0`` to ``9``; characters that nobody
sees (zero-width, variation selectors, the keycap's frame) become ``NUL``; letters are folded.

>>> plain_digits("７𝟕⑦ Äl")
'777 al'
"""

import functools
import re
import unicodedata

from clew.kernel.text import fold

_DECIMAL = re.compile(r"\d")
UNSEEN = "\x00"
_FRAMES = frozenset("\ufe0e\ufe0f\u20e3\u00ad\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")
_KEPT_BY_EYE = {"🅾": "o", "⓿": "0", "🔟": "🔟"}


def plain_digits(text: str) -> str:
    """Give the text with plain digits, unseen characters marked and letters folded; same length."""
    return text.lower() if text.isascii() else _unusual_made_plain(text)


@functools.lru_cache(maxsize=64)
def _unusual_made_plain(text: str) -> str:
    # several readers ask for one text's
    return text.translate(_plain_table)


def has_digit(text: str) -> bool:
    """Say whether any character is a digit, also a superscript or one in a circle."""
    if _DECIMAL.search(text):
        return True
    return not text.isascii() and any(map(str.isdigit, text))


def is_unusual(char: str) -> bool:
    """Say whether a character is a digit, but not one of the ten of ASCII."""
    return not char.isascii() and unicodedata.digit(char, None) is not None


def _plain(char: str) -> str:
    if char in _KEPT_BY_EYE:
        return _KEPT_BY_EYE[char]
    digit = unicodedata.digit(char, None)
    if digit is not None:
        return str(digit)
    if char in _FRAMES or unicodedata.category(char) in ("Cf", "Mn", "Me"):
        return UNSEEN
    folded = fold(char)
    return folded if char.isalnum() or folded.isspace() else char


class _PlainTable(dict[int, str]):
    """The plain form of each character met so far, as a table of ``translate``."""

    MOST = 65536

    def __missing__(self, code: int) -> str:
        plain = _plain(chr(code))
        if len(self) < self.MOST:
            self[code] = plain
        return plain


_plain_table = _PlainTable()
