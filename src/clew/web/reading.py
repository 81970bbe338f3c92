"""What the screens of a lead are filled with: the card, what was decided on it, who reads it, what comes next."""

from collections.abc import Mapping
from typing import Any

from fastapi import HTTPException

from clew.records.decision import Verdict
from clew.web.lead_view import LeadView, find_lead, name_of, view_lead
from clew.web.queue import Filters, View, next_after, take_lease
from clew.web.roles import Role
from clew.web.seat import Seat
from clew.web.shelf import Row


def queue_row(row: Row, view: View, filters: Filters, chosen: str | None) -> dict[str, Any]:
    """Give a lead as ``parts/queue.html`` shows it."""
    lead = row["lead_id"]
    return {
        "lead_id": lead,
        "href": "/queue" + filters.query(lead=lead),
        "rank": row["rank"],
        "name": name_of(row),
        "priority": row["priority"],
        "n_ads": row["n_ads"],
        "n_sites": len(row["sites"]),
        "n_cities": len(row["cities"]),
        "families": row["families"],
        "current": lead == chosen,
        "urgent": row["urgent"],
        "leased_by": view.leases.get(lead),
        "verdict": None,
        "points": None,
        "points_left": None,
        "drawn": row["drawn"],
    }


def lead_values(seat: Seat, lead_id: str, filters: Filters) -> dict[str, Any]:
    """Gather the screen of a lead; takes the lead for who reads it. 404 where there is none, or none that may be seen."""
    row = find_lead(seat.run, lead_id)
    if row is None or (row["urgent"] and not seat.has(Role.SUPERVISOR)):
        raise HTTPException(404, "This run has no lead of that id. A decision on it is kept all the same.")
    with seat.desk.database.writing() as session:
        reader = take_lease(session, lead_id, seat.who.user_id, seat.now)
    view = view_lead(seat.run, row, seat.desk.ontology)
    verdicts = seat.decided.verdicts.get(lead_id, ())
    own = seat.decided.of(lead_id, seat.who.name)
    return {
        "view": view,
        "lead": head(view, verdicts),
        "filters": filters,
        "here": "/queue" + filters.query(lead=lead_id),
        "run_id": seat.run.run_id,
        "verdicts": verdicts,
        "own": own,
        "based_on": own.decision_id if own else "",
        "reader": reader,
        "following": next_after(seat.run, filters, seat.queue_view(), lead_id),
        "explanations": sorted(seat.desk.ontology.explanations.values(), key=lambda one: one.label),
    }


def head(view: LeadView, verdicts: tuple[Verdict, ...]) -> Mapping[str, Any]:
    """Give the head of a lead as ``parts/lead.html`` shows it."""
    row = view.row
    return {
        **row,
        "name": view.name,
        "n_ranked": view.n_ranked,
        "n_sites": len(row["sites"]),
        "verdict": verdicts[-1].value if verdicts else None,
        "second_reader": None,
    }
