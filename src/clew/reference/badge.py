"""What the words of a badge mean, by the lexicons' topic ``mark``.

>>> from clew.reference.lexicon import packaged_lexicons
>>> sorted(mark_values("badge badge-verified", packaged_lexicons()))
['verified']
>>> sorted(mark_values("action-bar bar-top", packaged_lexicons()))
[]
"""

import functools
import re

from clew.reference.lexicon import Lexicons

_JOINT = re.compile(r"[_\-./]+|(?<=[a-z])(?=[A-Z])")
_PLACES = frozenset(["top", "vip"])
"""Words of paid places that mark-up also uses for where a part stands ("action-bar bar-top"), or for "view item page"."""
_LAYOUT = frozenset(
    [
        *(
            "section",
            "column",
            "col",
            "bar",
            "nav",
            "navbar",
            "header",
            "footer",
            "head",
            "foot",
            "menu",
            "container",
        ),
        *(
            "wrapper",
            "wrap",
            "title",
            "stats",
            "margin",
            "padding",
            "border",
            "left",
            "right",
            "sticky",
            "scroll",
        ),
        *(
            "align",
            "level",
            "page",
            "layout",
            "body",
            "content",
            "panel",
            "back",
            "fixed",
            "position",
            "links",
        ),
    ]
)


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
    values = frozenset(hit.entry.value for hit in lexicons.find("mark", spaced))
    return values - {"verified"} if "unverified" in values else values
