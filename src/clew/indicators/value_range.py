"""A number of the ad lies ``below`` a bound, or ``from`` a bound upwards: weight under 50 kg, 168 hours or more.

``full_at`` is the value at which the strength is 1; at the bound it is one half.
"""

from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import AdSubject
from clew.records.finding import Finding

SEES = "columns"
KINDS = ("ad",)
REQUIRED = ("field",)
OPTIONAL = ("below", "from", "full_at")


def detect(subject: AdSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Fire where the number is on the far side of the bound."""
    value = getattr(subject.version, params["field"])
    evidence = subject.version.evidence.get(params["field"], ())
    if value is None or not evidence:
        return
    bound = params.get("below", params.get("from"))
    if bound is None or not (value < bound if "below" in params else value >= bound):
        return
    reach = abs(params.get("full_at", bound) - bound)
    strength = 0.5 + 0.5 * min(1.0, abs(value - bound) / reach) if reach else 0.8
    yield context.found(subject, strength=strength, value=f"{value:g}", evidence=evidence)
