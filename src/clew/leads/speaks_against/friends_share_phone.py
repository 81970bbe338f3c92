"""Friends or flatmates who share a phone: a few people, and a phone is all that they have in common."""

from clew.leads.case import Case
from clew.leads.speaks_against.fit import Fit, evidence_of, phone_only

_FEW = 4


def fits(case: Case) -> Fit | None:
    """Fit on up to four people whose only tie is a phone."""
    shared = case.having("shared_phone")
    if not shared or not phone_only(case) or len(case.providers) > _FEW:
        return None
    return Fit(evidence_of(shared))
