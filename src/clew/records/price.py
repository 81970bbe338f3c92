"""price: what a client pays for this ad."""

from dataclasses import dataclass
from typing import ClassVar

from clew.records.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Price:
    """A price of an ad's newest version: what a client pays, not what advertisers pay, not house prices.

    ``currency`` is ISO 4217, null for a code currency ("roses", kept in ``code_currency``). An overnight is
    720 minutes, a day 1440. ``clients`` says for whom, where prices differ (locals, foreigners).
    """

    KEY: ClassVar = ("ad_id", "n")
    TABLE: ClassVar = "prices"

    ad_id: str
    n: int
    amount: float
    currency: str | None
    code_currency: str | None
    duration_min: int | None
    place: str | None
    service: str | None
    clients: str | None
    eur_per_hour: float | None
    evidence: tuple[Evidence, ...]
