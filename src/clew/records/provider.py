"""provider: one advertised person, as far as the links tell."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from clew.records.evidence import KindValue


@dataclass(frozen=True, slots=True)
class Provider:
    """One advertised person, named after her or his earliest ad. ``reasons`` are the ties that joined the ads."""

    KEY: ClassVar = ("provider_id",)
    TABLE: ClassVar = "providers"

    provider_id: str
    market: str | None
    ad_ids: tuple[str, ...]
    site_ids: tuple[str, ...]
    aliases: tuple[str, ...]
    ages: tuple[int, ...]
    contacts: tuple[KindValue, ...]
    cities: tuple[str, ...]
    first_seen: dt.datetime
    last_seen: dt.datetime
    reasons: tuple[str, ...] = ()
