"""Imports: what was captured is there unaltered, once, and what is missing is told."""

import datetime as dt
import gzip
import io
import itertools
import stat
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from clew.capture import visit
from clew.capture.archive import capture_indexes, import_archives, iter_captures
from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.records.issue import Issue
from clew.store.lock import exclusive
from clew.store.project import Project, create_project
from clew.store.tables import read_records
from clew.store.warc import as_member, read_payload
from clew.store.warc_source import SourceRecord, iter_source_records
from tests.warcs import page, write_warc

PAGES = [
    page("https://velvet.example/", "<p>Start"),
    page("https://m.velvet.example/ad/1", "<p>Ad 1"),
    page("https://silk.test/", "<p>Other site"),
    page("https://velvet.example/gone", "<p>Nothing here", status="404 Not Found"),
]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return create_project(tmp_path / "project", market="DE")


def files(project: Project) -> dict[str, bytes]:
    return {
        str(path.relative_to(project.root)): path.read_bytes()
        for path in sorted(project.captures_dir.rglob("*"))
        if path.is_file()
    }


def issues(project: Project) -> list[Issue]:
    return [
        i for path in sorted(project.captures_dir.glob("*.issues.parquet")) for i in read_records(path, Issue)
    ]


def records(project: Project) -> list[bytes]:
    return [
        item.raw
        for path in sorted(project.captures_dir.rglob("*.warc.gz"))
        for item in iter_source_records(path)
        if isinstance(item, SourceRecord)
    ]


def write_exchange(path: Path, urls: list[str], *, order: str) -> Path:
    """Write requests and responses that name each other, in an order, after a warcinfo record."""
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True, warc_version="WARC/1.1")
        writer.write_record(writer.create_warcinfo_record("a.warc.gz", {"software": "crawler 7"}))
        for number, url in enumerate(urls):
            http = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
            date = {"WARC-Date": f"2025-06-01T10:00:{number:02d}Z"}
            response = writer.create_warc_record(
                url, "response", payload=io.BytesIO(b"<p>x"), http_headers=http, warc_headers_dict=dict(date)
            )
            asked = StatusAndHeaders(
                f"GET /{number} HTTP/1.1", [("Host", "velvet.example")], is_http_request=True
            )
            request = writer.create_warc_record(
                url, "request", http_headers=asked, warc_headers_dict=dict(date)
            )
            named, naming = (request, response) if order == "request named" else (response, request)
            naming.rec_headers.add_header(
                "WARC-Concurrent-To", named.rec_headers.get_header("WARC-Record-ID")
            )
            pair = (response, request) if order == "response first" else (request, response)
            for record in pair:
                writer.write_record(record)
    return path


@pytest.mark.parametrize("gzipped", [True, False])
@pytest.mark.parametrize("version", ["1.0", "1.1"])
def test_captures_are_listed_by_site_and_can_be_read_back(
    project: Project, tmp_path: Path, version: str, gzipped: bool
) -> None:
    source = write_warc(tmp_path / "visit.warc", PAGES, version=version, gzip=gzipped)
    summary = import_archives(project, [source])
    assert (summary.captures, summary.missing) == (4, False)
    found = {capture.url: capture for capture in iter_captures(project)}
    assert Counter(c.site_id for c in found.values()) == {"velvet.example": 3, "silk.test": 1}
    for url, _, _, body in PAGES:
        assert read_payload(project.root, found[url]).body == body
    assert found["https://velvet.example/gone"].status == 404
    assert found["https://velvet.example/"].fetched_at == dt.datetime(2025, 6, 1, 10, tzinfo=dt.UTC)


def test_one_archive_for_each_site_and_visit_with_the_sources_own_bytes(
    project: Project, tmp_path: Path
) -> None:
    source = write_warc(tmp_path / "visit.warc.gz", PAGES)
    summary = import_archives(project, [source])
    assert [name.split("/")[1] for name in summary.archives] == ["silk.test", "velvet.example"]
    assert all("/20250601T1000" in name for name in summary.archives)
    assert Counter(records(project)) == Counter(
        item.raw for item in iter_source_records(source) if isinstance(item, SourceRecord)
    )
    for path in project.captures_dir.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)


@pytest.mark.parametrize("order", ["response first", "request first", "request named"])
def test_requests_and_the_sources_own_words_go_along(project: Project, tmp_path: Path, order: str) -> None:
    urls = [f"https://velvet.example/{n}" for n in range(3)] * 2
    source = write_exchange(tmp_path / "visit.warc.gz", urls, order=order)
    import_archives(project, [source])
    kept = records(project)
    assert Counter(kept) == Counter(
        item.raw for item in iter_source_records(source) if isinstance(item, SourceRecord)
    )
    assert len(kept) == 13
    assert {capture.tool for capture in iter_captures(project)} == {"crawler 7"}
    with next(project.captures_dir.rglob("*.warc.gz")).open("rb") as file:
        kinds = [record.rec_type for record in ArchiveIterator(file, check_digests=True)]
    assert Counter(kinds) == {"warcinfo": 1, "request": 6, "response": 6}


def test_importing_twice_changes_nothing(project: Project, tmp_path: Path) -> None:
    source = write_warc(tmp_path / "visit.warc.gz", PAGES)
    import_archives(project, [source])
    before = files(project)
    renamed = source.rename(tmp_path / "other-name.warc.gz")
    again = import_archives(project, [renamed, renamed])
    assert (again.captures, again.known, again.archives) == (0, 8, [])
    assert files(project) == before


def test_only_what_is_new_of_an_overlapping_archive_is_taken(project: Project, tmp_path: Path) -> None:
    more = [*PAGES, page("https://velvet.example/ad/2", "<p>Ad 2")]
    import_archives(project, [write_warc(tmp_path / "1.warc.gz", PAGES)])
    summary = import_archives(project, [write_warc(tmp_path / "2.warc.gz", more)])
    assert (summary.captures, summary.known) == (1, 4)
    urls = [capture.url for capture in iter_captures(project)]
    assert sorted(urls) == sorted(url for url, *_ in more)


def test_a_dry_run_leaves_nothing(project: Project, tmp_path: Path) -> None:
    summary = import_archives(project, [write_warc(tmp_path / "v.warc.gz", PAGES)], dry_run=True)
    assert summary.captures == 4
    assert files(project) == {}
    assert capture_indexes(project) == []


@pytest.mark.parametrize("step", range(5))
def test_a_kill_between_two_steps_leaves_nothing_half_done(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """The import is ended before its n-th step to disk; a second one gives what an undisturbed one gives."""
    source = write_warc(tmp_path / "visit.warc.gz", PAGES)
    undisturbed = create_project(tmp_path / "undisturbed", market="DE")
    import_archives(undisturbed, [source])
    steps = itertools.count()

    def dying(real: Callable[..., Any]) -> Callable[..., Any]:
        def dies(*arguments: Any) -> Any:
            if next(steps) == step:
                raise KeyboardInterrupt
            return real(*arguments)

        return dies

    with monkeypatch.context() as patch:
        for name in ("write_table", "_flush"):
            patch.setattr(visit, name, dying(getattr(visit, name)))
        with pytest.raises(KeyboardInterrupt):
            import_archives(project, [source])
    for capture in iter_captures(project):
        assert read_payload(project.root, capture).problem is None
    import_archives(project, [source])
    assert files(project) == files(undisturbed)
    assert list(project.work_dir.glob(".import-*")) == []


def test_what_a_dead_import_left_in_the_work_folder_is_removed(project: Project, tmp_path: Path) -> None:
    (project.work_dir / ".import-dead").mkdir()
    (project.work_dir / ".import-dead" / "0.warc.gz").write_bytes(b"x")
    import_archives(project, [write_warc(tmp_path / "v.warc.gz", PAGES)])
    assert [path.name for path in project.work_dir.iterdir()] == [".lock"]


def test_an_import_waits_for_no_run(project: Project, tmp_path: Path) -> None:
    source = write_warc(tmp_path / "v.warc.gz", PAGES)
    with exclusive(project.root), pytest.raises(WrongUseError, match="at work"):
        import_archives(project, [source])


def test_what_is_missing_or_foreign_is_listed_and_the_rest_read(project: Project, tmp_path: Path) -> None:
    source = tmp_path / "mixed.warc.gz"
    with source.open("wb") as file:
        writer = WARCWriter(file, gzip=True, warc_version="WARC/1.1")
        for kind, url in (("resource", "ftp://velvet.example/x"), ("metadata", "https://velvet.example/")):
            writer.write_record(writer.create_warc_record(url, kind, payload=io.BytesIO(b"x")))
        writer.write_record(
            writer.create_revisit_record(
                "https://velvet.example/", "sha1:X", "https://velvet.example/", "2025-06-01T00:00:00Z"
            )
        )
        http = StatusAndHeaders("200 OK", [], protocol="HTTP/1.1")
        for url in ("dns:velvet.example", "ftp://velvet.example/", "https://../", "http://[bad/"):
            writer.write_record(
                writer.create_warc_record(url, "response", payload=io.BytesIO(b"x"), http_headers=http)
            )
    no_http = (
        b"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://velvet.example/y\r\n"
        b"WARC-Date: 2025-06-01T00:00:00Z\r\nContent-Length: 7\r\n\r\nno HTTP\r\n\r\n"
    )
    members = source.read_bytes() + as_member(no_http)
    good = write_warc(tmp_path / "good.warc.gz", PAGES).read_bytes()
    source.write_bytes(members + good[:-30])
    summary = import_archives(project, [source])
    assert summary.captures == 3
    assert summary.missing
    assert summary.skipped == {
        "foreign_resource": 1,
        "foreign_metadata": 1,
        "foreign_revisit": 1,
        "foreign": 4,
        "corrupt": 1,
        "truncated": 1,
    }
    listed = issues(project)
    assert Counter(issue.kind for issue in listed) == summary.skipped
    assert len({issue.record_id for issue in listed}) == 9
    assert all("mixed.warc.gz, byte" in issue.detail for issue in listed)


def test_a_response_shorter_than_announced_is_marked(project: Project, tmp_path: Path) -> None:
    cut = (
        "https://velvet.example/cut",
        "200 OK",
        [("Content-Type", "text/html"), ("Content-Length", "900")],
        b"<p>",
    )
    unchanged = ("https://velvet.example/same", "304 Not Modified", [("Content-Length", "900")], b"")
    part = ("https://velvet.example/part", "206 Partial Content", [("Content-Type", "text/plain")], b"part")
    import_archives(project, [write_warc(tmp_path / "v.warc.gz", [cut, unchanged, part])])
    assert {c.url[-4:]: (c.status, c.truncated) for c in iter_captures(project)} == {
        "/cut": (200, True),
        "same": (304, False),
        "part": (206, False),
    }


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/new?x=1", "https://velvet.example/new?x=1"),
        ("https://silk.test/", "https://silk.test/"),
        ("http://[bad", None),
        ("javascript:x", None),
    ],
)
def test_redirects_say_where_to(project: Project, tmp_path: Path, location: str, target: str | None) -> None:
    moved = ("https://velvet.example/old", "302 Found", [("Location", location)], b"")
    import_archives(project, [write_warc(tmp_path / "v.warc.gz", [moved])])
    (capture,) = iter_captures(project)
    assert (capture.redirect_to, capture.final_url) == (target, target or capture.url)


@pytest.mark.parametrize(
    "url",
    [
        "https://..%2f..%2fetc.example/x",
        "https://-rf.example/",
        "https://a\\..\\b.example/",
        "https://" + "x" * 300 + ".example/",
        "https://velvet.example:443@évil.test/../../x",
        "http://[2001:db8::7]/",
    ],
)
def test_no_address_leads_out_of_the_captures(project: Project, tmp_path: Path, url: str) -> None:
    import_archives(project, [write_warc(tmp_path / "v.warc.gz", [page(url, "<p>x"), *PAGES])])
    for path in project.captures_dir.iterdir():
        assert path.resolve().parent == project.captures_dir.resolve()
        assert path.name.replace(".", "").replace("-", "").replace("_", "").isalnum()
    assert len(list(iter_captures(project))) in (4, 5)


def test_files_that_are_no_archives_are_said_in_a_sentence(project: Project, tmp_path: Path) -> None:
    (tmp_path / "empty.warc.gz").touch()
    (tmp_path / "noise.warc.gz").write_bytes(bytes(range(256)) * 40)
    for name, told in (("empty", "is empty"), ("noise", "not an archive"), ("none", "can't be read")):
        with pytest.raises(BrokenInputError, match=told):
            import_archives(project, [tmp_path / f"{name}.warc.gz"])
    assert files(project) == {}


def test_a_bomb_within_a_response_does_not_end_the_import(project: Project, tmp_path: Path) -> None:
    bomb = gzip.compress(bytes(100 << 20))
    headers = [
        ("Content-Type", "text/html"),
        ("Content-Encoding", "gzip"),
        ("Content-Length", str(len(bomb))),
    ]
    pages = [("https://velvet.example/bomb", "200 OK", headers, bomb), *PAGES]
    assert import_archives(project, [write_warc(tmp_path / "v.warc.gz", pages)]).captures == 5
    (capture,) = (c for c in iter_captures(project) if c.url.endswith("bomb"))
    assert read_payload(project.root, capture).problem == "too_large"
