"""The queue: the list of leads, one of them in view. The address holds all of its state: filters, place, the lead in view."""

from typing import Annotated

from fastapi import Query
from fastapi.responses import Response

from clew.records.decision import Verdict
from clew.web.codes import country, in_words, language
from clew.web.page import Page
from clew.web.queue import (
    PAGE,
    STATES,
    Filters,
    View,
    count_queue,
    facets,
    list_queue,
    place_of,
    read_filters,
)
from clew.web.reading import lead_values, queue_row
from clew.web.roles import CASEWORK, Reads
from clew.web.seat import Here, Seat
from clew.web.words import N_

NAMES = {
    "market": N_("Market"),
    "subject_kind": N_("Kind"),
    "family": N_("Signs"),
    "city": N_("City"),
    "site": N_("Site"),
    "language": N_("Language of ads"),
}
page = Page("queue", title=N_("Queue"), place=20, key="q")


@page.get("/queue", roles=CASEWORK, reads=Reads.PERSONAL)
def queue(
    seat: Here, lead: str | None = None, at: Annotated[int, Query(ge=0, le=10_000_000)] = 0
) -> Response:
    """Show a stretch of the queue and the lead in view: the one asked for, else the first."""
    filters = read_filters(seat.request.query_params)
    view = seat.queue_view()
    total = count_queue(seat.run, filters, view)
    if lead is not None:
        place = place_of(seat.run, filters, view, lead)
        at = place - place % PAGE if place is not None else at
    at = max(0, min(at, max(total - 1, 0)))
    rows = list_queue(seat.run, filters, view, offset=at - at % PAGE)
    chosen = lead or next((row["lead_id"] for row in rows if row["lead_id"] not in view.leases), None)
    in_view = lead_values(seat, chosen, filters) if chosen else None
    if seat.wants_part("lead"):
        return seat.show("lead_part.html", **(in_view or {"view": None}))
    if in_view is None:
        in_view = {"view": None, "filters": filters}
    return seat.show(
        "queue.html",
        total=total,
        asked=lead is not None,
        at=at - at % PAGE,
        page_size=PAGE,
        leads=[queue_row(row, view, filters, chosen, _verdicts(seat, view, row["lead_id"])) for row in rows],
        facets=_facets(seat, filters),
        states=STATES,
        **in_view,
    )


def _verdicts(seat: Seat, view: View, lead_id: str) -> tuple[Verdict, ...]:
    """Give what a row may show: nothing where who looks is to read second, and has not yet."""
    if lead_id in view.standing.second and lead_id not in view.mine:
        return ()
    return seat.decided.verdicts.get(lead_id, ())


def _facets(seat: Seat, filters: Filters) -> list[dict[str, object]]:
    """Lay the facets out: each value with its count and the address that sets it, or takes it away."""
    found = facets(seat.run, filters, seat.queue_view())
    made = []
    for name, values in found.items():
        chosen = getattr(filters, name)
        if len(values) > 1 or chosen:
            made.append(
                {
                    "label": seat.words(NAMES[name]),
                    "open": bool(chosen),
                    "values": [
                        {
                            "label": _shown(name, value),
                            "n": n,
                            "on": value == chosen,
                            "href": "/queue"
                            + filters.but(**{name: None if value == chosen else value}).query(),
                        }
                        for value, n in values
                    ],
                }
            )
    return made


def _shown(name: str, value: str) -> str:
    if name == "market":
        return country(value)
    if name == "language":
        return language(value)
    return in_words(value) if name in ("family", "subject_kind") else value
