"""movement: a provider who was advertised in one city and then in another."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Movement:
    """One change of city of a provider; ``km`` is the great-circle distance, null where a place is unknown."""

    KEY: ClassVar = ("provider_id", "n")
    TABLE: ClassVar = "movements"

    provider_id: str
    n: int
    from_city: str
    to_city: str
    from_last_seen: dt.datetime
    to_first_seen: dt.datetime
    km: float | None
