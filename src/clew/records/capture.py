"""capture: one response as it was received."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

DRAWN = ", drawn by "
"""Stands in the tool of a page that a browser drew, before the browser's name."""


@dataclass(frozen=True, slots=True)
class Capture:
    """One response as it was received.

    ``capture_id`` is the SHA-256 of (url, time, payload digest). ``warc_file`` is relative to the project.
    A picture's payload is dropped at import: then ``warc_file`` is null and ``payload_sha256`` remains.
    ``tool`` says what made the capture (``saved html`` for a folder of saved pages, ``HAR: Firefox 140.0``; ``clew 0.1.0,
    drawn by Chromium/140.0`` for a page as a browser drew it, which stands beside the response that it was drawn from).
    """

    KEY: ClassVar = ("capture_id",)
    TABLE: ClassVar = "captures"

    capture_id: str
    url: str
    final_url: str
    site_id: str
    fetched_at: dt.datetime
    status: int | None
    mime: str | None
    payload_sha256: str
    payload_bytes: int
    truncated: bool
    redirect_to: str | None
    warc_file: str | None
    warc_offset: int | None
    warc_length: int | None
    tool: str | None
    source_sha256: str
