"""What is loaded once and stays until the process ends: lexicons, places.

They are a million objects, which Python's collector of cycles would walk through again whenever enough new ones have
gathered: a third of the time of reading ads went there. A page is thousands of small objects that go with it, none of
them in a cycle: to look at the young ones at every 700th of them, as Python does, took a fifth of the time of parsing.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

_YOUNG = 5_000
"""New objects after which the collector looks at them; from here on nothing more is gained."""
Value = TypeVar("Value")


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector from looking while much is made that holds no circle: it goes when it is let go."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def lasting(value: Value) -> Value:
    """Give the value, take it (and all that is there already) out of the collector's sight, and let that look less often."""
    gc.freeze()
    gc.set_threshold(_YOUNG, *gc.get_threshold()[1:])
    return value
