"""What a seal states of each record of an archive: where it stands, its digests, its address and time.

A record's own digests are compared as ``warcio check`` does it: of the block, and of the payload as it was sent, chunks and
all; SHA-1, SHA-256, SHA-512 or MD5, in base 32 or hexadecimal. Those of revisits and of segments speak of another record.
(ISO 28500, 5.8 and 5.9.)
"""

import base64
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import Any, Literal

from clew.store.warc_records import Trouble
from clew.store.warc_source import iter_stream

_ALGORITHMS = frozenset({"md5", "sha1", "sha256", "sha512"})
_ENDS = (b"\r\n\r\n", b"\n\n")
Digests = Literal["fit", "differ", "none"]


@dataclass(frozen=True, slots=True)
class RecordFacts:
    """A record as a seal states it.

    ``offset`` and ``length`` in bytes of the file; ``sha256`` of these bytes. ``payload_digest`` and ``digests``: what the
    record says of its payload, and whether what it says fits.
    """

    offset: int
    length: int
    sha256: str
    kind: str | None
    record_id: str | None
    url: str | None
    time: str | None
    payload_digest: str | None
    digests: Digests

    def as_row(self) -> dict[str, Any]:
        """Give it as plain values."""
        return asdict(self)


def iter_record_facts(read: Callable[[int], bytes]) -> Iterator[RecordFacts | Trouble]:
    """Give the facts of each record in a stream of gzip members, and what can't be read."""
    for item in iter_stream(read):
        if isinstance(item, Trouble):
            yield item
        else:
            yield _facts(item.offset, item.raw, item.data)


def _facts(offset: int, raw: bytes, data: bytes) -> RecordFacts:
    head, block = _split(data)
    headers = _headers(head)
    return RecordFacts(
        offset=offset,
        length=len(raw),
        sha256=hashlib.sha256(raw).hexdigest(),
        kind=headers.get("warc-type"),
        record_id=headers.get("warc-record-id"),
        url=headers.get("warc-target-uri"),
        time=headers.get("warc-date"),
        payload_digest=headers.get("warc-payload-digest"),
        digests=_digests(headers, block),
    )


def _split(data: bytes) -> tuple[bytes, bytes]:
    """Split a message at its first empty line."""
    places = [(data.find(end), len(end)) for end in _ENDS]
    place, length = min((found for found in places if found[0] >= 0), default=(len(data), 0))
    return data[:place], data[place + length :]


def _headers(head: bytes) -> dict[str, str]:
    """Read headers; of several of one name the first counts."""
    found: dict[str, str] = {}
    for line in head.split(b"\n")[1:]:
        name, _, value = line.partition(b":")
        found.setdefault(
            name.strip().lower().decode("utf-8", "replace"), value.strip().decode("utf-8", "replace")
        )
    return found


def _digests(headers: dict[str, str], record_end: bytes) -> Digests:
    if headers.get("warc-type") == "revisit":
        return "none"
    length = headers.get("content-length", "")
    block = record_end[: int(length)] if length.isdecimal() else record_end
    answers = [_fits(headers.get("warc-block-digest"), block)]
    if "warc-segment-number" not in headers:
        is_http = headers.get("content-type", "").lower().startswith("application/http")
        answers.append(_fits(headers.get("warc-payload-digest"), _split(block)[1] if is_http else block))
    if False in answers:
        return "differ"
    return "fit" if True in answers else "none"


def _fits(stated: str | None, data: bytes) -> bool | None:
    """Say whether a stated digest is that of the data; null where none is stated. One that can't be read fits nothing."""
    if not stated:
        return None
    name, _, value = stated.partition(":")
    algorithm = name.strip().lower().replace("-", "")
    if algorithm not in _ALGORITHMS:
        return False
    digest = hashlib.new(algorithm, data, usedforsecurity=False)
    value = value.strip()
    return value.lower() == digest.hexdigest() or value.upper().rstrip("=") == base64.b32encode(
        digest.digest()
    ).decode().rstrip("=")
