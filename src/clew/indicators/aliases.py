"""When two aliases are two names: spellings, scripts and short forms of one name are one.

>>> distinct_aliases(["Eva", "Ева", "EVA ♥", "Mara"])
('Eva', 'Mara')
"""

import difflib
from collections.abc import Iterable

from anyascii import anyascii

_ALIKE = 0.75


def distinct_aliases(aliases: Iterable[str]) -> tuple[str, ...]:
    """Give the names that are really different, each in the form met first."""
    kept: dict[str, str] = {}
    for alias in aliases:
        plain = plain_alias(alias)
        if plain and not any(_same(plain, known) for known in kept):
            kept[plain] = alias
    return tuple(kept.values())


def plain_alias(alias: str) -> str:
    """Give the letters of an alias in lower-case Latin script."""
    return "".join(char for char in anyascii(alias).lower() if char.isalpha())


def _same(left: str, right: str) -> bool:
    if left in right or right in left:
        return True
    return difflib.SequenceMatcher(None, left, right, autojunk=False).ratio() >= _ALIKE
