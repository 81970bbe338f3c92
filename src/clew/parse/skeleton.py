"""The DOM fingerprint of a page: what template made it, whatever it was filled with.

The set of element paths (tag and classes, the last three steps, digits dropped) is hashed by MinHash
(Broder 1997) into 32 values; equal places tell how alike two templates are.
"""

import functools
import hashlib
import re
from collections.abc import Sequence

import numpy as np

from clew.parse.document import Document, Element, Look

_DIGITS = re.compile(r"\d+")
_SIZE = 32
_Path = tuple[Look, Look | None, Look | None]


def skeleton(document: Document) -> str:
    """Give the fingerprint as hexadecimal: 32 times 16 bits."""
    elements = document.elements
    paths = {
        _looks_of(elements, look, element.parent)
        for look, alike in document.by_look.items()
        if look.tag != "#text"
        for element in alike
    }
    if not paths:
        return "0" * 4 * _SIZE
    digests = np.frombuffer(b"".join([_digest(*path) for path in paths]), dtype=">u2").reshape(-1, _SIZE)
    least: bytes = digests.min(axis=0).astype(">u2").tobytes()
    return least.hex()


def _looks_of(elements: Sequence[Element], look: Look, parent: int) -> _Path:
    if parent < 0:
        return look, None, None
    above = elements[parent]
    return look, above.look, elements[above.parent].look if above.parent >= 0 else None


def likeness(left: str, right: str) -> float:
    """Say how alike two fingerprints are, from 0 to 1 (an estimate of the Jaccard index of their paths)."""
    pairs = zip(range(0, 4 * _SIZE, 4), range(4, 4 * _SIZE + 1, 4), strict=True)
    return sum(left[a:b] == right[a:b] for a, b in pairs) / _SIZE


@functools.lru_cache(maxsize=20_000)
def _digest(*steps: Look | None) -> bytes:
    path = ">".join([_sign(look.tag, look.classes) for look in steps if look is not None])
    return hashlib.blake2b(path.encode("utf-8", "replace"), digest_size=2 * _SIZE).digest()


@functools.lru_cache(maxsize=8192)
def _sign(tag: str, classes: str) -> str:
    names = sorted(_DIGITS.sub("", name) for name in classes.split()[:4])
    return ".".join([tag, *names])
