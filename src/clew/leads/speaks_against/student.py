"""A student: one person who says so; young, new in town and cheap are then no more than that."""

from clew.leads.case import Case
from clew.leads.speaks_against.fit import Fit, control_ties, evidence_of


def fits(case: Case) -> Fit | None:
    """Fit on a provider outside any network who shares nothing with others."""
    said = case.having("says_student")
    if not said or case.kind != "provider" or control_ties(case) or case.having("shared_phone"):
        return None
    return Fit(evidence_of(said))
