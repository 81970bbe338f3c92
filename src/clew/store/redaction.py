"""Taking the text of decisions out of the project's database, so that the audit trail stays one chain.

What is left of a decision: its kind, who made it and when, and its value where that is one of a closed list. Its reason, its record,
corrected or watched values and its id go, for the id is a digest of them. The event that told of it loses the digests and the salt
with which they were chained, keeps the digest that it had in the chain, and is vouched for by the event that tells of the taking out. Other
events say why something was handed over, forgotten or asked: a sentence of theirs is taken out in the same way.
"""

import dataclasses
import datetime as dt
import hashlib
import json
import secrets
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from clew.records.decision import ALLOWED, KINDS, Decision, SiteDecision
from clew.store.casework import (
    TAKEN_OUT,
    AuditEvent,
    DecisionRow,
    LearningRow,
    append_event,
    has_casework,
    open_casework,
)
from clew.store.databases import make_engine, read_as_one, server_url
from clew.store.project import Project

GONE = "(taken out)"
_DIGESTS = frozenset({"decisions", "learning", "left"})
"""Parts of an event's detail that bind it to rows and events: ids and digests, and no sentence."""


@dataclass(frozen=True, slots=True)
class Written:
    """A decision as it lies in the database, superseded or not, and when it was written there."""

    decision: Decision
    content: str
    written_at: dt.datetime


def all_decisions(project: Project) -> list[Written]:
    """Give every decision whose text is there, in the order of ids."""
    if not has_casework(project):
        return []
    with open_casework(project) as session:
        read_as_one(session)
        events = session.execute(select(AuditEvent.number, AuditEvent.made_at)).all()
        times = {number: made_at for number, made_at in events}  # noqa: C416 - rows are no pairs to a type checker
        rows = session.scalars(select(DecisionRow).order_by(DecisionRow.decision_id)).all()
        return [_written(row, times[row.event]) for row in rows if row.kind != TAKEN_OUT]


Place = tuple[int, tuple[str | int, ...]]
"""A sentence of the trail: the event's number, and the keys and places that lead to it in the event's detail."""


def trail_places(project: Project, tells: Callable[[str], bool]) -> list[Place]:
    """Give the sentences of the audit trail of which something is told; digests and ids are none."""
    if not has_casework(project):
        return []
    with open_casework(project) as session:
        read_as_one(session)
        rows = session.execute(select(AuditEvent.number, AuditEvent.detail).order_by(AuditEvent.number)).all()
    return [
        (number, where)
        for number, detail in rows
        for where, said in _sentences(json.loads(detail), ())
        if tells(said)
    ]


def _sentences(value: Any, where: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, Mapping):
        for name in sorted(value.keys() - _DIGESTS):
            yield from _sentences(value[name], (*where, name))
    elif isinstance(value, list):
        for place, one in enumerate(value):
            yield from _sentences(one, (*where, place))


def take_out(
    project: Project,
    decision_ids: Collection[str],
    *,
    places: Collection[Place] = (),
    purge_id: str,
    action: str,
    author: str,
    when: dt.datetime,
    detail: Mapping[str, Any],
) -> None:
    """Take the text of decisions out and tell so in the trail; done once, however often it is asked for.

    ``places``: sentences of other events that go with them. ``detail`` stands in the event: no personal data belongs in it. Pages of the
    database that are free are overwritten.
    """
    with open_casework(project) as session:
        if not project.database:
            session.execute(text("PRAGMA secure_delete = ON"))
        if not _is_told(session, purge_id):
            left = _take_rows(session, frozenset(decision_ids), purge_id)
            left.update(_take_sentences(session, places))
            told = {**detail, "purge_id": purge_id, "taken_out": len(decision_ids), "left": left}
            append_event(session, when, author, action, json.dumps(told, sort_keys=True))
        session.commit()
    compact(project)


def compact(project: Project) -> None:
    """Rewrite the database without free pages, so that nothing of what was deleted is left on the disk."""
    if project.database:
        with make_engine(server_url(project.database)).connect() as server:
            server.execution_options(isolation_level="AUTOCOMMIT").execute(text("VACUUM FULL"))
        return
    connection = sqlite3.connect(project.casework_path)
    try:
        connection.execute("VACUUM")
    finally:
        connection.close()


def _is_told(session: Session, purge_id: str) -> bool:
    details = session.scalars(select(AuditEvent.detail))
    return any(json.loads(detail).get("purge_id") == purge_id for detail in details)


def _take_rows(session: Session, ids: frozenset[str], purge_id: str) -> dict[str, str]:
    """Replace rows by what is left of them; give by event the digest of what is left of it."""
    changed: dict[int, dict[str, tuple[str, str]]] = defaultdict(dict)
    new_ids = {}
    for row in session.scalars(select(DecisionRow).where(DecisionRow.decision_id.in_(ids))).all():
        new_id, kind, content = _left_of(row, purge_id)
        new_ids[row.decision_id] = new_id
        changed[row.event][row.decision_id] = (new_id, _digest(content))
        left_row = DecisionRow(
            decision_id=new_id, kind=kind, content=content, supersedes=row.supersedes, event=row.event
        )
        session.delete(row)
        session.flush()
        session.add(left_row)
    for row in session.scalars(select(DecisionRow).where(DecisionRow.supersedes.in_(new_ids))).all():
        row.supersedes = new_ids[row.supersedes or ""]
    gone_sights = _drop_sights(session, ids)
    left = {}
    for number in sorted({*changed, *gone_sights}):
        event_row = session.get_one(AuditEvent, number)
        event_row.detail = _without(event_row.detail, changed[number], gone_sights.get(number, set()))
        left[str(number)] = _digest(event_row.detail)
    session.flush()
    return left


def _take_sentences(session: Session, places: Collection[Place]) -> dict[str, str]:
    """Replace sentences by a note that they went; give by event the digest of what is left of it."""
    by_event: dict[int, list[tuple[str | int, ...]]] = defaultdict(list)
    for number, where in places:
        by_event[number].append(where)
    left = {}
    for number, wheres in sorted(by_event.items()):
        event = session.get_one(AuditEvent, number)
        told = json.loads(event.detail)
        for where in wheres:
            inner: Any = told
            *way, last = where
            for step in way:
                inner = inner[step]
            if not isinstance(inner, dict) or last in inner:  # the source of decisions went with these
                inner[last] = GONE
        event.detail = json.dumps(told, sort_keys=True)
        left[str(number)] = _digest(event.detail)
    session.flush()
    return left


def _left_of(row: DecisionRow, purge_id: str) -> tuple[str, str, str]:
    """Give new id, kind and content of what is left of a decision. One on a site stays in force, without its reason."""
    values = json.loads(row.content)
    new_id = secrets.token_hex(32)
    if row.kind == "site_decision":
        kept = SiteDecision(
            decision_id=new_id,
            author=values["author"],
            reason=GONE,
            made_at=values["made_at"],
            supersedes=None,
            site=values["site"],
            value=values["value"],
        )
        return new_id, row.kind, json.dumps(dataclasses.asdict(kept), sort_keys=True, ensure_ascii=False)
    closed = {name: values[name] for name in ALLOWED.get(row.kind, {})}
    content = {
        "was": row.kind,
        "author": values["author"],
        "made_at": values["made_at"],
        **closed,
        "by": purge_id,
    }
    return new_id, TAKEN_OUT, json.dumps(content, sort_keys=True, ensure_ascii=False)


def _drop_sights(session: Session, ids: frozenset[str]) -> dict[int, set[str]]:
    """Delete how leads stood when a verdict on them was written that is taken out; give their ids by event."""
    gone: dict[int, set[str]] = defaultdict(set)
    for row in session.scalars(select(LearningRow).where(LearningRow.kind == "sight")).all():
        if json.loads(row.content)["decision_id"] in ids:
            gone[row.event].add(row.row_id)
            session.delete(row)
    session.flush()
    return gone


def _without(detail: str, changed: Mapping[str, tuple[str, str]], sights: Collection[str]) -> str:
    told = json.loads(detail)
    told.pop("salt", None)
    told.pop("source", None)
    told["decisions"] = dict(
        changed.get(old, (old, digest)) for old, digest in told.get("decisions", {}).items()
    )
    told["learning"] = {row: digest for row, digest in told.get("learning", {}).items() if row not in sights}
    return json.dumps(told, sort_keys=True)


def _written(row: DecisionRow, made_at: str) -> Written:
    values = json.loads(row.content)
    values["members_seen"] = tuple(values["members_seen"])
    return Written(KINDS[row.kind](**values), row.content, dt.datetime.fromisoformat(made_at))


def _digest(content: str) -> str:
    return hashlib.sha256(content.encode()).hexdigest()
