"""What a visit has done, one JSON object a line, only ever added to: from it a killed visit goes on.

A line is written after what it tells of is in the archive. It holds what the page brought (``found``), so that no link
is lost between the two. A last line that was torn is as good as not written: its exchange stands in the archive.
It is also the record of every request that safe use asks for, and is kept when the visit is over.
"""

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

NAME = "journal.jsonl"
Event = Mapping[str, Any]


class Journal:
    """A journal that is added to."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        whole = _whole_length(self.path)
        self._file = os.open(self.path, os.O_WRONLY | os.O_CREAT, 0o600)
        os.ftruncate(self._file, whole)  # a torn last line goes
        os.lseek(self._file, whole, os.SEEK_SET)

    def add(self, event: str, **values: Any) -> None:
        """Add a line."""
        line = json.dumps({"event": event, **values}, ensure_ascii=False, separators=(",", ":"))
        data = line.encode("utf-8", "surrogatepass") + b"\n"
        while data:
            data = data[os.write(self._file, data) :]

    def flush(self) -> None:
        """See that all is on the disk."""
        os.fsync(self._file)

    def close(self) -> None:
        """End writing."""
        self.flush()
        os.close(self._file)


def iter_events(path: Path) -> Iterator[Event]:
    """Give the events of a journal, in order; a torn last line is none."""
    if not path.exists():
        return
    with path.open("rb") as file:
        for line in file:
            if line.endswith(b"\n"):
                yield json.loads(line)


def _whole_length(path: Path) -> int:
    if not path.exists():
        return 0
    data = path.read_bytes()
    return data.rfind(b"\n") + 1
