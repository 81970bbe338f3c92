"""Referring a lead from the desk: who gets it, what would go in, and the signed package, made and never sent.

Who refers has decided so: her own verdict on the lead stands as *refer*. Where the project asks for a second person, a colleague's verdict
has to say the same. Urgent leads go another way (rule 10): the command line, to the national reporting point.
"""

import datetime as dt
from typing import Any

from fastapi import HTTPException
from fastapi.responses import FileResponse, Response

from clew.handover import FOLDER, Prepared, check_free, hand_over, key_of, place_of, prepare
from clew.handover import name_of as package_name
from clew.kernel.errors import WrongUseError
from clew.reference.package_words import ENGLISH, package_languages
from clew.reference.receivers import Receiver, packaged_receivers
from clew.referral.age import encrypt, read_recipients
from clew.referral.contents import Order
from clew.referral.people import one_line
from clew.report.show import language_name
from clew.store.lock import exclusive
from clew.web.forms import Fields
from clew.web.lead_view import find_lead, name_of
from clew.web.page import Page
from clew.web.roles import CASEWORK, Reads
from clew.web.run import Row
from clew.web.seat import Here, Seat
from clew.web.words import N_

page = Page("referrals", title=N_("Referrals"))
_REASON = 500


@page.get("/leads/{lead_id}/refer", roles=CASEWORK, reads=Reads.PERSONAL)
def form(seat: Here, lead_id: str) -> Response:
    """Show the form of a referral."""
    return seat.show("refer.html", **_values(seat, lead_id))


@page.post("/leads/{lead_id}/refer", roles=CASEWORK, reads=Reads.PERSONAL)
def refer(seat: Here, lead_id: str, form: Fields) -> Response:
    """Say what would go into a package; or make it, where who asked has seen that."""
    values = _values(seat, lead_id) | {"typed": form}
    row = values["row"]
    project = seat.desk.project
    made_at = seat.now.replace(microsecond=0)
    try:
        receiver = _receiver(form, values["receivers"])
        order = _order(seat, values, form, made_at)
        recipients = read_recipients([form["key"]]) if form.get("key", "").strip() else []
        prepared = prepare(project, str(row["subject_kind"]), lead_id, receiver, order)
        until = made_at.date() + dt.timedelta(days=project.settings.referral_hold_days)
        if form.get("step") != "make":
            return seat.show("refer.html", **(values | {"would": _would(prepared), "until": until}))
        target = place_of(project, package_name(prepared, is_encrypted=bool(recipients)))
        check_free(target)
        with exclusive(project.root):
            done = hand_over(
                project,
                prepared,
                key_of(project),
                target,
                hold_until=until,
                encrypt=(lambda data: encrypt(data, recipients)) if recipients else None,
                clock=lambda: made_at,
            )
    except WrongUseError as error:
        return seat.show("refer.html", status=422, **(values | {"refused": str(error)}))
    return seat.show(
        "refer.html", **(values | {"done": done, "file": target.name, "is_encrypted": bool(recipients)})
    )


@page.get("/referrals/{name}", roles=CASEWORK, reads=Reads.PERSONAL)
def package(seat: Here, name: str) -> Response:
    """Give a package that was made, as a file; the trail says who took it."""
    folder = seat.desk.project.root / FOLDER
    known = {path.name: path for path in folder.glob("*.zip*")} if folder.exists() else {}
    if name not in known:
        raise HTTPException(404, "There is no package of that name.")
    return FileResponse(known[name], filename=name, media_type="application/octet-stream")


def _values(seat: Seat, lead_id: str) -> dict[str, Any]:
    row = find_lead(seat.run, lead_id)
    if row is None or row["urgent"]:
        raise HTTPException(404, "This run has no lead of that id that is referred from the desk.")
    verdicts = seat.decided.verdicts.get(lead_id, ())
    return {
        "row": row,
        "name": name_of(row),
        "receivers": _receivers(row),
        "is_decided": any(one.author == seat.who.name and one.value == "refer" for one in verdicts),
        "second": next(
            (one.author for one in verdicts if one.author != seat.who.name and one.value == "refer"), None
        ),
        "asks_second": seat.desk.project.settings.second_person,
        "languages": [(code, language_name(code)) for code in package_languages()],
        "typed": {},
        "refused": None,
        "would": None,
        "done": None,
    }


def _receivers(row: Row) -> list[Receiver]:
    """Give who may get such a lead."""
    kind = row["subject_kind"]
    return [
        one
        for _, one in sorted(packaged_receivers().items())
        if kind in one.subjects and one.urgent != "only"
    ]


def _receiver(form: Fields, known: list[Receiver]) -> Receiver:
    found = next((one for one in known if one.id == form.get("to")), None)
    if found is None:
        raise WrongUseError("Choose who gets it.")
    return found


def _order(seat: Seat, values: dict[str, Any], form: Fields, made_at: dt.datetime) -> Order:
    if not values["is_decided"]:
        raise WrongUseError("Decide first: your own verdict on this lead has to be to refer it.")
    if values["asks_second"] and values["second"] is None:
        raise WrongUseError(
            "A second person has to agree: a colleague's verdict on this lead has to be to refer it, too."
        )
    country = form.get("country", "").strip().upper()
    return Order(
        by=seat.who.name,
        approved_by=values["second"],
        receiver=one_line(form.get("receiver"), "The receiver's name"),
        reason=one_line(form.get("reason"), "Why it is sent", longest=_REASON),
        made_at=made_at,
        office=one_line(form["office"], "Your office") if form.get("office", "").strip() else "",
        legal_basis=seat.desk.project.settings.legal_basis.strip(),
        country=country or None,
        needs=tuple(line.strip() for line in form.get("needs", "").splitlines() if line.strip())[:20],
        language=_language(form),
        contact_language=one_line(form["contact_language"], "The language of a first contact")
        if form.get("contact_language", "").strip()
        else None,
        point=None,
    )


def _language(form: Fields) -> str:
    chosen = form.get("language", ENGLISH)
    if chosen not in package_languages():
        raise WrongUseError("Choose the receiver's language.")
    return chosen


def _would(prepared: Prepared) -> list[tuple[str, str, int]]:
    """Say what would go in: of each section its parts with how many entries."""
    parts = [
        (name, part, len(held))
        for name, section in prepared.said["sections"].items()
        for part, held in section.items()
        if isinstance(held, list)
    ]
    return [*parts, ("captures", "records", len(prepared.records))]
