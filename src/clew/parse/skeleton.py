"""The DOM fingerprint of a page: what template made it, whatever it was filled with.

The set of element paths (tag and classes, the last three steps, digits dropped) is hashed by MinHash
(Broder 1997) into 32 values; equal places tell how alike two templates are.
"""

import functools
import hashlib
import re

from clew.parse.document import Document

_DIGITS = re.compile(r"\d+")
_SIZE = 32


def skeleton(document: Document) -> str:
    """Give the fingerprint as hexadecimal: 32 times 16 bits."""
    signs: list[str] = []
    steps = set()
    for element in document.elements:
        signs.append("" if element.tag == "#text" else _sign(element.tag, element.classes))
        if element.tag != "#text":
            above = element.parent
            steps.add((signs[-1], above, document.elements[above].parent if above >= 0 else -1))
    paths = {">".join([sign, *(signs[step] for step in above if step >= 0)]) for sign, *above in steps}
    if not paths:
        return "0" * 4 * _SIZE
    digests = [_digest(path) for path in sorted(paths)]
    return "".join(min(digest[2 * n : 2 * n + 2] for digest in digests).hex() for n in range(_SIZE))


def likeness(left: str, right: str) -> float:
    """Say how alike two fingerprints are, from 0 to 1 (an estimate of the Jaccard index of their paths)."""
    pairs = zip(range(0, 4 * _SIZE, 4), range(4, 4 * _SIZE + 1, 4), strict=True)
    return sum(left[a:b] == right[a:b] for a, b in pairs) / _SIZE


@functools.lru_cache(maxsize=8192)
def _digest(path: str) -> bytes:
    return hashlib.blake2b(path.encode("utf-8", "replace"), digest_size=2 * _SIZE).digest()


@functools.lru_cache(maxsize=8192)
def _sign(tag: str, classes: str) -> str:
    names = sorted(_DIGITS.sub("", name) for name in classes.split()[:4])
    return ".".join([tag, *names])
