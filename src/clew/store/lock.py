"""One run or import at a time in a project; what a killed one left half-written is cleared away."""

import fcntl
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from clew.kernel.errors import WrongUseError

_LEFTOVERS = (
    ".report-*",
    "tables/.table-*",
    "tables/.json-*",
    "discovery/.table-*",
    ".sites-new.csv",
    "work/**/.table-*",
    "work/**/.part-*",
    "work/.import-*",
    "captures/**/.table-*",
    "keys/.key-*",
    "seals/.seal-*",
    "captures/**/.seal-*",
)
"""Names under which files grow before they get their own; they may hold personal data."""


@contextmanager
def exclusive(root: Path) -> Iterator[None]:
    """Hold the project while a run writes its tables, or an import its archives.

    The lock ends with the process, however it ends.
    """
    path = root / "work" / ".lock"
    with path.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise WrongUseError(
                f"{root}: another run or import is at work in this project; wait for it to end."
            ) from error
        _clear(root)
        yield


def _clear(root: Path) -> None:
    for pattern in _LEFTOVERS:
        for path in sorted(root.glob(pattern)):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
