"""Reference rates: what one euro is in other currencies, on a day, from a file that names its source.

``data/rates/<date>.yml``; a project's own ``rates/`` may hold newer ones, and the newest file counts.

>>> round(packaged_rates().to_eur(195.583, "BGN"), 2)
100.0
>>> packaged_rates().to_eur(10, "XXX") is None
True
"""

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

PACKAGED = Path(__file__).parent.parent / "data" / "rates"
_KEYS = frozenset({"date", "base", "source", "rates"})


class RatesError(ValueError):
    """A file of rates that says something we don't understand."""


@dataclass(frozen=True, slots=True)
class Rates:
    """Units of each currency (ISO 4217) for one euro on a date."""

    date: str
    source: str
    per_euro: dict[str, float]

    def to_eur(self, amount: float, currency: str | None) -> float | None:
        """Give the amount in euros; null where the currency is unknown."""
        if currency == "EUR":
            return float(amount)
        rate = self.per_euro.get(currency or "")
        return amount / rate if rate else None


def load_rates(*folders: Path) -> Rates:
    """Read the newest file of the packaged rates and of the folders."""
    paths = [path for folder in (PACKAGED, *folders) for path in sorted(folder.glob("*.yml"))]
    if not paths:
        raise RatesError(f"{PACKAGED}: expected a file of rates such as 2025-06-02.yml; found none")
    return max((parse_rates(path) for path in paths), key=lambda rates: rates.date)


@functools.cache
def packaged_rates() -> Rates:
    """Read the packaged rates once."""
    return load_rates()


def parse_rates(path: Path) -> Rates:
    """Read a file of rates; raise a RatesError with the file on anything not understood."""
    try:
        data: Any = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise RatesError(f"{path}: not YAML: {error}") from error
    if not isinstance(data, dict) or set(data) != _KEYS or data["base"] != "EUR":
        raise RatesError(f"{path}: expected the keys {', '.join(sorted(_KEYS))}, with the base EUR")
    rates = data["rates"]
    if not isinstance(rates, dict) or not all(_is_rate(rate) for rate in rates.values()):
        raise RatesError(f"{path}: expected rates such as 'CHF: 0.94', each above 0")
    return Rates(
        str(data["date"]), str(data["source"]), {str(code): float(rate) for code, rate in rates.items()}
    )


def _is_rate(rate: Any) -> bool:
    return isinstance(rate, int | float) and not isinstance(rate, bool) and rate > 0
