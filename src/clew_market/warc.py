"""Write one visit as a WARC 1.1 file: warcinfo, then a response and its request for each address.

Times, addresses and record ids follow from the content and its place in the file, so that the same market
gives the same bytes. warcio writes the records.
"""

import io
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from clew_market.model import VISIT_DATES

NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://clew-market.example/")
REASONS = {200: "OK", 301: "Moved Permanently", 302: "Found", 404: "Not Found"}


@dataclass(frozen=True, slots=True)
class Response:
    """One answer of a server, before it is written down."""

    url: str
    body: bytes
    mime: str
    kind: str
    status: int = 200
    content_type: str | None = None
    location: str | None = None
    truncate_at: int | None = None


class VisitFile:
    """The WARC file of a visit; `add` writes an answer and gives its row of `truth/records`."""

    def __init__(self, folder: Path, visit: int, seed: int) -> None:
        self._visit = visit
        self._seed = seed
        self._count = 0
        self._start = datetime.combine(VISIT_DATES[visit - 1], datetime.min.time(), UTC) + timedelta(hours=5)
        self._name = f"visit-{visit}.warc.gz"
        self._stream = (folder / self._name).open("wb")
        self._writer = WARCWriter(self._stream, gzip=True, warc_version="1.1")
        self._write_info()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stream.close()

    def _headers(self, record_type: str, at: datetime) -> dict[str, str]:
        key = f"{self._seed}/{self._visit}/{self._count}/{record_type}"
        return {
            "WARC-Record-ID": f"<urn:uuid:{uuid.uuid5(NAMESPACE, key)}>",
            "WARC-Date": at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        }

    def _write(self, record: Any) -> None:
        self._writer.write_record(record)

    def _write_info(self) -> None:
        fields = b"software: clew_market\r\nformat: WARC File Format 1.1\r\n"
        headers = {**self._headers("warcinfo", self._start), "WARC-Filename": self._name}
        self._write(
            self._writer.create_warc_record(
                None,
                "warcinfo",
                payload=io.BytesIO(fields),
                warc_content_type="application/warc-fields",
                warc_headers_dict=headers,
            )
        )

    def add(self, response: Response) -> dict[str, object]:
        self._count += 1
        at = self._start + timedelta(seconds=self._count)
        body = response.body if response.truncate_at is None else response.body[: response.truncate_at]
        headers = self._headers("response", at)
        if response.truncate_at is not None:
            headers["WARC-Truncated"] = "length"
        self._write(
            self._writer.create_warc_record(
                response.url,
                "response",
                payload=io.BytesIO(body),
                http_headers=self._http(response, at),
                warc_headers_dict=headers,
            )
        )
        self._write_request(response.url, headers["WARC-Record-ID"], at)
        return {
            "url": response.url,
            "visit": self._visit,
            "status": response.status,
            "mime": response.mime,
            "class": response.kind,
            "bytes": len(body),
            "truncated": response.truncate_at is not None,
            "sha256": sha256(body).hexdigest(),
        }

    @staticmethod
    def _http(response: Response, at: datetime) -> StatusAndHeaders:
        lines = [
            ("Date", format_datetime(at, usegmt=True)),
            ("Server", "httpd"),
            ("Content-Type", response.content_type or response.mime),
            ("Content-Length", str(len(response.body))),
        ]
        if response.location:
            lines.append(("Location", response.location))
        return StatusAndHeaders(f"{response.status} {REASONS[response.status]}", lines, protocol="HTTP/1.1")

    def _write_request(self, url: str, answers: str, at: datetime) -> None:
        host, _, path = url.split("://", 1)[1].partition("/")
        lines = [("Host", host), ("User-Agent", "clew-market/1"), ("Accept", "*/*")]
        http = StatusAndHeaders(f"GET /{path} HTTP/1.1", lines, is_http_request=True)
        headers = {**self._headers("request", at), "WARC-Concurrent-To": answers}
        self._write(
            self._writer.create_warc_record(
                url, "request", payload=io.BytesIO(), http_headers=http, warc_headers_dict=headers
            )
        )
