"""``clew indicators`` as an analyst uses it: the list, one in full, the check, a project's own."""

import json
from pathlib import Path
from typing import Any

import pytest

from clew.reference.ontology import packaged_ontology
from clew.store.project import create_project
from tests.commands import Outcome, clew

OWN = """\
id: own_signal
label: a signal of one's own
meaning: "Something a unit looks for."
levels: [ad]
detect:
  - {detector: value_range, field: height_cm, below: 150}
source: "casework of the unit"
author: A. Analyst
version: 1
caveat: "Some people are small."
examples:
  fires: [{ad: {height_cm: 140}}, {ad: {height_cm: 149}}, {ad: {height_cm: 160}}]
  silent: [{ad: {height_cm: 170}}, {ad: {}}, {ad: {height_cm: 150}}]
"""


def _lines(outcome: Outcome) -> list[dict[str, Any]]:
    return [json.loads(line) for line in outcome.out.splitlines()]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = create_project(tmp_path / "project", market="DE").root
    folder = root / "ontology" / "indicators" / "physical_attributes"
    folder.mkdir(parents=True)
    (folder / "own_signal.yml").write_text(OWN, "utf-8")
    (root / "ontology" / "weights.yml").write_text('weights:\n  own_signal: {weight: 0.5, because: "x"}\n')
    (root / "ontology" / "switched_off.yml").write_text(
        'face_hidden: {author: "A. Analyst", reason: "usual here"}\n'
    )
    return root


def test_the_list_says_in_what_each_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    outcome = clew("indicators")
    rows = {row["indicator"]: row for row in _lines(outcome)}
    assert outcome.code == 0
    assert list(rows) != sorted(rows)
    assert rows.keys() == packaged_ontology().indicators.keys()
    assert rows["tattoo_seen"]["seen_in"] == ["analyst"]
    assert rows["price_far_below"]["seen_in"] == ["norms"]
    few = _lines(clew("indicators", "--family", "outside_norm"))
    assert {row["family"] for row in few} == {"outside_norm"}


def test_one_is_shown_in_full_and_a_slip_is_helped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (row,) = _lines(clew("indicators", "near_numbers"))
    assert row["source"] == packaged_ontology().indicators["near_numbers"].source
    assert len(row["fires"]) >= 3
    wrong = clew("indicators", "near_number")
    assert wrong.code == 2
    assert "near_numbers" in wrong.err
    assert clew("indicators", "--family", "unheard").code == 2
    assert "the face is hidden" in clew("indicators", "face_hidden", "--table").said


def test_the_check_ends_with_1_where_an_example_does_not_hold(
    tmp_path: Path, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    well = clew("indicators", "--check")
    assert (well.code, well.out) == (0, "")
    assert "all hold" in well.err
    ill = clew("indicators", "--check", "--project", project)
    assert ill.code == 1
    (trouble,) = _lines(ill)
    assert trouble["indicator"] == "own_signal"
    assert "must fire" in trouble["problem"]


def test_a_projects_own_indicators_and_what_it_switched_off_are_shown(project: Path) -> None:
    rows = {row["indicator"]: row for row in _lines(clew("indicators", "--project", project))}
    assert rows["own_signal"]["weight"] == 0.5
    assert rows["face_hidden"]["note"] == "switched off by A. Analyst: usual here"
    assert clew("indicators", "--project", project / "nowhere").code == 2
