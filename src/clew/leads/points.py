"""From findings to points, as the report reasons: weak signals add up only together.

1. An indicator gives *weight x surprise x strength*: how heavy it is (``weights.yml``), how rare it is in this
   market (:mod:`clew.leads.usual`), how clearly it was seen. It counts once, however many ads repeat it.
2. Within a family the heaviest counts fully and each further one by half of the one before: families count, not
   words.
3. A family that stands apart from all others in time (more than 30 days) or in place is multiplied down.
4. All is multiplied by how many families there are: one alone counts half, two three quarters, three fully, each
   further one a quarter more.

Every step multiplies, so each contribution can say its share and all add up to the points exactly.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from clew.leads.case import Case
from clew.leads.usual import Usual, members_by_indicator
from clew.records.evidence import Evidence
from clew.records.finding import Finding
from clew.records.lead import Contribution
from clew.reference.ontology import Indicator, Model, Ontology

PLACES = 4
_MOST_EVIDENCE = 4


@dataclass(frozen=True, slots=True)
class Signal:
    """An indicator on a case: who shows it, how strongly, how surprising that is."""

    indicator: Indicator
    findings: tuple[tuple[str, Finding], ...]
    surprise: float
    strength: float

    @property
    def raw(self) -> float:
        return self.indicator.weight * self.surprise * self.strength


def contributions(case: Case, usual: Usual, ontology: Ontology) -> list[Contribution]:
    """Give what each indicator gives, split among the members that show it."""
    signals = _signals(case, usual, ontology)
    families = _families(signals)
    counting = [family for family, held in families.items() if any(signal.raw > 0 for signal in held)]
    together = _together(len(counting), ontology.model)
    found = []
    for family, held in families.items():
        near = _nearness(family, families, ontology.model) if family in counting else 1.0
        for place, signal in enumerate(held):
            factor = together * near * ontology.model.within_family**place
            found.extend(_split(signal, signal.raw * factor))
    return sorted(found, key=lambda one: (-one.points, one.family, one.indicator, one.subject_id))


def _signals(case: Case, usual: Usual, ontology: Ontology) -> list[Signal]:
    signals = []
    for name, members in sorted(members_by_indicator(case).items()):
        indicator = ontology.indicators.get(name)
        if indicator is None:
            continue
        strongest: dict[str, Finding] = {}
        for member, finding in case.findings:
            known = strongest.get(member)
            if finding.indicator == name and (known is None or finding.strength > known.strength):
                strongest[member] = finding
        rarity = usual.surprise(case, name, members, largest=ontology.model.largest_surprise)
        mean = sum(finding.strength for finding in strongest.values()) / len(strongest)
        signals.append(Signal(indicator, tuple(sorted(strongest.items())), rarity, round(mean, PLACES)))
    return signals


def _families(signals: Sequence[Signal]) -> dict[str, list[Signal]]:
    families: dict[str, list[Signal]] = defaultdict(list)
    for signal in sorted(signals, key=lambda one: (-one.raw, one.indicator.id)):
        families[signal.indicator.family].append(signal)
    return dict(sorted(families.items()))


def _together(count: int, model: Model) -> float:
    if count == 0:
        return 0.0
    known = model.families_together
    beyond = max(count - len(known), 0)
    return known[min(count, len(known)) - 1] + beyond * (known[-1] - known[-2])


def _nearness(family: str, families: dict[str, list[Signal]], model: Model) -> float:
    own = [finding for signal in families[family] for _, finding in signal.findings]
    others = [
        finding
        for name, held in families.items()
        if name != family
        for signal in held
        if signal.indicator.weight > 0
        for _, finding in signal.findings
    ]
    if not others:
        return 1.0
    days = dt.timedelta(days=model.near_days)
    in_time = any(_apart(mine, other) <= days for mine in own for other in others)
    in_place = any(_same_place(mine, other) for mine in own for other in others)
    return (1.0 if in_time else model.apart_in_time) * (1.0 if in_place else model.apart_in_place)


def _apart(left: Finding, right: Finding) -> dt.timedelta:
    if left.first_seen is None or right.first_seen is None:
        return dt.timedelta(0)
    left_end, right_end = left.last_seen or left.first_seen, right.last_seen or right.first_seen
    return max(left.first_seen - right_end, right.first_seen - left_end, dt.timedelta(0))


def _same_place(left: Finding, right: Finding) -> bool:
    return left.city is None or right.city is None or left.city == right.city


def _split(signal: Signal, points: float) -> list[Contribution]:
    part = points / len(signal.findings)
    return [
        Contribution(
            family=signal.indicator.family,
            indicator=signal.indicator.id,
            subject_kind=finding.subject_kind,
            subject_id=finding.subject_id,
            weight=signal.indicator.weight,
            surprise=round(signal.surprise, PLACES),
            strength=finding.strength,
            points=round(part, PLACES),
            evidence=_shown(finding.evidence),
        )
        for _, finding in signal.findings
    ]


def _shown(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    return evidence[:_MOST_EVIDENCE]
