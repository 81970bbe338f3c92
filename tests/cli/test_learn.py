"""``clew decide`` keeps what was seen, ``clew learn`` proposes, and a person accepts, refuses, takes back."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from benchmarks.analysts import Read, hard_market, verdicts_of

from clew.cli.words import _READ
from clew.leads import rank_leads
from clew.records import TABLES, arrow_schema
from clew.records.decision import Verdict
from clew.reference.lexicon import load_lexicons
from clew.reference.ontology import load_ontology
from clew.store.casework import check_chain
from clew.store.learning import load_sights
from clew.store.project import Project, create_project
from clew.store.run import write_json
from tests.commands import Outcome, clew

pytestmark = pytest.mark.xdist_group("learning")
Given = Callable[[list[Verdict]], Project]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("learn")


@pytest.fixture(scope="module")
def market(folder: Path) -> Any:
    with hard_market(folder / "market", seed=12, size=200) as read:
        yield read


@pytest.fixture
def given(tmp_path: Path, folder: Path, market: Read) -> Given:
    """Make a project that holds the tables of the market and these verdicts."""

    def make(verdicts: list[Verdict]) -> Project:
        project = create_project(tmp_path / "project", market="DE")
        shutil.copytree(folder / "market" / "tables", project.tables_dir, dirs_exist_ok=True)
        write_json(project.tables_dir / "run.json", {"partial": False})
        file = tmp_path / "decisions.jsonl"
        file.write_text("".join(_line(one) for one in verdicts), "utf-8")
        assert clew("decide", "--project", project.root, "--file", file).code == 0
        return project

    return make


def _line(one: Verdict) -> str:
    told = {
        "kind": "verdict",
        "lead": one.lead,
        "value": one.value,
        "author": one.author,
        "reason": one.reason,
    }
    return json.dumps(told) + "\n"


def learn(project: Project, *arguments: str) -> Outcome:
    return clew("learn", "--project", project.root, *arguments)


def proposal_of(outcome: Outcome) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(outcome.out)
    return found


SIGNED = ("--by", "B. Example", "--reason", "the moves fit our cases")


def test_a_proposal_is_read_accepted_applied_and_rolled_back_exactly(given: Given, market: Read) -> None:
    project = given(verdicts_of(market, "A. Example", 200))
    before = rank_leads(market.engine, ontology=load_ontology(project.ontology_dir))["leads"]
    read = learn(project)
    assert (read.code, list(project.ontology_dir.iterdir())) == (0, [])
    proposal = proposal_of(read)
    assert proposal["counted"]["leads"] == 200
    assert learn(project, "--accept", proposal["proposal_id"], *SIGNED).code == 0
    weights = {name: one.weight for name, one in load_ontology(project.ontology_dir).indicators.items()}
    assert {one["indicator"]: one["after"] for one in proposal["changes"]}.items() <= weights.items()
    after = rank_leads(market.engine, ontology=load_ontology(project.ontology_dir))["leads"]
    ranks = dict(zip(after["lead_id"].to_pylist(), after["rank"].to_pylist(), strict=True))
    assert len(proposal["up"]) > 0
    assert not before.equals(after)
    assert ranks.keys() >= {one["lead_id"] for one in proposal["up"]}
    assert learn(project, "--rollback", "--by", "B. Example", "--reason", "tried").code == 0
    assert list(project.ontology_dir.iterdir()) == []
    assert rank_leads(market.engine, ontology=load_ontology(project.ontology_dir))["leads"].equals(before)
    history = [json.loads(line)["action"] for line in learn(project, "--history").out.splitlines()]
    assert history == ["accept", "roll_back"]
    assert check_chain(project) is None


def test_a_terminal_shows_intervals_moves_and_what_comes_next(given: Given, market: Read) -> None:
    shown = learn(given(verdicts_of(market, "A. Example", 200)), "--table").said
    assert all(
        word in shown for word in ("interval", "Ranks before and after", "200 decided leads", "--accept")
    )


def test_a_flagged_proposal_is_refused_unless_somebody_insists(given: Given, market: Read) -> None:
    biased = verdicts_of(
        market, "E. Example", 250, sees=lambda lead, true: true or market.nationality[lead] == "HU"
    )
    project = given(biased)
    read = learn(project)
    assert read.code == 1
    proposal = proposal_of(read)
    assert "nationality" in read.err
    refused = learn(project, "--accept", proposal["proposal_id"], *SIGNED)
    assert refused.code == 2
    assert "at equal evidence" in refused.said
    assert list(project.ontology_dir.iterdir()) == []
    assert learn(project, "--refuse", proposal["proposal_id"], *SIGNED).code == 0
    assert list(project.ontology_dir.iterdir()) == []
    assert learn(project, "--accept", proposal["proposal_id"], "--although-flagged", *SIGNED).code == 0
    assert [path.name for path in project.ontology_dir.iterdir()] == ["weights_learnt.yml"]


def test_twenty_verdicts_propose_nothing_and_nothing_can_be_accepted(given: Given, market: Read) -> None:
    project = given(verdicts_of(market, "A. Example", 20))
    read = learn(project)
    assert read.code == 0
    assert "20 decided leads; nothing is learnt from fewer" in read.said
    accepted = learn(project, "--accept", proposal_of(read)["proposal_id"], *SIGNED)
    assert accepted.code == 2
    assert "nothing to accept" in accepted.said


def test_a_decision_wants_the_proposal_that_is_there_a_name_and_a_reason(given: Given, market: Read) -> None:
    project = given(verdicts_of(market, "A. Example", 20))
    other = learn(project, "--accept", "0123456789abcdef", *SIGNED)
    assert other.code == 2
    assert "Read it anew" in other.said
    unsigned = learn(project, "--rollback")
    assert unsigned.code == 2
    assert "--by" in unsigned.said
    assert learn(project, "--rollback", *SIGNED).code == 2
    assert learn(project, "--rollback", "--history").code == 2


def test_no_sight_is_kept_of_leads_that_no_table_holds(given: Given, market: Read) -> None:
    verdicts = verdicts_of(market, "A. Example", 3)
    unknown = Verdict(decision_id="x", author="A. Example", reason="x", lead="p-unknown", value="refer")
    project = given([*verdicts, unknown])
    assert {one.lead_id for one in load_sights(project).values()} == {one.lead for one in verdicts}


def test_calibration_counts_what_was_followed_up_and_writes_nothing(given: Given, market: Read) -> None:
    project = given(verdicts_of(market, "A. Example", 120))
    read = learn(project, "--calibration")
    rows = [json.loads(line) for line in read.out.splitlines()]
    whole = [row for row in rows if row["market"] == "all"]
    assert read.code == 0
    assert sum(row["decided"] for row in whole) == 120
    shares = [row["share"] for row in whole if row["share"] is not None]
    assert shares[-1] > shares[0], "people follow up more of what stands high"
    assert list(project.ontology_dir.iterdir()) == []
    assert "no probability" in learn(project, "--calibration", "--table").said


def test_words_are_listed_chosen_accepted_read_with_and_taken_back_exactly(
    given: Given, market: Read
) -> None:
    verdicts = verdicts_of(market, "A. Example", 200)
    project = given(verdicts)
    _let_say(project, market, "Ask the keeper upstairs.")
    listed = [json.loads(line) for line in words(project).out.splitlines()]
    (one,) = [row for row in listed if "keeper" in row["term"]]
    assert (one["action"], one["topic"]) == ("add", None)
    term = f"{one['term']}=signal.handler"
    shown = words(project, "--add", term)
    proposal = proposal_of(shown)
    assert (shown.code, proposal["flags"], list(project.lexicons_dir.iterdir())) == (0, [], [])
    assert len(proposal["up"]) > 0
    signed = ("--accept", proposal["proposal_id"], *SIGNED)
    assert words(project, *signed).code == 2
    assert words(project, "--add", term, *signed).code == 0
    lexicons = load_lexicons(project.lexicons_dir)
    assert one["term"] in {entry.term for entry in lexicons.entries("signal.handler", ["en"])}
    assert learn(project, "--rollback", "--by", "B. Example", "--reason", "tried").code == 0
    assert list(project.lexicons_dir.iterdir()) == []
    assert check_chain(project) is None


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ("never listed=signal.handler", "not among the terms"),
        ("whatever=signal.under_18", "expected TERM=TOPIC"),
    ],
)
def test_only_listed_terms_are_taken_and_none_of_what_is_urgent(
    given: Given, market: Read, chosen: str, said: str
) -> None:
    project = given(verdicts_of(market, "A. Example", 30))
    _let_say(project, market, "Nothing.")
    refused = words(project, "--add", chosen)
    assert refused.code == 2
    assert said in refused.said


def words(project: Project, *arguments: str) -> Outcome:
    return clew("words", "--project", project.root, *arguments)


def _let_say(project: Project, market: Read, told: str) -> None:
    """Let the ads of true leads say something more."""
    members = set(market.true)
    for one in pq.read_table(project.tables_dir / "networks.parquet").to_pylist():
        members |= set(one["provider_ids"]) if one["network_id"] in market.true else set()
    providers = pq.read_table(project.tables_dir / "providers.parquet").to_pylist()
    said = {ad for one in providers if one["provider_id"] in members for ad in one["ad_ids"]}
    for name in ("ads", "ad_versions"):
        table = pq.read_table(project.tables_dir / f"{name}.parquet")
        texts = [
            f"{row['text'] or ''}\n{told}" if row["ad_id"] in said else row["text"]
            for row in table.select(["ad_id", "text"]).to_pylist()
        ]
        for column, values in (("text", texts), ("language", ["en"] * len(texts))):
            at = table.schema.get_field_index(column)
            table = table.set_column(at, table.schema.field(at), pa.array(values, pa.string()))
        pq.write_table(table, project.tables_dir / f"{name}.parquet")
    for name in _READ:
        path = project.tables_dir / f"{name}.parquet"
        if not path.exists():
            pq.write_table(arrow_schema(TABLES[name]).empty_table(), path)
