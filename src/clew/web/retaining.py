"""What the desk says of retention: what is kept and until when, holds, what a purge would take, what went before.

It calls what ``clew purge`` and ``clew hold`` call. An administrator sees sites, days and counts; what a hold is on, and why, is of a case, so a
supervisor sees that alone.
"""

import datetime as dt
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from clew.kernel.errors import WrongUseError
from clew.retention.carry_out import pending
from clew.retention.holds import Standing, standing_holds
from clew.retention.plan import Fate, Plan, plan_purge
from clew.retention.purging import mark_of
from clew.store.project import Project
from clew.store.seal_log import read_events
from clew.web.roles import Role
from clew.web.seat import Seat

_SHOWN = 200
_STONES = 50
_PLACES = {
    "lead": "/leads/",
    "network": "/networks/",
    "provider": "/providers/",
    "site": "/sites/",
    "capture": "/captures/",
}


@dataclass(frozen=True, slots=True)
class Would:
    """What a purge on a day would take. ``mark``: by which it is known again; ``is_to_come``: the day is, so it can only be looked at."""

    day: dt.date
    plan: Plan
    mark: str
    going: tuple[dict[str, Any], ...]
    staying: tuple[dict[str, Any], ...]
    n_going: int
    n_staying: int
    n_bytes: int
    is_to_come: bool

    @property
    def counts(self) -> dict[str, int]:
        """Give what would go, in numbers, as the trail tells it."""
        return {
            "visits": self.n_going,
            "captures": len(self.plan.gone),
            "bytes": self.n_bytes,
            "decisions": len(self.plan.decisions),
            "notes": len(self.plan.notes),
            "searches": len(self.plan.searches),
            "files_in_exports": len(self.plan.others),
            "journals_and_lists": len(self.plan.changed),
            "visits_kept_by_holds": self.n_staying,
        }


def would_go(seat: Seat, day: dt.date) -> Would:
    """Say what a purge on that day would take; changes nothing."""
    plan = plan_purge(seat.desk.project, day)
    going = [fate for fate in plan.fates if fate.outcome != "stays"]
    staying = [fate for fate in plan.fates if fate.outcome == "stays" and _is_held(fate, plan, day)]
    return Would(
        day=day,
        plan=plan,
        mark=mark_of(plan, day),
        going=tuple(_row(fate, plan) for fate in going[:_SHOWN]),
        staying=tuple(_row(fate, plan) for fate in staying[:_SHOWN]),
        n_going=len(going),
        n_staying=len(staying),
        n_bytes=sum(fate.visit.size for fate in going),
        is_to_come=day > seat.now.date(),
    )


def told_to(seat: Seat, error: WrongUseError) -> str:
    """Give what is in the way; which case that is, a supervisor alone is told."""
    said = str(error)
    if not seat.has(Role.SUPERVISOR):
        for hold in standing_holds(seat.desk.project):
            said = said.replace(hold.subject[:40], "...")
    return said


def _is_held(fate: Fate, plan: Plan, day: dt.date) -> bool:
    return fate.due <= day or bool(plan.withheld.captures.intersection(fate.visit.capture_ids()))


def _row(fate: Fate, plan: Plan) -> dict[str, Any]:
    """Give a visit as the page shows it: names of holds stand in it, not what they are on."""
    visit = fate.visit
    return {
        "site": visit.site_id,
        "first": visit.first,
        "last": visit.last,
        "due": fate.due,
        "captures": visit.n_captures,
        "gone": len(fate.gone),
        "bytes": visit.size,
        "in_part": fate.outcome == "goes_in_part",
        "holds": [hold.hold_id for hold in plan.holds if hold.hold_id[:12] in fate.why],
    }


def read_day(text: str, today: dt.date) -> dt.date:
    """Read a day from a form, today where none is given."""
    if not text.strip():
        return today
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError as error:
        raise WrongUseError("The day: expected one such as 2026-05-01.") from error


def overview(seat: Seat) -> dict[str, Any]:
    """Give what is kept, as the last run tells it: how much is past its time, and what comes next."""
    days = seat.desk.project.settings.retention_days
    run = seat.run_or_none
    visits = (run.beside["visits"] or ()) if run else ()
    due = [
        dt.datetime.fromisoformat(one["last"]).date() + dt.timedelta(days=days)
        for one in visits
        if one["last"]
    ]
    today = seat.now.date()
    return {
        "n_visits": len(visits) if run else None,
        "n_past": sum(day <= today for day in due) if run else None,
        "next_due": min((day for day in due if day > today), default=None),
        "n_captures": run.said["rows"].get("captures") if run else None,
    }


def holds(seat: Seat) -> list[dict[str, Any]]:
    """Give the holds, those that stand first; what each is on, and why, to a supervisor alone."""
    today = seat.now.date()
    rows = [_hold(seat, one, today) for one in standing_holds(seat.desk.project)]
    return sorted(
        rows, key=lambda row: (not row["stands"], str(row["until"] or row["review"]), row["hold_id"])
    )


def find_hold(seat: Seat, hold_id: str) -> Standing:
    """Give a hold; raises where it stands no more."""
    found = next((one for one in standing_holds(seat.desk.project) if one.hold_id == hold_id), None)
    if found is None:
        raise WrongUseError("This hold is replaced or released: load the page again.")
    return found


def _hold(seat: Seat, hold: Standing, today: dt.date) -> dict[str, Any]:
    row: dict[str, Any] = {
        "hold_id": hold.hold_id,
        "kind": hold.subject_kind,
        "until": hold.until,
        "review": hold.review,
        "author": hold.author,
        "by_itself": hold.by_itself,
        "stands": hold.stands_on(today),
        "is_due": hold.is_due_for_review(today),
        "subject": None,
        "href": None,
        "reason": None,
    }
    if seat.has(Role.SUPERVISOR):
        place = _PLACES.get(hold.subject_kind)
        row |= {
            "subject": hold.subject,
            "href": place + quote(hold.subject, safe="") if place else None,
            "reason": hold.reason,
        }
    return row


def tombstones(project: Project) -> list[dict[str, Any]]:
    """Give what went before, the newest first: who, when, how much; one that can't be read is named as such."""
    stones = [
        name
        for event in read_events(project.root)
        if event.kind == "tombstone"
        for name in event.files
        if name.endswith(".json")
    ]
    return list(_stones(project, stones[::-1][:_STONES]))


def _stones(project: Project, names: list[str]) -> Iterator[dict[str, Any]]:
    for name in names:
        known: dict[str, Any] = {"name": name.rpartition("/")[2], "is_read": True}
        try:
            said = json.loads((project.root / name).read_bytes())
            counts = Counter({key: n for key, n in said["counts"].items() if isinstance(n, int)})
            known |= {key: said[key] for key in ("action", "purged_at", "by", "reason")} | {"counts": counts}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            known["is_read"] = False
        yield known


def broken_off(project: Project) -> dict[str, Any] | None:
    """Give who began a purge that was broken off, and when; null where there is none."""
    plan = pending(project)
    return dict(plan["tombstone"]) if plan else None
