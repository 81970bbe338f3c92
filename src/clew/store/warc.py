"""Archives: reading records of foreign WARC files one by one, and a capture's payload of our own.

A file from outside may be anything: cut off, broken in the middle, not a WARC. What can be read is given, in
order, with its bytes exactly as they stood; what can't is given as a :class:`Trouble`.
(WARC: ISO 28500; gzip members: RFC 1952.)
"""

import io
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Literal

from fastwarc.warc import ArchiveIterator, WarcRecord

from clew.kernel.errors import BrokenInputError
from clew.records.capture import Capture

MAX_RECORD = 64 * 1024 * 1024
MAX_BODY = 16 * 1024 * 1024
_CHUNK = 1 << 20
_GZIP = b"\x1f\x8b\x08"


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something in an archive that could not be read: where, what, and how it was passed over."""

    offset: int
    kind: str
    detail: str


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """A record as it stood: ``raw`` are its bytes in the file (a gzip member, or made into one by us)."""

    offset: int
    raw: bytes
    data: bytes
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class Payload:
    """A response: status, headers, body (decoded, bounded), and what was wrong with it, if anything."""

    status: int | None
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    problem: str | None = None

    def header(self, name: str) -> str | None:
        """Give the first header of that name."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


def iter_source_records(path: Path) -> Iterator[SourceRecord | Trouble]:
    """Give the records of a WARC file, compressed or not, each with its bytes unaltered."""
    try:
        file = path.open("rb")
    except OSError as error:
        raise BrokenInputError(f"{path}: can't be read: {error.strerror}.") from error
    with file:
        head = file.read(8)
        file.seek(0)
        if not head:
            raise BrokenInputError(f"{path}: the file is empty; expected a WARC archive.")
        if head.startswith(_GZIP):
            yield from _compressed(file)
        elif head.startswith(b"WARC/"):
            yield from _plain(file)
        else:
            raise BrokenInputError(
                f"{path}: not a WARC archive: it begins with {head!r}, not with WARC/ or gzip."
            )


def read_payload(root: Path, capture: Capture) -> Payload:
    """Read a capture's response from the project's archive."""
    if capture.warc_file is None or capture.warc_offset is None or capture.warc_length is None:
        return Payload(capture.status, problem="not_kept")
    with (root / capture.warc_file).open("rb") as file:
        file.seek(capture.warc_offset)
        raw = file.read(capture.warc_length)
    return parse_payload(raw)


def parse_payload(raw: bytes, *, auto_decode: Literal["all", "transfer"] = "all") -> Payload:
    """Read the response in a record's bytes (a gzip member or plain)."""
    try:
        record = next(iter(ArchiveIterator(io.BytesIO(raw), parse_http=False)))
        record.parse_http(auto_decode=auto_decode)
        headers = record.http_headers
        body = record.reader.read(MAX_BODY + 1)
    except (OSError, ValueError, StopIteration) as error:
        return Payload(None, problem=f"unreadable: {error}"[:200])
    problem = None
    if len(body) > MAX_BODY:
        body, problem = body[:MAX_BODY], "too_large"
    if headers is None:
        return Payload(None, (), body, problem)
    pairs = tuple((str(key), str(value)) for key, value in headers)
    return Payload(headers.status_code, pairs, body, problem)


def open_record(data: bytes) -> WarcRecord | None:
    """Parse a record's own headers; null where they are none."""
    try:
        return next(iter(ArchiveIterator(io.BytesIO(data), parse_http=False)), None)
    except (OSError, ValueError):
        return None


def as_member(data: bytes) -> bytes:
    """Wrap a record into a gzip member of its own, without a time in it."""
    packer = zlib.compressobj(6, zlib.DEFLATED, 31)
    return packer.compress(data) + packer.flush()


@dataclass(slots=True)
class _Member:
    offset: int
    raw: bytearray = field(default_factory=bytearray)
    data: bytearray = field(default_factory=bytearray)
    cut: bool = False


def _compressed(file: BinaryIO) -> Iterator[SourceRecord | Trouble]:
    """Take the file gzip member by gzip member; after a broken one, go on at the next that begins."""
    buffer = b""
    offset = 0
    while True:
        if not buffer:
            buffer = file.read(_CHUNK)
            if not buffer:
                return
        member = _Member(offset)
        unpacker = zlib.decompressobj(31)
        error = None
        while not unpacker.eof:
            if not buffer:
                buffer = file.read(_CHUNK)
                if not buffer:
                    error = "truncated"
                    break
            try:
                buffer = _feed(unpacker, member, buffer)
            except zlib.error as problem:
                error = str(problem)
                break
        if error is None:
            buffer = unpacker.unused_data
            offset += len(member.raw)
            yield from _records_of(member)
        elif error == "truncated":
            yield Trouble(member.offset, "truncated", "the file ends in the middle of a record")
            return
        else:
            yield Trouble(member.offset, "corrupt", f"the compressed data are broken ({error})")
            buffer, offset = _resync(file, bytes(member.raw) + buffer, member.offset)


def _feed(unpacker: "zlib._Decompress", member: _Member, buffer: bytes) -> bytes:
    given = unpacker.decompress(buffer, 1 << 22)
    if unpacker.eof:
        member.raw += buffer[: len(buffer) - len(unpacker.unused_data)]
        rest = b""
    else:
        rest = unpacker.unconsumed_tail
        member.raw += buffer[: len(buffer) - len(rest)]
    if len(member.data) + len(given) > MAX_RECORD:
        member.cut = True
    else:
        member.data += given
    return rest


def _resync(file: BinaryIO, data: bytes, offset: int) -> tuple[bytes, int]:
    """Look for the next gzip member after a broken one."""
    at = data.find(_GZIP, 1)
    while at < 0:
        more = file.read(_CHUNK)
        if not more:
            return b"", offset + len(data)
        offset += max(0, len(data) - 2)
        data = data[-2:] + more
        at = data.find(_GZIP)
    return data[at:], offset + at


def _records_of(member: _Member) -> Iterator[SourceRecord | Trouble]:
    if member.cut:
        yield Trouble(member.offset, "too_large", f"a record of more than {MAX_RECORD >> 20} MB, unpacked")
        return
    data = bytes(member.data)
    found = list(_split(io.BytesIO(data), member.offset))
    whole = len(found) == 1 and isinstance(found[0], bytes) and len(found[0]) == len(data)
    for item in found:
        if isinstance(item, Trouble):
            yield item
        else:
            yield SourceRecord(member.offset, bytes(member.raw) if whole else as_member(item), item)


def _plain(file: BinaryIO) -> Iterator[SourceRecord | Trouble]:
    for item in _split(file, 0):
        if isinstance(item, Trouble):
            yield item
        else:
            yield SourceRecord(0, as_member(item), item)


def _split(stream: BinaryIO, base: int) -> Iterator[bytes | Trouble]:
    """Cut a stream of records at their own lengths."""
    offset = base
    while True:
        line = stream.readline(8192)
        while line in (b"\r\n", b"\n"):
            line = stream.readline(8192)
        if not line:
            return
        if not line.startswith(b"WARC/"):
            yield Trouble(offset, "foreign", f"expected WARC/1.0 or WARC/1.1, found {line[:40]!r}")
            return
        header, length = _header(stream, line)
        if length is None or length > MAX_RECORD:
            yield Trouble(offset, "corrupt" if length is None else "too_large", "no usable Content-Length")
            return
        body = stream.read(length)
        if len(body) < length:
            yield Trouble(offset, "truncated", f"a record of {length} bytes ends after {len(body)}")
            return
        end = stream.read(4)
        yield header + body + end
        if end.strip():
            yield Trouble(offset, "corrupt", "a record is longer than it says")
            return
        offset += len(header) + length + 4


def _header(stream: BinaryIO, first: bytes) -> tuple[bytes, int | None]:
    lines = [first]
    length = None
    for _ in range(200):
        line = stream.readline(65536)
        lines.append(line)
        if line in (b"\r\n", b"\n", b""):
            break
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length" and value.strip().isdigit():
            length = int(value)
    return b"".join(lines), length
