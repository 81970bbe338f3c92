"""Amounts as people write them: separators of all kinds for thousands and decimals.

>>> [parse_amount(text) for text in ("1.200,00", "1'500", "15 000", "2,5", "1,200", "150.-", "9.500")]
[1200.0, 1500.0, 15000.0, 2.5, 1200.0, 150.0, 9500.0]
"""

import re

AMOUNT = (
    r"(?:[1-9]\d{0,2}(?:[.,'’`´  \xa0\u202f\u2009]\d{3})+(?![\d])(?:[.,]\d{1,2}(?!\d))?"
    r"|[1-9]\d*(?:[.,]\d{1,2}(?!\d))?|0[.,]\d{1,2})"
)
"""A regular expression for an amount in figures."""

_GROUPED = re.compile(r"[1-9]\d{0,2}(?:[.,'’`´  \xa0\u202f\u2009]\d{3})+")
_DECIMALS = re.compile(r"[.,](\d{1,2})$")


def parse_amount(text: str) -> float:
    """Read an amount; raise ValueError where there is none."""
    text = text.strip().rstrip(".,-")
    decimals = _DECIMALS.search(text)
    whole = text[: decimals.start()] if decimals else text
    digits = re.sub(r"\D", "", whole)
    if not digits:
        raise ValueError(f"expected an amount such as 1.200,00; found {text!r}")
    return float(digits) + (float(f"0.{decimals[1]}") if decimals else 0.0)


def is_grouped_by_space(text: str) -> bool:
    """Say whether spaces are the separators of the thousands: "15 000" may also be two numbers."""
    return _GROUPED.match(text) is not None and any(char.isspace() for char in text.strip())
