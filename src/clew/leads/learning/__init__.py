"""Learning from verdicts: what people decided becomes a *proposal* to change weights, never a change.

:mod:`.verdicts` says what is learnt from, :mod:`.fit` how far it moves each weight, :mod:`.weights` what may move
and from how many, :mod:`.fairness` whether a group is treated otherwise. The proposal shows whose ranks would move, in the
real ranking with the new weights. A person accepts or refuses it (``clew learn``).
"""

import dataclasses
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import pyarrow as pa

from clew.engine import Engine
from clew.leads import rank_leads
from clew.leads.bias import grouped_leads
from clew.leads.learning.fairness import check_effect, check_verdicts, groups_of
from clew.leads.learning.verdicts import decided
from clew.leads.learning.weights import free_signals, learn_weights, may_gain, too_few
from clew.records.decision import Verdict
from clew.records.ids import make_id
from clew.records.learning import Move, Proposal, Sight, TermChange, WeightChange, WordProposal
from clew.reference.market import Markets
from clew.reference.ontology import Ontology

__all__ = ["propose", "propose_words", "reweighted", "sights_of"]

_FIRST_RANKS = 50
"""Moves are shown of leads that stand among so many before or after: further down nobody reads."""
_SHOWN_MOVES = 10


def sights_of(leads: pa.Table, verdicts: Iterable[Verdict]) -> list[Sight]:
    """Give what the leads showed on which verdicts are; none of urgent leads, and of those that are not in the table."""
    asked = {one.lead for one in verdicts}
    rows = {row["lead_id"]: row for row in leads.to_pylist() if row["lead_id"] in asked and not row["urgent"]}
    return [_sight(one.decision_id, rows[one.lead]) for one in verdicts if one.lead in rows]


def propose(
    engine: Engine,
    *,
    ontology: Ontology,
    verdicts: Sequence[Verdict],
    sights: Mapping[str, Sight],
    markets: Markets,
) -> Proposal:
    """Make the proposal; reads what ranking reads. ``sights`` are by the id of their verdict.

    From too few verdicts no weight changes, and ``too_few`` says so. Same verdicts, sights, tables and ontology: the same
    proposal, with the same id.
    """
    found, counted = decided(verdicts, sights, ontology)
    proposal = Proposal(
        proposal_id="", ontology_version=ontology.version, counted=counted, too_few=too_few(counted)
    )
    if proposal.too_few is None:
        changes = learn_weights(found, ontology)
        before = rank_leads(engine, ontology=ontology, verdicts=verdicts)["leads"]
        after = rank_leads(engine, ontology=reweighted(ontology, changes), verdicts=verdicts)["leads"]
        grouped = grouped_leads(before, engine, markets=markets)
        groups = {one.lead_id: groups_of(one) for one in grouped}
        up, down = _moves(before, after)
        proposal = replace(
            proposal,
            changes=changes,
            up=up,
            down=down,
            flags=(
                *check_verdicts(found, groups, free_signals(found, ontology), may_gain(ontology)),
                *check_effect(grouped, _priorities(after)),
            ),
        )
    return replace(proposal, proposal_id=_id(proposal))


def propose_words(
    engine: Engine,
    *,
    ontology: Ontology,
    verdicts: Sequence[Verdict],
    sights: Mapping[str, Sight],
    markets: Markets,
    terms: Sequence[TermChange],
    findings: pa.Table,
) -> WordProposal:
    """Make the proposal of terms of one language that a person chose; ``findings``: what signals are seen with them.

    Reads what ranking reads; the leads before are of the findings that the engine holds.
    """
    found, counted = decided(verdicts, sights, ontology)
    before = rank_leads(engine, ontology=ontology, verdicts=verdicts)["leads"]
    grouped = grouped_leads(before, engine, markets=markets)
    groups = {one.lead_id: groups_of(one) for one in grouped}
    engine.put("findings", findings)
    after = rank_leads(engine, ontology=ontology, verdicts=verdicts)["leads"]
    up, down = _moves(before, after)
    proposal = WordProposal(
        proposal_id="",
        ontology_version=ontology.version,
        counted=counted,
        language=terms[0].language,
        terms=tuple(sorted(terms, key=lambda one: (one.action, one.topic or "", one.term))),
        up=up,
        down=down,
        flags=(
            *check_verdicts(found, groups, free_signals(found, ontology), may_gain(ontology)),
            *check_effect(grouped, _priorities(after)),
        ),
    )
    return replace(proposal, proposal_id=_id(proposal))


def reweighted(ontology: Ontology, changes: Iterable[WeightChange]) -> Ontology:
    """Give the ontology with the new weights."""
    new = {one.indicator: one.after for one in changes}
    indicators = {
        name: replace(one, weight=new.get(name, one.weight)) for name, one in ontology.indicators.items()
    }
    return replace(ontology, indicators=indicators)


def _sight(decision_id: str, row: Mapping[str, object]) -> Sight:
    points: dict[str, float] = {}
    weights: dict[str, float] = {}
    parts = row["contributions"]
    assert isinstance(parts, list)
    for part in parts:
        points[part["indicator"]] = round(points.get(part["indicator"], 0.0) + part["points_left"], 4)
        weights[part["indicator"]] = part["weight"]
    return Sight(
        decision_id=decision_id,
        lead_id=str(row["lead_id"]),
        market=None if row["market"] is None else str(row["market"]),
        rank=int(str(row["rank"])),
        points=points,
        weights=weights,
    )


def _moves(before: pa.Table, after: pa.Table) -> tuple[tuple[Move, ...], tuple[Move, ...]]:
    """Give the leads that climb and that fall, the farthest first."""
    columns = ["lead_id", "market", "rank", "urgent"]
    then = {row["lead_id"]: row for row in before.select(columns).to_pylist() if not row["urgent"]}
    moves = [
        Move(
            lead_id=row["lead_id"],
            market=row["market"],
            before=then[row["lead_id"]]["rank"],
            after=row["rank"],
        )
        for row in after.select(columns).to_pylist()
        if row["lead_id"] in then and min(row["rank"], then[row["lead_id"]]["rank"]) <= _FIRST_RANKS
    ]
    moves.sort(key=lambda one: (one.after - one.before, one.lead_id))
    up = tuple(one for one in moves[:_SHOWN_MOVES] if one.after < one.before)
    down = tuple(one for one in reversed(moves[-_SHOWN_MOVES:]) if one.after > one.before)
    return up, down


def _priorities(leads: pa.Table) -> dict[str, float]:
    rows = leads.select(["lead_id", "priority"]).to_pylist()
    return {row["lead_id"]: row["priority"] for row in rows}


def _id(proposal: Proposal | WordProposal) -> str:
    return make_id(json.dumps(dataclasses.asdict(proposal), sort_keys=True))[:16]
