"""Country profiles: what a researcher may read, and compare. No site, person, phone; cells of few people are left out.

It is what ``clew profile`` makes, on the screen and as a file. What changed since a day is for casework alone: each further cut of the
same people brings single ones nearer.
"""

import datetime as dt
from typing import Annotated, Any

from fastapi import HTTPException, Query
from fastapi.responses import Response

from clew.report.profile import all_formats, languages, load_words, written
from clew.report.profile.view import sheet_of
from clew.web import codes
from clew.web.page import Page
from clew.web.profiling import countries, made_profile
from clew.web.roles import CASEWORK, EVERYBODY, Reads
from clew.web.seat import Here, Seat
from clew.web.words import N_

page = Page("profiles", title=N_("Country profiles"), place=65)
_MIME = {"html": "text/html", "pdf": "application/pdf", "md": "text/markdown", "json": "application/json"}
_MOST_BESIDE = 6
Beside = Annotated[list[str], Query(max_length=_MOST_BESIDE, default_factory=list)]


@page.get("/profiles", roles=EVERYBODY, reads=Reads.FIGURES)
def profiles(seat: Here) -> Response:
    """List the countries of the run that have one."""
    return seat.show("profiles.html", countries=_named(seat))


@page.get("/profiles/{country}", roles=EVERYBODY, reads=Reads.FIGURES)
def profile(seat: Here, country: str, beside: Beside, language: str = "", since: str = "") -> Response:
    """Show a country's profile, with others beside it where asked for."""
    made, words = _made(seat, country, language, beside, since)
    asked = [
        ("language", words.code),
        *(("beside", one) for one in beside if one),
        *([("since", since)] if since else []),
    ]
    return seat.show(
        "profile.html",
        country=country,
        countries=_named(seat),
        sheet=sheet_of(made, words),
        languages=[(code, codes.language(code)) for code in languages()],
        formats=[(name, form.TITLE) for name, form in all_formats().items()],
        asked=asked,
        beside=beside,
        since=since,
        may_since=seat.has(*CASEWORK),
    )


@page.get("/profiles/{country}/{format_}", roles=EVERYBODY, reads=Reads.FIGURES)
def profile_file(
    seat: Here, country: str, format_: str, beside: Beside, language: str = "", since: str = ""
) -> Response:
    """Give the profile as a file."""
    form = all_formats().get(format_)
    if form is None:
        raise HTTPException(404, "There is no profile in that format.")
    made, words = _made(seat, country, language, beside, since)
    name = f"profile-{country}-{words.code}{form.SUFFIX}"
    return Response(
        written(made, format_, words),
        media_type=_MIME.get(format_, "application/octet-stream"),
        headers={"content-disposition": f'attachment; filename="{name}"'},
    )


def _made(
    seat: Seat, country: str, language: str, beside: list[str], since: str
) -> tuple[dict[str, Any], Any]:
    known = {code for code, _ in countries(seat)}
    others = tuple(dict.fromkeys(one for one in beside if one and one != country))
    if country not in known or not known.issuperset(others):
        raise HTTPException(404, "This run has no profile of that country.")
    if since and not seat.has(*CASEWORK):
        raise HTTPException(403, "What changed since a day is for analysts and supervisors.")
    words = load_words(language or (seat.language if seat.language in languages() else "en"))
    return made_profile(seat, country, beside=others, since=_day(since)), words


def _named(seat: Seat) -> list[dict[str, Any]]:
    rows = [{"code": code, "name": codes.country(code), "n": n} for code, n in countries(seat)]
    return sorted(rows, key=lambda one: str(one["name"]))


def _day(text: str) -> dt.date | None:
    if not text:
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise HTTPException(422, "since: expected a day such as 2026-05-01.") from error
