"""What is loaded once and stays until the process ends: lexicons, places.

They are a million objects, which Python's collector of cycles would walk through again whenever enough new ones have
gathered: a third of the time of reading ads went there.
"""

import gc
from typing import TypeVar

Value = TypeVar("Value")


def lasting(value: Value) -> Value:
    """Give the value, and take it (and all that is there already) out of the collector's sight."""
    gc.freeze()
    return value
