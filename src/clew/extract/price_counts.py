"""Hours that a number alone tells, after an hour that is named: "an hour 120, two 220", "320 roses for two".

Whether such a number is one of hours the grammar decides (:mod:`clew.extract.price_grammar`): here it is found.
"""

import re
from collections.abc import Iterator

from clew.extract.spoken import Spoken

_LEAST, _MOST = 2, 12
_BEFORE = re.compile(
    r"(?:\A|[,;:/|(\n•·.–—-]|(?<!\w)[^\W\d_]{1,4}\s)\s*(?P<word>[^\W\d_]{2,10})\s?[:=–-]?\s?\Z"
)
"""Begins a clause, or follows a short word: "two 220", "for two: 220"."""
_AFTER = re.compile(
    r"\s?(?:/|(?:[^\W\d_]{1,4}\s){1,2})\s?(?P<word>[^\W\d_]{2,10})\s?"
    r"(?=[,.;:!?/|)\n•·–—-]|\Z|[^\W\d_]{1,3}\s)"
)
"""Follows a short word and ends a clause: "320 for two, ..."; "for two ladies" counts ladies."""
_REACH = 24


def iter_counts(plain: str, monies: list[tuple[int, int]], spoken: Spoken) -> Iterator[tuple[int, int, int]]:
    """Give the place and the value of each number in words that stands right beside an amount, from two to twelve.

    ``plain`` is the text with plain digits, ``monies`` where its amounts stand, in order.
    """
    for start, end in monies:
        before = _BEFORE.search(plain, max(0, start - _REACH), start)
        after = _AFTER.match(plain, end, end + _REACH)
        for found in (before, after):
            count = _value(found["word"], spoken) if found else None
            if found and count:
                yield found.start("word"), found.end("word"), count


def _value(word: str, spoken: Spoken) -> int | None:
    values = {
        pieces[0].value
        for pieces in spoken.read(word).values()
        if len(pieces) == 1 and pieces[0].kind == "number"
    }
    return values.pop() if len(values) == 1 and _LEAST <= min(values) <= _MOST else None
