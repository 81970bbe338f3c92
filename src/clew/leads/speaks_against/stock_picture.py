"""A stock picture: the same photo with nothing else in common; pictures are taken from catalogues and from others."""

from clew.leads.case import Case
from clew.leads.speaks_against.fit import Fit, control_ties, evidence_of


def fits(case: Case) -> Fit | None:
    """Fit where the picture is the only tie, or the linking set it aside as a stock picture."""
    shared = case.having("same_photo")
    if not shared:
        return None
    stock = [one for one in shared if "(" in (one.value or "")]
    alone = not control_ties(case, "same_photo") and not case.having("shared_phone")
    if case.network is not None and not stock:
        alone = alone and case.ties() <= {"image", "image_crop"}
    return Fit(evidence_of(stock or shared)) if stock or alone else None
