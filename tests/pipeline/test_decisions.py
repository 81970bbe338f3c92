"""What people decided, through ``clew decide``: every later run obeys it, and changes nothing of it."""

import json
import shutil
from dataclasses import dataclass
from typing import Any

import pytest

from clew.store.casework import check_chain
from clew.store.project import Project, open_project
from tests.commands import clew
from tests.tables import digests, rows_of

pytestmark = pytest.mark.xdist_group("market")
BY = {"author": "A. Example", "reason": "read it again"}


@dataclass(frozen=True)
class Decided:
    """The project after the decisions, and what was decided about whom."""

    project: Project
    split: tuple[str, str]
    joined: tuple[str, str]
    corrected: str
    innocent: str
    rejected: str
    text: str


@pytest.fixture(scope="module")
def decided(read_project: Project, tmp_path_factory: pytest.TempPathFactory) -> Decided:
    """Decide five things about the read project, each about somebody else, and run it again."""
    place = tmp_path_factory.mktemp("decided") / "project"
    shutil.copytree(read_project.root, place, copy_function=shutil.copy2)
    project = open_project(place)
    subjects = {row["lead_id"]: row for row in rows_of(project, "leads") if not row["urgent"]}
    alone = [row for row in rows_of(project, "providers") if row["provider_id"] in subjects]
    innocent = max(alone, key=lambda row: subjects[row["provider_id"]]["priority"])
    others = [row for row in alone if row is not innocent]
    pair = next(row for row in others if len(row["ad_ids"]) == 2)
    one, two, *_ = [row for row in others if row is not pair and row["site_ids"] == pair["site_ids"]]
    ads = {row["ad_id"]: row for row in rows_of(project, "ads")}
    corrected = next(
        ad for ad in ads if ad not in {*pair["ad_ids"], *one["ad_ids"], *two["ad_ids"], *innocent["ad_ids"]}
    )
    rejected = min(row["site_id"] for row in rows_of(project, "sites"))
    decisions: list[dict[str, Any]] = [
        {"kind": "judgement", "a": pair["ad_ids"][0], "b": pair["ad_ids"][1], "value": "not_same"},
        {"kind": "judgement", "a": one["provider_id"], "b": two["provider_id"], "value": "same"},
        {"kind": "correction", "record": "ad", "id": corrected, "column": "age", "value": "44"},
        {"kind": "correction", "record": "ad", "id": corrected, "column": "city", "value": "Graz"},
        {"kind": "correction", "record": "ad", "id": corrected, "column": "services", "value": "massage"},
        {"kind": "correction", "record": "site", "id": rejected, "column": "company", "value": "Other Ltd"},
        {"kind": "verdict", "lead": innocent["provider_id"], "value": "innocent", "explanation": "duo"},
        {"kind": "site_decision", "site": rejected, "value": "rejected"},
    ]
    text = "".join(json.dumps({**decision, **BY}) + "\n" for decision in decisions)
    file = place.parent / "decisions.jsonl"
    file.write_text(text, "utf-8")
    assert clew("decide", "--project", project.root, "--file", file).code == 0
    assert clew("run", "--project", project.root, "--processes", "1").code in (0, 3)
    return Decided(
        project,
        split=(pair["ad_ids"][0], pair["ad_ids"][1]),
        joined=(one["ad_ids"][0], two["ad_ids"][0]),
        corrected=corrected,
        innocent=innocent["provider_id"],
        rejected=rejected,
        text=text,
    )


def _provider_of(project: Project, ad_id: str) -> str:
    return next(row["provider_id"] for row in rows_of(project, "providers") if ad_id in row["ad_ids"])


def test_not_the_same_splits_a_provider(read_project: Project, decided: Decided) -> None:
    a, b = decided.split
    assert _provider_of(read_project, a) == _provider_of(read_project, b)
    assert _provider_of(decided.project, a) != _provider_of(decided.project, b)


def test_the_same_joins_two_providers(read_project: Project, decided: Decided) -> None:
    a, b = decided.joined
    assert _provider_of(read_project, a) != _provider_of(read_project, b)
    assert _provider_of(decided.project, a) == _provider_of(decided.project, b)


def test_a_correction_changes_an_ad_and_says_who_and_why(read_project: Project, decided: Decided) -> None:
    before, after = (
        next(row for row in rows_of(project, "ads") if row["ad_id"] == decided.corrected)
        for project in (read_project, decided.project)
    )
    assert before["age"] != 44
    assert (after["age"], after["services"]) == (44, ["massage"])
    for column in ("age", "services", "city"):
        assert after["evidence"][column] == [
            {"capture_id": "correction", "start": None, "end": None, "selector": "correction", "quote": "A. Example: read it again"}
        ]  # fmt: skip
    assert after["alias"] == before["alias"]
    assert after["evidence"]["text"] == before["evidence"]["text"]


def test_a_corrected_town_brings_its_place_and_its_market(decided: Decided) -> None:
    ad = next(row for row in rows_of(decided.project, "ads") if row["ad_id"] == decided.corrected)
    assert (ad["city"], ad["country"], ad["market"]) == ("Graz", "AT", "AT")
    assert ad["latitude"] == pytest.approx(47.07, abs=0.05)
    assert ad["evidence"]["latitude"] == ad["evidence"]["city"]


def test_the_history_stays_as_it_was_read(read_project: Project, decided: Decided) -> None:
    before, after = (
        [row for row in rows_of(project, "ad_versions") if row["ad_id"] == decided.corrected]
        for project in (read_project, decided.project)
    )
    assert after == before


def test_a_correction_changes_a_site_and_a_decision_marks_it(decided: Decided) -> None:
    sites = {row["site_id"]: row for row in rows_of(decided.project, "sites")}
    assert sites[decided.rejected]["company"] == "Other Ltd"
    assert {site: row["status"] for site, row in sites.items()} == {
        site: "rejected" if site == decided.rejected else "accepted" for site in sites
    }


def test_innocent_lowers_a_lead_and_keeps_it_visible(read_project: Project, decided: Decided) -> None:
    before, after = (
        next(row for row in rows_of(project, "leads") if row["lead_id"] == decided.innocent)
        for project in (read_project, decided.project)
    )
    assert before["priority"] > after["priority"] == 0
    market = [row for row in rows_of(decided.project, "leads") if row["market"] == after["market"]]
    assert after["rank"] == max(row["rank"] for row in market)


def test_a_decision_counts_once_and_a_run_writes_none(decided: Decided) -> None:
    file = decided.project.root.parent / "again.jsonl"
    file.write_text(decided.text, "utf-8")
    outcome = clew("decide", "--project", decided.project.root, "--file", file)
    assert json.loads(outcome.out) == {"new": 0, "already_known": 8}
    before = digests(decided.project.tables_dir), decided.project.casework_path.read_bytes()
    clew("run", "--project", decided.project.root, "--processes", "1")
    assert (digests(decided.project.tables_dir), decided.project.casework_path.read_bytes()) == before
    assert check_chain(decided.project) is None


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"column": "colour"}, "there is no column 'colour'"),
        ({"column": "ad_id"}, "there is no column 'ad_id'"),
        ({"value": "old"}, "age can't be 'old'"),
        ({"record": "page"}, "a correction is of an ad or a site"),
    ],
)
def test_a_correction_that_makes_no_sense_is_refused_with_its_line(
    read_project: Project, tmp_path: Any, changed: dict[str, str], says: str
) -> None:
    line = {"kind": "correction", "record": "ad", "id": "x", "column": "age", "value": "44", **BY, **changed}
    (tmp_path / "wrong.jsonl").write_text(json.dumps(line), "utf-8")
    outcome = clew("decide", "--project", read_project.root, "--file", tmp_path / "wrong.jsonl")
    assert outcome.code == 2
    assert "wrong.jsonl, line 1" in outcome.said
    assert says in outcome.said
    assert not read_project.casework_path.exists()
