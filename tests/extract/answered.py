"""The answer of a kind of fact to a text, as ``clew extract --kind`` gives it."""

from typing import Any

from clew.cli.extract import given_text
from clew.extract.answers import answer

TODAY = "2025-06-01"


def answered(kind: str, text: str, **given: Any) -> Any:
    """Answer a text; ``given``: region, language, default_currency, today (a Sunday where nothing is said)."""
    return answer(kind, *given_text({"today": TODAY, **given, "input": text}))
