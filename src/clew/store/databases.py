"""Databases of people's data: a SQLite file, readable by its owner only, or a PostgreSQL server that a team shares.

Who writes takes the database's write lock first: what is read under it can't be overtaken, so that of two who act at once the second
one sees what the first one did, and the numbers of a trail never meet.
"""

import functools
from pathlib import Path

from sqlalchemy import URL, Engine, create_engine, make_url, text
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import Session

from clew.kernel.errors import WrongUseError

_BUSY_S = 30.0
_WRITE_LOCK = 0x636C6577
"""Any number of our own ("clew"): the advisory lock that writers of one PostgreSQL database hold."""


def server_url(given: str) -> URL:
    """Read the address of a PostgreSQL server; raises where it is none. The password may stay in the user's own .pgpass."""
    try:
        url = make_url(given)
    except ArgumentError as error:
        raise WrongUseError("database: expected an address such as postgresql://desk@server/clew.") from error
    if url.get_backend_name() != "postgresql":
        raise WrongUseError(f"database: {url.drivername} is not known here; expected postgresql://...")
    return url.set(drivername="postgresql+psycopg")


def file_url(path: Path) -> URL:
    """Give the address of a SQLite file, which is made where it is not there, with mode 600."""
    path.touch(mode=0o600, exist_ok=True)
    return URL.create("sqlite", database=str(path))


def make_engine(url: URL) -> Engine:
    """Make an engine. One for a server is kept: its connections are used again."""
    if url.get_backend_name() == "sqlite":
        return create_engine(url, connect_args={"timeout": _BUSY_S})
    return _server_engine(url)


@functools.lru_cache(maxsize=8)
def _server_engine(url: URL) -> Engine:
    try:
        return create_engine(url, pool_size=10, max_overflow=40, pool_timeout=20, pool_pre_ping=True)
    except ModuleNotFoundError as error:
        raise WrongUseError(f"database: PostgreSQL needs the extra clew[team]: {error}.") from error


def close_engine(engine: Engine) -> None:
    """Let go of a file's connections; those to a server are kept for the next."""
    if engine.dialect.name == "sqlite":
        engine.dispose()


def lock_for_writing(session: Session) -> None:
    """From here to the end of the transaction nobody else writes. Taken twice, it is taken once."""
    connection = session.connection()
    if connection.dialect.name == "postgresql":
        session.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _WRITE_LOCK})
    elif not connection.connection.dbapi_connection.in_transaction:  # type: ignore[union-attr]
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def read_as_one(session: Session) -> None:
    """From here to its end the session reads everything as it stands now, whatever others write meanwhile."""
    if session.get_bind().dialect.name == "postgresql":
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
    else:
        session.connection().exec_driver_sql("BEGIN")
