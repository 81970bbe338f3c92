"""Referring a site or an operator from the desk: a dossier on a platform, seen before it is made, made and never sent.

Nobody has a verdict on a site. So where the project asks for a second person, a dossier is asked for first, as exports and notices are: a
colleague sees what would go in, agrees under her or his own name, and then it is made.
"""

from typing import Any

from fastapi import HTTPException
from fastapi.responses import Response

from clew.handover import Prepared
from clew.kernel.errors import WrongUseError
from clew.web import referring
from clew.web.answering import answer_request, asked_for
from clew.web.forms import Fields
from clew.web.page import Page
from clew.web.referring import Subject
from clew.web.requests import REFERRAL, Asked, keep_request
from clew.web.roles import CASEWORK, Reads, Role
from clew.web.seat import Here, Seat
from clew.web.words import N_

page = Page("platform_referrals", title=N_("Referrals"))


@page.get("/sites/{site_id}/refer", roles=CASEWORK, reads=Reads.PERSONAL)
def site_form(seat: Here, site_id: str) -> Response:
    """Show the form of a dossier on a site."""
    return _form(seat, _known(seat, "site", site_id))


@page.post("/sites/{site_id}/refer", roles=CASEWORK, reads=Reads.PERSONAL)
def refer_site(seat: Here, site_id: str, form: Fields) -> Response:
    """Say what would go into a dossier on a site; or make it, or ask a second person, where who asked has seen that."""
    return _refer(seat, _known(seat, "site", site_id), form)


@page.get("/operators/{operator_id}/refer", roles=CASEWORK, reads=Reads.PERSONAL)
def operator_form(seat: Here, operator_id: str) -> Response:
    """Show the form of a dossier on an operator."""
    return _form(seat, _known(seat, "operator", operator_id))


@page.post("/operators/{operator_id}/refer", roles=CASEWORK, reads=Reads.PERSONAL)
def refer_operator(seat: Here, operator_id: str, form: Fields) -> Response:
    """Say what would go into a dossier on an operator; or make it, or ask a second person, where who asked has seen that."""
    return _refer(seat, _known(seat, "operator", operator_id), form)


@page.get("/referrals/requests/{request_id}", roles=CASEWORK, reads=Reads.PERSONAL)
def request(seat: Here, request_id: str) -> Response:
    """Show a colleague what would go into a dossier if she agreed."""
    return _request_shown(seat, request_id)


@page.post("/referrals/requests/{request_id}", roles=CASEWORK, reads=Reads.PERSONAL)
def answer(seat: Here, request_id: str, form: Fields) -> Response:
    """Agree to a colleague's dossier, which makes it in both names; or take the request away."""

    def make(asked: Asked) -> Response:
        subject = _subject_of(seat, asked)
        prepared = _draft(seat, subject, asked.form, by=asked.author, approved_by=seat.who.name)
        made = referring.make(seat, prepared, asked.form)
        return seat.show("refer.html", **_values(seat, subject, asked.form), made=made)

    def show(refused: str) -> Response:
        return _request_shown(seat, request_id, refused=refused)

    return answer_request(
        seat, REFERRAL, request_id, form.get("step", ""), make=make, show=show, back="/referrals"
    )


def _form(seat: Seat, subject: Subject) -> Response:
    return seat.show("refer.html", **_values(seat, subject, {}))


def _refer(seat: Seat, subject: Subject, form: dict[str, str]) -> Response:
    typed = {name: form.get(name, "") for name in referring.FIELDS}
    values = _values(seat, subject, typed)
    try:
        prepared = _draft(seat, subject, typed, by=seat.who.name, approved_by=None)
        if form.get("step") != "make":
            until = referring.held_until(seat.desk.project, prepared.order.made_at)
            would = referring.would_go(prepared, seat.language)
            return seat.show("refer.html", **values, would=would, until=until)
        if values["asks_second"]:
            kept = {**typed, "kind": subject.kind, "site": subject.id}
            with seat.desk.database.writing() as session:
                keep_request(session, kind=REFERRAL, author=seat.who.name, form=kept, when=seat.now)
            return seat.go(
                "/referrals#waiting", say=seat.words(N_("Asked for. It is made when a colleague agrees."))
            )
        made = referring.make(seat, prepared, typed)
    except WrongUseError as error:
        return seat.show("refer.html", status=422, **values, refused=str(error))
    return seat.show("refer.html", **values, made=made)


def _draft(seat: Seat, subject: Subject, form: Any, *, by: str, approved_by: str | None) -> Prepared:
    """Say what would go in. That all ads of a site are under urgent leads is told to a supervisor alone (rule 10)."""
    if not seat.has(Role.SUPERVISOR) and _is_all_sealed(seat, subject):
        raise WrongUseError("Nothing of this platform is referred from the desk.")
    return referring.draft(seat, subject, form, by=by, approved_by=approved_by)


def _is_all_sealed(seat: Seat, subject: Subject) -> bool:
    row = seat.run.row(
        "SELECT count(*) AS n, count(*) FILTER (ad_id NOT IN (SELECT subject_id FROM sealed)) AS shown FROM ads "
        "WHERE list_contains($sites, site_id)",
        {"sites": _sites_of(seat, subject)},
    )
    return bool(row and row["n"] and not row["shown"])


def _sites_of(seat: Seat, subject: Subject) -> list[str]:
    if subject.kind == "site":
        return [subject.id]
    row = seat.run.one("operators", "operator_id", subject.id)
    return list(row["site_ids"]) if row else []


def _known(seat: Seat, kind: str, name: str) -> Subject:
    row = seat.run.one(f"{kind}s", f"{kind}_id", name)
    if row is None:
        raise HTTPException(404, f"This run has no {kind} of that name.")
    return Subject(kind, name, name, f"/sites/{name if kind == 'site' else row['site_ids'][0]}")


def _subject_of(seat: Seat, asked: Asked) -> Subject:
    """Give what a request is about; raises where the newest run does not have it any more."""
    try:
        return _known(seat, asked.form.get("kind", "site"), asked.form.get("site", ""))
    except HTTPException as error:
        raise WrongUseError("The newest run does not have it any more. Nothing was made.") from error


def _request_shown(seat: Seat, request_id: str, *, refused: str | None = None) -> Response:
    asked = asked_for(seat, REFERRAL, request_id)
    would = subject = until = None
    try:
        subject = _subject_of(seat, asked)
        prepared = _draft(seat, subject, asked.form, by=asked.author, approved_by=seat.who.name)
        would = referring.would_go(prepared, seat.language)
        until = referring.held_until(seat.desk.project, prepared.order.made_at)
    except WrongUseError as error:
        refused = refused or str(error)
    values = {"asked": asked, "subject": subject, "would": would, "until": until, "refused": refused}
    status = 422 if refused else 200
    receivers = dict(referring.receiver_choices(subject, seat.language)) if subject else {}
    return seat.show("refer_request.html", status=status, receivers=receivers, **values)


def _values(seat: Seat, subject: Subject, typed: Any) -> dict[str, Any]:
    return {
        "subject": subject,
        "receivers": referring.receiver_choices(subject, seat.language),
        "is_decided": True,
        "second": None,
        "asks_second": seat.desk.project.settings.second_person,
        "languages": referring.language_choices(),
        "fields": referring.FIELDS,
        "typed": typed,
    }
