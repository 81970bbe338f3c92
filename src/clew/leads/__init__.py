"""Leads: findings become a ranking of what a human should read first, market by market, with every reason.

A lead is a network, or a provider outside any network. :mod:`clew.leads.points` says how findings become points,
:mod:`clew.leads.speaks_against` what lowers them, :mod:`clew.leads.decided` what verdicts do. ``priority`` (0-100)
orders a market's leads exactly as their ranks do. How far apart two priorities are says how far apart their points
are, which count how unusual a case is in its own market: so leads of several markets can be read in one list, and
the first of a calm market doesn't stand beside the first of one with networks. It is no probability.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from clew.engine import Engine
from clew.leads.bias import bias_report
from clew.leads.case import Case, gather_cases
from clew.leads.counts import count_signals
from clew.leads.decided import decision_on, newest_verdicts
from clew.leads.over_time import over_time
from clew.leads.points import PLACES, weigh
from clew.leads.speaks_against import explain
from clew.leads.usual import Usual
from clew.leads.why import why
from clew.records import arrow_schema
from clew.records.lead import Contribution, Lead, SpeaksAgainst
from clew.records.schema import to_row
from clew.reference.ontology import Ontology

__all__ = ["bias_report", "count_signals", "over_time", "priority_of", "rank_leads"]

# The points that give half of the highest priority: two strong families, as the weights stand. It only stretches
# the scale; no order depends on it.
HALF_WAY = 10.0


@dataclass(frozen=True, slots=True)
class _Weighed:
    case: Case
    contributions: tuple[Contribution, ...]
    against: tuple[SpeaksAgainst, ...]
    points: float
    urgent: bool
    decided: str | None


def rank_leads(engine: Engine, *, ontology: Ontology, verdicts: Iterable[Any] = ()) -> dict[str, pa.Table]:
    """Give the table ``leads``, sorted by its key; reads findings, providers, networks, ads and links.

    Cases without a finding that weighs something are no leads, but count in the market that a priority is a rank in.
    """
    cases = gather_cases(engine)
    usual = Usual(cases)
    newest = newest_verdicts(verdicts)
    markets: dict[str | None, list[_Weighed]] = defaultdict(list)
    for case in cases:
        markets[case.market].append(_weigh(case, usual, ontology, decision_on(case, newest)))
    leads = [
        lead
        for market in sorted(markets, key=lambda one: one or "")
        for lead in _ranked(markets[market], ontology)
    ]
    leads.sort(key=lambda lead: lead.lead_id)
    return {"leads": pa.Table.from_pylist([to_row(lead) for lead in leads], schema=arrow_schema(Lead))}


def _weigh(case: Case, usual: Usual, ontology: Ontology, decided: str | None) -> _Weighed:
    weighing = weigh(case, usual, ontology)
    explained = explain(case, weighing, ontology)
    given, against = weighing.contributions(explained.left), explained.against
    points = round(sum(one.points for one in given) + sum(one.points for one in against), PLACES)
    urgent = any(ontology.indicators[one.indicator].urgent for one in given)
    return _Weighed(case, tuple(given), against, points, urgent, decided)


def _ranked(weighed: list[_Weighed], ontology: Ontology) -> list[Lead]:
    listed = [one for one in weighed if one.points > 0 or one.urgent]
    listed.sort(key=lambda one: (not one.urgent, one.decided is not None, -one.points, one.case.case_id))
    return [_lead(one, rank, ontology) for rank, one in enumerate(listed, start=1)]


def _priority(one: _Weighed) -> float:
    """Give 0-100, rising with the points: urgent above all, settled below all."""
    if one.urgent:
        return 100.0
    if one.decided is not None:
        return 0.0
    return priority_of(one.points)


def priority_of(points: float) -> float:
    """Give the priority (0 to below 100) of a lead that is neither urgent nor settled."""
    return round(99.99 * points / (points + HALF_WAY), PLACES)


def _lead(one: _Weighed, rank: int, ontology: Ontology) -> Lead:
    families = {part.family for part in one.contributions if part.points > 0}
    return Lead(
        lead_id=one.case.case_id,
        subject_kind=one.case.kind,
        market=one.case.market,
        urgent=one.urgent,
        rank=rank,
        priority=_priority(one),
        points=one.points,
        families=tuple(family for family in ontology.families if family in families),
        contributions=one.contributions,
        speaks_against=one.against,
        why=why(one.case, one.contributions, one.against, ontology, urgent=one.urgent, decided=one.decided),
    )
