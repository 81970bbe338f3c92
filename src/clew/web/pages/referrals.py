"""Referring a lead from the desk: who gets it, what would go in, and the signed package, made and never sent.

Who refers has decided so: her own verdict on the lead stands as *refer*. Where the project asks for a second person, a colleague's verdict
has to say the same. Urgent leads go another way (rule 10): the command line, to the national reporting point.
"""

from typing import Any

from fastapi import HTTPException
from fastapi.responses import FileResponse, Response

from clew.kernel.errors import WrongUseError
from clew.web import referring
from clew.web.forms import Fields
from clew.web.lead_view import find_lead, name_of
from clew.web.page import Page
from clew.web.referring import Subject
from clew.web.requests import REFERRAL, waiting
from clew.web.roles import CASEWORK, Reads
from clew.web.seat import Here, Seat
from clew.web.words import N_

page = Page("referrals", title=N_("Referrals"), place=61)


@page.get("/referrals", roles=CASEWORK, reads=Reads.PERSONAL)
def referrals(seat: Here) -> Response:
    """List what was referred, what became of it, and what waits for a second person."""
    with seat.desk.database.reading() as session:
        requests = waiting(session, REFERRAL)
    return seat.show("referrals.html", rows=referring.log(seat), requests=requests)


@page.get("/leads/{lead_id}/refer", roles=CASEWORK, reads=Reads.PERSONAL)
def form(seat: Here, lead_id: str) -> Response:
    """Show the form of a referral."""
    return seat.show("refer.html", **_values(seat, lead_id))


@page.post("/leads/{lead_id}/refer", roles=CASEWORK, reads=Reads.PERSONAL)
def refer(seat: Here, lead_id: str, form: Fields) -> Response:
    """Say what would go into a package; or make it, where who asked has seen that."""
    values = _values(seat, lead_id) | {"typed": form}
    try:
        _check_decided(values)
        prepared = referring.draft(
            seat, values["subject"], form, by=seat.who.name, approved_by=values["second"]
        )
        if form.get("step") != "make":
            would = referring.would_go(prepared, seat.language)
            until = referring.held_until(seat.desk.project, prepared.order.made_at)
            return seat.show("refer.html", **(values | {"would": would, "until": until}))
        made = referring.make(seat, prepared, form)
    except WrongUseError as error:
        return seat.show("refer.html", status=422, **(values | {"refused": str(error)}))
    return seat.show("refer.html", **(values | {"made": made}))


@page.get("/referrals/{name}", roles=CASEWORK, reads=Reads.PERSONAL)
def package(seat: Here, name: str) -> Response:
    """Give a package that was made, as a file; the trail says who took it."""
    known = referring.packages(seat.desk.project)
    if name not in known:
        raise HTTPException(404, "There is no package of that name.")
    return FileResponse(known[name], filename=name, media_type="application/octet-stream")


def _check_decided(values: dict[str, Any]) -> None:
    if not values["is_decided"]:
        raise WrongUseError("Decide first: your own verdict on this lead has to be to refer it.")
    if values["asks_second"] and values["second"] is None:
        raise WrongUseError(
            "A second person has to agree: a colleague's verdict on this lead has to be to refer it, too."
        )


def _values(seat: Seat, lead_id: str) -> dict[str, Any]:
    row = find_lead(seat.run, lead_id)
    if row is None or row["urgent"]:
        raise HTTPException(404, "This run has no lead of that id that is referred from the desk.")
    verdicts = seat.decided.verdicts.get(lead_id, ())
    subject = Subject(str(row["subject_kind"]), lead_id, name_of(row), f"/leads/{lead_id}")
    return {
        "subject": subject,
        "receivers": referring.receiver_choices(subject, seat.language),
        "is_decided": any(one.author == seat.who.name and one.value == "refer" for one in verdicts),
        "second": next(
            (one.author for one in verdicts if one.author != seat.who.name and one.value == "refer"), None
        ),
        "asks_second": seat.desk.project.settings.second_person,
        "languages": referring.language_choices(),
        "fields": referring.FIELDS,
        "typed": {},
    }
