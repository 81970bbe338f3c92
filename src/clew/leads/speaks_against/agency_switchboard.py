"""An agency's switchboard: most ads say that they are an agency's, or the shared phone is known as a switchboard."""

from clew.leads.case import Case
from clew.leads.speaks_against.fit import Fit, control_ties, evidence_of
from clew.records.evidence import Evidence

_HALF = 0.5


def fits(case: Case) -> Fit | None:
    """Fit wholly where there is no other tie, by a half where there is."""
    agency = [ad for ad in case.ads if ad.provider_kind == "agency"]
    switchboard = [
        one
        for one in case.having("shared_phone", "many_behind_one_number")
        if "switchboard" in (one.value or "")
    ]
    if len(agency) <= _HALF * len(case.ads) and not switchboard:
        return None
    stated: tuple[Evidence, ...] = tuple(
        ad.evidence["provider_kind"][0] for ad in agency if ad.evidence.get("provider_kind")
    )
    evidence = stated or evidence_of(switchboard) or evidence_of(case.having("agency_written"))
    return Fit(evidence, 1.0 if not control_ties(case) else _HALF)
