"""The ad offers visits at the place and says that there are none elsewhere. Unknown never counts as no."""

from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import AdSubject
from clew.records.finding import Finding

KINDS = ("ad",)
REQUIRED = ()
OPTIONAL = ("strength",)


def detect(subject: AdSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Fire where in-call is stated and out-call is denied."""
    version = subject.version
    evidence = (*version.evidence.get("outcall", ()), *version.evidence.get("incall", ()))
    if version.incall is True and version.outcall is False and evidence:
        yield context.found(
            subject, strength=params.get("strength", 0.6), value="in-call only", evidence=evidence
        )
