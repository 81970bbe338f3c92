"""The log of matches: events of the project's audit trail, each with step, sizes and digests, and never a value.

The trail is chained (``store/casework.py``), so that a request that was answered cannot quietly be taken out of the budget.
"""

import datetime as dt
import json
from dataclasses import asdict, dataclass
from typing import Literal

from sqlalchemy import select

from clew.exchange.private_match.agreement import Agreement, Grade, Kind
from clew.kernel.errors import WrongUseError
from clew.store.casework import AuditEvent, append_event, has_casework, open_casework
from clew.store.project import Project

ACTION = "match"
Done = Literal["sign", "ask", "answer", "finish", "receive"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A step that was done here. ``n``: values of the request; ``sha256``: the file that was written, or that was taken."""

    step: Done
    agreement: str
    partner: str
    request: str | None = None
    grade: Grade | None = None
    kind: Kind | None = None
    n: int | None = None
    n_common: int | None = None
    second: str | None = None
    supervisor: str | None = None
    urgent: bool = False
    sha256: str | None = None
    by: str = ""
    made_at: str = ""


def read_trail(project: Project) -> list[Entry]:
    """Give the steps of matches in the order in which they were done."""
    if not has_casework(project):
        return []
    with open_casework(project) as session:
        events = session.scalars(
            select(AuditEvent).where(AuditEvent.action == ACTION).order_by(AuditEvent.number)
        ).all()
        return [
            Entry(**{**json.loads(event.detail)[ACTION], "by": event.author, "made_at": event.made_at})
            for event in events
        ]


def note(project: Project, entry: Entry, when: dt.datetime) -> None:
    """Add a step to the trail."""
    told = {name: value for name, value in asdict(entry).items() if name not in ("by", "made_at")}
    with open_casework(project) as session, session.begin():
        append_event(session, when, entry.by, ACTION, json.dumps({ACTION: told}, sort_keys=True))


@dataclass(frozen=True, slots=True)
class Spent:
    """What of an agreement's budget is spent at a time, and when the earliest of it falls out; null where nothing is."""

    requests: int
    values: int
    until: dt.date | None


def spent_of(trail: list[Entry], agreement: Agreement, step: Done, when: dt.datetime) -> Spent:
    """Say what is spent of the budget by requests of ours (``ask``) or of the other side (``answer``)."""
    window = dt.timedelta(days=agreement.budget.days)
    times = [
        (dt.datetime.fromisoformat(one.made_at), one.n or 0)
        for one in trail
        if (one.step, one.agreement) == (step, agreement.agreement_id)
    ]
    inside = [(made, n) for made, n in times if made > when - window]
    until = (min(made for made, _ in inside) + window).date() if inside else None
    return Spent(len(inside), sum(n for _, n in inside), until)


def check_budget(trail: list[Entry], agreement: Agreement, step: Done, n: int, when: dt.datetime) -> None:
    """Refuse a request that is over the agreed budget, saying what is left and when there will be more."""
    budget, spent = agreement.budget, spent_of(trail, agreement, step, when)
    if spent.requests < budget.requests and spent.values + n <= budget.values:
        return
    raise WrongUseError(
        f"over the agreed budget: {budget.requests} requests and {budget.values} values in {budget.days} days; "
        f"{spent.requests} requests with {spent.values} values are spent, this one has {n}. "
        + (f"The earliest of them falls out on {spent.until}." if spent.until else "Ask for less.")
    )


def check_order(trail: list[Entry], agreement: Agreement, step: Done, grade: Grade, kind: Kind) -> None:
    """Refuse to reveal what is shared before its size was matched under the same agreement."""
    if grade != "reveal":
        return
    if not any(
        (one.step, one.agreement, one.grade, one.kind) == (step, agreement.agreement_id, "size", kind)
        for one in trail
    ):
        raise WrongUseError(
            f"grade reveal comes after grade size: no round of size for {kind} is on this project's trail under the agreement "
            f"{agreement.agreement_id}. Ask for the size first."
        )
