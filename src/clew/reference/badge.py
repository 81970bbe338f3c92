"""What the words of a badge mean, by the lexicons' topic ``mark``.

>>> from clew.reference.lexicon import packaged_lexicons
>>> sorted(mark_values("badge badge-verified", packaged_lexicons()))
['verified']
>>> sorted(mark_values("action-bar bar-top", packaged_lexicons()))
[]
"""

import functools
import re

from clew.reference.lexicon import Lexicons, TopicHit

_JOINT = re.compile(r"[_\-./]+|(?<=[a-z])(?=[A-Z])")
_BETWEEN = 2
"""So many words may stand between a denial and what it denies."""
_PLACES = frozenset(["top", "vip"])
"""Words of paid places that mark-up also uses for where a part stands ("action-bar bar-top"), or for "view item page"."""
_LAYOUT = frozenset([
    "section", "column", "col", "bar", "nav", "navbar", "header", "footer", "head", "foot", "menu",
    "container", "wrapper", "wrap", "title", "stats", "margin", "padding", "border", "left", "right", "sticky",
    "scroll", "align", "level", "page", "layout", "body", "content", "panel", "back", "fixed", "position",
    "links",
])  # fmt: skip


def _without_layout(words: str) -> str:
    """Take off the names of classes that say where a part of a page stands."""
    kept = []
    for token in words.split():
        pieces = {piece.lower() for piece in _JOINT.split(token)}
        if not (pieces & _PLACES and pieces & _LAYOUT):
            kept.append(token)
    return " ".join(kept)


@functools.lru_cache(maxsize=4096)
def mark_values(words: str, lexicons: Lexicons) -> frozenset[str]:
    """Give what the words of a badge mean: verified, unverified, paid_placement."""
    spaced = _JOINT.sub(" ", _without_layout(words))
    values = frozenset(value_of(spaced, hit, lexicons) for hit in lexicons.find("mark", spaced))
    return values - {"verified"} if "unverified" in values else values


def value_of(words: str, hit: TopicHit, lexicons: Lexicons) -> str:
    """Give what a term says where it stands: "kuvia ei ole tarkistettu" denies."""
    if hit.entry.value == "verified" and hit.entry.language in lexicons.by_language:
        before = words[: hit.start]
        for no in lexicons.find("negation", before, [hit.entry.language]):
            if len(before[no.end :].split()) <= _BETWEEN:
                return "unverified"
    return hit.entry.value
