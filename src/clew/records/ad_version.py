"""ad_version: an ad as it stood in one capture."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from clew.records.ad import AdFields


@dataclass(frozen=True, slots=True, kw_only=True)
class AdVersion(AdFields):
    """Every field of an ad as it stood in one capture: the history."""

    KEY: ClassVar = ("ad_id", "capture_id")
    TABLE: ClassVar = "ad_versions"

    ad_id: str
    capture_id: str
    site_id: str
    market: str | None = None
    url: str
    seen_at: dt.datetime
