"""Languages of a list that are cut short: "рус, англ, тур", "cast, ing", "D / EN / PL", "БГ, ГР (гръцки)".

A piece is the beginning of a language's name in the ad's own language (names of CLDR); where it begins several, the
language that is spoken by more people in the region is meant. It stands on a list of languages only.

>>> abbreviated("рус, англ, тур.", [], "ru"), abbreviated("cast, cat, ing", [], "es"), abbreviated("D / PL", [], "de")
(['ru', 'en', 'tr'], ['es', 'ca', 'en'], ['de', 'pl'])
"""

import functools
import re
from collections.abc import Iterator, Sequence

from anyascii import anyascii
from babel import Locale, UnknownLocaleError

from clew.kernel.text import fold

_WORD = re.compile(r"[^\W\d_]+")
_LEAST, _MOST = 3, 6
_COMMON = [
    "en",
    "de",
    "fr",
    "es",
    "it",
    "ru",
    "uk",
    "pl",
    "pt",
    "ro",
    "nl",
    "tr",
    "ar",
    "hu",
    "cs",
    "sk",
    "bg",
    "el",
    "sr",
    "hr",
    "sl",
    "sq",
    "sv",
    "da",
    "nb",
    "fi",
    "et",
    "lv",
    "lt",
    "ka",
    "hy",
    "az",
    "kk",
    "uz",
    "ky",
    "tg",
    "tk",
    "mn",
    "he",
    "zh",
    "ja",
    "ko",
    "th",
    "vi",
    "ca",
    "mk",
    "be",
    "bs",
    "fa",
    "hi",
]
_OTHER_NAMES = {"es": {"cast": "es"}, "ca": {"cast": "es"}, "gl": {"cast": "es"}}
"""A name of a language that CLDR doesn't give it."""
_ONE_LETTER = {"D": "de", "E": "en", "F": "fr", "I": "it"}
_COUNTRIES = {"gb": "en", "ua": "uk", "cz": "cs", "gr": "el", "ge": "ka", "kz": "kk", "at": "de", "cn": "zh"}


def abbreviated(value: str, named: Sequence[tuple[int, int]], language: str | None) -> list[str]:
    """Give the languages of a list's shortened words, in order; ``named`` is where whole names stand."""
    words = [
        (found.start(), found.group())
        for found in _WORD.finditer(value)
        if not any(start <= found.start() < end for start, end in named)
    ]
    if any(len(word) > _MOST for _, word in words):
        return []
    return list(dict.fromkeys(code for at, word in words for code in _meant(word, language, value, at)))


def _meant(word: str, language: str | None, value: str, at: int) -> Iterator[str]:
    if len(word) == 1:
        is_alone = value[at + 1 : at + 2] not in ("'", "’")
        if word in _ONE_LETTER and is_alone:
            yield _ONE_LETTER[word]
        return
    said = fold(word)
    other = _OTHER_NAMES.get(language or "", {}).get(said)
    code = other or next(
        (code for name, code in _names(language) if len(said) >= _LEAST and name.startswith(said)), None
    )
    if code is None and word.isupper() and len(word) == len("EN"):
        short = anyascii(word).lower()
        code = _COUNTRIES.get(short, short)
        code = code if code in _COMMON else None
    if code is not None:
        yield code


@functools.lru_cache(maxsize=64)
def _names(language: str | None) -> tuple[tuple[str, str], ...]:
    """Give the folded names of languages in a language, the commonest first."""
    try:
        names = Locale.parse(language or "en").languages
    except (UnknownLocaleError, ValueError):
        return ()
    return tuple((fold(names[code]), code) for code in _COMMON if code in names)
