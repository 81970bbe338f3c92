"""image_fact: what was learnt of a picture when it was imported. A working table beside each archive."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class ImageFact:
    """A picture's hashes and facts; its pixels were dropped in memory.

    ``pdq`` is the 256-bit PDQ hash in hexadecimal, null where the picture could not be read (``problem``).
    ``crop_hash`` is null too where it has too few landmarks, and in what was imported before there was one.
    """

    KEY: ClassVar = ("capture_id",)
    TABLE: ClassVar = "image_facts"
    WORKING: ClassVar = True

    capture_id: str
    url: str
    fetched_at: dt.datetime
    payload_sha256: str
    pdq: str | None
    pdq_quality: int | None
    width: int | None
    height: int | None
    metadata: dict[str, str]
    problem: str | None
    crop_hash: str | None = None
