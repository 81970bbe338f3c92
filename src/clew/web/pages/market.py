"""The market: what is usual there, compared with another, how its words differ, and whether priorities differ between groups."""

from fastapi import HTTPException
from fastapi.responses import Response

from clew.web.market_view import LEAST, markets_of, view_dates, view_market
from clew.web.page import Page
from clew.web.roles import CASEWORK, Reads
from clew.web.seat import Here
from clew.web.words import N_

page = Page("market", title=N_("Market"), place=50)
_MOST_WORDS = 24


@page.get("/market", roles=CASEWORK, reads=Reads.FIGURES)
def market(seat: Here, market: str = "", beside: str = "", earlier: str = "", later: str = "") -> Response:
    """Show a market; the project's own where none is asked for."""
    known = dict(markets_of(seat.run))
    own = seat.desk.project.settings.market
    asked = market or (own if own in known else next(iter(known), ""))
    if (asked and asked not in known) or (beside and beside not in known):
        raise HTTPException(404, "This run has no market of that name.")
    lingo = seat.run.rows(
        "SELECT term, count(*) AS n FROM (SELECT unnest(lingo) AS term FROM sites WHERE market = $market) "
        "GROUP BY term ORDER BY n DESC, term LIMIT $most",
        {"market": asked, "most": _MOST_WORDS},
    )
    labels = {name: one.label for name, one in seat.ontology.definitions().items()}
    try:
        dates = view_dates(seat.run, asked, labels, earlier=earlier, later=later)
    except KeyError as error:
        raise HTTPException(404, "This run counted nothing in that week or month.") from error
    return seat.show(
        "usual.html",
        dates=dates,
        markets=sorted(known.items(), key=lambda one: one[1]),
        asked=asked,
        beside=beside,
        view=view_market(seat.run, asked, beside or None) if asked else None,
        lingo=lingo,
        bias=seat.run.beside.get("bias"),
        least=LEAST,
    )
