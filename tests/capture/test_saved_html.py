import datetime as dt
from pathlib import Path

import pytest

from clew.capture.archive import iter_captures
from clew.capture.saved_html import import_saved_pages
from clew.kernel.errors import BrokenInputError
from clew.store.project import Project, create_project
from clew.store.warc import read_payload


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return create_project(tmp_path / "project", market="DE")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    saved = tmp_path / "saved"
    (saved / "pages").mkdir(parents=True)
    (saved / "pages" / "Anzeige 1.html").write_text("<p>Anzeige in Köln", "utf-8")
    (saved / "index.csv").write_text(
        "url,time,file\nhttps://velvet.example/ad/1,2025-06-01T12:00:00+02:00,pages/Anzeige 1.html\n", "utf-8"
    )
    return saved


def test_saved_pages_become_captures_that_say_so(project: Project, folder: Path) -> None:
    assert import_saved_pages(project, folder).captures == 1
    (capture,) = iter_captures(project)
    assert (capture.tool, capture.site_id, capture.status) == ("saved html", "velvet.example", 200)
    assert capture.fetched_at == dt.datetime(2025, 6, 1, 10, tzinfo=dt.UTC)
    assert read_payload(project.root, capture).body.decode() == "<p>Anzeige in Köln"
    assert import_saved_pages(project, folder).known == 1
    assert len(list(iter_captures(project))) == 1


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("https://velvet.example/,yesterday,pages/Anzeige 1.html", "line 2, column time"),
        ("https://velvet.example/,2025-06-01,../project/clew.toml", "column file: .* leads out"),
        ("https://velvet.example/,2025-06-01,/etc/hostname", "column file: .* leads out"),
        ("https://velvet.example/,2025-06-01,none.html", "column file: .* is not there"),
        ("https://velvet.example/,2025-06-01,a\0b", "column file"),
        ("file:///etc/passwd,2025-06-01,pages/Anzeige 1.html", "column url"),
        ('"https://velvet.example/\r\nWARC-Type: warcinfo",2025-06-01,pages/Anzeige 1.html', "column url"),
        ("=1+1,2025-06-01,pages/Anzeige 1.html", "spreadsheet formula"),
        ("", "lists no page"),
    ],
)
def test_a_wrong_row_is_named_and_nothing_imported(
    project: Project, folder: Path, row: str, told: str
) -> None:
    (folder / "index.csv").write_text(f"url,time,file\n{row}\n", "utf-8", newline="")
    with pytest.raises(BrokenInputError, match=told):
        import_saved_pages(project, folder)
    assert list(iter_captures(project)) == []
    assert list(project.work_dir.glob(".saved-*")) == []


def test_a_link_out_of_the_folder_is_not_followed(project: Project, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.html").write_text("secret", "utf-8")
    (folder / "pages" / "Anzeige 1.html").unlink()
    (folder / "pages" / "Anzeige 1.html").symlink_to(tmp_path / "secret.html")
    with pytest.raises(BrokenInputError, match="leads out"):
        import_saved_pages(project, folder)


def test_a_folder_without_its_list_is_said(project: Project, tmp_path: Path) -> None:
    with pytest.raises(BrokenInputError, match=r"needs an index\.csv"):
        import_saved_pages(project, tmp_path)
