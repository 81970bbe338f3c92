"""What is new in a kept search: what it shows now and did not show when it was looked at last.

What was shown is kept as digests of ids, not as a time: an ad that was captured long ago and imported yesterday is new to its reader. A search
that shows more than :data:`MOST_HITS` is no watch; of it nothing is kept, and nothing is called new.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from clew.kernel.errors import WrongUseError
from clew.web import search as looking
from clew.web.queue import list_queue, read_filters
from clew.web.roles import Role
from clew.web.rows import SearchRow
from clew.web.seat import Seat

MOST_HITS = 2_000
_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Hits:
    """What a kept search shows: ``kind`` ad or lead, the ids, the newest first; null where there are too many to tell."""

    kind: str
    ids: tuple[str, ...] | None


def hits_of(seat: Seat, address: str) -> Hits | None:
    """Look a kept address up; null where it is neither a search nor a queue, or asks what it may not."""
    parts = urlsplit(address)
    asked = dict(parse_qsl(parts.query))
    try:
        if parts.path == "/search":
            return Hits("ad", _bounded(_ads(seat, asked)))
        if parts.path == "/queue":
            return Hits("lead", _bounded(_leads(seat, asked)))
    except WrongUseError:  # kept by an earlier version, which asked otherwise
        return None
    return None


def seen_text(hits: Hits | None) -> str | None:
    """Give what is kept of what was shown."""
    if hits is None or hits.ids is None:
        return None
    return " ".join(sorted(map(_digest, hits.ids)))


def fresh_of(row: SearchRow, hits: Hits | None) -> list[str] | None:
    """Give the ids that were not shown last time; null where that can't be told."""
    if hits is None or hits.ids is None or row.seen is None:
        return None
    before = frozenset(row.seen.split())
    return [one for one in hits.ids if _digest(one) not in before]


def _ads(seat: Seat, asked: dict[str, str]) -> list[str]:
    found = looking.read_asked(asked)
    if not found.text:
        return []
    sought = looking.parameters(
        found.text,
        region=seat.desk.project.settings.market,
        sees_urgent=seat.has(Role.SUPERVISOR),
        since=found.since,
    )
    return looking.find_ids(seat.run, found, looking.look(seat.run, sought), most=MOST_HITS + 1)


def _leads(seat: Seat, asked: dict[str, str]) -> list[str]:
    filters = read_filters(asked).but(state="all")
    rows = list_queue(seat.run, filters, seat.queue_view(), limit=MOST_HITS + 1)
    return [row["lead_id"] for row in rows]


def _bounded(ids: Iterable[str]) -> tuple[str, ...] | None:
    found = tuple(ids)
    return found if len(found) <= MOST_HITS else None


def _digest(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:_DIGITS]
