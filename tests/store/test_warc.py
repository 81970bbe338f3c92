"""A capture's payload: unpacked as a browser would, within bounds, whatever the bytes are."""

import gzip
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.errors import BrokenInputError
from clew.records.capture import Capture
from clew.store.http_body import unpack
from clew.store.warc import MAX_BODY, parse_payload, read_payload
from tests.given import some

HTML = b"<p>Ein Text</p>" * 50
_RAW = zlib.compressobj(wbits=-15)


def response(body: bytes, *headers: str, status: str = "HTTP/1.1 200 OK") -> bytes:
    http = "\r\n".join([status, "Content-Type: text/html", *headers]).encode("latin-1") + b"\r\n\r\n" + body
    head = (
        "WARC/1.1\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\n"
        f"WARC-Target-URI: https://velvet.example/\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def chunked(body: bytes) -> bytes:
    return b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (HTML, ()),
        (gzip.compress(HTML, mtime=0), ("Content-Encoding: gzip",)),
        (gzip.compress(HTML, mtime=0), ("Content-Encoding: X-GZIP",)),
        (zlib.compress(HTML), ("Content-Encoding: deflate",)),
        (_RAW.compress(HTML) + _RAW.flush(), ("Content-Encoding: deflate",)),
        (gzip.compress(zlib.compress(HTML), mtime=0), ("Content-Encoding: deflate, gzip",)),
        (chunked(HTML), ("Transfer-Encoding: chunked",)),
        (chunked(gzip.compress(HTML, mtime=0)), ("Transfer-Encoding: chunked", "Content-Encoding: gzip")),
        (HTML, ("Transfer-Encoding: chunked",)),
        (HTML, ("Content-Encoding: gzip",)),
        (gzip.compress(HTML, mtime=0), ("Transfer-Encoding: chunked", "Content-Encoding: gzip")),
    ],
)
def test_every_coding_gives_the_page_also_where_a_header_lies(body: bytes, headers: tuple[str, ...]) -> None:
    payload = parse_payload(response(body, *headers))
    assert (payload.status, payload.body, payload.problem) == (200, HTML, None)


def test_a_bomb_is_cut_and_said_to_be() -> None:
    payload = parse_payload(response(gzip.compress(bytes(MAX_BODY * 4)), "Content-Encoding: gzip"))
    assert (len(payload.body), payload.problem) == (MAX_BODY, "too_large")
    odd = parse_payload(response(gzip.compress(bytes(MAX_BODY * 4)), "Content-Encoding: x-gzip"))
    assert (len(odd.body), odd.problem) == (MAX_BODY, "too_large")


def test_a_body_of_random_bytes_is_told() -> None:
    payload = parse_payload(response(bytes(range(256)), "Content-Encoding: gzip"))
    assert payload.status == 200
    assert payload.problem == "unreadable: not gzip"


def test_what_is_no_response_has_no_status() -> None:
    for data in (b"", b"\0\1" * 30, response(b"x", status="hello")):
        assert parse_payload(data).status is None


def test_a_payload_is_read_from_its_place(tmp_path: Path) -> None:
    parts = [gzip.compress(response(text)) for text in (b"<p>one", b"<p>two")]
    (tmp_path / "a.warc.gz").write_bytes(b"".join(parts))
    capture: Capture = some(
        "capture", warc_file="a.warc.gz", warc_offset=len(parts[0]), warc_length=len(parts[1])
    )
    assert read_payload(tmp_path, capture).body == b"<p>two"
    assert read_payload(tmp_path, some("capture")).problem == "not_kept"
    with pytest.raises(BrokenInputError, match=r"elsewhere\.warc\.gz"):
        read_payload(tmp_path, some("capture", warc_file="elsewhere.warc.gz", warc_offset=0, warc_length=1))


@given(st.binary(max_size=300), st.sampled_from(["", "chunked", "gzip, chunked"]), st.text(max_size=20))
def test_no_bytes_break_the_reading_of_a_body(data: bytes, transfer: str, content: str) -> None:
    assert len(unpack(data, transfer=transfer, content=content, limit=100).data) <= max(len(data), 101)
    assert parse_payload(data).problem is not None


@given(st.binary(max_size=300))
def test_no_body_breaks_a_payload(data: bytes) -> None:
    for header in ("X: y", "Transfer-Encoding: chunked", "Content-Encoding: gzip", "Content-Encoding: br"):
        payload = parse_payload(response(data, header))
        assert payload.status == 200
