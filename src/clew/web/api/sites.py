"""The register as JSON: sites with filters, one site with its data points and their history, corrections."""

from dataclasses import asdict
from typing import Annotated, Any

from fastapi import Path, Query
from pydantic import BaseModel, ConfigDict, Field

from clew.web.cursors import cursor_at, read_cursor
from clew.web.page import Page
from clew.web.pages.sites import find_site, values_of_site
from clew.web.register_view import PAGE, correct_site, find_sites, read_asked
from clew.web.roles import CASEWORK, Reads
from clew.web.seat import Here
from clew.web.words import N_

page = Page("api_sites", title=N_("Sites"), is_api=True)
Id = Annotated[str, Path(min_length=1, max_length=300)]
Word = Annotated[str | None, Field(max_length=200)]


class AskedSites(BaseModel):
    """Filters of the register, and which stretch of it."""

    model_config = ConfigDict(extra="forbid")

    market: Word = None
    category: Word = None
    scope: Word = None
    status: Word = None
    language: Word = None
    safety: Word = None
    operator: Word = None
    cursor: Word = None


class NewCorrection(BaseModel):
    """A data point set right: the name of its column, and its value as text (null: unknown)."""

    model_config = ConfigDict(extra="forbid")

    column: Annotated[str, Field(min_length=1, max_length=60)]
    value: Annotated[str | None, Field(max_length=4_000)] = None
    reason: Annotated[str, Field(min_length=1, max_length=4_000)]


@page.get("/sites", roles=CASEWORK, reads=Reads.PERSONAL, tags=["sites"])
def sites(seat: Here, asked: Annotated[AskedSites, Query()]) -> dict[str, Any]:
    """List the sites that fit, those with most ads first, a stretch at a time."""
    at = read_cursor(seat, asked.cursor)
    given = {name: value for name, value in asked.model_dump(exclude={"cursor"}).items() if value}
    rows, total, facets = find_sites(seat.run, read_asked({**given, "at": str(at)}))
    following = at + PAGE
    return {
        "run": seat.run.run_id,
        "total": total,
        "facets": {name: dict(values) for name, values in facets.items()},
        "sites": rows,
        "next": cursor_at(seat, following) if following < total else None,
    }


@page.get("/sites/{site_id}", roles=CASEWORK, reads=Reads.PERSONAL, tags=["sites"])
def site(seat: Here, site_id: Id) -> dict[str, Any]:
    """Give a site: each data point with its evidence and history, its operator, ties to other sites, corrections that wait."""
    found = values_of_site(seat, site_id)
    return {
        "run": seat.run.run_id,
        "site_id": site_id,
        "points": [asdict(one) for one in found["points"]],
        "operator": found["operator"],
        "ties": found["ties"],
        "found_by": found["row"]["found_by"],
        "waiting": {column: asdict(one) for column, one in found["waiting"].items()},
        "decided": asdict(found["decided"]) if found["decided"] else None,
    }


@page.post("/sites/{site_id}/corrections", roles=CASEWORK, reads=Reads.PERSONAL, tags=["sites"])
def correct(seat: Here, site_id: Id, given: NewCorrection) -> dict[str, Any]:
    """Set a data point right; no run overwrites it."""
    find_site(seat, site_id)
    made = correct_site(
        seat.desk,
        seat.who,
        site_id,
        column=given.column,
        value=given.value or "",
        reason=given.reason,
    )
    return asdict(made)
