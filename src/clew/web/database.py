"""The desk's database: SQLite beside the project's, or a PostgreSQL server for a team; shaped by Alembic's migrations.

Who writes holds the database's write lock from the beginning of the transaction: what is read in it can't be overtaken, so that
of two who act at once the second one sees what the first one did.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import Session

from clew.kernel.errors import WrongUseError

MIGRATIONS = Path(__file__).parent / "migrations"
_BUSY_MS = 10_000
_WRITE_LOCK = 0x636C6577
"""Any number of our own ("clew"): the advisory lock that writers of one PostgreSQL database hold."""


class Database:
    """Where the desk keeps people and what they have open."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Open the database for reading."""
        with Session(self.engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Open the database for writing, alone; all is written at the end, or nothing."""
        with Session(self.engine) as session, session.begin():
            lock_for_writing(session)
            yield session

    def close(self) -> None:
        """Let go of all connections."""
        self.engine.dispose()


def open_database(url: URL) -> Database:
    """Open the database and bring it to the newest shape; a SQLite file is made, readable by its owner only."""
    if url.get_backend_name() == "sqlite" and url.database:
        Path(url.database).touch(mode=0o600, exist_ok=True)
    engine = make_engine(url)
    migrate(engine)
    return Database(engine)


def database_url(given: str | None, folder: Path) -> URL:
    """Give the address of the desk's database: a file in the project's folder, unless a PostgreSQL server is given."""
    if not given:
        return URL.create("sqlite", database=str(folder / "desk.sqlite"))
    try:
        url = make_url(given)
    except ArgumentError as error:
        raise WrongUseError(
            "--database: expected an address such as postgresql://desk@server/clew."
        ) from error
    if url.get_backend_name() != "postgresql":
        raise WrongUseError(f"--database: {url.drivername} is not known here; expected postgresql://...")
    return url.set(drivername="postgresql+psycopg")


def make_engine(url: URL) -> Engine:
    """Make an engine; on SQLite a transaction begins when it is told to, and writers wait for one another."""
    if url.get_backend_name() != "sqlite":
        return create_engine(url, pool_size=10, max_overflow=40, pool_pre_ping=True)
    engine = create_engine(url, connect_args={"timeout": _BUSY_MS / 1000})

    @event.listens_for(engine, "connect")
    def _connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves: the driver would begin too late
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA secure_delete = ON")

    return engine


def lock_for_writing(session: Session) -> None:
    """Begin a transaction that writes: from here on nobody else does."""
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        session.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _WRITE_LOCK})


def migrate(engine: Engine, target: str = "head") -> None:
    """Bring the database to a shape: ``head``, the newest; ``base``, none; or the name of one."""
    with engine.connect() as connection:
        _migrate(connection, target)


def _migrate(connection: Connection, target: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    if target == "base":
        command.downgrade(config, target)
    else:
        command.upgrade(config, target)
