"""Candidates: sites that discovery met and nobody decided on, each with every way in which it was found and why it may belong."""

from fastapi import HTTPException
from fastapi.responses import RedirectResponse, Response

from clew.kernel.errors import WrongUseError
from clew.store.candidates import load_candidates
from clew.store.project import KnownSite
from clew.store.site_choice import decide_sites
from clew.web.forms import Fields
from clew.web.page import Page
from clew.web.roles import CASEWORK, Reads
from clew.web.seat import Here
from clew.web.words import N_

page = Page("candidates", title=N_("Candidates"), place=45)
PAGE = 40


@page.get("/candidates", roles=CASEWORK, reads=Reads.PERSONAL)
def candidates(seat: Here, at: int = 0) -> Response:
    """Show those that nobody decided on, the likeliest first."""
    decided = {one.site: one for one in seat.decided.all.site_decisions}
    known = load_candidates(seat.desk.project)
    waiting = sorted(
        (one for one in known.values() if one.site_id not in decided),
        key=lambda one: (-one.score, one.site_id),
    )
    at = max(0, min(at, max(len(waiting) - 1, 0)))
    at -= at % PAGE
    return seat.show(
        "candidates.html",
        shown=waiting[at : at + PAGE],
        total=len(waiting),
        n_decided=len([site for site in known if site in decided]),
        paging={
            "first": min(at + 1, len(waiting)),
            "last": min(at + PAGE, len(waiting)),
            "total": len(waiting),
            "previous": f"/candidates?at={at - PAGE}" if at else None,
            "next": f"/candidates?at={at + PAGE}" if at + PAGE < len(waiting) else None,
        },
    )


@page.post("/candidates/{site_id}/decide", roles=CASEWORK, reads=Reads.PERSONAL)
def decide(seat: Here, site_id: str, form: Fields) -> Response:
    """Accept a candidate into the project, or reject it, with a reason; kept for ever, a later word counts."""
    value, reason = form.get("value", ""), form.get("reason", "").strip()
    found = load_candidates(seat.desk.project).get(site_id)
    if found is None:
        raise HTTPException(404, "There is no candidate of that name.")
    if value not in ("accepted", "rejected"):
        raise WrongUseError("Choose: accept or reject.")
    if not reason:
        raise WrongUseError("Say why: the decision is kept for ever, with its reason.")
    decide_sites(
        seat.desk.project,
        [KnownSite(site_id, found.url)],
        value,
        author=seat.who.name,
        reason=reason,
        seen=lambda _: [f"{way.how} {way.from_}" for way in found.ways],
        clock=seat.desk.clock,
    )
    seat.tell(
        seat.words(N_("Accepted: the next capture visits it.") if value == "accepted" else N_("Rejected."))
    )
    return RedirectResponse("/candidates", status_code=303)
