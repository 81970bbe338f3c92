"""What a handler is given: who sits at the desk, what may be read, and how a page is shown.

@page.get("/queue", roles=CASEWORK, reads=Reads.PERSONAL)
def queue(seat: Here) -> Response:
    rows = seat.run.rows("SELECT ...")
    return seat.show("queue.html", rows=rows)
"""

import datetime as dt
import json
from dataclasses import dataclass, field
from typing import Annotated, Any

from fastapi import Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from clew.reference.ontology import Ontology
from clew.reference.signal_words import in_language
from clew.web import words
from clew.web.decided import Decided
from clew.web.desk import Desk
from clew.web.people import Person, digest
from clew.web.queue import Filters, View, count_queue, view_of
from clew.web.roles import CASEWORK, Role
from clew.web.rows import SessionRow
from clew.web.run import Run
from clew.web.shelf import NoRunError
from clew.web.trail import note_event


@dataclass
class Seat:
    """A request, with who makes it. ``said``: what the last act left to be told, once."""

    desk: Desk
    request: Request
    person: Person | None
    csrf: str
    language: str
    said: str | None = None
    cookie: str = ""
    shows_people: bool = False
    """Personal data or urgent leads stand on the page: copying from it asks why."""
    _run: Run | None = field(default=None, repr=False)
    _view: View | None = field(default=None, repr=False)
    _decided: Decided | None = field(default=None, repr=False)

    @property
    def who(self) -> Person:
        """Give who is signed in; the rule of the route has made sure that somebody is."""
        if self.person is None:
            raise RuntimeError("a route for everybody asked who is signed in")
        return self.person

    @property
    def run(self) -> Run:
        """Give the newest whole run, the same one as long as the request lasts."""
        if self._run is None:
            self._run = self.desk.shelf.current()
        return self._run

    @property
    def run_or_none(self) -> Run | None:
        """Give the newest whole run, null where there is none."""
        try:
            return self.run
        except NoRunError:
            return None

    @property
    def decided(self) -> Decided:
        """Give the decisions that stood when this request first asked."""
        if self._decided is None:
            self._decided = self.desk.casework.current()
        return self._decided

    @property
    def now(self) -> dt.datetime:
        """Give the time."""
        return self.desk.clock()

    def queue_view(self) -> View:
        """Give the queue as who sits here sees it: what she passes over, what colleagues read."""
        if self._view is None:
            second = self.desk.project.settings.second_person
            standing = self.desk.queues.standing(self.run, self.decided, second_reader=second)
            with self.desk.database.reading() as session:
                who = self.who
                self._view = view_of(
                    session, standing, self.decided, user_id=who.user_id, name=who.name, when=self.now
                )
        return self._view

    def counts(self) -> dict[str, int]:
        """Give the numbers beside pages of the side bar: how much there is to read."""
        run = self.run_or_none
        if run is None or not self.has(*CASEWORK):
            return {}
        found = {"queue": count_queue(run, Filters(), self.queue_view())}
        if self.has(Role.SUPERVISOR):
            found["urgent"] = len(run.urgent)
        return found

    def wants_part(self, target: str) -> bool:
        """Say whether a script asks for one part of the page alone, to put it in the place of what is there."""
        headers = self.request.headers
        return headers.get("hx-request") == "true" and headers.get("hx-target", "").lstrip("#").endswith(
            target
        )

    def has(self, *roles: Role) -> bool:
        """Say whether who sits here has one of the roles."""
        return self.person is not None and self.person.has(*roles)

    @property
    def ontology(self) -> Ontology:
        """Give the ontology with names, meanings and cautions in the reader's language."""
        made = self.desk.translated
        if self.language not in made:
            made[self.language] = in_language(self.desk.ontology, self.language)
        return made[self.language]

    def may_see(self, subject_id: str) -> bool:
        """Say whether who sits here may see a lead, network, provider or ad: of urgent leads only a supervisor sees them."""
        return self.has(Role.SUPERVISOR) or not self.run.is_sealed(subject_id)

    def show(self, template: str, *, status: int = 200, **values: Any) -> HTMLResponse:
        """Give a page: the template filled in the reader's language."""
        from clew.web.templating import render  # noqa: PLC0415 - templates know pages, and pages know seats

        with words.using(self.language):
            return HTMLResponse(render(self, template, values), status_code=status)

    def go(self, address: str, *, say: str | None = None) -> Response:
        """Send to another page of the desk; ``say``: what that page tells."""
        if say:
            self.tell(say)
        return RedirectResponse(address, status_code=303)

    def tell(self, text: str, **also: str) -> None:
        """Leave something to be told on the next page; ``also``: what that page offers with it, such as ``undo``."""
        with self.desk.database.writing() as session:
            row = session.get(SessionRow, digest(self.cookie))
            if row:
                row.said = json.dumps({"text": text[:2_000], **also})

    @property
    def told(self) -> dict[str, str] | None:
        """Give what the last act left to be told, null where it left nothing."""
        return json.loads(self.said) if self.said else None

    def log(self, action: str, **detail: Any) -> None:
        """Add an event to the trail."""
        with self.desk.database.writing() as session:
            note_event(session, self.now, self.who.name, action, detail)

    def words(self, text: str) -> str:
        """Translate a text into the reader's language."""
        with words.using(self.language):
            return words.translate(text)


async def _seat_of(request: Request) -> Seat:
    """Give the seat, and speak its reader's language from here on; what calls answer is the same in every language."""
    seat: Seat = request.state.seat
    words.speak(words.ENGLISH if request.url.path.startswith("/api/") else seat.language)
    return seat


Here = Annotated[Seat, Depends(_seat_of)]
"""The seat of a request, as a parameter of a handler."""
