"""Signing in and out: by name and password, by a code that works once, or through the one-time link of a laptop's desk."""

from typing import Annotated

from fastapi import Form, Query
from fastapi.responses import RedirectResponse, Response
from sqlalchemy import select
from sqlalchemy.orm import Session

from clew.kernel.errors import WrongUseError
from clew.web.admission import cookie_name
from clew.web.drawing.filters import inner
from clew.web.page import Page
from clew.web.people import (
    SESSION,
    SignInError,
    add_person,
    begin_session,
    check_sign_in,
    checked_password,
    count_people,
    digest,
    use_code,
)
from clew.web.roles import ADMINISTRATOR, ANALYST, ANYONE, EVERYBODY, SUPERVISOR, Reads
from clew.web.rows import SessionRow, UserRow
from clew.web.seat import Here, Seat
from clew.web.trail import note_event
from clew.web.words import N_

page = Page("sign_in", title=N_("Sign in"))
_OF_A_SMALL_OFFICE = (ANALYST, SUPERVISOR, ADMINISTRATOR)
Field = Annotated[str, Form(max_length=2_000)]


@page.get("/sign-in", roles=ANYONE, reads=Reads.NOTHING)
def sign_in(seat: Here, next_: Annotated[str, Query(alias="next")] = "/") -> Response:
    """Show the form."""
    if seat.person:
        return RedirectResponse(inner(next_) or "/", status_code=303)
    return _form(seat, next_=next_)


@page.post("/sign-in", roles=ANYONE, reads=Reads.NOTHING)
def signed_in(
    seat: Here,
    name: Field = "",
    password: Field = "",
    code: Field = "",
    next_: Annotated[str, Form(alias="next", max_length=2_000)] = "/",
) -> Response:
    """Sign somebody in; a refusal is counted and on the trail."""
    refused: SignInError | None = None
    user_id = ""
    cookie = seat.desk.secret()
    with seat.desk.database.writing() as session:
        try:
            user = check_sign_in(session, name=name, password=password, code=code, when=seat.now)
        except SignInError as error:
            refused = error
            note_event(
                session, seat.now, "", "sign-in refused", {"name": digest(name.strip().casefold())[:16]}
            )
        else:
            user_id = user.user_id
            begin(session, seat, user, cookie, how="password")
    if refused or not user_id:
        return _form(seat, next_=next_, name=name, refused=refused)
    return _admitted(seat, cookie, inner(next_) or "/")


@page.post("/sign-out", roles=EVERYBODY, reads=Reads.NOTHING)
def signed_out(seat: Here) -> Response:
    """End the session."""
    with seat.desk.database.writing() as session:
        row = session.get(SessionRow, digest(seat.cookie))
        if row:
            session.delete(row)
        note_event(session, seat.now, seat.who.name, "sign out", {})
    answer = RedirectResponse("/sign-in", status_code=303)
    answer.delete_cookie(
        cookie_name(seat.desk), path="/", secure=seat.desk.house.is_secure, httponly=True, samesite="strict"
    )
    answer.headers["clear-site-data"] = '"cache", "storage"'
    return answer


@page.get("/open", roles=ANYONE, reads=Reads.NOTHING)
def opening(seat: Here, code: str = "") -> Response:
    """Show the page of the one-time link; a click uses it up, so that nothing that only looks at links does."""
    if seat.person:
        return RedirectResponse("/", status_code=303)
    return _opening(seat, code)


@page.post("/open", roles=ANYONE, reads=Reads.NOTHING)
def opened(seat: Here, code: Field = "", name: Field = "") -> Response:
    """Open a laptop's desk; the first time its one person says under which name her decisions will stand."""
    if not seat.desk.house.is_single:
        return _form(seat, refused=SignInError("This desk is opened with a name and a password."))
    cookie = seat.desk.secret()
    try:
        with seat.desk.database.writing() as session:
            use_code(session, code=code, purpose="open", when=seat.now)
            user = session.scalars(select(UserRow).limit(1)).first()
            if user is None:
                user = add_person(session, name=name, roles=_OF_A_SMALL_OFFICE, when=seat.now)
            begin(session, seat, user, cookie, how="one-time link")
    except SignInError as error:
        return _opening(seat, code, refused=str(error), status=403)
    except WrongUseError as error:
        return _opening(seat, code, refused=str(error), status=422)
    return _admitted(seat, cookie, "/")


@page.get("/setup", roles=ANYONE, reads=Reads.NOTHING)
def setup(seat: Here) -> Response:
    """Show the form of the first administrator, or of somebody who was invited."""
    return seat.show("setup.html", refused=None, name="")


@page.post("/setup", roles=ANYONE, reads=Reads.NOTHING)
def set_up(
    seat: Here, code: Field = "", name: Field = "", password: Field = "", again: Field = ""
) -> Response:
    """Make the first administrator, or take an invitation; the code is used up only when all is right."""
    cookie = seat.desk.secret()
    try:
        if password != again:
            raise SignInError("The two passwords differ.")
        with seat.desk.database.writing() as session:
            user = _taken(session, seat, code=code, name=name, password=password)
            begin(session, seat, user, cookie, how="code")
    except WrongUseError as error:
        return seat.show("setup.html", status=422, refused=str(error), name=name)
    return _admitted(seat, cookie, "/")


def _taken(session: Session, seat: Seat, *, code: str, name: str, password: str) -> UserRow:
    """Give who a code makes or lets in."""
    if count_people(session) == 0:
        use_code(session, code=code, purpose="setup", when=seat.now)
        return add_person(session, name=name, roles=(ADMINISTRATOR,), password=password, when=seat.now)
    row = use_code(session, code=code, purpose="join", when=seat.now)
    user = session.get(UserRow, row.user_id)
    if user is None or not user.is_active:
        raise SignInError("This code does not work, or no longer.")
    user.password = checked_password(password, user.name)
    return user


def begin(session: Session, seat: Seat, user: UserRow, cookie: str, *, how: str) -> None:
    """Begin a session, and put it on the trail."""
    begin_session(session, user, cookie=cookie, when=seat.now)
    note_event(session, seat.now, user.name, "sign in", {"how": how})


def _admitted(seat: Seat, cookie: str, address: str) -> Response:
    return admitted(seat, cookie, RedirectResponse(address, status_code=303))


def admitted(seat: Seat, cookie: str, answer: Response) -> Response:
    """Give an answer that hands the browser the session's cookie."""
    answer.set_cookie(
        cookie_name(seat.desk),
        cookie,
        max_age=int(SESSION.total_seconds()),
        path="/",
        secure=seat.desk.house.is_secure,
        httponly=True,
        samesite="strict",
    )
    return answer


def _form(seat: Seat, *, next_: str = "/", name: str = "", refused: SignInError | None = None) -> Response:
    status = 200 if refused is None else 429 if refused.wait else 403
    shown = seat.show(
        "sign_in.html",
        status=status,
        next=inner(next_) or "/",
        name=name,
        refused=str(refused) if refused else None,
        wait=refused.wait if refused else 0,
        is_single=seat.desk.house.is_single,
        office=seat.desk.openid.settings.label if seat.desk.openid else None,
    )
    if refused and refused.wait:
        shown.headers["retry-after"] = str(refused.wait)
    return shown


def _opening(seat: Seat, code: str, *, refused: str | None = None, status: int = 200) -> Response:
    with seat.desk.database.reading() as session:
        user = session.scalars(select(UserRow).limit(1)).first()
    return seat.show(
        "open.html", status=status, code=code, known=user.name if user else None, refused=refused
    )
