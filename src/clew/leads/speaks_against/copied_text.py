"""A copied text: the same words with nothing else in common; people copy the ads of others."""

from clew.leads.case import Case
from clew.leads.speaks_against.fit import Fit, control_ties, evidence_of


def fits(case: Case) -> Fit | None:
    """Fit where the wording is the only tie, or the linking set it aside as copied."""
    shared = case.having("shared_text", "shared_errors")
    if not shared:
        return None
    copied = [one for one in shared if "(" in (one.value or "")]
    alone = not control_ties(case, "shared_text", "shared_errors") and not case.having("shared_phone")
    if case.network is not None and not copied:
        alone = alone and case.ties() <= {"text", "style"}
    return Fit(evidence_of(copied or shared)) if copied or alone else None
