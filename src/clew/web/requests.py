"""What waits for a second person: where a project or a receiver asks for one, what is to leave is asked for first.

Who asks writes down what she would hand over; a colleague, signed in under her or his own name, sees what would leave, and agrees or
doesn't. Only then it is made, in both names. Nobody agrees to what she asked for herself.
"""

import datetime as dt
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from clew.kernel.errors import WrongUseError
from clew.web.rows import RequestRow
from clew.web.times import stamp

MOST = 100
EXPORT, NOTICE, REFERRAL = "export", "notice", "referral"


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that waits."""

    request_id: str
    author: str
    made_at: str
    form: Mapping[str, str]


def keep_request(
    session: Session, *, kind: str, author: str, form: Mapping[str, str], when: dt.datetime
) -> str:
    """Keep what somebody asks for; give the request's id."""
    if len(waiting(session, kind)) >= MOST:
        raise WrongUseError(f"{MOST} requests wait already: agree to them or take them back first.")
    request_id = "request-" + secrets.token_hex(8)
    session.add(
        RequestRow(
            request_id=request_id,
            kind=kind,
            author=author,
            made_at=stamp(when),
            asked=json.dumps(dict(form), sort_keys=True),
        )
    )
    return request_id


def waiting(session: Session, kind: str) -> list[Asked]:
    """Give the requests of a kind, the oldest first."""
    asked = select(RequestRow).where(RequestRow.kind == kind).order_by(RequestRow.made_at)
    return [_asked(row) for row in session.scalars(asked)]


def find_request(session: Session, kind: str, request_id: str) -> Asked:
    """Give a request; raises where it waits no more."""
    row = session.get(RequestRow, request_id)
    if row is None or row.kind != kind:
        raise WrongUseError("This request waits no more: somebody agreed to it, or it was taken back.")
    return _asked(row)


def check_agrees(asked: Asked, name: str) -> None:
    """Raise where somebody would agree to what she asked for herself."""
    if asked.author == name:
        raise WrongUseError("You asked for it yourself: somebody else has to agree.")


def end_request(session: Session, request_id: str) -> None:
    """Take a request away: it was agreed to, or not."""
    row = session.get(RequestRow, request_id)
    if row is not None:
        session.delete(row)


def _asked(row: RequestRow) -> Asked:
    return Asked(row.request_id, row.author, row.made_at, json.loads(row.asked))
