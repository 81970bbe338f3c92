"""Who comes in: each route's rule, checked before anything of the route runs.

1. Who is it? By the cookie of a session, or for calls by a token.
2. Does the rule admit one of the roles?
3. Does an act come from a page of ours? It carries the session's own token, in a field ``csrf_token`` or a header ``X-CSRF-Token``;
   a call with a token of the API needs none, for no browser sends that by itself.
4. Is what is read on record? Then it is written down first: what can't be written down is not shown.
"""

import hashlib
import hmac
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from fastapi import Depends, HTTPException, Request
from starlette.datastructures import UploadFile

from clew.web import words
from clew.web.desk import Desk
from clew.web.people import Person, find_session, is_due
from clew.web.roles import Reads, Rule
from clew.web.search import told_of_search
from clew.web.seat import Seat
from clew.web.times import stamp
from clew.web.tokens import find_token
from clew.web.trail import note_event

COOKIE = "clew_desk"
SECURE_COOKIE = "__Host-clew_desk"


class SignInNeededError(Exception):
    """Nobody is signed in: a page sends to the sign-in, a call is refused."""


@dataclass(frozen=True, slots=True)
class _Known:
    person: Person | None
    csrf: str
    scopes: tuple[str, ...] = ()
    by_token: bool = False
    said: str | None = None
    cookie: str = ""


async def given_token(request: Request) -> str:
    """Give the token that an act carries, from its header or its form."""
    if request.method == "GET":
        return ""
    token = request.headers.get("x-csrf-token", "")
    if not token and request.headers.get("content-type", "").startswith(
        ("application/x-www-form-urlencoded", "multipart/form-data")
    ):
        value = (await request.form()).get("csrf_token", "")
        token = "" if isinstance(value, UploadFile) else value
    return token


def csrf_of(cookie: str) -> str:
    """Give the token that pages of a session carry."""
    return hashlib.sha256(f"csrf {cookie}".encode()).hexdigest()


def cookie_name(desk: Desk) -> str:
    """Give the cookie's name; over TLS one that browsers take from no other host."""
    return SECURE_COOKIE if desk.house.is_secure else COOKIE


class Admission:
    """The rule of one route, as a dependency of it."""

    def __init__(self, rule: Rule, *, is_api: bool) -> None:
        self.rule = rule
        self.is_api = is_api

    def __call__(self, request: Request, given: str = Depends(given_token)) -> None:
        """Let the request in, with a seat, or raise."""
        desk: Desk = request.app.state.desk
        known = self._who(request, desk)
        language = words.preferred(request.headers.get("accept-language"))
        if known.person:
            language = str(known.person.settings.get("language", language))
        request.state.seat = Seat(
            desk=desk,
            request=request,
            person=known.person,
            csrf=known.csrf,
            language=language if language in words.languages() else words.ENGLISH,
            said=known.said,
            cookie=known.cookie,
            shows_people=self.rule.reads in (Reads.PERSONAL, Reads.URGENT),
        )
        if self.rule.acts and not known.by_token:
            self._check_origin(request, known, given)
        if self.rule.roles and known.person is None:
            raise SignInNeededError
        if known.person and not self.rule.admits(known.person.roles):
            self._refuse(desk, known.person)
        if known.by_token and ("decide" if self.rule.acts else "read") not in known.scopes:
            raise HTTPException(403, "This token may not do that.")
        if known.person and self.rule.reads.is_on_record:
            self._write_down(desk, known.person, request)

    def _who(self, request: Request, desk: Desk) -> _Known:
        bearer = request.headers.get("authorization", "")
        if self.is_api and bearer:
            with desk.database.writing() as session:
                found = find_token(session, bearer.removeprefix("Bearer ").strip(), desk.clock())
            if found is None:
                raise HTTPException(401, "This token does not work, or no longer.")
            return _Known(found.person, "", found.scopes, by_token=True)
        cookie = request.cookies.get(cookie_name(desk), "")
        if not cookie:
            return _Known(None, "")
        now = desk.clock()
        with desk.database.reading() as session:
            held = find_session(session, cookie, now)
            if held is None:
                return _Known(None, "")
            person, row = held
            said = None if self.is_api else row.said
            due = is_due(row, now) or said is not None
        if due:
            with desk.database.writing() as session:
                again = find_session(session, cookie, now)
                if again:
                    again[1].seen_at = stamp(now)
                    if not self.is_api and not self.rule.acts:
                        again[1].said = None
        return _Known(person, csrf_of(cookie), said=said, cookie=cookie)

    def _check_origin(self, request: Request, known: _Known, given: str) -> None:
        origin = request.headers.get("origin")
        site = request.headers.get("sec-fetch-site", "same-origin")
        host = request.headers.get("host", "")
        named = origin is not None and origin.partition("://")[2] == host
        unnamed = origin in (None, "null") and site in (
            "same-origin",
            "none",
        )  # a browser that is told to name no page
        if not (named or unnamed) or site not in ("same-origin", "none"):
            raise HTTPException(
                403, "This act came from another page than one of the desk. Nothing was done."
            )
        if known.person and not hmac.compare_digest(given.encode(), known.csrf.encode()):
            raise HTTPException(403, "This page is from an earlier sign-in. Nothing was done: load it again.")

    def _refuse(self, desk: Desk, person: Person) -> None:
        with desk.database.writing() as session:
            detail = {"route": self.rule.path, "method": self.rule.method}
            note_event(session, desk.clock(), person.name, "refused", detail)
        roles = ", ".join(self.rule.roles)
        raise HTTPException(403, f"This page is for: {roles}.")

    def _write_down(self, desk: Desk, person: Person, request: Request) -> None:
        asked: dict[str, Any] = {
            "route": self.rule.path,
            "method": self.rule.method,
            "reads": self.rule.reads.value,
            **_told_query(desk, request),
            **{f"of_{name}": value for name, value in request.path_params.items()},
        }
        with desk.database.writing() as session:
            note_event(session, desk.clock(), person.name, "act" if self.rule.acts else "read", asked)


def _told_query(desk: Desk, request: Request) -> dict[str, Any]:
    """Give what the trail says of an address's fields: what was typed into the search stands there as keyed digests alone."""
    asked = request.query_params.multi_items()
    typed = [value for name, value in asked if name == "q"]
    if not typed:
        return {"query": request.url.query}
    others = urlencode([(name, value) for name, value in asked if name != "q"])
    return {"query": others, **told_of_search(desk.project, " ".join(typed))}
