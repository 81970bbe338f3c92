"""The DOM fingerprint of a page: what template made it, whatever it was filled with.

The set of element paths (tag and classes, the last three steps, digits dropped) is hashed by MinHash
(Broder 1997) into 32 values; equal places tell how alike two templates are.
"""

import functools
import hashlib
import re

import numpy as np

from clew.parse.document import Document

_DIGITS = re.compile(r"\d+")
_SIZE = 32
_Path = tuple[str, str | None, str | None]


def skeleton(document: Document) -> str:
    """Give the fingerprint as hexadecimal: 32 times 16 bits."""
    paths = _paths(document)
    if not paths:
        return "0" * 4 * _SIZE
    digests = np.frombuffer(b"".join([_digest(*path) for path in paths]), dtype=">u2").reshape(-1, _SIZE)
    least: bytes = digests.min(axis=0).astype(">u2").tobytes()
    return least.hex()


def _paths(document: Document) -> set[_Path]:
    """Give the paths of all elements, by their signs: pages have few of these, and share them."""
    elements = document.elements
    by_look = {look: _sign(look.tag, look.classes) for look in document.by_look}
    signs = [by_look[element.look] for element in elements]
    paths: set[_Path] = set()
    for sign, element in zip(signs, elements, strict=True):
        if element.tag == "#text":
            continue
        parent = element.parent
        if parent < 0:
            paths.add((sign, None, None))
        else:
            above = elements[parent].parent
            paths.add((sign, signs[parent], signs[above] if above >= 0 else None))
    return paths


def likeness(left: str, right: str) -> float:
    """Say how alike two fingerprints are, from 0 to 1 (an estimate of the Jaccard index of their paths)."""
    pairs = zip(range(0, 4 * _SIZE, 4), range(4, 4 * _SIZE + 1, 4), strict=True)
    return sum(left[a:b] == right[a:b] for a, b in pairs) / _SIZE


@functools.lru_cache(maxsize=20_000)
def _digest(*signs: str | None) -> bytes:
    path = ">".join([sign for sign in signs if sign is not None])
    return hashlib.blake2b(path.encode("utf-8", "replace"), digest_size=2 * _SIZE).digest()


@functools.lru_cache(maxsize=8192)
def _sign(tag: str, classes: str) -> str:
    """Name an element by its tag and classes, digits aside."""
    names = sorted(_DIGITS.sub("", name) for name in classes.split()[:4])
    return ".".join([tag, *names])
