"""``clew norms`` and ``clew bias`` on the small market's run."""

import json
from pathlib import Path
from typing import Any

import pytest

from clew.store.project import Project
from tests.commands import Outcome, clew

pytestmark = pytest.mark.xdist_group("market")


def _lines(outcome: Outcome) -> list[dict[str, Any]]:
    return [json.loads(line) for line in outcome.out.splitlines()]


def test_norms_say_how_many_and_how_sure(read_project: Project) -> None:
    rows = _lines(
        clew("norms", "--project", read_project.root, "--measure", "eur_per_hour", "--segment", "duration")
    )
    assert rows
    assert {row["measure"] for row in rows} == {"eur_per_hour"}
    assert all(row["segment"].startswith("duration=") and row["usual"] == row["median"] for row in rows)
    cities = _lines(clew("norms", "--project", read_project.root, "--segment", "city"))
    assert all(row["usual"] is not None for row in cities)


def test_norms_are_a_table_on_a_terminal_and_help_where_nothing_fits(read_project: Project) -> None:
    outcome = clew("norms", "--project", read_project.root, "--measure", "eur_per_hour", "--table")
    assert "norms" in outcome.said
    assert all(word in outcome.said for word in ("segment", "usual", "interval", "all"))
    wrong = clew("norms", "--project", read_project.root, "--segment", "moon")
    assert wrong.code == 2
    assert "city" in wrong.err


def test_signals_are_counted_and_urgent_ones_are_not(read_project: Project) -> None:
    rows = _lines(clew("norms", "--project", read_project.root, "--signals"))
    assert {"ads with 1 or more", "ads with 3 or more"} <= {row["signal"] for row in rows}
    assert not [row for row in rows if "under_18" in row["signal"]]
    assert all(row["low"] <= row["share"] <= row["high"] for row in rows)
    (market,) = {
        row["market"]
        for row in _lines(
            clew("norms", "--project", read_project.root, "--signals", "--market", rows[0]["market"])
        )
    }
    assert market == rows[0]["market"]


def test_bias_compares_groups_and_says_what_differs(read_project: Project) -> None:
    rows = _lines(clew("bias", "--project", read_project.root))
    assert {"phone", "language", "nationality", "ethnicity", "audience"} <= {row["proxy"] for row in rows}
    for row in rows:
        assert (row["gap"] is None) == (row["leads"] < 10)
        assert (row["note"] == "differs") == (row["gap"] is not None and (row["low"] > 0 or row["high"] < 0))
    assert "equal evidence" in clew("bias", "--project", read_project.root, "--table").said


def test_norms_over_time_are_told_by_week_and_month(read_project: Project) -> None:
    weeks = _lines(clew("norms", "--project", read_project.root, "--over-time", "--limit", "10000"))
    months = _lines(clew("norms", "--project", read_project.root, "--over-time", "--period", "month"))
    assert {row["by"] for row in weeks} == {"week"}
    assert {row["by"] for row in months} == {"month"}
    assert {row["measure"] for row in weeks} > {"eur_per_hour"}
    assert all("-W" in row["period"] for row in weeks)
    assert all(row["low"] <= row["share"] <= row["high"] for row in weeks if row["share"] is not None)
    assert not [row for row in weeks if "under_18" in row["measure"]]
    outcome = clew("norms", "--project", read_project.root, "--over-time", "--table")
    assert all(word in outcome.said for word in ("period", "median", "share", "interval"))
    for wrong in (("--period", "day"), ("--signals",)):
        assert clew("norms", "--project", read_project.root, "--over-time", *wrong).code == 2


def test_error_rates_by_group_are_told_where_the_truth_is_known(
    read_project: Project, market: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "220")
    rows = _lines(clew("bias", "--project", read_project.root, "--truth", market / "truth"))
    assert rows[0]["proxy"] == "all"
    assert {row["proxy"] for row in rows} == {"all", "nationality", "ethnicity", "language", "audience"}
    for row in rows:
        assert 0 <= row["false_positives"] <= row["benign"]
        assert (row["false_negative"] is None) == (row["controlled"] < 10)
    for proxy in ("nationality", "language"):
        assert sum(row["benign"] for row in rows if row["proxy"] == proxy) == rows[0]["benign"]
    said = clew("bias", "--project", read_project.root, "--truth", market / "truth", "--table").said
    assert "too few" in said
    assert f"{rows[0]['false_positives']} of {rows[0]['benign']}" in said
    assert clew("bias", "--project", read_project.root, "--truth", market / "none").code == 2


@pytest.mark.parametrize("name", ["norms", "bias"])
def test_without_a_run_they_say_what_to_do(name: str, tmp_path: Any) -> None:
    assert clew("init", tmp_path / "p", "--market", "AT").code == 0
    outcome = clew(name, "--project", tmp_path / "p")
    assert outcome.code == 2
    assert "clew run" in outcome.err
