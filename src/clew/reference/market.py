"""Markets: one file ``data/markets/<cc>.yml`` for each country, with what its ads take for granted.

::

    country: AT
    name: Austria
    currency: EUR
    phone_region: AT
    languages: [de]
    higher_risk_origins: []     # the report's list is set by each market; it weighs nothing in a priority
    source: "..."
"""

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

PACKAGED = Path(__file__).parent.parent / "data" / "markets"


@dataclass(frozen=True, slots=True)
class Market:
    """A country as a market. ``currency`` ISO 4217, ``languages`` BCP 47 with the most usual first."""

    country: str
    name: str
    currency: str
    phone_region: str
    languages: tuple[str, ...]
    higher_risk_origins: tuple[str, ...] = ()
    source: str | None = None


class Markets:
    """All markets by country."""

    def __init__(self, markets: dict[str, Market]) -> None:
        self.by_country = markets

    def currency(self, region: str | None) -> str | None:
        """Give the currency of the country, null where the country is unknown."""
        market = self.by_country.get(region or "")
        return market.currency if market else None


class MarketError(ValueError):
    """A market file that says something we don't understand."""


def load_markets(folder: Path = PACKAGED) -> Markets:
    """Read every market file of the folder."""
    markets = {}
    for path in sorted(folder.glob("*.yml")):
        market = _market(yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader), path)
        markets[market.country] = market
    return Markets(markets)


@functools.cache
def packaged_markets() -> Markets:
    """Read the packaged markets once."""
    return load_markets()


def _market(data: Any, path: Path) -> Market:
    if not isinstance(data, dict):
        raise MarketError(f"{path}: expected the keys of a market (country, name, currency ...)")
    values = {**data}
    for key in ("languages", "higher_risk_origins"):
        values[key] = tuple(values.get(key, ()))
    try:
        return Market(**values)
    except TypeError as error:
        raise MarketError(f"{path}: {error}; see the head of {__name__}") from error
