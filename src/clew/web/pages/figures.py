"""Figures: what everybody at the desk may see, researchers too. Counts with small cells left out; no person, no site, no town."""

from fastapi.responses import Response

from clew.web.figures import LEAST, figures
from clew.web.page import Page
from clew.web.roles import EVERYBODY, Reads
from clew.web.seat import Here
from clew.web.words import N_

page = Page("figures", title=N_("Figures"), place=70)


@page.get("/figures", roles=EVERYBODY, reads=Reads.FIGURES)
def all_figures(seat: Here) -> Response:
    """Show them."""
    return seat.show("figures.html", tables=figures(seat.run), least=LEAST)
