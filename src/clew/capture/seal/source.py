"""Where sealed files are read from when they are checked: a folder, or a WACZ. Both answer by the project's own paths."""

import io
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from clew.capture.seal.wacz_names import to_wacz_name
from clew.store.seal_log import FOLDER
from clew.store.zip_source import Entry, why_unsafe

Read = Callable[[int], bytes]
_FOLDERS = ("captures", "runs/captures", FOLDER)
_CHUNK = 1 << 20
MAX_SMALL = 64 << 20
"""The most bytes of a manifest, log or tombstone: 400,000 files."""


class FolderSource:
    """A project, or a folder that was handed over."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def names(self) -> set[str]:
        """Give all files below the folders that seals speak of; what is no plain file is named too."""
        return {
            path.relative_to(self.root).as_posix()
            for folder in _FOLDERS
            for path in (self.root / folder).rglob("*")
            if path.is_symlink() or not path.is_dir()
        }

    def own_name(self, path: str) -> str:
        """Give the path itself."""
        return path

    def size(self, path: str) -> int | None:
        """Give a file's size; null where none is there, and for a path that leads out: whoever wrote the seals chose it."""
        if path.startswith("/") or not {"..", "."}.isdisjoint(path.split("/")) or not path.isprintable():
            return None
        here = self.root / path
        if not here.is_file() or here.is_symlink() or here.resolve() != self.root.resolve() / path:
            return None
        return here.stat().st_size

    @contextmanager
    def open(self, path: str) -> Iterator[Read]:
        """Open a file."""
        with (self.root / path).open("rb") as file:
            yield file.read


class WaczSource:
    """A WACZ that Clew handed out."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self.archive = archive
        self.entries = {info.filename: info for info in archive.infolist() if not why_unsafe(info)}

    def names(self) -> set[str]:
        """Give all entries by their names in the zip, also those that are not read."""
        return {info.filename for info in self.archive.infolist()}

    def own_name(self, path: str) -> str:
        """Give where the path lies in the WACZ."""
        return to_wacz_name(path)

    def size(self, path: str) -> int | None:
        """Give a file's size; null where it is not there or may not be read."""
        info = self.entries.get(to_wacz_name(path))
        return info.file_size if info else None

    @contextmanager
    def open(self, path: str) -> Iterator[Read]:
        """Open an entry."""
        yield Entry(self.archive, self.entries[to_wacz_name(path)]).read


Source = FolderSource | WaczSource


def read_small(source: Source, path: str) -> bytes:
    """Read a file of the seals whole; raises :class:`KeyError` where it is not there, :class:`ValueError` where too large."""
    size = source.size(path)
    if size is None:
        raise KeyError(path)
    if size > MAX_SMALL:
        raise ValueError(f"{size} bytes, the most is {MAX_SMALL}")
    with source.open(path) as read:
        out = io.BytesIO()
        for piece in iter(lambda: read(_CHUNK), b""):
            out.write(piece)
    return out.getvalue()
