"""What Alembic runs: the migrations on the connection that ``database.py`` hands over."""

from alembic import context
from sqlalchemy import Connection

from clew.web.rows import DeskBase

connection: Connection = context.config.attributes["connection"]
if connection.dialect.name == "sqlite":
    connection.exec_driver_sql(
        "BEGIN IMMEDIATE"
    )  # the driver alone would begin no transaction for a change of shape
else:
    connection.exec_driver_sql("SELECT pg_advisory_xact_lock(1668048247)")
context.configure(
    connection=connection,
    target_metadata=DeskBase.metadata,
    version_table="desk_version",
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
connection.commit()
