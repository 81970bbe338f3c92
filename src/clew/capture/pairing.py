"""Requests stand before or after their responses, or in both orders in one file; here they meet.

They name each other by ``WARC-Concurrent-To``, in either direction (ISO 28500, 5.7); a tool that doesn't leaves
the address. Only the last few that wait are remembered: an archive writes the two side by side.
"""

from collections import deque
from dataclasses import dataclass
from typing import Generic, TypeVar

from fastwarc.warc import WarcRecord

from clew.capture.response import target_of

T = TypeVar("T")
_MOST = 64


@dataclass(frozen=True, slots=True)
class Names:
    """By what a request and its response know each other: record ids, and the address."""

    ids: frozenset[str]
    url: str

    @classmethod
    def of(cls, record: WarcRecord) -> "Names":
        """Take the names from a record's headers."""
        stated = (record.headers.get("WARC-Record-ID"), record.headers.get("WARC-Concurrent-To"))
        return cls(frozenset(str(name).strip("<> ") for name in stated if name), target_of(record))


class Waiting(Generic[T]):
    """Things that wait for their other half."""

    def __init__(self) -> None:
        self.things: deque[tuple[Names, T]] = deque(maxlen=_MOST)

    def put(self, names: Names, thing: T) -> None:
        """Let a thing wait; the one that waited longest may be forgotten."""
        self.things.append((names, thing))

    def find(self, names: Names) -> T | None:
        """Take out the thing with these names: by an id, else the newest with the address."""
        for matches in (lambda other: bool(other.ids & names.ids), lambda other: other.url == names.url):
            for place in reversed(range(len(self.things))):
                if matches(self.things[place][0]):
                    thing = self.things[place][1]
                    del self.things[place]
                    return thing
        return None
