"""The numbers of an office: a business that says so in most of its ads, with an open address, bought its numbers together."""

from clew.leads.case import Case
from clew.leads.speaks_against.fit import Fit, control_ties, evidence_of

_HALF = 0.5


def fits(case: Case) -> Fit | None:
    """Fit where most ads say that they are an agency's, share a desk, and no other tie of control was seen."""
    near = case.having("near_numbers")
    agency = [ad for ad in case.ads if ad.provider_kind == "agency"]
    desk = case.having("shared_email", "shared_phone")
    if not near or not desk or len(agency) <= _HALF * len(case.ads):
        return None
    if control_ties(case, "near_numbers", "shared_email", "shared_text"):
        return None
    stated = tuple(ad.evidence["provider_kind"][0] for ad in agency if ad.evidence.get("provider_kind"))
    return Fit(stated or evidence_of(desk))
