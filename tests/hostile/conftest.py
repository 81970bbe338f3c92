"""One project that is given everything hostile at once, read in one run; each test looks at its own part."""

import gzip
import io
import random
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from clew.store.project import Project, create_project
from tests.commands import Outcome, clew
from tests.tables import rows_of
from tests.warcs import page, write_warc

PLAIN = (
    "<html lang=en><head><title>A page</title></head><body><h1>A page</h1>"
    "<p>This page is like any other and stands after the hostile one.</p></body></html>"
)
URLS = {
    "climbing": "http://climbing.example/../../../../etc/passwd?x=../../y",
    "long": "http://long.example/" + "a" * 5000,
    "idn": "http://пример-досок.example/объявление",
    "address": "http://192.0.2.7:8080/page",
    "userinfo": "http://name:secret@userinfo.example/page",
    "control": "http://control.example/\x1b[31mred",
}
LONG_HOST = "http://" + "h" * 300 + ".example/"


@dataclass
class Hostile:
    """The project after its run, and what each import and the run said."""

    project: Project
    imports: dict[str, Outcome] = field(default_factory=dict)
    run: Outcome | None = None
    tables: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def rows(self, table: str) -> list[dict[str, Any]]:
        """Give the rows of a table, read once."""
        if table not in self.tables:
            self.tables[table] = rows_of(self.project, table)
        return self.tables[table]

    def page(self, url: str) -> dict[str, Any]:
        """Give the page of an address."""
        return next(row for row in self.rows("pages") if row["url"] == url)

    def issues(self, part: str) -> set[str]:
        """Give the kinds of issues that name this."""
        return {
            row["kind"] for row in self.rows("issues") if part in row["detail"] or part in row["record_id"]
        }


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Hostile:
    """Import every hostile archive and run once."""
    folder = tmp_path_factory.mktemp("hostile")
    found = Hostile(create_project(folder / "project", market="DE"))
    for name, make in ARCHIVES.items():
        path = folder / f"{name}.warc.gz"
        make(path)
        found.imports[name] = clew("import", "--project", found.project.root, path)
    found.run = clew("run", "--project", found.project.root, "--processes", "1")
    return found


def _pages(*responses: tuple[str, str, list[tuple[str, str]], bytes], **how: Any) -> Callable[[Path], object]:
    return lambda path: write_warc(path, [*responses, page(f"http://{responses[0][0].split('/')[2]}/after", PLAIN)], **how)


def _encoded(url: str, body: bytes, encoding: str) -> tuple[str, str, list[tuple[str, str]], bytes]:
    return url, "200 OK", [("Content-Type", "text/html"), ("Content-Encoding", encoding)], body


def _bomb() -> bytes:
    """About 120 MB of HTML in about 120 kB."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    parts = [packer.compress(b"<p>again</p>" * 100_000) for _ in range(100)]
    return b"".join([*parts, packer.flush()])


def _members(host: str, count: int) -> list[bytes]:
    """Give the gzip members of an archive of so many pages."""
    members = []
    for number in range(count):
        place = io.BytesIO()
        writer = WARCWriter(place, gzip=True, warc_version="WARC/1.1")
        http = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
        text = PLAIN.replace("A page", f"Page {number} of {host}").encode()
        names = {"WARC-Date": f"2025-06-01T10:00:{number:02d}Z"}
        writer.write_record(
            writer.create_warc_record(
                f"http://{host}/{number}", "response", payload=io.BytesIO(text), http_headers=http, warc_headers_dict=names
            )
        )
        members.append(place.getvalue())
    return members


def _cut(path: Path) -> None:
    first, second, third = _members("cut.example", 3)
    path.write_bytes(first + second + third[: len(third) // 2])


def _corrupt(path: Path) -> None:
    first, second, third = _members("corrupt.example", 3)
    middle = len(second) // 2
    broken = second[:middle] + bytes(byte ^ 0xFF for byte in second[middle : middle + 40]) + second[middle + 40 :]
    path.write_bytes(first + broken + third)


def _mixed(path: Path) -> None:
    """Records of every type that is no response, a response without HTTP, and one with a broken date."""
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True, warc_version="WARC/1.1")
        for kind in ("metadata", "conversion", "resource"):
            record = writer.create_warc_record(f"http://mixed.example/{kind}", kind, payload=io.BytesIO(b"something"))
            writer.write_record(record)
        writer.write_record(
            writer.create_warc_record("dns:mixed.example", "resource", payload=io.BytesIO(b"192.0.2.1"), warc_content_type="text/dns")
        )
        revisit = writer.create_revisit_record(
            "http://mixed.example/seen", "sha1:AAAA", "http://mixed.example/seen", "2025-01-01T00:00:00Z"
        )
        writer.write_record(revisit)
    with path.open("ab") as file:
        file.write(gzip.compress(_raw("http://mixed.example/nothttp", b"this is no answer of a server")))
        file.write(gzip.compress(_raw("http://mixed.example/nodate", b"HTTP/1.1 200 OK\r\n\r\nhello", date="yesterday")))
        file.write(gzip.compress(_raw("ftp://mixed.example/file", b"HTTP/1.1 200 OK\r\n\r\nhello")))
        file.write(gzip.compress(_raw("http://mixed.example/fine", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PLAIN.encode())))


def _raw(url: str, block: bytes, *, date: str = "2025-06-01T10:00:00Z") -> bytes:
    head = (
        f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: {date}\r\n"
        f"WARC-Record-ID: <urn:uuid:{zlib.crc32(url.encode()):012d}>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def _html(body: str) -> str:
    return f"<html lang=en><head><title>Hostile</title></head><body><h1>Hostile</h1>{body}</body></html>"


_NOISE = random.Random("noise").randbytes(60_000)
_LARGE = _html("".join(f"<p>Paragraph {n} of a long page about nothing at all.</p>" for n in range(55_000)))
_ATTRIBUTES = _html("<p " + " ".join(f"a{n}=1" for n in range(200_000)) + ">Within the tag.</p><p>Next to it.</p>")
_DEEP = _html("<div>" * 100_000 + "Deep down." + "</div>" * 100_000 + "<p>Beside it.</p>")
_CYRILLIC = "<html><head><title>Страница</title></head><body><p>Это обычная страница с обычным текстом на русском языке, ничего более.</p></body></html>"
_SCRIPT = _html("<script>document.write('written')</script><img src=x onerror=alert(1)><p>{{7*7}} %s {0} =1+1</p>")

ARCHIVES: dict[str, Callable[[Path], object]] = {
    "large": _pages(page("http://large.example/", _LARGE)),
    "deep": _pages(page("http://deep.example/", _DEEP)),
    "attributes": _pages(page("http://attributes.example/", _ATTRIBUTES)),
    "bomb": _pages(_encoded("http://bomb.example/", _bomb(), "gzip")),
    "notgzip": _pages(_encoded("http://notgzip.example/", b"<p>not packed at all", "gzip")),
    "charset": _pages(page("http://charset.example/", _CYRILLIC.encode("cp1251"), mime="text/html; charset=utf-8")),
    "nonsense": _pages(page("http://nonsense.example/", PLAIN, mime="text/html; charset=rot13")),
    "noise": _pages(page("http://noise.example/", _NOISE)),
    "script": _pages(page("http://script.example/", _SCRIPT)),
    "nothing": _pages(page("http://nothing.example/", b"")),
    "urls": lambda path: write_warc(path, [page(url, PLAIN) for url in (*URLS.values(), LONG_HOST)]),
    "redirect": _pages(("http://redirect.example/", "302 Found", [("Location", "http://[::1/x"), ("Content-Type", "text/html")], b"")),
    "cut": _cut,
    "corrupt": _corrupt,
    "mixed": _mixed,
    "uncompressed": _pages(page("http://uncompressed.example/", PLAIN), gzip=False),
    "old": _pages(page("http://old.example/", PLAIN), version="1.0"),
}  # fmt: skip
