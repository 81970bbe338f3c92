"""Making small archives of every format for tests, from the same responses."""

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
    package = {
        "profile": "data-package",
        "wacz_version": "1.1.1",
        "software": "archiver 3",
        "resources": [
            {"name": name.rpartition("/")[2], "path": name, "hash": sha256(data), "bytes": len(data)}
            for name, data in files.items()
        ],
    }
    files["datapackage.json"] = json.dumps(package).encode()
    digest = {"path": "datapackage.json", "hash": sha256(files["datapackage.json"])}
    files["datapackage-digest.json"] = json.dumps(digest).encode()
    write_zip(path, {**files, **(change or {})}, packed=packed)
    return path


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
