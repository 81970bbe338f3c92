"""What an explanation says when it fits, and the questions that several of them ask."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from clew.leads.case import Case
from clew.records.evidence import Evidence
from clew.records.finding import Finding

CONTROL_TIES = (
    "near_numbers",
    "shared_handle",
    "shared_email",
    "shared_wallet",
    "shared_text",
    "shared_errors",
    "same_photo",
    "shared_circuit",
)
"""Indicators of a tie that friends, flatmates and colleagues seldom have beside a phone."""

_CLEAR = 0.3
"""A tie that a filter set aside is shown with a tenth of its strength, far below this."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How well an explanation fits (1: wholly) and where that stands.

    ``shares``: by indicator, where it fits each otherwise; ``value``: what was counted.
    """

    evidence: tuple[Evidence, ...]
    share: float = 1.0
    shares: Mapping[str, float] = field(default_factory=dict)
    value: str | None = None


def evidence_of(findings: list[Finding]) -> tuple[Evidence, ...]:
    """Give the first evidence of each finding."""
    return tuple(dict.fromkeys(finding.evidence[0] for finding in findings))


def control_ties(case: Case, *except_for: str) -> set[str]:
    """Give the control ties that are clearly seen on the case."""
    return {
        finding.indicator
        for finding in case.having(*CONTROL_TIES)
        if finding.strength >= _CLEAR and finding.indicator not in except_for
    }


def phone_only(case: Case) -> bool:
    """Say whether a phone is all that its people have in common."""
    return not control_ties(case) and case.ties() <= {"phone", "whatsapp", "viber", "signal"}


def custom_fit(case: Case, explanation: str) -> Fit | None:
    """Fit on the signals that others show as well, by what that leaves of each; the evidence is where the case shows them."""
    customs = [one for one in case.customs if one.explanation == explanation]
    evidence = evidence_of(case.having(*(one.indicator for one in customs)))
    if not customs or not evidence:
        return None
    said = [
        f"{one.label}: {one.showing} of {one.providers} others" + (f" ({one.where})" if one.where else "")
        for one in customs
    ]
    return Fit(evidence, shares={one.indicator: 1 - one.left for one in customs}, value="; ".join(said))
