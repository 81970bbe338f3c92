"""People of the desk: the administrator invites, gives roles, lets nobody in any more. What each does with a case is not seen here."""

import datetime as dt

from fastapi.responses import Response
from sqlalchemy import select

from clew.kernel.errors import WrongUseError
from clew.web.forms import Fields
from clew.web.page import Page
from clew.web.people import add_person, end_sessions_of, make_code
from clew.web.roles import ADMINISTRATOR, EVERYBODY, Reads, Role
from clew.web.rows import UserRow
from clew.web.seat import Here
from clew.web.trail import note_event
from clew.web.words import N_

page = Page("people", title=N_("People"), place=90)
_INVITATION = dt.timedelta(days=3)


@page.get("/people", roles=(ADMINISTRATOR,), reads=Reads.NOTHING)
def people(seat: Here) -> Response:
    """List everybody."""
    with seat.desk.database.reading() as session:
        rows = list(session.scalars(select(UserRow).order_by(UserRow.folded)))
    return seat.show("people.html", rows=rows, all_roles=EVERYBODY, code=None, invited=None)


@page.post("/people", roles=(ADMINISTRATOR,), reads=Reads.NOTHING)
def invite(seat: Here, form: Fields) -> Response:
    """Invite somebody: a code is shown once, to be handed over by another way than the desk."""
    roles = _roles(form)
    code = seat.desk.secret()[:20]
    with seat.desk.database.writing() as session:
        row = add_person(session, name=form.get("name", ""), roles=roles, when=seat.now)
        make_code(session, code=code, purpose="join", until=seat.now + _INVITATION, user_id=row.user_id)
        note_event(session, seat.now, seat.who.name, "invite", {"name": row.name, "roles": row.roles})
        rows = list(session.scalars(select(UserRow).order_by(UserRow.folded)))
        session.expunge_all()
    return seat.show("people.html", rows=rows, all_roles=EVERYBODY, code=code, invited=form.get("name", ""))


@page.post("/people/{user_id}", roles=(ADMINISTRATOR,), reads=Reads.NOTHING)
def change(seat: Here, user_id: str, form: Fields) -> Response:
    """Give somebody other roles, lock her out or let her in again; she is signed out everywhere."""
    with seat.desk.database.writing() as session:
        row = session.get(UserRow, user_id)
        if row is None:
            raise WrongUseError("There is nobody of that id.")
        is_active = form.get("is_active") == "1"
        roles = _roles(form)
        others = session.scalars(select(UserRow).where(UserRow.user_id != user_id, UserRow.is_active))
        if not any(Role.ADMINISTRATOR in one.roles.split() for one in others) and not (
            is_active and Role.ADMINISTRATOR in roles
        ):
            raise WrongUseError("Somebody has to be administrator: make another one first.")
        row.roles, row.is_active = " ".join(sorted(roles)), is_active
        end_sessions_of(session, user_id)
        detail = {"name": row.name, "roles": row.roles, "is_active": is_active}
        note_event(session, seat.now, seat.who.name, "change person", detail)
    if user_id == seat.who.user_id:
        return seat.go("/sign-in")
    return seat.go("/people", say=seat.words(N_("Changed. Who it concerns has to sign in again.")))


@page.post("/people/{user_id}/code", roles=(ADMINISTRATOR,), reads=Reads.NOTHING)
def code(seat: Here, user_id: str) -> Response:
    """Give a new code to somebody who forgot the password, or lost the device; the old ones work no more."""
    code = seat.desk.secret()[:20]
    with seat.desk.database.writing() as session:
        row = session.get(UserRow, user_id)
        if row is None:
            raise WrongUseError("There is nobody of that id.")
        row.password, row.totp = None, None
        end_sessions_of(session, user_id)
        make_code(session, code=code, purpose="join", until=seat.now + _INVITATION, user_id=user_id)
        note_event(session, seat.now, seat.who.name, "new code", {"name": row.name})
        name = row.name
        rows = list(session.scalars(select(UserRow).order_by(UserRow.folded)))
        session.expunge_all()
    return seat.show("people.html", rows=rows, all_roles=EVERYBODY, code=code, invited=name)


def _roles(form: dict[str, str]) -> list[Role]:
    roles = [role for role in Role if form.get(f"role_{role}") == "1"]
    if not roles:
        raise WrongUseError("Give at least one role.")
    if Role.RESEARCHER in roles and len(roles) > 1:
        raise WrongUseError("A researcher sees figures alone, and has no other role.")
    return roles
