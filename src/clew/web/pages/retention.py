"""Retention: what is kept until when, holds, and a purge in two steps: what would go is seen first, and only that is deleted.

Supervisors and administrators see it. Holds rest on cases, so supervisors alone set and release them. Who asks what would go, and who
deletes it, stands on the trail.
"""

from typing import Annotated, Any

from fastapi import Query
from fastapi.responses import Response

from clew.handover import key_of
from clew.kernel.errors import WrongUseError
from clew.referral.people import one_line
from clew.retention.carry_out import Done
from clew.retention.holding import KINDS, release_hold, set_hold
from clew.retention.purging import OvertakenError, carry_on, purge
from clew.web import retaining
from clew.web.forms import Fields
from clew.web.page import Page
from clew.web.roles import ADMINISTRATOR, SUPERVISOR, Reads
from clew.web.seat import Here, Seat
from clew.web.words import N_

page = Page("retention", title=N_("Retention"), place=85)
_REASON = 500
_SOURCE = "desk"
_KINDS = {
    "lead": N_("a lead"),
    "network": N_("a network"),
    "provider": N_("an advertised person"),
    "ad": N_("an ad"),
    "site": N_("a site"),
    "capture": N_("a captured page"),
}
_LONGEST_ID = Query(max_length=200)


@page.get("/retention", roles=(SUPERVISOR, ADMINISTRATOR), reads=Reads.KEPT)
def retention(
    seat: Here, kind: Annotated[str, _LONGEST_ID] = "", subject: Annotated[str, _LONGEST_ID] = ""
) -> Response:
    """Show what is kept, the holds, and what went before. ``kind`` and ``subject``: filled into the form of a hold."""
    return _shown(seat, hold_typed={"kind": kind, "subject": subject})


@page.post("/retention", roles=(SUPERVISOR, ADMINISTRATOR), reads=Reads.KEPT)
def purged(seat: Here, form: Fields) -> Response:
    """Show what would go on a day; or delete it, where who asked has seen just that; or go on with what was broken off."""
    step = form.get("step", "")
    try:
        if step == "resume":
            return _resumed(seat)
        if step == "purge":
            return _purged(seat, form)
        return _shown(seat, would=_looked(seat, form))
    except OvertakenError as error:
        return _shown(seat, status=409, would=_looked(seat, form), refused=str(error))
    except WrongUseError as error:
        return _shown(
            seat, status=422, refused=retaining.told_to(seat, error), would=_again(seat, step), typed=form
        )


@page.post("/retention/holds", roles=(SUPERVISOR,), reads=Reads.PERSONAL)
def hold(seat: Here, form: Fields) -> Response:
    """Set a hold: a purge leaves alone what it rests on."""
    try:
        keeps = set_hold(
            seat.desk.project,
            _kind(form.get("kind", "")),
            one_line(form.get("subject"), "Its id"),
            until=form.get("until") or None,
            review=form.get("review") or None,
            author=seat.who.name,
            reason=one_line(form.get("reason"), "Why", longest=_REASON),
            when=seat.now,
            source=_SOURCE,
        )
    except WrongUseError as error:
        return _shown(seat, status=422, hold_refused=str(error), hold_typed=form)
    said = (
        N_("The hold is set.")
        if keeps
        else N_("The hold is set. Nothing of it is captured yet: see that its id is right.")
    )
    return seat.go("/retention#holds", say=seat.words(said))


@page.post("/retention/holds/{hold_id}/release", roles=(SUPERVISOR,), reads=Reads.PERSONAL)
def release(seat: Here, hold_id: str, form: Fields) -> Response:
    """End a hold: what it kept goes with the next purge, once it is past its time."""
    try:
        held = retaining.find_hold(seat, hold_id)
        release_hold(
            seat.desk.project,
            held,
            author=seat.who.name,
            reason=one_line(form.get("reason"), "Why", longest=_REASON),
            when=seat.now,
            source=_SOURCE,
        )
    except WrongUseError as error:
        return _shown(seat, status=422, hold_refused=str(error))
    return seat.go("/retention#holds", say=seat.words(N_("The hold is released.")))


def _kind(text: str) -> str:
    if text not in KINDS:
        raise WrongUseError("Choose what the hold is on.")
    return text


def _looked(seat: Seat, form: Fields) -> retaining.Would:
    """Say what would go, and that somebody asked."""
    would = retaining.would_go(seat, retaining.read_day(form.get("day", ""), seat.now.date()))
    seat.log("purge shown", day=would.day.isoformat(), **would.counts)
    return would


def _again(seat: Seat, step: str) -> retaining.Would | None:
    """Give the plan again under a form that was not whole; null where the plan itself is what can't be made."""
    if step != "purge":
        return None
    try:
        return retaining.would_go(seat, seat.now.date())
    except WrongUseError:
        return None


def _purged(seat: Seat, form: Fields) -> Response:
    reason = one_line(form.get("reason"), "Why", longest=_REASON)
    if form.get("seen") != "1":
        raise WrongUseError("Say that you have read what goes: it can't be brought back.")
    now = seat.now
    done = purge(
        seat.desk.project,
        lambda: key_of(seat.desk.project),
        when=now,
        day=now.date(),
        author=lambda: seat.who.name,
        reason=lambda: reason,
        seen=form.get("mark", ""),
    )
    if done is None:
        raise WrongUseError("Nothing is past its time. Nothing was deleted.")
    return _told(seat, done, "purge")


def _resumed(seat: Seat) -> Response:
    done = carry_on(seat.desk.project, lambda: key_of(seat.desk.project))
    return _told(seat, done, "purge resumed")


def _told(seat: Seat, done: Done, action: str) -> Response:
    said = done.tombstone
    counts = {name: n for name, n in said["counts"].items() if isinstance(n, int)}
    seat.log(action, purge_id=said["purge_id"], tombstone=done.path.name, **counts)
    return _shown(seat, done={"tombstone": done.path.name, "counts": counts, "by": said["by"]})


def _shown(seat: Seat, *, status: int = 200, **values: Any) -> Response:
    settings = seat.desk.project.settings
    typed: dict[str, Any] = {
        "would": None,
        "refused": None,
        "hold_refused": None,
        "done": None,
        "typed": {},
        "hold_typed": {},
    }
    return seat.show(
        "retention.html",
        status=status,
        settings=settings,
        kept=retaining.overview(seat),
        holds=retaining.holds(seat),
        stones=retaining.tombstones(seat.desk.project),
        broken=retaining.broken_off(seat.desk.project),
        kinds=[(kind, seat.words(_KINDS[kind])) for kind in KINDS],
        today=seat.now.date(),
        can_hold=seat.has(SUPERVISOR),
        **(typed | values),
    )
