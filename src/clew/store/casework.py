"""What people decided: the project's database. Rows are only ever added; each addition is an audit event.

Audit events are chained: each holds the digest of the one before it, so that one taken out or changed later
shows. A re-run never writes here.
"""

import dataclasses
import datetime as dt
import hashlib
import json
import secrets
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    DDL,
    ColumnElement,
    Engine,
    ForeignKey,
    Integer,
    String,
    Text,
    func,
    literal_column,
    select,
)
from sqlalchemy.event import listen
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from clew.kernel.errors import BrokenInputError
from clew.records.decision import KINDS, Decision, Decisions
from clew.records.ids import make_id
from clew.records.learning import LearningStep, Proposal, Sight, WordProposal
from clew.store.databases import (
    close_engine,
    file_url,
    lock_for_writing,
    make_engine,
    read_as_one,
    server_url,
)
from clew.store.project import Project

SCHEMA_VERSION = 1
TAKEN_OUT = "taken_out"
"""The kind of a row whose text was taken out by a purge or an erasure (``redaction.py``)."""
_AUTHORS = 200
_AS_WRITTEN: ColumnElement[int] = literal_column("decision.rowid")
"""SQLite numbers the rows of a table as they are written; an id is made of content and says nothing of time. On PostgreSQL a
column of that name does."""
_shaped: set[str] = set()
_shaping = threading.Lock()


class Base(DeclarativeBase):
    """All tables of the database."""


class DecisionRow(Base):
    """A decision as it was written, under an id made of its content."""

    __tablename__ = "decision"

    decision_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    kind: Mapped[str] = mapped_column(String(20), index=True)
    content: Mapped[str] = mapped_column(Text)
    supersedes: Mapped[str | None] = mapped_column(String(64))
    event: Mapped[int] = mapped_column(ForeignKey("audit_event.number"))


listen(
    DecisionRow.__table__,
    "after_create",
    DDL("ALTER TABLE decision ADD COLUMN rowid BIGINT GENERATED ALWAYS AS IDENTITY").execute_if(  # type: ignore[no-untyped-call]
        dialect="postgresql"
    ),
)


class AuditEvent(Base):
    """Something that was done: who, when, what; ``chain`` is the digest of this event and all before it."""

    __tablename__ = "audit_event"

    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    made_at: Mapped[str] = mapped_column(String(40))
    author: Mapped[str] = mapped_column(String(200))
    action: Mapped[str] = mapped_column(String(40))
    detail: Mapped[str] = mapped_column(Text)
    chain: Mapped[str] = mapped_column(String(64))


class LearningRow(Base):
    """What learning keeps: a ``sight``, a ``proposal`` or a ``step``, as it was written, under an id made of its content."""

    __tablename__ = "learning"

    row_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    kind: Mapped[str] = mapped_column(String(20), index=True)
    content: Mapped[str] = mapped_column(Text)
    event: Mapped[int] = mapped_column(ForeignKey("audit_event.number"))


class SchemaVersion(Base):
    """Which shape the database has."""

    __tablename__ = "schema_version"

    version: Mapped[int] = mapped_column(Integer, primary_key=True)


@dataclass(frozen=True, slots=True)
class Added:
    """How many decisions were new, and how many were known already."""

    new: int
    known: int


def add_decisions(
    project: Project,
    decisions: Sequence[Decision],
    *,
    source: str,
    clock: Callable[[], dt.datetime],
    sights: Sequence[Sight] = (),
    check: Callable[[Session], None] | None = None,
) -> Added:
    """Add decisions to the database, all or none. One that is there already is not added again.

    ``sights``: how the leads stood on which verdicts are; kept with the verdicts that are new. ``check``: called under the write
    lock; what it raises stops the writing.
    """
    with open_casework(project) as session, session.begin():
        lock_for_writing(session)
        if check is not None:
            check(session)
        known = set(session.scalars(select(DecisionRow.decision_id)))
        new = list({d.decision_id: d for d in decisions if d.decision_id not in known}.values())
        _check_superseded(new, known)
        if new:
            authors = ", ".join(sorted({decision.author for decision in new}))[:_AUTHORS]
            digests = {decision.decision_id: _digest(_content(decision)) for decision in new}
            kept = [learning_row("sight", one) for one in sights if one.decision_id in digests]
            told = {
                "source": source,
                "decisions": digests,
                "learning": digests_of(kept),
                # what is taken out later (redaction.py) takes it along: nobody can then find a number by trying them all
                "salt": secrets.token_hex(16),
            }
            event = append_event(session, clock(), authors, "decide", json.dumps(told, sort_keys=True))
            session.add_all(_row(decision, event) for decision in new)
            keep_learning(session, kept, event)
    return Added(len(new), len(decisions) - len(new))


def _check_superseded(new: Sequence[Decision], known: set[str]) -> None:
    there = known | {decision.decision_id for decision in new}
    for decision in new:
        if decision.supersedes and decision.supersedes not in there:
            raise BrokenInputError(
                f"a decision by {decision.author} supersedes {decision.supersedes!r}, which is not in this project. "
                "Nothing was written."
            )


def load_decisions(project: Project) -> Decisions:
    """Load the decisions that stand: those that no later one supersedes, of each kind in the order of :func:`_when_made`."""
    if not has_casework(project):
        return Decisions()
    with open_casework(project) as session:
        read_as_one(session)
        return standing(session)


def standing(session: Session) -> Decisions:
    """Give the decisions that stand, as :func:`load_decisions` does, from an open database."""
    rows = session.scalars(select(DecisionRow).order_by(DecisionRow.event, _AS_WRITTEN)).all()
    told = {event.number: event.made_at for event in session.scalars(select(AuditEvent))}
    gone = {row.supersedes for row in rows if row.supersedes}
    standing_now = [
        (_from_content(row.kind, row.content), told[row.event], row.kind)
        for row in rows
        if row.decision_id not in gone and row.kind != TAKEN_OUT
    ]
    found: dict[str, list[Any]] = {kind: [] for kind in KINDS}
    for decision, _, kind in sorted(standing_now, key=lambda one: _when_made(one[0], one[1])):
        found[kind].append(decision)
    return Decisions(
        corrections=tuple(found["correction"]),
        judgements=tuple(found["judgement"]),
        verdicts=tuple(found["verdict"]),
        site_decisions=tuple(found["site_decision"]),
        ticks=tuple(found["tick"]),
        watches=tuple(found["watch"]),
        holds=tuple(found["hold"]),
        acknowledgements=tuple(found["acknowledgement"]),
    )


def _when_made(decision: Decision, told: str) -> dt.datetime:
    """Give when a decision was made: as it says, else when it was written into the database.

    Of several made at one time the one that was written later, in a file the one further down, comes later: the sort is stable.
    A time that nobody can read ("last week") counts as none.
    """
    try:
        made = dt.datetime.fromisoformat(decision.made_at or told)
    except ValueError:
        made = dt.datetime.fromisoformat(told)
    return made if made.tzinfo else made.replace(tzinfo=dt.UTC)


def learning_row(kind: str, record: Sight | Proposal | WordProposal | LearningStep) -> LearningRow:
    """Write a record of learning as a row, not yet bound to an event."""
    content = json.dumps(dataclasses.asdict(record), sort_keys=True, ensure_ascii=False)
    return LearningRow(row_id=make_id(kind, content), kind=kind, content=content)


def digests_of(rows: Sequence[LearningRow]) -> dict[str, str]:
    """Give by id the digest of each row, for its event to hold."""
    return {row.row_id: _digest(row.content) for row in rows}


def keep_learning(session: Session, rows: Sequence[LearningRow], event: int) -> None:
    """Add rows of learning under the event that tells of them."""
    for row in rows:
        row.event = event
    session.add_all(rows)


def check_chain(project: Project) -> int | None:
    """Give the number of the first audit event that does not fit; null where all fit.

    An event fits when it holds the digest of all before it, and the decisions and rows of learning that it tells of are
    there as they were written. Of an event whose decisions were taken out, the digest that it had then is kept, and a later
    event holds the digest of what is left of it.
    """
    if not has_casework(project):
        return None
    with open_casework(project) as session:
        read_as_one(session)
        written: dict[int, dict[str, str]] = {}
        for row in session.scalars(select(DecisionRow)):
            written.setdefault(row.event, {})[row.decision_id] = _digest(row.content)
        for kept in session.scalars(select(LearningRow)):
            written.setdefault(kept.event, {})[kept.row_id] = _digest(kept.content)
        before = ""
        events = session.scalars(select(AuditEvent).order_by(AuditEvent.number)).all()
        left = _left_of(events)
        for event in events:
            detail = json.loads(event.detail)
            told = {**detail.get("decisions", {}), **detail.get("learning", {})}
            chained = _chain(before, event.made_at, event.author, event.action, event.detail)
            as_left = left.get(event.number)
            fits = event.chain == chained if as_left is None else _digest(event.detail) == as_left
            if not fits or told != written.pop(event.number, {}):
                return event.number
            before = event.chain
        return min(written, default=None)


def _left_of(events: Sequence[AuditEvent]) -> dict[int, str]:
    """Give the digest of what is left of each event whose decisions were taken out, as the last event on it says."""
    left: dict[int, str] = {}
    for event in events:
        left.update(
            {int(number): digest for number, digest in json.loads(event.detail).get("left", {}).items()}
        )
    return left


def last_event(project: Project) -> dict[str, Any] | None:
    """Give where the trail stands: number and chain of the last audit event; null where there is none."""
    if not has_casework(project):
        return None
    with open_casework(project) as session:
        last = session.scalars(select(AuditEvent).order_by(AuditEvent.number.desc()).limit(1)).first()
        return {"event": last.number, "chain": last.chain} if last else None


def has_event(project: Project, number: int, chain: str) -> bool:
    """Say whether the trail holds the event of that number with that chain."""
    if not has_casework(project):
        return False
    with open_casework(project) as session:
        event = session.get(AuditEvent, number)
        return event is not None and event.chain == chain


def has_casework(project: Project) -> bool:
    """Say whether the project has a database of decisions yet; where a server is named, it has."""
    return bool(project.database) or project.casework_path.exists()


@contextmanager
def open_casework(project: Project) -> Iterator[Session]:
    """Open the project's database: the file, made on first use and readable by its owner only, or the server it names."""
    url = server_url(project.database) if project.database else file_url(project.casework_path)
    name = f"{url.host}/{url.database}" if project.database else str(project.casework_path)
    engine = make_engine(url)
    try:
        _check_version(engine, name)
        with Session(engine) as session:
            yield session
    except DatabaseError as error:
        raise BrokenInputError(f"{name}: the project's database can't be used: {error.orig}.") from error
    finally:
        close_engine(engine)


def _check_version(engine: Engine, name: str) -> None:
    """Make the tables that are missing; of a server once in a process."""
    address = str(engine.url) if engine.dialect.name != "sqlite" else ""
    if address in _shaped:
        return
    with _shaping, Session(engine) as session, session.begin():
        lock_for_writing(session)
        connection = session.connection()
        Base.metadata.create_all(connection, tables=[Base.metadata.tables[SchemaVersion.__tablename__]])
        version = session.scalar(select(func.max(SchemaVersion.version)))
        if version is None:
            session.add(SchemaVersion(version=SCHEMA_VERSION))
        elif version > SCHEMA_VERSION:
            raise BrokenInputError(
                f"{name}: made by a newer Clew (schema {version}, we know {SCHEMA_VERSION}): update Clew."
            )
        Base.metadata.create_all(connection)
    if address:
        _shaped.add(address)


def append_event(session: Session, when: dt.datetime, author: str, action: str, detail: str) -> int:
    """Add an event to the chain; give its number."""
    lock_for_writing(session)
    last = session.scalars(select(AuditEvent).order_by(AuditEvent.number.desc()).limit(1)).first()
    number = last.number + 1 if last else 1
    made_at = when.astimezone(dt.UTC).isoformat()
    chain = _chain(last.chain if last else "", made_at, author, action, detail)
    session.add(
        AuditEvent(number=number, made_at=made_at, author=author, action=action, detail=detail, chain=chain)
    )
    session.flush()
    return number


def _chain(before: str, *parts: str) -> str:
    return hashlib.sha256(make_id(before, *parts).encode()).hexdigest()


def _row(decision: Decision, event: int) -> DecisionRow:
    kind = next(name for name, record in KINDS.items() if type(decision) is record)
    return DecisionRow(
        decision_id=decision.decision_id,
        kind=kind,
        content=_content(decision),
        supersedes=decision.supersedes,
        event=event,
    )


def _content(decision: Decision) -> str:
    return json.dumps(dataclasses.asdict(decision), sort_keys=True, ensure_ascii=False)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _from_content(kind: str, content: str) -> Decision:
    values = json.loads(content)
    values["members_seen"] = tuple(values["members_seen"])
    return KINDS[kind](**values)
