"""Making small archives of every format for tests, from the same responses."""

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
