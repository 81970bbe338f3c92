"""The tables of the desk: people and what they have open. What people decide lies in ``store/casework.py``, for runs to read.

The shape is made and changed by the migrations in ``migrations/``; a test holds the two equal.
"""

from sqlalchemy import Boolean, ForeignKey, Integer, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

_DIGEST = 64
_TIME = 40
_NAME = 200


class DeskBase(DeclarativeBase):
    """All tables of the desk."""


class UserRow(DeskBase):
    """A person who signs in. ``roles``: names, a space between. ``settings``: JSON (language, keys, what was seen last)."""

    __tablename__ = "desk_user"

    user_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    name: Mapped[str] = mapped_column(String(_NAME))
    folded: Mapped[str] = mapped_column(String(_NAME), unique=True)
    roles: Mapped[str] = mapped_column(String(100))
    password: Mapped[str | None] = mapped_column(String(300))
    totp: Mapped[str | None] = mapped_column(String(64))
    subject: Mapped[str | None] = mapped_column(String(300), unique=True)
    is_active: Mapped[bool] = mapped_column(Boolean)
    made_at: Mapped[str] = mapped_column(String(_TIME))
    settings: Mapped[str] = mapped_column(Text)


class SessionRow(DeskBase):
    """Somebody who is signed in; only a digest of the cookie is kept. ``said``: what the next page tells, once."""

    __tablename__ = "desk_session"

    digest: Mapped[str] = mapped_column(String(_DIGEST), primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("desk_user.user_id"), index=True)
    made_at: Mapped[str] = mapped_column(String(_TIME))
    seen_at: Mapped[str] = mapped_column(String(_TIME))
    said: Mapped[str | None] = mapped_column(Text)


class CodeRow(DeskBase):
    """A code that works once: ``open`` a laptop's desk, ``setup`` the first administrator, ``join`` as one who was invited."""

    __tablename__ = "desk_code"

    digest: Mapped[str] = mapped_column(String(_DIGEST), primary_key=True)
    purpose: Mapped[str] = mapped_column(String(20))
    user_id: Mapped[str | None] = mapped_column(ForeignKey("desk_user.user_id"))
    until: Mapped[str] = mapped_column(String(_TIME))


class AttemptRow(DeskBase):
    """Sign-ins that failed, by a digest of the name, whether there is such a person or not."""

    __tablename__ = "desk_attempt"

    digest: Mapped[str] = mapped_column(String(_DIGEST), primary_key=True)
    failures: Mapped[int] = mapped_column(Integer)
    wait_until: Mapped[str] = mapped_column(String(_TIME))


class TokenRow(DeskBase):
    """A token of the API; only its digest is kept."""

    __tablename__ = "desk_token"

    token_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    digest: Mapped[str] = mapped_column(String(_DIGEST), unique=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("desk_user.user_id"), index=True)
    label: Mapped[str] = mapped_column(String(_NAME))
    scopes: Mapped[str] = mapped_column(String(100))
    made_at: Mapped[str] = mapped_column(String(_TIME))
    until: Mapped[str] = mapped_column(String(_TIME))
    used_at: Mapped[str | None] = mapped_column(String(_TIME))


class LeaseRow(DeskBase):
    """Who reads a lead just now, and until when nobody else is given it."""

    __tablename__ = "desk_lease"

    lead_id: Mapped[str] = mapped_column(String(80), primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("desk_user.user_id"))
    until: Mapped[str] = mapped_column(String(_TIME))


class SkipRow(DeskBase):
    """A lead that somebody put off; it comes again for her or him after a day."""

    __tablename__ = "desk_skip"

    user_id: Mapped[str] = mapped_column(ForeignKey("desk_user.user_id"), primary_key=True)
    lead_id: Mapped[str] = mapped_column(String(80), primary_key=True)
    made_at: Mapped[str] = mapped_column(String(_TIME))


class NoteRow(DeskBase):
    """What somebody wrote beside a lead, a provider, a network, a site or an ad."""

    __tablename__ = "desk_note"

    note_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    subject_kind: Mapped[str] = mapped_column(String(20))
    subject_id: Mapped[str] = mapped_column(String(80), index=True)
    author: Mapped[str] = mapped_column(String(_NAME))
    made_at: Mapped[str] = mapped_column(String(_TIME))
    text: Mapped[str] = mapped_column(Text)


class SearchRow(DeskBase):
    """An address of the desk that somebody keeps: a queue with its filters, or a search.

    ``seen_at``: looked at last. ``seen``: what it showed then, as digests of ids; null where it showed too much to keep.
    """

    __tablename__ = "desk_search"

    search_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("desk_user.user_id"), index=True)
    name: Mapped[str] = mapped_column(String(_NAME))
    address: Mapped[str] = mapped_column(Text)
    made_at: Mapped[str] = mapped_column(String(_TIME))
    seen_at: Mapped[str | None] = mapped_column(String(_TIME))
    seen: Mapped[str | None] = mapped_column(Text)


class RequestRow(DeskBase):
    """What somebody would hand over and a second person has to agree to. ``asked``: the form as it was sent (JSON)."""

    __tablename__ = "desk_request"

    request_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    kind: Mapped[str] = mapped_column(String(20))
    author: Mapped[str] = mapped_column(String(_NAME))
    made_at: Mapped[str] = mapped_column(String(_TIME))
    asked: Mapped[str] = mapped_column(Text)


class TrailRow(DeskBase):
    """An event of the desk's trail: who did or read what, when; ``chain`` is the digest of this event and all before it."""

    __tablename__ = "desk_trail"

    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    made_at: Mapped[str] = mapped_column(String(_TIME))
    author: Mapped[str] = mapped_column(String(_NAME))
    action: Mapped[str] = mapped_column(String(40))
    detail: Mapped[str] = mapped_column(Text)
    chain: Mapped[str] = mapped_column(String(_DIGEST))
