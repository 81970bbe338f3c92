"""Pinned scores on the small simulated market: quality has a floor that can only rise."""

from pathlib import Path

import pytest

from clew.evaluation import ScoreSheet, check_floors, evaluate, render_text
from clew.store.project import Project

pytestmark = pytest.mark.xdist_group("market")
FLOORS = Path(__file__).with_name("market.yml")


@pytest.fixture(scope="module")
def sheet(read_project: Project, market: Path) -> ScoreSheet:
    return evaluate(read_project.tables_dir, market / "truth")


def test_no_score_falls_below_its_floor(sheet: ScoreSheet) -> None:
    assert check_floors(sheet, FLOORS) == [], render_text(sheet)


def test_a_floor_that_is_not_held_is_named(sheet: ScoreSheet, tmp_path: Path) -> None:
    path = tmp_path / "floors.yml"
    path.write_text(
        "- {section: contacts, name: phones, measure: f1, at_least: 1.01}\n"
        "- {section: contacts, name: colours, measure: f1, at_least: 0.1}\n"
    )
    below, absent = check_floors(sheet, path)
    assert below.startswith("contacts / phones / all: f1 is ")
    assert "no such line on the sheet" in absent


def test_the_ranking_is_at_least_as_good_as_each_baseline(sheet: ScoreSheet) -> None:
    lines = {line.name: line.value for part in sheet.sections for line in part.scores if line.group == "all"}
    for baseline in ("ads per phone", "findings", "size"):
        ours, theirs = lines["providers by priority, AP"], lines[f"providers by {baseline}, AP"]
        assert ours is not None
        assert theirs is not None
        assert ours >= theirs, baseline
