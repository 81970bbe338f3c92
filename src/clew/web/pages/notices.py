"""Notices to platforms: what one would name, the files, and what became of it: sent, answered. Nothing is sent from here."""

import datetime as dt
from typing import Any

from fastapi import HTTPException
from fastapi.responses import FileResponse, Response

from clew.handover_notice import OUTCOMES, keep_outcome
from clew.kernel.errors import WrongUseError
from clew.reference.notice_words import notice_languages
from clew.web import codes, noticing
from clew.web.answering import answer_request, asked_for
from clew.web.forms import Fields, Lists
from clew.web.noticing import FIELDS, Wish, read_wish
from clew.web.page import Page
from clew.web.requests import NOTICE, Asked, keep_request, waiting
from clew.web.roles import CASEWORK, Reads
from clew.web.seat import Here, Seat
from clew.web.words import N_

page = Page("notices", title=N_("Notices"), place=62)
OUTCOME_WORDS = {
    "confirmed": N_("receipt confirmed"),
    "removed": N_("removed"),
    "removed_in_part": N_("removed in part"),
    "kept": N_("kept online"),
    "refused": N_("refused"),
}


@page.get("/notices", roles=CASEWORK, reads=Reads.PERSONAL)
def notices(seat: Here) -> Response:
    """List notices with what became of them, and what waits for a second person."""
    return seat.show("notices.html", **_list(seat))


@page.get("/notices/new", roles=CASEWORK, reads=Reads.PERSONAL)
def new(seat: Here, site: str = "") -> Response:
    """Show the form of a notice on a site; without one, the list, where one is chosen."""
    if not site:
        return seat.go("/notices")
    if seat.run.one("sites", "site_id", site) is None:
        raise HTTPException(404, "This run has no site of that name.")
    return seat.show("notice.html", **_values(seat, {"site": site}, []))


@page.post("/notices/new", roles=CASEWORK, reads=Reads.PERSONAL)
def write(seat: Here, form: Lists) -> Response:
    """Show what a notice would name; or write it, or ask a second person, where who asked has seen that."""
    typed, leads = _typed(form)
    asks = seat.desk.project.settings.second_person and typed["report_only"] != "1"
    try:
        wish = read_wish(seat, typed, leads)
        if form.get("step", [""])[-1] != "make":
            shown = noticing.told(seat, wish, noticing.prepared(seat, wish, seat.who.name))
            return seat.show("notice.html", **_values(seat, typed, leads), would=shown, asks_second=asks)
        if asks:
            noticing.prepared(seat, wish, seat.who.name)  # what is not whole is not asked for
            kept = {**typed, "leads": " ".join(leads)}
            with seat.desk.database.writing() as session:
                keep_request(session, kind=NOTICE, author=seat.who.name, form=kept, when=seat.now)
            return seat.go(
                "/notices#waiting", say=seat.words(N_("Asked for. It is made when a colleague agrees."))
            )
        return _made(seat, wish, by=seat.who.name, approved_by=None)
    except WrongUseError as error:
        if not typed["site"] or seat.run.one("sites", "site_id", typed["site"]) is None:
            raise
        return seat.show("notice.html", status=422, **_values(seat, typed, leads), refused=str(error))


@page.get("/notices/requests/{request_id}", roles=CASEWORK, reads=Reads.PERSONAL)
def request(seat: Here, request_id: str) -> Response:
    """Show a colleague what a notice would name if she agreed."""
    return _request_shown(seat, request_id)


@page.post("/notices/requests/{request_id}", roles=CASEWORK, reads=Reads.PERSONAL)
def answer(seat: Here, request_id: str, form: Fields) -> Response:
    """Agree to a colleague's notice, which writes it in both names; or take the request away."""

    def make(asked: Asked) -> Response:
        return _made(seat, _wish_of(seat, asked), by=asked.author, approved_by=seat.who.name)

    def show(refused: str) -> Response:
        return _request_shown(seat, request_id, refused=refused)

    return answer_request(
        seat, NOTICE, request_id, form.get("step", ""), make=make, show=show, back="/notices"
    )


@page.post("/notices/{notice_id}/log", roles=CASEWORK, reads=Reads.PERSONAL)
def logged(seat: Here, notice_id: str, form: Fields) -> Response:
    """Keep that a notice was sent, and how; or what the platform answered."""
    on = _day(form.get("on", ""), seat)
    if form.get("what") == "answered":
        outcome = form.get("outcome", "")
        if outcome not in OUTCOMES:
            raise WrongUseError("Choose what the platform answered.")
        action, told = "notice_answered", {"outcome": outcome}
    else:
        action, told = "notice_sent", {"how": form.get("how", "").strip() or "not said"}
    keep_outcome(seat.desk.project, action, notice_id, by=seat.who.name, on=on, clock=seat.desk.clock, **told)
    return seat.go("/notices", say=seat.words(N_("Kept.")))


@page.get("/notices/files/{folder}/{name}", roles=CASEWORK, reads=Reads.PERSONAL)
def file(seat: Here, folder: str, name: str) -> Response:
    """Give a file of a notice; the trail says who took it."""
    path = noticing.file_of(seat.desk.project, folder, name)
    if path is None:
        raise HTTPException(404, "There is no notice of that name.")
    return FileResponse(path, filename=f"{folder}-{name}", media_type="application/octet-stream")


def _made(seat: Seat, wish: Wish, *, by: str, approved_by: str | None) -> Response:
    notice_id, folder = noticing.make(seat, wish, by=by, approved_by=approved_by)
    done = {"notice": notice_id, "folder": folder.name, "files": sorted(one.name for one in folder.iterdir())}
    return seat.show("notices.html", **_list(seat), done=done)


def _request_shown(seat: Seat, request_id: str, *, refused: str | None = None) -> Response:
    asked = asked_for(seat, NOTICE, request_id)
    would = None
    try:
        wish = _wish_of(seat, asked)
        would = noticing.told(seat, wish, noticing.prepared(seat, wish, asked.author))
    except WrongUseError as error:
        refused = refused or str(error)
    status = 422 if refused else 200
    return seat.show("notice_request.html", status=status, asked=asked, would=would, refused=refused)


def _wish_of(seat: Seat, asked: Asked) -> Wish:
    return read_wish(seat, asked.form, asked.form.get("leads", "").split())


def _list(seat: Seat) -> dict[str, Any]:
    with seat.desk.database.reading() as session:
        requests = waiting(session, NOTICE)
    return {
        "rows": noticing.rows(seat),
        "requests": requests,
        "sites": noticing.site_choices(seat),
        "outcomes": OUTCOME_WORDS,
    }


def _values(seat: Seat, typed: dict[str, str], leads: list[str]) -> dict[str, Any]:
    return {
        "typed": typed,
        "site": typed["site"],
        "leads": noticing.leads_on(seat, typed["site"]),
        "chosen": leads,
        "languages": [(code, codes.language(code)) for code in notice_languages()],
    }


def _typed(form: dict[str, list[str]]) -> tuple[dict[str, str], list[str]]:
    return {name: form.get(name, [""])[-1] for name in FIELDS}, form.get("lead", [])


def _day(text: str, seat: Seat) -> dt.date:
    if not text.strip():
        return seat.now.date()
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError as error:
        raise WrongUseError("On which day: expected one such as 2026-05-01.") from error
