"""Times in exported files: ISO 8601, or seconds, thousandths or millionths since 1970 (or, as one browser counts, 1601)."""

import datetime as dt

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_SINCE_1601 = 11_644_473_600  # seconds between 1601 and 1970, as FILETIME counts
_FIRST, _LAST = 631_152_000, 4_102_444_800  # the web, and a time that no export is from: 1990 to 2100


def when_of(value: object) -> dt.datetime | None:
    """Give the time that is meant, in UTC; null where none is told or it is none.

    >>> when_of("2026-05-01").isoformat(), when_of(1777593600000000) == when_of("2026-05-01T00:00:00Z")
    ('2026-05-01T00:00:00+00:00', True)
    >>> when_of("lately") is None
    True
    """
    if isinstance(value, bool) or value is None:
        return None
    text = str(value).strip()
    if text.isascii() and text.isdigit() and 9 <= len(text) <= 18:  # noqa: PLR2004 - seconds to millionths
        return _counted(int(text))
    try:
        when = dt.datetime.fromisoformat(text[:40])
        return when.replace(tzinfo=dt.UTC) if when.tzinfo is None else when.astimezone(dt.UTC)
    except (ValueError, OverflowError):
        return None


def _counted(number: int) -> dt.datetime | None:
    for unit in (1, 1_000, 1_000_000):
        for start in (0, _SINCE_1601):
            seconds = number / unit - start
            if _FIRST <= seconds <= _LAST:
                return _EPOCH + dt.timedelta(microseconds=round(seconds * 1_000_000))
    return None
