"""Ids are made from content: the same input always gives the same id.

An id is a SHA-256 over its parts, each written with its length, so that no two lists of parts collide.

>>> make_id("a", "bc") == make_id("ab", "c")
False
>>> len(make_id("a"))
64
"""

import hashlib


def make_id(*parts: str) -> str:
    """Hash the parts (UTF-8, each with its length before it) into 64 hexadecimal digits."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(data))
        digest.update(data)
    return digest.hexdigest()


def named_id(prefix: str, first_member: str) -> str:
    """Name a group after its earliest member, so that the name stays when members join."""
    return f"{prefix}-{make_id(prefix, first_member)[:20]}"
