"""Digits that are no phone number: dates, times, prices, measures, ids, file names, addresses of pages.

What stands in a stretch given by :func:`iter_noise` is left out before phones are looked for. Every pattern
is bounded on both sides, so that a phone written in pairs ("06.12.34.56.79") isn't taken for a date. None begins
anew at each character of a long run: that would take the square of its length.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from clew.extract.price_parallel import Row, iter_spans, sums_after
from clew.extract.vocabulary import Word

TOPICS = ("phone.not", "number.unit", "duration.unit", "duration.fixed", "currency", "currency.code")

_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:19|20)\d\d"
_NO_CODE = "".join(
    rf"(?<!{lead}\({code}\){gap})"
    for lead, code in (
        (r"(?<!\d)\d", r"\d\d"),
        (r"(?<!\d)\d ", r"\d\d"),
        (r"(?<!\d)\d", r"\d\d\d"),
        (r"(?<!\d)\d ", r"\d\d\d"),
        *(
            (sign + r"\d" * count + gap, code)
            for sign in (r"\+", "00")
            for count in (1, 2, 3)
            for gap in ("", " ")
            for code in (r"\d\d", r"\d\d\d")
        ),
        *((lead, r"\d\d") for lead in (r"0\d", r"0\d ")),
        ("", r"0\d"),
        ("", r"0\d\d"),
        ("", r"0\d\d\d"),
        ("", r"8\d\d\d"),
    )
    for gap in ("", " ")
)
"""No area code in brackets stands before, as in "8(66)97-41-84"."""
_FREE = rf"(?=\d)(?<![\d.,/:-]){_NO_CODE}"
"""A digit is asked for first, for what may not stand before it takes long to say."""
_DONE = r"(?![\d]|[.,/:-]\d)"
_WORDS = re.compile(r"\w+")
_RUN = 5
"""So many digits or words of digits in a row are a number."""
_PATTERNS = tuple(
    (re.compile(pattern), frozenset(signs))
    for signs, pattern in (
        (
            ".",
            rf"{_FREE}{_DAY}\.{_MONTH}\.?(?:{_YEAR}|\d\d)?\s?[-–—]\s?{_DAY}\.{_MONTH}(?:\.(?:{_YEAR}|\d\d)?)?{_DONE}",
        ),
        ("-–—", rf"{_FREE}{_DAY}\.?\s?[-–—]\s?{_DAY}\.{_MONTH}\.(?:{_YEAR}|\d\d)?{_DONE}"),
        ("./-", rf"{_FREE}{_DAY}([./-]){_MONTH}\1(?:{_YEAR}|\d\d){_DONE}"),
        (".", rf"{_FREE}{_DAY}\.{_MONTH}\.(?!\d)"),
        ("./-", rf"(?<!\d)(?<!\d[./-]){_YEAR}([./-]){_MONTH}\1{_DAY}(?!\d)(?![./-]\d)"),
        (
            "",
            rf"(?<!\d){_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)(?:\s?[t_-]?\s?\d\d:?\d\d(?::?\d\d)?)?",
        ),
        ("-–—/", rf"(?<!\d){_YEAR}\s?[-–—/]\s?{_YEAR}(?!\d)"),
        (":", r"(?<![\d:])\d{1,2}:\d\d(?::\d\d)?(?![\d:])"),
        (
            "-/x",
            rf"(?=\d){_NO_CODE}(?<!\d)(?<!\d[-/x. ])(?:[5-9]\d|1[0-3]\d)\s?([-/x])\s?(?:[4-9]\d|1[0-3]\d)\s?\1\s?(?:[5-9]\d|1[0-3]\d)(?!\d)(?![-/x.]\d)",
        ),
        (
            "-–—",
            r"(?<![\d:./-])(?:[01]\d|2[0-4])(?:00|15|30|45)\s?[-–—]\s?(?:[01]\d|2[0-4])(?:00|15|30|45)(?![\d]|\s?[-–.]\d)",
        ),
        ("/", r"(?<!\d)24\s?/\s?7(?!\d)"),
        ("", r"(?<!\w)[a-z]{2}\d\d(?:\s?[a-z]{0,4}\d{4}){3,7}(?!\d)"),
        (".", r"(?<![\w.])\d{1,3}\.\d{4,}(?![\w.])"),
        ("€£$₽₴₸₾₺", r"[€£$₽₴₸₾₺]\s?\d{1,3}(?:[.,'’ ]\d{3})*(?:[.,]\d\d)?(?!\d)"),
        ("/w", r"(?<!\w)(?:https?|ftp|tg|whatsapp|viber)://\S+|(?<!\w)www\.\S+"),
        (".", r"(?<!\S)\S{0,200}\w\.(?:jpe?g|png|gif|webp|avif|html?|php|pdf|mp4|mov|zip)(?!\w)\S*"),
        ("/", r"(?<![\w.])[a-z][\w-]*(?:\.[\w-]+)*\.[a-z]{2,}/\S*"),
        ("@", r"(?<![\w.+-])[\w.+-]{0,100}@[\w.-]+"),
        (
            "",
            r"(?<!\w)(?=[a-f]*\d+[a-f]+\d+[a-f])[0-9a-f]{12,128}(?!\w)|(?<!\w)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?!\w)",
        ),
    )
)
"""Each with the signs of which it has one: without any of them a text is not searched."""
_AMOUNT_BEFORE = re.compile(
    r"(?<![\d.,+])(?<!\d[-/ ])(?:[1-9]\d{0,2}(?:[.,'’ \xa0\u202f]\d{3}){1,2}|\d{1,6})(?:[.,]\d{1,2})?[ \xa0]{0,2}\Z"
)
_ID_AFTER = re.compile(r"(?:[\s.:#№-]|no\.?|nr\.?|id)*\w?\d[\w./-]*(?: ?\d[\w./-]*)*")
_NEXT_WORD = re.compile(r"[ -]{1,3}(\d{1,3}(?!\d)|[^\W\d_]+)")
_REACH = 24
_GLUED = re.compile(r"[^\W\d_]+\Z")
_LOOKS_LIKE_DIGITS = frozenset("olisbz")


def _ends_a_run(plain: str, at: int, is_number: Callable[[str], object]) -> bool:
    before = _WORDS.findall(plain, max(0, at - 3 * _REACH), at)[-_RUN:]
    return len(before) == _RUN and all(
        (len(word) == 1 and word.isdigit()) or is_number(word) for word in before
    )


def _goes_on(plain: str, at: int, is_number: Callable[[str], object]) -> bool:
    """Say whether a word of digits runs into an amount: "nove7sei4 baci" ends a number with a greeting."""
    word = _GLUED.search(plain, max(0, at - _REACH), at)
    return word is not None and bool(is_number(word.group()))


def _rows(plain: str, spans: dict[int, Row], unit: Word) -> Iterator[tuple[int, int]]:
    """Give the rows of durations before a unit and of amounts after it: "20/40/60 min: 150/220/300"."""
    row = spans.get(unit.start) or spans.get(unit.start - 1)
    if row is not None:
        sums = sums_after(plain, unit.end, len(row.figures))
        yield row.start, sums.end if sums else unit.end


def _patterned(plain: str) -> Iterator[tuple[int, int]]:
    seen = set(plain)
    for pattern, signs in _PATTERNS:
        if not signs or not signs.isdisjoint(seen):
            for match in pattern.finditer(plain):
                yield match.span()


def iter_noise(
    plain: str, words: Sequence[Word], is_number: Callable[[str], object]
) -> Iterator[tuple[int, int]]:
    """Give the stretches of the text (with plain digits) that hold no phone number; ``words`` are its words of ``TOPICS``.

    ``is_number`` tells a word of a number: Hungarian "hét" is a week, and seven where digits go on after it or a row
    of them ends with it.
    """
    yield from _patterned(plain)
    spans = {row.end: row for row in iter_spans(plain)}
    for word in words:
        if spans and word.topic == "duration.unit":
            yield from _rows(plain, spans, word)
        if word.topic == "phone.not":
            after = _ID_AFTER.match(plain, word.end, word.end + 2 * _REACH)
            if after:
                yield word.start, after.end()
            continue
        if not any(char.isalnum() for char in plain[word.start : word.end]) and word.topic == "currency.code":
            continue  # a heart between digits is no currency
        is_of_an_address = re.match(r"\.[a-z]", plain[word.end : word.end + 2])
        if is_of_an_address or _LOOKS_LIKE_DIGITS.issuperset(plain[word.start : word.end]):
            continue
        after = _NEXT_WORD.match(plain, word.end)
        goes_on = after is not None and (after[1].isdigit() or is_number(after[1]))
        said = plain[word.start : word.end].split()
        if said and all(map(is_number, said)) and (goes_on or _ends_a_run(plain, word.start, is_number)):
            continue
        before = _AMOUNT_BEFORE.search(plain, max(0, word.start - _REACH), word.start)
        if before and not before.group().startswith("00") and not _goes_on(plain, before.start(), is_number):
            yield before.start(), word.end
