import datetime as dt
import json
from pathlib import Path

import pytest

from clew.kernel.errors import WrongUseError
from clew.store.lock import exclusive
from clew.store.project import create_project
from clew.store.run import RunReport, keep_run, read_run, write_json


def report(**issues: int) -> RunReport:
    return RunReport("0.1", "1", {"market": "DE"}, {"b": "2", "a": "1"}, {"ads": 3}, issues)


def test_a_run_with_something_missing_says_that_it_is_partial() -> None:
    assert not report(text_long=1).is_partial
    assert report(text_long=1, truncated=2).as_row()["partial"] is True


def test_each_run_is_kept_with_its_times(tmp_path: Path) -> None:
    start = dt.datetime(2025, 7, 1, 9, tzinfo=dt.UTC)
    for _ in range(2):
        folder = keep_run(
            tmp_path, report(), started=start, ended=start + dt.timedelta(seconds=8), processes=2
        )
    assert sorted(item.name for item in tmp_path.iterdir()) == ["0001", "0002"]
    kept = json.loads((folder / "run.json").read_text("utf-8"))
    assert (kept["started"], kept["rows"]) == ("2025-07-01T09:00:00+00:00", {"ads": 3})


def test_what_stands_beside_the_tables_knows_no_clock(tmp_path: Path) -> None:
    assert read_run(tmp_path) is None
    write_json(tmp_path / "run.json", report().as_row())
    first = (tmp_path / "run.json").read_bytes()
    write_json(tmp_path / "run.json", report().as_row())
    assert (tmp_path / "run.json").read_bytes() == first
    assert read_run(tmp_path) == report().as_row()
    assert [item.name for item in tmp_path.iterdir()] == ["run.json"]


def test_two_runs_at_once_are_refused(tmp_path: Path) -> None:
    project = create_project(tmp_path / "p", market="DE")
    with exclusive(project.root), pytest.raises(WrongUseError, match="at work"), exclusive(project.root):
        pass
    with exclusive(project.root):
        pass
