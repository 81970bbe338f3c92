"""A project is held by one process at a time, and what a killed one left is cleared away."""

from pathlib import Path

import pytest

from clew.kernel.errors import WrongUseError
from clew.store.lock import exclusive
from clew.store.project import create_project


def test_half_written_files_of_a_killed_run_go_and_nothing_else(tmp_path: Path) -> None:
    root = create_project(tmp_path / "project", market="DE").root
    left = ["tables/.table-x", "tables/.json-x", "work/facts/.part-x", "work/.import-x/0.warc.gz", ".report-x"]
    kept = ["tables/ads.parquet", "work/facts/a.parquet", "captures/a.example/b.warc.gz", "lexicons/de.yml"]
    for name in left + kept:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("here")
    with exclusive(root):
        assert [name for name in left if (root / name).exists()] == []
        assert all((root / name).exists() for name in kept)


def test_a_second_one_is_told_to_wait_and_the_next_gets_in(tmp_path: Path) -> None:
    root = create_project(tmp_path / "project", market="DE").root
    with exclusive(root), pytest.raises(WrongUseError, match="wait for it to end"), exclusive(root):
        pass
    with exclusive(root):
        pass
