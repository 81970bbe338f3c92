"""Notes: what somebody writes beside a lead, a provider, a network, a site or an ad. They stay at the desk; no run reads them."""

import datetime as dt
import secrets

from sqlalchemy import select
from sqlalchemy.orm import Session

from clew.kernel.errors import WrongUseError
from clew.web.rows import NoteRow
from clew.web.times import stamp

LONGEST = 20_000
KINDS = ("lead", "provider", "network", "site", "operator", "ad")


def add_note(
    session: Session, *, subject_kind: str, subject_id: str, author: str, text: str, when: dt.datetime
) -> str:
    """Write a note and give its id."""
    text = text.replace("\r\n", "\n").strip()
    if not text:
        raise WrongUseError("A note needs words.")
    if len(text) > LONGEST or "\x00" in text:
        raise WrongUseError(f"A note has at most {LONGEST} characters, all of them such as can be seen.")
    if subject_kind not in KINDS:
        raise WrongUseError(f"A note stands beside one of: {', '.join(KINDS)}.")
    note_id = "note-" + secrets.token_hex(8)
    session.add(
        NoteRow(
            note_id=note_id,
            subject_kind=subject_kind,
            subject_id=subject_id[:80],
            author=author,
            made_at=stamp(when),
            text=text,
        )
    )
    return note_id


def notes_on(session: Session, subject_ids: list[str]) -> list[NoteRow]:
    """Give the notes on subjects, the oldest first."""
    asked = select(NoteRow).where(NoteRow.subject_id.in_(subject_ids[:500])).order_by(NoteRow.made_at)
    return list(session.scalars(asked))


def remove_note(session: Session, note_id: str, author: str) -> None:
    """Take a note away; only who wrote it may."""
    row = session.get(NoteRow, note_id)
    if row is None or row.author != author:
        raise WrongUseError("Only who wrote a note can take it away.")
    session.delete(row)
