r"""WARC records of our own making, for what comes in another format.

They hold no clock and no chance: the same input gives the same bytes. Each states digests of its own making, and
the record before them (warcinfo) names the tool. (ISO 28500; digests in base 32, as its examples have them.)
"""

import base64
import datetime as dt
import hashlib
import ipaddress
import re
from collections.abc import Sequence

from clew.records.ids import make_id
from clew.store.warc import as_member
from clew.store.warc_source import SourceRecord

_UNFIT = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")
_HEADERS_END = re.compile(rb"\n\r?\n")
_LONGEST_TOOL = 120
_LONGEST_URL = 8_000
Headers = Sequence[tuple[str, str]]


def source_record(offset: int, data: bytes) -> SourceRecord:
    """Give a record that stands for what the source holds at that byte."""
    return SourceRecord(offset, as_member(data), data)


def tool_record(offset: int, tool: str) -> SourceRecord:
    """Make the warcinfo record that names the tool of those that follow."""
    block = f"software: {one_line(tool)[:_LONGEST_TOOL]}\r\n".encode("utf-8", "replace")
    headers = [
        ("WARC-Type", "warcinfo"),
        ("WARC-Record-ID", record_id("warcinfo", tool)),
        ("WARC-Date", "1970-01-01T00:00:00Z"),
        ("Content-Type", "application/warc-fields"),
    ]
    return source_record(offset, _record(headers, block))


def http_record(kind: str, url: str, when: dt.datetime, block: bytes, *, more: Headers = ()) -> bytes:
    """Make a request or response record from an HTTP message; the address must be one line."""
    stamp = warc_date(when)
    end = _HEADERS_END.search(block)
    digest = hashlib.sha256(block)
    headers = [
        ("WARC-Type", kind),
        ("WARC-Record-ID", record_id(kind, url, stamp, digest.hexdigest())),
        ("WARC-Date", stamp),
        ("WARC-Target-URI", url),
        *more,
        ("Content-Type", f"application/http; msgtype={kind}"),
        ("WARC-Block-Digest", _as_header(digest.digest())),
        ("WARC-Payload-Digest", _digest(block[end.end() :] if end else b"")),
    ]
    return _record(headers, block)


def block_record(
    kind: str, url: str | None, when: dt.datetime, block: bytes, *, mime: str, more: Headers = ()
) -> bytes:
    """Make a record whose block is no HTTP message, such as ``metadata``; the address must be one line."""
    digest = hashlib.sha256(block).hexdigest()
    headers = [
        ("WARC-Type", kind),
        (
            "WARC-Record-ID",
            record_id(kind, url or "", warc_date(when), digest, *(value for _, value in more)),
        ),
        ("WARC-Date", warc_date(when)),
        *([("WARC-Target-URI", url)] if url else []),
        *more,
        ("Content-Type", mime),
        ("WARC-Block-Digest", _digest(block)),
    ]
    return _record(headers, block)


def http_record_id(kind: str, url: str, when: dt.datetime, block: bytes) -> str:
    """Give the id of such a record, made from its content."""
    return record_id(kind, url, warc_date(when), hashlib.sha256(block).hexdigest())


def record_id(*parts: str) -> str:
    """Make a record's id from what it holds."""
    digits = make_id("record", *parts)
    return f"<urn:uuid:{digits[:8]}-{digits[8:12]}-5{digits[13:16]}-8{digits[17:20]}-{digits[20:32]}>"


def warc_date(when: dt.datetime) -> str:
    """Write a time as WARC 1.1 does, with its fraction where it has one."""
    stamp = when.astimezone(dt.UTC).replace(tzinfo=None).isoformat()
    return f"{stamp}Z"


def address_header(text: object) -> Headers:
    """Give the header of a server's address, where it is one."""
    try:
        address = ipaddress.ip_address(str(text).strip("[]"))
    except ValueError:
        return []
    return [] if address.is_unspecified else [("WARC-IP-Address", str(address))]


def is_address(url: str) -> bool:
    """Say whether a text can be the address of a record: one line, not too long."""
    return bool(url) and len(url) <= _LONGEST_URL and one_line(url) == url


def one_line(text: str) -> str:
    """Make a text fit to stand in a line: what would end it becomes a space."""
    return _UNFIT.sub(" ", text).strip()


def _record(headers: Headers, block: bytes) -> bytes:
    lines = ["WARC/1.1", *(f"{name}: {value}" for name, value in headers), f"Content-Length: {len(block)}"]
    return "\r\n".join([*lines, "", ""]).encode("utf-8", "replace") + block + b"\r\n\r\n"


def _digest(data: bytes) -> str:
    return _as_header(hashlib.sha256(data).digest())


def _as_header(digest: bytes) -> str:
    return f"sha256:{base64.b32encode(digest).decode()}"
