"""The queue: which leads are to be read, in which order, under which filters. The address of the page is the state of the queue.

The order is that of ``clew leads``: by priority, with a share drawn at random (:mod:`clew.leads.sample`). Urgent leads are not in
it: they go to the supervisor (rule 10). What is decided, read by a colleague or put off is passed over.
"""

import datetime as dt
import threading
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any
from urllib.parse import urlencode

import numpy as np
from sqlalchemy import select
from sqlalchemy.orm import Session

from clew.kernel.errors import WrongUseError
from clew.records.decision import Verdict
from clew.web.decided import Decided
from clew.web.leads_in_order import Mask, Numbers
from clew.web.rows import LeaseRow, SkipRow, UserRow
from clew.web.run import Row, Run
from clew.web.times import stamp
from clew.web.words import N_

STATES = {
    "open": N_("to read"),
    "second": N_("for a second reader"),
    "differ": N_("readers differ"),
    "mine": N_("decided by me"),
    "decided": N_("decided"),
    "all": N_("all"),
}
LEASE = dt.timedelta(minutes=20)
SKIP = dt.timedelta(days=1)
PAGE = 50
FACETS = ("market", "subject_kind", "family", "city", "site", "language")
_COLUMNS = {"family": "families", "city": "cities", "site": "sites", "language": "languages"}
_LISTED = (
    "place", "drawn", "lead_id", "subject_kind", "market", "urgent", "rank", "priority", "points", "families", "n_against",
    "n_providers", "n_ads", "first_seen", "last_seen", "languages", "sites", "cities", "aliases", "why",
)  # fmt: skip
_MOST_VALUES = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What of the queue is shown. Each is a field of the page's address; null: not asked."""

    market: str | None = None
    subject_kind: str | None = None
    family: str | None = None
    city: str | None = None
    site: str | None = None
    language: str | None = None
    since: str | None = None
    until: str | None = None
    state: str = "open"

    def but(self, **changed: str | None) -> "Filters":
        """Give the filters with some changed."""
        return replace(self, **changed)  # type: ignore[arg-type]

    def query(self, **also: Any) -> str:
        """Write the filters as the query of an address, with further fields, those that say nothing left out."""
        asked = {one.name: getattr(self, one.name) for one in fields(self)}
        if asked["state"] == "open":
            asked["state"] = None
        found = {name: value for name, value in {**asked, **also}.items() if value not in (None, "")}
        return "?" + urlencode(found) if found else ""


def read_filters(asked: Mapping[str, str]) -> Filters:
    """Read filters from an address; raises where a day or a state is none."""
    given = {
        one.name: asked[one.name].strip()[:200] for one in fields(Filters) if asked.get(one.name, "").strip()
    }
    for name in ("since", "until"):
        if name in given:
            try:
                given[name] = dt.date.fromisoformat(given[name]).isoformat()
            except ValueError as error:
                raise WrongUseError(f"{name}: expected a day such as 2026-05-01.") from error
    if given.get("state", "open") not in STATES:
        raise WrongUseError(f"state: expected one of {', '.join(STATES)}.")
    return Filters(**given)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where leads stand by what people decided. ``closed``: not to be read again. ``grown``: decided, and members joined since."""

    closed: frozenset[str]
    grown: frozenset[str]
    second: frozenset[str]
    differ: frozenset[str]


class Queues:
    """Keeps where leads stand, until a decision is added or a run ends."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: tuple[tuple[str, int], Standing] | None = None

    def standing(self, run: Run, decided: Decided, *, second_reader: bool) -> Standing:
        """Give where leads stand."""
        key = (run.run_id, decided.event)
        kept = self._kept
        if kept is None or kept[0] != key:
            with self._lock:
                kept = (key, _standing(run, decided, second_reader=second_reader))
                self._kept = kept
        return kept[1]


def _standing(run: Run, decided: Decided, *, second_reader: bool) -> Standing:
    members: dict[str, set[str]] = {}
    for row in run.some("member", "lead_id", decided.verdicts, ("lead_id", "provider_id")):
        members.setdefault(row["lead_id"], set()).add(row["provider_id"])
    closed, grown, second, differ = set(), set(), set(), set()
    for lead, verdicts in decided.verdicts.items():
        if lead not in members:
            continue
        if len({one.value for one in verdicts}) > 1:
            differ.add(lead)
        if any(_joined(one, members[lead]) for one in verdicts):
            grown.add(lead)
        elif second_reader and needs_second(verdicts):
            second.add(lead)
        else:
            closed.add(lead)
    return Standing(frozenset(closed), frozenset(grown), frozenset(second), frozenset(differ))


def _joined(verdict: Verdict, members: set[str]) -> bool:
    """Say whether somebody joined the group since."""
    return bool(verdict.members_seen) and not members <= set(verdict.members_seen)


def needs_second(verdicts: Collection[Verdict]) -> bool:
    """Say whether another person must read the lead: somebody would refer it, and nobody else has said anything."""
    return any(one.value == "refer" for one in verdicts) and len({one.author for one in verdicts}) == 1


@dataclass(frozen=True, slots=True)
class View:
    """The queue as one person sees it: what she passes over, and what she decided. ``masks``: what filters leave of it, once worked out."""

    own_second: frozenset[str]
    hidden: frozenset[str]
    mine: frozenset[str]
    standing: Standing
    leases: Mapping[str, str]
    masks: dict[Filters, Mask] = field(default_factory=dict, compare=False, repr=False)


def view_of(
    session: Session, standing: Standing, decided: Decided, *, user_id: str, name: str, when: dt.datetime
) -> View:
    """Give the queue as a person sees it."""
    rows = session.execute(
        select(LeaseRow.lead_id, UserRow.name)
        .join(UserRow, UserRow.user_id == LeaseRow.user_id)
        .where(LeaseRow.user_id != user_id, LeaseRow.until > stamp(when))
    ).all()
    leases = {lead: who for lead, who in rows}  # noqa: C416 - rows are no pairs to a type checker
    skipped = session.scalars(
        select(SkipRow.lead_id).where(SkipRow.user_id == user_id, SkipRow.made_at > stamp(when - SKIP))
    ).all()
    mine = frozenset(
        lead for lead, found in decided.verdicts.items() if any(one.author == name for one in found)
    )
    return View(
        own_second=standing.second & mine,
        hidden=frozenset(skipped),
        mine=mine,
        standing=standing,
        leases=leases,
    )


def list_queue(run: Run, filters: Filters, view: View, *, offset: int = 0, limit: int = PAGE) -> list[Row]:
    """Give a stretch of the queue."""
    return _rows_at(run, np.flatnonzero(_kept(run, filters, view))[offset : offset + limit])


def list_after(run: Run, filters: Filters, view: View, *, after: int, limit: int) -> list[Row]:
    """Give a stretch of the queue that begins after a place of its order."""
    kept = _kept(run, filters, view).copy()
    kept[:after] = False
    return _rows_at(run, np.flatnonzero(kept)[:limit])


def count_queue(run: Run, filters: Filters, view: View) -> int:
    """Give how many leads the filters leave."""
    return int(np.count_nonzero(_kept(run, filters, view)))


def place_of(run: Run, filters: Filters, view: View, lead_id: str) -> int | None:
    """Give the place (from 0) of a lead among those that the filters leave, null where it is not among them."""
    at = run.leads.place(lead_id)
    if at is None:
        return None
    kept = _kept(run, filters, view)
    return int(np.count_nonzero(kept[:at])) if kept[at] else None


def next_after(run: Run, filters: Filters, view: View, lead_id: str) -> str | None:
    """Give the lead to read after one, whether that one is still in the queue or not; from the end it goes to the beginning."""
    at = run.leads.place(lead_id)
    kept = _kept(run, filters, view).copy()
    kept[run.leads.those(frozenset(view.leases))] = False
    if at is not None:
        kept[at] = False
    begin = 0 if at is None else at + 1
    for stretch, first in ((kept[begin:], begin), (kept[:begin], 0)):
        found = int(stretch.argmax()) if len(stretch) else 0
        if len(stretch) and stretch[found]:
            rows = run.some("lead_card", "place", [first + found + 1], ("lead_id",))
            return str(rows[0]["lead_id"])
    return None


def facets(run: Run, filters: Filters, view: View) -> dict[str, list[tuple[str, int]]]:
    """Give for each facet its most frequent values, counted under all other filters."""
    return {
        name: run.leads.column(_COLUMNS.get(name, name)).commonest(
            _kept(run, filters.but(**{name: None}), view), _MOST_VALUES
        )
        for name in FACETS
    }


def _rows_at(run: Run, leads: Numbers) -> list[Row]:
    """Give the rows of leads by where they stand (from 0), in that order."""
    rows = run.some("lead_card", "place", [int(at) + 1 for at in leads], _LISTED)
    return sorted(rows, key=lambda row: int(row["place"]))


def _kept(run: Run, filters: Filters, view: View) -> Mask:
    """Say of each lead in the order of reading whether the filters leave it; to be read only: a page asks several times."""
    found = view.masks.get(filters)
    if found is None:
        found = view.masks[filters] = _worked_out(run, filters, view)
        found.flags.writeable = False
    return found


def _worked_out(run: Run, filters: Filters, view: View) -> Mask:
    leads = run.leads
    wanted, unwanted = _by_state(filters.state, view)
    if wanted is None:
        kept = leads.all()
    else:
        kept = ~leads.all()
        kept[leads.those(wanted)] = True
    for ids in unwanted:
        kept[leads.those(ids)] = False
    for name in FACETS:
        value = getattr(filters, name)
        if value:
            kept &= leads.column(_COLUMNS.get(name, name)).holds(value)
    if filters.since:
        kept &= leads.seen_since(dt.date.fromisoformat(filters.since))
    if filters.until:
        kept &= leads.seen_before(dt.date.fromisoformat(filters.until))
    return kept


def _by_state(state: str, view: View) -> tuple[frozenset[str] | None, tuple[frozenset[str], ...]]:
    standing = view.standing
    if state == "open":
        return None, (standing.closed, view.own_second, view.hidden)
    wanted = {
        "second": standing.second - view.mine,
        "differ": standing.differ,
        "mine": view.mine,
        "decided": standing.closed | standing.second | standing.grown,
        "all": None,
    }
    return wanted[state], ()


def take_lease(session: Session, lead_id: str, user_id: str, when: dt.datetime) -> str | None:
    """Take a lead for somebody who opens it; give the name of who reads it already, and then take nothing."""
    row = session.get(LeaseRow, lead_id)
    if row and row.user_id != user_id and row.until > stamp(when):
        other = session.get(UserRow, row.user_id)
        return other.name if other else row.user_id
    until = stamp(when + LEASE)
    if row is None:
        session.add(LeaseRow(lead_id=lead_id, user_id=user_id, until=until))
    else:
        row.user_id, row.until = user_id, until
    return None


def give_back(session: Session, lead_id: str, user_id: str) -> None:
    """Give a lead back, so that others may be given it."""
    row = session.get(LeaseRow, lead_id)
    if row and row.user_id == user_id:
        session.delete(row)


def skip(session: Session, lead_id: str, user_id: str, when: dt.datetime) -> None:
    """Put a lead off for a day, for one person."""
    row = session.get(SkipRow, (user_id, lead_id))
    if row is None:
        session.add(SkipRow(user_id=user_id, lead_id=lead_id, made_at=stamp(when)))
    else:
        row.made_at = stamp(when)
