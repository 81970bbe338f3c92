"""contact: a way to reach the advertiser that an ad states."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from clew.records.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact of an ad; ``value`` is normalised (E.164, lower-case handle).

    ``kind``: phone, email, whatsapp, telegram, viber, signal, skype, instagram, x, facebook, onlyfans,
    website, wallet. ``country`` is a phone's (ISO 3166-1).
    """

    KEY: ClassVar = ("ad_id", "kind", "value")
    TABLE: ClassVar = "contacts"

    ad_id: str
    kind: str
    value: str
    country: str | None
    obfuscated: bool
    first_seen: dt.datetime
    last_seen: dt.datetime
    evidence: tuple[Evidence, ...]
