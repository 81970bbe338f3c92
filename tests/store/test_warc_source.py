"""Foreign archives: every whole record comes with its bytes, every broken place is told, nothing is raised."""

import contextlib
import gzip
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clew.kernel.errors import BrokenInputError
from clew.store import warc_records
from clew.store.warc import as_member, open_record
from clew.store.warc_records import Trouble
from clew.store.warc_source import SourceRecord, iter_source_records
from tests.warcs import page, write_warc

PAGES = [page(f"https://velvet.example/ad/{n}", f"<p>Ad {n}</p>" + "x" * 300 * n) for n in range(5)]


def record(body: bytes, *, length: int | None = None) -> bytes:
    head = f"WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: {len(body) if length is None else length}\r\n\r\n"
    return head.encode() + body + b"\r\n\r\n"


def read(path: Path) -> tuple[list[SourceRecord], list[Trouble]]:
    items = list(iter_source_records(path))
    return [i for i in items if isinstance(i, SourceRecord)], [i for i in items if isinstance(i, Trouble)]


def read_bytes(tmp_path: Path, data: bytes) -> tuple[list[SourceRecord], list[Trouble]]:
    path = tmp_path / "some.warc"
    path.write_bytes(data)
    return read(path)


@pytest.mark.parametrize("version", ["1.0", "1.1"])
def test_gzip_members_come_byte_for_byte(tmp_path: Path, version: str) -> None:
    path = write_warc(tmp_path / "a.warc.gz", PAGES, version=version)
    records, troubles = read(path)
    assert not troubles
    assert b"".join(item.raw for item in records) == path.read_bytes()
    assert all(item.data.startswith(f"WARC/{version}".encode()) for item in records)


@pytest.mark.parametrize("version", ["1.0", "1.1"])
def test_plain_and_whole_file_gzip_give_the_same_records(tmp_path: Path, version: str) -> None:
    plain = write_warc(tmp_path / "a.warc", PAGES, version=version, gzip=False)
    records, troubles = read(plain)
    assert not troubles
    assert b"".join(item.data for item in records) == plain.read_bytes()
    assert all(gzip.decompress(item.raw) == item.data for item in records)
    whole, _ = read_bytes(tmp_path, gzip.compress(plain.read_bytes()))
    assert [item.raw for item in whole] == [item.raw for item in records]


def test_archives_in_a_row_and_padding_are_read(tmp_path: Path) -> None:
    one = write_warc(tmp_path / "1.warc.gz", PAGES[:2]).read_bytes()
    two = write_warc(tmp_path / "2.warc.gz", PAGES[2:]).read_bytes()
    records, troubles = read_bytes(tmp_path, one + bytes(1000) + two + bytes(300_000))
    assert (len(records), troubles) == (5, [])


def test_a_member_of_several_records_is_taken_apart(tmp_path: Path) -> None:
    both = as_member(record(b"one") + record(b"two"))
    records, troubles = read_bytes(tmp_path, as_member(record(b"zero")) + both + as_member(record(b"three")))
    assert [item.data for item in records] == [record(b) for b in (b"zero", b"one", b"two", b"three")]
    assert not troubles


def test_a_cut_archive_gives_all_whole_records(tmp_path: Path) -> None:
    data = write_warc(tmp_path / "a.warc.gz", PAGES).read_bytes()
    records, troubles = read_bytes(tmp_path, data[:-20])
    assert len(records) == 4
    assert [trouble.kind for trouble in troubles] == ["truncated"]


def test_after_broken_bytes_reading_goes_on(tmp_path: Path) -> None:
    members = [as_member(record(str(n).encode() * 500)) for n in range(5)]
    broken = members[2][:12] + bytes(8) + members[2][20:]
    records, troubles = read_bytes(tmp_path, b"".join([*members[:2], broken, *members[3:]]))
    assert [item.raw for item in records] == [*members[:2], *members[3:]]
    assert {trouble.kind for trouble in troubles} == {"corrupt"}


def test_a_wrong_check_sum_gives_no_record(tmp_path: Path) -> None:
    member = bytearray(as_member(record(b"one")))
    member[-5] ^= 1
    records, troubles = read_bytes(tmp_path, bytes(member) + as_member(record(b"two")))
    assert [item.data for item in records] == [record(b"two")]
    assert troubles[0].kind == "corrupt"


@pytest.mark.parametrize(
    "broken",
    [
        record(b"too short", length=500),
        record(b"longer than it says", length=3),
        record(b"x", length=-1),
        record(b"x").replace(b"Content-Length: 1\r\n", b""),
        record(b"x").replace(b"Content-Length: 1", b"Content-Length: " + b"9" * 5000),
        b"not a record at all\r\n\r\n",
        b"X-Header: 1\r\n" * 10 + b"\r\n",
    ],
)
def test_a_broken_record_of_a_plain_archive_is_told_and_the_rest_read(tmp_path: Path, broken: bytes) -> None:
    records, troubles = read_bytes(tmp_path, record(b"before") + broken + record(b"after"))
    assert [item.data for item in records] == [record(b"before"), record(b"after")]
    assert len(troubles) == 1


def test_a_record_that_claims_terabytes_is_told(tmp_path: Path) -> None:
    records, troubles = read_bytes(tmp_path, record(b"before") + record(b"x", length=99 * 10**12))
    assert len(records) == 1
    assert [trouble.kind for trouble in troubles] == ["truncated"]


@pytest.mark.parametrize("packed", [True, False])
def test_a_very_large_record_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, packed: bool
) -> None:
    monkeypatch.setattr(warc_records, "MAX_RECORD", 10_000)
    parts = [record(b"before"), record(b"x" * 20_000), record(b"after")]
    data = b"".join(as_member(part) if packed else part for part in parts)
    records, troubles = read_bytes(tmp_path, data)
    assert [item.data for item in records] == [parts[0], parts[2]]
    assert [trouble.kind for trouble in troubles] == ["too_large"]


def test_lines_within_a_whole_record_are_never_taken_for_records(tmp_path: Path) -> None:
    body = b"text\r\n\r\n" + record(b"a forged record") + b"more"
    records, troubles = read_bytes(tmp_path, record(body) + record(b"after"))
    assert [item.data for item in records] == [record(body), record(b"after")]
    assert not troubles


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "is empty"),
        (b"<html>", "not a WARC"),
        (bytes(range(256)), "not a WARC"),
        (as_member(b""), "no record"),
    ],
)
def test_what_is_no_archive_is_said_in_a_sentence(tmp_path: Path, data: bytes, told: str) -> None:
    with pytest.raises(BrokenInputError, match=told):
        read_bytes(tmp_path, data)


def test_a_missing_file_and_a_folder_are_said_in_a_sentence(tmp_path: Path) -> None:
    for path in (tmp_path / "none.warc", tmp_path):
        with pytest.raises(BrokenInputError, match="can't be read"):
            read(path)


def test_memory_stays_flat_when_the_file_grows(tmp_path: Path) -> None:
    """A bomb (200 MB in one member) and a whole-file gzip of 40 MB take no more than a few MB."""
    bomb = tmp_path / "bomb.warc.gz"
    with gzip.open(bomb, "wb", compresslevel=1) as file:
        file.write(record(b"before"))
        for _ in range(200):
            file.write(bytes(1 << 20))
    many = tmp_path / "many.warc.gz"
    with gzip.open(many, "wb", compresslevel=1) as file:
        for n in range(400):
            file.write(record(str(n).encode() * 25_000))
    tracemalloc.start()
    counts = [
        sum(isinstance(item, SourceRecord) for item in iter_source_records(path)) for path in (bomb, many)
    ]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert counts == [1, 400]
    assert peak < 12 << 20


_SMALL = [page(f"https://velvet.example/ad/{n}", f"<p>Ad {n}") for n in range(3)]


@settings(max_examples=150, deadline=None)
@given(
    packed=st.booleans(),
    edits=st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=6), st.integers(0, 20)), max_size=6),
)
def test_no_damage_makes_the_reader_raise_or_invent(
    tmp_path_factory: pytest.TempPathFactory, packed: bool, edits: list[tuple[float, bytes, int]]
) -> None:
    path = tmp_path_factory.mktemp("damaged") / "a.warc"
    data = bytearray(write_warc(path, _SMALL, gzip=packed).read_bytes())
    for where, put, taken in edits:
        at = 8 + int(where * (len(data) - 8))
        data[at : at + taken] = put
    path.write_bytes(data)
    records, troubles = read(path)
    assert len(records) + len(troubles) <= 12
    for item in records:
        assert gzip.decompress(item.raw) == item.data
        assert packed or item.data in bytes(data)
        open_record(item.data)
    if not edits:
        assert (len(records), troubles) == (3, [])


@settings(deadline=None)
@given(st.binary(min_size=1, max_size=2000))
def test_random_bytes_never_break_the_reader(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("random") / "a.warc"
    for head in (b"\x1f\x8b\x08\x00", b"WARC/1.0\r\n", b""):
        path.write_bytes(head + data)
        with contextlib.suppress(BrokenInputError):
            records, _ = read(path)
            assert all(gzip.decompress(item.raw) == item.data for item in records)
