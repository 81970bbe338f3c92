"""Making small archives of every format for tests, from the same responses."""

import base64
import gzip as gzip_module
import hashlib
import json
import zipfile
from pathlib import Path
from typing import Any

from tests.warcs import write_warc

Responses = list[tuple[str, str, list[tuple[str, str]], bytes]]


def write_wacz(
    path: Path, responses: Responses, *, change: dict[str, bytes] | None = None, packed: bool = False
) -> Path:
    """Write a WACZ whose description states the digest of each file; then change some of the files."""
    warc = write_warc(path.with_suffix(".inner.warc.gz"), responses)
    files = {
        "archive/data.warc.gz": warc.read_bytes(),
        "pages/pages.jsonl": b'{"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}\n',
    }
    warc.unlink()
    write_zip(path, {**wacz_of(files), **(change or {})}, packed=packed)
    return path


def wacz_of(files: dict[str, bytes]) -> dict[str, bytes]:
    """Add the description of a WACZ, with the digest of each file, and the digest of that."""
    package = {
        "profile": "data-package",
        "wacz_version": "1.1.1",
        "software": "archiver 3",
        "resources": [
            {"name": name.rpartition("/")[2], "path": name, "hash": sha256(data), "bytes": len(data)}
            for name, data in files.items()
        ],
    }
    described = json.dumps(package).encode()
    digest = {"path": "datapackage.json", "hash": sha256(described)}
    return {**files, "datapackage.json": described, "datapackage-digest.json": json.dumps(digest).encode()}


def write_zip(path: Path, files: dict[str, bytes], *, packed: bool = False) -> Path:
    """Write a zip without a time in it."""
    how = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(path, "w", how) as archive:
        for name, data in files.items():
            archive.writestr(zip_entry(name, how), data)
    return path


def zip_entry(name: str, how: int = zipfile.ZIP_STORED, **values: Any) -> zipfile.ZipInfo:
    """Make an entry of a zip, with some of its values set by hand."""
    info = zipfile.ZipInfo(name, (2025, 6, 1, 10, 0, 0))
    info.compress_type = how
    for key, value in values.items():
        setattr(info, key, value)
    return info


def sha256(data: bytes) -> str:
    """Give a digest as a WACZ states it."""
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def write_arc(path: Path, responses: Responses, *, version: int = 1, gzip: bool = True) -> Path:
    """Write an ARC with the times that ``write_warc`` gives: each record a gzip member, or plain."""
    parts = arc_records(responses, version=version)
    path.write_bytes(b"".join(packed(part) if gzip else part for part in parts))
    return path


def arc_records(responses: Responses, *, version: int = 1) -> list[bytes]:
    """Give the records of an ARC: the one about the file first."""
    names = "URL IP-address Archive-date Content-type Archive-length"
    if version == 2:
        names = names.replace("Archive-l", "Result-code Checksum Location Offset Filename Archive-l")
    about = f"{version} 0 Example Archive\n{names}\n".encode()
    parts = [arc_record("filedesc://a.arc", about, mime="text/plain", version=version)]
    for number, (url, status, headers, body) in enumerate(responses):
        block = http_block(status, headers, body)
        mime = next((v.split(";")[0] for k, v in headers if k == "Content-Type"), "no-type")
        parts.append(arc_record(url, block, date=f"202506011000{number:02d}", mime=mime, version=version))
    return parts


def arc_record(
    url: str,
    block: bytes,
    *,
    date: str = "20250601100000",
    mime: str = "text/html",
    version: int = 1,
    length: int | None = None,
) -> bytes:
    """Give a record of an ARC, with another length than it has if asked."""
    more = "200 - - 0 a.arc " if version == 2 else ""
    stated = len(block) if length is None else length
    return f"{url} 192.0.2.7 {date} {mime} {more}{stated}\n".encode() + block + b"\n"


def http_block(status: str, headers: list[tuple[str, str]], body: bytes) -> bytes:
    """Give a response as a server sends it."""
    lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in headers), "", ""]
    return "\r\n".join(lines).encode() + body


def packed(data: bytes) -> bytes:
    """Pack into a gzip member without a time in it."""
    return gzip_module.compress(data, mtime=0)


def write_har(path: Path, responses: Responses, *, gzip: bool = False, **log: Any) -> Path:
    """Write a HAR with the times that ``write_warc`` gives, as a browser saves it."""
    entries = [
        har_entry(url, status, headers, body, started=f"2025-06-01T10:00:{number:02d}.000Z")
        for number, (url, status, headers, body) in enumerate(responses)
    ]
    data = har_bytes(entries, **log)
    path.write_bytes(packed(data) if gzip else data)
    return path


def har_bytes(entries: list[Any], **log: Any) -> bytes:
    """Give the bytes of a HAR of these entries."""
    about = {"version": "1.2", "creator": {"name": "Browser", "version": "9.1"}, "pages": []}
    return json.dumps({"log": {**about, "entries": entries, **log}}, ensure_ascii=False).encode()


def har_entry(
    url: str, status: str, headers: list[tuple[str, str]], body: bytes, *, started: str
) -> dict[str, Any]:
    """Give an entry: the body without its coding, as text where it is one, else in base 64."""
    kind = next((value for name, value in headers if name.lower() == "content-type"), "")
    coding = next((value for name, value in headers if name.lower() == "content-encoding"), "")
    plain = gzip_module.decompress(body) if coding == "gzip" else body
    content: dict[str, Any] = {"size": len(plain), "mimeType": kind or "x-unknown"}
    if kind.startswith("text/"):
        content["text"] = plain.decode(kind.partition("charset=")[2] or "utf-8")
    elif plain:
        content |= {"text": base64.b64encode(plain).decode(), "encoding": "base64"}
    code, _, reason = status.partition(" ")
    return {
        "startedDateTime": started,
        "time": 12.5,
        "request": {
            "method": "GET",
            "url": url,
            "httpVersion": "h2",
            "headers": har_headers([(":method", "GET"), ("Accept", "text/html")]),
            "cookies": [],
            "queryString": [],
        },
        "response": {
            "status": int(code),
            "statusText": reason,
            "httpVersion": "h2",
            "headers": har_headers(headers),
            "content": content,
            "redirectURL": next((value for name, value in headers if name == "Location"), ""),
        },
        "serverIPAddress": "192.0.2.7",
        "cache": {},
        "timings": {"send": 0, "wait": 1, "receive": 2},
    }


def har_headers(pairs: list[tuple[str, str]]) -> list[dict[str, str]]:
    """Give headers as a HAR lists them."""
    return [{"name": name, "value": value} for name, value in pairs]
