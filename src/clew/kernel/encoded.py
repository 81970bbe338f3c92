"""Text that mark-up keeps encoded.

>>> from_base64("KzQ0NzcwMDEwMDEyMw==")
'+447700100123'
"""

import base64
import binascii
import re

_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{6,400}={0,2}")


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
