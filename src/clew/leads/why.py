"""One plain sentence that says why a lead stands where it stands: what was seen, on whom, and what speaks against."""

from collections.abc import Sequence

from clew.leads.case import Case
from clew.records.lead import Contribution, SpeaksAgainst
from clew.reference.ontology import Ontology

_MOST_SIGNALS = 5


def why(
    case: Case,
    contributions: Sequence[Contribution],
    against: Sequence[SpeaksAgainst],
    ontology: Ontology,
    *,
    urgent: bool,
    decided: str | None,
) -> str:
    """Write the sentence."""
    parts = []
    if urgent:
        parts.append(f"urgent, to be read by the supervisor at once: {_urgent(contributions, ontology)}")
    parts.append(f"{_who(case)}: {_signals(contributions, ontology)}")
    if against:
        labels = [ontology.explanations[one.explanation].label for one in against]
        parts.append(f"what may explain it: {_listed(labels)}")
    if decided is not None:
        parts.append(f"people decided: {decided.replace('_', ' ')}")
    sentence = "; ".join(parts) + "."
    return sentence[0].upper() + sentence[1:]


def _who(case: Case) -> str:
    if case.network is None:
        return "one advertised person"
    shared = _listed(sorted(kind.replace("_", " ") for kind in case.network.shared))
    tied = f", tied by {shared}" if shared else ""
    return f"{len(case.providers)} advertised persons{tied}"


def _signals(contributions: Sequence[Contribution], ontology: Ontology) -> str:
    left = sorted((one for one in contributions if one.points > 0), key=lambda one: -one.points_left)
    order = dict.fromkeys(one.indicator for one in left)
    if not order:
        return "only signals that weigh nothing"
    shown = []
    for name in list(order)[:_MOST_SIGNALS]:
        indicator = ontology.indicators[name]
        shown.append(indicator.label + (" (ambiguous)" if indicator.ambiguous else ""))
    more = len(order) - len(shown)
    families = len({one.family for one in contributions if one.points > 0})
    counted = "one family" if families == 1 else f"{families} families"
    return f"signals of {counted}: {_listed(shown)}" + (f" and {more} more" if more > 0 else "")


def _urgent(contributions: Sequence[Contribution], ontology: Ontology) -> str:
    names = {one.indicator for one in contributions if ontology.indicators[one.indicator].urgent}
    return _listed(sorted(ontology.indicators[name].label for name in names))


def _listed(words: Sequence[str]) -> str:
    return ", ".join(words)
