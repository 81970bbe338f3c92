"""ZIP files that are the same every time, and ZIP files of others, read within bounds."""

import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from clew.exchange.intake import Bounds
from clew.kernel.errors import BrokenInputError

_DAY = (1980, 1, 1, 0, 0, 0)  # the first that a ZIP can state: the time stands in the cover
_MOST_MEMBERS = 1_000
_BEGINS = b"PK\x03\x04"
_OWNER_ONLY = 0o600 << 16


def write_zip(out: BinaryIO, members: Sequence[tuple[str, bytes]]) -> None:
    """Write members in the order given, without times."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, data in members:
            info = zipfile.ZipInfo(name, _DAY)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = _OWNER_ONLY
            info.create_system = 3
            archive.writestr(info, data)


def is_zip(path: Path) -> bool:
    """Say whether a file is a ZIP, or calls itself one: whoever wrote ``-o lead.csv`` has a ZIP of that name."""
    if path.name.lower().endswith(".zip"):
        return True
    with path.open("rb") as file:
        return file.read(len(_BEGINS)) == _BEGINS


@contextmanager
def read_zip(path: Path, bounds: Bounds) -> Iterator[dict[str, zipfile.ZipInfo]]:
    """Open a ZIP and give its members by name; raises where it is none or unpacks to more than the bounds allow."""
    try:
        with zipfile.ZipFile(path) as archive:
            infos = archive.infolist()
            size = sum(info.file_size for info in infos)
            if len(infos) > _MOST_MEMBERS or size > bounds.unpacked_bytes:
                raise BrokenInputError(
                    f"{path}: unpacks to {len(infos)} files of {size >> 20} MB; expected {_MOST_MEMBERS} and {bounds.unpacked_bytes >> 20} MB at most."
                )
            yield {info.filename: info for info in infos}
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError) as error:
        raise BrokenInputError(f"{path}: not a ZIP that can be read: {error}.") from error


def member(path: Path, info: zipfile.ZipInfo) -> bytes:
    """Unpack a member; one that unpacks to more than it states is refused."""
    try:
        with zipfile.ZipFile(path) as archive, archive.open(info) as file:
            data = file.read(info.file_size + 1)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise BrokenInputError(f"{path}, {info.filename[:80]!r}: can't be unpacked: {error}.") from error
    if len(data) > info.file_size:
        raise BrokenInputError(f"{path}, {info.filename[:80]!r}: unpacks to more than it states.")
    return data
