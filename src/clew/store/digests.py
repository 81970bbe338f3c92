"""Which alerts were told already: ``runs/digests/0001.json`` and so on, one for each digest.

An entry holds ids and counts, nothing that an alert says. It is written after the digest's files: a digest that was
killed before is made again, with the same number and the same alerts.
"""

import dataclasses
import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clew.store.project import Project
from clew.store.run import write_json

FILES = "digests"


@dataclass(frozen=True, slots=True)
class DigestEntry:
    """A digest that was made: its number, when, which alerts it told, and when it was mailed (null: not, or not yet).

    ``to_mail``: the project named a receiver when it was made, so that a mail is owed.
    """

    number: int
    made_at: str
    alerts: tuple[str, ...]
    to_mail: bool = False
    mailed_at: str | None = None


def read_digests(project: Project) -> list[DigestEntry]:
    """Give the digests that were made, in their order."""
    return [_entry(path) for path in sorted(_folder(project).glob("[0-9]*.json"))]


def told_alerts(entries: Sequence[DigestEntry]) -> frozenset[str]:
    """Give the ids of all alerts that any digest told."""
    return frozenset(alert for entry in entries for alert in entry.alerts)


def keep_digest(project: Project, entry: DigestEntry) -> Path:
    """Write an entry, anew where something changed in it."""
    folder = _folder(project)
    folder.mkdir(mode=0o700, exist_ok=True)
    path = folder / f"{entry.number:04d}.json"
    write_json(path, {**dataclasses.asdict(entry), "alerts": sorted(entry.alerts)})
    return path


def digest_folder(project: Project) -> Path:
    """Give the folder of the digests' own files; they hold personal data."""
    folder = project.root / "exports" / FILES
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def write_private(path: Path, data: bytes) -> Path:
    """Write a file that only its owner may read, whole or not at all."""
    part = path.with_name(f".part-{path.name}")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    part.write_bytes(data)
    part.replace(path)
    return path


def parse_time(text: str | None) -> dt.datetime | None:
    """Read a time of an entry."""
    return dt.datetime.fromisoformat(text) if text else None


def _folder(project: Project) -> Path:
    return project.runs_dir / FILES


def _entry(path: Path) -> DigestEntry:
    values: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return DigestEntry(**{**values, "alerts": tuple(values["alerts"])})
