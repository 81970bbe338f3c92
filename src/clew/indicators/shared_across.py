"""Something of a provider stands in ads for other providers too: a phone, a handle, a text, a picture.

``kinds`` of ties; ``min_others``: with how many others at least. A tie that a filter set aside (an agency's
switchboard, a stock picture) is still shown, at a tenth of the strength, unless ``hide`` names the filter.
"""

from collections.abc import Iterator
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import ProviderSubject
from clew.records.finding import Finding

SEES = "ties"
KINDS = ("provider",)
REQUIRED = ("kinds",)
OPTIONAL = ("min_others", "hide")
_FILTERED = 0.1


def detect(subject: ProviderSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Fire on the ties of these kinds."""
    hidden = params.get("hide", ())
    ties = [tie for tie in subject.ties if tie.kind in params["kinds"] and tie.filtered not in hidden]
    others = sorted({other for tie in ties for other in tie.others})
    if not ties or len(others) < params.get("min_others", 1):
        return
    strength = max(tie.strength * (_FILTERED if tie.filtered else 1) for tie in ties)
    kinds = ", ".join(
        sorted({tie.kind if not tie.filtered else f"{tie.kind} ({tie.filtered})" for tie in ties})
    )
    yield context.found(
        subject,
        strength=strength,
        value=f"{kinds} shared with {len(others)} others",
        evidence=[one for tie in ties for one in tie.evidence],
    )
