"""The trail: who read or did what at the desk. Chained, so that a change shows; exported as lines of JSON that anybody can check."""

import json
from collections.abc import Iterator
from typing import Annotated

from fastapi import Query
from fastapi.responses import Response, StreamingResponse

from clew.store.casework import check_chain, last_event
from clew.web.page import Page
from clew.web.roles import ADMINISTRATOR, SUPERVISOR, Reads
from clew.web.seat import Here
from clew.web.trail import check_trail, count_events, event_line, iter_events, read_events
from clew.web.words import N_

page = Page("audit", title=N_("Trail"), place=80)
_PAGE = 100


@page.get("/audit", roles=(SUPERVISOR, ADMINISTRATOR), reads=Reads.TRAIL)
def audit(seat: Here, before: Annotated[int | None, Query(ge=0, le=2_000_000_000)] = None) -> Response:
    """Show the newest events, and whether both trails hold together."""
    database, project = seat.desk.database, seat.desk.project
    events = read_events(database, before=before, limit=_PAGE)
    return seat.show(
        "audit.html",
        events=[{"event": one, "detail": json.loads(one.detail)} for one in events],
        total=count_events(database),
        misfit=check_trail(database),
        decisions_misfit=check_chain(project),
        decisions=last_event(project),
        older=events[-1].number if len(events) == _PAGE and events[-1].number > 1 else None,
    )


@page.get("/audit/export", roles=(SUPERVISOR, ADMINISTRATOR), reads=Reads.TRAIL)
def export(seat: Here) -> Response:
    """Give the whole desk's trail as NDJSON, the oldest event first."""
    database = seat.desk.database

    def lines() -> Iterator[str]:
        for event in iter_events(database):
            yield event_line(event) + "\n"

    return StreamingResponse(
        lines(),
        media_type="application/x-ndjson",
        headers={"content-disposition": 'attachment; filename="desk-trail.ndjson"'},
    )
