"""The house style of a site: a quarter and more of the others there show the signal, far more than in the market."""

from clew.leads.case import Case
from clew.leads.speaks_against.fit import Fit, custom_fit


def fits(case: Case) -> Fit | None:
    """Fit on the signals that are usual there; :mod:`clew.leads.points` says from what share on."""
    return custom_fit(case, "house_style")
