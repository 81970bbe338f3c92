"""What the words of a badge mean, by the lexicons' topic ``mark``.

>>> from clew.reference.lexicon import packaged_lexicons
>>> sorted(mark_values("badge badge-verified", packaged_lexicons()))
['verified']
"""

import functools
import re

from clew.reference.lexicon import Lexicons


@functools.lru_cache(maxsize=4096)
def mark_values(words: str, lexicons: Lexicons) -> frozenset[str]:
    """Give what the words of a badge mean: verified, unverified, paid_placement."""
    spaced = re.sub(r"[_\-./]+", " ", words)
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", spaced)
    values = frozenset(hit.entry.value for hit in lexicons.find("mark", spaced))
    return values - {"verified"} if "unverified" in values else values
