"""The first shape of the desk's database: people, sessions, codes, tokens, leases, notes, searches, the trail."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make all tables."""
    op.create_table(
        "desk_user",
        sa.Column("user_id", sa.String(40), primary_key=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("folded", sa.String(200), nullable=False, unique=True),
        sa.Column("roles", sa.String(100), nullable=False),
        sa.Column("password", sa.String(300)),
        sa.Column("totp", sa.String(64)),
        sa.Column("subject", sa.String(300), unique=True),
        sa.Column("is_active", sa.Boolean, nullable=False),
        sa.Column("made_at", sa.String(40), nullable=False),
        sa.Column("settings", sa.Text, nullable=False),
    )
    op.create_table(
        "desk_session",
        sa.Column("digest", sa.String(64), primary_key=True),
        _user(),
        sa.Column("made_at", sa.String(40), nullable=False),
        sa.Column("seen_at", sa.String(40), nullable=False),
        sa.Column("said", sa.Text),
    )
    op.create_index("ix_desk_session_user_id", "desk_session", ["user_id"])
    op.create_table(
        "desk_code",
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("purpose", sa.String(20), nullable=False),
        _user(nullable=True),
        sa.Column("until", sa.String(40), nullable=False),
    )
    op.create_table(
        "desk_attempt",
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("wait_until", sa.String(40), nullable=False),
    )
    op.create_table(
        "desk_token",
        sa.Column("token_id", sa.String(40), primary_key=True),
        sa.Column("digest", sa.String(64), nullable=False, unique=True),
        _user(),
        sa.Column("label", sa.String(200), nullable=False),
        sa.Column("scopes", sa.String(100), nullable=False),
        sa.Column("made_at", sa.String(40), nullable=False),
        sa.Column("until", sa.String(40), nullable=False),
        sa.Column("used_at", sa.String(40)),
    )
    op.create_index("ix_desk_token_user_id", "desk_token", ["user_id"])
    _open_things()
    op.create_table(
        "desk_trail",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("made_at", sa.String(40), nullable=False),
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("action", sa.String(40), nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
        sa.Column("chain", sa.String(64), nullable=False),
    )


def _open_things() -> None:
    op.create_table(
        "desk_lease",
        sa.Column("lead_id", sa.String(80), primary_key=True),
        _user(),
        sa.Column("until", sa.String(40), nullable=False),
    )
    op.create_table(
        "desk_skip",
        sa.Column("user_id", sa.String(40), sa.ForeignKey("desk_user.user_id"), primary_key=True),
        sa.Column("lead_id", sa.String(80), primary_key=True),
        sa.Column("made_at", sa.String(40), nullable=False),
    )
    op.create_table(
        "desk_note",
        sa.Column("note_id", sa.String(40), primary_key=True),
        sa.Column("subject_kind", sa.String(20), nullable=False),
        sa.Column("subject_id", sa.String(80), nullable=False),
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("made_at", sa.String(40), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
    )
    op.create_index("ix_desk_note_subject_id", "desk_note", ["subject_id"])
    op.create_table(
        "desk_search",
        sa.Column("search_id", sa.String(40), primary_key=True),
        _user(),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("made_at", sa.String(40), nullable=False),
        sa.Column("seen_at", sa.String(40)),
    )
    op.create_index("ix_desk_search_user_id", "desk_search", ["user_id"])


def _user(*, nullable: bool = False) -> sa.Column[str]:
    return sa.Column("user_id", sa.String(40), sa.ForeignKey("desk_user.user_id"), nullable=nullable)


def downgrade() -> None:
    """Take all tables away, those first that point to others."""
    for name in ("trail", "search", "note", "skip", "lease", "token", "attempt", "code", "session", "user"):
        op.drop_table(f"desk_{name}")
