"""The same market as WARC, WACZ, ARC and HAR gives the same tables, apart from ids of captures and the tool."""

import contextlib
import datetime as dt
import gzip
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from clew.capture.archive import import_archives, iter_captures
from clew.capture.recognise import all_formats
from clew.store.project import Project, create_project
from tests.archives import arc_record, har_bytes, har_entry, http_block, packed, wacz_of, write_zip
from tests.conftest import run_project
from tests.tables import rows_of

pytestmark = pytest.mark.xdist_group("formats")

TABLES = (
    "pages",
    "ads",
    "ad_versions",
    "contacts",
    "prices",
    "images",
    "sites",
    "links",
    "providers",
    "leads",
)
Headers = list[tuple[str, str]]


@dataclass(frozen=True)
class Answer:
    """A response of the market, as a server sent it."""

    url: str
    when: dt.datetime
    status: str
    headers: Headers
    body: bytes


def answers(path: Path) -> Iterator[Answer]:
    """Give the market's responses: every third page compressed, every fifth in an old charset where it fits."""
    with path.open("rb") as file:
        for number, record in enumerate(ArchiveIterator(file)):
            if record.rec_type != "response":
                continue
            headers, body = record.http_headers.headers, record.content_stream().read()
            if record.http_headers.get_header("Content-Type") == "text/html; charset=utf-8":
                headers, body = served_otherwise(number, headers, body)
            when = dt.datetime.fromisoformat(record.rec_headers.get_header("WARC-Date"))
            yield Answer(
                record.rec_headers.get_header("WARC-Target-URI"),
                when,
                record.http_headers.statusline,
                headers,
                body,
            )


def served_otherwise(number: int, headers: Headers, body: bytes) -> tuple[Headers, bytes]:
    kind = "text/html; charset=utf-8"
    if not number % 5:
        with contextlib.suppress(UnicodeEncodeError):
            body, kind = body.decode().encode("cp1252"), "text/html; charset=windows-1252"
    others = [pair for pair in headers if pair[0].lower() not in ("content-type", "content-length")]
    if not number % 3:
        body = gzip.compress(body, mtime=0)
        others.append(("Content-Encoding", "gzip"))
    return [("Content-Type", kind), ("Content-Length", str(len(body))), *others], body


def as_warc(found: list[Answer], path: Path) -> Path:
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True, warc_version="WARC/1.1")
        for one in found:
            date = {"WARC-Date": one.when.strftime("%Y-%m-%dT%H:%M:%SZ")}
            http = StatusAndHeaders(one.status, one.headers, protocol="HTTP/1.1")
            body = io.BytesIO(one.body)
            writer.write_record(
                writer.create_warc_record(
                    one.url, "response", payload=body, http_headers=http, warc_headers_dict=date
                )
            )
    return path


def as_wacz(found: list[Answer], path: Path) -> Path:
    inner = as_warc(found, path.with_suffix(".inner"))
    return write_zip(path, wacz_of({"archive/data.warc.gz": inner.read_bytes()}))


def as_arc(found: list[Answer], path: Path) -> Path:
    parts = [
        arc_record(
            one.url, http_block(one.status, one.headers, one.body), date=one.when.strftime("%Y%m%d%H%M%S")
        )
        for one in found
    ]
    path.write_bytes(b"".join(packed(part) for part in parts))
    return path


def as_har(found: list[Answer], path: Path) -> Path:
    path.write_bytes(
        har_bytes(
            [
                har_entry(one.url, one.status, one.headers, one.body, started=one.when.isoformat())
                for one in found
            ]
        )
    )
    return path


FORMATS = {"WARC": as_warc, "WACZ": as_wacz, "ARC": as_arc, "HAR": as_har}


@pytest.fixture(scope="module")
def projects(market: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Project]:
    """The market imported from each format, and read."""
    visits = [list(answers(path)) for path in sorted(market.glob("captures/*.warc.gz"))[:1]]
    made = {}
    for title, write in FORMATS.items():
        folder = tmp_path_factory.mktemp(title)
        project = create_project(folder / "project", market="DE", sites_csv=market / "sites.csv")
        files = [write(found, folder / f"visit-{number}") for number, found in enumerate(visits)]
        summary = import_archives(project, files)
        assert (summary.captures, summary.skipped) == (sum(map(len, visits)), {})
        run_project(project)
        made[title] = project
    return made


def comparable(project: Project, table: str) -> list[str]:
    """Give a table's rows with each capture named by what it captured, in the order of these names."""
    names = {c.capture_id: f"{c.url} at {c.fetched_at}" for c in iter_captures(project)}
    rows = [renamed(row, names) for row in rows_of(project, table)]
    for row in rows if table == "sites" else []:
        del row["evidence"]  # of several captures that say the same, the one with the smallest id is quoted
    return sorted(repr(row) for row in rows)


def renamed(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, dict):
        kept = {key: item for key, item in value.items() if (key, value.get("how")) != ("from", "import")}
        return {key: renamed(item, names) for key, item in kept.items()}
    if isinstance(value, list):
        items = [renamed(item, names) for item in value]
        return sorted(items) if names.keys() & {item for item in value if isinstance(item, str)} else items
    return names.get(value, value) if isinstance(value, str) else value


def test_every_format_is_compared() -> None:
    assert sorted(FORMATS) == sorted(item.title for item in all_formats())


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("title", ["WACZ", "ARC", "HAR"])
def test_the_tables_are_those_of_the_warc(projects: dict[str, Project], title: str, table: str) -> None:
    expected = comparable(projects["WARC"], table)
    assert len(expected) > 1
    assert comparable(projects[title], table) == expected


@pytest.mark.parametrize("title", ["WACZ", "ARC"])
def test_captures_have_the_same_ids_where_the_format_keeps_the_servers_bytes(
    projects: dict[str, Project], title: str
) -> None:
    ids = {name: {c.capture_id for c in iter_captures(project)} for name, project in projects.items()}
    assert ids[title] == ids["WARC"]


def test_captures_of_a_har_differ_by_no_more_than_what_a_browser_takes_off(
    projects: dict[str, Project],
) -> None:
    kept = ("url", "final_url", "site_id", "fetched_at", "status", "mime", "truncated", "redirect_to")
    seen = [
        sorted(tuple(str(getattr(c, name)) for name in kept) for c in iter_captures(projects[title]))
        for title in ("WARC", "HAR")
    ]
    assert seen[0] == seen[1]
    digests = [{c.payload_sha256 for c in iter_captures(projects[title])} for title in ("WARC", "HAR")]
    assert len(digests[0] & digests[1]) > len(digests[0]) / 2
