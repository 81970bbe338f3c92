"""JSON in one form only, so that the same content has the same bytes and the same digest.

Keys sorted, nothing between, UTF-8, no fractions: on such values the form of RFC 8785 (JSON Canonicalization Scheme).
"""

import json
from collections.abc import Mapping
from typing import Any


def to_canonical(content: Mapping[str, Any]) -> bytes:
    """Write an object in its one form."""
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8")


def from_canonical(data: bytes) -> dict[str, Any]:
    """Read an object; raises :class:`ValueError` where the bytes are not its one form."""
    try:
        content = json.loads(data)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    if not isinstance(content, dict):
        raise ValueError("expected an object")  # noqa: TRY004 - the callers wait for one kind of error
    if to_canonical(content) != data:
        raise ValueError("not in canonical form")
    return content
