"""What waits for a second person, and what a kept search showed when it was looked at last."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table of requests, and the column of what was seen."""
    op.create_table(
        "desk_request",
        sa.Column("request_id", sa.String(40), primary_key=True),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("made_at", sa.String(40), nullable=False),
        sa.Column("asked", sa.Text, nullable=False),
    )
    op.add_column("desk_search", sa.Column("seen", sa.Text))


def downgrade() -> None:
    """Take both away."""
    with op.batch_alter_table("desk_search") as search:
        search.drop_column("seen")
    op.drop_table("desk_request")
