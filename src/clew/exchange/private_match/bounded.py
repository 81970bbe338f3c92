"""Files that come from and go to the other side: read with a bound, written whole, readable by their owner only."""

import os
import tempfile
from pathlib import Path

from clew.kernel.errors import BrokenInputError, WrongUseError


def read_bounded(path: Path, most: int, *, what: str) -> bytes:
    """Read a file of at most so many bytes; ``what`` it should be stands in the error."""
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise BrokenInputError(f"{path}: can't be read: {error.strerror}.") from error
    if len(data) > most:
        raise BrokenInputError(f"{path}: larger than {most} bytes, and so not {what}.")
    return data


def write_private(path: Path, data: bytes, *, over: bool = False) -> None:
    """Write a file that is there whole or not at all (mode 600); one that is there stays, unless ``over``."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".match-")
        grown = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            if over:
                grown.replace(path)
            else:
                path.hardlink_to(grown)
        finally:
            grown.unlink(missing_ok=True)
    except FileExistsError as error:
        raise WrongUseError(f"{path} is there already: choose another name; nothing was written.") from error
    except OSError as error:
        raise WrongUseError(f"{path}: can't be written: {error.strerror}.") from error
