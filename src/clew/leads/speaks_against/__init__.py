"""Innocent explanations: each module has ``fits(case) -> Fit | None``; the data say what it explains and how much.

A module's name is the id of its ``data/ontology/explanations/<id>.yml``. What fits takes its share of the points
of the indicators that it explains, one explanation after the other on what is left, and is shown with its
evidence. An urgent signal is never explained away.
"""

import functools
import importlib
import pkgutil
from collections.abc import Callable, Sequence

from clew.leads.case import Case
from clew.leads.speaks_against.fit import Fit
from clew.records.lead import Contribution, SpeaksAgainst
from clew.reference.ontology import Ontology

_PLACES = 4
_MOST_EVIDENCE = 4

__all__ = ["Fit", "all_explanations", "speaks_against"]


@functools.cache
def all_explanations() -> dict[str, Callable[[Case], Fit | None]]:
    """Walk the package in alphabetical order."""
    found = {}
    for info in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        module = importlib.import_module(f"{__name__}.{info.name}")
        if hasattr(module, "fits"):
            found[info.name] = module.fits
    return found


def speaks_against(
    case: Case, contributions: Sequence[Contribution], ontology: Ontology
) -> list[SpeaksAgainst]:
    """Give the explanations that fit, with the points that each takes away (0 or less)."""
    left = _left(contributions, ontology)
    found = []
    for name, fits in all_explanations().items():
        explanation = ontology.explanations.get(name)
        fit = fits(case) if explanation is not None else None
        if explanation is None or fit is None:
            continue
        taken = 0.0
        for indicator in explanation.explains:
            part = left.get(indicator, 0.0) * explanation.share * fit.share
            left[indicator] = left.get(indicator, 0.0) - part
            taken += part
        found.append(SpeaksAgainst(name, -round(taken, _PLACES) or 0.0, fit.evidence[:_MOST_EVIDENCE]))
    return found


def _left(contributions: Sequence[Contribution], ontology: Ontology) -> dict[str, float]:
    left: dict[str, float] = {}
    for one in contributions:
        indicator = ontology.indicators[one.indicator]
        if not indicator.urgent:
            left[one.indicator] = left.get(one.indicator, 0.0) + one.points
    return left
