"""A folder of saved HTML, with a list of where and when it was saved, becomes captures that say so.

``index.csv`` in the folder: ``url, time, file``. The time is ISO 8601 and, without a zone, UTC. The pages are
written into a WARC of our own (tool ``saved html``), and imported as any other.
"""

import datetime as dt
import io
import tempfile
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from clew.capture.archive import ImportSummary, Progress, import_archives
from clew.capture.response import site_of
from clew.kernel.errors import BrokenInputError
from clew.records.ids import make_id
from clew.store.project import Project, read_csv

TOOL = "saved html"
INDEX = "index.csv"
_MAX_PAGE = 60 * 1024 * 1024
_MAX_URL = 8_000


def import_saved_pages(
    project: Project, folder: Path, *, dry_run: bool = False, progress: Progress | None = None
) -> ImportSummary:
    """Import the pages that the folder's ``index.csv`` lists."""
    index = folder / INDEX
    if not index.exists():
        raise BrokenInputError(
            f"{folder}: a folder of saved pages needs an {INDEX} with the columns url, time, file."
        )
    with tempfile.TemporaryDirectory(dir=project.work_dir, prefix=".saved-") as place:
        warc = Path(place) / f"{folder.resolve().name or 'saved'}.warc.gz"
        _write(folder, index, warc)
        return import_archives(project, [warc], dry_run=dry_run, progress=progress)


def _write(folder: Path, index: Path, target: Path) -> None:
    with target.open("wb") as file:
        writer = WARCWriter(file, gzip=True, warc_version="WARC/1.1")
        writer.write_record(_info(writer))
        count = 0
        for line, row in read_csv(index, required=("url", "time", "file"), allowed=("url", "time", "file")):
            url = _url(index, line, row["url"])
            when = _time(index, line, row["time"])
            body = _page(folder, index, line, row["file"])
            writer.write_record(_response(writer, url, when, body))
            count += 1
    if not count:
        raise BrokenInputError(f"{index}: lists no page; expected a row of url, time, file for each.")


def _info(writer: WARCWriter):  # type: ignore[no-untyped-def]  # noqa: ANN202 - warcio has no types
    headers = {"WARC-Record-ID": _record_id("info"), "WARC-Date": "1970-01-01T00:00:00Z"}
    return writer.create_warc_record(
        "", "warcinfo", payload=io.BytesIO(f"software: {TOOL}\r\n".encode()), warc_headers_dict=headers
    )


def _response(writer: WARCWriter, url: str, when: dt.datetime, body: bytes):  # type: ignore[no-untyped-def]  # noqa: ANN202
    stamp = when.strftime("%Y-%m-%dT%H:%M:%SZ")
    http = StatusAndHeaders(
        "200 OK", [("Content-Type", "text/html"), ("Content-Length", str(len(body)))], protocol="HTTP/1.1"
    )
    headers = {"WARC-Record-ID": _record_id(url, stamp), "WARC-Date": stamp}
    return writer.create_warc_record(
        url, "response", payload=io.BytesIO(body), http_headers=http, warc_headers_dict=headers
    )


def _record_id(*parts: str) -> str:
    digits = make_id("saved", *parts)
    return f"<urn:uuid:{digits[:8]}-{digits[8:12]}-5{digits[13:16]}-8{digits[17:20]}-{digits[20:32]}>"


def _url(index: Path, line: int, text: str) -> str:
    """Check an address: it goes into a header of the archive, so nothing in it may end a line."""
    url = text.strip()
    if site_of(url) is None or len(url) > _MAX_URL or not url.isprintable() or " " in url:
        raise BrokenInputError(
            f"{index}, line {line}, column url: {url[:80]!r} is not a web address such as https://a.example/ad/1."
        )
    return url


def _time(index: Path, line: int, text: str) -> dt.datetime:
    try:
        when = dt.datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise BrokenInputError(
            f"{index}, line {line}, column time: {text[:40]!r} is not a time such as 2025-06-01T12:00:00Z."
        ) from error
    return when.replace(tzinfo=dt.UTC) if when.tzinfo is None else when.astimezone(dt.UTC)


def _page(folder: Path, index: Path, line: int, name: str) -> bytes:
    """Read a saved page; a name from outside never leads out of the folder."""
    if not name.isprintable():
        raise BrokenInputError(f"{index}, line {line}, column file: {name[:80]!r} is not a file's name.")
    path = (folder / name.strip()).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise BrokenInputError(f"{index}, line {line}, column file: {name[:80]!r} leads out of the folder.")
    if not path.is_file():
        raise BrokenInputError(f"{index}, line {line}, column file: {name[:80]!r} is not there.")
    if path.stat().st_size > _MAX_PAGE:
        raise BrokenInputError(
            f"{index}, line {line}, column file: {name[:80]!r} is larger than {_MAX_PAGE >> 20} MB."
        )
    return path.read_bytes()
