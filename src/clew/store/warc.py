"""A capture's payload, read from a record of the project's own archives, with bounds.

``body`` is unpacked (chunks, gzip, deflate, br) and no longer than ``MAX_BODY``; ``problem`` says what was wrong:
``not_kept`` (a picture), ``too_large`` (the first part is given), ``unreadable: ...``.
"""

import io
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from clew.kernel.errors import BrokenInputError
from clew.records.capture import Capture
from clew.store.http_body import Body, unpack

MAX_RECORD = 64 * 1024 * 1024
MAX_BODY = 16 * 1024 * 1024
_THERE = 200
AutoDecode = Literal["all", "transfer"]


@dataclass(frozen=True, slots=True)
class Payload:
    """A response: status, headers, body (decoded, bounded), and what was wrong with it, if anything."""

    status: int | None
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    problem: str | None = None

    def header(self, name: str) -> str | None:
        """Give the first header of that name."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


def read_payload(root: Path, capture: Capture) -> Payload:
    """Read a capture's response from the project's archive."""
    if capture.warc_file is None or capture.warc_offset is None or capture.warc_length is None:
        return Payload(capture.status, problem="not_kept")
    path = root / capture.warc_file
    try:
        with path.open("rb") as file:
            file.seek(capture.warc_offset)
            raw = file.read(capture.warc_length)
    except OSError as error:
        raise BrokenInputError(
            f"{path}: an archive of this project can't be read: {error.strerror}. Bring it back, or remove its "
            "index (.captures.parquet) and import it again."
        ) from error
    return parse_payload(raw)


def parse_payload(raw: bytes, *, auto_decode: AutoDecode = "all", limit: int = MAX_BODY) -> Payload:
    """Read the response in a record's bytes (a gzip member or plain).

    ``auto_decode``: all codings, or only ``transfer``: the body as it was sent, without chunks.
    """
    try:
        record = next(iter(ArchiveIterator(io.BytesIO(raw), parse_http=False)))
        if record.record_type == WarcRecordType.conversion:
            return _of_conversion(record, limit)
        record.parse_http(auto_decode=auto_decode)
        body = Body(record.reader.read(limit + 1))
    except StopIteration:
        return Payload(None, problem="unreadable: no record")
    except (OSError, ValueError):
        return _parse_odd(raw, auto_decode, limit)
    return _payload(record, body, limit)


def _of_conversion(record: WarcRecord, limit: int) -> Payload:
    """Read a page as a browser drew it: there is no HTTP in it. It was there, so its status is 200."""
    data = record.reader.read(limit + 1)
    problem = "too_large" if len(data) > limit else None
    mime = str(record.headers.get("Content-Type") or "")
    return Payload(_THERE, (("Content-Type", mime),), data[:limit], problem)


def _parse_odd(raw: bytes, auto_decode: AutoDecode, limit: int) -> Payload:
    """Read a response whose body doesn't fit its headers."""
    try:
        record = next(iter(ArchiveIterator(io.BytesIO(raw), parse_http=False)))
        record.parse_http(auto_decode="none")
        data = record.reader.read(MAX_RECORD)
    except (OSError, ValueError, StopIteration) as error:
        return Payload(None, problem=f"unreadable: {error}"[:200])
    headers = _payload(record, Body(b""), limit)
    body = unpack(
        data,
        transfer=headers.header("transfer-encoding") or "",
        content=(headers.header("content-encoding") or "") if auto_decode == "all" else "",
        limit=limit,
    )
    return _payload(record, body, limit)


def _payload(record: WarcRecord, body: Body, limit: int) -> Payload:
    data, problem = body.data, body.problem
    if len(data) > limit:
        data, problem = data[:limit], "too_large"
    headers = record.http_headers
    if headers is None:
        return Payload(None, (), data, problem)
    pairs = tuple((str(key), str(value)) for key, value in headers)
    return Payload(headers.status_code, pairs, data, problem)


def open_record(data: bytes) -> WarcRecord | None:
    """Parse a record's own headers; null where they are none."""
    try:
        return next(iter(ArchiveIterator(io.BytesIO(data), parse_http=False)), None)
    except (OSError, ValueError):
        return None


def as_member(data: bytes) -> bytes:
    """Wrap a record into a gzip member of its own, without a time in it."""
    packer = zlib.compressobj(6, zlib.DEFLATED, 31)
    return packer.compress(data) + packer.flush()
