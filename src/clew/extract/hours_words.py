"""Times in words as times in figures, so that one grammar reads both: "halb neun" is 8:30, "noon" 12:00.

Topics: ``hours.number`` (a word of a clock, its forms, noon and midnight) and ``hours.half`` ("halb neun", "nueve y
media"), in the text's own language only. ``1100-2330`` and ``9h30/19h30`` become ranges like any other.
"""

import re
from collections.abc import Iterator

from clew.extract.vocabulary import Word, vocabulary
from clew.kernel.digits import plain_digits
from clew.kernel.terms import longest
from clew.reference.lexicon import Lexicons

_SLASHED = re.compile(r"(?<=[\d])\s?/\s?(?=(?:[01]?\d|2[0-4])[:h.][0-5]\d)")
_CLOCK_BEFORE = re.compile(r"\d[:h.][0-5]\d\s?\Z")
_GLUED = re.compile(
    r"(?<![\d.,:/+-])(?P<a>[01]\d|2[0-4])(?P<am>00|15|30|45)(?P<dash>\s?[-–—]\s?)(?P<b>[01]\d|2[0-4])(?P<bm>00|15|30|45)"
    r"(?![\d.,:/-])"
)
_NOON, _MIDNIGHT = "12:00", "24:00"
_SAME = {
    _NOON: re.compile(r"(?<!\d)12(?:[:.]00)?(?!\d)"),
    _MIDNIGHT: re.compile(r"(?<!\d)(?:00?|24)(?:[:.]00)?(?!\d)"),
}
_NEAR = 14

_KEPT = ("hours.opens", "hours.closes", "hours.always")
"""Phrases that may have a number in them: "last one out"."""
_FROM = {
    "az": re.compile(r"[dt](?:[ae]|ə)n\Z"),
    "et": re.compile(r"st\Z"),
    "fi": re.compile(r"st[aä]\Z"),
    "hu": re.compile(r"t[oóöő]l\Z"),
    "ky": re.compile(r"[дтн][аеоө]н\Z"),
    "mn": re.compile(r"(?:аас|ээс|оос|өөс)\Z"),
    "tk": re.compile(r"d[ae]n\Z"),
    "uz": re.compile(r"dan\Z"),
    "hy": re.compile("ից\\Z"),
    "ka": re.compile("დან\\Z"),
    "kk": re.compile(r"[дтн][ае]н\Z"),
    "tr": re.compile(r"[dt][ae]n\Z"),
}

Edit = tuple[int, int, str]
"""A stretch of the text and what stands for it."""


class Spelled:
    """A text with its times in figures; ``at`` leads back to the places in the text itself."""

    def __init__(self, text: str, edits: list[Edit]) -> None:
        """Put what stands for them in the place of the stretches."""
        out: list[str] = []
        self._at: list[int] = []
        done = 0
        for start, end, instead in [*edits, (len(text), len(text), "")]:
            out += [text[done:start], instead]
            self._at += [*range(done, start), *(start,) * len(instead)]
            done = end
        self.text = "".join(out)
        self._ends = {start: end for start, end, _ in edits}
        self._length = len(text)

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Give where a stretch of the figures stands in the text."""
        if not self._ends:
            return start, end
        first, last = self._at[start], self._at[end - 1]
        return first, self._ends.get(last, last + 1)


def spelled(text: str, language: str | None, lexicons: Lexicons) -> Spelled:
    """Write the times of a line in figures."""
    plain = plain_digits(text)
    edits = sorted([*_signs(plain), *_words(plain, language, lexicons)])
    kept: list[Edit] = []
    for edit in edits:
        if not kept or edit[0] >= kept[-1][1]:
            kept.append(edit)
    return Spelled(plain, kept)


def may_be_spelled(plain: str, start: int, end: int, language: str | None, lexicons: Lexicons) -> bool:
    """Say whether a line of a text may have a time in words: one of its language."""
    if language not in lexicons.by_language:
        return False
    return vocabulary(lexicons, "hours.number").may_stand_in_line(plain, start, end, language)


def _signs(plain: str) -> Iterator[Edit]:
    for found in _SLASHED.finditer(plain):
        if _CLOCK_BEFORE.search(plain[: found.start()]):
            yield found.start(), found.end(), "-"
    for found in _GLUED.finditer(plain):
        yield *found.span(), f"{found['a']}:{found['am']}-{found['b']}:{found['bm']}"


def _words(plain: str, language: str | None, lexicons: Lexicons) -> Iterator[Edit]:
    if language not in lexicons.by_language:
        return
    kept = [(word.start, word.end) for word in vocabulary(lexicons, *_KEPT).find(plain)]
    numbers = _of_language(plain, "hours.number", language, lexicons)
    halves = _of_language(plain, "hours.half", language, lexicons)
    for word in numbers:
        if any(start <= word.start and word.end <= end for start, end in kept):
            continue
        if word.value in (_NOON, _MIDNIGHT):
            if _is_named_by_figures(plain, word):
                continue
            start, end, instead = word.start, word.end, word.value
        else:
            start, end, instead = _with_half(plain, word, halves)
        yield start, end, f"{instead} to" if _says_from(plain[start:end], language) else instead


def _of_language(plain: str, topic: str, language: str | None, lexicons: Lexicons) -> list[Word]:
    words = vocabulary(lexicons, topic).find(plain, overlapping=True)
    return list(longest([word for word in words if word.language == language]))


def _says_from(said: str, language: str | None) -> bool:
    """Say whether the word's own ending means "from": "kilenctől", "dokuzdan"."""
    ending = _FROM.get(language or "")
    return ending is not None and ending.search(said) is not None


def _is_named_by_figures(plain: str, word: Word) -> bool:
    """Say whether noon or midnight only says which 12 is meant: "12 uur 's middags", "mittags um 12"."""
    before = plain[max(0, word.start - _NEAR) : word.start]
    after = plain[word.end : word.end + _NEAR]
    return any(_SAME[word.value].search(side) for side in (before, after)) or before.rstrip()[-1:].isdigit()


def _with_half(plain: str, word: Word, halves: list[Word]) -> Edit:
    hour = int(word.value)
    for half in halves:
        is_prefix = half.value.startswith("prefix")
        first, second = (half, word) if is_prefix else (word, half)
        if second.start >= first.end and not plain[first.end : second.start].strip(" \xa0-"):
            if half.value.endswith("_to"):
                hour = hour - 1 or 12
            return first.start, second.end, f"{hour}:30"
    return word.start, word.end, str(hour)
