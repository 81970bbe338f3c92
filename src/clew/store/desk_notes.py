"""What people wrote at the desk, for purges and requests of persons: notes, searches that they keep, requests that wait, its trail.

They lie in the desk's own database, and may hold anything. The desk makes and shapes that database (``web/migrations``); here rows are
only read and deleted. Requests that wait for a second person hold a person's words, too: a purge takes all of them, and what the desk
was about to tell somebody. The trail is read only: it is chained.
"""

import datetime as dt
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote_plus

from sqlalchemy import Column, Integer, MetaData, String, Table, Text, delete, inspect, select, text
from sqlalchemy.engine import Connection

from clew.store.databases import close_engine, file_url, make_engine, server_url
from clew.store.project import Project

DESK = "desk.sqlite"
_AT_ONCE = 500
_MADE = MetaData()
_NOTES = Table(
    "desk_note",
    _MADE,
    Column("note_id", String, primary_key=True),
    Column("subject_kind", String),
    Column("subject_id", String),
    Column("made_at", String),
    Column("text", Text),
)
_REQUESTS = Table("desk_request", _MADE, Column("request_id", String, primary_key=True))
_WAITING = Table("desk_request", MetaData(), Column("request_id", String), Column("asked", Text))
_SEARCHES = Table(
    "desk_search",
    _MADE,
    Column("search_id", String, primary_key=True),
    Column("name", String),
    Column("address", Text),
    Column("made_at", String),
    Column("seen", Text),
)
_SESSIONS = Table("desk_session", _MADE, Column("digest", String, primary_key=True), Column("said", Text))
_TRAIL = Table("desk_trail", _MADE, Column("number", Integer, primary_key=True), Column("detail", Text))


@dataclass(frozen=True, slots=True)
class Note:
    """A note: on what, when, and its words."""

    note_id: str
    subject_kind: str
    subject_id: str
    made_at: dt.datetime
    text: str


@dataclass(frozen=True, slots=True)
class KeptSearch:
    """A search that somebody keeps at the desk: its name, when it was made, and its address with what was typed, in plain letters."""

    search_id: str
    name: str
    made_at: dt.datetime
    address: str


def desk_path(project: Project) -> Path:
    """Give where the desk's file lies in a project that uses no server."""
    return project.root / DESK


def all_notes(project: Project) -> list[Note]:
    """Give every note, in the order of ids; none where there is no desk yet."""
    with _opened(project) as connection:
        if connection is None or not inspect(connection).has_table("desk_note"):
            return []
        return [
            Note(
                row.note_id,
                row.subject_kind,
                row.subject_id,
                dt.datetime.fromisoformat(row.made_at),
                row.text,
            )
            for row in connection.execute(select(_NOTES).order_by(_NOTES.c.note_id))
        ]


def all_searches(project: Project) -> list[KeptSearch]:
    """Give every search that somebody keeps, in the order of ids."""
    with _opened(project) as connection:
        if connection is None or not inspect(connection).has_table("desk_search"):
            return []
        columns = (_SEARCHES.c.search_id, _SEARCHES.c.name, _SEARCHES.c.made_at, _SEARCHES.c.address)
        return [
            KeptSearch(
                row.search_id, row.name, dt.datetime.fromisoformat(row.made_at), unquote_plus(row.address)
            )
            for row in connection.execute(select(*columns).order_by(_SEARCHES.c.search_id))
        ]


def waiting_requests(project: Project) -> list[str]:
    """Give what each request says that waits for a second person, in the order of ids."""
    return _texts(project, _WAITING, _WAITING.c.request_id, _WAITING.c.asked)


def trail_texts(project: Project) -> list[str]:
    """Give what each event of the desk's trail says, the oldest first."""
    return _texts(project, _TRAIL, _TRAIL.c.number, _TRAIL.c.detail)


def _texts(project: Project, table: Table, order: Column[Any], column: Column[Any]) -> list[str]:
    with _opened(project) as connection:
        if connection is None or not inspect(connection).has_table(table.name):
            return []
        return [str(text) for text in connection.scalars(select(column).order_by(order))]


def delete_notes(project: Project, note_ids: Collection[str], search_ids: Collection[str] = ()) -> None:
    """Delete notes and kept searches, all requests that wait, and what the other searches showed; nothing of them is left on the disk.

    Done twice, it is done once.
    """
    with _opened(project) as connection:
        if connection is None:
            return
        if not project.database:
            connection.execute(text("PRAGMA secure_delete = ON"))
        known = set(inspect(connection).get_table_names())
        for table, column, ids in (
            (_NOTES, _NOTES.c.note_id, sorted(note_ids)),
            (_SEARCHES, _SEARCHES.c.search_id, sorted(search_ids)),
        ):
            for place in range(0, len(ids) if table.name in known else 0, _AT_ONCE):
                connection.execute(delete(table).where(column.in_(ids[place : place + _AT_ONCE])))
        if "desk_request" in known:
            connection.execute(delete(_REQUESTS))
        if "desk_search" in known:
            connection.execute(_SEARCHES.update().values(seen=None))
        if "desk_session" in known:
            connection.execute(_SESSIONS.update().values(said=None))
        connection.commit()
    if not project.database:
        _compact(desk_path(project))


@contextmanager
def _opened(project: Project) -> Iterator[Connection | None]:
    """Open the desk's database; null where there is none: nothing is made here."""
    if project.database:
        with make_engine(server_url(project.database)).connect() as connection:
            yield connection
        return
    path = desk_path(project)
    if not path.exists():
        yield None
        return
    engine = make_engine(file_url(path))
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        close_engine(engine)


def _compact(path: Path) -> None:
    connection = sqlite3.connect(path, timeout=30)
    try:
        connection.execute("VACUUM")
    finally:
        connection.close()
