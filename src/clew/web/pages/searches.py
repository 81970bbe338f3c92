"""Kept searches: how many new hits each has since it was looked at last, and which."""

from typing import Any

from fastapi import HTTPException
from fastapi.responses import Response
from sqlalchemy import select

from clew.web.lead_view import name_of
from clew.web.news import MOST_HITS, fresh_of, hits_of, seen_text
from clew.web.page import Page
from clew.web.roles import CASEWORK, Reads
from clew.web.rows import SearchRow
from clew.web.seat import Here, Seat
from clew.web.times import stamp
from clew.web.words import N_

page = Page("searches", title=N_("Saved searches"))
_SHOWN = 50
_OF_AN_AD = ("ad_id", "alias", "city", "site_id", "first_seen", "provider_id")
_OF_A_LEAD = ("lead_id", "aliases", "n_ads", "cities", "first_seen")


@page.get("/searches", roles=CASEWORK, reads=Reads.PERSONAL)
def searches(seat: Here) -> Response:
    """List what one keeps, each with how many hits are new; home asks for it as a part of its own, after the page."""
    rows = []
    for row in _kept(seat):
        fresh = fresh_of(row, hits_of(seat, row.address))
        rows.append(
            {
                "id": row.search_id,
                "name": row.name,
                "n": None if fresh is None else len(fresh),
                "seen_at": row.seen_at,
            }
        )
    template = "searches_part.html" if seat.wants_part("kept") else "searches.html"
    return seat.show(template, rows=rows, most=MOST_HITS)


@page.get("/searches/{search_id}", roles=CASEWORK, reads=Reads.PERSONAL)
def one(seat: Here, search_id: str) -> Response:
    """Show what is new in one of them. Looking changes nothing: it stays new until one says that it was seen."""
    row = _own(seat, search_id)
    hits = hits_of(seat, row.address)
    fresh = fresh_of(row, hits)
    kind = hits.kind if hits else "ad"
    return seat.show(
        "search_news.html",
        row=row,
        fresh=fresh,
        kind=kind,
        shown=_shown(seat, kind, (fresh or [])[:_SHOWN]),
        most=MOST_HITS,
    )


@page.post("/searches/{search_id}/seen", roles=CASEWORK, reads=Reads.PERSONAL)
def seen(seat: Here, search_id: str) -> Response:
    """Say that one has seen what it shows now."""
    found = seen_text(hits_of(seat, _own(seat, search_id).address))
    with seat.desk.database.writing() as session:
        row = session.get_one(SearchRow, search_id)
        row.seen, row.seen_at = found, stamp(seat.now)
    return seat.go("/searches", say=seat.words(N_("Seen. What comes from now on is new.")))


def _kept(seat: Seat) -> list[SearchRow]:
    with seat.desk.database.reading() as session:
        asked = select(SearchRow).where(SearchRow.user_id == seat.who.user_id).order_by(SearchRow.name)
        rows = list(session.scalars(asked))
        session.expunge_all()
    return rows


def _own(seat: Seat, search_id: str) -> SearchRow:
    found = next((row for row in _kept(seat) if row.search_id == search_id), None)
    if found is None:
        raise HTTPException(404, "You keep no search of that id.")
    return found


def _shown(seat: Seat, kind: str, ids: list[str]) -> list[dict[str, Any]]:
    """Give rows of what is new: ads with who they belong to, or leads with their names."""
    if kind == "lead":
        found = seat.run.some("lead_card", "lead_id", ids, _OF_A_LEAD)
        rows = {row["lead_id"]: row for row in found}
        return [{**rows[one], "name": name_of(rows[one])} for one in ids if one in rows]
    ads = seat.run.some("ad_card", "ad_id", ids, _OF_AN_AD)
    by_id = {row["ad_id"]: row for row in ads}
    return [by_id[one] for one in ids if one in by_id]
