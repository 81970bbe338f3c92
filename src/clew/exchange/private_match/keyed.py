"""Keyed hashes: HMAC-SHA-256 with a key made for one round. The weakest grade, kept for where the others can't be had.

Who asks sends a hash of each of its values, and carries the key another way. Who answers hashes its own values with the key and
sends back the hashes that it has too. Whoever holds the key can hash all phone numbers of a country in minutes, and so read the
whole request: that is why the agreement must hold a sentence that accepts it.
"""

import hmac
from collections.abc import Sequence

HASH = 32
KEY = 32


def keyed_hashes(key: bytes, values: Sequence[str]) -> list[bytes]:
    """Give the hash of each value, in their order."""
    return [hmac.digest(key, value.encode("utf-8", "surrogatepass"), "sha256") for value in values]


def split(body: bytes) -> list[bytes]:
    """Cut a body into hashes."""
    return [body[start : start + HASH] for start in range(0, len(body), HASH)]
