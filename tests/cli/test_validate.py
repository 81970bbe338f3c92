"""``clew validate`` as a user meets it."""

import json
from pathlib import Path
from typing import Any

import pytest

from clew.store.project import Project, create_project
from tests.commands import clew


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project of thirty sites."""
    sites = tmp_path / "sites.csv"
    sites.write_text("url\n" + "".join(f"https://www.site{n}.example/\n" for n in range(30)), "utf-8")
    return create_project(tmp_path / "project", market="AT", sites_csv=sites)


def partner(tmp_path: Path, numbers: range, name: str = "partner.txt") -> Path:
    path = tmp_path / name
    path.write_text("".join(f"site{n}.example/start\n" for n in numbers), "utf-8")
    return path


def told(project: Project, *arguments: str | Path) -> dict[str, Any]:
    done = clew("validate", *arguments, "--project", project.root, "--json")
    assert done.code == 0, done.said
    answer: dict[str, Any] = json.loads(done.out)
    return answer


def test_a_partner_s_list_is_held_against_the_project_s_sites(project: Project, tmp_path: Path) -> None:
    answer = told(project, partner(tmp_path, range(10, 40)))
    assert answer["lists"] == {"this project": 30, "partner.txt": 30}
    (shared,) = answer["shared"]
    assert (shared["both"], shared["only_first"], shared["only_second"], shared["share"]) == (
        20,
        10,
        10,
        0.6667,
    )
    (estimate,) = answer["estimates"]
    assert estimate["total"] == 44.8  # 31 * 31 / 21 - 1
    assert 40 <= estimate["low"] < 44.8 < estimate["high"]
    lacking = {one["site"]: one["lacking"] for one in answer["lacking"]}
    assert lacking["site0.example"] == ["partner.txt"]
    assert lacking["site39.example"] == ["this project"]


def test_the_terminal_says_about_and_what_has_to_be_so(project: Project, tmp_path: Path) -> None:
    done = clew("validate", partner(tmp_path, range(10, 40)), "--project", project.root, "--table")
    assert "about 45 sites" in done.said
    assert "40 of them on a list" in done.said
    for word in ("same market at the same time", "equally easy to find", "--copied", "--lacking"):
        assert word in done.said


def test_copied_lists_give_at_least(project: Project, tmp_path: Path) -> None:
    done = clew("validate", partner(tmp_path, range(10, 40)), "-p", project.root, "--copied", "--table")
    assert "at least 45 sites" in done.said
    assert "about" not in done.out


def test_a_list_that_sites_were_found_in_is_no_independent_one(project: Project, tmp_path: Path) -> None:
    path = partner(tmp_path, range(10, 40))
    assert told(project, path)["estimates"][0]["at_least"] is False
    assert clew("discover", path, "-p", project.root).code == 0
    done = clew("validate", path, "-p", project.root, "--table")
    assert "partner.txt was itself a source: 20 sites of this project" in done.said
    assert "at least 45 sites" in done.said
    other = partner(tmp_path, range(10, 40), "other.txt")
    assert told(project, other)["estimates"][0]["at_least"] is False


def test_a_rejected_site_is_in_no_count_and_shown_as_rejected(project: Project, tmp_path: Path) -> None:
    decision = {
        "kind": "site_decision",
        "site": "site39.example",
        "value": "rejected",
        "author": "A. Example",
        "reason": "flats",
    }
    (tmp_path / "d.jsonl").write_text(json.dumps(decision), "utf-8")
    assert clew("decide", "--project", project.root, "--file", tmp_path / "d.jsonl").code == 0
    path = partner(tmp_path, range(10, 40))
    answer = told(project, path)
    assert answer["lists"]["partner.txt"] == 29
    assert {"site": "site39.example", "on": ["partner.txt"], "lacking": [], "rejected": True} in answer[
        "lacking"
    ]
    shown = clew("validate", path, "-p", project.root, "--table", "--lacking", "--limit", "100")
    assert "rejected" in shown.out


def test_three_lists_give_a_model_and_a_lower_bound(project: Project, tmp_path: Path) -> None:
    first, second = partner(tmp_path, range(10, 40)), partner(tmp_path, range(0, 45, 2), "hotline.txt")
    answer = told(project, first, second)
    assert [one["method"] for one in answer["estimates"]] == ["loglinear", "chao"]
    assert answer["estimates"][1]["at_least"] is True
    assert len(answer["shared"]) == 3
    said = clew("validate", first, second, "-p", project.root, "--table").said
    assert "log-linear model" in said
    assert "Chao's lower bound: at least" in said


def test_six_lists_give_the_lower_bound_alone(project: Project, tmp_path: Path) -> None:
    paths = [partner(tmp_path, range(n, n + 20), f"list{n}.txt") for n in range(5)]
    answer = told(project, *paths)
    assert [one["method"] for one in answer["estimates"]] == ["chao"]


def test_two_lists_of_one_name_are_kept_apart(project: Project, tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    answer = told(project, partner(tmp_path, range(10)), partner(tmp_path / "b", range(5, 20)))
    assert answer["lists"] == {"this project": 30, "partner.txt": 10, "partner.txt (2)": 15}


def test_lists_that_share_nothing_get_no_total(project: Project, tmp_path: Path) -> None:
    done = clew("validate", partner(tmp_path, range(50, 60)), "-p", project.root, "--table")
    assert done.code == 0
    assert "no total" in done.said
    assert "share no site" in done.said


def test_wrong_use_is_a_sentence(project: Project, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("nothing here\n", "utf-8")
    broken = tmp_path / "broken.json"
    broken.write_text('{"url": \n', "utf-8")
    bare = create_project(tmp_path / "bare", market="AT")
    for arguments, says in [
        ((empty, "-p", project.root), "holds no address"),
        ((broken, "-p", project.root), "broken.json"),
        ((tmp_path / "none.csv", "-p", project.root), "can't be read"),
        ((empty, "-p", bare.root), "no sites of its own"),
    ]:
        done = clew("validate", *arguments)
        assert (done.code, says in done.said) == (2, True), done.said
