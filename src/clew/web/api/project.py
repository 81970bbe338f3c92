"""The project as JSON: who one is, what the run holds, figures for everybody, alerts, the trail; and the description of all calls."""

import json
from dataclasses import asdict
from typing import Annotated, Any

from fastapi import Path, Query, Request
from fastapi.openapi.utils import get_openapi

from clew.__about__ import __version__
from clew.web.figures import figures
from clew.web.page import Page
from clew.web.pages.home import list_alerts
from clew.web.roles import ADMINISTRATOR, CASEWORK, EVERYBODY, SUPERVISOR, Reads
from clew.web.seat import Here
from clew.web.trail import read_events
from clew.web.verdicts import acknowledge
from clew.web.words import N_

page = Page("api_project", title=N_("Project"), is_api=True)


@page.get("/openapi.json", roles=EVERYBODY, reads=Reads.NOTHING, include_in_schema=False)
def description(request: Request) -> dict[str, Any]:
    """Describe all calls, in OpenAPI's form."""
    return get_openapi(title="Clew desk", version=__version__, routes=request.app.routes)


@page.get("/me", roles=EVERYBODY, reads=Reads.NOTHING, tags=["project"])
def me(seat: Here) -> dict[str, Any]:
    """Say who one is, and in which roles."""
    return {"name": seat.who.name, "roles": sorted(seat.who.roles)}


@page.get("/figures", roles=EVERYBODY, reads=Reads.FIGURES, tags=["project"])
def all_figures(seat: Here) -> dict[str, Any]:
    """Give counts of the market; small cells and what would give them away are null."""
    run = seat.run
    return {"run": run.run_id, "partial": run.is_partial, "tables": [asdict(one) for one in figures(run)]}


@page.get("/alerts", roles=CASEWORK, reads=Reads.PERSONAL, tags=["alerts"])
def alerts(
    seat: Here,
    kind: Annotated[str | None, Query(max_length=40)] = None,
    at: Annotated[int, Query(ge=0, le=10_000_000)] = 0,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
) -> dict[str, Any]:
    """List alerts that nobody has taken care of; ``next``: where the following stretch begins, null at the end."""
    rows, total = list_alerts(seat, seat.run, kind=kind, offset=at, limit=limit)
    told = [{name: value for name, value in row.items() if name != "href"} for row in rows]
    return {"total": total, "alerts": told, "next": at + limit if at + limit < total else None}


@page.post("/alerts/{alert_id}/acknowledge", roles=CASEWORK, reads=Reads.PERSONAL, tags=["alerts"])
def acknowledged(seat: Here, alert_id: Annotated[str, Path(min_length=1, max_length=200)]) -> dict[str, Any]:
    """Say that one has seen an alert."""
    acknowledge(seat.desk, seat.who, alert_id)
    return {"acknowledged": alert_id}


@page.get("/trail", roles=(SUPERVISOR, ADMINISTRATOR), reads=Reads.TRAIL, tags=["trail"])
def trail(
    seat: Here,
    before: Annotated[int | None, Query(ge=0, le=2_000_000_000)] = None,
    limit: Annotated[int, Query(ge=1, le=1000)] = 100,
) -> dict[str, Any]:
    """List events of the trail, the newest first; ``next`` goes into ``before`` for the following stretch."""
    events = read_events(seat.desk.database, before=before, limit=limit)
    return {
        "events": [{**asdict(one), "detail": json.loads(one.detail)} for one in events],
        "next": events[-1].number if len(events) == limit else None,
    }
