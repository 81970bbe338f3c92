"""What the audit trail tells of referrals, of what was withdrawn or updated, and of notices to platforms.

Each is an event of the trail: who, when, and ids, digests, a receiver's name; no text of a case. So nothing of them has to be taken
out later, and none can be changed without the trail showing it.
"""

import datetime as dt
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from clew.store.casework import AuditEvent, append_event, open_casework
from clew.store.project import Project

ACTIONS = ("refer", "refer_withdraw", "refer_update", "notice", "notice_sent", "notice_answered")


@dataclass(frozen=True, slots=True)
class ReferralEvent:
    """An event on a referral or a notice; ``told`` as it was kept."""

    number: int
    action: str
    author: str
    made_at: str
    told: Mapping[str, Any]


def keep_referral(
    project: Project,
    *,
    action: str,
    author: str,
    told: Mapping[str, Any],
    clock: Callable[[], dt.datetime],
) -> int:
    """Put an event on the trail; give its number."""
    if action not in ACTIONS:
        raise ValueError(action)
    detail = json.dumps(dict(told), sort_keys=True, ensure_ascii=False)
    with open_casework(project) as session, session.begin():
        return append_event(session, clock(), author, action, detail)


def referral_events(project: Project, *actions: str) -> list[ReferralEvent]:
    """Give the events of these actions (all of them where none is named), oldest first."""
    if not project.casework_path.exists():
        return []
    with open_casework(project) as session:
        rows = session.scalars(
            select(AuditEvent).where(AuditEvent.action.in_(actions or ACTIONS)).order_by(AuditEvent.number)
        )
        return [
            ReferralEvent(row.number, row.action, row.author, row.made_at, json.loads(row.detail))
            for row in rows
        ]
