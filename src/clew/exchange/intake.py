"""What comes from others: the bounds within which it is read, and the pieces that a reader gives."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much is read. What is larger is refused as a whole, or skipped and listed where it is one record."""

    file_bytes: int = 512 * MB
    unpacked_bytes: int = 1024 * MB
    record_bytes: int = 16 * MB
    text: int = 2_000_000
    items: int = 10_000
    rows: int = 2_000_000


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row of a table of the data model, as far as the file carries it; columns that it lacks are unknown."""

    table: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class FoundValue:
    """A value that can be looked for, of a record that is none of ours: a phone, a handle, a name ... ``says``: what the record is."""

    kind: str
    value: str
    record_id: str
    says: str


@dataclass(frozen=True, slots=True)
class FoundCover:
    """What the sender says of how this may be handled."""

    said: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A record that can't be taken, where it stands and why."""

    place: str
    why: str


Found = FoundRow | FoundValue | FoundCover | Skipped


def parsed_time(text: object) -> dt.datetime:
    """Read a time; one without a zone is UTC. Raises ValueError."""
    if isinstance(text, dt.datetime):
        when = text
    elif isinstance(text, str):
        when = dt.datetime.fromisoformat(text)
    else:
        raise ValueError("expected a time in ISO 8601")  # noqa: TRY004 - one kind of error for one record
    return when.replace(tzinfo=dt.UTC) if when.tzinfo is None else when.astimezone(dt.UTC)
