"""Fixtures that many tests share: a small simulated market, read once.

The tests of a file stay on one worker, so that what its fixtures make is made once; a file that shares a costly fixture
with others names a group of its own (``xdist_group``).

Property tests try the same examples on every run, so that a change is judged by what it changes; ``make explore``
tries new ones.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from clew.capture.archive import import_archives
from clew.engine.local import LocalEngine
from clew.pipeline import run_pipeline
from clew.records.decision import Decisions
from clew.store.lock import exclusive
from clew.store.project import Project, create_project
from clew_market import simulate

settings.register_profile("fixed", derandomize=True, deadline=None)
settings.register_profile("explore", deadline=None)
settings.load_profile(os.environ.get("CLEW_PROPERTIES", "fixed"))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Group the tests by their file where they name no group."""
    for item in items:
        if item.get_closest_marker("xdist_group") is None:
            item.add_marker(pytest.mark.xdist_group(item.location[0]))


def run_project(project: Project, *, processes: int = 1, decisions: Decisions | None = None) -> None:
    """Run the pipeline without a word."""
    with exclusive(project.root), LocalEngine(processes=processes) as engine:
        run_pipeline(project, engine, decisions or Decisions(), progress=lambda *_: None)


@pytest.fixture(scope="session")
def market(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small market: two sites, three visits, with its truth."""
    folder = tmp_path_factory.mktemp("market") / "market"
    simulate(folder, seed=5, sites=2, size=24)
    return folder


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory, market: Path) -> Callable[[str], Project]:
    """Make a project that holds the market's captures, not yet run."""

    def make(name: str) -> Project:
        root = tmp_path_factory.mktemp(name) / "project"
        project = create_project(root, market="DE", sites_csv=market / "sites.csv")
        import_archives(project, sorted(market.glob("captures/*.warc.gz")))
        return project

    return make


@pytest.fixture(scope="session")
def read_project(imported: Callable[[str], Project]) -> Project:
    """A project of the small market after one run."""
    project = imported("read")
    run_project(project)
    return project
