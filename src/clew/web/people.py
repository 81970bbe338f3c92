"""People of the desk: who they are, how they sign in, how long that lasts.

Passwords are kept as argon2 hashes. After five failures a name waits, each time twice as long, up to an hour; a name that nobody
has waits as well, and takes as long to refuse. A session ends twelve hours after sign-in, or after an hour in which nothing was
asked. Codes work once.
"""

import datetime as dt
import hashlib
import json
import secrets
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pyotp
from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError
from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from clew.kernel.errors import WrongUseError
from clew.web.roles import Role
from clew.web.rows import AttemptRow, CodeRow, SessionRow, TokenRow, UserRow
from clew.web.times import read_stamp, stamp

SESSION = dt.timedelta(hours=12)
IDLE = dt.timedelta(hours=1)
_SEEN_EVERY = dt.timedelta(minutes=1)
FREE_FAILURES = 5
_FIRST_WAIT = dt.timedelta(seconds=30)
_LONGEST_WAIT = dt.timedelta(hours=1)
SHORTEST_PASSWORD = 12
_LONGEST_PASSWORD = 1_000
_LONGEST_NAME = 100
_HASHER = PasswordHasher()
_NOBODY = _HASHER.hash(secrets.token_hex(16))
"""Checked where there is no such person, so that the time that it takes tells nothing."""


class SignInError(WrongUseError):
    """A sign-in that is refused; ``wait``: seconds until the next try counts."""

    def __init__(self, message: str, wait: int = 0) -> None:
        super().__init__(message)
        self.wait = wait


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is signed in. ``name`` stands on every decision. ``settings``: language, keys, what was seen last."""

    user_id: str
    name: str
    roles: frozenset[Role]
    settings: Mapping[str, Any] = field(default_factory=dict)

    def has(self, *roles: Role) -> bool:
        """Say whether the person has one of the roles."""
        return not self.roles.isdisjoint(roles)


def digest(text: str) -> str:
    """Give the digest under which a cookie, code or token is kept."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def person_of(row: UserRow) -> Person:
    """Give the person of a row."""
    roles = frozenset(Role(name) for name in row.roles.split())
    return Person(row.user_id, row.name, roles, json.loads(row.settings))


def checked_name(name: str) -> str:
    """Give a name as it will stand on decisions; raises where nobody could be known by it."""
    shown = " ".join(unicodedata.normalize("NFC", name).split())
    if not 2 <= len(shown) <= _LONGEST_NAME or not shown.isprintable():  # noqa: PLR2004 - one letter names nobody
        raise WrongUseError(f"A name has 2 to {_LONGEST_NAME} letters that can be seen.")
    return shown


def checked_password(password: str, name: str) -> str:
    """Give a password's hash; raises where it is too short to keep anybody out."""
    if not SHORTEST_PASSWORD <= len(password) <= _LONGEST_PASSWORD:
        raise WrongUseError(
            f"A password has at least {SHORTEST_PASSWORD} characters; several words are easier to keep in mind."
        )
    if password.casefold() in (name.casefold(), name.casefold() * 2) or len(set(password)) < 5:  # noqa: PLR2004 - "aaaabbbbcccc"
        raise WrongUseError("This password is easy to guess: take another one.")
    return _HASHER.hash(password)


def add_person(
    session: Session,
    *,
    name: str,
    roles: Iterable[Role],
    when: dt.datetime,
    password: str | None = None,
    subject: str | None = None,
) -> UserRow:
    """Add a person; raises where the name is taken. ``subject``: who she is at the office's own sign-in."""
    shown = checked_name(name)
    folded = shown.casefold()
    if session.scalar(select(UserRow.user_id).where(UserRow.folded == folded)):
        raise WrongUseError(f"There is somebody of the name {shown} already.")
    row = UserRow(
        user_id="u-" + secrets.token_hex(8),
        name=shown,
        folded=folded,
        roles=" ".join(sorted(roles)),
        password=checked_password(password, shown) if password is not None else None,
        subject=subject,
        is_active=True,
        made_at=stamp(when),
        settings="{}",
    )
    session.add(row)
    session.flush()
    return row


def count_people(session: Session) -> int:
    """Give how many people there are."""
    return session.scalar(select(func.count()).select_from(UserRow)) or 0


def check_sign_in(session: Session, *, name: str, password: str, code: str, when: dt.datetime) -> UserRow:
    """Give who signs in; raises :class:`SignInError`, the same for a wrong name, a wrong password and a wrong code.

    Failures are counted in the transaction of ``session``: the caller commits it also when this raises.
    """
    key = digest("name " + " ".join(name.split()).casefold())
    attempt = session.get(AttemptRow, key)
    if attempt and when < read_stamp(attempt.wait_until):
        wait = int((read_stamp(attempt.wait_until) - when).total_seconds()) + 1
        raise SignInError("Too many tries.", wait)
    row = session.scalars(select(UserRow).where(UserRow.folded == " ".join(name.split()).casefold())).first()
    if row and _is_right(row, password, code, when):
        if attempt:
            session.delete(attempt)
        return row
    if row is None:
        _verifies(_NOBODY, password)
    _count_failure(session, attempt, key, when)
    raise SignInError("Name, password or code is not right.")


def _is_right(row: UserRow, password: str, code: str, when: dt.datetime) -> bool:
    is_right = _verifies(row.password or _NOBODY, password) and row.password is not None and row.is_active
    if row.totp:
        used = json.loads(row.settings).get("code_used")
        given = code.strip().replace(" ", "")
        is_right = (
            is_right and given != used and pyotp.TOTP(row.totp).verify(given, for_time=when, valid_window=1)
        )
        if is_right:
            keep_settings(row, code_used=given)
    return is_right


def verify_password(row: UserRow, password: str) -> bool:
    """Say whether it is the person's password."""
    return row.password is not None and _verifies(row.password, password)


def _verifies(kept: str, password: str) -> bool:
    try:
        return _HASHER.verify(kept, password[: _LONGEST_PASSWORD + 1])
    except (Argon2Error, InvalidHashError):
        return False


def _count_failure(session: Session, attempt: AttemptRow | None, key: str, when: dt.datetime) -> None:
    if attempt is None:
        attempt = AttemptRow(digest=key, failures=0, wait_until=stamp(when))
        session.add(attempt)
    attempt.failures += 1
    over = attempt.failures - FREE_FAILURES
    if over >= 0:
        wait = min(_LONGEST_WAIT, _FIRST_WAIT * 2 ** min(over, 10))
        attempt.wait_until = stamp(when + wait)


def begin_session(session: Session, user: UserRow, *, cookie: str, when: dt.datetime) -> None:
    """Sign a person in under a fresh cookie; sessions that have ended are cleared away."""
    end_old_sessions(session, when)
    now = stamp(when)
    session.add(SessionRow(digest=digest(cookie), user_id=user.user_id, made_at=now, seen_at=now))


def end_old_sessions(session: Session, when: dt.datetime) -> None:
    """Delete sessions and codes that are past their time."""
    session.execute(delete(SessionRow).where(SessionRow.made_at < stamp(when - SESSION)))
    session.execute(delete(SessionRow).where(SessionRow.seen_at < stamp(when - IDLE)))
    session.execute(delete(CodeRow).where(CodeRow.until < stamp(when)))


def find_session(session: Session, cookie: str, when: dt.datetime) -> tuple[Person, SessionRow] | None:
    """Give who holds a cookie, null where nobody does, or the session has ended."""
    row = session.get(SessionRow, digest(cookie))
    if row is None or not is_alive(row, when):
        return None
    user = session.get(UserRow, row.user_id)
    return (person_of(user), row) if user and user.is_active else None


def is_alive(row: SessionRow, when: dt.datetime) -> bool:
    """Say whether a session still stands."""
    return when - read_stamp(row.made_at) < SESSION and when - read_stamp(row.seen_at) < IDLE


def is_due(row: SessionRow, when: dt.datetime) -> bool:
    """Say whether it is time to write down that the session is used."""
    return when - read_stamp(row.seen_at) >= _SEEN_EVERY


def end_sessions_of(session: Session, user_id: str) -> None:
    """Sign a person out everywhere, and end her tokens."""
    session.execute(delete(SessionRow).where(SessionRow.user_id == user_id))
    session.execute(delete(TokenRow).where(TokenRow.user_id == user_id))


def make_code(
    session: Session, *, code: str, purpose: str, until: dt.datetime, user_id: str | None = None
) -> None:
    """Keep a code that works once."""
    if purpose != "join":  # of the others only the newest works
        session.execute(delete(CodeRow).where(CodeRow.purpose == purpose))
    session.add(CodeRow(digest=digest(code), purpose=purpose, user_id=user_id, until=stamp(until)))


def use_code(session: Session, *, code: str, purpose: str, when: dt.datetime) -> CodeRow:
    """Take a code: it is gone afterwards. Raises where it never was, is past its time or was used."""
    row = session.get(CodeRow, digest(code.strip()))
    if row is None or row.purpose != purpose or read_stamp(row.until) < when:
        raise SignInError("This code does not work, or no longer.")
    session.delete(row)
    return row


def keep_settings(row: UserRow, **changed: Any) -> None:
    """Keep settings of a person; null takes one away."""
    settings = {**json.loads(row.settings), **changed}
    row.settings = json.dumps(
        {name: value for name, value in settings.items() if value is not None}, sort_keys=True
    )
