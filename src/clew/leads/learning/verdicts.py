"""From verdicts to examples: which leads were decided, how, and what they showed at that time.

``refer`` says that a lead is one; ``watch`` says so half; ``not_a_lead`` and ``innocent`` say that it is none; ``unsure``
says nothing and is counted. Of one person the newest verdict on a lead stands. What several say of one lead counts together
as one lead: people who read the same case are not new cases.

Points are those of the time of the verdict, brought to today's weights: what a signal gave, over the weight that it had.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from clew.leads.learning.fit import Example
from clew.records.decision import Verdict
from clew.records.learning import Counted, Sight
from clew.reference.ontology import Ontology

ANSWERS = {"refer": (True, 1.0), "watch": (True, 0.5), "not_a_lead": (False, 1.0), "innocent": (False, 1.0)}
"""The verdicts that are learnt from: what they say, and how much."""


@dataclass(frozen=True, slots=True)
class Decided:
    """A verdict that can be learnt from, with who gave it, on which lead, and how many persons decided that lead."""

    lead_id: str
    author: str
    persons: int
    example: Example


def decided(
    verdicts: Iterable[Verdict], sights: Mapping[str, Sight], ontology: Ontology
) -> tuple[list[Decided], Counted]:
    """Give what can be learnt from, by lead and author, and the count of all."""
    newest: dict[tuple[str, str], Verdict] = {}
    for verdict in sorted(verdicts, key=lambda one: (one.made_at or "", one.decision_id)):
        newest[verdict.lead, verdict.author] = verdict
    seen: dict[str, list[Verdict]] = defaultdict(list)
    left_out: Counter[str] = Counter()
    for (lead, _), verdict in sorted(newest.items()):
        if verdict.value not in ANSWERS:
            left_out["unsure"] += 1
        elif verdict.decision_id not in sights:
            left_out["without sight"] += 1
        else:
            seen[lead].append(verdict)
    found = [
        Decided(lead, one.author, len(held), _example(one, sights[one.decision_id], len(held), ontology))
        for lead, held in seen.items()
        for one in held
    ]
    followed = sum(2 * _said(held) > len(held) for held in seen.values())
    counted = Counted(
        leads=len(seen),
        followed=followed,
        put_aside=len(seen) - followed,
        unsure=left_out["unsure"],
        without_sight=left_out["without sight"],
    )
    return found, counted


def shown_by(found: Iterable[Decided]) -> Counter[str]:
    """Count the decided leads that show each signal with anything left of it."""
    leads: dict[str, set[str]] = defaultdict(set)
    for one in found:
        for indicator, points in one.example.points.items():
            if points > 0:
                leads[indicator].add(one.lead_id)
    return Counter({indicator: len(held) for indicator, held in leads.items()})


def _said(held: Iterable[Verdict]) -> int:
    return sum(ANSWERS[one.value][0] for one in held)


def _example(verdict: Verdict, sight: Sight, persons: int, ontology: Ontology) -> Example:
    answer, counts = ANSWERS[verdict.value]
    points = {
        name: given / sight.weights[name] * ontology.indicators[name].weight
        for name, given in sorted(sight.points.items())
        if name in ontology.indicators and sight.weights.get(name, 0.0) > 0
    }
    return Example(points, answer, counts / persons)
