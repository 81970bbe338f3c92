"""Leads as JSON: the queue, one lead with its reasons and evidence, verdicts, notes, putting off. The same rules as the screens."""

from dataclasses import asdict
from typing import Annotated, Any

from fastapi import HTTPException, Path, Query
from pydantic import BaseModel, ConfigDict, Field

from clew.kernel.errors import WrongUseError
from clew.records.decision import Verdict
from clew.web import notes, queue, verdicts
from clew.web.cursors import cursor_at, read_cursor
from clew.web.lead_view import find_lead, urgent_leads, view_lead
from clew.web.page import Page
from clew.web.pages.leads import is_under
from clew.web.queue import count_queue, list_after, read_filters
from clew.web.reading import may_read
from clew.web.roles import CASEWORK, SUPERVISOR, Reads
from clew.web.seat import Here, Seat
from clew.web.words import N_

page = Page("api_leads", title=N_("Leads"), is_api=True)
Id = Annotated[str, Path(min_length=1, max_length=80)]
Text = Annotated[str, Field(max_length=4_000)]
Word = Annotated[str | None, Field(max_length=200)]
_COLUMNS = (
    "lead_id", "subject_kind", "market", "urgent", "rank", "priority", "points", "families", "why", "n_against", "n_providers",
    "n_ads", "sites", "cities", "aliases", "languages", "first_seen", "last_seen",
)  # fmt: skip


class AskedLeads(BaseModel):
    """Filters of the queue, and which stretch of it."""

    model_config = ConfigDict(extra="forbid")

    market: Word = None
    subject_kind: Word = None
    family: Word = None
    city: Word = None
    site: Word = None
    language: Word = None
    since: Word = None
    until: Word = None
    state: Word = None
    cursor: Word = None
    limit: Annotated[int, Field(ge=1, le=500)] = 100


class NewVerdict(BaseModel):
    """A verdict. ``members``: the group as it stood when it was read; ``based_on``: the id of one's own verdict that it replaces."""

    model_config = ConfigDict(extra="forbid")

    verdict: Annotated[str, Field(max_length=40)]
    reason: Text = ""
    explanation: Annotated[str, Field(max_length=100)] = ""
    members: Annotated[list[Annotated[str, Field(max_length=80)]], Field(max_length=20_000)] = []
    based_on: Annotated[str, Field(max_length=64)] = ""


class NewNote(BaseModel):
    """A note beside a lead."""

    model_config = ConfigDict(extra="forbid")

    text: Annotated[str, Field(min_length=1, max_length=20_000)]


class NewTick(BaseModel):
    """A sign that only an eye can see, on a member of the lead (``provider``) or one of its ads (``ad``)."""

    model_config = ConfigDict(extra="forbid")

    indicator: Annotated[str, Field(max_length=100)]
    subject_kind: Annotated[str, Field(max_length=20)]
    subject: Annotated[str, Field(max_length=80)]
    reason: Text = ""


@page.get("/leads", roles=CASEWORK, reads=Reads.PERSONAL, tags=["leads"])
def leads(seat: Here, asked: Annotated[AskedLeads, Query()]) -> dict[str, Any]:
    """List the queue, a stretch at a time: ``next`` is the cursor of the following stretch, null at the end."""
    filters = read_filters(asked.model_dump(exclude={"cursor", "limit"}, exclude_none=True))
    cursor, limit = asked.cursor, asked.limit
    view = seat.queue_view()
    rows = list_after(seat.run, filters, view, after=read_cursor(seat, cursor), limit=limit)
    return {
        "run": seat.run.run_id,
        "partial": seat.run.is_partial,
        "total": count_queue(seat.run, filters, view),
        "leads": [{name: row[name] for name in (*_COLUMNS, "drawn")} for row in rows],
        "next": cursor_at(seat, rows[-1]["place"]) if len(rows) == limit else None,
    }


@page.get("/leads/urgent", roles=(SUPERVISOR,), reads=Reads.URGENT, tags=["leads"])
def urgent(seat: Here) -> dict[str, Any]:
    """List urgent leads, for a supervisor alone."""
    rows = urgent_leads(seat.run)
    return {"run": seat.run.run_id, "leads": [{name: row[name] for name in _COLUMNS} for row in rows]}


@page.get("/leads/{lead_id}", roles=CASEWORK, reads=Reads.PERSONAL, tags=["leads"])
def lead(seat: Here, lead_id: Id) -> dict[str, Any]:
    """Give a lead: its points, what speaks against it, each with its evidence; its members; who decided what."""
    row = find_lead(seat.run, lead_id)
    if row is None or row["urgent"]:
        raise HTTPException(404, "This run has no lead of that id. A decision on it is kept all the same.")
    return _lead(seat, row)


@page.get("/leads/urgent/{lead_id}", roles=(SUPERVISOR,), reads=Reads.URGENT, tags=["leads"])
def urgent_lead(seat: Here, lead_id: Id) -> dict[str, Any]:
    """Give an urgent lead, for a supervisor alone."""
    row = find_lead(seat.run, lead_id)
    if row is None or not row["urgent"]:
        raise HTTPException(404, "This run has no urgent lead of that id.")
    return _lead(seat, row)


@page.post("/leads/{lead_id}/verdict", roles=CASEWORK, reads=Reads.PERSONAL, tags=["leads"])
def verdict(seat: Here, lead_id: Id, given: NewVerdict) -> dict[str, Any]:
    """Decide. 409 where one's own verdict is another one than ``based_on`` says; ``standing`` then is the one that stands."""
    may_read(seat, lead_id)
    form = {**given.model_dump(exclude={"members"}), "members": " ".join(given.members)}
    choice = verdicts.read_choice(form, lead_id, seat.desk.ontology)
    try:
        made = verdicts.decide(seat.desk, seat.who, choice, seat.run_or_none)
    except verdicts.OvertakenError as error:
        shown = asdict(error.standing) if error.standing else None
        raise HTTPException(409, {"error": str(error), "standing": shown}) from error
    with seat.desk.database.writing() as session:
        queue.give_back(session, lead_id, seat.who.user_id)
    return asdict(made)


@page.delete("/leads/{lead_id}/verdict/{decision_id}", roles=CASEWORK, reads=Reads.PERSONAL, tags=["leads"])
def undo(seat: Here, lead_id: Id, decision_id: Id) -> dict[str, Any]:
    """Take one's own verdict back; ``standing``: the earlier one that stands again, null where there is none."""
    may_read(seat, lead_id)
    before = verdicts.undo(seat.desk, seat.who, decision_id)
    return {"standing": asdict(before) if before else None}


@page.get("/leads/{lead_id}/notes", roles=CASEWORK, reads=Reads.PERSONAL, tags=["notes"])
def lead_notes(seat: Here, lead_id: Id) -> dict[str, Any]:
    """List the notes beside a lead, the oldest first."""
    may_read(seat, lead_id)
    with seat.desk.database.reading() as session:
        found = notes.notes_on(session, [lead_id])
    return {
        "notes": [
            {"note_id": one.note_id, "author": one.author, "made_at": one.made_at, "text": one.text}
            for one in found
        ]
    }


@page.post("/leads/{lead_id}/notes", roles=CASEWORK, reads=Reads.PERSONAL, tags=["notes"])
def note(seat: Here, lead_id: Id, given: NewNote) -> dict[str, Any]:
    """Write a note beside a lead."""
    may_read(seat, lead_id)
    with seat.desk.database.writing() as session:
        note_id = notes.add_note(
            session,
            subject_kind="lead",
            subject_id=lead_id,
            author=seat.who.name,
            text=given.text,
            when=seat.now,
        )
    return {"note_id": note_id}


@page.post("/leads/{lead_id}/ticks", roles=CASEWORK, reads=Reads.PERSONAL, tags=["leads"])
def tick(seat: Here, lead_id: Id, given: NewTick) -> dict[str, Any]:
    """Tick a sign that only an eye can see; ``ticks``: all that stand on the lead."""
    may_read(seat, lead_id)
    if not is_under(seat, lead_id, given.subject_kind, given.subject):
        raise WrongUseError("subject: expected a member of this lead, or one of its ads.")
    verdicts.tick(seat.desk, seat.who, **given.model_dump())
    standing = seat.desk.casework.current().ticks.get(given.subject, ())
    return {"ticks": [asdict(one) for one in standing]}


@page.delete("/leads/{lead_id}/ticks/{decision_id}", roles=CASEWORK, reads=Reads.PERSONAL, tags=["leads"])
def untick(seat: Here, lead_id: Id, decision_id: Id) -> dict[str, Any]:
    """Take one's own tick back."""
    may_read(seat, lead_id)
    verdicts.untick(seat.desk, seat.who, decision_id)
    return {"taken_back": decision_id}


@page.post("/leads/{lead_id}/skip", roles=CASEWORK, reads=Reads.PERSONAL, tags=["leads"])
def skip(seat: Here, lead_id: Id) -> dict[str, Any]:
    """Put a lead off for a day, for oneself."""
    may_read(seat, lead_id)
    with seat.desk.database.writing() as session:
        queue.skip(session, lead_id, seat.who.user_id, seat.now)
        queue.give_back(session, lead_id, seat.who.user_id)
    return {"skipped": lead_id}


def _lead(seat: Seat, row: dict[str, Any]) -> dict[str, Any]:
    view = view_lead(seat.run, row, seat.desk.ontology)
    standing: tuple[Verdict, ...] = seat.decided.verdicts.get(row["lead_id"], ())
    own = seat.decided.of(row["lead_id"], seat.who.name)
    if seat.desk.project.settings.second_person and own is None and queue.needs_second(standing):
        standing = ()  # a second reader decides before she sees the first's
    return {
        "run": seat.run.run_id,
        **{name: row[name] for name in _COLUMNS},
        "contributions": row["contributions"],
        "speaks_against": row["speaks_against"],
        "members": view.member_ids,
        "ads": view.ad_ids,
        "verdicts": [asdict(one) for one in standing],
        "based_on": own.decision_id if own else "",
    }
