"""From examples to changes of weights: what is learnt at all, and what may move.

Nothing is learnt from fewer than :data:`FEWEST_LEADS` decided leads, or fewer than :data:`FEWEST_OF_EACH` of either
answer. A weight moves only where at least :data:`FEWEST_SHOWING` decided leads show its signal. What weighs nothing stays so:
origin, nationality and languages never gain (safety rule 4), nor do signals ``of_origin``, which stand close to them;
urgent signals are not learnt.
"""

from collections.abc import Sequence

from clew.leads.learning.fit import Multiplier, fit
from clew.leads.learning.verdicts import Decided, shown_by
from clew.records.learning import Counted, WeightChange
from clew.reference.ontology import Indicator, Ontology

FEWEST_LEADS = 150
"""With fewer a biased analyst is hardly found, and about ten weights move: fifteen leads for each (docs/learning.md)."""
FEWEST_OF_EACH = 20
"""Of the rarer answer: it carries what is known (Peduzzi et al. 1996; van Smeden et al. 2019), and 3 of 20 may be errors."""
FEWEST_SHOWING = 10
"""Ten cases for a number to be learnt (Peduzzi et al. 1996); under ten a cell is not shown either (safety rule 3)."""
_SMALLEST_CHANGE = 0.05
_PLACES = 2


def too_few(counted: Counted) -> str | None:
    """Say why nothing may be learnt; null where there is enough."""
    if counted.leads < FEWEST_LEADS:
        return f"{counted.leads} decided leads; nothing is learnt from fewer than {FEWEST_LEADS}"
    if min(counted.followed, counted.put_aside) < FEWEST_OF_EACH:
        return (
            f"{counted.followed} leads to follow up and {counted.put_aside} put aside; "
            f"nothing is learnt from fewer than {FEWEST_OF_EACH} of each"
        )
    return None


def free_signals(found: Sequence[Decided], ontology: Ontology) -> tuple[str, ...]:
    """Give the signals whose weights may move."""
    shown = shown_by(found)
    return tuple(
        name
        for name, count in sorted(shown.items())
        if count >= FEWEST_SHOWING and _is_learnt(ontology.indicators[name])
    )


def learn_weights(found: Sequence[Decided], ontology: Ontology) -> tuple[WeightChange, ...]:
    """Give the changes of weights by a twentieth or more, the largest first."""
    shown = shown_by(found)
    free = free_signals(found, ontology)
    multipliers = fit([one.example for one in found], free, may_gain=may_gain(ontology))
    changes = [_change(ontology.indicators[name], one, shown[name]) for name, one in multipliers.items()]
    moved = [one for one in changes if abs(one.after - one.before) >= _SMALLEST_CHANGE * one.before]
    return tuple(sorted(moved, key=lambda one: (-abs(one.after / one.before - 1), one.indicator)))


def may_gain(ontology: Ontology) -> dict[str, bool]:
    """Say of each signal whether its weight may rise."""
    return {name: not (one.of_origin or one.never_weighs) for name, one in ontology.indicators.items()}


def _is_learnt(one: Indicator) -> bool:
    return one.weight > 0 and not (one.urgent or one.never_weighs)


def _change(one: Indicator, by: Multiplier, shown: int) -> WeightChange:
    after, low, high = (round(one.weight * number, _PLACES) for number in (by.value, by.low, by.high))
    return WeightChange(indicator=one.id, before=one.weight, after=after, low=low, high=high, shown_by=shown)
