"""The desk's database: SQLite beside the project's, or a PostgreSQL server for a team; shaped by Alembic's migrations.

Who writes holds the database's write lock from the beginning of the transaction: what is read in it can't be overtaken, so that
of two who act at once the second one sees what the first one did.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import URL, Connection, Engine
from sqlalchemy.orm import Session

from clew.store.databases import file_url, lock_for_writing, make_engine, server_url

MIGRATIONS = Path(__file__).parent / "migrations"


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
        url = file_url(Path(url.database))
    engine = make_engine(url)
    migrate(engine)
    return Database(engine)


def database_url(given: str | None, folder: Path) -> URL:
    """Give the address of the desk's database: a file in the project's folder, unless a PostgreSQL server is given."""
    return server_url(given) if given else URL.create("sqlite", database=str(folder / "desk.sqlite"))


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
