"""Search as JSON: what the search box finds, in the same stretches; on the trail as keyed digests, as there."""

from typing import Annotated, Any

from fastapi import Query
from pydantic import BaseModel, ConfigDict, Field

from clew.web import search as looking
from clew.web.cursors import cursor_at, read_cursor
from clew.web.page import Page
from clew.web.roles import CASEWORK, Reads, Role
from clew.web.seat import Here
from clew.web.words import N_

page = Page("api_search", title=N_("Search"), is_api=True)
Word = Annotated[str | None, Field(max_length=200)]


class AskedSearch(BaseModel):
    """What is looked for, the filters, and which stretch of what is found. ``since``: first seen on that day or later."""

    model_config = ConfigDict(extra="forbid")

    q: Annotated[str, Field(min_length=1, max_length=looking.LONGEST)]
    since: Annotated[str | None, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")] = None
    market: Word = None
    city: Word = None
    site_id: Word = None
    language: Word = None
    cursor: Word = None


@page.get("/search", roles=CASEWORK, reads=Reads.PERSONAL, tags=["search"])
def search(seat: Here, asked: Annotated[AskedSearch, Query()]) -> dict[str, Any]:
    """Find ads by a phone in any spelling, a handle, a name in any script, an address, a picture's hash, or words."""
    given = {name: value for name, value in asked.model_dump(exclude={"cursor"}).items() if value}
    at = read_cursor(seat, asked.cursor)
    sought = looking.read_asked({**given, "at": str(at)})
    found = looking.look(
        seat.run,
        looking.parameters(
            sought.text,
            region=seat.desk.project.settings.market,
            sees_urgent=seat.has(Role.SUPERVISOR),
            since=sought.since,
        ),
    )
    rows, total = looking.find(seat.run, sought, found)
    following = at + looking.PAGE
    return {
        "run": seat.run.run_id,
        "partial": seat.run.is_partial,
        "total": total,
        "facets": {name: dict(values) for name, values in looking.facets_of(sought, found).items()},
        "ads": [{name: value for name, value in row.items() if name != "n"} for row in rows],
        "next": cursor_at(seat, following) if following < total else None,
    }
