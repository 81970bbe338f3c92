r"""Text as Clew keeps it: Unicode NFC, no control characters; and folded for comparing, one to one.

>>> clean("Cafe\\u0301\\x00")
'Café'
>>> fold("ÄLTER ß İ")
'alter ß i'
"""

import functools
import unicodedata

_KEPT_CONTROLS = "\n\t"
_MOST_CHANGED = 40
"""From about so many replacements on, one look at each character is faster."""


def clean(text: str) -> str:
    """Give the text in NFC, without control characters and lone surrogates."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return text if text.isprintable() else text.translate(_kept)


def fold(text: str) -> str:
    """Fold each character to a lower-case base letter; the result has the same length, so offsets stay."""
    return text.lower() if text.isascii() else _folded_text(text)


@functools.lru_cache(maxsize=256)
def _folded_text(text: str) -> str:
    """Fold by replacing the few characters that fold to another; ``translate`` looks at every one.

    Kept for a while, for several readers ask for one text's. Folding what is folded changes nothing: so the order
    of the replacements doesn't matter.
    """
    changed = set(text) - _unchanged
    if len(changed) > _MOST_CHANGED:
        return text.translate(_folded)
    for char in changed:
        other = _folded[ord(char)]
        if other != char:
            text = text.replace(char, other)
        elif len(_unchanged) < _Folded.MOST:
            _unchanged.add(char)
    return text


@functools.lru_cache(maxsize=65536)
def _fold_char(char: str) -> str:
    whole = unicodedata.normalize("NFKD", char)
    if "\u2044" in whole:
        return char  # a half is no one: "½ h"
    base = whole[:1].lower() if char not in "йЙёЁїЇґҐўЎ" else char.lower()
    base = {"ё": "е", "ł": "l", "đ": "d", "ø": "o", "ı": "i", "ς": "σ"}.get(base, base)
    return base[:1] or char


class _Folded(dict[int, str]):
    """The folded form of each character met so far; as a table of ``translate`` it folds at the speed of C."""

    MOST = 65536

    def __missing__(self, code: int) -> str:
        folded = _fold_char(chr(code))
        if len(self) < self.MOST:
            self[code] = folded
        return folded


_folded = _Folded()
_unchanged: set[str] = set()
"""Characters met that fold to themselves."""


def _is_kept(char: str) -> bool:
    return char in _KEPT_CONTROLS or unicodedata.category(char) not in ("Cc", "Cs", "Cn")


class _Kept(dict[int, int | None]):
    """Each character met so far as itself, or null where it is left out, as a table of ``translate``."""

    MOST = 65536

    def __missing__(self, code: int) -> int | None:
        kept = code if _is_kept(chr(code)) else None
        if len(self) < self.MOST:
            self[code] = kept
        return kept


_kept = _Kept()
