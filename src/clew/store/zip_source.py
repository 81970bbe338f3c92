"""Zip files from outside, read within bounds and only as streams: no name in one is ever used as a path.

Refused as a whole: a list of entries that is too long. Refused by the entry, with the reason: encrypted ones,
links, names that climb or are absolute, packings other than deflate, and what unpacks to far more than is
plausible. (PKWARE's APPNOTE 6.3.10; the ratios of bombs: D. Fifield, "A better zip bomb", 2019.)
"""

import hashlib
import io
import stat
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from clew.kernel.errors import BrokenInputError
from clew.store.gzip_members import MAX_RATIO

MAX_ENTRIES = 10_000
MAX_LIST = 4 * 1024 * 1024  # bytes of the list of entries: 40,000 of usual length
_SMALL = 16 * 1024 * 1024  # no bomb, whatever its ratio
_CHUNK = 1 << 17
_HEADER = struct.Struct("<26xHH")  # what comes before is said again in the list of entries
_ENCRYPTED = 0x1 | 0x40 | 0x2000
ZIP_ERRORS = (
    BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
    OverflowError,
)  # fmt: skip - what zipfile raises on damaged files, found by damaging them


class _Bounded(io.FileIO):
    """A file of which no more is read at once than a list of entries may have."""

    def read(self, size: int | None = -1, /) -> bytes:
        place = self.tell()
        left = self.seek(0, io.SEEK_END) - place
        self.seek(place)
        wanted = left if size is None or size < 0 else min(size, left)
        if wanted > MAX_LIST:
            raise BrokenInputError(
                f"{self.name}: its list of entries has {wanted} bytes, the most is {MAX_LIST}; not read."
            )
        return super().read(max(0, wanted)) or b""


@contextmanager
def open_zip(path: Path) -> Iterator[ZipFile | None]:
    """Open a zip; null where it has no readable list of entries, as when it is cut off."""
    with _file(path) as file:
        try:
            archive = ZipFile(file)
        except ZIP_ERRORS:
            yield None
            return
        with archive:
            if len(archive.infolist()) > MAX_ENTRIES:
                raise BrokenInputError(
                    f"{path}: the zip lists {len(archive.infolist())} entries, the most is {MAX_ENTRIES}; not read."
                )
            yield archive


def _file(path: Path) -> _Bounded:
    try:
        return _Bounded(path, "rb")
    except OSError as error:
        raise BrokenInputError(f"{path}: can't be read: {error.strerror}.") from error


def why_unsafe(info: ZipInfo) -> tuple[str, str] | None:
    """Say why an entry must not be read, as a kind and words; null where it may be."""
    if wrong := _wrong_name(info):
        return "unsafe_name", wrong
    if info.flag_bits & _ENCRYPTED:
        return "encrypted", "it is encrypted"
    if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        return "unsupported", f"it is packed by method {info.compress_type}, not by deflate"
    if info.file_size > max(_SMALL, info.compress_size * MAX_RATIO):
        return "too_large", f"it unpacks from {info.compress_size} to {info.file_size} bytes"
    return None


def _wrong_name(info: ZipInfo) -> str | None:
    name = info.orig_filename
    if name.startswith(("/", "\\")) or ".." in name.replace("\\", "/").split("/") or ":" in name[:3]:
        return "its name leads out of the archive"
    if not name.isprintable():
        return "its name holds control characters"
    return "it is a link" if stat.S_ISLNK(info.external_attr >> 16) else None


class Entry:
    """An entry's bytes as a stream with their digest; where they are broken, the stream ends and says why.

    Read by ourselves: ``zipfile`` holds the last part back where the check sum is wrong, and with it whole records.
    """

    def __init__(self, archive: ZipFile, info: ZipInfo) -> None:
        self.info = info
        self.file = archive.fp
        self.problem: str | None = None
        self.digest = hashlib.sha256()
        self.check_sum = 0
        self.given = 0
        self.packed_left = info.compress_size
        self.waiting = b""
        self.unpacker = zlib.decompressobj(-15) if info.compress_type == ZIP_DEFLATED else None
        self.place = self._begin()

    def read(self, size: int) -> bytes:
        """Read on; empty at the end, and where nothing more can be read."""
        if self.problem is not None:
            return b""
        data = self._unpacked(size) if self.unpacker else self._packed(size)
        if len(data) > self.info.file_size - self.given:
            data = data[: self.info.file_size - self.given]
            self.problem = f"it unpacks to more than the {self.info.file_size} bytes that the zip states"
        self.given += len(data)
        self.digest.update(data)
        self.check_sum = zlib.crc32(data, self.check_sum)
        if not data and self.problem is None:
            self._end()
        return data

    def all(self) -> bytes:
        """Read to the end and give everything; the caller has looked at the size."""
        return b"".join(iter(lambda: self.read(_CHUNK), b""))

    def sha256(self) -> str:
        """Read to the end and give the digest."""
        while self.read(_CHUNK):
            pass
        return self.digest.hexdigest()

    def _begin(self) -> int:
        """Give where the data begin, after the entry's own header."""
        head = self._at(self.info.header_offset, _HEADER.size)
        if len(head) < _HEADER.size or not head.startswith(b"PK\x03\x04"):
            self.problem = "there is no entry where the zip's list says"
            return 0
        name_length, extra_length = _HEADER.unpack(head)
        return self.info.header_offset + _HEADER.size + int(name_length) + int(extra_length)

    def _end(self) -> None:
        if self.given != self.info.file_size:
            self.problem = f"it ends after {self.given} of {self.info.file_size} bytes"
        elif self.check_sum != self.info.CRC:
            self.problem = "its check sum is wrong"

    def _packed(self, size: int) -> bytes:
        data = self._at(self.place, min(size, self.packed_left))
        self.place += len(data)
        self.packed_left -= len(data)
        return data

    def _unpacked(self, size: int) -> bytes:
        unpacker = self.unpacker
        while unpacker is not None and not unpacker.eof:
            self.waiting = self.waiting or self._packed(_CHUNK)
            try:
                data = unpacker.decompress(self.waiting, size)
            except zlib.error as error:
                self.problem = f"its packed data are broken ({error})"[:160]
                return b""
            is_end = not self.waiting
            self.waiting = unpacker.unconsumed_tail
            if data or is_end:
                return data
        return b""

    def _at(self, place: int, size: int) -> bytes:
        if self.file is None or place < 0:
            return b""
        self.file.seek(place)
        return self.file.read(size)


def total_limit(size: int) -> int:
    """Give how much a whole file of this size may unpack to."""
    return max(4 * _SMALL, size * MAX_RATIO)
