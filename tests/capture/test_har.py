"""HAR: what a browser saved becomes requests and responses; what it did not save is told."""

import base64
import copy
import datetime as dt
import gzip
import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from clew.capture.archive import import_archives, iter_captures
from clew.capture.formats import har
from clew.capture.har_entry import to_exchange
from clew.capture.response import UnusableError
from clew.kernel.errors import BrokenInputError
from clew.records.capture import Capture
from clew.records.issue import Issue
from clew.store import gzip_members, json_stream
from clew.store.project import Project, create_project
from clew.store.tables import read_records
from clew.store.warc import parse_payload, read_payload
from clew.store.warc_records import Trouble
from clew.store.warc_source import SourceRecord
from tests.archives import har_bytes, har_entry, har_headers, packed, write_har
from tests.capture.pictures import picture
from tests.warcs import page, write_warc

RUSSIAN = "<p>Объявление в Казани"
PAGES = [
    page("https://velvet.example/", "<p>Start – ö"),
    page("https://velvet.example/ad/1", RUSSIAN.encode("cp1251"), mime="text/html; charset=windows-1251"),
    ("https://velvet.example/old", "301 Moved", [("Location", "/new"), ("Content-Length", "0")], b""),
]
STARTED = "2025-06-01T12:00:00.123+02:00"
Headers = list[tuple[str, str]]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return create_project(tmp_path / "project", market="DE")


def entry(**response: Any) -> dict[str, Any]:
    made = har_entry(
        "https://velvet.example/", "200 OK", [("Content-Type", "text/html")], b"<p>x", started=STARTED
    )
    made["response"] |= response
    return made


def read(path: Path) -> tuple[list[SourceRecord], list[Trouble]]:
    items = list(har.iter_records(path))
    records = [i for i in items if isinstance(i, SourceRecord)]
    return [r for r in records if b"msgtype=response" in r.data], [i for i in items if isinstance(i, Trouble)]


def read_bytes(tmp_path: Path, data: bytes) -> tuple[list[SourceRecord], list[Trouble]]:
    path = tmp_path / "some.har"
    path.write_bytes(data)
    return read(path)


def imported(project: Project, path: Path) -> dict[str, Capture]:
    import_archives(project, [path])
    return {capture.url: capture for capture in iter_captures(project)}


@pytest.mark.parametrize("gzipped", [True, False])
def test_captures_are_those_of_the_same_warc_where_nothing_was_packed(
    project: Project, tmp_path: Path, gzipped: bool
) -> None:
    source = write_har(tmp_path / "visit", PAGES, gzip=gzipped)
    found = imported(project, source)
    assert len(found) == 3
    assert {capture.tool for capture in found.values()} == {"HAR: Browser 9.1"}
    assert found["https://velvet.example/old"].redirect_to == "https://velvet.example/new"
    assert not any(capture.truncated for capture in found.values())
    again = import_archives(project, [source, write_warc(tmp_path / "visit.warc.gz", PAGES)])
    assert (again.captures, again.known) == (0, 6)


def test_a_dry_run_of_a_har_leaves_nothing(project: Project, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    source = write_har(tmp_path / "a.har", PAGES)
    summary = import_archives(project, [source], dry_run=True, progress=lambda *at: seen.append(at))
    assert summary.captures == 3
    assert list(project.captures_dir.iterdir()) == []
    assert seen == sorted(seen)
    assert seen[-1][0] == source.stat().st_size


def test_request_time_address_and_headers_are_kept(project: Project, tmp_path: Path) -> None:
    made = entry(
        headers=har_headers([("Content-Type", "text/html"), ("Set-Cookie", "a=1\nb=2"), ("X-Odd", "é")])
    )
    made["request"] |= {"url": "https://velvet.example/search?q=1 2#part", "method": "post"}
    made["request"]["postData"] = {"mimeType": "application/x-www-form-urlencoded", "text": "town=Graz"}
    path = tmp_path / "a.har"
    path.write_bytes(har_bytes([made]))
    (capture,) = imported(project, path).values()
    assert capture.url == "https://velvet.example/search?q=1 2"
    assert capture.fetched_at == dt.datetime(2025, 6, 1, 10, 0, 0, 123_000, tzinfo=dt.UTC)
    headers = read_payload(project.root, capture).headers
    assert [value for name, value in headers if name == "Set-Cookie"] == ["a=1", "b=2"]
    assert dict(headers)["X-Odd"] == "é"
    (warc,) = project.captures_dir.rglob("*.warc.gz")
    with warc.open("rb") as file:
        about, request, response = (
            (r.rec_type, r.rec_headers, r.http_headers, r.content_stream().read())
            for r in ArchiveIterator(file, check_digests="raise")
        )
    assert about[0] == "warcinfo"
    assert request[2].statusline == "/search?q=1%202 HTTP/1.1"
    assert request[2].get_header("Host") == "velvet.example"
    assert request[3] == b"town=Graz"
    assert request[1].get_header("WARC-Concurrent-To") == response[1].get_header("WARC-Record-ID")
    assert response[1].get_header("WARC-IP-Address") == "192.0.2.7"
    assert response[1].get_header("WARC-Date") == "2025-06-01T10:00:00.123000Z"


@pytest.mark.parametrize(
    ("kind", "text", "expected", "kept_kind"),
    [
        ("text/html; charset=windows-1251", RUSSIAN, RUSSIAN.encode("cp1251"), None),
        ("text/html;charset=ISO-8859-1", "<p>10 €", "<p>10 €".encode("cp1252"), None),
        (
            "text/html",
            f"<meta charset=koi8-r>{RUSSIAN}",
            f"<meta charset=koi8-r>{RUSSIAN}".encode("koi8-r"),
            None,
        ),
        ("text/html", RUSSIAN, RUSSIAN.encode(), None),
        ("text/html; charset=Shift_JIS", "<p>東京", "<p>東京".encode("shift_jis"), None),
        ("text/html; charset=windows-1251", "<p>東京", "<p>東京".encode(), "text/html; charset=utf-8"),
        ("text/html; charset=rot13", "<p>x", b"<p>x", "text/html; charset=utf-8"),
        ("text/html; charset=utf-8", "<p>\ud800", b"<p>?", "text/html; charset=utf-8"),
    ],
)
def test_a_text_is_put_back_into_its_charset(
    kind: str, text: str, expected: bytes, kept_kind: str | None
) -> None:
    content = {"text": text, "size": len(expected), "mimeType": kind}
    made = entry(headers=har_headers([("content-type", kind)]), content=content)
    payload = parse_payload(to_exchange(made).response)
    assert payload.body == expected
    assert payload.header("content-type") == (kept_kind or kind)
    if kept_kind and kept_kind != kind:
        assert payload.header("x-archive-orig-content-type") == kind


def test_headers_of_codings_that_were_taken_off_are_set_aside() -> None:
    stated: Headers = [("content-encoding", "br"), ("Transfer-Encoding", "chunked"), ("Content-Length", "7")]
    body = b"<p>much longer than seven"
    content = {"text": body.decode(), "size": len(body), "mimeType": "text/html"}
    payload = parse_payload(to_exchange(entry(headers=har_headers(stated), content=content)).response)
    assert payload.body == body
    assert dict(payload.headers) == {
        "X-Archive-Orig-content-encoding": "br",
        "X-Archive-Orig-Transfer-Encoding": "chunked",
        "X-Archive-Orig-Content-Length": "7",
        "Content-Type": "text/html",
        "Content-Length": "25",
    }


def test_a_body_that_the_browser_cut_is_marked(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "a.har"
    path.write_bytes(
        har_bytes([entry(content={"text": "<p>only a part", "size": 5000, "mimeType": "text/html"})])
    )
    assert [capture.truncated for capture in imported(project, path).values()] == [True]


def test_pictures_in_a_har_are_left_out(project: Project, tmp_path: Path) -> None:
    jpeg = picture()
    shown = ("https://velvet.example/1.jpg", "200 OK", [("Content-Type", "image/jpeg")], jpeg)
    as_text = ("https://velvet.example/2", "200 OK", [("Content-Type", "binary")], jpeg)
    source = write_har(tmp_path / "visit.har", [*PAGES, shown, as_text])
    inline = entry()
    inline["request"]["url"] = "data:image/jpeg;base64," + base64.b64encode(jpeg).decode()
    log = json.loads(source.read_bytes())
    as_letters = entry(content={"text": jpeg.decode("latin-1"), "size": len(jpeg), "mimeType": "text/html"})
    log["log"]["entries"] += [inline, as_letters]
    source.write_bytes(json.dumps(log).encode())
    summary = import_archives(project, [source])
    assert (summary.captures, summary.images, summary.skipped) == (6, 3, {"foreign": 1})
    text = base64.b64encode(jpeg)
    for path in (path for path in project.root.rglob("*") if path.is_file()):
        data = path.read_bytes()
        data += gzip.decompress(data) if path.suffix == ".gz" else b""
        assert jpeg[200:260] not in data
        assert text[:40] not in data
        assert jpeg[200:260].decode("latin-1").encode() not in data


@pytest.mark.parametrize(
    ("response", "kind"),
    [
        ({"status": 0}, "foreign_unanswered"),
        ({"status": -1}, "foreign_unanswered"),
        ({"status": False}, "corrupt"),
        ({"status": "200"}, "corrupt"),
        ({"status": 10**30}, "corrupt"),
        ({"status": None}, "corrupt"),
        ({"content": {"size": 700, "mimeType": "text/html"}}, "no_content"),
        ({"content": {}}, "no_content"),
        ({"content": None}, "no_content"),
        ({"content": {"text": 7}}, "no_content"),
        ({"content": {"text": "§§", "encoding": "base64"}}, "corrupt"),
        ({"content": {"text": "abcde", "encoding": "base64"}}, "corrupt"),
        ({"content": {"text": "x", "encoding": "zstd"}}, "corrupt"),
    ],
)
def test_an_entry_without_a_response_is_told(tmp_path: Path, response: dict[str, Any], kind: str) -> None:
    records, troubles = read_bytes(tmp_path, har_bytes([entry(**response), entry()]))
    assert (len(records), [trouble.kind for trouble in troubles]) == (1, [kind])


@pytest.mark.parametrize(
    "change",
    [
        lambda e: e.pop("request"),
        lambda e: e.pop("response"),
        lambda e: e.pop("startedDateTime"),
        lambda e: e["request"].pop("url"),
        lambda e: e["request"].update(url=7),
        lambda e: e["request"].update(url="https://velvet.example/\r\nWARC-Type: warcinfo"),
        lambda e: e["request"].update(url="https://velvet.example/" + "x" * 9000),
        lambda e: e["request"].update(url="chrome-extension://abc/x"),
        lambda e: e.update(startedDateTime="yesterday"),
        lambda e: e.update(startedDateTime="0001-01-01T00:00:00+23:00"),
        lambda e: e.update(startedDateTime=["2025"]),
        lambda e: e.update(request=[]),
    ],
)
def test_what_an_entry_lacks_is_told_and_the_rest_read(tmp_path: Path, change: Callable[[Any], Any]) -> None:
    made = entry()
    change(made)
    records, troubles = read_bytes(tmp_path, har_bytes([made, entry()]))
    assert len(records) == 1
    assert [trouble.kind for trouble in troubles] in (["corrupt"], ["foreign"])


@pytest.mark.parametrize(
    "broken",
    [
        b"NaN",
        b"7",
        b'"x"',
        b"null",
        b"[]",
        b"{}",
        b"tru",
        b'{"a": Infinity}',
        b'{"a": "\xff"}',
        b"1" * 5000,
        b'{"a" 1}',
    ],
)
def test_an_entry_that_is_nothing_is_told_and_the_rest_read(tmp_path: Path, broken: bytes) -> None:
    data = har_bytes([entry(), 1234567, entry()]).replace(b"1234567", broken)
    records, troubles = read_bytes(tmp_path, data)
    assert (len(records), [trouble.kind for trouble in troubles]) == (2, ["corrupt"])


def test_deep_and_very_large_entries_are_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = b'{"a": ' + b"[" * 300_000 + b"]" * 300_000 + b"}"
    data = har_bytes([entry(), 1234567, entry()]).replace(b"1234567", deep)
    assert [trouble.kind for trouble in read_bytes(tmp_path, data)[1]] == ["too_large"]
    monkeypatch.setattr(har, "MAX_ENTRY", 10_000)
    large = entry(content={"text": "QUJD" * 5000, "encoding": "base64"})
    records, troubles = read_bytes(tmp_path, har_bytes([entry(), large, entry()]))
    assert (len(records), [trouble.kind for trouble in troubles]) == (2, ["too_large"])


def test_headers_that_are_none_are_told_and_the_page_kept(project: Project, tmp_path: Path) -> None:
    odd = [
        None,
        7,
        {},
        {"name": "A B", "value": "x"},
        {"name": "X", "value": 7},
        {"name": "L", "value": "x" * 40_000},
    ]
    path = tmp_path / "a.har"
    path.write_bytes(har_bytes([entry(headers=[*odd, {"name": "X-Good", "value": "1\r\nEvil\x00: 2"}])]))
    summary = import_archives(project, [path])
    assert (summary.captures, summary.skipped) == (1, {"headers": 1})
    (capture,) = iter_captures(project)
    assert "Evil" not in dict(read_payload(project.root, capture).headers)
    (listed,) = project.captures_dir.glob("*.issues.parquet")
    (issue,) = read_records(listed, Issue)
    assert (issue.detail.partition(": ")[2][:1], issue.done_instead) == (
        "6",
        "the entry was read without them",
    )


def test_a_har_that_was_cut_off_gives_all_whole_entries(project: Project, tmp_path: Path) -> None:
    for name, gzipped in (("a", False), ("b", True)):
        path = write_har(tmp_path / name, PAGES * 15, gzip=gzipped)
        path.write_bytes(path.read_bytes()[: -40 if gzipped else -200])
        records, troubles = read(path)
        assert len(records) >= (30 if gzipped else 44)
        assert [trouble.kind for trouble in troubles] == ["truncated"]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"{}", "not an archive"),
        (b'{"log": {"entries": []}}', "no entry"),
        (b'{"log": {"entries": {}}}', "no entry"),
        (b'{"log": [1]}', "no entry"),
        (b'{"log": {"entries": [', "not a HAR that can be read"),
        (b'{"log": ]}', "not a HAR that can be read"),
        (b'{"log": {' + b"{" * 100_000, "not a HAR that can be read"),
        (b'{"log": {"' + b"k" * 100_000, "not a HAR that can be read"),
        (b"[1, 2]", "not an archive"),
    ],
)
def test_json_that_is_no_har_is_said_in_a_sentence(
    project: Project, tmp_path: Path, data: bytes, told: str
) -> None:
    path = tmp_path / "a.har"
    path.write_bytes(data)
    with pytest.raises(BrokenInputError, match=told):
        import_archives(project, [path])
    assert list(project.captures_dir.iterdir()) == []


def test_the_creator_is_found_wherever_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "a.har"
    text = json.dumps({"log": {"entries": [entry()], "creator": {"name": "Late\r\nX: 1", "version": 7}}})
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    about = next(har.iter_records(path))
    assert isinstance(about, SourceRecord)
    assert about.data.endswith(b"software: HAR: Late X: 1\r\n\r\n\r\n")


def test_memory_stays_flat_when_a_har_grows(tmp_path: Path) -> None:
    path = tmp_path / "a.har"
    one = json.dumps(entry(content={"text": "x" * 100_000, "size": 100_000})).encode()
    with path.open("wb") as file:
        file.write(b'{"log": {"entries": [')
        for _ in range(400):
            file.write(one + b",")
        file.write(one + b"]}}")
    tracemalloc.start()
    count = sum(isinstance(item, SourceRecord) for item in har.iter_records(path))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 1 + 2 * 401
    assert peak < 8 << 20


def test_a_har_that_unpacks_to_far_too_much_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gzip_members, "_SMALL", 10_000)
    bomb = har_bytes([entry()])[:-3] + b" " * (5 << 20)
    records, troubles = read_bytes(tmp_path, packed(bomb))
    assert (len(records), [trouble.kind for trouble in troubles]) == (1, ["too_large"])


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.just("base64"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["text", "name", "value", "size"]), inner, max_size=3)
    ),
    max_leaves=6,
)
_PLACES = [
    ("request",), ("response",), ("startedDateTime",), ("serverIPAddress",), ("request", "url"), ("request", "method"),
    ("request", "headers"), ("request", "postData"), ("response", "status"), ("response", "headers"), ("response", "content"),
    ("response", "content", "text"), ("response", "content", "size"), ("response", "content", "encoding"),
    ("response", "redirectURL"), ("response", "httpVersion"), ("response", "statusText"), ("request", "httpVersion"),
]  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(changes=st.lists(st.tuples(st.sampled_from(_PLACES), _VALUES), min_size=1, max_size=3))
def test_no_value_of_a_wrong_type_breaks_an_entry(changes: list[tuple[tuple[str, ...], Any]]) -> None:
    made = copy.deepcopy(entry())
    for place, value in changes:
        holder: Any = made
        for name in place[:-1]:
            holder = holder.get(name) if isinstance(holder, dict) else None
        if isinstance(holder, dict):
            holder[place[-1]] = value
    try:
        exchange = to_exchange(made)
    except UnusableError:
        return
    assert parse_payload(exchange.response).status is not None


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    edits=st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=6), st.integers(0, 20)), max_size=6),
    chunk=st.sampled_from([1, 7, 1 << 17]),
)
@pytest.mark.parametrize("gzipped", [True, False])
def test_no_damage_makes_the_reader_raise_or_invent(
    tmp_path: Path, gzipped: bool, edits: list[tuple[float, bytes, int]], chunk: int
) -> None:
    path = tmp_path / "a.har"
    data = bytearray(write_har(path, PAGES, gzip=gzipped).read_bytes())
    for where, put, taken in edits:
        at = int(where * len(data))
        data[at : at + taken] = put
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_stream, "_CHUNK", chunk)
        try:
            records, troubles = read_bytes(tmp_path, bytes(data))
        except BrokenInputError:
            return
    assert len(records) + len(troubles) <= 20
    assert all(gzip.decompress(item.raw) == item.data for item in records)
    if not edits:
        assert (len(records), troubles) == (3, [])


@settings(deadline=None)
@given(value=_VALUES, chunk=st.sampled_from([1, 3, 99]))
def test_a_value_is_cut_out_as_it_stands(value: Any, chunk: int) -> None:
    text = json.dumps({"before": [1, "]"], "it": value, "after": '\\"'}, ensure_ascii=False).encode(
        "utf-8", "surrogatepass"
    )
    places = iter(range(0, len(text) + chunk, chunk))
    stream = json_stream.JsonStream(lambda _size: text[(at := next(places)) : at + chunk])
    found = {key: stream.value(limit=10_000) for key in stream.members()}
    assert found["it"] == json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")
