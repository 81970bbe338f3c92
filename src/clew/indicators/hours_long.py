"""The stated hours mean long days: "24/7", or at least so many hours from opening to closing.

``min_hours``: the shortest day that counts.
"""

import re
from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import AdSubject
from clew.records.finding import Finding

SEES = "columns"
KINDS = ("ad",)
REQUIRED = ("min_hours",)
OPTIONAL = ()
_SPAN = re.compile(r"(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})")
_DAY = 24 * 60


def detect(subject: AdSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Fire on the ad's hours."""
    hours = subject.version.hours
    evidence = subject.version.evidence.get("hours", ())
    if hours is None or not evidence:
        return
    length = hours_of(hours)
    if length is not None and length >= params["min_hours"]:
        yield context.found(subject, strength=length / 24, value=hours, evidence=evidence)


def hours_of(hours: str) -> float | None:
    """Give how many hours a day the stated hours are; null where they say nothing.

    >>> hours_of("24/7"), hours_of("10:00-02:00")
    (24.0, 16.0)
    """
    if hours == "24/7":
        return 24.0
    match = _SPAN.fullmatch(hours)
    if not match:
        return None
    opens, closes = int(match[1]) * 60 + int(match[2]), int(match[3]) * 60 + int(match[4])
    return ((closes - opens) % _DAY or _DAY) / 60
