"""The phone number of a provider lies numerically close to those of others, as numbers of cards bought together do.

The gathering finds runs of numbers in which each is at most 20 from the next; ``min_others`` says with how many. A run that
linking set aside, an agency's lines in a row, is still shown, at a tenth of the strength.
Source: the UK Police Foundation's study quoted by the report (note 87).
"""

from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import ProviderSubject
from clew.records.finding import Finding

SEES = "ties"
KINDS = ("provider",)
REQUIRED = ()
OPTIONAL = ("min_others",)
_FILTERED = 0.1


def detect(subject: ProviderSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Fire on ties of the kind ``phone_near``."""
    ties = [tie for tie in subject.ties if tie.kind == "phone_near"]
    others = {other for tie in ties for other in tie.others}
    if ties and len(others) >= params.get("min_others", 1):
        yield context.found(
            subject,
            strength=max(tie.strength * (_FILTERED if tie.filtered else 1) for tie in ties),
            value=f"near the numbers of {len(others)} others",
            evidence=[one for tie in ties for one in tie.evidence],
        )
