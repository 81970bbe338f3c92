"""Linked data (schema.org): a quantity with its unit, written as people write it.

>>> quantity({"@type": "QuantitativeValue", "value": 165, "unitCode": "CMT"})
'165 cm'
>>> quantity({"@type": "Person", "name": "Kate"}) is None
True
"""

from typing import Any

_UNITS = {
    "CMT": "cm", "MTR": "m", "KGM": "kg", "GRM": "g", "LBR": "lb", "INH": "in", "FOT": "ft", "MIN": "min", "HUR": "h",
    "DAY": "days", "WEE": "weeks", "MON": "months", "ANN": "years",
}  # fmt: skip
"""Codes of UN/CEFACT Recommendation 20, which schema.org uses."""


def quantity(thing: dict[str, Any]) -> str | None:
    """Give the quantity that an object stands for; null where it stands for something else."""
    if thing.get("@type") != "QuantitativeValue":
        return None
    value = thing.get("value")
    if isinstance(value, dict | list) or value is None:
        return None
    unit = str(thing.get("unitText") or thing.get("unitCode") or "")
    return f"{value} {_UNITS.get(unit.upper(), unit)}".strip()
