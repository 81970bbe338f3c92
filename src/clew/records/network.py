"""network: providers who seem to be under common control."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Network:
    """Providers tied to one another, named after their earliest ad. ``shared``: what ties them."""

    KEY: ClassVar = ("network_id",)
    TABLE: ClassVar = "networks"

    network_id: str
    market: str | None
    provider_ids: tuple[str, ...]
    shared: tuple[str, ...]
    n_ads: int
    n_sites: int
    n_cities: int
    first_seen: dt.datetime
    last_seen: dt.datetime
