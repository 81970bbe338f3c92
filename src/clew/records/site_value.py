"""site_value: a value that a data point of a site had, and since when."""

import datetime as dt
from dataclasses import dataclass, field
from typing import ClassVar

from clew.records.evidence import Evidence


@dataclass(frozen=True, slots=True)
class SiteValue:
    """A value of a data point of a site: the history of the register.

    ``n`` counts the values of one column in the order of time. ``value`` is JSON, null where nothing was known any more. One that was
    read has the ``visit`` (from 1) at which it was first so, ``since`` the first capture of that visit, and its ``confidence``; one that
    a person set has ``author``, ``reason`` and ``decision_id``, and as ``since`` when it was set, if that is known.
    """

    KEY: ClassVar = ("site_id", "column", "n")
    TABLE: ClassVar = "site_values"

    site_id: str
    column: str
    n: int
    value: str | None = None
    since: dt.datetime | None = None
    visit: int | None = None
    confidence: float | None = None
    author: str | None = None
    reason: str | None = None
    decision_id: str | None = None
    evidence: tuple[Evidence, ...] = field(default=())
