"""One run or import at a time in a project."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from clew.kernel.errors import WrongUseError


@contextmanager
def exclusive(root: Path) -> Iterator[None]:
    """Hold the project while a run writes its tables, or an import its archives; the lock ends with the process, however it ends."""
    path = root / "work" / ".lock"
    with path.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise WrongUseError(
                f"{root}: another run or import is at work in this project; wait for it to end."
            ) from error
        yield
