"""A stated age lies under a bound, in any reading of the ad: never dropped as noise, strength always 1.

``below``: the bound. The main age, all stated ages and the readings that were not taken count.
"""

from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import AdSubject
from clew.records.evidence import Evidence
from clew.records.finding import Finding

SEES = "columns"
KINDS = ("ad",)
REQUIRED = ("below",)
OPTIONAL = ()


def detect(subject: AdSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Fire on the lowest such age."""
    version, below = subject.version, params["below"]
    low: dict[int, tuple[Evidence, ...]] = {}
    for age in (version.age, *version.ages):
        if age is not None and 0 < age < below:
            low.setdefault(age, _stating(version.evidence, str(age)))
    for column in ("age", "ages"):
        for candidate in version.candidates.get(column, ()):
            if candidate.value.isdigit() and 0 < int(candidate.value) < below and candidate.evidence:
                low.setdefault(int(candidate.value), candidate.evidence)
    low = {age: evidence for age, evidence in low.items() if evidence}
    if low:
        yield context.found(
            subject,
            strength=1.0,
            value=", ".join(map(str, sorted(low))),
            evidence=[one for age in sorted(low) for one in low[age]],
        )


def _stating(evidence: dict[str, tuple[Evidence, ...]], number: str) -> tuple[Evidence, ...]:
    both = (*evidence.get("age", ()), *evidence.get("ages", ()))
    return tuple(one for one in both if number in one.quote) or both
