r"""Filters of the templates: how values from outside are shown, and which addresses may be links.

What can't be seen (characters that turn the direction of writing, that take no room) is named by its number, and what
is too long is cut and said to be: :mod:`clew.report.show`.

>>> passage("one\u202e\ntwo"), inner("/lead/p-1"), inner("//elsewhere.example"), inner("javascript:x")
('one⟦U+202E⟧\ntwo', '/lead/p-1', None, None)
"""

from collections.abc import Callable, Mapping
from typing import Any

from clew.report.show import as_text, day, moment, short_id
from clew.web import codes
from clew.web.codes import amount, whole
from clew.web.words import translate, translate_number

_LONGEST_PASSAGE = 4000
_LONGEST_ADDRESS = 2000


def passage(value: Any, longest: int = _LONGEST_PASSAGE) -> str:
    """Give a text with its line breaks kept, what is hidden in it named, and cut where it is too long."""
    if value is None or value == "":
        return ""
    text = str(value)
    shown = "\n".join(as_text(line, longest) if line else "" for line in text[:longest].split("\n"))
    if len(text) <= longest:
        return shown
    cut = translate_number("cut, %(num)s character in all", "cut, %(num)s characters in all", len(text))
    return f"{shown} … ({cut % {'num': whole(len(text))}})"


def signed(value: float | None, digits: int = 1) -> str:
    """Give a number with its sign, the minus as a minus and not a hyphen."""
    if value is None:
        return amount(None)
    shown = amount(abs(value), digits)
    return shown if shown == "0" else ("−" if value < 0 else "+") + shown


def inner(address: Any) -> str | None:
    """Give an address inside the desk (``/...``, ``?...``, ``#...``), else null: nothing else becomes a link."""
    if not isinstance(address, str) or not 0 < len(address) <= _LONGEST_ADDRESS:
        return None
    if address[0] not in "/?#" or address.startswith(("//", "/\\")) or not address.isprintable():
        return None
    return address


def percent(value: float | None, digits: int = 0) -> str:
    """Give a share (0-1) in percent."""
    return amount(None) if value is None else f"{amount(100 * value, digits)} %"


def size(n: int | None) -> str:
    """Give a number of bytes as people read it.

    >>> size(999), size(15_340_000)
    ('999 bytes', '15.3 MB')
    """
    if n is None:
        return amount(None)
    for unit, bytes_ in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if n >= bytes_:
            return f"{amount(n / bytes_)} {unit}"
    return translate_number("%(num)s byte", "%(num)s bytes", n) % {"num": n}


def minus(value: float | None, digits: int = 1) -> str:
    """Give a number with few decimals, a minus as a minus and not a hyphen.

    >>> minus(-3.5)
    '−3.5'
    """
    return amount(value, digits).replace("-", "−")


FILTERS: Mapping[str, Callable[..., Any]] = {
    "amount": minus,
    "country": codes.country,
    "day": day,
    "inner": inner,
    "language": codes.language,
    "moment": moment,
    "passage": passage,
    "percent": percent,
    "plain": codes.in_words,
    "short": short_id,
    "signed": signed,
    "size": size,
    "text": as_text,
    "translated": translate,
    "whole": whole,
}
"""Register them with ``environment.filters.update(FILTERS)``; the macros need them all."""
