"""Values hidden in mark-up: base64, reversed, percent-encoded, or plain digits of a data attribute.

>>> list(iter_readings("KzQ0NzcwMDEwMDEyMw=="))
['KzQ0NzcwMDEwMDEyMw==', '+447700100123']
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from clew.kernel.encoded import from_base64

_MAX = 2000


def iter_readings(value: str) -> Iterator[str]:
    """Give the value as it stands, then decoded, then backwards."""
    value = value.strip()[:_MAX]
    yield value
    if "%" in value:
        yield unquote(value)
    decoded = from_base64(value)
    if decoded is not None:
        yield decoded
    if re.fullmatch(r"[\d\s()./+-]{7,30}", value):
        yield value[::-1]
    if decoded is not None and decoded.endswith("+"):
        yield decoded[::-1]
