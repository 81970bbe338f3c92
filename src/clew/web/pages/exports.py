"""Exports: a lead or the whole project for a receiver, in a format of hers, with what the format loses shown before anything is written.

Nothing is sent. Where a second person is asked for, it is asked for here and made when a colleague has seen the same and agrees.
"""

from typing import Any

from fastapi import HTTPException
from fastapi.responses import FileResponse, Response

from clew.exchange.formats import formats
from clew.kernel.errors import WrongUseError
from clew.web import exporting
from clew.web.answering import answer_request, asked_for
from clew.web.exporting import FIELDS, Wish, read_wish
from clew.web.forms import Fields
from clew.web.page import Page
from clew.web.requests import EXPORT, Asked, keep_request, waiting
from clew.web.roles import CASEWORK, Reads
from clew.web.seat import Here, Seat
from clew.web.words import N_

page = Page("exports", title=N_("Exports"), place=60)


@page.get("/exports", roles=CASEWORK, reads=Reads.PERSONAL)
def exports(seat: Here, lead: str = "") -> Response:
    """Show the form, what waits for a second person, and what was exported."""
    return seat.show("exports.html", **_values(seat, {"lead": lead}))


@page.post("/exports", roles=CASEWORK, reads=Reads.PERSONAL)
def export(seat: Here, form: Fields) -> Response:
    """Show what would leave and what the format loses; or make it, or ask a second person, where who asked has seen that."""
    typed = {name: form.get(name, "") for name in FIELDS}
    try:
        wish = read_wish(seat, typed)
        if form.get("step") != "make":
            shown = exporting.told(wish, exporting.drafted(seat, wish, seat.who.name))
            asks = wish.asks_second(seat.desk.project)
            return seat.show("exports.html", **_values(seat, typed), would=shown, wish=wish, asks_second=asks)
        if wish.asks_second(seat.desk.project):
            with seat.desk.database.writing() as session:
                keep_request(session, kind=EXPORT, author=seat.who.name, form=typed, when=seat.now)
            return seat.go(
                "/exports#waiting", say=seat.words(N_("Asked for. It is made when a colleague agrees."))
            )
        return _made(seat, wish, by=seat.who.name, approved_by=None)
    except WrongUseError as error:
        return seat.show("exports.html", status=422, **_values(seat, typed), refused=str(error))


@page.get("/exports/requests/{request_id}", roles=CASEWORK, reads=Reads.PERSONAL)
def request(seat: Here, request_id: str) -> Response:
    """Show a colleague what would leave if she agreed."""
    return _request_shown(seat, request_id)


@page.post("/exports/requests/{request_id}", roles=CASEWORK, reads=Reads.PERSONAL)
def answer(seat: Here, request_id: str, form: Fields) -> Response:
    """Agree to what a colleague asks for, which makes it in both names; or take the request away."""

    def make(asked: Asked) -> Response:
        return _made(seat, read_wish(seat, asked.form), by=asked.author, approved_by=seat.who.name)

    def show(refused: str) -> Response:
        return _request_shown(seat, request_id, refused=refused)

    return answer_request(
        seat, EXPORT, request_id, form.get("step", ""), make=make, show=show, back="/exports"
    )


@page.get("/exports/files/{name}", roles=CASEWORK, reads=Reads.PERSONAL)
def file(seat: Here, name: str) -> Response:
    """Give a file that was made, or its loss report; the trail says who took it."""
    known = exporting.files(seat.desk.project)
    if name not in known:
        raise HTTPException(404, "There is no export of that name.")
    return FileResponse(known[name], filename=name, media_type="application/octet-stream")


def _made(seat: Seat, wish: Wish, *, by: str, approved_by: str | None) -> Response:
    written = exporting.make(seat, wish, by=by, approved_by=approved_by)
    done = {"written": written, "file": written.path.name, "loss": written.loss_path.name}
    return seat.show("exports.html", **_values(seat, {}), done=done, wish=wish)


def _request_shown(seat: Seat, request_id: str, *, refused: str | None = None) -> Response:
    asked = asked_for(seat, EXPORT, request_id)
    would = wish = None
    try:
        wish = read_wish(seat, asked.form)
        would = exporting.told(wish, exporting.drafted(seat, wish, asked.author))
    except WrongUseError as error:
        refused = refused or str(error)
    status = 422 if refused else 200
    return seat.show(
        "export_request.html", status=status, asked=asked, wish=wish, would=would, refused=refused
    )


def _values(seat: Seat, typed: dict[str, str]) -> dict[str, Any]:
    with seat.desk.database.reading() as session:
        requests = waiting(session, EXPORT)
    return {
        "typed": typed,
        "choices": [(one.name, one.title) for one in formats().values()],
        "receivers": exporting.receiver_choices(seat.desk.project),
        "requests": requests,
        "log": exporting.log(seat),
    }
