"""The ad says that there are no visits elsewhere, and does not deny those at the place. Silence about visits elsewhere is no denial."""

from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import AdSubject
from clew.records.finding import Finding

SEES = "columns"
KINDS = ("ad",)
REQUIRED = ()
OPTIONAL = ("strength",)


def detect(subject: AdSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Fire where out-call is denied."""
    version = subject.version
    evidence = (*version.evidence.get("outcall", ()), *version.evidence.get("incall", ()))
    if version.outcall is False and version.incall is not False and evidence:
        yield context.found(
            subject, strength=params.get("strength", 0.6), value="in-call only", evidence=evidence
        )
