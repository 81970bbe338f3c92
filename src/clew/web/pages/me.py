"""One's own page: language, password, the code of a device (TOTP), tokens of the API, saved searches."""

import pyotp
from fastapi.responses import Response
from sqlalchemy import select

from clew.kernel.errors import WrongUseError
from clew.web import words
from clew.web.forms import Fields
from clew.web.page import Page
from clew.web.people import checked_password, keep_settings, verify_password
from clew.web.roles import CASEWORK, EVERYBODY, SCOPES, Reads
from clew.web.rows import SearchRow, UserRow
from clew.web.seat import Here, Seat
from clew.web.tokens import LONGEST_DAYS, end_token, make_token, tokens_of
from clew.web.trail import note_event
from clew.web.words import N_

page = Page("settings", title=N_("My settings"), place=95)


@page.get("/me", roles=EVERYBODY, reads=Reads.NOTHING)
def me(seat: Here) -> Response:
    """Show it."""
    return _shown(seat)


@page.post("/me/language", roles=EVERYBODY, reads=Reads.NOTHING)
def language(seat: Here, form: Fields) -> Response:
    """Take another language for all screens."""
    if form.get("language") not in words.languages():
        raise WrongUseError("The desk does not speak this language yet.")
    with seat.desk.database.writing() as session:
        keep_settings(session.get_one(UserRow, seat.who.user_id), language=form["language"])
    return seat.go("/me")


@page.post("/me/password", roles=EVERYBODY, reads=Reads.NOTHING)
def password(seat: Here, form: Fields) -> Response:
    """Take another password; the present one is asked for where there is one."""
    if form.get("password", "") != form.get("again", ""):
        raise WrongUseError("The two passwords differ.")
    with seat.desk.database.writing() as session:
        row = session.get_one(UserRow, seat.who.user_id)
        if row.password and not verify_password(row, form.get("present", "")):
            raise WrongUseError("The present password is not right.")
        row.password = checked_password(form.get("password", ""), row.name)
        note_event(session, seat.now, row.name, "change password", {})
    return seat.go("/me", say=seat.words(N_("The new password holds from now on.")))


@page.post("/me/device", roles=EVERYBODY, reads=Reads.NOTHING)
def device(seat: Here, form: Fields) -> Response:
    """Bind a device that shows codes, once it has shown a right one; or take it away, with the password."""
    with seat.desk.database.writing() as session:
        row = session.get_one(UserRow, seat.who.user_id)
        if not row.password or not verify_password(row, form.get("present", "")):
            raise WrongUseError("The present password is not right.")
        if form.get("take_away") == "1":
            row.totp = None
        else:
            secret = form.get("secret", "")
            if len(secret) != len(pyotp.random_base32()) or not secret.isalnum():
                raise WrongUseError("Load the page again: the key on it is broken.")
            if not pyotp.TOTP(secret).verify(form.get("code", "").strip(), for_time=seat.now, valid_window=1):
                raise WrongUseError("This is not the code that the key gives now.")
            row.totp = secret
        note_event(session, seat.now, row.name, "device", {"bound": row.totp is not None})
    return seat.go("/me", say=seat.words(N_("Done.")))


@page.post("/me/tokens", roles=EVERYBODY, reads=Reads.NOTHING)
def token(seat: Here, form: Fields) -> Response:
    """Make a token for a program, or end one."""
    if form.get("end"):
        with seat.desk.database.writing() as session:
            end_token(session, seat.who.user_id, form["end"])
            note_event(session, seat.now, seat.who.name, "end token", {"token": form["end"]})
        return seat.go("/me", say=seat.words(N_("The token works no more.")))
    scopes = [scope for scope in SCOPES if form.get(f"scope_{scope}") == "1"]
    days = form.get("days", "")
    with seat.desk.database.writing() as session:
        made = make_token(
            session,
            user_id=seat.who.user_id,
            label=form.get("label", ""),
            scopes=scopes,
            days=int(days) if days.isdecimal() and len(days) < 6 else 0,  # noqa: PLR2004 - more days than any token has
            secret=seat.desk.secret(),
            when=seat.now,
        )
        note_event(
            session,
            seat.now,
            seat.who.name,
            "make token",
            {"label": form.get("label", ""), "scopes": " ".join(scopes)},
        )
    return _shown(seat, token=made)


@page.post("/me/searches", roles=EVERYBODY, reads=Reads.NOTHING)
def searches(seat: Here, form: Fields) -> Response:
    """Keep an address of the desk under a name, or forget one."""
    from clew.web.news import hits_of, seen_text  # noqa: PLC0415 - the other pages here need it not
    from clew.web.searches import forget_search, keep_search  # noqa: PLC0415 - as above

    is_kept = not form.get("forget") and seat.has(*CASEWORK) and seat.run_or_none is not None
    seen = seen_text(hits_of(seat, form.get("address", ""))) if is_kept else None
    with seat.desk.database.writing() as session:
        if form.get("forget"):
            forget_search(session, seat.who.user_id, form["forget"])
        else:
            keep_search(
                session,
                user_id=seat.who.user_id,
                name=form.get("name", ""),
                address=form.get("address", ""),
                when=seat.now,
                seen=seen,
            )
    return seat.go("/me", say=seat.words(N_("Done.")))


def _shown(seat: Seat, *, token: str | None = None) -> Response:
    with seat.desk.database.reading() as session:
        row = session.get_one(UserRow, seat.who.user_id)
        tokens = tokens_of(session, row.user_id)
        kept = list(
            session.scalars(
                select(SearchRow).where(SearchRow.user_id == row.user_id).order_by(SearchRow.name)
            )
        )
    secret = pyotp.random_base32()
    return seat.show(
        "me.html",
        has_password=row.password is not None,
        has_device=row.totp is not None,
        secret=secret,
        secret_address=pyotp.TOTP(secret).provisioning_uri(name=row.name, issuer_name="Clew desk"),
        languages=words.language_names(),
        tokens=tokens,
        token=token,
        scopes=SCOPES,
        longest_days=LONGEST_DAYS,
        searches=kept,
    )
