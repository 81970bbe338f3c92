"""ARC: each response becomes a record of a WARC with the same bytes; what is broken is told."""

import datetime as dt
import gzip
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from clew.capture.archive import import_archives, iter_captures
from clew.capture.formats import arc
from clew.capture.recognise import format_of
from clew.kernel.errors import BrokenInputError
from clew.store import warc_records
from clew.store.project import Project, create_project
from clew.store.warc import MAX_RECORD, read_payload
from clew.store.warc_records import Trouble
from clew.store.warc_source import SourceRecord
from tests.archives import arc_record, arc_records, http_block, packed, write_arc
from tests.capture.pictures import picture
from tests.warcs import page, write_warc

PAGES = [
    page("https://velvet.example/", "<p>Start"),
    page("https://velvet.example/ad/1", "<p>Ad 1" + "x" * 900),
    page("https://velvet.example/alt", "<p>Größe".encode("cp1252"), mime="text/html; charset=windows-1252"),
    (
        "https://velvet.example/packed",
        "200 OK",
        [("Content-Type", "text/html"), ("Content-Encoding", "gzip")],
        gzip.compress(b"<p>Packed", mtime=0),
    ),
    ("https://velvet.example/old", "301 Moved", [("Location", "/new")], b""),
]
GOOD = arc_record("https://velvet.example/after", http_block("200 OK", [], b"<p>After"))
BLOCK = http_block("200 OK", [("Content-Type", "text/html")], b"<p>A page")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return create_project(tmp_path / "project", market="DE")


def read(path: Path) -> tuple[list[SourceRecord], list[Trouble]]:
    items = list(arc.iter_records(path))
    records = [i for i in items if isinstance(i, SourceRecord)]
    return [r for r in records if b"msgtype=response" in r.data], [i for i in items if isinstance(i, Trouble)]


def read_bytes(tmp_path: Path, data: bytes) -> tuple[list[SourceRecord], list[Trouble]]:
    path = tmp_path / "some.arc"
    path.write_bytes(data)
    return read(path)


@pytest.mark.parametrize("gzipped", [True, False])
@pytest.mark.parametrize("version", [1, 2])
def test_captures_are_those_of_the_same_warc(
    project: Project, tmp_path: Path, version: int, gzipped: bool
) -> None:
    source = write_arc(tmp_path / "visit", PAGES, version=version, gzip=gzipped)
    summary = import_archives(project, [source])
    assert (summary.captures, summary.missing) == (5, False)
    found = {capture.url: capture for capture in iter_captures(project)}
    assert {capture.tool for capture in found.values()} == {"ARC: Example Archive"}
    assert [found[url].fetched_at.second for url, *_ in PAGES] == [0, 1, 2, 3, 4]
    assert read_payload(project.root, found["https://velvet.example/packed"]).body == b"<p>Packed"
    assert found["https://velvet.example/old"].final_url == "https://velvet.example/new"
    warc = write_warc(tmp_path / "visit.warc.gz", PAGES)
    again = import_archives(project, [source, warc])
    assert (again.captures, again.known) == (0, 10)


def test_its_records_are_sound_and_hold_the_servers_own_bytes(project: Project, tmp_path: Path) -> None:
    """The peer's reader gives the same of the ARC itself and of the WARC that came of it."""
    source = write_arc(tmp_path / "visit.arc.gz", PAGES)
    import_archives(project, [source])
    (made,) = project.captures_dir.rglob("*.warc.gz")
    seen = []
    for path in (source, made):
        with path.open("rb") as file:
            records = []
            for record in ArchiveIterator(file, arc2warc=True, check_digests="raise"):
                if record.rec_type == "response":
                    headers = record.rec_headers
                    names = ("WARC-Target-URI", "WARC-Date", "WARC-IP-Address")
                    http = str(record.http_headers)
                    body = record.raw_stream.read()
                    records.append(([headers.get_header(name) for name in names], http, body))
            seen.append(records)
    assert seen[0] == seen[1]
    assert len(seen[0]) == 5


def test_the_same_arc_gives_the_same_bytes(tmp_path: Path) -> None:
    path = write_arc(tmp_path / "visit.arc", PAGES, gzip=False)
    whole = tmp_path / "whole.arc.gz"
    whole.write_bytes(gzip.compress(path.read_bytes()))
    assert [item.raw for item in read(path)[0]] == [item.raw for item in read(whole)[0]]
    assert format_of(path).title == format_of(whole).title == "ARC"


def test_the_software_is_named_where_the_file_says_it(project: Project, tmp_path: Path) -> None:
    about = b"1 1 InternetArchive\nURL IP-address Archive-date Content-type Archive-length\n<?xml?><arcmetadata><arc:software>Heritrix 1.12</arc:software>\n"
    data = arc_record("filedesc://a.arc", about) + GOOD
    (tmp_path / "a.arc").write_bytes(data)
    import_archives(project, [tmp_path / "a.arc"])
    assert [capture.tool for capture in iter_captures(project)] == ["ARC: Heritrix 1.12"]


def test_pictures_in_an_arc_are_left_out(project: Project, tmp_path: Path) -> None:
    jpeg = picture()
    shown = ("https://velvet.example/1.jpg", "200 OK", [("Content-Type", "image/jpeg")], jpeg)
    summary = import_archives(project, [write_arc(tmp_path / "visit.arc.gz", [*PAGES, shown])])
    assert (summary.captures, summary.images) == (6, 1)
    for path in project.captures_dir.rglob("*.warc.gz"):
        assert jpeg[200:260] not in gzip.decompress(path.read_bytes())


@pytest.mark.parametrize(
    ("broken", "kind"),
    [
        (arc_record("https://velvet.example/", BLOCK, length=len(BLOCK) + 70), "beyond"),
        (arc_record("https://velvet.example/", BLOCK, length=len(BLOCK) - 4), "corrupt"),
        (arc_record("https://velvet.example/", BLOCK, length=10**9), "truncated"),
        (arc_record("https://velvet.example/", BLOCK, date="20259901100000"), "corrupt"),
        (arc_record("https://velvet.example/\x07", BLOCK), "corrupt"),
        (arc_record("dns:velvet.example", b"192.0.2.7"), "foreign"),
        (arc_record("file:///etc/passwd", b"x"), "foreign"),
        (b"this line is none at all\n", "corrupt"),
        (b"\x00\xff" * 3000 + b"\n", "corrupt"),
        (b"x" * 200_000 + b"\n", "corrupt"),
        (b"https://velvet.example/ 192.0.2.7 20250601100000 text/html -5\n\n", "corrupt"),
        (b"https://velvet.example/ 192.0.2.7 20250601100000 text/html " + b"9" * 5000 + b"\n", "corrupt"),
    ],
)
@pytest.mark.parametrize("is_packed", [True, False])
def test_a_broken_record_is_told_and_the_rest_read(
    tmp_path: Path, broken: bytes, kind: str, is_packed: bool
) -> None:
    parts = [*arc_records(PAGES[:1]), broken, GOOD]
    if kind == "truncated" and not is_packed:
        parts = parts[:-1]
    records, troubles = read_bytes(tmp_path, b"".join(packed(p) if is_packed else p for p in parts))
    assert len(records) == len(parts) - 2
    if is_packed and kind == "beyond":  # there the member ends, and with it what can be read
        kind = "truncated"
    assert [trouble.kind for trouble in troubles] == [kind.replace("beyond", "corrupt")]


def test_what_is_not_http_is_told_by_the_import(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "a.arc"
    path.write_bytes(
        b"".join([*arc_records(PAGES), arc_record("http://velvet.example/x", b"<p>no HTTP"), GOOD])
    )
    summary = import_archives(project, [path])
    assert (summary.captures, summary.skipped) == (6, {"corrupt": 1})


def test_times_to_the_minute_and_to_the_millisecond_are_read(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "a.arc"
    url = "https://velvet.example/"
    path.write_bytes(
        b"".join(arc_record(f"{url}{d}", BLOCK, date=d) for d in ("202506011000", "20250601100001007"))
    )
    import_archives(project, [path])
    assert sorted(capture.fetched_at for capture in iter_captures(project)) == [
        dt.datetime(2025, 6, 1, 10, 0, tzinfo=dt.UTC),
        dt.datetime(2025, 6, 1, 10, 0, 1, 7000, tzinfo=dt.UTC),
    ]


def test_a_cut_arc_gives_all_whole_records(project: Project, tmp_path: Path) -> None:
    for name, gzipped in (("a", True), ("b", False)):
        path = write_arc(tmp_path / name, PAGES, gzip=gzipped)
        path.write_bytes(path.read_bytes()[:-20])
        records, troubles = read(path)
        assert (len(records), [trouble.kind for trouble in troubles]) == (4, ["truncated"])


def test_a_very_large_record_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arc, "MAX_RECORD", 10_000)
    large = arc_record("https://velvet.example/", BLOCK + b"x" * 20_000)
    records, troubles = read_bytes(tmp_path, large + GOOD)
    assert (len(records), [trouble.kind for trouble in troubles]) == (1, ["too_large"])
    assert MAX_RECORD > warc_records._CHUNK


def test_no_line_in_an_arc_adds_a_header_to_a_record(tmp_path: Path) -> None:
    forged = arc_record("https://velvet.example/\rWARC-Type: warcinfo", BLOCK)
    records, troubles = read_bytes(tmp_path, forged + GOOD)
    assert (len(records), len(troubles)) == (1, 1)


def test_an_arc_that_says_nothing_is_refused(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "a.arc"
    for data, told in ((b"", "is empty"), (b"some text\n" * 9, "not an archive")):
        path.write_bytes(data)
        with pytest.raises(BrokenInputError, match=told):
            import_archives(project, [path])


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=6), st.integers(0, 20)), max_size=6))
@pytest.mark.parametrize("gzipped", [True, False])
def test_no_damage_makes_the_reader_raise_or_invent(
    tmp_path: Path, gzipped: bool, edits: list[tuple[float, bytes, int]]
) -> None:
    path = tmp_path / "a.arc"
    data = bytearray(write_arc(path, PAGES, version=2, gzip=gzipped).read_bytes())
    for where, put, taken in edits:
        at = int(where * len(data))
        data[at : at + taken] = put
    try:
        records, troubles = read_bytes(tmp_path, bytes(data))
    except BrokenInputError:
        return
    assert len(records) + len(troubles) <= 20
    for item in records:
        assert gzip.decompress(item.raw) == item.data
        assert gzipped or item.data.partition(b"\r\n\r\n")[2][:-4] in bytes(data)
    if not edits:
        assert (len(records), troubles) == (5, [])
