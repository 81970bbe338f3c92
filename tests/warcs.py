"""Making small WARC files for tests."""

import io
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter


def write_warc(
    path: Path,
    responses: list[tuple[str, str, list[tuple[str, str]], bytes]],
    *,
    gzip: bool = True,
    version: str = "1.1",
    time: str = "2025-06-01T10:00:00Z",
) -> Path:
    """Write responses (url, status line, headers, body), a second apart, with their requests."""
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=gzip, warc_version=f"WARC/{version}")
        for number, (url, status, headers, body) in enumerate(responses):
            stamp = (
                f"{time[:17]}{number % 60:02d}Z"
                if number < 60
                else f"{time[:14]}{number // 60:02d}:{number % 60:02d}Z"
            )
            names = {
                "WARC-Date": stamp,
                "WARC-Record-ID": f"<urn:uuid:00000000-0000-5000-8000-{number:012d}>",
            }
            http = StatusAndHeaders(status, headers, protocol="HTTP/1.1")
            writer.write_record(
                writer.create_warc_record(
                    url, "response", payload=io.BytesIO(body), http_headers=http, warc_headers_dict=names
                )
            )
    return path


def page(
    url: str, html: str | bytes, *, status: str = "200 OK", mime: str = "text/html; charset=utf-8"
) -> tuple[str, str, list[tuple[str, str]], bytes]:
    """Give a response of HTML."""
    body = html.encode() if isinstance(html, str) else html
    return url, status, [("Content-Type", mime), ("Content-Length", str(len(body)))], body
