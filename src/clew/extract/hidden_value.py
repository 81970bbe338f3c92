"""Values hidden in mark-up: base64, reversed, percent-encoded, or plain digits of a data attribute.

>>> list(iter_readings("KzQ0NzcwMDEwMDEyMw=="))
['KzQ0NzcwMDEwMDEyMw==', '+447700100123']
"""

import base64
import binascii
import re
from collections.abc import Iterator
from urllib.parse import unquote

_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{8,400}={0,2}")
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


def from_base64(value: str) -> str | None:
    """Decode base64 that holds printable text; null where it isn't such."""
    if not _BASE64.fullmatch(value) or value.isdigit():
        return None
    padded = value.rstrip("=").translate(str.maketrans("-_", "+/"))
    try:
        text = base64.b64decode(padded + "=" * (-len(padded) % 4), validate=True).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return text if text.isprintable() else None
