"""Runs over again, in other ways, elsewhere, and after a kill: the same tables, byte for byte."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from clew.capture.archive import import_archives
from clew.store.lock import exclusive
from clew.store.project import Project, create_project, open_project
from tests.commands import clew
from tests.conftest import run_project
from tests.tables import digests, rows_of, stamps

pytestmark = pytest.mark.xdist_group("market")
KILLS = 5
LAST_MOMENT = 20
"""Even a run that has all its pages read writes more files than this."""


def test_five_kills_leave_no_trace(read_project: Project, imported: Callable[[str], Project]) -> None:
    project = imported("killed")
    chance = random.Random("five kills")
    for number in range(KILLS):
        code = _killed_run(
            project.root,
            processes=1 + number % 2,
            after_files=chance.randint(1, LAST_MOMENT),
            and_seconds=chance.uniform(0, 0.3),
        )
        assert code == -signal.SIGKILL
    run_project(project)
    assert digests(project.tables_dir) == digests(read_project.tables_dir)


def _killed_run(root: Path, *, processes: int, after_files: int, and_seconds: float) -> int:
    """Start a run, wait until it has written some files and a moment more, and kill it with its workers."""
    before = _written(root)
    command = [sys.executable, "-m", "clew", "run", "--project", str(root), "--processes", str(processes)]
    with subprocess.Popen(
        command, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as run:
        while len(_written(root) - before) < after_files and run.poll() is None:
            time.sleep(0.01)
        time.sleep(and_seconds)
        os.killpg(run.pid, signal.SIGKILL)
        return run.wait()


def _written(root: Path) -> set[tuple[str, int]]:
    found = set()
    for folder in ("work", "tables"):
        for path in (root / folder).rglob("*.parquet"):
            try:
                found.add((path.name, path.stat().st_mtime_ns))
            except FileNotFoundError:  # replaced in between
                continue
    return found


def test_two_processes_give_the_tables_of_one(
    read_project: Project, imported: Callable[[str], Project]
) -> None:
    project = imported("two_processes")
    run_project(project, processes=2)
    assert digests(project.tables_dir) == digests(read_project.tables_dir)


def test_later_captures_are_read_alone_and_give_the_tables_of_all_at_once(
    read_project: Project, market: Path, tmp_path: Path
) -> None:
    project = create_project(tmp_path / "project", market="DE", sites_csv=market / "sites.csv")
    first, *later = sorted(market.glob("captures/*.warc.gz"))
    import_archives(project, [first])
    run_project(project)
    read = stamps(project.work_dir / "drafts")
    import_archives(project, later)
    run_project(project)
    after = stamps(project.work_dir / "drafts")
    assert len(after) > len(read)
    assert {name: after[name] for name in read} == read
    assert digests(project.tables_dir) == digests(read_project.tables_dir)


@pytest.fixture(scope="module")
def moved(read_project: Project, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The read project, carried to another place and run there once more."""
    place = tmp_path_factory.mktemp("moved") / "elsewhere"
    shutil.copytree(read_project.root, place, copy_function=shutil.copy2)
    project = open_project(place)
    run_project(project)
    return project


def test_a_project_can_be_moved(read_project: Project, moved: Project) -> None:
    assert digests(moved.tables_dir) == digests(read_project.tables_dir)


def test_a_second_run_reads_nothing_again(read_project: Project, moved: Project) -> None:
    for folder in ("chunks", "drafts", "pages", "facts"):
        before = stamps(read_project.work_dir / folder)
        assert before
        assert stamps(moved.work_dir / folder) == before


def test_importing_twice_changes_nothing(read_project: Project, market: Path) -> None:
    before = digests(read_project.captures_dir), stamps(read_project.captures_dir)
    files = sorted(market.glob("captures/*.warc.gz"))
    outcome = clew("import", "--project", read_project.root, *files)
    assert outcome.code == 0
    assert '"captures": 0' in outcome.out
    assert (digests(read_project.captures_dir), stamps(read_project.captures_dir)) == before


def test_a_project_in_work_is_left_alone(read_project: Project) -> None:
    before = stamps(read_project.tables_dir)
    with exclusive(read_project.root):
        outcome = clew("run", "--project", read_project.root, "--processes", "1")
    assert outcome.code == 2
    assert "is at work in this project; wait for it to end" in outcome.said
    assert stamps(read_project.tables_dir) == before


def test_a_project_without_captures_says_what_to_do(tmp_path: Path) -> None:
    project = create_project(tmp_path / "project", market="DE")
    outcome = clew("run", "--project", project.root, "--processes", "1")
    assert outcome.code == 2
    assert "clew import" in outcome.said
    assert not list(project.tables_dir.iterdir())


def test_an_archive_cut_before_its_pictures_is_read_to_the_end(tmp_path: Path, market: Path) -> None:
    """Ads whose pictures were never fetched have them by address only; nothing may stumble over that."""
    first = min(market.glob("captures/*.warc.gz"))
    cut = tmp_path / "cut.warc.gz"
    cut.write_bytes(first.read_bytes()[: first.stat().st_size // 3])
    root = tmp_path / "project"
    project = create_project(root, market="DE")
    assert clew("import", "--project", root, cut).code == 3
    outcome = clew("run", "--project", root, "--processes", "1")
    assert outcome.code == 3
    assert "Partial" in outcome.said
    unfetched = [row for row in rows_of(project, "images") if row["payload_sha256"] is None]
    assert unfetched


def test_pictures_name_the_pages_that_show_them(read_project: Project) -> None:
    shown_by = {row["ad_id"]: set(row["captures"]) for row in rows_of(read_project, "ads")}
    images = rows_of(read_project, "images")
    assert images
    for row in images:
        assert row["captures"]
        assert set(row["captures"]) <= shown_by[row["ad_id"]]
