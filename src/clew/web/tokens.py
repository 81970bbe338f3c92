"""Tokens of the API: made by a person for a program, with scopes, for a stated time; only a digest is kept."""

import datetime as dt
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from clew.kernel.errors import WrongUseError
from clew.web.people import Person, digest, person_of
from clew.web.roles import SCOPES
from clew.web.rows import TokenRow, UserRow
from clew.web.times import read_stamp, stamp

PREFIX = "clew_"
LONGEST_DAYS = 365
_USED_EVERY = dt.timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who a token stands for, and what it may do."""

    person: Person
    scopes: tuple[str, ...]


def make_token(
    session: Session,
    *,
    user_id: str,
    label: str,
    scopes: Sequence[str],
    days: int,
    secret: str,
    when: dt.datetime,
) -> str:
    """Make a token and give it: it is shown once, and kept as a digest only."""
    if not label.strip():
        raise WrongUseError("A token needs a name: which program is it for?")
    if not scopes or not set(scopes) <= set(SCOPES):
        raise WrongUseError(f"A token has one or more of the scopes {', '.join(SCOPES)}.")
    if not 1 <= days <= LONGEST_DAYS:
        raise WrongUseError(f"A token stands for 1 to {LONGEST_DAYS} days.")
    token = PREFIX + secret
    session.add(
        TokenRow(
            token_id="t-" + secrets.token_hex(6),
            digest=digest(token),
            user_id=user_id,
            label=label.strip()[:200],
            scopes=" ".join(sorted(set(scopes))),
            made_at=stamp(when),
            until=stamp(when + dt.timedelta(days=days)),
        )
    )
    return token


def find_token(session: Session, token: str, when: dt.datetime) -> Bearer | None:
    """Give who a token stands for; null where it is unknown, past its time, or its owner may not sign in."""
    row = session.scalars(select(TokenRow).where(TokenRow.digest == digest(token))).first()
    if row is None or read_stamp(row.until) < when:
        return None
    user = session.get(UserRow, row.user_id)
    if user is None or not user.is_active:
        return None
    if row.used_at is None or when - read_stamp(row.used_at) >= _USED_EVERY:
        row.used_at = stamp(when)
    return Bearer(person_of(user), tuple(row.scopes.split()))


def tokens_of(session: Session, user_id: str) -> list[TokenRow]:
    """Give a person's tokens, the newest first."""
    asked = select(TokenRow).where(TokenRow.user_id == user_id).order_by(TokenRow.made_at.desc())
    return list(session.scalars(asked))


def end_token(session: Session, user_id: str, token_id: str) -> None:
    """End a token of a person."""
    session.execute(delete(TokenRow).where(TokenRow.user_id == user_id, TokenRow.token_id == token_id))
