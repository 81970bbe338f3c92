"""Home: what came in since last time, what is partial, how long the queue is, alerts nobody has taken care of."""

from fastapi.responses import Response

from clew.web.page import Page
from clew.web.roles import EVERYBODY, Reads
from clew.web.seat import Here
from clew.web.words import N_

page = Page("home", title=N_("Home"), place=10)
_ALERTS = 12


@page.get("/", roles=EVERYBODY, reads=Reads.FIGURES)
def home(seat: Here) -> Response:
    """Show it; who only sees figures gets figures alone."""
    run = seat.run_or_none
    figures = None if run is None else run.said["rows"]
    return seat.show("home.html", figures=figures, run_said=run.said if run else None)
