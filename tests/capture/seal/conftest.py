"""A small project with everything that is sealed: two seals, a time stamp, a journal, a list of troubles."""

import datetime as dt
import shutil
from pathlib import Path

import pytest

from clew.capture.archive import import_archives
from clew.capture.seal.seal import SealSummary, seal_captures
from clew.capture.seal.stamping import request_stamp, take_response
from clew.capture.seal.time_stamp import read_roots
from clew.records.issue import Issue
from clew.store.keys import signing_key
from clew.store.project import Project, create_project, open_project
from clew.store.tables import write_table
from tests.capture.pictures import picture
from tests.capture.seal.authority import Authority
from tests.warcs import write_warc

HTML = [("Content-Type", "text/html")]
NOW = dt.datetime(2025, 6, 3, 12, tzinfo=dt.UTC)
PAGES = [
    ("https://lantern.example/", "200 OK", HTML, b"<title>Lantern</title>" + b"a list " * 40),
    ("https://lantern.example/ad/1", "200 OK", HTML, b"<p>Mara, 24, Graz</p>" * 20),
    ("https://lantern.example/pic.jpg", "200 OK", [("Content-Type", "image/jpeg")], picture()),
    ("https://aurora.example/ad/9?b=2&A=1", "200 OK", HTML, b"<p>Ina, 30, Wien</p>" * 20),
    ("https://lantern.example/ad/7", "404 Not Found", HTML, b"gone"),
]


def clock() -> dt.datetime:
    return NOW


def quiet(*_: object) -> None:
    """Say nothing of progress."""


def seal(project: Project) -> SealSummary | None:
    """Seal as the command does."""
    return seal_captures(project, signing_key(project), by="A. Example", clock=clock, progress=quiet)


def bring(project: Project, folder: Path, pages: list[tuple[str, str, list[tuple[str, str]], bytes]]) -> None:
    """Import pages, a second apart."""
    day = len(list(folder.glob("*.warc.gz"))) + 1
    path = write_warc(folder / f"{day}.warc.gz", pages, time=f"2025-06-{day:02d}T10:00:00Z")
    import_archives(project, [path])


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority") / "tsa")


@pytest.fixture(scope="session")
def sealed_once(tmp_path_factory: pytest.TempPathFactory, authority: Authority) -> Path:
    """The project that ``sealed`` copies."""
    folder = tmp_path_factory.mktemp("sealed")
    project = create_project(folder / "project", market="AT")
    bring(project, folder, PAGES)
    journal = project.runs_dir / "captures" / "20250601T100000.000000Z.jsonl"
    journal.parent.mkdir(mode=0o700)
    journal.write_bytes(b'{"event":"began"}\n{"event":"ended"}\n')
    seal(project)
    bring(project, folder, PAGES[:2])
    write_table(
        project.captures_dir / "0123456789abcdef.issues.parquet",
        Issue,
        [Issue("import", "0123456789ab@7#0", "truncated", "a.warc.gz, byte 7", "the rest was read")],
    )
    seal(project)
    key = signing_key(project)
    _, request = request_stamp(project, key, authority=None)
    roots = read_roots(authority.ca)
    take_response(project, key, authority.answer(request), roots=roots, clock=clock)
    return project.root


@pytest.fixture
def sealed(sealed_once: Path, tmp_path: Path) -> Project:
    """A sealed project to be hurt."""
    shutil.copytree(sealed_once, tmp_path / "project")
    return open_project(tmp_path / "project")
