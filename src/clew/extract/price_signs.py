"""Signs of prices that folding would lose or that are words elsewhere: parts of an hour, "ÜN", "in" and "out".

>>> [found["hours"] for found in HOURS_OF_A_PART.finditer(with_signs("1½ hrs, ¾ Std"))]
['1', None]
"""

import functools
import re
from collections.abc import Iterator

from clew.kernel.digits import plain_digits

_HALF, _QUARTER, _QUARTERS, _NIGHT = "\x01", "\x02", "\x03", "\x04"
"""Characters that no text has, see ``kernel.text.clean``."""
_SIGNS = str.maketrans({"½": _HALF, "¼": _QUARTER, "¾": _QUARTERS})
_OVERNIGHT = re.compile(r"(?<!\w)Ü/?N(?![^\W\d_])")
"""German for "over night"; folded it would be "un"."""
HOURS_OF_A_PART = re.compile(
    rf"(?<![\d.,/])(?:(?P<hours>[1-9])[ \xa0]?)?(?:(?P<half>{_HALF}|1/2)|(?P<quarter>{_QUARTER}|1/4)"
    rf"|(?P<quarters>{_QUARTERS}|3/4))(?![\d/])|(?P<night>{_NIGHT}+)"
)
_PART = re.compile(rf"[{_HALF}{_QUARTER}{_QUARTERS}{_NIGHT}/]")
"""One of these stands in every part of an hour."""
_SHORT = 200
"""A longer text is kept for those who ask for it line by line."""
_UNITS_BEFORE = re.compile(r"(?:\d|[€£$]|h|hr|hrs|hour|hours|min|mins)\s?\Z")


def with_signs(text: str) -> str:
    """Give the plain form of a text (see kernel.digits) with characters of their own for the signs; same length."""
    return plain_digits(text) if len(text) <= _SHORT and text.isascii() else _with_signs(text)


@functools.lru_cache(maxsize=64)
def _with_signs(text: str) -> str:
    if text.isascii():
        return plain_digits(text)
    text = _OVERNIGHT.sub(lambda found: _NIGHT * len(found.group()), text)
    return plain_digits(text.translate(_SIGNS))


def iter_parts_of_hours(plain: str) -> Iterator[re.Match[str]]:
    """Give the places of parts of an hour (and of signs for a night) in a text with signs."""
    return HOURS_OF_A_PART.finditer(plain) if _PART.search(plain) else iter(())


def iter_in_and_out(plain: str) -> Iterator[tuple[int, int, str]]:
    """Give the "in" and "out" of lines that tell both apart, beside an amount or an hour: "120/hr in, 150/hr out"."""
    at = 0
    for line in plain.split("\n") if "out" in plain else ():
        found = list(_beside_amounts(line))
        if {value for _, _, value in found} == {"incall", "outcall"}:
            yield from ((at + start, at + end, value) for start, end, value in found)
        at += len(line) + 1


def _beside_amounts(line: str) -> Iterator[tuple[int, int, str]]:
    for found in re.finditer(r"(?<!\w)(in|out)(?!\w)", line):
        before, after = line[max(0, found.start() - 8) : found.start()], line[found.end() : found.end() + 3]
        if _UNITS_BEFORE.search(before) or re.match(r"\s?[€£$\d]", after):
            yield found.start(), found.end(), "incall" if found[1] == "in" else "outcall"
