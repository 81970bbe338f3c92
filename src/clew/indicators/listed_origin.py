"""The ad states an origin or a language that the market's own list names (``higher_risk_origins`` of the market's file).

``fields``: the columns looked at. Recorded and shown, never weighed; silent where a market has no list.
"""

from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import AdSubject
from clew.records.evidence import Evidence
from clew.records.finding import Finding

SEES = "columns"
KINDS = ("ad",)
REQUIRED = ("fields",)
OPTIONAL = ()


def detect(subject: AdSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Fire on each listed value, with its column's evidence."""
    listed = context.listed_origins.get(subject.market or "", frozenset())
    met: list[str] = []
    evidence: list[Evidence] = []
    for field in params["fields"] if listed else ():
        held = getattr(subject.version, field)
        values = held if isinstance(held, tuple) else (held,)
        found = [str(value) for value in values if value in listed]
        if found and subject.version.evidence.get(field):
            met += found
            evidence += subject.version.evidence[field]
    if met:
        yield context.found(subject, strength=0.5, value=", ".join(met), evidence=evidence)
