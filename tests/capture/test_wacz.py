"""WACZ: its records come unaltered, its digests are checked, and nothing in a zip is trusted."""

import base64
import gzip
import random
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clew.capture.archive import import_archives, iter_captures
from clew.capture.formats import wacz
from clew.kernel.errors import BrokenInputError
from clew.records.issue import Issue
from clew.store import zip_source
from clew.store.project import Project, create_project
from clew.store.tables import read_records
from clew.store.warc import as_member
from clew.store.warc_records import Trouble
from clew.store.warc_source import SourceRecord, iter_source_records
from tests.archives import write_wacz, write_zip, zip_entry
from tests.capture.pictures import picture
from tests.warcs import page, write_warc

PAGES = [page(f"https://velvet.example/ad/{n}", f"<p>Ad {n}</p>" + "x" * 300 * n) for n in range(4)]

NOISE = base64.b64encode(random.Random("long").randbytes(4 << 20))


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return create_project(tmp_path / "project", market="DE")


def read(path: Path) -> tuple[list[SourceRecord], list[Trouble]]:
    items = list(wacz.iter_records(path))
    return [i for i in items if isinstance(i, SourceRecord)], [i for i in items if isinstance(i, Trouble)]


def kinds(path: Path) -> list[str]:
    return [trouble.kind for trouble in read(path)[1]]


def warc_bytes(tmp_path: Path) -> bytes:
    return write_warc(tmp_path / "some.warc.gz", PAGES).read_bytes()


@pytest.mark.parametrize("packed", [True, False])
def test_records_come_byte_for_byte_and_digests_hold(tmp_path: Path, packed: bool) -> None:
    records, troubles = read(write_wacz(tmp_path / "a.wacz", PAGES, packed=packed))
    assert troubles == []
    assert b"".join(item.raw for item in records[1:]) == warc_bytes(tmp_path)
    assert b"software: WACZ: archiver 3\r\n" in records[0].data


def test_a_wacz_is_imported_once_whatever_its_name_and_whatever_else_brought_it(
    project: Project, tmp_path: Path
) -> None:
    source = write_wacz(tmp_path / "visit.bin", PAGES)
    summary = import_archives(project, [source])
    assert (summary.captures, summary.missing) == (4, False)
    assert {capture.tool for capture in iter_captures(project)} == {"WACZ: archiver 3"}
    again = import_archives(project, [source, write_warc(tmp_path / "visit.warc", PAGES, gzip=False)])
    assert (again.captures, again.known, again.archives) == (0, 8, [])


def test_a_dry_run_of_a_wacz_leaves_nothing(project: Project, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    source = write_wacz(tmp_path / "visit.wacz", PAGES)
    summary = import_archives(project, [source], dry_run=True, progress=lambda *at: seen.append(at))
    assert summary.captures == 4
    assert list(project.captures_dir.iterdir()) == []
    assert seen == sorted(seen)
    assert seen[-1] == (source.stat().st_size, source.stat().st_size)


def test_pictures_in_a_wacz_are_left_out(project: Project, tmp_path: Path) -> None:
    jpeg = picture()
    shown = ("https://velvet.example/1.jpg", "200 OK", [("Content-Type", "image/jpeg")], jpeg)
    summary = import_archives(project, [write_wacz(tmp_path / "visit.wacz", [*PAGES, shown])])
    assert (summary.captures, summary.images) == (5, 1)
    for path in project.captures_dir.rglob("*.warc.gz"):
        assert jpeg[200:260] not in gzip.decompress(path.read_bytes())


def test_a_wrong_digest_names_its_file_and_loses_nothing(project: Project, tmp_path: Path) -> None:
    changed = {"archive/data.warc.gz": warc_bytes(tmp_path) + bytes(40), "pages/pages.jsonl": b"{}"}
    summary = import_archives(project, [write_wacz(tmp_path / "visit.wacz", PAGES, change=changed)])
    assert (summary.captures, summary.missing) == (4, True)
    assert summary.skipped == {"wrong_digest": 2}
    (listed,) = project.captures_dir.glob("*.issues.parquet")
    issues = list(read_records(listed, Issue))
    assert {name for name in changed if any(name in issue.detail for issue in issues)} == set(changed)
    assert {issue.done_instead for issue in issues} == {"it was read all the same"}


def test_a_changed_description_is_told_by_its_own_digest(tmp_path: Path) -> None:
    path = write_wacz(tmp_path / "a.wacz", PAGES, change={"datapackage.json": b'{"resources": []}'})
    records, troubles = read(path)
    assert len(records) == 5
    assert [trouble.kind for trouble in troubles] == ["wrong_digest", "unchecked"]
    assert "datapackage.json" in troubles[0].detail


@pytest.mark.parametrize(
    "package",
    [
        b"",
        b"no JSON",
        b"[]",
        b'{"resources": NaN}',
        b'{"resources": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"resources": [null, 7, {"path": 7}, {"path": "archive/data.warc.gz", "hash": {}}]}',
        b'{"resources": {"a": 1}, "software": 7}',
        b"\xff\xfe\x00",
    ],
)
def test_a_description_that_says_nothing_leaves_the_digests_unchecked(tmp_path: Path, package: bytes) -> None:
    change = {"datapackage.json": package, "datapackage-digest.json": b"[]"}
    records, troubles = read(write_wacz(tmp_path / "a.wacz", PAGES, change=change))
    assert len(records) == 5
    assert [trouble.kind for trouble in troubles] == ["unchecked"]


@pytest.mark.parametrize("packed", [True, False])
def test_a_description_may_be_long(tmp_path: Path, packed: bool) -> None:
    path = write_wacz(tmp_path / "a.wacz", PAGES)
    with zipfile.ZipFile(path) as archive:
        described = archive.read("datapackage.json").replace(b"archiver 3", b"archiver 3" + NOISE)
    change = {"datapackage.json": described, "datapackage-digest.json": b"{}"}
    records, troubles = read(write_wacz(path, PAGES, change=change, packed=packed))
    assert (len(records), troubles) == (5, [])


def test_a_file_that_is_listed_and_missing_is_told(tmp_path: Path) -> None:
    source = write_wacz(tmp_path / "a.wacz", PAGES)
    with zipfile.ZipFile(source) as archive:
        files = {name: archive.read(name) for name in archive.namelist() if not name.startswith("pages/")}
    assert kinds(write_zip(tmp_path / "b.wacz", files)) == ["missing_file"]


@pytest.mark.parametrize(
    "name",
    ["../../data.warc.gz", "/data.warc.gz", "a\\..\\..\\data.warc", "C:\\data.warc", "a/\x1b[31m.warc"],
)
def test_names_that_lead_out_are_never_read(project: Project, tmp_path: Path, name: str) -> None:
    source = write_wacz(tmp_path / "a.wacz", PAGES, change={name: warc_bytes(tmp_path)})
    summary = import_archives(project, [source])
    assert (summary.captures, summary.known, summary.skipped) == (4, 0, {"unsafe_name": 1})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.wacz", "project", "some.warc.gz"]
    write_zip(tmp_path / "b.wacz", {name: warc_bytes(tmp_path)})
    with pytest.raises(BrokenInputError, match="no WARC in it"):
        import_archives(project, [tmp_path / "b.wacz"])


def test_links_encrypted_entries_and_odd_packings_are_told(tmp_path: Path) -> None:
    data = warc_bytes(tmp_path)
    path = tmp_path / "a.wacz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(zip_entry("archive/good.warc.gz"), data)
        archive.writestr(zip_entry("archive/link.warc.gz", external_attr=0o120777 << 16), "/etc/passwd")
        archive.writestr(zip_entry("archive/lzma.warc.gz", zipfile.ZIP_LZMA), data)
        archive.writestr(zip_entry("archive/secret.warc.gz"), data)
    raw = bytearray(path.read_bytes())
    secret = raw.rindex(b"PK\x01\x02")
    raw[secret + 8] |= 1
    path.write_bytes(raw)
    records, troubles = read(path)
    assert len(records) == 5
    assert [trouble.kind for trouble in troubles] == ["unchecked", "unsafe_name", "unsupported", "encrypted"]


def test_an_encrypted_archive_is_said_to_be(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.wacz", {"archive/a.warc.gz": warc_bytes(tmp_path)})
    raw = bytearray(path.read_bytes())
    raw[raw.rindex(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(raw)
    with pytest.raises(BrokenInputError, match="it is encrypted"):
        read(path)


def test_entries_of_one_name_are_all_read_and_told(tmp_path: Path) -> None:
    one, two = (write_warc(tmp_path / f"{n}.warc", [PAGES[n]], gzip=False).read_bytes() for n in (0, 1))
    path = tmp_path / "a.wacz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(zip_entry("archive/a.warc"), one)
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr(zip_entry("archive/a.warc"), two)
    records, troubles = read(path)
    assert [item.data for item in records[1::2]] == [one, two]
    assert [trouble.kind for trouble in troubles] == ["unchecked", "duplicate_name", "duplicate_name"]


def test_bombs_by_ratio_and_by_total_are_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    change = {"archive/bomb.warc": bytes(40 << 20)}
    tracemalloc.start()
    records, troubles = read(write_wacz(tmp_path / "a.wacz", PAGES, change=change, packed=True))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(records) == 5
    assert [trouble.kind for trouble in troubles] == ["too_large"]
    assert peak < 60 << 20  # 40 of which the test took
    monkeypatch.setattr(zip_source, "_SMALL", 50)
    change = {f"archive/{n}.warc": str(n).encode() * 40_000 for n in range(9)}
    path = write_wacz(tmp_path / "b.wacz", PAGES, change=change, packed=True)
    monkeypatch.setattr(zip_source, "MAX_RATIO", 40)
    assert kinds(path).count("too_large") == 9


def test_a_lying_size_gives_no_more_than_it_says(tmp_path: Path) -> None:
    path = write_wacz(tmp_path / "a.wacz", PAGES, change={"archive/z.warc": bytes(10 << 20)}, packed=True)
    raw = bytearray(path.read_bytes())
    struct.pack_into("<I", raw, raw.rindex(b"PK\x01\x02") + 24, 1000)
    path.write_bytes(raw)
    records, troubles = read(path)
    assert len(records) == 6
    assert "it unpacks to more than the 1000 bytes" in troubles[-2].detail


def test_too_many_entries_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_zip(tmp_path / "a.wacz", {f"archive/{n}.warc": b"" for n in range(30)})
    monkeypatch.setattr(zip_source, "MAX_ENTRIES", 20)
    with pytest.raises(BrokenInputError, match="lists 30 entries"):
        read(path)
    monkeypatch.setattr(zip_source, "MAX_LIST", 1000)
    with pytest.raises(BrokenInputError, match="its list of entries has"):
        read(path)


def test_an_archive_within_an_archive_is_told(tmp_path: Path) -> None:
    inner = write_wacz(tmp_path / "inner.wacz", PAGES).read_bytes()
    assert kinds(write_wacz(tmp_path / "a.wacz", PAGES, change={"archive/inner.wacz": inner})) == ["nested"]


def test_a_zip_without_a_warc_is_said_to_hold_none(tmp_path: Path) -> None:
    for files in ({}, {"word/document.xml": b"<x/>"}):
        with pytest.raises(BrokenInputError, match="no WARC in it"):
            read(write_zip(tmp_path / "a.zip", files))


def test_of_a_wacz_that_was_cut_off_the_whole_records_are_found(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "cut.wacz"
    data = write_wacz(path, PAGES).read_bytes()
    path.write_bytes(data[: len(warc_bytes(tmp_path)) - 20])
    summary = import_archives(project, [path])
    assert (summary.captures, summary.skipped) == (3, {"truncated": 1})
    path.write_bytes(data[:40])
    with pytest.raises(BrokenInputError, match="cut off"):
        read(path)


def test_broken_bytes_in_an_entry_are_told_and_the_rest_read(tmp_path: Path) -> None:
    path = write_wacz(tmp_path / "a.wacz", PAGES)
    raw = bytearray(path.read_bytes())
    second = write_warc(tmp_path / "one.warc.gz", PAGES[:1]).stat().st_size
    at = raw.index(b"\x1f\x8b") + second + 30
    raw[at : at + 8] = bytes(8)
    path.write_bytes(raw)
    records, troubles = read(path)
    assert len(records) == 4
    assert {trouble.kind for trouble in troubles} == {"corrupt", "wrong_digest"}


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=6), st.integers(0, 20)), max_size=6))
@pytest.mark.parametrize("packed", [True, False])
def test_no_damage_makes_the_reader_raise_or_invent(
    tmp_path: Path, packed: bool, edits: list[tuple[float, bytes, int]]
) -> None:
    path = tmp_path / "a.wacz"
    data = bytearray(write_wacz(path, PAGES[:2], packed=packed).read_bytes())
    for where, put, taken in edits:
        at = 4 + int(where * (len(data) - 4))
        data[at : at + taken] = put
    path.write_bytes(data)
    try:
        records, troubles = read(path)
    except BrokenInputError:
        return
    assert len(records) <= 6
    assert all(gzip.decompress(item.raw) == item.data for item in records)
    if not edits:
        assert (len(records), troubles) == (3, [])


def test_a_zip_member_in_another_coat_is_still_read(tmp_path: Path) -> None:
    whole = gzip.compress(
        b"".join(i.data for i in iter_source_records(_warc(tmp_path)) if isinstance(i, SourceRecord))
    )
    path = write_zip(
        tmp_path / "a.wacz", {"archive/whole.warc.gz": whole, "archive/no.warc.gz": as_member(b"no record")}
    )
    records, troubles = read(path)
    assert len(records) == 6
    assert [trouble.kind for trouble in troubles] == ["unchecked", "foreign"]


def _warc(tmp_path: Path) -> Path:
    return write_warc(tmp_path / "plain.warc", PAGES, gzip=False)
