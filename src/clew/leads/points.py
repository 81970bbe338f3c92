"""From findings to points, as the report reasons: weak signals add up only together.

1. An indicator gives *weight x surprise x strength*: how heavy it is (``weights.yml``), how rare it is where the case
   is advertised (:mod:`clew.leads.usual`), how clearly it was seen. It counts once, however many ads repeat it. Of
   a group's members those count that together say most: two who clearly show it are not outweighed by a third
   who hardly does. What a custom of the market, the site or the town takes from that is shown as what speaks
   against (:data:`CUSTOMS`): the signal is given as if it were none, and the explanation takes the difference.
2. Two names of one fact (``fact`` of the indicators) count once, as the heavier.
3. Within a family the heaviest counts fully and each further one by half of the one before: families count, not
   words.
4. A family counts as one of several as far as it says something here: fully from ``family_counts_from`` points on.
   One that stands apart from all others in time (more than 30 days) or in place counts less among them.
5. All is multiplied by how many families there are: one alone counts half, two three quarters, three fully, each
   further one a quarter more; and a little by how far the case reaches (ads, sites, cities).

Every step can only rise with what is seen: another signal, or more of one, never lowers a case. Every step multiplies,
so each contribution can say its share and all add up to the points exactly.
"""

import datetime as dt
import math
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from clew.leads.case import Case, Custom
from clew.leads.usual import Around, Step, Usual, members_by_indicator
from clew.records.evidence import Evidence
from clew.records.finding import Finding
from clew.records.lead import Contribution
from clew.reference.ontology import Indicator, Model, Ontology

PLACES = 4
_MOST_EVIDENCE = 4
CUSTOM_FROM = 0.25
"""A share of the others: what one in four does is no exception, and is said to be usual."""
UNUSUAL = 0.1
"""What a signal that is common in its market would tell if one in ten showed it: at that a weak one makes a family."""
_WORTH_SAYING = 0.8
"""A custom that leaves more than four fifths is not told."""
Left = Mapping[str, float]
"""What explanations leave of each indicator, 0-1; one that is not named is whole."""


@dataclass(frozen=True, slots=True)
class Signal:
    """An indicator on a case: who shows it, how surprising that is, and what it gives before customs are told.

    ``net``: what is left of that when they are.
    """

    indicator: Indicator
    findings: tuple[tuple[str, Finding], ...]
    surprise: float
    raw: float
    net: float
    customs: tuple[Custom, ...] = ()


@dataclass(frozen=True, slots=True)
class Weighing:
    """The signals of a case and how they are weighed together, with what explanations leave of them."""

    signals: tuple[Signal, ...]
    model: Model
    reach: float
    left: Left = field(default_factory=dict)

    def customs(self) -> tuple[Custom, ...]:
        """Give what is usual around the case and told as that."""
        return tuple(custom for signal in self.signals for custom in signal.customs)

    def families(self) -> dict[str, list[tuple[Signal, float]]]:
        """Give by family the signals with what is left of each, the heaviest first."""
        held: dict[str, list[tuple[Signal, float]]] = defaultdict(list)
        for signal in self.signals:
            left = signal.raw * self.left.get(signal.indicator.id, 1.0)
            held[signal.indicator.family].append((signal, left))
        ordered = {name: sorted(held[name], key=lambda one: (-one[1], one[0].indicator.id)) for name in held}
        return dict(sorted(ordered.items()))

    def factor(self, families: Mapping[str, list[tuple[Signal, float]]]) -> float:
        """Give what all points are multiplied by: how many families say something, and the reach."""
        bases = {name: _base(held, self.model) for name, held in families.items()}
        counts = {
            name: min(1.0, base / self.model.family_counts_from) for name, base in bases.items() if base > 0
        }
        near = {name: _nearness(name, [*counts], families, self.model) for name in counts}
        together = sum(counts[name] * near[name] for name in counts)
        together += max((counts[name] * (1 - near[name]) for name in counts), default=0.0)
        return _together(together, self.model) * self.reach if counts else 0.0

    def total(self) -> float:
        """Give the points of the case."""
        families = self.families()
        return self.factor(families) * sum(_base(held, self.model) for held in families.values())

    def by_indicator(self) -> dict[str, float]:
        """Give the points of each indicator."""
        families = self.families()
        factor = self.factor(families)
        return {
            signal.indicator.id: left * factor * self.model.within_family**place
            for held in families.values()
            for place, (signal, left) in enumerate(held)
        }

    def contributions(self, left: Left | None = None) -> list[Contribution]:
        """Give what each indicator gives, split among the members that show it, and what ``left`` leaves of that."""
        whole = self.by_indicator()
        after = replace(self, left=left).by_indicator() if left else whole
        found = [
            part
            for signal in self.signals
            for part in _split(signal, whole[signal.indicator.id], after[signal.indicator.id])
        ]
        return sorted(found, key=lambda one: (-one.points, one.family, one.indicator, one.subject_id))


def weigh(case: Case, usual: Usual, ontology: Ontology) -> Weighing:
    """Weigh the signals of a case, nothing explained yet."""
    return Weighing(
        _once_a_fact(_signals(case, usual, ontology)), ontology.model, _reach(case, ontology.model)
    )


def _signals(case: Case, usual: Usual, ontology: Ontology) -> list[Signal]:
    signals = []
    around = usual.around(case)
    by_member = _strongest(case)
    for name, members in sorted(members_by_indicator(case).items()):
        indicator = ontology.indicators.get(name)
        if indicator is None:
            continue
        signals.append(_signal(indicator, by_member[name], _Said(around, members, by_member[name]), ontology))
    return signals


class _Said:
    """What an indicator on a case says, given the share of others who show it."""

    def __init__(self, around: Around, members: set[str], strongest: Mapping[str, Finding]) -> None:
        self.around, self.members = around, members
        self._strengths = [one.strength for one in strongest.values()]

    def at(self, share: float, largest: float) -> tuple[float, float]:
        """Give the surprise, and surprise times mean strength."""
        rarity = self.around.surprises_at(share, self.members, largest=largest)
        return _most_said(self._strengths, rarity, largest)


def _signal(
    indicator: Indicator, strongest: Mapping[str, Finding], said: _Said, ontology: Ontology
) -> Signal:
    steps = said.around.shares(indicator.id, said.members)
    surprise, net = said.at(steps[-1].share, ontology.model.largest_surprise)
    is_told = net > 0 and indicator.weight > 0 and not indicator.urgent
    customs = tuple(_customs(indicator, said, steps, ontology)) if is_told else ()
    told = math.prod(one.left for one in customs)
    net *= indicator.weight
    return Signal(indicator, tuple(sorted(strongest.items())), surprise / told, net / told, net, customs)


def _customs(
    indicator: Indicator, said: _Said, steps: Sequence[Step], ontology: Ontology
) -> Iterator[Custom]:
    """Give the customs that take a fifth or more: of the market, then of a site, then of a town or kind of provider."""
    largest, before = ontology.model.largest_surprise, UNUSUAL
    for step in steps:
        if step.share >= CUSTOM_FROM and step.explanation in ontology.explanations:
            whole, after = said.at(before, largest)[1], said.at(step.share, largest)[1]
            if after <= _WORTH_SAYING * whole:
                left = after / whole
                yield Custom(
                    step.explanation,
                    indicator.id,
                    indicator.label,
                    left,
                    step.where,
                    step.showing,
                    step.providers,
                )
        before = step.share


def _strongest(case: Case) -> dict[str, dict[str, Finding]]:
    """Give by indicator the strongest finding of each member."""
    found: dict[str, dict[str, Finding]] = defaultdict(dict)
    for member, finding in case.findings:
        known = found[finding.indicator].get(member)
        if known is None or finding.strength > known.strength:
            found[finding.indicator][member] = finding
    return found


def _most_said(
    strengths: Sequence[float], surprise: Callable[[int], float], largest: float
) -> tuple[float, float]:
    """Give the surprise, and surprise times mean strength, of the number of members that says most.

    Once the surprise is the largest, further members could only lower the mean.
    """
    ordered = sorted(strengths, reverse=True)
    best, rarity, together = 0.0, 0.0, 0.0
    for n, strength in enumerate(ordered, start=1):
        together += strength
        surprising = surprise(n)
        best, rarity = max((best, rarity), (surprising * together / n, surprising))
        if surprising >= largest:
            break
    return rarity, best


def _once_a_fact(signals: Sequence[Signal]) -> tuple[Signal, ...]:
    """Let only the heaviest of the names of one fact count; the others are shown and give nothing."""
    heaviest: dict[str, Signal] = {}
    for signal in signals:
        known = heaviest.get(signal.indicator.fact)
        if known is None or signal.net > known.net:
            heaviest[signal.indicator.fact] = signal
    return tuple(
        signal
        if heaviest[signal.indicator.fact] is signal
        else Signal(signal.indicator, signal.findings, signal.surprise, 0.0, 0.0)
        for signal in signals
    )


def _reach(case: Case, model: Model) -> float:
    sizes = (
        len(case.ads),
        len({ad.site_id for ad in case.ads}),
        len({ad.city for ad in case.ads if ad.city is not None}),
    )
    return 1.0 + model.reach * sum(math.log2(max(size, 1)) for size in sizes)


def _base(held: Sequence[tuple[Signal, float]], model: Model) -> float:
    return math.fsum(left * model.within_family**place for place, (_, left) in enumerate(held))


def _together(count: float, model: Model) -> float:
    """Give the factor of so many families; between whole numbers it rises evenly."""
    known = model.families_together
    if count <= 1:
        return known[0]
    if count >= len(known):
        return known[-1] + (count - len(known)) * (known[-1] - known[-2])
    below = math.floor(count)
    return known[below - 1] + (count - below) * (known[below] - known[below - 1])


def _nearness(
    family: str, counting: list[str], families: Mapping[str, list[tuple[Signal, float]]], model: Model
) -> float:
    own = _counted(families[family])
    others = [finding for name in counting if name != family for finding in _counted(families[name])]
    if not others:
        return 1.0
    days = dt.timedelta(days=model.near_days)
    in_time = any(_apart(mine, other) <= days for mine in own for other in others)
    in_place = any(_same_place(mine, other) for mine in own for other in others)
    return (1.0 if in_time else model.apart_in_time) * (1.0 if in_place else model.apart_in_place)


def _counted(held: Sequence[tuple[Signal, float]]) -> list[Finding]:
    return [finding for signal, left in held if left > 0 for _, finding in signal.findings]


def _apart(left: Finding, right: Finding) -> dt.timedelta:
    if left.first_seen is None or right.first_seen is None:
        return dt.timedelta(0)
    left_end, right_end = left.last_seen or left.first_seen, right.last_seen or right.first_seen
    return max(left.first_seen - right_end, right.first_seen - left_end, dt.timedelta(0))


def _same_place(left: Finding, right: Finding) -> bool:
    return left.city is None or right.city is None or left.city == right.city


def _split(signal: Signal, points: float, points_left: float) -> list[Contribution]:
    members = len(signal.findings)
    return [
        Contribution(
            family=signal.indicator.family,
            indicator=signal.indicator.id,
            subject_kind=finding.subject_kind,
            subject_id=finding.subject_id,
            weight=signal.indicator.weight,
            surprise=round(signal.surprise, PLACES),
            strength=finding.strength,
            points=round(points / members, PLACES),
            points_left=round(points_left / members, PLACES),
            evidence=_shown(finding.evidence),
        )
        for _, finding in signal.findings
    ]


def _shown(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    return evidence[:_MOST_EVIDENCE]
