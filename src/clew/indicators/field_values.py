"""A column of the ad holds a value: ``movement`` has "arriving", ``provider_kind`` is "agency", ``tour`` is not empty.

``field``; ``values`` keeps to some values (without it any will do); ``strength`` 0-1.
"""

from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import AdSubject
from clew.records.ad import TourStop
from clew.records.finding import Finding

SEES = "columns"
KINDS = ("ad",)
REQUIRED = ("field",)
OPTIONAL = ("values", "strength")


def detect(subject: AdSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Fire on the values met, with the column's evidence."""
    held = getattr(subject.version, params["field"])
    held = held if isinstance(held, tuple) else () if held is None else (held,)
    values = params.get("values")
    met = [value for value in held if values is None or value in values]
    evidence = subject.version.evidence.get(params["field"], ())
    if met and evidence:
        yield context.found(
            subject,
            strength=params.get("strength", 0.8),
            value=", ".join(dict.fromkeys(_name(value) for value in met)),
            evidence=evidence,
        )


def _name(value: object) -> str:
    return value.city if isinstance(value, TourStop) else str(value)
