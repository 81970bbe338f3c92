"""What a WARC record of an HTTP response says, and whether its payload is a picture.

A picture is known by its type or by its first bytes, also under another type or compressed once more; films
count as pictures here. (Signatures: Garry Kessler's file signatures table; ISO/IEC 14496-12 for ``ftyp``.)
"""

import datetime as dt
import hashlib
import re
from dataclasses import dataclass

from fastwarc.warc import WarcRecord, WarcRecordType

from clew.kernel.web import absolute, host_of, registered_domain
from clew.records.ids import make_id
from clew.store.warc import MAX_BODY, MAX_RECORD, Payload, open_record, parse_payload

_FOLDER = re.compile(r"[a-z0-9_][a-z0-9_.-]{0,99}")
_PICTURE_TYPES = ("image/", "video/")
_SIGNATURES = (
    b"\xff\xd8\xff",
    b"\x89PNG\r\n",
    b"GIF87a",
    b"GIF89a",
    b"II*\0",
    b"MM\0*",
    b"\0\0\1\0",
    b"\xff\x0a",
    b"\0\0\0\x0cJXL ",
    b"\x1aE\xdf\xa3",
)
_HEAD = 64
_NO_BODY = frozenset({204, 304})


class UnusableError(Exception):
    """A response that can't become a capture; ``kind`` and the sentence go into the list of issues."""

    def __init__(self, kind: str, detail: str) -> None:
        super().__init__(detail)
        self.kind = kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """A response as it was archived; the payload is without chunks, but with its content coding."""

    capture_id: str
    url: str
    site_id: str
    fetched_at: dt.datetime
    status: int
    mime: str | None
    payload_sha256: str
    payload_bytes: int
    truncated: bool
    redirect_to: str | None
    is_picture: bool


@dataclass(frozen=True, slots=True)
class Opened:
    """A response record that was opened: its id, what it says, and what it holds, unpacked."""

    record_id: str
    response: Response
    payload: Payload


def open_response(data: bytes) -> Opened:
    """Open the record of a response, each part of it once; raises :class:`UnusableError` where it holds none of the web."""
    record = open_record(data)
    if record is None or record.record_type != WarcRecordType.response:
        raise UnusableError("corrupt", "no HTTP response")
    response, sent = _read(record, data)
    is_plain = not sent.problem and not sent.header("content-encoding") and len(sent.body) <= MAX_BODY
    payload = sent if is_plain else parse_payload(data)
    return Opened(str(record.headers.get("WARC-Record-ID")), response, payload)


def read_response(record: WarcRecord, data: bytes) -> Response:
    """Read a response record; raises :class:`UnusableError` where it holds none of the web."""
    return _read(record, data)[0]


def _read(record: WarcRecord, data: bytes) -> tuple[Response, Payload]:
    """Read a response record; give with it the payload as it was sent, without chunks."""
    url = target_of(record)
    site_id = site_of(url)
    if site_id is None or record.record_date is None:
        raise UnusableError("foreign", f"no web address or no time: {url[:120]!r}")
    payload = parse_payload(data, auto_decode="transfer", limit=MAX_RECORD)
    if payload.status is None:
        raise UnusableError("corrupt", f"no HTTP response in it: {payload.problem or 'no status line'}")
    fetched_at = record.record_date.astimezone(dt.UTC)
    sha256 = hashlib.sha256(payload.body).hexdigest()
    mime = (payload.header("content-type") or "").split(";")[0].strip().lower() or None
    location = payload.header("location") if payload.status // 100 == 3 else None  # noqa: PLR2004 - 3xx
    response = Response(
        capture_id=make_id(url, fetched_at.isoformat(), sha256),
        url=url,
        site_id=site_id,
        fetched_at=fetched_at,
        status=payload.status,
        mime=mime,
        payload_sha256=sha256,
        payload_bytes=len(payload.body),
        truncated=_is_truncated(record, payload),
        redirect_to=absolute(url, location) if location else None,
        is_picture=(mime or "").startswith(_PICTURE_TYPES) or _has_picture_bytes(payload, data),
    )
    return response, payload


def read_drawn(record: WarcRecord) -> Response:
    """Read the record of a page as a browser drew it; raises :class:`UnusableError` where it is none of the web."""
    url = target_of(record)
    site_id = site_of(url)
    if site_id is None or record.record_date is None:
        raise UnusableError("foreign", f"no web address or no time: {url[:120]!r}")
    body = record.reader.read(MAX_RECORD)
    fetched_at = record.record_date.astimezone(dt.UTC)
    sha256 = hashlib.sha256(body).hexdigest()
    return Response(
        capture_id=make_id(url, fetched_at.isoformat(), sha256),
        url=url,
        site_id=site_id,
        fetched_at=fetched_at,
        status=200,
        mime="text/html",
        payload_sha256=sha256,
        payload_bytes=len(body),
        truncated=bool(record.headers.get("WARC-Truncated")),
        redirect_to=None,
        is_picture=False,
    )


def target_of(record: WarcRecord) -> str:
    """Give the address that a record is about."""
    return str(record.headers.get("WARC-Target-URI") or "").strip("<> ")


def site_of(url: str) -> str | None:
    """Give the site's id, fit to be the name of a folder; null where the address is not one of the web."""
    if not url.lower().startswith(("http://", "https://")) or not host_of(url):
        return None
    site = registered_domain(url).replace(":", "_")
    return site if _FOLDER.fullmatch(site) else None


def _has_picture_bytes(payload: Payload, data: bytes) -> bool:
    if looks_like_picture(payload.body):
        return True
    return bool(payload.header("content-encoding")) and looks_like_picture(
        parse_payload(data, limit=_HEAD).body
    )


def looks_like_picture(body: bytes) -> bool:
    """Say whether bytes begin as those of a picture or film do."""
    is_bitmap = body.startswith(b"BM") and body[6:10] == b"\0\0\0\0"
    is_framed = body[4:8] == b"ftyp" or (body[:4] == b"RIFF" and body[8:12] in (b"WEBP", b"AVI "))
    return body.startswith(_SIGNATURES) or is_bitmap or is_framed


def _is_truncated(record: WarcRecord, payload: Payload) -> bool:
    """A response is cut when the archive says so, or when the body is shorter than the server announced."""
    if record.headers.get("WARC-Truncated"):
        return True
    length = payload.header("content-length") or ""
    has_body = payload.status not in _NO_BODY and not payload.header("transfer-encoding")
    return has_body and length.isascii() and length.isdigit() and len(payload.body) < int(length[:18])
