"""Urgent leads: a stated age under 18, or words that say so. They skip the queue and go to the supervisor alone (safety rule 10).

The page names the national reporting point. Nothing of an urgent lead stands on any other page.
"""

from fastapi import HTTPException
from fastapi.responses import Response

from clew.reference.receivers import packaged_points
from clew.web.lead_view import name_of, urgent_leads
from clew.web.page import Page
from clew.web.queue import Filters
from clew.web.reading import lead_values
from clew.web.roles import SUPERVISOR, Reads
from clew.web.seat import Here
from clew.web.words import N_

page = Page("urgent", title=N_("Urgent"), place=15)


@page.get("/urgent", roles=(SUPERVISOR,), reads=Reads.URGENT)
def urgent(seat: Here) -> Response:
    """List them, those that nobody has decided on first."""
    rows = urgent_leads(seat.run)
    decided = seat.decided.verdicts
    rows.sort(key=lambda row: row["lead_id"] in decided)
    countries = sorted({row["market"] or seat.desk.project.settings.market for row in rows})
    return seat.show(
        "urgent.html",
        rows=[{**row, "name": name_of(row), "verdicts": decided.get(row["lead_id"], ())} for row in rows],
        points={
            country: [one for one in packaged_points(country) if one.kind == "reporting_point"]
            for country in countries
        },
    )


@page.get("/urgent/{lead_id}", roles=(SUPERVISOR,), reads=Reads.URGENT)
def urgent_lead(seat: Here, lead_id: str) -> Response:
    """Show one, with the reporting point named above it."""
    values = lead_values(seat, lead_id, Filters(state="all"), came_from="urgent")
    if not values["lead"]["urgent"]:
        raise HTTPException(404, "This lead is not urgent: it stands in the queue.")
    country = values["lead"]["market"] or seat.desk.project.settings.market
    points = [one for one in packaged_points(country) if one.kind == "reporting_point"]
    return seat.show("urgent_lead.html", **values, country=country, points=points)
