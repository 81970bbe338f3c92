"""``clew simulate --exercise`` and ``--mark`` as a trainer uses them, beside a project that has read the same captures."""

import csv
import json
from pathlib import Path

import pytest

from clew.store.project import Project
from clew_market.exercise import TASKS, read_exercise
from tests.commands import clew
from tests.market.test_exercise import perfect


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An exercise on the market that `read_project` has read."""
    folder = tmp_path_factory.mktemp("course") / "course"
    made = clew("simulate", folder, "--exercise", "--seed", "5", "--sites", "2", "--size", "24")
    assert made.code == 0, made.err
    assert read_exercise(folder).seal in made.said
    return folder


@pytest.fixture(scope="module")
def sheets(course: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sheets")
    with (folder / "mara.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["question", "subject", "answer"])
        writer.writerows(
            [
                (one.question, one.subject, one.answer)
                for one in perfect(read_exercise(course)).answers.values()
            ]
        )
    (folder / "ivo.csv").write_bytes((course / "trainee" / "answers.csv").read_bytes())
    return folder


def test_the_captures_are_those_of_the_market_with_that_seed(course: Path, market: Path) -> None:
    for path in sorted(market.glob("captures/*")):
        assert path.read_bytes() == (course / "trainee" / "captures" / path.name).read_bytes()


def test_trainees_and_the_tool_stand_in_one_table(course: Path, sheets: Path, read_project: Project) -> None:
    told = clew("simulate", course, "--mark", sheets, "--project", read_project.root, "--json")
    assert told.code == 0, told.err
    rows = {row["trainee"]: row for row in map(json.loads, told.out.splitlines())}
    assert sorted(rows) == ["Clew itself", "ivo", "mara"]
    assert (rows["mara"]["total"], rows["mara"]["remarks"]) == (100, [])
    assert (rows["ivo"]["total"], rows["ivo"]["answered"]) == (0, 0)
    tool = rows["Clew itself"]
    assert {task: tool[task] >= 50 for task in TASKS} == dict.fromkeys(TASKS, True)
    assert all(remark["right"] for remark in tool["remarks"])


def test_on_a_terminal_what_there_is_to_talk_about_follows(course: Path, sheets: Path) -> None:
    told = clew("simulate", course, "--mark", sheets / "ivo.csv", "--table")
    assert told.code == 0
    assert "ivo: to talk about" in told.out
    assert "docs/walk.md#link" in told.said
    assert "the tool is not compared" in told.said


def test_the_ids_of_the_tools_first_leads_are_taken_as_answers(
    course: Path, read_project: Project, tmp_path: Path
) -> None:
    leads = [
        json.loads(line) for line in clew("leads", "--project", read_project.root, "--json").out.splitlines()
    ]
    named = [row["lead_id"] for row in leads if not row["urgent"]][:2]
    (tmp_path / "zoe.yml").write_text(f"A1: {{subject: {named[0]}}}\nA2: {named[1]}\n", "utf-8")
    told = clew("simulate", course, "--mark", tmp_path / "zoe.yml", "--project", read_project.root, "--json")
    zoe = json.loads(told.out.splitlines()[0])
    assert not [remark for remark in zoe["remarks"] if remark["what"] == "not known"]
    alone = json.loads(clew("simulate", course, "--mark", tmp_path / "zoe.yml", "--json").out)
    assert [remark["what"] for remark in alone["remarks"] if remark["said"] == "refer"] == ["not known"] * 2


def test_one_broken_sheet_does_not_stop_the_others(course: Path, sheets: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.csv").write_text("nothing here\n", "utf-8")
    told = clew("simulate", course, "--mark", tmp_path / "broken.csv", "--mark", sheets, "--json")
    assert told.code == 3
    assert len(told.out.splitlines()) == 2
    assert "Not marked" in told.said
    assert clew("simulate", course, "--mark", tmp_path / "broken.csv").code == 2


def test_wrong_use_is_said_in_words(course: Path, sheets: Path, tmp_path: Path, imported: object) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    for said, arguments in {
        "no exercise": (tmp_path, "--mark", sheets),
        "no sheets in it": (course, "--mark", empty),
        "goes with --mark": (tmp_path / "new", "--project", empty),
        "alone": (course, "--mark", sheets, "--hard"),
        "is not empty": (course, "--exercise"),
        "goes with --seed": (tmp_path / "new", "--exercise", "--hard"),
        "at least 20": (tmp_path / "new", "--exercise", "--size", "3"),
    }.items():
        told = clew("simulate", *arguments)
        assert (told.code, said in told.said or "20" in told.said) == (2, True), told.said
    dry = clew("simulate", tmp_path / "new", "--exercise", "--dry-run")
    assert (dry.code, (tmp_path / "new").exists()) == (0, False)


def test_without_a_seed_nobody_knows_it(tmp_path: Path) -> None:
    seeds = set()
    for name in ("one", "two"):
        assert (
            clew(
                "simulate", tmp_path / name, "--exercise", "--sites", "1", "--size", "20", "--visits", "1"
            ).code
            == 0
        )
        seeds.add(read_exercise(tmp_path / name).seed)
    assert len(seeds) == 2
    assert min(seeds) > 1_000_000
