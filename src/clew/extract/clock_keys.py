"""Keys of opening and closing in a page's state: ``opens: "10:00"``, ``from_min: 600`` (minutes since midnight).

>>> time_of_day("from min", "600"), time_of_day("to", "22:00"), time_of_day("from", "600")
('10:00', '22:00', None)
"""

import re

from clew.reference.lexicon import Lexicons

OPENS, CLOSES = "hours.open_key", "hours.close_key"
_CLOCK = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)(?::00)?")
_COUNTED = re.compile(r"[\s_](?:mins?|minutes?)$", re.IGNORECASE)
_DAY = 24 * 60


def time_of_day(label: str, value: str) -> str | None:
    """Give the time of a clock, or of the minutes since midnight where the key says that it counts them."""
    value = value.strip()
    clock = _CLOCK.fullmatch(value)
    if clock:
        return f"{int(clock[1]):02d}:{clock[2]}"
    is_counted = is_counted_key(label) and value.isdecimal() and int(value) <= _DAY
    return f"{int(value) // 60:02d}:{int(value) % 60:02d}" if is_counted else None


def is_counted_key(label: str) -> bool:
    """Say whether a key says of itself that it counts minutes."""
    return _COUNTED.search(label.strip(" :")) is not None


def is_clock_key(label: str, topic: str, lexicons: Lexicons) -> bool:
    """Say whether a key is that of opening (or of closing, by the topic), with its unit or without."""
    words = _COUNTED.sub("", label.strip(" :")).lower().removesuffix(" time").removesuffix(" hour").strip()
    return any(entry.term == words for entry in lexicons.entries(topic))
