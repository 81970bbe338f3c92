"""One page, one file: the routes of a page, each with the rule that it declares.

    page = Page("queue", title=N_("Queue"), place=20)

    @page.get("/queue", roles=CASEWORK, reads=Reads.PERSONAL)
    def queue(seat: Here) -> Response:
        return seat.show("queue.html")

Pages are found by walking ``pages/`` (screens) and ``api/`` (the same as JSON): a module's ``page``. There is no list to edit.
"""

import functools
import importlib
import pkgutil
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse

from clew.web.admission import Admission
from clew.web.roles import Reads, Role, Rule

Handler = TypeVar("Handler", bound=Callable[..., Any])
LARGEST_FORM = 256 * 1024
"""Bytes of a form or a call; a list of thousands of numbers fits."""


class Page:
    """A page's routes. ``place``: where it stands in the side bar (null: it doesn't); ``title`` its name there."""

    def __init__(
        self, name: str, *, title: str, place: int | None = None, is_api: bool = False, key: str | None = None
    ) -> None:
        self.name = name
        self.title = title
        self.place = place
        self.key = key
        self.is_api = is_api
        self.rules: list[Rule] = []
        self.router = APIRouter(prefix="/api/v1" if is_api else "")

    def get(
        self, path: str, *, roles: tuple[Role, ...], reads: Reads, **options: Any
    ) -> Callable[[Handler], Handler]:
        """Declare a route that shows something and changes nothing."""
        return self._route("GET", path, roles, reads, options)

    def post(
        self, path: str, *, roles: tuple[Role, ...], reads: Reads, **options: Any
    ) -> Callable[[Handler], Handler]:
        """Declare a route that changes something."""
        return self._route("POST", path, roles, reads, {"max_body_size": LARGEST_FORM, **options})

    def delete(
        self, path: str, *, roles: tuple[Role, ...], reads: Reads, **options: Any
    ) -> Callable[[Handler], Handler]:
        """Declare a call that takes something away."""
        return self._route("DELETE", path, roles, reads, options)

    def _route(
        self, method: str, path: str, roles: tuple[Role, ...], reads: Reads, options: dict[str, Any]
    ) -> Callable[[Handler], Handler]:
        rule = Rule(method, self.router.prefix + path, tuple(roles), reads, self.title)
        self.rules.append(rule)
        if not self.is_api:
            options = {"response_class": HTMLResponse, "include_in_schema": False, **options}

        def declare(handler: Handler) -> Handler:
            self.router.add_api_route(
                path,
                handler,
                methods=[method],
                dependencies=[Depends(Admission(rule, is_api=self.is_api))],
                **options,
            )
            return handler

        return declare


def walk_pages() -> Iterator[Page]:
    """Give every page, in alphabetical order of the modules."""
    for package in ("clew.web.api", "clew.web.pages"):
        folder = importlib.import_module(package)
        for found in sorted(pkgutil.iter_modules(folder.__path__), key=lambda one: one.name):
            module = importlib.import_module(f"{package}.{found.name}")
            if isinstance(getattr(module, "page", None), Page):
                yield module.page


def rules() -> list[Rule]:
    """Give the rule of every route, by path."""
    return sorted(
        (rule for page in walk_pages() for rule in page.rules), key=lambda one: (one.path, one.method)
    )


@functools.cache
def has_page(path: str) -> bool:
    """Say whether some page answers under a path, such as ``/captures/{capture_id}``: links lead nowhere else."""
    return any(rule.path == path and rule.method == "GET" for rule in rules())
