"""The profile as data: every figure with its interval, what it was counted on, and why one is not there."""

import json
from typing import Any

from clew.report.profile.words import Words

TITLE = "JSON"
SUFFIX = ".json"


def write(made: dict[str, Any], words: Words) -> bytes:  # noqa: ARG001 - as every format's
    """Give the file's bytes; names are ids in every language, so that programs read them."""
    return (json.dumps(made, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()
