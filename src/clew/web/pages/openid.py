"""Signing in by the office's own service: there, back, and, the first time, the administrator's invitation."""

from fastapi import HTTPException
from fastapi.responses import RedirectResponse, Response
from sqlalchemy import select
from sqlalchemy.orm import Session

from clew.kernel.errors import WrongUseError
from clew.web.drawing.filters import inner
from clew.web.forms import Fields
from clew.web.openid import PATIENCE, OpenId, OpenIdError, Waiting
from clew.web.page import Page
from clew.web.pages.sign_in import admitted, begin
from clew.web.people import SignInError, use_code
from clew.web.roles import ANYONE, Reads
from clew.web.rows import UserRow
from clew.web.seat import Here, Seat
from clew.web.trail import note_event
from clew.web.words import N_

page = Page("openid", title=N_("Sign in"))
COOKIE = "clew_openid"
_BACK = "/sign-in/office/back"


@page.get("/sign-in/office", roles=ANYONE, reads=Reads.NOTHING)
def leave(seat: Here, next_: str = "/") -> Response:
    """Send to the office's page."""
    way = _way(seat)
    scheme = "https" if seat.desk.house.is_secure else "http"
    redirect = f"{scheme}://{seat.request.headers['host']}{_BACK}"  # the guard has seen that the name is ours
    try:
        address, cookie = way.begin(redirect=redirect, next_=inner(next_) or "/", when=seat.now)
    except OpenIdError as error:
        return _refused(seat, error)
    answer = RedirectResponse(address, status_code=303)
    _set(seat, answer, cookie)
    return answer


@page.get(_BACK, roles=ANYONE, reads=Reads.NOTHING)
def back(seat: Here, code: str = "", state: str = "") -> Response:
    """Take who comes back: sign her in, or ask for her invitation where the desk does not know her yet."""
    way = _way(seat)
    try:
        subject, waiting = way.finish(
            seat.request.cookies.get(COOKIE, ""), state=state[:200], code=code[:4000], when=seat.now
        )
    except OpenIdError as error:
        with seat.desk.database.writing() as session:
            note_event(session, seat.now, "", "sign-in refused", {"how": "office", "why": str(error)})
        return _refused(seat, error)
    cookie = seat.desk.secret()
    with seat.desk.database.writing() as session:
        user = _known(session, subject)
        is_known, is_active = user is not None, user is not None and user.is_active
        if user is not None and is_active:
            begin(session, seat, user, cookie, how="office")
    if not is_known:
        answer = seat.show("office_join.html", refused=None)
        _set(seat, answer, way.keep_subject(waiting, subject, seat.now))
        return answer
    if not is_active:
        return _refused(seat, OpenIdError("You are locked out. The administrator can let you in again."))
    return _onward(seat, cookie, waiting)


@page.post("/sign-in/office/join", roles=ANYONE, reads=Reads.NOTHING)
def join(seat: Here, form: Fields) -> Response:
    """Take an invitation: from now on the office's word for this person is enough."""
    way = _way(seat)
    brought = seat.request.cookies.get(COOKIE, "")
    waiting = way.invited(brought, seat.now)
    if waiting is None or waiting.subject is None:
        return _refused(
            seat, OpenIdError("This sign-in was not begun in this browser, or too long ago. Begin again.")
        )
    cookie = seat.desk.secret()
    try:
        with seat.desk.database.writing() as session:
            row = use_code(session, code=form.get("code", ""), purpose="join", when=seat.now)
            user = session.get(UserRow, row.user_id)
            if user is None or not user.is_active or _known(session, waiting.subject) is not None:
                raise SignInError("This code does not work, or no longer.")
            user.subject = waiting.subject
            begin(session, seat, user, cookie, how="office, invited")
    except WrongUseError as error:
        return seat.show("office_join.html", status=422, refused=str(error))
    way.forget(brought)
    return _onward(seat, cookie, waiting)


def _way(seat: Seat) -> OpenId:
    if seat.desk.openid is None:  # off: the page of sign-in says how this desk is opened
        raise HTTPException(303, "This desk is opened with a name and a password.", {"location": "/sign-in"})
    return seat.desk.openid


def _known(session: Session, subject: str) -> UserRow | None:
    return session.scalars(select(UserRow).where(UserRow.subject == subject)).first()


def _onward(seat: Seat, cookie: str, waiting: Waiting) -> Response:
    """Show a page of our own that leads on: a browser sends a strict cookie only from one of the desk's pages."""
    answer = admitted(seat, cookie, seat.show("office_onward.html", next=inner(waiting.next) or "/"))
    answer.delete_cookie(COOKIE, path="/sign-in/office")
    return answer


def _refused(seat: Seat, error: OpenIdError) -> Response:
    return seat.show("office_refused.html", status=403, refused=str(error))


def _set(seat: Seat, answer: Response, cookie: str) -> None:
    # lax: the office's page leads back here from outside, and the browser has to bring it along
    answer.set_cookie(
        COOKIE,
        cookie,
        max_age=int(PATIENCE.total_seconds()),
        path="/sign-in/office",
        secure=seat.desk.house.is_secure,
        httponly=True,
        samesite="lax",
    )
