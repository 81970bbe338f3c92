"""Notes that people wrote at the desk, for purges and requests of persons: they lie in the desk's own database, and may hold anything.

The desk makes and shapes that database (``web/migrations``); here rows are only read and deleted. Requests that wait for a second
person hold a person's words, too: a purge takes all of them.
"""

import datetime as dt
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Column, MetaData, String, Table, Text, delete, inspect, select, text
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
_SEARCHES = Table("desk_search", _MADE, Column("search_id", String, primary_key=True), Column("seen", Text))


@dataclass(frozen=True, slots=True)
class Note:
    """A note: on what, when, and its words."""

    note_id: str
    subject_kind: str
    subject_id: str
    made_at: dt.datetime
    text: str


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


def delete_notes(project: Project, note_ids: Collection[str]) -> None:
    """Delete notes, all requests that wait, and what kept searches showed; nothing of them is left on the disk. Done twice, it is done once."""
    ids = sorted(note_ids)
    with _opened(project) as connection:
        if connection is None:
            return
        if not project.database:
            connection.execute(text("PRAGMA secure_delete = ON"))
        known = set(inspect(connection).get_table_names())
        if "desk_note" in known:
            for place in range(0, len(ids), _AT_ONCE):
                connection.execute(delete(_NOTES).where(_NOTES.c.note_id.in_(ids[place : place + _AT_ONCE])))
        if "desk_request" in known:
            connection.execute(delete(_REQUESTS))
            connection.execute(_SEARCHES.update().values(seen=None))
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
