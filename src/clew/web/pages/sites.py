"""The register: every site with its data points, each with evidence, history and corrections; which belong, which do not."""

from collections import Counter
from typing import Any

from fastapi import HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from clew.kernel.errors import WrongUseError
from clew.register.points import data_points
from clew.store.project import KnownSite
from clew.store.site_choice import decide_sites
from clew.web.codes import country, in_words, language
from clew.web.forms import Fields
from clew.web.page import Page
from clew.web.register_view import FACETS, PAGE, SORTS, Asked, correct_site, find_sites, read_asked
from clew.web.roles import CASEWORK, Reads
from clew.web.run import Row
from clew.web.seat import Here, Seat
from clew.web.words import N_

page = Page("sites", title=N_("Sites"), place=40)
_SHOWN_APART = ("found_by", "notes")
_COLUMNS = (
    ("site_id", N_("site"), "text"),
    ("market", N_("market"), "text"),
    ("category", N_("category"), "text"),
    ("scope", N_("scope"), "text"),
    ("languages", N_("languages"), "text"),
    ("n_ads", N_("ads"), "number"),
    ("n_new_ads", N_("new ads"), "number"),
    ("operator", N_("operator"), "text"),
    ("status", N_("status"), "text"),
)


@page.get("/sites", roles=CASEWORK, reads=Reads.PERSONAL)
def register(seat: Here, request: Request) -> Response:
    """Show the register."""
    asked = read_asked(dict(request.query_params))
    rows, total, facets = find_sites(seat.run, asked)
    return seat.show(
        "sites.html",
        asked=asked,
        total=total,
        columns=[_column(seat, asked, *one) for one in _COLUMNS],
        rows=[_shown(row) for row in rows],
        sort={"key": asked.sort, "down": asked.down},
        facets=_facets(seat, asked, facets),
        paging={
            "first": min(asked.at + 1, total),
            "last": min(asked.at + PAGE, total),
            "total": total,
            "previous": "/sites" + asked.query(at=max(0, asked.at - PAGE) or None) if asked.at else None,
            "next": "/sites" + asked.query(at=asked.at + PAGE) if asked.at + PAGE < total else None,
        },
    )


@page.get("/sites/{site_id}", roles=CASEWORK, reads=Reads.PERSONAL)
def site(seat: Here, site_id: str) -> Response:
    """Show a site."""
    return seat.show("site.html", **values_of_site(seat, site_id))


@page.post("/sites/{site_id}/correct", roles=CASEWORK, reads=Reads.PERSONAL)
def correct(seat: Here, site_id: str, form: Fields) -> Response:
    """Set a data point right."""
    find_site(seat, site_id)
    column = form.get("column", "")
    try:
        correct_site(
            seat.desk,
            seat.who,
            site_id,
            column=column,
            value=form.get("value", ""),
            reason=form.get("reason", ""),
        )
    except WrongUseError as error:
        values = values_of_site(seat, site_id) | {"refused": str(error), "typed": form}
        return seat.show("site.html", status=422, **values)
    seat.tell(seat.words(N_("Kept. The register shows it after the next run, and no run overwrites it.")))
    return RedirectResponse(f"/sites/{site_id}#point-{column}", status_code=303)


@page.post("/sites/{site_id}/decide", roles=CASEWORK, reads=Reads.PERSONAL)
def decide(seat: Here, site_id: str, form: Fields) -> Response:
    """Say that a site belongs to the register, or does not."""
    row = find_site(seat, site_id)
    value = form.get("value", "")
    if value not in ("accepted", "rejected"):
        raise WrongUseError("Choose: it belongs, or it does not.")
    decide_sites(
        seat.desk.project,
        [KnownSite(site_id, f"https://{site_id}/")],
        value,
        author=seat.who.name,
        reason=form.get("reason", ""),
        seen=lambda _: [f"{way['how']} {way['from'] or ''}".strip() for way in row["found_by"] or ()],
        clock=seat.desk.clock,
    )
    seat.tell(seat.words(N_("Kept.")))
    return RedirectResponse(f"/sites/{site_id}", status_code=303)


def find_site(seat: Seat, site_id: str) -> Row:
    """Give a site of the run; 404 where there is none of that name."""
    row = seat.run.one("sites", "site_id", site_id)
    if row is None:
        raise HTTPException(404, "This run has no site of that name.")
    return row


def values_of_site(seat: Seat, site_id: str) -> dict[str, Any]:
    """Gather what the screen of a site shows."""
    row = find_site(seat, site_id)
    history = seat.run.rows(
        'SELECT "column", n, value, since, visit, confidence, author, reason FROM site_values '
        'WHERE site_id = $site ORDER BY "column", n',
        {"site": site_id},
    )
    operator = seat.run.row(
        "SELECT operator_id, site_ids, reasons FROM operators WHERE list_contains(site_ids, $site)",
        {"site": site_id},
    )
    ties = seat.run.rows(
        "SELECT site_a, site_b, kind, value, strength, filtered FROM site_links WHERE site_a = $site OR site_b = $site "
        "ORDER BY filtered NULLS FIRST, strength DESC, kind, value LIMIT 100",
        {"site": site_id},
    )
    sums: Counter[str] = Counter()
    for one in row["category_reasons"] or ():
        sums[one["category"]] += one["points"]
    decided = [one for one in seat.decided.all.site_decisions if one.site == site_id]
    waiting = [one for one in seat.decided.all.corrections if (one.record, one.id) == ("site", site_id)]
    return {
        "row": row,
        "points": [one for one in data_points(row, history) if one.column not in _SHOWN_APART],
        "operator": operator,
        "ties": [
            {**one, "other": one["site_b"] if one["site_a"] == site_id else one["site_a"]} for one in ties
        ],
        "categories": sums.most_common(),
        "visits": [one for one in seat.run.beside["visits"] or () if one["site_id"] == site_id][-30:],
        "decided": decided[-1] if decided else None,
        "waiting": {one.column: one for one in waiting},
        "refused": None,
        "typed": {},
    }


def _column(seat: Seat, asked: Asked, key: str, label: str, kind: str) -> dict[str, Any]:
    href = None
    if key in SORTS:
        down = not asked.down if asked.sort == key else key.startswith("n_")
        href = "/sites" + asked.query(sort=key, up=None if down else "1")
    return {"key": key, "label": seat.words(label), "kind": kind, "href": href}


def _shown(row: Row) -> dict[str, Any]:
    return {
        **row,
        "href": f"/sites/{row['site_id']}",
        "market": country(row["market"]) if row["market"] else None,
        "languages": ", ".join(language(one) for one in (row["languages"] or [])[:4]) or None,
        "category": in_words(row["category"]) if row["category"] else None,
        "status": in_words(row["status"]),
        "scope": in_words(row["scope"]) if row["scope"] else None,
        "operator": _operator_name(row["operator"]) if row["operator"] else None,
    }


def _operator_name(operator_id: str) -> str:
    """Give enough of an operator's id to tell it from others: it has no name."""
    return operator_id.removeprefix("operator-")[:8]


def _facets(seat: Seat, asked: Asked, found: dict[str, list[tuple[str, int]]]) -> list[dict[str, Any]]:
    made = []
    for name, values in found.items():
        chosen = asked.values.get(name)
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
                            "href": "/sites" + asked.query(**{name: None if value == chosen else value}),
                        }
                        for value, n in values
                    ],
                }
            )
    return made


def _named(name: str, value: str) -> str:
    if name == "market":
        return country(value)
    if name == "language":
        return language(value)
    return _operator_name(value) if name == "operator" else in_words(value)
