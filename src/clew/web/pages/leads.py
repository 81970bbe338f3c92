"""What is done with one lead: decide, take back, note, put off, tick. Each act leads on to the next lead of the queue."""

from urllib.parse import quote

from fastapi.responses import RedirectResponse, Response

from clew.kernel.errors import WrongUseError
from clew.web import notes, queue, verdicts
from clew.web.forms import Fields
from clew.web.lead_view import members_of
from clew.web.page import Page
from clew.web.queue import Filters, next_after, read_filters
from clew.web.reading import lead_values, may_read
from clew.web.roles import CASEWORK, Reads, Role
from clew.web.seat import Here, Seat
from clew.web.words import N_

page = Page("leads", title=N_("Leads"))
SAID = {
    "refer": N_("Decided: refer."),
    "watch": N_("Decided: watch."),
    "not_a_lead": N_("Decided: not a lead."),
    "innocent": N_("Decided: an innocent reading fits."),
    "unsure": N_("Decided: unsure."),
}


@page.get("/leads/{lead_id}", roles=CASEWORK, reads=Reads.PERSONAL)
def lead(seat: Here, lead_id: str) -> Response:
    """Show one lead alone, as a page that can be linked to; an urgent one has a page of its own."""
    if seat.has(Role.SUPERVISOR) and seat.run.is_sealed(lead_id):
        return RedirectResponse(f"/urgent/{quote(lead_id, safe='')}", status_code=303)
    values = lead_values(seat, lead_id, Filters(state="all"))
    return seat.show("lead.html", **values)


@page.post("/leads/{lead_id}/verdict", roles=CASEWORK, reads=Reads.PERSONAL)
def verdict(seat: Here, lead_id: str, form: Fields) -> Response:
    """Write a verdict and go on to the next lead. What can't be written comes back as it was typed."""
    filters = _filters(form)
    may_read(seat, lead_id)
    try:
        choice = verdicts.read_choice(form, lead_id, seat.desk.ontology)
        made = verdicts.decide(seat.desk, seat.who, choice, seat.run_or_none)
    except verdicts.OvertakenError as error:
        return seat.show("overtaken.html", status=409, standing=error.standing, form=form, lead_id=lead_id)
    except WrongUseError as error:
        values = lead_values(seat, lead_id, filters, came_from=form.get("from", "queue"))
        return seat.show("lead.html", status=422, **{**values, "refused": str(error), "typed": form})
    with seat.desk.database.writing() as session:
        queue.give_back(session, lead_id, seat.who.user_id)
    seat.tell(_told(seat, form, SAID[made.value]), undo=f"/leads/{lead_id}/undo/{made.decision_id}")
    return _onward(seat, lead_id, filters, form)


@page.post("/leads/{lead_id}/undo/{decision_id}", roles=CASEWORK, reads=Reads.PERSONAL)
def undo(seat: Here, lead_id: str, decision_id: str, form: Fields) -> Response:
    """Take one's own verdict back and show the lead again."""
    may_read(seat, lead_id)
    before = verdicts.undo(seat.desk, seat.who, decision_id)
    said = N_("Taken back. Your earlier verdict stands again.") if before else N_("Taken back.")
    seat.tell(seat.words(said))
    return RedirectResponse(_back(form, lead_id), status_code=303)


@page.post("/leads/{lead_id}/note", roles=CASEWORK, reads=Reads.PERSONAL)
def note(seat: Here, lead_id: str, form: Fields) -> Response:
    """Write a note beside the lead."""
    may_read(seat, lead_id)
    with seat.desk.database.writing() as session:
        notes.add_note(
            session,
            subject_kind="lead",
            subject_id=lead_id,
            author=seat.who.name,
            text=form.get("text", ""),
            when=seat.now,
        )
    return RedirectResponse(_back(form, lead_id) + "#notes", status_code=303)


@page.post("/leads/{lead_id}/skip", roles=CASEWORK, reads=Reads.PERSONAL)
def skip(seat: Here, lead_id: str, form: Fields) -> Response:
    """Put the lead off for a day and go on to the next."""
    may_read(seat, lead_id)
    with seat.desk.database.writing() as session:
        queue.skip(session, lead_id, seat.who.user_id, seat.now)
        queue.give_back(session, lead_id, seat.who.user_id)
    seat.tell(seat.words(N_("Put off until tomorrow.")))
    return _onward(seat, lead_id, _filters(form), form)


@page.post("/leads/{lead_id}/tick", roles=CASEWORK, reads=Reads.PERSONAL)
def tick(seat: Here, lead_id: str, form: Fields) -> Response:
    """Tick a sign that only an eye can see, on a member of the lead or one of its ads; or take a tick back."""
    may_read(seat, lead_id)
    if form.get("decision_id"):
        verdicts.untick(seat.desk, seat.who, form["decision_id"])
    else:
        kind, _, subject = form.get("subject", "").partition(":")
        if not is_under(seat, lead_id, kind, subject):
            raise WrongUseError("Choose the person or the ad on which you saw it.")
        verdicts.tick(
            seat.desk,
            seat.who,
            subject_kind=kind,
            subject=subject,
            indicator=form.get("indicator", ""),
            reason=form.get("reason", ""),
        )
        seat.tell(seat.words(N_("Ticked. The next run counts it.")))
    return RedirectResponse(_back(form, lead_id) + "#ticks", status_code=303)


def is_under(seat: Seat, lead_id: str, kind: str, subject: str) -> bool:
    """Say whether a person or an ad stands under a lead."""
    members = members_of(seat.run, lead_id)
    if kind == "ad":
        rows = seat.run.some("ad_card", "ad_id", [subject], ("provider_id",))
        return any(row["provider_id"] in members for row in rows)
    return kind == "provider" and subject in members


def _filters(form: dict[str, str]) -> Filters:
    return read_filters(
        {name.removeprefix("f_"): value for name, value in form.items() if name.startswith("f_")}
    )


def _back(form: dict[str, str], lead_id: str) -> str:
    """Give where the act came from: the queue with the lead in view, or the lead's own page."""
    if form.get("from") == "queue":
        return "/queue" + _filters(form).query(lead=lead_id)
    return f"/urgent/{lead_id}" if form.get("from") == "urgent" else f"/leads/{lead_id}"


def _onward(seat: Seat, lead_id: str, filters: Filters, form: dict[str, str]) -> Response:
    if form.get("from") == "urgent":
        return RedirectResponse("/urgent", status_code=303)
    run = seat.run_or_none
    following = next_after(run, filters, seat.queue_view(), lead_id) if run else None
    return RedirectResponse("/queue" + filters.query(lead=following), status_code=303)


def _told(seat: Seat, form: dict[str, str], said: str) -> str:
    """Say what was decided; and, where a run took the place of the one on the page, that it did."""
    text = seat.words(said)
    run = seat.run_or_none
    if run is not None and form.get("run_id") not in (None, "", run.run_id):
        more = N_(
            "A newer run has taken the place of what you saw; your decision is kept, with the group as you saw it."
        )
        text += " " + seat.words(more)
    return text
