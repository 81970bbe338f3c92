"""An announced tour of one person: dates and cities are said beforehand, and she or he keeps one phone and one name."""

from clew.leads.case import Case
from clew.leads.speaks_against.fit import Fit, control_ties, evidence_of

_OTHERS = ("shared_phone", "two_aliases_in_ad", "aliases_change")
_PHONES = ("phone", "whatsapp", "viber", "signal")


def fits(case: Case) -> Fit | None:
    """Fit on a provider outside any network who announces stops and shares nothing."""
    if case.kind != "provider" or control_ties(case) or case.having(*_OTHERS):
        return None
    phones = {one.value for one in case.providers[0].contacts if one.kind in _PHONES}
    tours = [ad for ad in case.ads if ad.tour]
    announced = case.having("tour_dates")
    if len(phones) > 1 or not (tours or announced):
        return None
    stated = tuple(ad.evidence["tour"][0] for ad in tours if ad.evidence.get("tour"))
    evidence = stated or evidence_of(announced)
    return Fit(evidence) if evidence else None
