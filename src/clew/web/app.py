"""The desk as a web application: pages and calls found by walking, what every answer carries, and what is said when something is wrong.

No request leaves the machine, no page can be framed, no script runs but our own files, nothing personal is kept by a browser.
"""

import datetime as dt
import os
import secrets
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi.encoders import jsonable_encoder
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from fastapi.staticfiles import StaticFiles
from sqlalchemy.exc import DataError, DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from starlette.exceptions import HTTPException

from clew.__about__ import __version__
from clew.kernel.errors import BrokenInputError, ClewError
from clew.reference.ontology import load_ontology
from clew.store.project import Project
from clew.web import words
from clew.web.admission import SignInNeededError, given_token
from clew.web.database import Database
from clew.web.decided import Casework
from clew.web.desk import Desk, House
from clew.web.explaining import Explanations
from clew.web.figures import figures
from clew.web.guard import Guard
from clew.web.openid import openid_of
from clew.web.page import walk_pages
from clew.web.profiling import ads_by_market
from clew.web.queue import Queues
from clew.web.shelf import NoRunError, Shelf
from clew.web.templating import render_plain

STATIC = Path(__file__).parent / "static"
_API = "/api/"


def make_desk(
    project: Project,
    database: Database,
    *,
    house: House | None = None,
    clock: Callable[[], dt.datetime] | None = None,
    secret: Callable[[], str] | None = None,
    environment: Mapping[str, str] | None = None,
) -> Desk:
    """Put together what requests work with."""
    casework = Casework(project)
    return Desk(
        project=project,
        database=database,
        shelf=Shelf(project, casework, warm=(figures, ads_by_market)),
        casework=casework,
        queues=Queues(),
        explanations=Explanations(project),
        ontology=load_ontology(project.ontology_dir),
        clock=clock or (lambda: dt.datetime.now(dt.UTC)),
        secret=secret or (lambda: secrets.token_urlsafe(32)),
        house=house or House(),
        openid=openid_of(project.settings.openid, os.environ if environment is None else environment),
    )


def create_app(desk: Desk) -> FastAPI:
    """Make the application. A route without a rule is refused here."""
    app = FastAPI(title="Clew desk", version=__version__, docs_url=None, redoc_url=None, openapi_url=None)
    app.state.desk = desk
    for page in walk_pages():
        app.include_router(page.router)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    app.add_middleware(Guard, house=desk.house)
    for kind, say in _WHEN_WRONG.items():
        app.add_exception_handler(kind, say)
    return app


async def _sign_in(request: Request, _error: Exception) -> Response:
    if _is_call(request):
        return _told(request, 401, "Sign in, or send a token: Authorization: Bearer ...")
    asked = request.url.path + ("?" + request.url.query if request.url.query else "")
    to = "" if request.method != "GET" or asked == "/" else "?next=" + quote(asked, safe="")
    if request.headers.get("hx-request"):
        return Response(status_code=204, headers={"HX-Redirect": "/sign-in" + to})
    return RedirectResponse("/sign-in" + to, status_code=303)


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if _is_call(request) and isinstance(error.detail, dict):
        return JSONResponse(jsonable_encoder(error.detail), status_code=error.status_code)
    return _told(request, error.status_code, str(error.detail), headers=dict(error.headers or {}))


async def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    place = ".".join(str(step) for step in first["loc"] if step not in ("body", "query", "path"))
    return _told(request, 422, f"{place}: {first['msg']}.")


async def _unwritable(request: Request, _error: Exception) -> Response:
    return _told(
        request, 422, "There are characters in it that no database keeps: half ones, or the zero byte."
    )


async def _wrong(request: Request, error: Exception) -> Response:
    cause = error.__cause__ if isinstance(error, BrokenInputError) else None
    if isinstance(cause, DataError):
        return await _unwritable(request, error)
    if isinstance(cause, DBAPIError):
        return await _away(request, error)
    return _told(request, 503 if isinstance(error, NoRunError) else 422, str(error))


async def _away(request: Request, _error: Exception) -> Response:
    """Say that the database can't be reached; what was sent stays on the page, to be sent again."""
    sentence = "The desk's database can't be reached. Nothing is lost; try again when it is back."
    if _is_call(request):
        return JSONResponse({"error": sentence}, status_code=503)
    kept: list[tuple[str, str]] = []
    if request.method == "POST":
        await given_token(request)
        kept = [
            (name, value) for name, value in (await request.form()).multi_items() if isinstance(value, str)
        ]
    with words.using(words.preferred(request.headers.get("accept-language"))):
        page = render_plain(
            "away.html", {"kept": kept, "path": request.url.path, "is_act": request.method == "POST"}
        )
    return HTMLResponse(page, status_code=503)


def _told(request: Request, status: int, sentence: str, *, headers: dict[str, str] | None = None) -> Response:
    if _is_call(request):
        return JSONResponse({"error": sentence}, status_code=status, headers=headers)
    with words.using(words.preferred(request.headers.get("accept-language"))):
        page = render_plain("trouble.html", {"status": status, "sentence": words.translate(sentence)})
    return HTMLResponse(page, status_code=status, headers=headers)


def _is_call(request: Request) -> bool:
    return request.url.path.startswith(_API)


_WHEN_WRONG: dict[type[Exception], Callable[[Request, Exception], Awaitable[Response]]] = {
    SignInNeededError: _sign_in,
    HTTPException: _refused,
    RequestValidationError: _invalid,
    ClewError: _wrong,
    DataError: _unwritable,
    UnicodeEncodeError: _unwritable,
    DBAPIError: _away,
    PoolTimeoutError: _away,
}
"""What is said when something is wrong, by the kind of trouble."""
