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
    "captures/**/.part-*",
    "runs/captures/.part-*",
    "exports/**/.part-*",
    "keys/.key-*",
    "seals/.seal-*",
    "received/.part-*",
    "exports/.export-*",
    "captures/**/.seal-*",
    "exports/matches/**/.match-*",
)
"""Names under which files grow before they get their own; they may hold personal data."""


PLAN = "work/purge/plan.json"
"""Where the plan of a purge or erasure lies while it is carried out (``retention/carry_out.py``)."""


@contextmanager
def held(path: Path, taken: str) -> Iterator[None]:
    """Hold a lock file; ``taken`` is what to say where another process holds it. It ends with the process, however it ends."""
    with path.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise WrongUseError(taken) from error
        yield


@contextmanager
def exclusive(root: Path, *, purging: bool = False) -> Iterator[None]:
    """Hold the project while a run writes its tables, or an import its archives.

    Where a purge was broken off, only who goes on with it (``purging``) gets the project.
    """
    taken = f"{root}: another run or import is at work in this project; wait for it to end."
    with held(root / "work" / ".lock", taken):
        if not purging and (root / PLAN).exists():
            raise WrongUseError(
                f"{root}: a purge was broken off; what it began has to be finished first: clew purge --yes."
            )
        _clear(root)
        yield


def _clear(root: Path) -> None:
    for pattern in _LEFTOVERS:
        for path in sorted(root.glob(pattern)):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
