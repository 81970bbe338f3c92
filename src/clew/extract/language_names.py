"""Names of languages in a text, in all languages: "Deutsch", "по-русски", "ქართულად"."""

import functools
import re
from collections.abc import Iterator

from clew.extract.named_terms import NamedTerms
from clew.reference.lexicon import Lexicons
from clew.reference.names import packaged_names

_LAST_VOWELS = re.compile(r"[aeiouаеиоуйыяοαηი]+$")
_STARRED_FROM = 5
"""Names of languages from this length may go on: Deutschkenntnisse, англійською."""


@functools.lru_cache(maxsize=8)
def _named(lexicons: Lexicons) -> NamedTerms:
    """Give the names in all languages; "slovensky" is Slovak where Slovak is read."""
    meant: dict[str, str] = {}
    for name, code in sorted(packaged_names().languages.items()):
        # the ending of a case may stand in the place of a last vowel: по-русски, ქართულად
        stem = _LAST_VOWELS.sub("", name) if len(name) > _STARRED_FROM else name
        term = f"{stem}*" if len(stem) >= _STARRED_FROM else name
        meant[term] = code
    for entry in lexicons.entries("language_name"):
        meant.setdefault(entry.term, entry.value)
    return NamedTerms(meant, lexicons, "language_name")


def find_languages(
    text: str, lexicons: Lexicons, language: str | None = None
) -> Iterator[tuple[int, int, str]]:
    """Give the names of languages in a text with their codes."""
    return _named(lexicons).find(text, language)
