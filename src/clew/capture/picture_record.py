"""A picture that a capture met, as a record without the picture: what came of it, and what was read of it in memory.

The pixels never touch the disk. The record is WARC ``metadata`` of type ``application/vnd.clew.picture+json``: status,
type, SHA-256 and length of the payload as it came, and the facts of :mod:`clew.capture.images`. The import reads it as it
reads a response that holds a picture. What a record from outside says is held to the same forms.
"""

import dataclasses
import datetime as dt
import json
import re
from typing import Any

from fastwarc.warc import WarcRecord

from clew.capture.images import Picture, read_picture
from clew.capture.own_records import block_record
from clew.capture.response import Opened, Response, UnusableError, site_of, target_of
from clew.kernel.crop_hash import is_crop_hash
from clew.records.capture import Capture
from clew.records.ids import make_id
from clew.records.image_fact import ImageFact

MIME = "application/vnd.clew.picture+json"
_LONGEST = 16_384
_SHA256 = re.compile(r"[0-9a-f]{64}")
_MIME = re.compile(r"[\w.+-]{1,60}/[\w.+-]{1,80}")


def picture_record(opened: Opened, when: dt.datetime) -> bytes | None:
    """Make the record of a response that holds a picture; null where it holds none. The response is then dropped."""
    if not opened.response.is_picture:
        return None
    return _record(opened.response, when, read_picture(opened.payload.body))


def record_of_fact(capture: Capture, fact: ImageFact) -> bytes:
    """Make the record of a picture that the project knows, for an archive that leaves it: what it held is not there."""
    picture = Picture(
        fact.pdq, fact.pdq_quality, fact.width, fact.height, dict(fact.metadata), fact.problem, fact.crop_hash
    )
    return _record(capture, capture.fetched_at, picture)


def _record(answer: Response | Capture, when: dt.datetime, picture: Picture) -> bytes:
    told = {
        "status": answer.status,
        "mime": answer.mime,
        "payload_sha256": answer.payload_sha256,
        "payload_bytes": answer.payload_bytes,
        "truncated": answer.truncated,
        **dataclasses.asdict(picture),
    }
    block = json.dumps(told, sort_keys=True).encode()
    return block_record("metadata", answer.url, when, block, mime=MIME)


def is_picture_record(record: WarcRecord) -> bool:
    """Say whether a metadata record is one of these."""
    return str(record.headers.get("Content-Type") or "").strip().lower() == MIME


def read_picture_record(record: WarcRecord) -> tuple[Response, ImageFact]:
    """Read what such a record tells; raises :class:`UnusableError` where it is not what we write."""
    url = target_of(record)
    site_id = site_of(url)
    if site_id is None or record.record_date is None:
        raise UnusableError("foreign", f"no web address or no time: {url[:120]!r}")
    told = _told(record, url)
    fetched_at = record.record_date.astimezone(dt.UTC)
    capture_id = make_id(url, fetched_at.isoformat(), told["payload_sha256"])
    response = Response(
        capture_id=capture_id,
        url=url,
        site_id=site_id,
        fetched_at=fetched_at,
        status=told["status"],
        mime=told["mime"],
        payload_sha256=told["payload_sha256"],
        payload_bytes=told["payload_bytes"],
        truncated=told["truncated"],
        redirect_to=None,
        is_picture=True,
    )
    return response, image_fact(response, _picture(told))


def image_fact(response: Response, picture: Picture) -> ImageFact:
    """Give the facts of the picture that a response held."""
    return ImageFact(
        capture_id=response.capture_id,
        url=response.url,
        fetched_at=response.fetched_at,
        payload_sha256=response.payload_sha256,
        pdq=picture.pdq,
        pdq_quality=picture.pdq_quality,
        width=picture.width,
        height=picture.height,
        metadata=picture.metadata,
        problem=picture.problem,
        crop_hash=picture.crop_hash,
    )


def _told(record: WarcRecord, url: str) -> dict[str, Any]:
    data = record.reader.read(_LONGEST + 1)
    try:
        told = json.loads(data)
        mime = told["mime"]
        fits = (
            len(data) <= _LONGEST
            and isinstance(told["status"], int)
            and _SHA256.fullmatch(told["payload_sha256"])
            and isinstance(told["payload_bytes"], int)
            and isinstance(told["truncated"], bool)
            and (mime is None or _MIME.fullmatch(mime))
        )
    except (ValueError, KeyError, TypeError) as error:
        raise UnusableError("corrupt", f"no facts of a picture: {url[:120]!r}") from error
    if not fits:
        raise UnusableError("corrupt", f"no facts of a picture: {url[:120]!r}")
    return dict(told)


def _picture(told: dict[str, Any]) -> Picture:
    pdq = told.get("pdq")
    metadata = told.get("metadata")
    problem = told.get("problem")
    crop_hash = told.get("crop_hash")
    return Picture(
        pdq=pdq if isinstance(pdq, str) and _SHA256.fullmatch(pdq) else None,
        pdq_quality=_number(told.get("pdq_quality")),
        width=_number(told.get("width")),
        height=_number(told.get("height")),
        metadata={str(key)[:40]: str(value)[:80] for key, value in metadata.items()}
        if isinstance(metadata, dict)
        else {},
        problem=problem[:160] if isinstance(problem, str) else None,
        crop_hash=crop_hash if is_crop_hash(crop_hash) else None,
    )


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
