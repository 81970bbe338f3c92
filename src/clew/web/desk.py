"""What the desk works with: the project, its tables, its decisions, its people, the clock. Made once, handed to every request."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field

from clew.reference.ontology import Ontology
from clew.store.project import Project
from clew.web.database import Database
from clew.web.decided import Casework
from clew.web.explaining import Explanations
from clew.web.openid import OpenId
from clew.web.queue import Queues
from clew.web.shelf import Shelf


@dataclass(frozen=True, slots=True)
class House:
    """How the desk is reached. ``hosts``: names under which it answers; ``is_secure``: over TLS; ``is_single``: one person's laptop."""

    hosts: tuple[str, ...] = ("127.0.0.1", "localhost", "[::1]")
    is_secure: bool = False
    is_single: bool = False


@dataclass(frozen=True, slots=True)
class Desk:
    """All that a request may use."""

    project: Project
    database: Database
    shelf: Shelf
    casework: Casework
    queues: Queues
    explanations: Explanations
    ontology: Ontology
    """In English, as it is written; see :attr:`clew.web.seat.Seat.ontology` for what a reader sees."""
    clock: Callable[[], dt.datetime]
    secret: Callable[[], str]
    """Gives a text that nobody can guess, of URL-safe characters."""
    house: House = field(default_factory=House)
    openid: OpenId | None = None
    """The office's own sign-in, null where the settings name none."""
    translated: dict[str, Ontology] = field(default_factory=dict)
    """The ontology by language, each made when it is first read."""
