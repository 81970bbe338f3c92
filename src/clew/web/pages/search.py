"""Search: one box for a phone in any spelling, a handle, a name, a hash, an address, or words; many values at once; kept searches."""

from typing import Any

from fastapi import Request
from fastapi.responses import RedirectResponse, Response

from clew.kernel.errors import WrongUseError
from clew.web import codes
from clew.web import search as looking
from clew.web.forms import Fields, FileText
from clew.web.news import hits_of, seen_text
from clew.web.page import Page
from clew.web.roles import CASEWORK, Reads, Role
from clew.web.search import FACETS, PAGE, Asked, read_asked
from clew.web.searches import keep_search
from clew.web.seat import Here, Seat
from clew.web.words import N_

page = Page("search", title=N_("Search"), place=30)
_MOST_COLUMNS = 200


@page.get("/search", roles=CASEWORK, reads=Reads.PERSONAL)
def search(seat: Here, request: Request) -> Response:
    """Show what a search finds; the address is the search."""
    asked = read_asked(dict(request.query_params))
    rows: list[Any] = []
    total, facets = 0, []
    if asked.text:
        sought = _sought(seat, asked.text, asked.since)
        found = looking.look(seat.run, sought)
        rows, total = looking.find(seat.run, asked, found)
        facets = _facets(seat, asked, looking.facets_of(asked, found))
    return seat.show(
        "search.html",
        asked=asked,
        rows=rows,
        total=total,
        facets=facets,
        paging={
            "first": min(asked.at + 1, total),
            "last": min(asked.at + PAGE, total),
            "total": total,
            "previous": "/search" + asked.query(at=asked.at - PAGE) if asked.at else None,
            "next": "/search" + asked.query(at=asked.at + PAGE) if asked.at + PAGE < total else None,
        },
    )


@page.post("/search/batch", roles=CASEWORK, reads=Reads.PERSONAL)
def batch(seat: Here, form: Fields, text: FileText) -> Response:
    """Look many values up at once: a column pasted from a spreadsheet, or a column of a CSV file; shown, or given as a table."""
    asked = "\n".join(one for one in (form.get("lines", ""), text) if one.strip())
    lines, n_left = looking.read_lines(asked, column=_column(form.get("column", "")))
    found = looking.find_lines(
        seat.run, lines, region=seat.desk.project.settings.market, sees_urgent=seat.has(Role.SUPERVISOR)
    )
    seat.log("looked_up", **looking.told_of_lines(seat.desk.project, lines))
    if form.get("as") == "csv":
        return Response(
            looking.as_csv(found).encode("utf-8-sig"),
            media_type="text/csv",
            headers={"content-disposition": 'attachment; filename="looked-up.csv"'},
        )
    return seat.show("search_batch.html", found=found, n_left=n_left, lines="\n".join(lines))


def _column(text: str) -> int | None:
    if not text.strip():
        return None
    if not (text.isascii() and text.isdecimal() and 1 <= int(text[:4]) <= _MOST_COLUMNS):
        raise WrongUseError(f"column: expected its number, 1 to {_MOST_COLUMNS}.")
    return int(text)


@page.post("/search/keep", roles=CASEWORK, reads=Reads.PERSONAL)
def keep(seat: Here, form: Fields) -> Response:
    """Keep a search under a name: home and the settings list it."""
    asked = read_asked(form)
    address = "/search" + asked.query()
    seen = seen_text(hits_of(seat, address))
    with seat.desk.database.writing() as session:
        keep_search(
            session,
            user_id=seat.who.user_id,
            name=form.get("name", ""),
            address=address,
            when=seat.now,
            seen=seen,
        )
    seat.tell(seat.words(N_("The search is kept.")))
    return RedirectResponse(address, status_code=303)


def _sought(seat: Seat, text: str, since: str | None) -> dict[str, Any]:
    region = seat.desk.project.settings.market
    return looking.parameters(text, region=region, sees_urgent=seat.has(Role.SUPERVISOR), since=since)


def _facets(seat: Seat, asked: Asked, found: dict[str, list[tuple[str, int]]]) -> list[dict[str, Any]]:
    made = []
    for name, values in found.items():
        chosen = asked.filters.get(name)
        if len(values) > 1 or chosen:
            made.append(
                {
                    "label": seat.words(FACETS[name]),
                    "open": bool(chosen),
                    "values": [
                        {
                            "label": _named(name, value),
                            "n": n,
                            "on": value == chosen,
                            "href": "/search"
                            + asked.query(**{name: None if value == chosen else value}, at=None),
                        }
                        for value, n in values
                    ],
                }
            )
    return made


def _named(name: str, value: str) -> str:
    return (
        codes.country(value) if name == "market" else codes.language(value) if name == "language" else value
    )
