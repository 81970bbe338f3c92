"""A cooperative: colleagues who say that they run it together, and share no more than a phone or an address."""

from clew.leads.case import Case
from clew.leads.speaks_against.fit import Fit, control_ties, evidence_of


def fits(case: Case) -> Fit | None:
    """Fit where the texts say so and no tie of control was seen."""
    said = case.having("says_works_together")
    if not said or control_ties(case, "shared_email", "shared_handle"):
        return None
    return Fit(evidence_of(said))
