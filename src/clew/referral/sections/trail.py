"""What people decided on it: who, when, what, and why."""

from typing import Any

from clew.referral.case import Case
from clew.referral.citations import Citations

_MOST, _LONGEST = 60, 300
_VALUES = ("value", "indicator", "column", "explanation", "until")


def section(case: Case, cite: Citations) -> dict[str, Any]:  # noqa: ARG001 - the signature of a section
    """Give the decisions on the subject, its ads, persons and sites, oldest first."""
    rows = []
    for one in case.told[-_MOST:]:
        values = [str(getattr(one.decision, name)) for name in _VALUES if getattr(one.decision, name, None)]
        rows.append(
            {
                "when": one.written_at,
                "author": one.decision.author,
                "kind": one.kind,
                "value": ", ".join(values)[:_LONGEST],
                "reason": one.decision.reason[:_LONGEST],
            }
        )
    return {"decisions": rows, "n_more": max(0, len(case.told) - _MOST)}
