"""Saved searches: addresses of the desk under a name, with when they were looked at last."""

import datetime as dt
import secrets

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from clew.kernel.errors import WrongUseError
from clew.web.drawing.filters import inner
from clew.web.rows import SearchRow
from clew.web.times import stamp

MOST = 200


def keep_search(
    session: Session, *, user_id: str, name: str, address: str, when: dt.datetime, seen: str | None = None
) -> str:
    """Keep an address inside the desk; give the search's id. ``seen``: what it shows now (:mod:`clew.web.news`)."""
    if not name.strip() or len(name) > 200:  # noqa: PLR2004 - a line
        raise WrongUseError("A saved search needs a name, of at most 200 characters.")
    if inner(address) is None or not address.startswith("/"):
        raise WrongUseError("Only an address of the desk itself can be kept.")
    held = (
        session.scalar(select(func.count()).select_from(SearchRow).where(SearchRow.user_id == user_id)) or 0
    )
    if held >= MOST:
        raise WrongUseError(f"You keep {MOST} searches already: forget one first.")
    search_id = "search-" + secrets.token_hex(8)
    session.add(
        SearchRow(
            search_id=search_id,
            user_id=user_id,
            name=name.strip(),
            address=address,
            made_at=stamp(when),
            seen_at=stamp(when),
            seen=seen,
        )
    )
    return search_id


def forget_search(session: Session, user_id: str, search_id: str) -> None:
    """Forget a search of a person."""
    session.execute(delete(SearchRow).where(SearchRow.user_id == user_id, SearchRow.search_id == search_id))
