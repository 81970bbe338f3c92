"""A place of her own, said with words between: "eine eigene, sehr diskrete Wohnung", "saját lakásom van".

Where she has a flat of her own, she receives there. The words are the lexicons' topics ``place.own`` (own, private, my)
and ``place.dwelling`` (flat, studio, room), looked for in the text's own language; which of the two comes first is the
language's affair. That a place is meant which she does not have, the words around say: see :mod:`clew.extract.stance`.

>>> from clew.reference.lexicon import packaged_lexicons
>>> find_own_places("I have my own, very discreet flat by the river.", "en", packaged_lexicons())
[(10, 29)]
>>> find_own_places("My friend likes your flat.", "en", packaged_lexicons())
[]
"""

import re

from clew.reference.lexicon import Lexicons

_BETWEEN = re.compile(r"[\s,]+(?:(?!\d)[\w'’-]{1,18}[\s,]+){0,3}")
_BEHIND = re.compile(r"\s+(?:(?!\d)[\w'’-]{1,14}\s+)?")
"""Before its dwelling a word for "own" may stand a few words away, after it one."""


def find_own_places(line: str, language: str | None, lexicons: Lexicons) -> list[tuple[int, int]]:
    """Give where a line names a place of her own; nothing where its language is not known."""
    if language not in lexicons.by_language:
        return []
    dwellings = [(hit.start, hit.end) for hit in lexicons.find("place.dwelling", line, [language])]
    if not dwellings:
        return []
    owned = [(hit.start, hit.end) for hit in lexicons.find("place.own", line, [language])]
    found = []
    for start, end in dwellings:
        before = [own for own in owned if own[1] <= start and _BETWEEN.fullmatch(line, own[1], start)]
        behind = [own for own in owned if own[0] >= end and _BEHIND.fullmatch(line, end, own[0])]
        if before or behind:
            found.append((min([start, *(own[0] for own in before)]), max([end, *(own[1] for own in behind)])))
    return found
