"""What an explanation says when it fits, and the questions that several of them ask."""

from dataclasses import dataclass

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
    """How well an explanation fits (1: wholly) and where that stands."""

    evidence: tuple[Evidence, ...]
    share: float = 1.0


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
