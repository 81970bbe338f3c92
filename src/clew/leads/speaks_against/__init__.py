"""Innocent explanations: each module has ``fits(case) -> Fit | None``; the data say what it explains and how much.

A module's name is the id of its ``data/ontology/explanations/<id>.yml``. What fits takes its share of the indicators that it
explains, and all of those that it rests on; a custom takes of each signal what it takes there; one explanation after the other on what is left. The case is then weighed
anew with what is left, so that what is explained counts less as a family among others too; the difference is what the
explanation takes away, never less than nothing. An urgent signal is never explained away.
"""

import functools
import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass, replace

from clew.leads.case import Case
from clew.leads.points import PLACES, Left, Weighing
from clew.leads.speaks_against.fit import Fit
from clew.records.lead import SpeaksAgainst
from clew.reference.ontology import Explanation, Ontology

_MOST_EVIDENCE = 4

__all__ = ["Explained", "Fit", "all_explanations", "explain", "speaks_against"]


@functools.cache
def all_explanations() -> dict[str, Callable[[Case], Fit | None]]:
    """Walk the package in alphabetical order."""
    found = {}
    for info in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        module = importlib.import_module(f"{__name__}.{info.name}")
        if hasattr(module, "fits"):
            found[info.name] = module.fits
    return found


@dataclass(frozen=True, slots=True)
class Explained:
    """The explanations that fit, with the points that each takes away (0 or less), and what they leave of each signal."""

    against: tuple[SpeaksAgainst, ...]
    left: Left


def explain(case: Case, weighing: Weighing, ontology: Ontology) -> Explained:
    """Try every explanation on a case, one after the other."""
    seen = {signal.indicator.id for signal in weighing.signals if not signal.indicator.urgent}
    case = replace(case, customs=weighing.customs())
    left = dict.fromkeys(seen, 1.0)
    before = weighing.total()
    found = []
    for name, fits in all_explanations().items():
        explanation = ontology.explanations.get(name)
        fit = fits(case) if explanation is not None else None
        if explanation is None or fit is None:
            continue
        for indicator in seen & {*explanation.explains, *explanation.rests_on, *fit.shares}:
            left[indicator] *= 1 - _taken(indicator, explanation, fit)
        after = replace(weighing, left=left).total()
        points = round(after - before, PLACES) or 0.0
        found.append(SpeaksAgainst(name, points, fit.evidence[:_MOST_EVIDENCE], fit.value))
        before = after
    return Explained(tuple(found), left if found else {})


def _taken(indicator: str, explanation: Explanation, fit: Fit) -> float:
    return (
        1.0 if indicator in explanation.rests_on else explanation.share * fit.shares.get(indicator, fit.share)
    )


def speaks_against(case: Case, weighing: Weighing, ontology: Ontology) -> list[SpeaksAgainst]:
    """Give the explanations that fit, with the points that each takes away (0 or less)."""
    return list(explain(case, weighing, ontology).against)
