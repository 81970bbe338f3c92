"""Ten visits, one after the other or all at once, in any order, by any number of processes: the same tables and ids."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from clew.capture.archive import import_archives
from clew.store.project import Project, create_project
from clew_market import MAX_VISITS, simulate
from tests.conftest import run_project
from tests.tables import digests, rows_of, stamps

pytestmark = [pytest.mark.xdist_group("ten visits"), pytest.mark.slow]
_PIECES = ("chunks", "drafts", "pages", "facts")


@pytest.fixture(scope="module")
def visited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A market of one site, visited again and again: ads come and go, some move round and come round again."""
    folder = tmp_path_factory.mktemp("visited") / "market"
    simulate(folder, seed=5, sites=1, size=20, visits=MAX_VISITS)
    return folder


@pytest.fixture(scope="module")
def empty(visited: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Project]:
    """Make a project of one name, wherever it lies, that holds nothing yet."""

    def make() -> Project:
        root = tmp_path_factory.mktemp("equality") / "project"
        return create_project(root, market="DE", sites_csv=visited / "sites.csv")

    return make


@pytest.fixture(scope="module")
def at_once(visited: Path, empty: Callable[[], Project]) -> Project:
    """All visits, the last first, by two processes."""
    project = empty()
    import_archives(project, _files(visited)[::-1])
    run_project(project, processes=2)
    return project


@pytest.fixture(scope="module")
def one_by_one(visited: Path, empty: Callable[[], Project]) -> tuple[Project, list[dict[str, int]]]:
    """Each visit imported and run before the next, by one process; and the pieces of work after each run."""
    project = empty()
    after = []
    for file in _files(visited):
        import_archives(project, [file])
        run_project(project)
        after.append(stamps(project.work_dir))
    return project, after


def test_a_run_a_visit_gives_the_tables_of_one_run(
    at_once: Project, one_by_one: tuple[Project, list[dict[str, int]]]
) -> None:
    project, _ = one_by_one
    assert len(rows_of(project, "networks")) > 0
    assert any(len(row["ad_ids"]) > 1 for row in rows_of(project, "providers"))
    assert digests(project.tables_dir) == digests(at_once.tables_dir)


def test_a_visit_has_its_own_pages_read_and_no_other(
    one_by_one: tuple[Project, list[dict[str, int]]],
) -> None:
    """First readings are never made again, second ones where the site is seen otherwise now, facts where ads are."""
    _, after = one_by_one
    made: Counter[str] = Counter()
    before: dict[str, int] = {}
    for now in after:
        kept = {name: now[name] for name in before if name.startswith(_PIECES)}
        assert kept == {name: before[name] for name in kept}
        new = Counter(name.partition("/")[0] for name in now if name not in before)
        assert (new["chunks"], new["drafts"]) == (1, 1)
        made += new
        before = now
    assert MAX_VISITS <= made["facts"] < made["pages"]


def _files(market: Path) -> list[Path]:
    return sorted(market.glob("captures/*.warc.gz"), key=lambda path: (len(path.name), path.name))
