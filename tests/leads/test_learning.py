"""Verdicts of simulated analysts, and what they do to the ranking of a market that nobody decided on."""

from collections.abc import Iterator

import pyarrow as pa
import pytest
from benchmarks.analysts import ONTOLOGY, Read, hard_market, of_several, verdicts_of

from clew.leads.learning import propose, reweighted, sights_of
from clew.leads.learning.fit import fit
from clew.leads.learning.verdicts import decided
from clew.leads.learning.weights import FEWEST_LEADS, free_signals, may_gain
from clew.records.learning import Proposal
from clew.reference.market import packaged_markets

pytestmark = pytest.mark.xdist_group("learning")
TRAINED_ON, TRIED_ON = 11, 1
OF_ORIGIN = {name for name, one in ONTOLOGY.indicators.items() if one.of_origin}


@pytest.fixture(scope="module")
def decided_on(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Read]:
    with hard_market(tmp_path_factory.mktemp("decided") / "market", seed=TRAINED_ON) as market:
        yield market


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Read]:
    with hard_market(tmp_path_factory.mktemp("other") / "market", seed=TRIED_ON) as market:
        yield market


@pytest.fixture(scope="module")
def from_200(decided_on: Read) -> Proposal:
    return decided_on.proposal(verdicts_of(decided_on, "A. Example", 200))


@pytest.fixture(scope="module")
def from_1000(decided_on: Read) -> Proposal:
    return decided_on.proposal(of_several(decided_on, 334, ("B. Example", "C. Example", "D. Example")))


def test_two_hundred_and_a_thousand_verdicts_raise_precision_in_another_market(
    from_200: Proposal, from_1000: Proposal, other: Read
) -> None:
    before = other.precision()
    assert other.precision(reweighted(ONTOLOGY, from_200.changes)) > before
    assert other.precision(reweighted(ONTOLOGY, from_1000.changes)) > before


def test_honest_analysts_are_not_flagged(from_200: Proposal, from_1000: Proposal) -> None:
    assert from_200.flags == from_1000.flags == ()


def test_twenty_verdicts_change_nothing(decided_on: Read) -> None:
    proposal = decided_on.proposal(verdicts_of(decided_on, "A. Example", 20))
    assert [*proposal.changes, *proposal.up, *proposal.down] == []
    assert str(FEWEST_LEADS) in str(proposal.too_few)
    assert proposal.counted.leads == 20


def test_one_sided_verdicts_change_nothing(decided_on: Read) -> None:
    one_sided = verdicts_of(decided_on, "A. Example", 400)
    refused = [one for one in one_sided if one.value == "not_a_lead"]
    assert len(refused) >= FEWEST_LEADS
    proposal = decided_on.proposal(refused)
    assert proposal.changes == ()
    assert "of each" in str(proposal.too_few)


def test_a_proposal_is_bounded_and_says_how_sure_it_is(from_1000: Proposal) -> None:
    assert from_1000.changes
    for one in from_1000.changes:
        assert one.low <= one.after <= one.high
        assert one.before / 2 - 0.01 <= one.low
        assert one.high <= one.before * 2 + 0.01
        assert one.shown_by >= 10


def test_what_is_close_to_origin_never_gains_whatever_people_say(decided_on: Read) -> None:
    shown = {
        row["lead_id"]: {one["indicator"] for one in row["contributions"]} & OF_ORIGIN
        for row in decided_on.leads.to_pylist()
    }
    verdicts = verdicts_of(decided_on, "A. Example", 400, sees=lambda lead, true: true or bool(shown[lead]))
    sights = {one.decision_id: one for one in sights_of(decided_on.leads, verdicts)}
    found, _ = decided(verdicts, sights, ONTOLOGY)
    free = [name for name in free_signals(found, ONTOLOGY) if name in OF_ORIGIN]
    examples = [one.example for one in found]
    assert any(one.value > 1.1 for one in fit(examples, free, may_gain={}).values())
    held = fit(examples, free, may_gain=may_gain(ONTOLOGY))
    assert held
    assert all(one.value <= 1 and one.high <= 1 for one in held.values())


def test_moves_are_those_of_the_real_ranking(from_200: Proposal, decided_on: Read) -> None:
    assert from_200.up
    assert from_200.down
    assert all(one.after < one.before for one in from_200.up)
    assert all(one.after > one.before for one in from_200.down)


def test_the_same_verdicts_in_another_order_give_the_same_proposal(
    decided_on: Read, from_200: Proposal
) -> None:
    verdicts = verdicts_of(decided_on, "A. Example", 200)
    assert decided_on.proposal(verdicts[::-1]) == from_200


def test_an_analyst_biased_by_nationality_is_flagged(decided_on: Read) -> None:
    biased = verdicts_of(
        decided_on, "E. Example", 300, sees=lambda lead, true: true or decided_on.nationality[lead] == "HU"
    )
    flags = decided_on.proposal(biased).flags
    assert "stated nationality" in {one.proxy for one in flags}
    assert {one.group for one in flags if one.proxy == "stated nationality"} >= {"HU"}


def test_one_biased_analyst_among_honest_ones_is_named(decided_on: Read) -> None:
    honest = of_several(decided_on, 200, ("B. Example", "C. Example", "D. Example"))
    biased = verdicts_of(
        decided_on, "E. Example", 300, sees=lambda lead, true: true or decided_on.nationality[lead] == "HU"
    )
    flags = decided_on.proposal([*honest, *biased]).flags
    assert "E. Example" in {one.author for one in flags}
    assert {one.author for one in flags} <= {None, "E. Example"}


def test_urgent_leads_leave_no_sight(decided_on: Read) -> None:
    verdicts = verdicts_of(decided_on, "A. Example", 5)
    at, urgent = decided_on.leads.schema.get_field_index("urgent"), pa.array([True] * len(decided_on.leads))
    assert len(sights_of(decided_on.leads, verdicts)) == 5
    assert sights_of(decided_on.leads.set_column(at, "urgent", urgent), verdicts) == []


def test_verdicts_without_a_sight_and_unsure_ones_are_counted_and_not_learnt_from(decided_on: Read) -> None:
    verdicts = verdicts_of(decided_on, "A. Example", 30)
    sights = {one.decision_id: one for one in sights_of(decided_on.leads, verdicts[:20])}
    proposal = propose(
        decided_on.engine, ontology=ONTOLOGY, verdicts=verdicts, sights=sights, markets=packaged_markets()
    )
    assert (proposal.counted.leads, proposal.counted.without_sight) == (20, 10)
