"""A list of the ad is longer than is usual in its market: more services than nearly all others offer.

``field``: the column; ``measure``: the norm that it is held against; ``times`` how far from the median; ``min_n`` how
many ads a norm needs. Long means both: above the 95th percentile, and at least ``times`` the median. An ad that
lists nothing is silent: unknown is not few.
"""

from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import AdSubject
from clew.records.finding import Finding

SEES = "norms"
KINDS = ("ad",)
REQUIRED = ("field", "measure", "times", "min_n")
OPTIONAL = ("strength",)


def detect(subject: AdSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Compare the length of the list with the norm of the whole market."""
    count = len(getattr(subject.version, params["field"]))
    evidence = subject.version.evidence.get(params["field"], ())
    norm = context.norms.get((subject.market or "", params["measure"], "all"))
    if not count or not evidence or norm is None or norm.n < params["min_n"]:
        return
    if norm.median is None or norm.p95 is None:
        return
    if count > norm.p95 and count >= norm.median * params["times"]:
        yield context.found(
            subject,
            strength=params.get("strength", 0.6),
            value=f"{count} {params['field']}, usual {norm.median:g}",
            evidence=evidence,
        )
