"""A duo: two people who advertise together and say so; what they share, they share on purpose."""

from clew.leads.case import Case
from clew.leads.speaks_against.fit import Fit, control_ties, evidence_of

_PAIR = 2


def fits(case: Case) -> Fit | None:
    """Fit where every ad that names several people names two, or the case is two people with a duo ad."""
    several = case.having("several_persons")
    pairs = [ad for ad in case.ads if ad.n_persons == _PAIR or ad.audience == "couple"]
    if not (several or pairs) or len(case.providers) > _PAIR:
        return None
    if any((ad.n_persons or 1) > _PAIR for ad in case.ads) or control_ties(
        case, "same_photo", "shared_handle"
    ):
        return None
    stated = tuple(ad.evidence["n_persons"][0] for ad in pairs if ad.evidence.get("n_persons"))
    evidence = stated or evidence_of(several)
    return Fit(evidence) if evidence else None
