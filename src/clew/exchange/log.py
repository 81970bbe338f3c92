"""The export log: events of the audit trail, so that each is chained to all before it. It tells what left, never what it said."""

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from clew.store.casework import AuditEvent, append_event, has_casework, open_casework
from clew.store.project import Project

EXPORT = "export"
INGEST = "ingest"
FORGET = "forget"


def log_event(
    project: Project, action: str, *, author: str, when: dt.datetime, detail: Mapping[str, Any]
) -> int:
    """Add an event to the trail; give its number."""
    with open_casework(project) as session, session.begin():
        return append_event(session, when, author, action, json.dumps(detail, sort_keys=True))


def read_log(project: Project, action: str) -> list[dict[str, Any]]:
    """Give the events of an action, the oldest first, each with number, time and author."""
    if not has_casework(project):
        return []
    with open_casework(project) as session:
        events = session.scalars(
            select(AuditEvent).where(AuditEvent.action == action).order_by(AuditEvent.number)
        ).all()
        return [
            {"event": one.number, "made_at": one.made_at, "author": one.author, **json.loads(one.detail)}
            for one in events
        ]
