"""Times as the desk's database keeps them: UTC, to the microsecond, as text of one form, so that later is greater.

>>> import datetime as dt
>>> stamp(dt.datetime(2026, 5, 1, 12, 0, tzinfo=dt.UTC))
'2026-05-01T12:00:00.000000+00:00'
"""

import datetime as dt


def stamp(when: dt.datetime) -> str:
    """Write a time."""
    return when.astimezone(dt.UTC).isoformat(timespec="microseconds")


def read_stamp(text: str) -> dt.datetime:
    """Read a time as :func:`stamp` writes it."""
    return dt.datetime.fromisoformat(text)
