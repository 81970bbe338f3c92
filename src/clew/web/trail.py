"""The desk's trail: who read or did what, when. Rows are only ever added, and each holds the digest of all before it.

What people decide is told in the project's own trail (``store/casework.py``); here stands what they read, and all else that they
do at the desk: sign in, take a lead, change a role.
"""

import datetime as dt
import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from clew.records.ids import make_id
from clew.web.database import Database
from clew.web.rows import TrailRow
from clew.web.times import stamp

_LONGEST = 4_000
_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Event:
    """One event, as it is shown and exported. ``detail`` is JSON, as it was chained."""

    number: int
    made_at: str
    author: str
    action: str
    detail: str
    chain: str


def note_event(
    session: Session, when: dt.datetime, author: str, action: str, detail: Mapping[str, Any]
) -> int:
    """Add an event to the chain, in a transaction that writes; give its number."""
    last = session.scalars(select(TrailRow).order_by(TrailRow.number.desc()).limit(1)).first()
    number, before = (last.number + 1, last.chain) if last else (1, "")
    text = json.dumps(_bounded(detail), sort_keys=True)
    made_at = stamp(when)
    session.add(
        TrailRow(
            number=number,
            made_at=made_at,
            author=author,
            action=action,
            detail=text,
            chain=_chain(before, made_at, author, action, text),
        )
    )
    session.flush()
    return number


def read_events(database: Database, *, before: int | None = None, limit: int = 100) -> list[Event]:
    """Give events, the newest first; ``before``: only those with a lower number."""
    with database.reading() as session:
        asked = select(TrailRow).order_by(TrailRow.number.desc()).limit(limit)
        if before is not None:
            asked = asked.where(TrailRow.number < before)
        return [_event(row) for row in session.scalars(asked)]


def iter_events(database: Database) -> Iterator[Event]:
    """Give all events, the oldest first."""
    after = 0
    with database.reading() as session:
        while rows := session.scalars(
            select(TrailRow).where(TrailRow.number > after).order_by(TrailRow.number).limit(_AT_ONCE)
        ).all():
            yield from (_event(row) for row in rows)
            after = rows[-1].number


def count_events(database: Database) -> int:
    """Give how many events there are."""
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(TrailRow)) or 0


def check_trail(database: Database) -> int | None:
    """Give the number of the first event that does not fit those before it; null where all fit."""
    return first_misfit(iter_events(database))


def first_misfit(events: Iterator[Event]) -> int | None:
    """Give the number of the first event that is missing, out of place or not as it was chained; null where all fit."""
    before = ""
    for place, event in enumerate(events, 1):
        fits = event.chain == _chain(before, event.made_at, event.author, event.action, event.detail)
        if event.number != place or not fits:
            return place
        before = event.chain
    return None


def event_line(event: Event) -> str:
    """Write an event as a line of NDJSON, as the export does."""
    return json.dumps(asdict(event), ensure_ascii=False, sort_keys=True)


def _event(row: TrailRow) -> Event:
    return Event(row.number, row.made_at, row.author, row.action, row.detail, row.chain)


def _bounded(detail: Mapping[str, Any]) -> dict[str, Any]:
    """Cut texts that are too long: a trail that can be filled is no trail."""
    return {
        str(name): value[:_LONGEST] if isinstance(value, str) else value for name, value in detail.items()
    }


def _chain(before: str, *parts: str) -> str:
    return hashlib.sha256(make_id(before, *parts).encode()).hexdigest()
