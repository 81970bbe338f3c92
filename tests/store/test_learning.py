"""Proposals that people accepted, refused and took back: the file, its former bytes, and the trail."""

import datetime as dt
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from clew.kernel.errors import WrongUseError
from clew.records.decision import Verdict
from clew.records.learning import Counted, Proposal, Sight, TermChange, WeightChange, WordProposal
from clew.reference.lexicon import load_lexicons
from clew.reference.ontology import load_ontology
from clew.store.casework import add_decisions, check_chain, load_decisions
from clew.store.learning import (
    accept,
    accept_words,
    load_proposals,
    load_sights,
    load_steps,
    refuse,
    roll_back,
)
from clew.store.project import Project, create_project

SAID = 'cases of "spring", read twice: they fit # 100 %'


def change(indicator: str, before: float, after: float) -> WeightChange:
    return WeightChange(indicator=indicator, before=before, after=after, low=0.1, high=4.0, shown_by=30)


FIRST = Proposal(
    proposal_id="first",
    ontology_version="v",
    counted=Counted(leads=200, followed=70, put_aside=130, unsure=0, without_sight=0),
    changes=(change("age_falls", 2, 2.6), change("in_call_only", 0.7, 0.5)),
)
SECOND = replace(
    FIRST, proposal_id="second", changes=(change("age_falls", 2.6, 3), change("near_numbers", 4, 2.5))
)


def clock() -> dt.datetime:
    return dt.datetime(2026, 11, 28, 12, tzinfo=dt.UTC)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return create_project(tmp_path / "project", market="DE")


def weight(project: Project, indicator: str) -> float:
    return load_ontology(project.ontology_dir).indicators[indicator].weight


def learnt(project: Project) -> bytes | None:
    path = project.ontology_dir / "weights_learnt.yml"
    return path.read_bytes() if path.exists() else None


def test_an_accepted_proposal_weighs_and_says_who_and_why(project: Project) -> None:
    before = load_ontology(project.ontology_dir).version
    step = accept(project, FIRST, author="B. Ä Example", reason=SAID, clock=clock)
    assert (step.version, step.action) == (1, "accept")
    assert weight(project, "age_falls") == 2.6
    because = load_ontology(project.ontology_dir).indicators["age_falls"].because
    assert SAID in because
    assert "200 decided leads" in because
    assert load_ontology(project.ontology_dir).version != before
    assert load_proposals(project)["first"]["changes"][0]["indicator"] == "age_falls"


def test_learnt_weights_win_over_the_projects_own(project: Project) -> None:
    (project.ontology_dir / "weights.yml").write_text(
        'weights:\n  age_falls: {weight: 1, because: "ours", author: "A. Example"}\n', "utf-8"
    )
    accept(project, FIRST, author="B. Example", reason=SAID, clock=clock)
    assert weight(project, "age_falls") == 2.6


def test_rolling_back_gives_the_former_bytes_step_by_step(project: Project) -> None:
    states, versions = [learnt(project)], [load_ontology(project.ontology_dir).version]
    for proposal in (FIRST, SECOND):
        accept(project, proposal, author="B. Example", reason=SAID, clock=clock)
        states.append(learnt(project))
        versions.append(load_ontology(project.ontology_dir).version)
    assert (weight(project, "age_falls"), weight(project, "in_call_only")) == (3, 0.5)
    for number in (1, 0):
        roll_back(project, author="C. Example", reason="a case spoke against it", clock=clock)
        assert learnt(project) == states[number]
        assert load_ontology(project.ontology_dir).version == versions[number]
    assert states[0] is None
    with pytest.raises(WrongUseError, match="nothing to roll back"):
        roll_back(project, author="C. Example", reason="again", clock=clock)
    assert [(one.action, one.proposal_id) for one in load_steps(project)] == [
        ("accept", "first"),
        ("accept", "second"),
        ("roll_back", "second"),
        ("roll_back", "first"),
    ]


def test_after_a_roll_back_the_next_acceptance_builds_on_what_stands(project: Project) -> None:
    accept(project, FIRST, author="B. Example", reason=SAID, clock=clock)
    accept(project, SECOND, author="B. Example", reason=SAID, clock=clock)
    roll_back(project, author="B. Example", reason="no", clock=clock)
    third = replace(SECOND, proposal_id="third", changes=(change("near_numbers", 4, 3),))
    step = accept(project, third, author="B. Example", reason=SAID, clock=clock)
    assert step.version == 3
    assert [weight(project, name) for name in ("age_falls", "near_numbers", "in_call_only")] == [2.6, 3, 0.5]


def test_a_refusal_changes_no_weight_and_is_kept(project: Project) -> None:
    refuse(project, FIRST, author="B. Example", reason="too few of one town", clock=clock)
    assert learnt(project) is None
    (step,) = load_steps(project)
    assert (step.action, step.author, step.reason, step.version) == (
        "refuse",
        "B. Example",
        "too few of one town",
        0,
    )


def test_a_file_that_was_changed_by_hand_is_not_overwritten(project: Project) -> None:
    accept(project, FIRST, author="B. Example", reason=SAID, clock=clock)
    path = project.ontology_dir / "weights_learnt.yml"
    path.write_text(path.read_text("utf-8").replace("2.6", "3.9"), "utf-8")
    changed = learnt(project)
    with pytest.raises(WrongUseError, match="changed by hand"):
        roll_back(project, author="B. Example", reason="no", clock=clock)
    with pytest.raises(WrongUseError, match="changed by hand"):
        accept(project, SECOND, author="B. Example", reason=SAID, clock=clock)
    assert learnt(project) == changed
    assert len(load_steps(project)) == 1


@pytest.mark.parametrize(("author", "reason"), [("", "why"), ("B. Example", " "), ("B.\nExample", "why")])
def test_a_step_has_a_name_and_a_reason_of_one_line(project: Project, author: str, reason: str) -> None:
    with pytest.raises(WrongUseError, match="one line"):
        accept(project, FIRST, author=author, reason=reason, clock=clock)
    assert learnt(project) is None
    assert load_steps(project) == []


def test_sights_are_kept_with_their_verdicts_once(project: Project) -> None:
    verdict = Verdict(decision_id="d1", author="A. Example", reason="seen", lead="n-1", value="refer")
    sight = Sight(
        decision_id="d1",
        lead_id="n-1",
        market="DE",
        rank=3,
        points={"age_falls": 2.5},
        weights={"age_falls": 2.0},
    )
    for _ in range(2):
        add_decisions(project, [verdict], source="x", clock=clock, sights=[sight])
    assert load_sights(project) == {"d1": sight}
    assert load_decisions(project).verdicts == (verdict,)
    assert check_chain(project) is None


@pytest.mark.parametrize(
    "done", ["UPDATE learning SET content = '{}' WHERE kind = 'step'", "DELETE FROM learning"]
)
def test_the_trail_shows_a_step_that_was_changed_or_taken_out(project: Project, done: str) -> None:
    accept(project, FIRST, author="B. Example", reason=SAID, clock=clock)
    roll_back(project, author="B. Example", reason="no", clock=clock)
    assert check_chain(project) is None
    with sqlite3.connect(project.casework_path) as connection:
        connection.execute(done)
    assert check_chain(project) == 1


def term(action: str, words: str, topic: str = "signal.handler") -> TermChange:
    return TermChange(
        action=action, language="en", term=words, topic=topic, shown_by=30, followed=24, gap=2.0, low=1.0, high=3.0,
        chance=1e-6,
    )  # fmt: skip


def words(proposal_id: str, *terms: TermChange) -> WordProposal:
    return WordProposal(
        proposal_id=proposal_id, ontology_version="v", counted=FIRST.counted, language="en", terms=terms
    )


def known(project: Project, *topics: str) -> list[set[str]]:
    lexicons = load_lexicons(project.lexicons_dir)
    return [{entry.term for entry in lexicons.entries(topic, ["en"])} for topic in topics]


def test_accepted_words_are_read_with_and_each_step_is_taken_back_exactly(project: Project) -> None:
    file = project.lexicons_dir / "learnt-en.yml"
    signed: dict[str, Any] = {"author": "B. Ä Example", "reason": SAID, "clock": clock}
    (before,) = known(project, "signal.unlimited")
    assert "no limits" in before
    accept_words(project, words("w1", term("add", "ask the keeper")), **signed)
    first = file.read_bytes()
    accept(project, FIRST, **signed)
    dropped = words("w2", term("drop", "no limits", "signal.unlimited"), term("add", 'the "keeper": #1'))
    accept_words(project, dropped, **signed)
    unlimited, handler = known(project, "signal.unlimited", "signal.handler")
    assert unlimited == before - {"no limits"}
    assert {"ask the keeper", 'the "keeper": #1'} <= handler
    assert SAID in file.read_text("utf-8").replace('\\"', '"')
    accept_words(project, words("w3", term("add", "no limits", "signal.unlimited")), **signed)
    assert known(project, "signal.unlimited") == [before]
    for _ in range(2):
        roll_back(project, **signed)
    assert file.read_bytes() == first
    assert weight(project, "age_falls") == 2.6
    roll_back(project, **signed)
    assert learnt(project) is None
    roll_back(project, **signed)
    assert not file.exists()
    assert check_chain(project) is None


def test_a_lexicon_of_learnt_words_that_was_changed_by_hand_is_not_overwritten(project: Project) -> None:
    accept_words(project, words("w1", term("add", "ask the keeper")), author="A", reason="b", clock=clock)
    file = project.lexicons_dir / "learnt-en.yml"
    file.write_text(file.read_text("utf-8") + "# mine\n", "utf-8")
    with pytest.raises(WrongUseError, match="changed by hand"):
        accept_words(project, words("w2", term("add", "the boss")), author="A", reason="b", clock=clock)
    assert "# mine" in file.read_text("utf-8")
